#include "processing/specialization/location_quotients_algorithm.h"

#include "processing/activity_table.h"
#include "processing/chance.h"
#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/specialization/quotient_inputs.h"
#include "processing/specialization/quotient_year.h"
#include "processing/styles.h"
#include "processing/text.h"
#include "processing/unmatched.h"

#include "specialization/location_quotients.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace territorial {

QString LocationQuotientsAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkActivity(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkQuotientInputs(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkChance(parameters); !sentence.isEmpty())
    return sentence;
  const QString test = parameters.choice(QStringLiteral("SIGNIFICANCE"));
  if (test == QLatin1String("plants") && !parameters.given(QStringLiteral("PLANTS")))
    return tr("SIGNIFICANCE plants needs the sizes of the plants: give PLANTS.");
  if (test == QLatin1String("plants") && parameters.given(QStringLiteral("REFERENCE")))
    return tr("SIGNIFICANCE plants compares the regions of ACTIVITY with one another: leave REFERENCE empty.");
  if (parameters.integer(QStringLiteral("PERMUTATIONS")) < 1 &&
      (test == QLatin1String("plants") || test == QLatin1String("standardised_bootstrap")))
    return tr("PERMUTATIONS: the test with plants and the bootstrap need one draw or more.");
  if (!qc::isNull(values.value(QStringLiteral("OUTPUT_REGIONS"))) && !parameters.given(QStringLiteral("REGIONS")))
    return tr("OUTPUT_REGIONS needs the polygons of the regions: give REGIONS.");
  return {};
}

