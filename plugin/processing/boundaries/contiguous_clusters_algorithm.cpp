#include "processing/boundaries/contiguous_clusters_algorithm.h"

#include "processing/activity_table.h"
#include "processing/boundaries/boundary_settings.h"
#include "processing/feedback_progress.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"
#include "processing/text.h"
#include "processing/unmatched.h"

#include "boundaries/contiguous_clusters.h"
#include "boundaries/dissolve.h"
#include "boundaries/outline_edges.h"

#include <qgsdistancearea.h>
#include <qgsexception.h>

#include <cmath>
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
  case Verdict::grown:
    return ContiguousClustersAlgorithm::tr("in: grown from a core");
  case Verdict::bridge:
    return ContiguousClustersAlgorithm::tr("in: bridges a gap");
  case Verdict::untested:
    return ContiguousClustersAlgorithm::tr("not tested");
  case Verdict::not_significant:
    return ContiguousClustersAlgorithm::tr("not significant");
  case Verdict::without_core:
    return ContiguousClustersAlgorithm::tr("no core among its neighbours");
  case Verdict::below_minimum_size:
    return ContiguousClustersAlgorithm::tr("value below the minimum");
  case Verdict::unknown:
    return ContiguousClustersAlgorithm::tr("no quotient");
  case Verdict::cluster_too_small:
    return ContiguousClustersAlgorithm::tr("area too small");
  }
  return {};
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

ContiguousClustersOptions readOptions(const Parameters &parameters) {
  const QString rule = parameters.choice(QStringLiteral("RULE"));
  ContiguousClustersOptions options;
  options.rule = rule == QLatin1String("significance") ? MembershipRule::significance
                 : rule == QLatin1String("both")       ? MembershipRule::both
                                                       : MembershipRule::quotient;
  options.threshold = parameters.number(QStringLiteral("THRESHOLD"));
  options.alpha = parameters.number(QStringLiteral("ALPHA"));
  options.core_threshold =
      parameters.given(QStringLiteral("CORE_THRESHOLD")) ? parameters.number(QStringLiteral("CORE_THRESHOLD")) : 0;
  options.max_gap = static_cast<std::size_t>(parameters.integer(QStringLiteral("MAX_GAP")));
  options.gap_threshold = parameters.number(QStringLiteral("GAP_THRESHOLD"));
  options.min_size = parameters.number(QStringLiteral("MIN_VALUE"));
  options.min_members = static_cast<std::size_t>(parameters.integer(QStringLiteral("MIN_MEMBERS")));
  options.min_cluster_size = parameters.number(QStringLiteral("MIN_CLUSTER_VALUE"));
  return options;
}

bool needsTests(const Parameters &parameters) { return parameters.choice(QStringLiteral("RULE")) != QLatin1String("quotient"); }

QgsGeometry toLine(const std::vector<Point> &line) {
  QgsPolylineXY points;
  for (const Point &point : line)
    points << QgsPointXY(point.x, point.y);
  return QgsGeometry::fromMultiPolylineXY({points});
}

// What neighbours by geometry can take: regions without one have no quotient.
QuotientTable placedOnly(QuotientTable table, const Regions &regions) {
  for (std::size_t region = 0; region < regions.geometries.size(); ++region) {
    const int rank = regions.geometries[region].isEmpty() ? table.regions.find(regions.units.ids[region]) : -1;
    if (rank < 0)
      continue;
    for (std::size_t at = static_cast<std::size_t>(rank); at < table.quotient.size(); at += table.regions.ids.size())
      table.quotient[at] = std::nan("");
  }
  return table;
}

// Writes the outlines of one industry and year in pieces, each with the support of the border it runs along.
class EdgeWriter {
public:
  EdgeWriter(const Regions &regions, const Polygons &polygons, double snap, QgsProcessingContext &context)
      : mRegions(regions), mCutter(polygons, 2 * snap) {
    mMeasure.setSourceCrs(regions.crs, context.transformContext());
    mMeasure.setEllipsoid(regions.crs.ellipsoidAcronym());
  }

  void write(ResultWriter &writer, const ContiguousClusters &found, const Polygons &outlines,
             const std::vector<Membership> &memberships, const QVariant &industry, const QVariant &year, Progress &progress) {
    for (const OutlineEdge &edge : mCutter.cut(outlines, found.cluster, progress)) {
      const QgsGeometry line = toLine(edge.line);
      const QVariant support =
          memberships.empty() ? qc::nullOf(qc::fieldDouble) : border_support(memberships, edge.inside, edge.outside);
      writer.add({mRegions.units.values[found.clusters[edge.cluster].representative], industry, year,
                  mRegions.units.values[edge.inside],
                  edge.outside ? mRegions.units.values[*edge.outside] : qc::nullOf(mRegions.id_field.type()),
                  mMeasure.convertLengthMeasurement(mMeasure.measureLength(line), qc::distanceKilometres), support},
                 line);
    }
  }

private:
  const Regions &mRegions;
  OutlineCutter mCutter;
  QgsDistanceArea mMeasure;
};

