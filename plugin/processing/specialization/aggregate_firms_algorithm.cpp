#include "processing/specialization/aggregate_firms_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/specialization/lost_firms.h"

#include "common/point_location.h"
#include "specialization/disclosure.h"
#include "specialization/firm_cells.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

// Two equations, the value and its Herfindahl index, need one firm more than the value alone.
DisclosureRule ruleOfIndices(const DisclosureRule &rule) {
  return {rule.masks() ? rule.least_firms + 1 : rule.least_firms, rule.dominance};
}

QVariant orNull(double value) { return std::isnan(value) ? qc::nullOf(qc::fieldDouble) : QVariant(value); }

// firms, value, plant_herfindahl, status
ResultRow shownSums(const FirmSums &sums, bool masked, bool indexMasked) {
  if (masked)
    return {qc::nullOf(qc::fieldInt), qc::nullOf(qc::fieldDouble), qc::nullOf(qc::fieldDouble), QStringLiteral("masked")};
  return {static_cast<int>(sums.firms), sums.value, indexMasked ? qc::nullOf(qc::fieldDouble) : orNull(plant_herfindahl(sums)),
          QStringLiteral("published")};
}

long long ones(const std::vector<std::uint8_t> &mask) { return std::count(mask.begin(), mask.end(), 1); }

} // namespace

QString AggregateFirmsAlgorithm::name() const { return QStringLiteral("aggregatefirms"); }
QString AggregateFirmsAlgorithm::displayName() const { return tr("Aggregate firms"); }
Topic AggregateFirmsAlgorithm::topic() const { return Topic::specialization; }
AggregateFirmsAlgorithm *AggregateFirmsAlgorithm::createInstance() const { return new AggregateFirmsAlgorithm; }

QStringList AggregateFirmsAlgorithm::tags() const {
  return QStringLiteral(
             "firms,plants,establishments,points in polygons,count,sum,herfindahl,disclosure,confidentiality,suppression,"
             "activity table,предприятия,фирмы,точки в полигонах,подсчёт,конфиденциальность,первичные данные,"
             "кәсіпорындар,фирмалар,нүктелер,санау,құпиялылық")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> AggregateFirmsAlgorithm::resultTables() const {
  const auto field = [](const char *name, const char *shortName, qc::FieldType type, const QString &alias,
                        const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description};
  };
  const std::vector<ResultField> sums{
      field("firms", "firms", qc::fieldInt, tr("firms"), tr("number of firms; NULL where masked")),
      field("value", "value", qc::fieldDouble, tr("value"),
            tr("sum of their sizes, in the unit of the sizes; NULL where masked")),
      field("plant_herfindahl", "plant_herf", qc::fieldDouble, tr("Herfindahl index of plants"),
            tr("sum of the squared shares of the firms in the value, above 0 to 1; NULL where masked, where the value is 0, and "
               "where a "
               "firm could work out the others by it")),
      field("status", "status", qc::fieldString, tr("status"), tr("published or masked"))};
  const ResultField region =
      field("region", "region", qc::fieldString, tr("region"), tr("id of the region, in the type of the source"));
  const ResultField industry = field("industry", "industry", qc::fieldString, tr("industry"),
                                     tr("code of the industry, in the type of the source; text where codes are cut"));
  ResultTable cells{QStringLiteral("OUTPUT"), tr("Firms by region and industry"), {region, industry}};
  ResultTable regions{QStringLiteral("OUTPUT_REGIONS"), tr("Firms by region"), {region}};
  ResultTable industries{QStringLiteral("OUTPUT_INDUSTRIES"), tr("Firms by industry"), {industry}};
  for (ResultTable *table : {&cells, &regions, &industries})
    table->fields.insert(table->fields.end(), sums.begin(), sums.end());
  return {cells, regions, industries, unmatchedTable()};
}

