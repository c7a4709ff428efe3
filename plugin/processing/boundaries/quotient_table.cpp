#include "processing/boundaries/quotient_table.h"

#include "processing/algorithm.h"
#include "processing/reading.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace territorial {

namespace {

class QuotientTableText {
  Q_DECLARE_TR_FUNCTIONS(QuotientTable)
};

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

struct Row {
  int region, industry, year;
  double quotient, value, significance;
  QgsFeatureId feature;
};

double nonNegative(const QgsFeatureSource &source, const QgsFeature &feature, int field) {
  const double number = numberAt(source, feature, field).value_or(unknown);
  if (number < 0)
    throwFault(source.sourceName(), source.fields().at(field).name(), feature.id(), number,
               QuotientTableText::tr("must not be negative"));
  return number;
}

double share(const QgsFeatureSource &source, const QgsFeature &feature, int field) {
  const double number = nonNegative(source, feature, field);
  if (number > 1)
    throwFault(source.sourceName(), source.fields().at(field).name(), feature.id(), number,
               QuotientTableText::tr("a p is at most 1"));
  return number;
}

} // namespace

std::span<const double> QuotientTable::slice(const std::vector<double> &matrix, int year, int industry) const {
  const std::size_t start =
      (static_cast<std::size_t>(year) * industries.ids.size() + static_cast<std::size_t>(industry)) * regions.ids.size();
  return std::span(matrix).subspan(start, regions.ids.size());
}

void addQuotientParameters(Algorithm &algorithm) {
  const QString quotients = QStringLiteral("QUOTIENTS");
  algorithm.addParameter(new QgsProcessingParameterFeatureSource(
      quotients, QuotientTableText::tr("Location quotients (the long table of “Location quotients”)"),
      qc::sources(qc::sourceVector)));
  const auto field = [&](const char *name, const QString &title, const char *chosen, decltype(qc::fieldAny) type) {
    algorithm.addParameter(new QgsProcessingParameterField(QString::fromLatin1(name), title, QString::fromLatin1(chosen),
                                                           quotients, type, false, true));
  };
  field("REGION_FIELD", QuotientTableText::tr("Region"), "region", qc::fieldAny);
  field("INDUSTRY_FIELD", QuotientTableText::tr("Industry"), "industry", qc::fieldAny);
  field("YEAR_FIELD", QuotientTableText::tr("Year"), "year", qc::fieldAny);
  field("VALUE_FIELD", QuotientTableText::tr("Value"), "value", qc::fieldAny);
  field("QUOTIENT_FIELD", QuotientTableText::tr("Location quotient"), "location_quotient", qc::fieldAny);
  field("SIGNIFICANCE_FIELD", QuotientTableText::tr("q or p of the quotient (where RULE asks for significance)"), "q_value",
        qc::fieldAny);
}

QString checkQuotients(const Parameters &parameters, bool significance) {
  for (const char *field : {"REGION_FIELD", "INDUSTRY_FIELD", "VALUE_FIELD", "QUOTIENT_FIELD"})
    if (const QString sentence = refuseMissingField(parameters, QStringLiteral("QUOTIENTS"), QString::fromLatin1(field), true);
        !sentence.isEmpty())
      return sentence;
  if (significance)
    if (const auto source = parameters.tryingSource(QStringLiteral("QUOTIENTS"));
        source && source->fields().lookupField(parameters.text(QStringLiteral("SIGNIFICANCE_FIELD"))) < 0)
      return QuotientTableText::tr("RULE asks for significance, but the table has no field “%1”: set SIGNIFICANCE_FIELD, or let "
                                   "“Location quotients” test the quotients (its parameter SIGNIFICANCE).")
          .arg(parameters.text(QStringLiteral("SIGNIFICANCE_FIELD")));
  return refuseMissingField(parameters, QStringLiteral("QUOTIENTS"), QStringLiteral("YEAR_FIELD"));
}

QuotientTable readQuotients(const Parameters &parameters, bool significance, QgsProcessingFeedback *feedback, double from,
                            double to) {
  const auto source = parameters.source(QStringLiteral("QUOTIENTS"));
  const int region = fieldIndex(*source, parameters.text(QStringLiteral("REGION_FIELD")));
  const int industry = fieldIndex(*source, parameters.text(QStringLiteral("INDUSTRY_FIELD")));
  const int year =
      parameters.given(QStringLiteral("YEAR_FIELD")) ? fieldIndex(*source, parameters.text(QStringLiteral("YEAR_FIELD"))) : -1;
  const int value = fieldIndex(*source, parameters.text(QStringLiteral("VALUE_FIELD")));
  const int quotient = fieldIndex(*source, parameters.text(QStringLiteral("QUOTIENT_FIELD")));

  const int test = significance ? fieldIndex(*source, parameters.text(QStringLiteral("SIGNIFICANCE_FIELD"))) : -1;

  UnitCollector regions, industries, years;
  std::vector<Row> rows;
  forEachFeature(*source, false, feedback, from, to, [&](const QgsFeature &feature) {
    const QVariant yearValue = year < 0 ? QVariant() : feature.attribute(year);
    rows.push_back({regions.add(idAt(*source, feature, region), feature.attribute(region)),
                    industries.add(idAt(*source, feature, industry), feature.attribute(industry)),
                    years.add(canonicalId(yearValue).value_or(QString()), yearValue), nonNegative(*source, feature, quotient),
                    nonNegative(*source, feature, value), test < 0 ? unknown : share(*source, feature, test), feature.id()});
  });
  if (rows.empty())
    throw QgsProcessingException(QuotientTableText::tr("The table of quotients %1 has no rows.").arg(source->sourceName()));

  QuotientTable table;
  table.layer = source->sourceName();
  table.region_field = source->fields().at(region);
  table.industry_field = source->fields().at(industry);
  table.year_field = year < 0 ? QgsField(QStringLiteral("year"), qc::fieldString) : source->fields().at(year);
  std::vector<int> regionOrder, industryOrder, yearOrder;
  table.regions = regions.sorted(regionOrder);
  table.industries = industries.sorted(industryOrder);
  table.years = years.sorted(yearOrder);
  const std::size_t size = table.regions.ids.size() * table.industries.ids.size() * table.years.ids.size();
  table.quotient.assign(size, unknown);
  table.value.assign(size, unknown);
  table.significance.assign(significance ? size : 0, unknown);
  std::vector<char> seen(size, 0);
  for (const Row &row : rows) {
    const std::size_t at =
        (static_cast<std::size_t>(yearOrder[static_cast<std::size_t>(row.year)]) * table.industries.ids.size() +
         static_cast<std::size_t>(industryOrder[static_cast<std::size_t>(row.industry)])) *
            table.regions.ids.size() +
        static_cast<std::size_t>(regionOrder[static_cast<std::size_t>(row.region)]);
    if (seen[at])
      throwFault(table.layer, table.region_field.name(), row.feature,
                 table.regions.ids[static_cast<std::size_t>(regionOrder[static_cast<std::size_t>(row.region)])],
                 QuotientTableText::tr("the region has a second quotient for the same industry and year"));
    seen[at] = 1;
    table.quotient[at] = row.quotient;
    table.value[at] = row.value;
    if (significance)
      table.significance[at] = row.significance;
  }
  return table;
}

} // namespace territorial
