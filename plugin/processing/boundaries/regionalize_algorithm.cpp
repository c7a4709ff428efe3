#include "processing/boundaries/regionalize_algorithm.h"

#include "processing/boundaries/regionalize_areas.h"
#include "processing/chance.h"
#include "processing/feedback_progress.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "boundaries/azp.h"
#include "boundaries/dissolve.h"
#include "boundaries/max_p.h"
#include "boundaries/region_validation.h"

#include <qgsdistancearea.h>
#include <qgsexception.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

bool isHierarchical(const Parameters &parameters) {
  return parameters.choice(QStringLiteral("METHOD")).startsWith(QLatin1String("hierarchical"));
}

bool isMaxP(const Parameters &parameters) {
  return parameters.choice(QStringLiteral("METHOD")).startsWith(QLatin1String("max_p"));
}

Linkage linkageOf(const QString &method) {
  if (method == QLatin1String("redcap_first_complete"))
    return Linkage::first_complete;
  if (method == QLatin1String("redcap_first_average"))
    return Linkage::first_average;
  if (method.endsWith(QLatin1String("single")))
    return Linkage::single;
  if (method.endsWith(QLatin1String("complete")))
    return Linkage::complete;
  return method.endsWith(QLatin1String("average")) ? Linkage::average : Linkage::ward;
}

SearchOptions searchOf(const QString &method) {
  SearchOptions options;
  if (method.endsWith(QLatin1String("tabu")))
    options.method = RegionSearch::tabu;
  else if (method.endsWith(QLatin1String("annealing")))
    options.method = RegionSearch::annealing;
  return options;
}

Regionalization regionalize(const Parameters &parameters, const Areas &areas, MatrixView values, FeedbackProgress &progress) {
  const QString method = parameters.choice(QStringLiteral("METHOD"));
  const auto groups = static_cast<std::size_t>(parameters.integer(QStringLiteral("GROUPS")));
  const auto starts = static_cast<std::size_t>(parameters.integer(QStringLiteral("ITERATIONS")));
  const double least = parameters.number(QStringLiteral("LEAST_FLOOR"));
  const std::span<const double> floor = least > 0 ? std::span<const double>(areas.floor) : std::span<const double>();
  if (isMaxP(parameters)) {
    MaxPOptions options{floor, least, starts};
    options.seed = readSeed(parameters);
    options.search = searchOf(method);
    return max_p(values, areas.weights, options, progress);
  }
  if (method.startsWith(QLatin1String("azp")))
    return azp(values, areas.weights, {groups, floor, least, starts, readSeed(parameters), searchOf(method)}, progress);
  const std::vector<TreeEdge> tree = method == QLatin1String("skater")
                                         ? minimum_spanning_forest(values, areas.weights, progress)
                                         : linkage_forest(values, areas.weights, linkageOf(method), progress);
  return isHierarchical(parameters) ? join_tree(values, tree, groups) : cut_tree(values, tree, {groups, floor, least}, progress);
}

// What the map of groups says of each beside its shape.
struct Members {
  QStringList ids;
  std::vector<double> values; // their rows
  double floor = 0;
};

std::vector<Members> membersOf(const Regions &regions, const Areas &areas, const Regionalization &found, std::size_t columns) {
  std::vector<Members> groups(found.count);
  for (std::size_t i = 0; i < areas.rank.size(); ++i) {
    Members &own = groups[static_cast<std::size_t>(found.region[i])];
    own.ids << regions.units.ids[areas.rank[i]];
    const auto row = areas.values.begin() + static_cast<std::ptrdiff_t>(i * columns);
    own.values.insert(own.values.end(), row, row + static_cast<std::ptrdiff_t>(columns));
    own.floor += areas.floor[i];
  }
  return groups;
}

// NaN where the values do not differ.
double betweenRatio(const VariableSquares &squares) {
  return squares.total > 0 ? 1 - squares.within / squares.total : std::nan("");
}

// What the number of groups says to who asked for another.
void warnOfCount(const Parameters &parameters, std::size_t count, QgsProcessingFeedback *feedback) {
  const auto asked = static_cast<std::size_t>(parameters.integer(QStringLiteral("GROUPS")));
  if (isMaxP(parameters))
    feedback->pushInfo(RegionalizeAlgorithm::tr("%1 groups reach LEAST_FLOOR at most, as far as was searched.").arg(count));
  else if (count > asked)
    feedback->pushWarning(
        RegionalizeAlgorithm::tr("There are %1 groups instead of %2: so many parts of the territory are joined by no link. A "
                                 "larger SNAP or a WEIGHTS_TABLE may join them.")
            .arg(count)
            .arg(asked));
  else if (count < asked)
    feedback->pushWarning(RegionalizeAlgorithm::tr("There are %1 groups instead of %2: no further cut keeps every group at "
                                                   "LEAST_FLOOR, or there are too few areas.")
                              .arg(count)
                              .arg(asked));
}