void AggregateFirmsAlgorithm::initAlgorithm(const QVariantMap &) {
  addFirmParameters(*this);
  addRegionParameters(*this, false);
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MIN_FIRMS"), tr("Mask what shows fewer firms than (1 = never)"),
                                                qc::numberInteger, 3, false, 1));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("DOMINANCE"),
                                                tr("Mask what shows a firm with more than this share of the value (1 = never)"),
                                                qc::numberDouble, 0.85, false, 0, 1));
  addParameter(
      new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Firms by region and industry"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_REGIONS"), tr("Firms by region"), qc::sourceVector,
                                                     QVariant(), true, false));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_INDUSTRIES"), tr("Firms by industry"),
                                                     qc::sourceVector, QVariant(), true, false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("FIRM_COUNT"), tr("Number of firms in the table")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CELL_COUNT"), tr("Number of pairs of region and industry")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("MASKED_COUNT"), tr("Number of masked pairs")));
}

Help AggregateFirmsAlgorithm::help() const {
  return {
      tr("How many firms of each industry does each region have, how large are they together, and how unequal?"),
      tr("Use it to make an activity table out of points of firms, plants or other places, ready for location quotients "
         "(VALUE_FIELD "
         "value or firms) and the other measures. MIN_FIRMS and DOMINANCE keep the table fit to be handed on where the firms are "
         "confidential; set both to 1 for your own use. A masked cell is unknown to later steps, not 0."),
      tr("value = sum of sizes s, plant_herfindahl = sum of (s / value)^2. A firm lies in the region that holds its point; on a "
         "shared "
         "border, or where polygons overlap, in the first by id. This is decided without rounding.\n"
         "Masked is, first, every pair, and every total of a region, an industry or all, with fewer than MIN_FIRMS firms, with a "
         "firm "
         "above DOMINANCE of the value, or with the value 0. As totals are known, further pairs are masked, those of little "
         "value first: in "
         "every region and industry whose total is shown, until the masked ones together fulfil the rule, as their sum is the "
         "total less the "
         "rest; and until every masked pair lies on a cycle of masked pairs that alternates between regions and industries, as "
         "only then "
         "its value can move up and down with all sums kept. A total is masked only where pairs are not enough. So no masked "
         "value can be "
         "computed from what is shown; how narrowly it can be bounded is not limited. The Herfindahl index is masked in the same "
         "way with one "
         "firm more, as together with the value it lets one of three firms work out the other two."),
      tr("Gusfield, D. (1988), A graph theoretic approach to statistical data security, SIAM Journal on Computing 17(3), "
         "552-571, "
         "https://doi.org/10.1137/0217034; Hundepool, A. et al. (2012), Statistical Disclosure Control, Wiley, "
         "https://doi.org/10.1002/9781118348239; Ellison, G. and Glaeser, E. L. (1997), Geographic concentration in U.S. "
         "manufacturing "
         "industries: a dartboard approach, https://doi.org/10.1086/262098"),
      tr("Firms outside every region, without a point, an industry or a size are left out, counted, and listed in "
         "OUTPUT_UNMATCHED; "
         "those without a size are taken to be as large as the mean for LOST_SHARE. A size of 0 is a size. Pairs without a firm "
         "are not in "
         "the table: they are 0. Points are brought into the CRS of the regions, whose borders run straight there. The order of "
         "firms "
         "does not matter."),
      tr("qgis_process run territorial:aggregatefirms -- FIRMS=\"sample_data/kazakhstan.gpkg|layername=power_plants\" "
         "FIRM_INDUSTRY_FIELD=primary_fuel FIRM_SIZE_FIELD=capacity_mw REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" "
         "MIN_FIRMS=1 DOMINANCE=1 OUTPUT=plants.csv")};
}

QString AggregateFirmsAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkFirms(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
  if (!(parameters.number(QStringLiteral("DOMINANCE")) > 0))
    return tr("DOMINANCE: give a share above 0, such as 0.85, or 1 to mask nothing for it.");
  const auto firms = parameters.tryingSource(QStringLiteral("FIRMS")),
             regions = parameters.tryingSource(QStringLiteral("REGIONS"));
  if (!regions)
    return tr("REGIONS: the layer cannot be opened.");
  for (const auto &[given, other] : {std::pair(firms.get(), regions.get()), std::pair(regions.get(), firms.get())})
    if (!given->sourceCrs().isValid() && other->sourceCrs().isValid())
      return tr("The layer %1 has no coordinate reference system, so its points and polygons cannot be brought together. Set it "
                "in the "
                "layer's properties.")
          .arg(given->sourceName());
  return {};
}

