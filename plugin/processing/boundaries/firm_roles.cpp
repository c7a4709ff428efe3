#include "processing/boundaries/firm_roles.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/tables/text_file.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace territorial {

namespace {

class RolesText {
  Q_DECLARE_TR_FUNCTIONS(Roles)
};

const QString roleFieldName = QStringLiteral("FIRM_ROLE_FIELD"), tableName = QStringLiteral("ROLES"),
              codeFieldName = QStringLiteral("ROLES_INDUSTRY_FIELD"), fieldName = QStringLiteral("ROLES_FIELD"),
              producersName = QStringLiteral("PRODUCERS");

QString folded(QString code) {
  static const QString cyrillic = QStringLiteral("АВСЕНКМОРТ"), latin = QStringLiteral("ABCEHKMOPT");
  code = code.toUpper();
  code.remove(QRegularExpression(QStringLiteral("[\\s.\\x{00A0}]")));
  for (int letter = 0; letter < cyrillic.size(); ++letter)
    code.replace(cyrillic[letter], latin[letter]);
  return code;
}

std::optional<Role> roleFrom(const QString &text) {
  const QString name = text.trimmed().toLower();
  if (name.isEmpty() || name == QLatin1String("other"))
    return Role::other;
  for (const Role role : allRoles)
    if (name == roleName(role) || name == roleTitle(role).toLower())
      return role;
  return std::nullopt;
}

QString validRoles() {
  QStringList names;
  for (const Role role : allRoles)
    names << roleName(role);
  return names.join(QStringLiteral(", "));
}

} // namespace

QString roleName(Role role) {
  static const char *const names[] = {"producers", "suppliers", "education", "science", "government", "infrastructure", "other"};
  return QString::fromLatin1(names[static_cast<std::size_t>(role)]);
}

QString roleTitle(Role role) {
  switch (role) {
  case Role::producers:
    return RolesText::tr("producers");
  case Role::suppliers:
    return RolesText::tr("suppliers");
  case Role::education:
    return RolesText::tr("education");
  case Role::science:
    return RolesText::tr("science");
  case Role::government:
    return RolesText::tr("government");
  case Role::infrastructure:
    return RolesText::tr("infrastructure");
  case Role::other:
    break;
  }
  return RolesText::tr("other");
}

void addRoleParameters(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterField(roleFieldName,
                                                         RolesText::tr("Role of the firms (empty = by their industry)"),
                                                         QVariant(), QStringLiteral("FIRMS"), qc::fieldAny, false, true));
  algorithm.addParameter(new QgsProcessingParameterString(
      producersName,
      RolesText::tr("Industries that this kind of cluster is for, such as “07;24” (other producers "
                    "then count as suppliers; empty = all)"),
      QVariant(), false, true));
  algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(
      tableName, RolesText::tr("Table of roles by industry (empty = the one of the plugin, for OKED and NACE)"),
      qc::sources(qc::sourceVector), QVariant(), true));
  algorithm.addAdvanced(new QgsProcessingParameterField(codeFieldName, RolesText::tr("Industry code, or its beginning"),
                                                        QStringLiteral("code"), tableName, qc::fieldAny, false, true));
  algorithm.addAdvanced(new QgsProcessingParameterField(fieldName, RolesText::tr("Role"), QStringLiteral("role"), tableName,
                                                        qc::fieldAny, false, true));
}

QString checkRoles(const Parameters &parameters) {
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("FIRMS"), roleFieldName); !sentence.isEmpty())
    return sentence;
  if (!parameters.given(tableName))
    return {};
  if (!parameters.tryingSource(tableName))
    return RolesText::tr("%1: the table cannot be opened.").arg(tableName);
  for (const QString &field : {codeFieldName, fieldName})
    if (const QString sentence = refuseMissingField(parameters, tableName, field, true); !sentence.isEmpty())
      return sentence;
  return {};
}

void RoleTable::add(const QString &code, Role role) { mRoles.insert(folded(code), role); }