// No search is needed to know that it fails.
void refuseFloor(const Parameters &parameters, const Areas &areas) {
  const double least = parameters.number(QStringLiteral("LEAST_FLOOR")),
               total = std::accumulate(areas.floor.begin(), areas.floor.end(), 0.0);
  if (least > total)
    throw QgsProcessingException(
        RegionalizeAlgorithm::tr("LEAST_FLOOR is %1, but all areas together have %2: no group can reach it.")
            .arg(shownNumber(least), shownNumber(total)));
}

void warnOfConstants(const Areas &areas, const QStringList &names, QgsProcessingFeedback *feedback) {
  const auto columns = static_cast<std::size_t>(names.size());
  QStringList constant;
  for (std::size_t column = 0; column < columns; ++column) {
    bool differs = false;
    for (std::size_t at = column; at < areas.values.size(); at += columns)
      differs = differs || areas.values[at] != areas.values[column];
    if (!differs)
      constant << names[static_cast<int>(column)];
  }
  if (constant.isEmpty() || areas.rank.size() < 2)
    return;
  feedback->pushWarning(constant.size() < names.size()
                            ? RegionalizeAlgorithm::tr("VALUE_FIELDS: all areas have the same value of %1: it divides nothing.")
                                  .arg(shortList(constant))
                            : RegionalizeAlgorithm::tr("VALUE_FIELDS: all areas have the same values: nothing tells where to "
                                                       "divide them, so that the groups mean nothing."));
}

} // namespace

QString RegionalizeAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
  const auto source = parameters.tryingSource(QStringLiteral("REGIONS"));
  if (!source)
    return tr("REGIONS: the layer cannot be opened.");
  const QStringList fields = parameters.texts(QStringLiteral("VALUE_FIELDS"));
  if (fields.isEmpty())
    return tr("VALUE_FIELDS: name the fields in which areas of a group are to be alike.");
  for (const QString &field : fields)
    if (source->fields().lookupField(field) < 0)
      return tr("VALUE_FIELDS: the layer has no field “%1”. Its fields: %2.").arg(field, shortList(source->fields().names(), 12));
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("REGIONS"), QStringLiteral("FLOOR_FIELD"));
      !sentence.isEmpty())
    return sentence;
  const bool floored = parameters.number(QStringLiteral("LEAST_FLOOR")) > 0;
  if (!floored && isMaxP(parameters))
    return tr("LEAST_FLOOR: Max-p finds the greatest number of groups that reach it, so say how much of FLOOR_FIELD (or, without "
              "a field, how many areas) each group needs.");
  if (floored && isHierarchical(parameters))
    return tr("LEAST_FLOOR cannot be kept by the hierarchical methods: take skater or redcap, or leave it at 0.");
  if (!floored && parameters.given(QStringLiteral("FLOOR_FIELD")))
    return tr("FLOOR_FIELD is given, but LEAST_FLOOR is 0: say how much of it each group needs.");
  return checkNeighbourhood(parameters);
}

