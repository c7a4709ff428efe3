#include "processing/boundaries/contiguous_clusters_algorithm.h"

#include "processing/activity_table.h"
#include "processing/boundaries/quotient_table.h"
#include "processing/feedback_progress.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"
#include "processing/text.h"
#include "processing/unmatched.h"

#include "boundaries/contiguous_clusters.h"
#include "boundaries/dissolve.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

QVariant orNull(const QVariant &value, qc::FieldType type) { return qc::isNull(value) ? qc::nullOf(type) : value; }

QString reason(Verdict verdict) {
  switch (verdict) {
  case Verdict::in:
    return ContiguousClustersAlgorithm::tr("in");
  case Verdict::below_threshold:
    return ContiguousClustersAlgorithm::tr("quotient below the threshold");
  case Verdict::below_minimum_size:
    return ContiguousClustersAlgorithm::tr("value below the minimum");
  case Verdict::unknown:
    return ContiguousClustersAlgorithm::tr("no quotient");
  case Verdict::cluster_too_small:
    return ContiguousClustersAlgorithm::tr("area too small");
  }
  return {};
}

// Quotients and values of one industry and year in the order of the polygons; NaN for polygons that the table lacks.
std::vector<double> inOrderOfRegions(const QuotientTable &table, const std::vector<double> &matrix, int year, int industry,
                                     const Regions &regions) {
  const std::span<const double> slice = table.slice(matrix, year, industry);
  std::vector<double> ordered;
  for (const QString &id : regions.units.ids) {
    const int rank = table.regions.find(id);
    ordered.push_back(rank < 0 ? std::numeric_limits<double>::quiet_NaN() : slice[static_cast<std::size_t>(rank)]);
  }
  return ordered;
}

// The names of the members, the one with the largest value first.
QString areaName(const std::vector<std::size_t> &members, std::size_t representative, const Regions &regions) {
  QStringList names{regions.names[representative]};
  for (const std::size_t member : members)
    if (member != representative)
      names << regions.names[member];
  return shortList(names, 3);
}

QString memberIds(const std::vector<std::size_t> &members, const Regions &regions) {
  QStringList ids;
  for (const std::size_t member : members)
    ids << regions.units.ids[member];
  return ids.join(QStringLiteral(", "));
}

Unmatched compare(const QuotientTable &table, const Regions &regions, const std::vector<int> &years,
                  const std::vector<int> &industries, double &total) {
  std::vector<double> values(table.regions.ids.size(), 0);
  for (const int year : years)
    for (const int industry : industries) {
      const std::span<const double> slice = table.slice(table.value, year, industry);
      for (std::size_t region = 0; region < slice.size(); ++region)
        values[region] += std::isnan(slice[region]) ? 0 : slice[region];
    }
  total = std::accumulate(values.begin(), values.end(), total);
  return compareUnits(table.regions, table.layer, regions.units, regions.layer,
                      [&](int rank) { return values[static_cast<std::size_t>(rank)]; });
}

} // namespace

QString ContiguousClustersAlgorithm::name() const { return QStringLiteral("contiguousclusters"); }
QString ContiguousClustersAlgorithm::displayName() const { return tr("Contiguous clusters"); }

QStringList ContiguousClustersAlgorithm::tags() const {
  return QStringLiteral("cluster,area of specialization,contiguity,rook,queen,location quotient,threshold,boundary,dissolve,"
                        "кластер,ареал специализации,соседство,граница,смежные регионы,"
                        "кластер,мамандану аймағы,көршілік,шекара")
      .split(QLatin1Char(','));
}

Topic ContiguousClustersAlgorithm::topic() const { return Topic::boundaries; }
ContiguousClustersAlgorithm *ContiguousClustersAlgorithm::createInstance() const { return new ContiguousClustersAlgorithm; }

