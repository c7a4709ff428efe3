#include "processing/specialization/quotient_columns.h"

#include <QCoreApplication>

#include <cmath>

namespace territorial {

namespace {

class QuotientColumnsText {
  Q_DECLARE_TR_FUNCTIONS(QuotientColumns)
};

} // namespace

std::vector<QuotientField> quotientFields() {
  using C = QuotientColumn;
  const auto field = [](C column, const char *name, const char *shortName, const QString &alias, const QString &description,
                        qc::FieldType type = qc::fieldDouble) {
    return QuotientField{column, {QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description}};
  };
  return {
      field(C::base, "region", "region", QuotientColumnsText::tr("region"),
            QuotientColumnsText::tr("id of the region, in the type of the source"), qc::fieldString),
      field(C::base, "industry", "industry", QuotientColumnsText::tr("industry"),
            QuotientColumnsText::tr(
                "code of the industry, in the type of the source; in a map of leading specialisations the one with the largest "
                "quotient"),
            qc::fieldString),
      field(C::base, "year", "year", QuotientColumnsText::tr("year"),
            QuotientColumnsText::tr("year, in the type of the source; NULL where the table has none"), qc::fieldString),
      field(C::base, "value", "value", QuotientColumnsText::tr("value"),
            QuotientColumnsText::tr("x_ri, in the unit of the source; NULL = unknown")),
      field(C::base, "share_in_region", "sh_region", QuotientColumnsText::tr("share in the region"),
            QuotientColumnsText::tr("x_ri / x_r, 0 to 1; NULL where x_r is 0 or the value unknown")),
      field(C::base, "share_of_industry", "sh_industr", QuotientColumnsText::tr("share of the industry"),
            QuotientColumnsText::tr("x_ri / x_i, 0 to 1; NULL where x_i is 0 or the value unknown")),
      field(C::base, "location_quotient", "lq", QuotientColumnsText::tr("location quotient"),
            QuotientColumnsText::tr("(x_ri / x_r) / (x_i / x), 0 and above, 1 = as in the reference area; NULL where undefined")),
      field(C::base, "small_base", "small_base", QuotientColumnsText::tr("small base"),
            QuotientColumnsText::tr("true where the value is below MIN_VALUE: the quotient stands on little"), qc::fieldBool),
      field(C::base, "incomplete", "incomplete", QuotientColumnsText::tr("incomplete"),
            QuotientColumnsText::tr("true where the region or the industry has unknown values, so that its total is too low"),
            qc::fieldBool),
      field(C::symmetric, "symmetric_location_quotient", "lq_symm", QuotientColumnsText::tr("symmetric location quotient"),
            QuotientColumnsText::tr("(LQ - 1) / (LQ + 1), -1 to 1, 0 = as in the reference area; with MEASURES symmetric")),
      field(C::logarithm, "log_location_quotient", "lq_log", QuotientColumnsText::tr("logarithm of the location quotient"),
            QuotientColumnsText::tr("ln LQ, 0 = as in the reference area; NULL for a quotient of 0; with MEASURES logarithm")),
      field(C::surplus, "horizontal_cluster", "hor_clust", QuotientColumnsText::tr("horizontal cluster"),
            QuotientColumnsText::tr(
                "x_ri - x_r s_i, in the unit of the source: what is above a quotient of 1; with MEASURES surplus")),
      field(C::per_capita, "per_capita_coefficient", "per_capita",
            QuotientColumnsText::tr("coefficient of per-capita production"),
            QuotientColumnsText::tr("(x_ri / population of the region) / (x_i / population), 0 and above; with POPULATION")),
      field(C::marketability, "marketability_coefficient", "marketab", QuotientColumnsText::tr("coefficient of marketability"),
            QuotientColumnsText::tr("what leaves the region / output, 0 and above; with EXPORTS")),
      field(C::mean, "mean_coefficient", "mean_coeff", QuotientColumnsText::tr("mean coefficient of specialisation"),
            QuotientColumnsText::tr(
                "mean of the location quotient and of the coefficients of per-capita production and marketability; 1 and above "
                "marks specialisation; with POPULATION and EXPORTS")),
      field(C::bounds, "location_quotient_least", "lq_least", QuotientColumnsText::tr("least possible location quotient"),
            QuotientColumnsText::tr("the least that unknown cells and published totals allow; with TOTAL_FIELD")),
      field(C::bounds, "location_quotient_largest", "lq_largest", QuotientColumnsText::tr("largest possible location quotient"),
            QuotientColumnsText::tr("the largest that unknown cells and published totals allow; with TOTAL_FIELD")),
      field(C::interval, "location_quotient_lower", "lq_lower", QuotientColumnsText::tr("lower bound of the location quotient"),
            QuotientColumnsText::tr("of the interval at level 1 - ALPHA; with SIGNIFICANCE exact or plants")),
      field(C::interval, "location_quotient_upper", "lq_upper", QuotientColumnsText::tr("upper bound of the location quotient"),
            QuotientColumnsText::tr("of the interval at level 1 - ALPHA; with SIGNIFICANCE exact or plants")),
      field(C::score, "z_score", "z_score", QuotientColumnsText::tr("standardised location quotient"),
            QuotientColumnsText::tr(
                "in standard deviations across regions, of the quotient or of its logarithm; with SIGNIFICANCE standardised")),
      field(C::test, "p_value", "p_value", QuotientColumnsText::tr("p"),
            QuotientColumnsText::tr("probability of as much under chance, 0 to 1; with SIGNIFICANCE")),
      field(C::test, "q_value", "q_value", QuotientColumnsText::tr("q"),
            QuotientColumnsText::tr(
                "least false discovery rate at which it is significant (Benjamini and Hochberg), 0 to 1; with SIGNIFICANCE")),
      field(C::test, "significant", "signif", QuotientColumnsText::tr("significant"),
            QuotientColumnsText::tr(
                "true where q is at most ALPHA; of standardised quotients where z reaches its cut; NULL without a test"),
            qc::fieldBool)};
}

QuotientRows::QuotientRows(const ActivityTable &table, std::set<QuotientColumn> asked, double minValue, double alpha)
    : mTable(table) {
  asked.insert(QuotientColumn::base);
  const std::vector<QuotientField> all = quotientFields();
  std::vector<Value> allValues = values(minValue, alpha);
  for (std::size_t at = 0; at < all.size(); ++at)
    if (asked.count(all[at].column)) {
      mFields.push_back(all[at].field);
      mValues.push_back(std::move(allValues[at]));
    }
  mFields[0].type = table.region_field.type();
  mFields[1].type = table.industry_field.type();
  mFields[2].type = table.year_field.type();
}

// In the order of quotientFields().
std::vector<QuotientRows::Value> QuotientRows::values(double minValue, double alpha) const {
  using Year = const QuotientYear &;
  using At = std::size_t;
  const ActivityTable &table = mTable;
  const auto value = [&table](Year year, At cell) { return table.values[static_cast<At>(year.rank)][cell]; };
  const auto ofCell = [](auto array) { return [array](Year year, At, At, At cell) { return orNull(array(year)[cell]); }; };
  const QVariant noYear = qc::nullOf(qc::fieldString);
  return {
      [&table](Year, At region, At, At) { return table.regions.values[region]; },
      [&table](Year, At, At industry, At) { return table.industries.values[industry]; },
      [&table, noYear](Year year, At, At, At) {
        const QVariant &given = table.years.values[static_cast<At>(year.rank)];
        return qc::isNull(given) ? noYear : given;
      },
      [value](Year year, At, At, At cell) { return orNull(value(year, cell)); },
      ofCell([](Year year) -> const auto & { return year.quotients.share_in_region; }),
      ofCell([](Year year) -> const auto & { return year.quotients.share_of_industry; }),
      ofCell([](Year year) -> const auto & { return year.quotients.location_quotient; }),
      [value, minValue](Year year, At, At, At cell) {
        return std::isnan(value(year, cell)) ? qc::nullOf(qc::fieldBool) : QVariant(value(year, cell) < minValue);
      },
      [](Year year, At region, At industry, At) {
        return QVariant(year.quotients.region_incomplete[region] || year.quotients.industry_incomplete[industry]);
      },
      [](Year year, At, At, At cell) { return orNull(symmetric_quotient(year.quotients.location_quotient[cell])); },
      [](Year year, At, At, At cell) { return orNull(log_quotient(year.quotients.location_quotient[cell])); },
      [value](Year year, At region, At industry, At cell) {
        return orNull(
            horizontal_cluster(value(year, cell), year.quotients.region_total[region], year.quotients.reference_share[industry]));
      },
      ofCell([](Year year) -> const auto & { return year.per_capita; }),
      ofCell([](Year year) -> const auto & { return year.marketability; }),
      [](Year year, At, At, At cell) {
        return orNull(mean_coefficient(year.quotients.location_quotient[cell], year.per_capita[cell], year.marketability[cell]));
      },
      ofCell([](Year year) -> const auto & { return year.bounds->least; }),
      ofCell([](Year year) -> const auto & { return year.bounds->largest; }),
      [](Year year, At, At, At cell) { return orNull(year.tests ? year.tests->lower[cell] : std::nan("")); },
      [](Year year, At, At, At cell) { return orNull(year.tests ? year.tests->upper[cell] : std::nan("")); },
      ofCell([](Year year) -> const auto & { return year.standardized->z_score; }),
      [](Year year, At, At, At cell) {
        return orNull(year.tests          ? year.tests->p_value[cell]
                      : year.standardized ? year.standardized->p_value[cell]
                                          : std::nan(""));
      },
      [](Year year, At, At, At cell) { return orNull(year.q_value.empty() ? std::nan("") : year.q_value[cell]); },
      [alpha](Year year, At, At industry, At cell) {
        const double decisive = year.standardized      ? year.standardized->z_score[cell]
                                : year.q_value.empty() ? std::nan("")
                                                       : year.q_value[cell];
        if (std::isnan(decisive))
          return qc::nullOf(qc::fieldBool);
        return QVariant(year.standardized ? decisive >= year.standardized->cut[industry] : decisive <= alpha);
      }};
}

ResultRow QuotientRows::row(const QuotientYear &year, int region, int industry) const {
  const auto r = static_cast<std::size_t>(region), i = static_cast<std::size_t>(industry);
  const std::size_t cell = r * mTable.industries.ids.size() + i;
  ResultRow row;
  row.reserve(static_cast<int>(mValues.size()));
  for (const Value &value : mValues)
    row << value(year, r, i, cell);
  return row;
}

} // namespace territorial