QVariantMap RegionalizeAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                          QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const Regions regions = readRegions(parameters, feedback, 0, 20);
  Areas areas = readAreas(parameters, regions, feedback, 20, 30);
  if (const std::size_t left = regions.units.ids.size() - areas.rank.size(); left > 0)
    feedback->pushWarning(tr("%1 areas lack a value or a geometry: they are in no group.").arg(left));
  refuseFloor(parameters, areas);
  const Polygons polygons = toPolygons(regions.geometries);
  areas.weights = among(readWeights(parameters, regions, polygons, feedback, 30, 50), areas.rank);
  const QStringList names = parameters.texts(QStringLiteral("VALUE_FIELDS"));
  const auto columns = static_cast<std::size_t>(names.size());
  warnOfConstants(areas, names, feedback);
  standardize(areas, columns, parameters.choice(QStringLiteral("STANDARDIZE")));
  const MatrixView view{areas.values, areas.rank.size(), columns};
  FeedbackProgress progress(feedback, 50, 80);
  const Regionalization found = regionalize(parameters, areas, view, progress);

  const std::vector<Members> members = membersOf(regions, areas, found, columns);
  warnOfCount(parameters, found.count, feedback);
  if (const double least = parameters.number(QStringLiteral("LEAST_FLOOR")); least > 0)
    if (const auto below =
            std::count_if(members.begin(), members.end(), [least](const Members &group) { return group.floor < least; });
        below > 0)
      feedback->pushWarning(tr("%1 groups do not reach LEAST_FLOOR: they are parts of the territory that no link joins to the "
                               "rest, too small by themselves.")
                                .arg(below));

  const std::vector<ResultTable> tables = resultTables();
  std::vector<ResultField> areaFields = tables[0].fields;
  areaFields[0].type = regions.id_field.type();
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, areaFields, qc::wkbMultiPolygon, regions.crs);
  std::vector<int> label(regions.units.ids.size(), -1);
  for (std::size_t i = 0; i < areas.rank.size(); ++i)
    label[areas.rank[i]] = found.region[i];
  for (std::size_t rank = 0; rank < label.size(); ++rank)
    output->add(
        {regions.units.values[rank], regions.names[rank], label[rank] < 0 ? qc::nullOf(qc::fieldInt) : QVariant(label[rank] + 1)},
        regions.geometries[rank]);

  auto groups =
      createResult(QStringLiteral("OUTPUT_GROUPS"), values, context, tables[1].fields, qc::wkbMultiPolygon, regions.crs);
  if (groups) {
    FeedbackProgress merging(feedback, 80, 95);
    const Polygons outlines = dissolve(polygons, label, parameters.number(QStringLiteral("SNAP")), merging);
    QgsDistanceArea measure;
    measure.setSourceCrs(regions.crs, context.transformContext());
    measure.setEllipsoid(regions.crs.isValid() ? regions.crs.ellipsoidAcronym() : QStringLiteral("NONE"));
    const std::vector<RegionShape> shapes = region_shapes(found.region, found.count, areas.weights, merging);
    for (std::size_t group = 0; group < found.count; ++group) {
      const Members &own = members[group];
      const MatrixView rows{own.values, shapes[group].areas, columns};
      const QgsGeometry outline = toGeometry(outlines, group);
      groups->add(
          {static_cast<int>(group) + 1, own.ids.join(QStringLiteral(", ")), static_cast<int>(own.ids.size()),
           parameters.given(QStringLiteral("FLOOR_FIELD")) ? QVariant(own.floor) : qc::nullOf(qc::fieldDouble),
           join_tree(rows, {}, 1).total_squares,
           orNull(outline.isEmpty() ? std::nan("")
                                    : isoperimetric_quotient(measure.measureArea(outline), measure.measurePerimeter(outline))),
           static_cast<int>(shapes[group].diameter), shapes[group].diameter_ratio, orNull(shapes[group].join_count_ratio)},
          outline);
    }
  }
  auto squares = createResult(QStringLiteral("OUTPUT_VALUES"), values, context, tables[2].fields, qc::wkbNone,
                              QgsCoordinateReferenceSystem());
  for (std::size_t column = 0; squares && column < found.variables.size(); ++column) {
    const VariableSquares &own = found.variables[column];
    squares->add({names[static_cast<int>(column)], own.total, own.within, own.total - own.within, orNull(betweenRatio(own))});
  }
  const double ratio = betweenRatio({found.total_squares, found.within_squares});
  QVariantMap results{{QStringLiteral("GROUP_COUNT"), static_cast<long long>(found.count)},
                      {QStringLiteral("TOTAL_SQUARES"), found.total_squares},
                      {QStringLiteral("WITHIN_SQUARES"), found.within_squares},
                      {QStringLiteral("BETWEEN_SQUARES"), found.total_squares - found.within_squares},
                      {QStringLiteral("BETWEEN_RATIO"), orNull(ratio)}};
  if (!std::isnan(ratio))
    feedback->pushInfo(tr("Between / total sum of squares: %1.").arg(shownNumber(ratio)));
  const QString abstract =
      tr("Contiguous groups by %1 of %2; between / total sum of squares %3.")
          .arg(parameters.choice(QStringLiteral("METHOD")), names.join(QStringLiteral(", ")), shownNumber(ratio));
  finishResult(std::move(output), {tr("Areas with their groups"), abstract, [](QgsVectorLayer &layer) { styleGroups(layer); }},
               values, context, feedback, results);
  finishResult(std::move(groups), {tr("Contiguous groups"), abstract, [](QgsVectorLayer &layer) { styleMergedGroups(layer); }},
               values, context, feedback, results);
  finishResult(std::move(squares), {tr("Values with their sums of squares"), abstract, {}}, values, context, feedback, results);
  return results;
}

} // namespace territorial