std::vector<ResultTable> ContiguousClustersAlgorithm::resultTables() const {
  const ResultField industry{QStringLiteral("industry"), QStringLiteral("industry"), qc::fieldString, tr("industry"),
                             tr("code of the industry, in the type of the source")};
  const ResultField year{QStringLiteral("year"), QStringLiteral("year"), qc::fieldString, tr("year"),
                         tr("year, in the type of the source; NULL where the table has none")};
  return {
      {QStringLiteral("OUTPUT"),
       tr("Areas of specialisation"),
       {{QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldString, tr("area"),
         tr("id of the member with the largest value (ties: the first id), so it stays when the threshold moves")},
        {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
         tr("names of the members, the largest first")},
        industry,
        year,
        {QStringLiteral("members"), QStringLiteral("members"), qc::fieldString, tr("members"), tr("ids of the members")},
        {QStringLiteral("member_count"), QStringLiteral("n_members"), qc::fieldInt, tr("number of members"), tr("1 and above")},
        {QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, tr("value"),
         tr("sum of the members' values, in the unit of the source")},
        {QStringLiteral("share_of_industry"), QStringLiteral("sh_industr"), qc::fieldDouble, tr("share of the industry"),
         tr("that sum divided by the sum of all regions of the table, 0 to 1")},
        {QStringLiteral("location_quotient"), QStringLiteral("lq"), qc::fieldDouble, tr("location quotient"),
         tr("quotient of the merged area, 0 and above")}}},
      {QStringLiteral("OUTPUT_REGIONS"),
       tr("Every region: in or out, and why"),
       {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
         tr("id of the region, in the type of the source")},
        {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
         tr("name of the region, where its layer has one")},
        industry,
        year,
        {QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, tr("value"), tr("as in the table of quotients")},
        {QStringLiteral("location_quotient"), QStringLiteral("lq"), qc::fieldDouble, tr("location quotient"),
         tr("as in the table of quotients; NULL = unknown")},
        {QStringLiteral("in_cluster"), QStringLiteral("in_cluster"), qc::fieldBool, tr("in an area"), tr("true for members")},
        {QStringLiteral("verdict"), QStringLiteral("verdict"), qc::fieldString, tr("verdict"),
         tr("in; quotient below the threshold; value below the minimum; area too small; no quotient")},
        {QStringLiteral("margin"), QStringLiteral("margin"), qc::fieldDouble, tr("margin"),
         tr("quotient minus threshold: how far the verdict is from turning")},
        {QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldString, tr("area"),
         tr("the area it belongs to; NULL for none")}}},
      unmatchedTable()};
}

void ContiguousClustersAlgorithm::initAlgorithm(const QVariantMap &) {
  addQuotientParameters(*this);
  addIndustryParameter(*this);
  addParameter(new QgsProcessingParameterString(QStringLiteral("YEAR"), tr("Year (empty = each)"), QVariant(), false, true));
  addRegionParameters(*this, false);
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("THRESHOLD"), tr("Least location quotient"), qc::numberDouble, 1.2,
                                                false, 0));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MIN_VALUE"), tr("Least value of a region"), qc::numberDouble, 0,
                                                false, 0));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MIN_MEMBERS"), tr("Least number of regions in an area"),
                                               qc::numberInteger, 1, false, 1));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MIN_CLUSTER_VALUE"), tr("Least value of an area"),
                                               qc::numberDouble, 0, false, 0));
  addNeighbourhoodParameters(*this);
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Areas of specialisation"), qc::sourcePolygon));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_REGIONS"), tr("Every region: in or out, and why"),
                                                     qc::sourcePolygon, QVariant(), true, false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CLUSTER_COUNT"), tr("Number of areas")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("MEMBER_COUNT"), tr("Number of regions in areas")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of regions without a quotient")));
}