QVariantMap LocationQuotientsAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                                QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const ActivityTable table = readActivity(parameters, feedback, 0, 40);
  const std::vector<int> industries = chosenIndustries(parameters, table.industries);
  const std::vector<int> yearRanks = chosenYears(parameters, table.years);
  refuseDifferingRegions(table, yearRanks);
  const double minValue = parameters.number(QStringLiteral("MIN_VALUE"));

  const Chance chance = readChance(parameters);
  const QuotientInputs inputs = readInputs(parameters, table, feedback);
  std::vector<QuotientYear> years;
  for (const int rank : yearRanks) {
    const auto part = [&](std::size_t done) {
      return 40 + 20.0 * static_cast<double>(done) / static_cast<double>(yearRanks.size());
    };
    FeedbackProgress progress(feedback, part(years.size()), part(years.size() + 1));
    years.push_back(computeYear(table, rank, industries, inputs, chance, progress));
  }
  const Significance found = significance(years, parameters, feedback);

  const std::vector<ResultTable> tables = resultTables();
  const QuotientRows rows(table, askedColumns(parameters, inputs), minValue, chance.alpha);
  auto output =
      createResult(QStringLiteral("OUTPUT"), values, context, rows.fields(), qc::wkbNone, QgsCoordinateReferenceSystem());
  long long nullCount = 0, significantCount = 0;
  const auto significantAt =
      static_cast<int>(std::find_if(rows.fields().begin(), rows.fields().end(),
                                    [](const ResultField &field) { return field.name == QLatin1String("significant"); }) -
                       rows.fields().begin());
  for (const QuotientYear &year : years) {
    for (int region = 0; region < table.regions.size(); ++region) {
      if (feedback->isCanceled())
        throw Cancelled();
      for (const int industry : industries) {
        const ResultRow row = rows.row(year, region, industry);
        nullCount += qc::isNull(row[6]);
        significantCount += significantAt < row.size() && row[significantAt].toBool();
        output->add(row);
      }
    }
    feedback->setProgress(60 + 20.0 * static_cast<double>(&year - years.data() + 1) / static_cast<double>(years.size()));
  }

  QVariantMap results{{QStringLiteral("NULL_COUNT"), nullCount},
                      {QStringLiteral("REGION_COUNT"), table.regions.size()},
                      {QStringLiteral("INDUSTRY_COUNT"), static_cast<int>(industries.size())},
                      {QStringLiteral("SIGNIFICANT_COUNT"), significantCount},
                      {QStringLiteral("OVERDISPERSION"),
                       std::isnan(found.overdispersion) ? qc::nullOf(qc::fieldDouble) : QVariant(found.overdispersion)}};
  if (nullCount > 0)
    feedback->pushInfo(tr("%1 quotients are undefined or unknown and are NULL.").arg(nullCount));
  const QString borders = table.borders.isEmpty() ? QString() : tr(" In the borders of %1.").arg(table.borders);
  const QString what = industries.size() == 1 ? table.industries.ids[static_cast<std::size_t>(industries.front())] : QString();
  const QString lastYear = table.years.ids[static_cast<std::size_t>(yearRanks.back())];
  const QString suffix = (what.isEmpty() ? QString() : QStringLiteral(" ") + what) +
                         (lastYear.isEmpty() ? QString() : QStringLiteral(", ") + lastYear);

  Unmatched unmatched;
  double total = 0;
  if (parameters.given(QStringLiteral("REGIONS"))) {
    const Regions regions = readRegions(parameters, feedback, 80, 85);
    const QuotientYear &shown = years.back();
    total = shown.quotients.total;
    unmatched = compareUnits(table.regions, table.layer, regions.units, regions.layer, [&](int rank) {
      const double lost = shown.quotients.region_total[static_cast<std::size_t>(rank)];
      return std::isnan(lost) ? 0 : lost;
    });
    warnUnmatched(unmatched, total, parameters, feedback);

    const QString choice = parameters.choice(QStringLiteral("MAP"));
    const bool leading = choice == QLatin1String("leading") || (choice == QLatin1String("automatic") && industries.size() != 1);
    if (!leading && industries.size() != 1)
      throw QgsProcessingException(
          tr("A map of one industry's quotient needs INDUSTRY to name one industry; it names %1.").arg(industries.size()));
    std::vector<ResultField> mapFields = rows.fields();
    mapFields[0].type = regions.id_field.type();
    mapFields.insert(mapFields.begin() + 1, tables[1].fields[1]);
    if (auto map = createResult(QStringLiteral("OUTPUT_REGIONS"), values, context, mapFields, qc::wkbMultiPolygon, regions.crs)) {
      const MatrixView matrix{table.values[static_cast<std::size_t>(shown.rank)], table.regions.ids.size(),
                              table.industries.ids.size()};
      const std::vector<int> leaders =
          leading ? leading_industry(shown.quotients.location_quotient, matrix, minValue) : std::vector<int>();
      for (int rank = 0; rank < regions.units.size(); ++rank) {
        const auto at = static_cast<std::size_t>(rank);
        const int region = table.regions.find(regions.units.ids[at]);
        const int industry = !leading ? industries.front() : region < 0 ? -1 : leaders[static_cast<std::size_t>(region)];
        ResultRow row;
        if (region >= 0 && industry >= 0) {
          row = rows.row(shown, region, industry);
        } else {
          for (const ResultField &field : rows.fields())
            row << qc::nullOf(field.type);
        }
        row[0] = regions.units.values[at];
        row.insert(1, regions.names[at]);
        map->add(row, regions.geometries[at]);
      }
      const ResultLook look{
          leading ? tr("Leading specialisation%1").arg(suffix) : tr("Location quotient%1").arg(suffix),
          (leading ? tr("The industry with the largest location quotient in each region.")
                   : tr("Share of the industry in the region divided by its share in the reference area.")) +
              borders,
          [leading](QgsVectorLayer &layer) { leading ? styleLeadingIndustry(layer) : styleLocationQuotients(layer); }};
      finishResult(std::move(map), look, values, context, feedback, results);
    }
  }
  finishResult(std::move(output),
               {tr("Location quotients%1").arg(suffix),
                tr("Shares and location quotients by region, industry and year.") + borders + found.sentence,
                {}},
               values, context, feedback, results);
  finishUnmatched(unmatched, total, values, context, feedback, results);
  return results;
}

} // namespace territorial
