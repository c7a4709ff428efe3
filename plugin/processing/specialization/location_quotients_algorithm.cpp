#include "processing/specialization/location_quotients_algorithm.h"

#include "processing/activity_table.h"
#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"
#include "processing/text.h"
#include "processing/unmatched.h"

#include "specialization/location_quotients.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <cmath>

namespace territorial {

namespace {

// The quotients of one year with the table's cells they stand on.
struct Year {
  int rank;
  LocationQuotients quotients;
};

// The columns of the long table that belong to one cell; NULL where the kernel says NaN.
class CellRows {
public:
  CellRows(const ActivityTable &table, double minValue) : mTable(table), mMinValue(minValue) {}

  ResultRow row(const Year &year, int region, int industry) const {
    const std::size_t at = static_cast<std::size_t>(region) * mTable.industries.ids.size() + static_cast<std::size_t>(industry);
    const auto regionAt = static_cast<std::size_t>(region), industryAt = static_cast<std::size_t>(industry);
    const double value = mTable.cell(year.rank, region, industry);
    return {mTable.regions.values[regionAt],
            mTable.industries.values[industryAt],
            yearValue(year.rank),
            orNull(value),
            orNull(year.quotients.share_in_region[at]),
            orNull(year.quotients.share_of_industry[at]),
            orNull(year.quotients.location_quotient[at]),
            std::isnan(value) ? qc::nullOf(qc::fieldBool) : QVariant(value < mMinValue),
            year.quotients.region_incomplete[regionAt] || year.quotients.industry_incomplete[industryAt]};
  }

  static QVariant orNull(double value) { return std::isnan(value) ? qc::nullOf(qc::fieldDouble) : QVariant(value); }

private:
  QVariant yearValue(int year) const {
    const QVariant &value = mTable.years.values[static_cast<std::size_t>(year)];
    return qc::isNull(value) ? qc::nullOf(qc::fieldString) : value;
  }

