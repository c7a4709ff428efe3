// Tables of names: those that are part of the plugin, and those that a user gives.
#pragma once

#include "processing/tables/name_table.h"

namespace territorial {

class Parameters;

// The names of REGION_NAMES or INDUSTRY_NAMES (`kind` is REGION or INDUSTRY), or the shipped ones where none is given: the
// regions of Kazakhstan, the sections of the classification of activities. Throws where a code is missing or stands twice.
NameTable readNames(const Parameters &parameters, const QString &kind);

// The shipped tables, titles in `language` ("en", "ru", "kk").
NameTable shippedRegionNames(const QString &language);
NameTable shippedIndustryNames(const QString &language);

} // namespace territorial
