// Names of places, regions, areas and of what is around.
#include "layout/label_collector.h"

#include "cartography/palettes.h"
#include "layout/colour_distance.h"
#include "layout/label_shapes.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace territorial {

namespace {

// White on dark fills, where it can be read; the usual colours stay on others.
bool needsWhite(const QString &fill) { return !fill.isEmpty() && text_colour(rgbOf(QColor(fill))) == "#ffffff"; }

// A line's colour for text on pale ground: darker where it could not be read; empty for none.
QString readable(QColor colour) {
  const auto pale = [&colour] { return contrast(rgbOf(colour), rgb_of("#ffffff")) < 4.5; };
  while (colour.isValid() && pale())
    colour = colour.darker(106);
  return colour.isValid() ? colour.name() : QString();
}

constexpr double largeRegion = 150; // mm2 on A4

// How much sooner the name of a place is placed for its inhabitants: less than a layer makes.
double importanceOf(const QgsFeature &place) {
  const double inhabitants = numberOf(place, QStringLiteral("population"));
  return inhabitants > 0 ? std::min(0.4, 0.05 * std::log10(1 + inhabitants)) : 0;
}

// Of a place; an empty geometry where it has none.
QgsGeometry middleOf(const QgsGeometry &shape) {
  return shape.type() == qc::pointGeometry ? shape.centroid() : shape.pointOnSurface();
}

} // namespace

// A region that the frame of an inset cuts is named on the main map.
bool LabelCollector::isNamed(const Named &region) const {
  return region.shape.type() == qc::polygonGeometry && !region.shape.isEmpty() &&
         (!mTask.inset || QgsRectangle(0, 0, mFrame.width(), mFrame.height()).contains(region.shape.boundingBox()));
}

// A city that is a region, as Astana among the regions around: less than a fifth of what they have on average.
void LabelCollector::collectCities(const std::vector<Named> &regions) {
  const double whole = std::accumulate(regions.begin(), regions.end(), 0.0,
                                       [](double area, const Named &region) { return area + region.shape.area(); });
  for (const Named &region : regions)
    if (isNamed(region) && 5 * region.shape.area() * static_cast<double>(regions.size()) < whole)
      mCities.insert(region.name, region.shape);
}

// A place and the city around it of the same name are one.
bool LabelCollector::isItsRegion(const Named &place, const QgsGeometry &middle) const {
  const QList<QgsGeometry> cities = mCities.values(place.name);
  return std::any_of(cities.begin(), cities.end(), [&](const QgsGeometry &city) { return city.contains(middle); });
}

void LabelCollector::collectSymbols(const std::vector<Named> &places) {
  for (const Named &place : places)
    if (const QgsGeometry middle = middleOf(place.shape); !middle.isEmpty() && isItsRegion(place, middle))
      mSymbols.insert(place.name, middle.asPoint());
}

// Symbols are covered by no label; names lie beside them.
void LabelCollector::addPoints(const MapLayer &layer, const std::vector<Named> &features, MapLabelKind kind) {
  for (const Named &feature : features) {
    const QgsGeometry middle = middleOf(feature.shape);
    if (middle.isEmpty())
      continue;
    LabelRequest request;
    request.at = {middle.asPoint().x(), middle.asPoint().y()};
    const double radius = layer.ours ? numberOf(feature.feature, QStringLiteral("radius_mm")) : std::nan("");
    request.radius = mTask.textScale * (std::isfinite(radius) && radius > 0 ? radius + 0.2 : 1.4);
    if (kind == MapLabelKind::town)
      request.radius = townRadius();
    if (!mFrame.contains(request.at.x, request.at.y))
      continue;
    if (const Region *region = regionAt(middle)) // on the same side of a border as its place
      request.home = region->area;
    mObstacles.circles.push_back({request.at, request.radius, kind == MapLabelKind::town});
    if (feature.name.isEmpty() || (kind == MapLabelKind::town && isItsRegion(feature, middle)))
      continue;
    add(kind, feature.name, std::move(request), kind == MapLabelKind::town ? importanceOf(feature.feature) - mLessImportant : 0);
  }
}