QVariantMap AggregateFirmsAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                             QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const Regions regions = readRegions(parameters, feedback, 0, 5);
  Firms firms = readFirms(parameters, feedback, 5, 60);
  projectFirms(firms, regions.crs, parameters, feedback);

  const Polygons polygons = toPolygons(regions.geometries);
  FeedbackProgress locating(feedback, 60, 75);
  const PointLocations located = locate_points(polygons, firms.positions, locating);
  if (const long long several = ones(located.several); several > 0)
    feedback->pushInfo(
        tr("%1 firms lie on a shared border or in overlapping polygons: they go to the first region by id.").arg(several));
  const FirmTable table =
      firm_table(located.feature, firms.industry, firms.size, regions.units.ids.size(), firms.industries.ids.size());

  FeedbackProgress masking(feedback, 75, 85);
  const DisclosureRule rule{parameters.integer(QStringLiteral("MIN_FIRMS")), parameters.number(QStringLiteral("DOMINANCE"))};
  const DisclosureMask mask = mask_firms(table, rule, {}, masking);
  const DisclosureMask indexMask = mask_firms(table, ruleOfIndices(rule), mask, masking);

  const bool listed = !qc::isNull(values.value(QStringLiteral("OUTPUT_UNMATCHED")));
  const LostFirms lost = lostFirms(firms, located, regions, polygons, listed, feedback);
  warnUnmatched(lost.unmatched, lost.total, parameters, feedback);
  if (table.cells.empty())
    feedback->pushWarning(tr("No firm lies in a region with industry and size: the table is empty."));

  std::vector<ResultTable> tables = resultTables();
  for (ResultTable &result : tables)
    for (ResultField &field : result.fields) {
      if (field.name == QLatin1String("region"))
        field.type = regions.id_field.type();
      if (field.name == QLatin1String("industry"))
        field.type = firms.industry_field.type();
    }
  const auto open = [&](std::size_t at) {
    return createResult(tables[at].parameter, values, context, tables[at].fields, qc::wkbNone, QgsCoordinateReferenceSystem());
  };
  auto output = open(0), ofRegions = open(1), ofIndustries = open(2);
  for (std::size_t c = 0; c < table.cells.size(); ++c) {
    if (c % 1024 == 0 && feedback->isCanceled())
      throw Cancelled();
    const FirmCell &cell = table.cells[c];
    output->add(ResultRow{regions.units.values[static_cast<std::size_t>(cell.region)],
                          firms.industries.values[static_cast<std::size_t>(cell.industry)]} +
                shownSums(cell.sums, mask.cells[c], indexMask.cells[c]));
  }
  for (std::size_t r = 0; ofRegions && r < table.regions.size(); ++r)
    ofRegions->add(ResultRow{regions.units.values[r]} + shownSums(table.regions[r], mask.regions[r], indexMask.regions[r]));
  for (std::size_t i = 0; ofIndustries && i < table.industries.size(); ++i)
    ofIndustries->add(ResultRow{firms.industries.values[i]} +
                      shownSums(table.industries[i], mask.industries[i], indexMask.industries[i]));

  const long long masked = ones(mask.cells);
  if (masked > 0)
    feedback->pushInfo(tr("%1 of %2 pairs of region and industry are masked.").arg(masked).arg(table.cells.size()));
  QVariantMap results{{QStringLiteral("FIRM_COUNT"), table.all.firms},
                      {QStringLiteral("CELL_COUNT"), static_cast<long long>(table.cells.size())},
                      {QStringLiteral("MASKED_COUNT"), masked}};
  const QString abstract = tr("Firms of %1, counted and summed.").arg(firms.layer);
  finishResult(std::move(output), {tr("Firms by region and industry"), abstract, {}}, values, context, feedback, results);
  finishResult(std::move(ofRegions), {tr("Firms by region"), abstract, {}}, values, context, feedback, results);
  finishResult(std::move(ofIndustries), {tr("Firms by industry"), abstract, {}}, values, context, feedback, results);
  finishUnmatched(lost.unmatched, lost.total, values, context, feedback, results);
  return results;
}

} // namespace territorial
