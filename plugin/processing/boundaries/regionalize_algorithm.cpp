#include "processing/boundaries/regionalize_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "boundaries/dissolve.h"
#include "boundaries/regionalization.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

bool isHierarchical(const Parameters &parameters) {
  return parameters.choice(QStringLiteral("METHOD")).startsWith(QLatin1String("hierarchical"));
}

Linkage linkageOf(const QString &method) {
  if (method.endsWith(QLatin1String("single")))
    return Linkage::single;
  if (method.endsWith(QLatin1String("complete")))
    return Linkage::complete;
  return method.endsWith(QLatin1String("average")) ? Linkage::average : Linkage::ward;
}

// The areas that take part, with their values and floors, and the links among them.
struct Areas {
  std::vector<std::size_t> rank;
  std::vector<double> values, floor;
  SpatialWeights weights;
};

// One column's values divided by their spread about their centre; all 0 where there is none.
void standardize(std::vector<double> &values, std::size_t columns, std::size_t column, const QString &how) {
  const std::size_t n = values.size() / columns;
  if (how == QLatin1String("none") || n < 2)
    return;
  std::vector<double> own;
  for (std::size_t i = 0; i < n; ++i)
    own.push_back(values[i * columns + column]);
  const auto count = static_cast<double>(n);
  const auto [low, high] = std::minmax_element(own.begin(), own.end());
  double centre = std::accumulate(own.begin(), own.end(), 0.0) / count, spread = 0;
  if (how == QLatin1String("range")) {
    centre = *low;
    spread = *high - *low;
  } else {
    for (const double value : own)
      spread +=
          how == QLatin1String("mad") ? std::abs(value - centre) / count : (value - centre) * (value - centre) / (count - 1);
    spread = how == QLatin1String("mad") ? spread : std::sqrt(spread);
  }
  const bool constant = *low == *high;
  for (std::size_t i = 0; i < n; ++i)
    values[i * columns + column] = constant ? 0 : (own[i] - centre) / spread;
}

Areas readAreas(const Parameters &parameters, const Regions &regions, QgsProcessingFeedback *feedback) {
  const auto source = parameters.source(QStringLiteral("REGIONS"));
  const int id = fieldIndex(*source, regions.id_field.name());
  QList<int> fields;
  for (const QString &name : parameters.texts(QStringLiteral("VALUE_FIELDS")))
    fields << fieldIndex(*source, name);
  const int floorField =
      parameters.given(QStringLiteral("FLOOR_FIELD")) ? fieldIndex(*source, parameters.text(QStringLiteral("FLOOR_FIELD"))) : -1;
  const auto columns = static_cast<std::size_t>(fields.size());
  std::vector<double> values(regions.units.ids.size() * columns, std::nan("")), floor(regions.units.ids.size(), 1);
  forEachFeature(
      *source, false, feedback, 20, 30,
      [&](const QgsFeature &feature) {
        const auto rank = static_cast<std::size_t>(regions.units.find(idAt(*source, feature, id)));
        for (int column = 0; column < fields.size(); ++column)
          values[rank * columns + static_cast<std::size_t>(column)] =
              numberAt(*source, feature, fields[column]).value_or(std::nan(""));
        if (floorField < 0)
          return;
        floor[rank] = numberAt(*source, feature, floorField).value_or(0);
        if (floor[rank] < 0)
          throwFault(source->sourceName(), source->fields().at(floorField).name(), feature.id(), floor[rank],
                     RegionalizeAlgorithm::tr("must not be negative"));
      },
      fields + QList<int>{id} + (floorField < 0 ? QList<int>() : QList<int>{floorField}));
  Areas areas;
  for (std::size_t rank = 0; rank < floor.size(); ++rank) {
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(rank * columns),
               end = begin + static_cast<std::ptrdiff_t>(columns);
    if (std::any_of(begin, end, [](double value) { return std::isnan(value); }))
      continue;
    areas.rank.push_back(rank);
    areas.values.insert(areas.values.end(), begin, end);
    areas.floor.push_back(floor[rank]);
  }
  return areas;
}

// The links among the areas that take part, by their positions.
SpatialWeights among(const SpatialWeights &all, const std::vector<std::size_t> &ranks) {
  std::vector<std::size_t> position(all.size(), ranks.size());
  for (std::size_t i = 0; i < ranks.size(); ++i)
    position[ranks[i]] = i;
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < ranks.size(); ++i)
    for (std::size_t k = all.offset[ranks[i]]; k < all.offset[ranks[i] + 1]; ++k)
      if (const std::size_t other = position[all.neighbour[k]]; other < ranks.size() && all.weight[k] > 0)
        pairs.emplace_back(i, other);
  return weights_from_pairs(ranks.size(), std::move(pairs));
}