RoleTable RoleTable::read(const Parameters &parameters, QgsProcessingFeedback *feedback) {
  RoleTable table;
  for (const QString &code : parameters.text(producersName).split(QRegularExpression(QStringLiteral("[;,]"))))
    if (!folded(code).isEmpty())
      table.mProducers << folded(code);
  if (!parameters.given(tableName)) {
    QFile shipped(QStringLiteral(":/territorial/classifications/roles_oked.csv"));
    if (!shipped.open(QIODevice::ReadOnly))
      throw QgsProcessingException(RolesText::tr("The table of roles of the plugin cannot be read."));
    const Grid grid = parseDelimited(QString::fromUtf8(shipped.readAll()), QLatin1Char(','));
    for (int row = 1; row < grid.rowCount(); ++row)
      if (!grid.text(row, 0).isEmpty())
        table.add(grid.text(row, 0), roleFrom(grid.text(row, 1)).value_or(Role::other));
    return table;
  }
  const auto source = parameters.source(tableName);
  const int code = fieldIndex(*source, parameters.text(codeFieldName)), field = fieldIndex(*source, parameters.text(fieldName));
  forEachFeature(*source, false, feedback, 0, 0, [&](const QgsFeature &feature) {
    const QString id = idAt(*source, feature, code);
    const QVariant value = feature.attribute(field);
    const std::optional<Role> role = roleFrom(qc::isNull(value) ? QString() : value.toString());
    if (!role)
      throwFault(source->sourceName(), source->fields().at(field).name(), feature.id(), value,
                 RolesText::tr("not one of the roles %1").arg(validRoles()));
    if (table.mRoles.contains(folded(id)))
      throwFault(source->sourceName(), source->fields().at(code).name(), feature.id(), id,
                 RolesText::tr("the code has a role already"));
    table.add(id, *role);
  });
  return table;
}

Role RoleTable::roleOf(const QString &industry) const {
  const QString code = folded(industry);
  const auto longest = [&](QString beginning) -> std::optional<Role> {
    for (; !beginning.isEmpty(); beginning.chop(1))
      if (const auto found = mRoles.constFind(beginning); found != mRoles.constEnd())
        return *found;
    return std::nullopt;
  };
  const bool lettered = code.size() > 1 && code[0].isLetter() && code[1].isDigit();
  const QString digits = lettered ? code.mid(1) : code;
  std::optional<Role> role = lettered && !mRoles.contains(code) ? longest(digits) : std::nullopt;
  if (!role)
    role = longest(code);
  const bool produces = std::any_of(mProducers.begin(), mProducers.end(), [&](const QString &beginning) {
    return code.startsWith(beginning) || digits.startsWith(beginning);
  });
  if (produces)
    return Role::producers;
  if (!mProducers.isEmpty() && role == Role::producers)
    return Role::suppliers;
  return role.value_or(Role::other);
}

std::vector<Role> rolesOfFirms(const Parameters &parameters, const Firms &firms, const RoleTable &table,
                               QgsProcessingFeedback *feedback) {
  std::vector<Role> byIndustry;
  for (const QString &industry : firms.industries.ids)
    byIndustry.push_back(table.roleOf(industry));
  std::vector<Role> roles;
  for (const std::int32_t industry : firms.industry)
    roles.push_back(industry < 0 ? Role::other : byIndustry[static_cast<std::size_t>(industry)]);
  if (!parameters.given(roleFieldName))
    return roles;
  const auto source = parameters.source(QStringLiteral("FIRMS"));
  const int field = fieldIndex(*source, parameters.text(roleFieldName));
  QHash<QgsFeatureId, std::size_t> position;
  for (std::size_t firm = 0; firm < firms.count(); ++firm)
    position.insert(firms.features[firm], firm);
  forEachFeature(*source, false, feedback, 0, 0,
                 [&](const QgsFeature &feature) {
                   const QVariant value = feature.attribute(field);
                   if (qc::isNull(value))
                     return;
                   const std::optional<Role> role = roleFrom(value.toString());
                   if (!role)
                     throwFault(source->sourceName(), source->fields().at(field).name(), feature.id(), value,
                                RolesText::tr("not one of the roles %1").arg(validRoles()));
                   if (const auto at = position.constFind(feature.id()); at != position.constEnd())
                     roles[*at] = *role;
                 },
                 {field});
  return roles;
}

} // namespace territorial
