#include "processing/specialization/shift_share_columns.h"

#include <QCoreApplication>

#include <array>
#include <set>

namespace territorial {

namespace {

class ShiftShareText {
  Q_DECLARE_TR_FUNCTIONS(ShiftShareColumns)
};

ResultField number(const char *name, const char *shortName, const QString &alias, const QString &description) {
  return {QString::fromLatin1(name), QString::fromLatin1(shortName), qc::fieldDouble, alias, description};
}

ResultField fieldOf(ShiftSharePart part) {
  switch (part) {
  case ShiftSharePart::competitive_net:
    return number("competitive_net", "comp_net", ShiftShareText::tr("net competitive component"),
                  ShiftShareText::tr("h (g_ri - g_i), with h the homothetic value x_r0 X_i0 / X_0 (Esteban-Marquillas)"));
  case ShiftSharePart::allocation:
    return number("allocation", "alloc", ShiftShareText::tr("allocation component"),
                  ShiftShareText::tr("(x_0 - h)(g_ri - g_i): above 0 where the region is specialised in what it does better, or "
                                     "avoids what it does worse"));
  case ShiftSharePart::national_homothetic:
    return number("national_homothetic", "nat_hom", ShiftShareText::tr("national growth, expected"),
                  ShiftShareText::tr("h g (Arcelus)"));
  case ShiftSharePart::national_differential:
    return number("national_differential", "nat_dif", ShiftShareText::tr("national growth, differential"),
                  ShiftShareText::tr("(x_0 - h) g (Arcelus)"));
  case ShiftSharePart::mix_homothetic:
    return number("mix_homothetic", "mix_hom", ShiftShareText::tr("industry mix, expected"),
                  ShiftShareText::tr("h (g_i - g) (Arcelus)"));
  case ShiftSharePart::mix_differential:
    return number("mix_differential", "mix_dif", ShiftShareText::tr("industry mix, differential"),
                  ShiftShareText::tr("(x_0 - h)(g_i - g) (Arcelus)"));
  case ShiftSharePart::regional_homothetic:
    return number("regional_homothetic", "reg_hom", ShiftShareText::tr("regional growth, expected"),
                  ShiftShareText::tr("h (g_r - g) (Arcelus)"));
  case ShiftSharePart::regional_differential:
    return number("regional_differential", "reg_dif", ShiftShareText::tr("regional growth, differential"),
                  ShiftShareText::tr("(x_0 - h)(g_r - g) (Arcelus)"));
  case ShiftSharePart::regional_mix_homothetic:
    return number("regional_mix_homothetic", "regmix_h", ShiftShareText::tr("regional industry mix, expected"),
                  ShiftShareText::tr("h ((g_ri - g_i) - (g_r - g)) (Arcelus)"));
  case ShiftSharePart::regional_mix_differential:
    return number("regional_mix_differential", "regmix_d", ShiftShareText::tr("regional industry mix, differential"),
                  ShiftShareText::tr("(x_0 - h)((g_ri - g_i) - (g_r - g)) (Arcelus)"));
  case ShiftSharePart::neighbours:
    return number("neighbours", "neighb", ShiftShareText::tr("component of the neighbours"),
                  ShiftShareText::tr("x_0 (n_ri - g_i), with n_ri the growth of the industry in the neighbours (Nazara and "
                                     "Hewings, whose industry-mix effect is industry_mix + this)"));
  case ShiftSharePart::region_neighbours:
    return number("region_neighbours", "reg_ngb", ShiftShareText::tr("region against neighbours"),
                  ShiftShareText::tr("x_0 (g_ri - n_ri) = x_1 - x_0 (1 + n_ri) (Nazara and Hewings)"));
  }
  return {};
}

constexpr std::array allMethods{ShiftShareMethod::classic, ShiftShareMethod::esteban_marquillas, ShiftShareMethod::arcelus,
                                ShiftShareMethod::dynamic, ShiftShareMethod::spatial};

} // namespace

std::vector<ComponentColumn> componentColumns(ShiftShareMethod method, const ShiftShare &result) {
  std::vector<ComponentColumn> columns{
      {number("national", "national", ShiftShareText::tr("national component"),
              ShiftShareText::tr("x_0 g: what the region would gain at the growth of the reference area")),
       result.national, false},
      {number("industry_mix", "mix", ShiftShareText::tr("industry-mix component"),
              ShiftShareText::tr("x_0 (g_i - g): what its industries gain elsewhere beside that")),
       result.industry_mix, true},
      {number(
           "competitive", "compet", ShiftShareText::tr("competitive component"),
           ShiftShareText::tr("x_1 - x_0 (1 + g_i) = x_0 (g_ri - g_i): what the region gains beside its industries elsewhere")),
       result.competitive, true},
      {number("undivided", "undivided", ShiftShareText::tr("undivided"),
              ShiftShareText::tr("change in industries that the reference area did not have at the start, which have no growth; "
                                 "else 0. national + industry_mix + competitive + undivided = change")),
       result.undivided, false}};
  const std::vector<ShiftSharePart> parts = shift_share_parts(method);
  for (std::size_t part = 0; part < parts.size(); ++part)
    columns.push_back({fieldOf(parts[part]),
                       part < result.parts.size() ? std::span<const double>(result.parts[part]) : std::span<const double>(),
                       true});
  if (!parts.empty())
    columns.push_back({number("competitive_rest", "comp_rest", ShiftShareText::tr("rest of the competitive component"),
                              ShiftShareText::tr("competitive component that the method cannot part: of industries that the "
                                                 "region (spatial: its neighbours) did not have at the start; else 0")),
                       result.competitive_rest, false});
  return columns;
}

std::vector<ResultField> everyComponentField() {
  std::vector<ResultField> fields;
  std::set<QString> seen;
  for (const ShiftShareMethod method : allMethods)
    for (const ComponentColumn &column : componentColumns(method, {}))
      if (seen.insert(column.field.name).second)
        fields.push_back(column.field);
  return fields;
}

ResultField lowerField(const ResultField &component) {
  return {component.name + QStringLiteral("_lower"), component.short_name + QStringLiteral("_l"), qc::fieldDouble,
          ShiftShareText::tr("%1, lower bound").arg(component.alias),
          ShiftShareText::tr("ALPHA / 2 quantile of the bootstrap; NULL with fewer than two industries or PERMUTATIONS 0")};
}

ResultField upperField(const ResultField &component) {
  return {component.name + QStringLiteral("_upper"), component.short_name + QStringLiteral("_u"), qc::fieldDouble,
          ShiftShareText::tr("%1, upper bound").arg(component.alias),
          ShiftShareText::tr("1 - ALPHA / 2 quantile of the bootstrap; NULL likewise")};
}

std::vector<ResultField> everyIntervalField() {
  std::vector<ResultField> fields;
  std::set<QString> seen;
  for (const ShiftShareMethod method : allMethods)
    for (const ComponentColumn &column : componentColumns(method, {}))
      if (column.interval && seen.insert(column.field.name).second) {
        fields.push_back(lowerField(column.field));
        fields.push_back(upperField(column.field));
      }
  return fields;
}

} // namespace territorial