// Names inside the regions, the value below.
void LabelCollector::addRegions(const MapLayer &layer, const std::vector<Named> &features) {
  for (const Named &feature : features) {
    if (!isNamed(feature))
      continue;
    LabelRequest request;
    request.kind = LabelKind::inside;
    request.edge_cost = 30; // places rather make way than that it leaves its region
    request.covers = true;
    request.shape = polygonsOf(feature.shape.simplify(0.15));
    if (request.shape.size() == 0)
      continue;
    if (feature.shape.area() > largeRegion * mTask.textScale * mTask.textScale) // its own name has room in it
      request.foreign_factor = 5;
    for (const QgsPointXY &symbol : mSymbols.values(feature.name))
      if (feature.shape.contains(&symbol) &&
          (!request.aim || std::pair(symbol.x(), symbol.y()) < std::pair(request.aim->x, request.aim->y))) {
        request.aim = Point{symbol.x(), symbol.y()};
        request.radius = townRadius();
      }
    const Region *region = regionAt(feature.shape.pointOnSurface());
    if (region)
      request.home = region->area;
    const double value = numberOf(region ? region->feature : feature.feature, mValueField);
    QStringList lines;
    if (!feature.name.isEmpty())
      lines << mTask.ruler.wrapped(feature.name, 24 * mTask.textScale, labelPoints(MapLabelKind::region, mTask.textScale), true);
    if (std::isfinite(value) && (region || layer.role == MapRole::choropleth))
      lines << mTask.language.atLeast(value, mDecimals);
    const bool white = region && needsWhite(region->fill);
    if (!lines.isEmpty())
      add(MapLabelKind::region, lines.join(QLatin1Char('\n')), std::move(request), -mLessImportant,
          white ? QStringLiteral("#ffffff") : QString(), white ? region->fill : QString());
  }
}

// The name of an area, what it holds of its industry: beside it in the colour of its outline.
void LabelCollector::addAreas(const MapLayer &layer, const std::vector<Named> &features) {
  LineColours colours(*layer.layer);
  const bool named = !mTask.clusterNameField.isEmpty() && layer.layer->fields().lookupField(mTask.clusterNameField) >= 0;
  for (const Named &feature : features) {
    double share = numberOf(feature.feature, QStringLiteral("share_of_industry"));
    if (!std::isfinite(share)) // as a shapefile has it
      share = numberOf(feature.feature, QStringLiteral("sh_industr"));
    QStringList lines;
    if (!feature.name.isEmpty() && (named || !std::isfinite(share)))
      lines << mTask.ruler.wrapped(feature.name, 42 * mTask.textScale, labelPoints(MapLabelKind::area, mTask.textScale), true);
    if (std::isfinite(share))
      lines << mTask.language.word(Word::shareOfIndustry).arg(mTask.language.number(100 * share, 0));
    LabelRequest request;
    request.kind = LabelKind::outline;
    request.shape = polygonsOf(feature.shape.simplify(0.3));
    request.radius = 1.15 * mTask.textScale; // its casing, and what the simpler shape is off
    if (!lines.isEmpty() && request.shape.size() > 0)
      add(MapLabelKind::area, lines.join(QLatin1Char('\n')), std::move(request), 0, readable(colours.line(feature.feature)));
  }
}

void LabelCollector::addBackground(const std::vector<Named> &features, MapLabelKind kind) {
  for (const Named &feature : features) {
    if (feature.name.isEmpty() || !feature.shape.boundingBox().intersects(QgsRectangle(0, 0, mFrame.width(), mFrame.height())))
      continue;
    QgsGeometry seen = feature.shape.intersection(rectangle(mFrame));
    for (const LabelBox &box : mObstacles.boxes)
      seen = seen.difference(QgsGeometry::fromRect(QgsRectangle(box.left, box.top, box.right, box.bottom)));
    if (kind == MapLabelKind::land && !mTerritory.isNull())
      seen = seen.difference(mTerritory);
    if (seen.isNull() || seen.isEmpty() || seen.area() <= (kind == MapLabelKind::water ? 25 : 40))
      continue;
    LabelRequest request;
    request.kind = LabelKind::inside;
    request.strict = kind == MapLabelKind::land;
    request.edge_cost = 60; // half on the water and half on the shore it reads badly; beside a small lake it does not
    request.shape = polygonsOf(seen.simplify(0.1));
    if (request.shape.size() == 0)
      continue;
    if (const Region *region = regionAt(seen.pointOnSurface())) // a lake in a region
      request.home = region->area;
    add(kind,
        kind == MapLabelKind::land
            ? feature.name.toUpper()
            : mTask.ruler.wrapped(feature.name, 18 * mTask.textScale, labelPoints(MapLabelKind::water, mTask.textScale)),
        std::move(request));
  }
}

} // namespace territorial