Regionalization regionalize(const Parameters &parameters, const Areas &areas, MatrixView values, FeedbackProgress &progress) {
  const QString method = parameters.choice(QStringLiteral("METHOD"));
  const std::vector<TreeEdge> tree = method == QLatin1String("skater")
                                         ? minimum_spanning_forest(values, areas.weights, progress)
                                         : linkage_forest(values, areas.weights, linkageOf(method), progress);
  const auto groups = static_cast<std::size_t>(parameters.integer(QStringLiteral("GROUPS")));
  if (isHierarchical(parameters))
    return join_tree(values, tree, groups);
  TreeCutOptions options;
  options.regions = groups;
  options.least_floor = parameters.number(QStringLiteral("LEAST_FLOOR"));
  if (options.least_floor > 0)
    options.floor = areas.floor;
  return cut_tree(values, tree, options, progress);
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
  Areas areas = readAreas(parameters, regions, feedback);
  if (const std::size_t left = regions.units.ids.size() - areas.rank.size(); left > 0)
    feedback->pushWarning(tr("%1 areas lack a value: they are in no group.").arg(left));
  const Polygons polygons = toPolygons(regions.geometries);
  areas.weights = among(readWeights(parameters, regions, polygons, feedback, 30, 50), areas.rank);
  const QStringList names = parameters.texts(QStringLiteral("VALUE_FIELDS"));
  const auto columns = static_cast<std::size_t>(names.size());
  for (std::size_t column = 0; column < columns; ++column)
    standardize(areas.values, columns, column, parameters.choice(QStringLiteral("STANDARDIZE")));
  const MatrixView view{areas.values, areas.rank.size(), columns};
  FeedbackProgress progress(feedback, 50, 80);
  const Regionalization found = regionalize(parameters, areas, view, progress);

  const auto asked = static_cast<std::size_t>(parameters.integer(QStringLiteral("GROUPS")));
  if (found.count > asked)
    feedback->pushWarning(
        tr("There are %1 groups instead of %2: so many parts of the territory are joined by no link. A larger SNAP "
           "or a WEIGHTS_TABLE may join them.")
            .arg(found.count)
            .arg(asked));
  else if (found.count < asked)
    feedback->pushWarning(
        tr("There are %1 groups instead of %2: no further cut keeps every group at LEAST_FLOOR, or there are too "
           "few areas.")
            .arg(found.count)
            .arg(asked));

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
    for (std::size_t group = 0; group < found.count; ++group) {
      QStringList members;
      std::vector<double> own; // the group's rows
      double floor = 0;
      for (std::size_t i = 0; i < areas.rank.size(); ++i)
        if (found.region[i] == static_cast<std::int32_t>(group)) {
          members << regions.units.ids[areas.rank[i]];
          own.insert(own.end(), areas.values.begin() + static_cast<std::ptrdiff_t>(i * columns),
                     areas.values.begin() + static_cast<std::ptrdiff_t>((i + 1) * columns));
          floor += areas.floor[i];
        }
      const MatrixView rows{own, own.size() / columns, columns};
      groups->add({static_cast<int>(group) + 1, members.join(QStringLiteral(", ")), static_cast<int>(members.size()),
                   parameters.given(QStringLiteral("FLOOR_FIELD")) ? QVariant(floor) : qc::nullOf(qc::fieldDouble),
                   join_tree(rows, {}, 1).total_squares},
                  toGeometry(outlines, group));
    }
  }
  const double ratio = found.total_squares > 0 ? 1 - found.within_squares / found.total_squares : std::nan("");
  QVariantMap results{{QStringLiteral("GROUP_COUNT"), static_cast<long long>(found.count)},
                      {QStringLiteral("TOTAL_SQUARES"), found.total_squares},
                      {QStringLiteral("WITHIN_SQUARES"), found.within_squares},
                      {QStringLiteral("BETWEEN_RATIO"), orNull(ratio)}};
  feedback->pushInfo(tr("Between / total sum of squares: %1.").arg(shownNumber(ratio)));
  const QString abstract =
      tr("Contiguous groups by %1 of %2; between / total sum of squares %3.")
          .arg(parameters.choice(QStringLiteral("METHOD")), names.join(QStringLiteral(", ")), shownNumber(ratio));
  finishResult(std::move(output), {tr("Areas with their groups"), abstract, [](QgsVectorLayer &layer) { styleGroups(layer); }},
               values, context, feedback, results);
  finishResult(std::move(groups), {tr("Contiguous groups"), abstract, [](QgsVectorLayer &layer) { styleGroups(layer); }}, values,
               context, feedback, results);
  return results;
}

} // namespace territorial
