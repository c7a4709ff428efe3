#include "processing/boundaries/regionalize_areas.h"

#include "processing/neighbourhood.h"
#include "processing/reading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

class RegionalizeAreasText {
  Q_DECLARE_TR_FUNCTIONS(RegionalizeAreas)
};

void standardizeColumn(std::vector<double> &values, std::size_t columns, std::size_t column, const QString &how) {
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

} // namespace

Areas readAreas(const Parameters &parameters, const Regions &regions, QgsProcessingFeedback *feedback, double from, double to) {
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
      *source, false, feedback, from, to,
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
                     RegionalizeAreasText::tr("must not be negative"));
      },
      fields + QList<int>{id} + (floorField < 0 ? QList<int>() : QList<int>{floorField}));
  Areas areas;
  for (std::size_t rank = 0; rank < floor.size(); ++rank) {
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(rank * columns),
               end = begin + static_cast<std::ptrdiff_t>(columns);
    const bool nowhere = regions.geometries[rank].isEmpty() && !weightsAreATable(parameters); // a table can join it
    if (nowhere || std::any_of(begin, end, [](double value) { return std::isnan(value); }))
      continue;
    areas.rank.push_back(rank);
    areas.values.insert(areas.values.end(), begin, end);
    areas.floor.push_back(floor[rank]);
  }
  return areas;
}

void standardize(Areas &areas, std::size_t fields, const QString &how) {
  for (std::size_t field = 0; field < fields; ++field)
    standardizeColumn(areas.values, fields, field, how);
}

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

} // namespace territorial