  const ActivityTable &mTable;
  double mMinValue;
};

// The ranks of the years to compute: those that YEAR names, else all.
std::vector<int> chosenYears(const Parameters &parameters, const Units &years) {
  std::vector<int> chosen;
  if (!parameters.given(QStringLiteral("YEAR"))) {
    for (int rank = 0; rank < years.size(); ++rank)
      chosen.push_back(rank);
    return chosen;
  }
  const QString asked = parameters.text(QStringLiteral("YEAR")).trimmed();
  const int rank = years.find(asked);
  if (rank < 0)
    throw QgsProcessingException(LocationQuotientsAlgorithm::tr("YEAR: there is no year %1 in the table. There are: %2.")
                                     .arg(asked, shortList(years.names(), 30)));
  return {rank};
}

// Regions of one table that the other lacks.
void compare(const Units &left, const QString &leftName, const Units &right, const QString &rightName,
             const std::function<double(int)> &value, Unmatched &unmatched) {
  for (int rank = 0; rank < left.size(); ++rank) {
    const QString &id = left.ids[static_cast<std::size_t>(rank)];
    if (right.find(id) < 0)
      unmatched.add({leftName, id, rightName, nearestTexts(right.names(), id, 3), value(rank)});
  }
}

} // namespace

QString LocationQuotientsAlgorithm::name() const { return QStringLiteral("locationquotients"); }
QString LocationQuotientsAlgorithm::displayName() const { return tr("Location quotients"); }

QStringList LocationQuotientsAlgorithm::tags() const {
  return QStringLiteral("location quotient,LQ,specialization,specialisation,Balassa,RCA,concentration,industry,region,"
                        "коэффициент локализации,специализация,отрасль,регион,локализация,"
                        "оқшаулау коэффициенті,мамандану,сала,өңір")
      .split(QLatin1Char(','));
}

Topic LocationQuotientsAlgorithm::topic() const { return Topic::specialization; }
LocationQuotientsAlgorithm *LocationQuotientsAlgorithm::createInstance() const { return new LocationQuotientsAlgorithm; }

std::vector<ResultTable> LocationQuotientsAlgorithm::resultTables() const {
  const std::vector<ResultField> fields{
      {QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
       tr("id of the region, in the type of the source")},
      {QStringLiteral("industry"), QStringLiteral("industry"), qc::fieldString, tr("industry"),
       tr("code of the industry, in the type of the source; in a map of leading specialisations the one with the largest "
          "quotient")},
      {QStringLiteral("year"), QStringLiteral("year"), qc::fieldString, tr("year"),
       tr("year, in the type of the source; NULL where the table has none")},
      {QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, tr("value"),
       tr("x_ri, in the unit of the source; NULL = unknown")},
      {QStringLiteral("share_in_region"), QStringLiteral("sh_region"), qc::fieldDouble, tr("share in the region"),
       tr("x_ri / x_r, 0 to 1; NULL where x_r is 0 or the value unknown")},
      {QStringLiteral("share_of_industry"), QStringLiteral("sh_industr"), qc::fieldDouble, tr("share of the industry"),
       tr("x_ri / x_i, 0 to 1; NULL where x_i is 0 or the value unknown")},
      {QStringLiteral("location_quotient"), QStringLiteral("lq"), qc::fieldDouble, tr("location quotient"),
       tr("(x_ri / x_r) / (x_i / x), 0 and above, 1 = as in the reference area; NULL where undefined")},
      {QStringLiteral("small_base"), QStringLiteral("small_base"), qc::fieldBool, tr("small base"),
       tr("true where the value is below MIN_VALUE: the quotient stands on little")},
      {QStringLiteral("incomplete"), QStringLiteral("incomplete"), qc::fieldBool, tr("incomplete"),
       tr("true where the region or the industry has unknown values, so that its total is too low")}};
  std::vector<ResultField> map = fields;
  map.insert(map.begin() + 1,
             {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
              tr("name of the region in the language of the plugin, where the layer of regions has one; else its id")});
  return {{QStringLiteral("OUTPUT"), tr("Location quotients"), fields},
          {QStringLiteral("OUTPUT_REGIONS"), tr("Map of specialisation"), map},
          unmatchedTable()};
}

void LocationQuotientsAlgorithm::initAlgorithm(const QVariantMap &) {
  addActivityParameters(*this);
  addIndustryParameter(*this);
  addParameter(new QgsProcessingParameterString(QStringLiteral("YEAR"), tr("Year (empty = all; the map shows the last)"),
                                                QVariant(), false, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MIN_VALUE"), tr("Small base: flag values below"),
                                                qc::numberDouble, 0, false, 0));
  addRegionParameters(*this, true);
  addParameter(
      new QgsProcessingParameterEnum(QStringLiteral("MAP"), tr("What the map shows"),
                                     {QStringLiteral("automatic"), QStringLiteral("quotient"), QStringLiteral("leading")}, false,
                                     QStringLiteral("automatic"), false, true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Location quotients"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_REGIONS"), tr("Map of specialisation"),
                                                     qc::sourcePolygon, QVariant(), true, false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of quotients that are NULL")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("REGION_COUNT"), tr("Number of regions")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("INDUSTRY_COUNT"), tr("Number of industries written")));
}

Help LocationQuotientsAlgorithm::help() const {
  return {tr("In which industries does each region specialise, and how strongly, compared with the whole territory or with "
             "another area?"),
          tr("Use it as the first step of a cluster study, on employment, output, value added or numbers of plants. A quotient "
             "says how "
             "strongly an industry is represented, not how large it is, and not that it is more than chance: read it beside the "
             "share of the "
             "industry and the small-base flag."),
          tr("LQ_ri = (x_ri / x_r) / (x_i / x), with x_ri the value of industry i in region r, x_r and x_i the sums of the "
             "region and the "
             "industry and x the total. With REFERENCE the shares x_i / x are those of that area. 1 = as in the reference area; "
             "the Balassa "
             "index of revealed comparative advantage is the same number."),
          tr("Florence, P. S. (1939), Report on the location of industry; Balassa, B. (1965), "
             "doi:10.1111/j.1467-9957.1965.tb00050.x"),
          tr("NULL is unknown: it is left out of both sums, its own results are NULL, and its region and industry are flagged as "
             "incomplete. "
             "A pair that a long table does not have is 0, and counted. 0/0 is NULL and counted in NULL_COUNT. Repeated rows are "
             "summed, and "
             "said. Totals among the rows stop the run unless TOTALS says what to do. Ties for the leading industry go to the "
             "first code. "
             "Regions that are in one layer only are listed in OUTPUT_UNMATCHED with the nearest ids."),
          tr("qgis_process run territorial:locationquotients -- ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_output\" "
             "INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year INDUSTRY=B "
             "REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg")};
}

QString LocationQuotientsAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkActivity(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
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
  const double minValue = parameters.number(QStringLiteral("MIN_VALUE"));

  std::vector<Year> years;
  long long nullCount = 0;
  for (const int rank : yearRanks) {
    FeedbackProgress progress(feedback, 40, 50);
    const auto at = static_cast<std::size_t>(rank);
    const MatrixView matrix{table.values[at], table.regions.ids.size(), table.industries.ids.size()};
    const std::span<const double> reference =
        table.reference.empty() ? std::span<const double>() : std::span<const double>(table.reference[at]);
    years.push_back({rank, location_quotients(matrix, reference, progress)});
  }

  const std::vector<ResultTable> tables = resultTables();
  const CellRows cells(table, minValue);
  std::vector<ResultField> fields = tables[0].fields;
  fields[0].type = table.region_field.type();
  fields[1].type = table.industry_field.type();
  fields[2].type = table.year_field.type();
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbNone, QgsCoordinateReferenceSystem());
  for (const Year &year : years) {
    for (int region = 0; region < table.regions.size(); ++region) {
      if (feedback->isCanceled())
        throw Cancelled();
      for (const int industry : industries) {
        const ResultRow row = cells.row(year, region, industry);
        nullCount += qc::isNull(row[6]);
        output->add(row);
      }
    }
    feedback->setProgress(50 + 30.0 * static_cast<double>(&year - years.data() + 1) / static_cast<double>(years.size()));
  }

  QVariantMap results{{QStringLiteral("NULL_COUNT"), nullCount},
                      {QStringLiteral("REGION_COUNT"), table.regions.size()},
                      {QStringLiteral("INDUSTRY_COUNT"), static_cast<int>(industries.size())}};
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
    const Year &shown = years.back();
    total = shown.quotients.total;
    compare(
        table.regions, table.layer, regions.units, regions.layer,
        [&](int rank) { return shown.quotients.region_total[static_cast<std::size_t>(rank)]; }, unmatched);
    compare(
        regions.units, regions.layer, table.regions, table.layer, [](int) { return 0.0; }, unmatched);
    warnUnmatched(unmatched, total, parameters, feedback);

    const QString choice = parameters.choice(QStringLiteral("MAP"));
    const bool leading = choice == QLatin1String("leading") || (choice == QLatin1String("automatic") && industries.size() != 1);
    if (!leading && industries.size() != 1)
      throw QgsProcessingException(
          tr("A map of one industry's quotient needs INDUSTRY to name one industry; it names %1.").arg(industries.size()));
    std::vector<ResultField> mapFields = tables[1].fields;
    mapFields[0].type = regions.id_field.type();
    mapFields[2].type = table.industry_field.type();
    mapFields[3].type = table.year_field.type();
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
          row = cells.row(shown, region, industry);
        } else {
          for (std::size_t field = 0; field < tables[0].fields.size(); ++field)
            row << qc::nullOf(fields[field].type);
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
  finishResult(
      std::move(output),
      {tr("Location quotients%1").arg(suffix), tr("Shares and location quotients by region, industry and year.") + borders, {}},
      values, context, feedback, results);
  if (auto list = createResult(QStringLiteral("OUTPUT_UNMATCHED"), values, context, unmatchedTable().fields, qc::wkbNone,
                               QgsCoordinateReferenceSystem())) {
    for (const UnmatchedId &id : unmatched.ids())
      list->add(unmatchedRow(id));
    finishResult(std::move(list), {tr("What did not join"), QString(), {}}, values, context, feedback, results);
  }
  results.insert(QStringLiteral("UNMATCHED_COUNT"), unmatched.count());
  results.insert(QStringLiteral("LOST_SHARE"), unmatched.lostShare(total));
  return results;
}

} // namespace territorial
