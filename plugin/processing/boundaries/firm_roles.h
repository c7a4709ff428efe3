// The parts that firms play in a cluster, after Porter: by their industry, or by a field.
#pragma once

#include "processing/firms.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace territorial {

enum class Role { producers, suppliers, education, science, government, infrastructure, other };

constexpr std::size_t roleCount = 6; // without other
constexpr std::array<Role, roleCount> allRoles{Role::producers, Role::suppliers,  Role::education,
                                               Role::science,   Role::government, Role::infrastructure};

QString roleName(Role role);  // as tables have it: "producers" ... "other"
QString roleTitle(Role role); // as a reader reads it

// Adds FIRM_ROLE_FIELD, ROLES, ROLES_INDUSTRY_FIELD, ROLES_FIELD and PRODUCERS.
void addRoleParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkRoles(const Parameters &parameters);

// Roles by industry code: that of the longest beginning of a code which the table has. Codes are compared without dots, spaces
// and case, Cyrillic letters that look like Latin ones as these; a section's letter before digits is only used where the digits
// are unknown.
class RoleTable {
public:
  // ROLES, or the shipped table of OKED (NACE). Throws on a role that is none of the six (empty: none), and a repeated code.
  static RoleTable read(const Parameters &parameters, QgsProcessingFeedback *feedback);

  Role roleOf(const QString &industry) const;

private:
  void add(const QString &code, Role role);

  QHash<QString, Role> mRoles;
  QStringList mProducers; // codes that PRODUCERS names: theirs and longer ones produce, other producers supply
};

// The role of each firm: of FIRM_ROLE_FIELD where that is given and says one, else of its industry. In the order of the firms.
std::vector<Role> rolesOfFirms(const Parameters &parameters, const Firms &firms, const RoleTable &table,
                               QgsProcessingFeedback *feedback);

} // namespace territorial