Help ContiguousClustersAlgorithm::help() const {
  return {
      tr("Where does an area of specialisation begin and end? Neighbouring regions whose quotient passes a threshold become one "
         "area, with "
         "the borders that they really have."),
      tr("Use it on the table that “Location quotients” writes. What a threshold alone finds is an area of specialisation: a "
         "cluster asks "
         "for links or actors as well. The margin of every region shows how much the boundary depends on the threshold."),
      tr("A region is in where location_quotient >= THRESHOLD and value >= MIN_VALUE. Members that are neighbours (rook: a "
         "shared border "
         "of positive length; queen: at least a point) form one area; areas below MIN_MEMBERS or MIN_CLUSTER_VALUE are dropped. "
         "Quotient of "
         "an area = sum of values / sum of (value / quotient), which is the quotient of the merged territory."),
      tr("Porter, M. E. (1998), Clusters and the new economics of competition; connected components of the contiguity graph."),
      tr("A region without a quotient is out (verdict: no quotient), and counted in NULL_COUNT. SNAP closes gaps and overlaps of "
         "layers that "
         "are not topologically clean. Invalid polygons are repaired, and said. Regions in one layer only are listed in "
         "OUTPUT_UNMATCHED. "
         "Where nothing passes, the result is an empty layer and a warning."),
      tr("qgis_process run territorial:contiguousclusters -- QUOTIENTS=quotients.csv "
         "REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" INDUSTRY=B THRESHOLD=1.2 OUTPUT=areas.gpkg")};
}

QString ContiguousClustersAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkQuotients(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
  return checkNeighbourhood(parameters);
}

QVariantMap ContiguousClustersAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                                 QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const QuotientTable table = readQuotients(parameters, feedback, 0, 20);
  const std::vector<int> industries = chosenIndustries(parameters, table.industries);
  const std::vector<int> years = chosenYears(parameters, table.years);
  const Regions regions = readRegions(parameters, feedback, 20, 30);
  double total = 0;
  const Unmatched unmatched = compare(table, regions, years, industries, total);
  warnUnmatched(unmatched, total, parameters, feedback);

  const Polygons polygons = toPolygons(regions.geometries);
  const double snap = parameters.number(QStringLiteral("SNAP"));
  const SpatialWeights neighbours = readWeights(parameters, regions, polygons, feedback, 30, 50);

  const std::vector<ResultTable> tables = resultTables();
  std::vector<ResultField> areaFields = tables[0].fields, regionFields = tables[1].fields;
  areaFields[0].type = regionFields[9].type = regionFields[0].type = regions.id_field.type();
  areaFields[2].type = regionFields[2].type = table.industry_field.type();
  areaFields[3].type = regionFields[3].type = table.year_field.type();
  auto areas = createResult(QStringLiteral("OUTPUT"), values, context, areaFields, qc::wkbMultiPolygon, regions.crs);
  auto verdicts = createResult(QStringLiteral("OUTPUT_REGIONS"), values, context, regionFields, qc::wkbMultiPolygon, regions.crs);

  ContiguousClustersOptions options;
  options.threshold = parameters.number(QStringLiteral("THRESHOLD"));
  options.min_size = parameters.number(QStringLiteral("MIN_VALUE"));
  options.min_members = static_cast<std::size_t>(parameters.integer(QStringLiteral("MIN_MEMBERS")));
  options.min_cluster_size = parameters.number(QStringLiteral("MIN_CLUSTER_VALUE"));

  long long clusterCount = 0, memberCount = 0, nullCount = 0;
  const double runs = static_cast<double>(years.size() * industries.size());
  int done = 0;
  for (const int year : years)
    for (const int industry : industries) {
      const std::vector<double> quotient = inOrderOfRegions(table, table.quotient, year, industry, regions);
      const std::vector<double> value = inOrderOfRegions(table, table.value, year, industry, regions);
      FeedbackProgress progress(feedback, 50 + 45 * done / runs, 50 + 45 * (done + 1) / runs);
      const ContiguousClusters found = contiguous_clusters(quotient, value, neighbours, options);
      const Polygons outlines = dissolve(polygons, found.cluster, snap, progress);
      const QVariant industryValue = table.industries.values[static_cast<std::size_t>(industry)];
      const QVariant yearValue = orNull(table.years.values[static_cast<std::size_t>(year)], table.year_field.type());
      for (std::size_t cluster = 0; cluster < found.clusters.size(); ++cluster) {
        const ContiguousCluster &area = found.clusters[cluster];
        areas->add({regions.units.values[area.representative], areaName(area.members, area.representative, regions),
                    industryValue, yearValue, memberIds(area.members, regions), static_cast<int>(area.members.size()),
                    orNull(area.size), orNull(area.share), orNull(area.quotient)},
                   toGeometry(outlines, cluster));
        memberCount += static_cast<long long>(area.members.size());
      }
      clusterCount += static_cast<long long>(found.clusters.size());
      for (std::size_t region = 0; region < quotient.size(); ++region) {
        nullCount += found.verdict[region] == Verdict::unknown;
        if (!verdicts)
          continue;
        const int cluster = found.cluster[region];
        verdicts->add({regions.units.values[region], regions.names[region], industryValue, yearValue, orNull(value[region]),
                       orNull(quotient[region]), cluster >= 0, reason(found.verdict[region]), orNull(found.margin[region]),
                       cluster < 0 ? qc::nullOf(regions.id_field.type())
                                   : regions.units.values[found.clusters[static_cast<std::size_t>(cluster)].representative]},
                      regions.geometries[region]);
      }
      ++done;
    }
  if (clusterCount == 0)
    feedback->pushWarning(tr("No region passes the threshold %1: the layer of areas is empty.").arg(options.threshold));

  QStringList what;
  if (industries.size() == 1)
    what << table.industries.ids[static_cast<std::size_t>(industries.front())];
  if (years.size() == 1 && !table.years.ids[static_cast<std::size_t>(years.front())].isEmpty())
    what << table.years.ids[static_cast<std::size_t>(years.front())];
  const QString suffix = what.isEmpty() ? QString() : QStringLiteral(" ") + what.join(QStringLiteral(", "));
  const QString abstract = tr("Neighbouring regions with a location quotient of at least %1, merged along their shared borders.")
                               .arg(shownNumber(options.threshold));
  QVariantMap results{{QStringLiteral("CLUSTER_COUNT"), clusterCount},
                      {QStringLiteral("MEMBER_COUNT"), memberCount},
                      {QStringLiteral("NULL_COUNT"), nullCount}};
  finishResult(std::move(areas),
               {tr("Areas of specialisation%1").arg(suffix), abstract, [](QgsVectorLayer &layer) { styleAreas(layer); }}, values,
               context, feedback, results);
  finishResult(std::move(verdicts),
               {tr("In or out%1").arg(suffix), abstract, [](QgsVectorLayer &layer) { styleVerdicts(layer); }}, values, context,
               feedback, results);
  finishUnmatched(unmatched, total, values, context, feedback, results);
  return results;
}

} // namespace territorial