double meanSupport(const std::vector<std::size_t> &members, const std::vector<double> &support) {
  double sum = 0;
  for (const std::size_t member : members)
    sum += support[member];
  return sum / static_cast<double>(members.size());
}

} // namespace

QString ContiguousClustersAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkQuotients(parameters, needsTests(parameters)); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
  const double threshold = parameters.number(QStringLiteral("THRESHOLD"));
  if (parameters.given(QStringLiteral("CORE_THRESHOLD")) &&
      parameters.choice(QStringLiteral("RULE")) != QLatin1String("significance") &&
      parameters.number(QStringLiteral("CORE_THRESHOLD")) < threshold)
    return tr("CORE_THRESHOLD (%1) is below THRESHOLD (%2): areas grow from cores, which need the higher quotient.")
        .arg(parameters.number(QStringLiteral("CORE_THRESHOLD")))
        .arg(threshold);
  if (const double alpha = parameters.number(QStringLiteral("ALPHA")); !(alpha > 0 && alpha < 1))
    return tr("ALPHA must be above 0 and below 1.");
  if (const QString sentence = checkBoundarySettings(parameters); !sentence.isEmpty())
    return sentence;
  return checkNeighbourhood(parameters);
}

QVariantMap ContiguousClustersAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                                 QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const QuotientTable table = readQuotients(parameters, needsTests(parameters), feedback, 0, 20);
  const std::vector<int> industries = chosenIndustries(parameters, table.industries);
  const std::vector<int> years = chosenYears(parameters, table.years);
  const Regions regions = readRegions(parameters, feedback, 20, 30);
  double total = 0;
  const Unmatched unmatched = compare(table, regions, years, industries, total);
  warnUnmatched(unmatched, total, parameters, feedback);

  const Polygons polygons = toPolygons(regions.geometries);
  const double snap = parameters.number(QStringLiteral("SNAP"));
  const SpatialWeights neighbours = readWeights(parameters, regions, polygons, feedback, 30, 50);

  const ContiguousClustersOptions options = readOptions(parameters);
  const QuotientTable placed = weightsAreATable(parameters) ? table : placedOnly(table, regions);
  const BoundarySettings settings = readBoundarySettings(parameters, table, polygons, neighbours, options.threshold, feedback);

  const std::vector<ResultTable> tables = resultTables();
  std::vector<ResultField> areaFields = tables[0].fields, regionFields = tables[1].fields, edgeFields = tables[3].fields,
                           overlapFields = tables[4].fields;
  areaFields[0].type = regionFields[9].type = regionFields[0].type = regions.id_field.type();
  edgeFields[0].type = edgeFields[3].type = edgeFields[4].type = overlapFields[0].type = regions.id_field.type();
  areaFields[2].type = regionFields[2].type = edgeFields[1].type = table.industry_field.type();
  areaFields[3].type = regionFields[3].type = edgeFields[2].type = overlapFields[2].type = table.year_field.type();
  const auto open = [&](const QString &parameter, const std::vector<ResultField> &fields, qc::Wkb type) {
    return createResult(parameter, values, context, fields, type, regions.crs);
  };
  auto areas = open(QStringLiteral("OUTPUT"), areaFields, qc::wkbMultiPolygon);
  auto verdicts = open(QStringLiteral("OUTPUT_REGIONS"), regionFields, qc::wkbMultiPolygon);
  auto edges = open(QStringLiteral("OUTPUT_EDGES"), edgeFields, qc::wkbMultiLineString);
  auto overlaps = open(QStringLiteral("OUTPUT_OVERLAPS"), overlapFields, qc::wkbMultiPolygon);
  std::optional<EdgeWriter> edgeWriter;
  if (edges)
    edgeWriter.emplace(regions, polygons, snap, context);

  long long clusterCount = 0, memberCount = 0, nullCount = 0;
  const double runs = static_cast<double>(years.size() * industries.size());
  int done = 0;
  for (const int year : years) {
    const QVariant yearValue = orNull(table.years.values[static_cast<std::size_t>(year)], table.year_field.type());
    std::vector<QStringList> industriesOf(regions.units.ids.size());
    for (const int industry : industries) {
      const std::vector<double> quotient = inOrderOfRegions(table, table.quotient, year, industry, regions);
      const std::vector<double> value = inOrderOfRegions(table, table.value, year, industry, regions);
      FeedbackProgress progress(feedback, 50 + 45 * done / runs, 50 + 45 * (done + 1) / runs);
      const ContiguousClusters found = clustersOf(placed, year, industry, regions, neighbours, options);
      const std::vector<Membership> memberships =
          settings.stated ? membershipsUnder(settings, placed, year, industry, regions, options, feedback)
                          : std::vector<Membership>();
      const std::vector<double> support = settings.stated ? membership_support(memberships) : std::vector<double>();
      const Polygons outlines = dissolve(polygons, found.cluster, snap, progress);
      const QVariant industryValue = table.industries.values[static_cast<std::size_t>(industry)];
      for (std::size_t cluster = 0; cluster < found.clusters.size(); ++cluster) {
        const ContiguousCluster &area = found.clusters[cluster];
        areas->add({regions.units.values[area.representative], areaName(area.members, area.representative, regions),
                    industryValue, yearValue, memberIds(area.members, regions), static_cast<int>(area.members.size()),
                    orNull(area.size), orNull(area.share), orNull(area.quotient), static_cast<int>(area.cores),
                    static_cast<int>(area.bridges),
                    settings.stated ? QVariant(meanSupport(area.members, support)) : qc::nullOf(qc::fieldDouble)},
                   toGeometry(outlines, cluster));
        memberCount += static_cast<long long>(area.members.size());
      }
      clusterCount += static_cast<long long>(found.clusters.size());
      if (edges)
        edgeWriter->write(*edges, found, outlines, memberships, industryValue, yearValue, progress);
      for (std::size_t region = 0; region < quotient.size(); ++region) {
        nullCount += found.verdict[region] == Verdict::unknown;
        const int cluster = found.cluster[region];
        if (cluster >= 0)
          industriesOf[region] << table.industries.ids[static_cast<std::size_t>(industry)];
        if (!verdicts)
          continue;
        const bool nowhere = found.verdict[region] == Verdict::unknown && !std::isnan(quotient[region]);
        verdicts->add({regions.units.values[region], regions.names[region], industryValue, yearValue, orNull(value[region]),
                       orNull(quotient[region]), cluster >= 0, nowhere ? tr("no geometry") : reason(found.verdict[region]),
                       orNull(found.margin[region]),
                       cluster < 0 ? qc::nullOf(regions.id_field.type())
                                   : regions.units.values[found.clusters[static_cast<std::size_t>(cluster)].representative],
                       settings.stated ? QVariant(support[region]) : qc::nullOf(qc::fieldDouble),
                       static_cast<int>(settings.count())},
                      regions.geometries[region]);
      }
      ++done;
    }
    if (overlaps)
      for (std::size_t region = 0; region < industriesOf.size(); ++region)
        overlaps->add({regions.units.values[region], regions.names[region], yearValue,
                       static_cast<int>(industriesOf[region].size()), industriesOf[region].join(QStringLiteral(", "))},
                      regions.geometries[region]);
  }
  if (clusterCount == 0)
    feedback->pushWarning(options.rule == MembershipRule::significance
                              ? tr("No region is significant at %1: the layer of areas is empty.").arg(options.alpha)
                              : tr("No region passes the threshold %1: the layer of areas is empty.").arg(options.threshold));

  QStringList what;
  if (industries.size() == 1)
    what << table.industries.ids[static_cast<std::size_t>(industries.front())];
  if (years.size() == 1 && !table.years.ids[static_cast<std::size_t>(years.front())].isEmpty())
    what << table.years.ids[static_cast<std::size_t>(years.front())];
  const QString suffix = what.isEmpty() ? QString() : QStringLiteral(" ") + what.join(QStringLiteral(", "));
  QString abstract = options.rule == MembershipRule::significance
                         ? tr("Neighbouring regions whose location quotient is significantly above 1 (at %1), merged along their "
                              "shared borders.")
                               .arg(shownNumber(options.alpha))
                         : tr("Neighbouring regions with a location quotient of at least %1, merged along their shared borders.")
                               .arg(shownNumber(options.threshold));
  if (settings.stated)
    abstract += QLatin1Char(' ') + tr("Support is the share of %1 stated settings.").arg(settings.count());
  QVariantMap results{{QStringLiteral("CLUSTER_COUNT"), clusterCount},
                      {QStringLiteral("MEMBER_COUNT"), memberCount},
                      {QStringLiteral("NULL_COUNT"), nullCount}};
  finishResult(std::move(areas),
               {tr("Areas of specialisation%1").arg(suffix), abstract,
                [edged = edges != nullptr](QgsVectorLayer &layer) { edged ? styleAreasUnderEdges(layer) : styleAreas(layer); }},
               values, context, feedback, results);
  finishResult(std::move(verdicts),
               {tr("In or out%1").arg(suffix), abstract, [](QgsVectorLayer &layer) { styleVerdicts(layer); }}, values, context,
               feedback, results);
  finishResult(std::move(edges),
               {tr("Edges of the areas%1").arg(suffix), abstract, [](QgsVectorLayer &layer) { styleEdges(layer); }}, values,
               context, feedback, results);
  finishResult(std::move(overlaps),
               {tr("Overlapping areas%1").arg(suffix), abstract, [](QgsVectorLayer &layer) { styleOverlaps(layer); }}, values,
               context, feedback, results);
  finishUnmatched(unmatched, total, values, context, feedback, results);
  return results;
}

} // namespace territorial
