#include "layout/label_collector.h"

#include "cartography/palettes.h"
#include "layout/colour_distance.h"
#include "layout/fill_below.h"
#include "layout/label_shapes.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

// The field with names in the second language: that of the first with the other's code, or name_<code>; -1 where there is none.
int secondName(const QgsVectorLayer &layer, int first, const LabelTask &task) {
  if (task.secondLanguage.isEmpty() || first < 0)
    return -1;
  QString base = layer.fields().at(first).name();
  if (const QString code = QLatin1Char('_') + task.language.code(); base.endsWith(code, Qt::CaseInsensitive))
    base.chop(code.size());
  for (const QString &name : {base, QStringLiteral("name")})
    if (const int index = layer.fields().lookupField(name + QLatin1Char('_') + task.secondLanguage); index >= 0)
      return index;
  return -1;
}

// White on dark fills, where it can be read; the usual colours stay on others.
bool needsWhite(const QString &fill) { return !fill.isEmpty() && text_colour(rgbOf(QColor(fill))) == "#ffffff"; }

// A line's colour for text on pale ground: darker where it could not be read; empty for none.
QString readable(QColor colour) {
  const auto pale = [&colour] { return contrast(rgbOf(colour), rgb_of("#ffffff")) < 4.5; };
  while (colour.isValid() && pale())
    colour = colour.darker(106);
  return colour.isValid() ? colour.name() : QString();
}

double numberOf(const QgsFeature &feature, const QString &field) {
  const int index = field.isEmpty() ? -1 : feature.fields().lookupField(field);
  const QVariant value = index < 0 ? QVariant() : feature.attribute(index);
  return qc::isNull(value) ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
}

} // namespace

LabelCollector::LabelCollector(const LabelTask &task)
    : mTask(task), mPaper(task.fit), mFrame(QPointF(0, 0), task.fit.frame.size()) {
  const auto boxOf = [](const QRectF &box) { return LabelBox{box.left(), box.top(), box.right(), box.bottom()}; };
  mObstacles.frame = boxOf(mFrame);
  std::vector<QRectF> boxes = task.boxes;
  boxes.push_back(task.fit.legend);
  boxes.push_back(task.fit.scaleBox);
  for (const QRectF &box : boxes)
    if (!box.isEmpty())
      mObstacles.boxes.push_back(boxOf(box.translated(-task.fit.frame.topLeft()).adjusted(-0.5, -0.5, 0.5, 0.5)));
}

bool LabelCollector::has(MapRole role, bool polygons) const {
  return std::any_of(mTask.layers.begin(), mTask.layers.end(), [&](const MapLayer &layer) {
    return layer.role == role && (layer.layer->geometryType() == qc::polygonGeometry) == polygons;
  });
}

std::vector<Named> LabelCollector::featuresOf(const QgsVectorLayer &layer, int name) const {
  return namedFeatures(layer, name, secondName(layer, name, mTask), mTask.crs, mPaper);
}

// The regions with their colours and values, and all that belongs to the map's subject as one shape.
void LabelCollector::collectTerritory() {
  std::vector<QgsGeometry> parts;
  for (const QgsGeometry &part : mTask.territory)
    if (part.type() == qc::polygonGeometry)
      parts.push_back(mPaper.toPaper(part));
  mTerritory = unitedInOrder(std::move(parts));
  for (std::vector<Point> &line : linesOf(mTerritory.simplify(0.1)))
    mObstacles.lines.push_back({std::move(line), 1.2});
  for (const MapLayer &layer : mTask.layers) {
    if (layer.role != MapRole::choropleth)
      continue;
    const QString kind = styleKind(*layer.layer);
    mWholeNumbers = kind == QLatin1String("stars");
    if (mWholeNumbers || !classesOf(*layer.layer).colours.isEmpty())
      mValueField = styleField(*layer.layer);
    FillBelow fills(*layer.layer);
    for (const Named &region : featuresOf(*layer.layer, -1)) {
      Polygons shape = polygonsOf(region.shape.simplify(0.15));
      if (shape.size() == 0)
        continue;
      mObstacles.areas.add_feature(shape);
      mRegions.push_back({region.shape, region.feature, fills.colour(region.feature), mObstacles.areas.size() - 1});
    }
  }
}

const LabelCollector::Region *LabelCollector::regionAt(const QgsGeometry &point) const {
  if (point.isNull() || point.isEmpty())
    return nullptr;
  const auto found = std::find_if(mRegions.begin(), mRegions.end(), [&](const Region &region) {
    return region.shape.boundingBox().contains(point.asPoint()) && region.shape.contains(point);
  });
  return found == mRegions.end() ? nullptr : &*found;
}

void LabelCollector::collect() {
  collectTerritory();
  const bool nodes = has(MapRole::nodes, false), polygonLabels = has(MapRole::labels, true);
  for (const MapLayer &layer : mTask.layers) {
    const int usual = nameField(*layer.layer, mTask.nameField, mTask.language);
    const int clusters = mTask.clusterNameField.isEmpty() ? -1 : layer.layer->fields().lookupField(mTask.clusterNameField);
    const std::vector<Named> features =
        featuresOf(*layer.layer, layer.role == MapRole::clusters && clusters >= 0 ? clusters : usual);
    const bool own = layer.layer->labelsEnabled() && !layer.ours; // the user's own labels are QGIS's to place
    switch (layer.role) {
    case MapRole::choropleth:
      obstruct(features, 0.4);
      if (!own && !nodes && !polygonLabels)
        addRegions(layer, features);
      break;
    case MapRole::clusters:
      obstruct(features, 2.5);
      if (!own)
        addAreas(layer, features);
      break;
    case MapRole::sizes:
      addRings(layer, features);
      break;
    case MapRole::flows:
      if (mTask.flows)
        addArrows(*mTask.flows);
      else
        addFlows(layer, features);
      break;
    case MapRole::nodes:
      if (mTask.flows && layer.ours)
        addCircles(features, *mTask.flows);
      else
        addPoints(layer, own ? std::vector<Named>() : features, MapLabelKind::node);
      break;
    case MapRole::labels:
      if (layer.layer->geometryType() == qc::polygonGeometry)
        addRegions(layer, features);
      else if (!own)
        addPoints(layer, features, MapLabelKind::town);
      break;
    case MapRole::background:
      if (looksLikeWater(*layer.layer))
        obstruct(features, 0.5);
      if (!own && layer.layer->geometryType() == qc::polygonGeometry)
        addBackground(features, looksLikeWater(*layer.layer) ? MapLabelKind::water : MapLabelKind::land);
      break;
    }
  }
}

void LabelCollector::obstruct(const std::vector<Named> &features, double weight) {
  for (const Named &feature : features)
    for (std::vector<Point> &line : linesOf(feature.shape.simplify(0.1)))
      mObstacles.lines.push_back({std::move(line), weight});
}

void LabelCollector::add(MapLabelKind kind, const QString &text, LabelRequest request, const QString &colour,
                         const QString &halo) {
  const LabelStyle &style = styleOf(kind);
  const QSizeF size = mTask.ruler.size(text, labelPoints(kind, mTask.textScale), style.bold, style.italic) + QSizeF(0.6, 0.2);
  request.width = size.width();
  request.height = size.height();
  request.priority = style.priority;
  request.leaders = style.leaders;
  request.text = text.toStdString();
  mLabels.push_back({kind, mTask.ruler.printable(text), std::move(request), colour, halo});
}

// Symbols are covered by no label; names lie beside them.
void LabelCollector::addPoints(const MapLayer &layer, const std::vector<Named> &features, MapLabelKind kind) {
  for (const Named &feature : features) {
    const QgsGeometry middle =
        feature.shape.type() == qc::pointGeometry ? feature.shape.centroid() : feature.shape.pointOnSurface();
    if (middle.isNull() || middle.isEmpty())
      continue;
    LabelRequest request;
    request.at = {middle.asPoint().x(), middle.asPoint().y()};
    const double radius = layer.ours ? numberOf(feature.feature, QStringLiteral("radius_mm")) : std::nan("");
    request.radius = kind == MapLabelKind::town ? 0.95 : std::isfinite(radius) && radius > 0 ? radius + 0.2 : 1.4;
    if (!mFrame.contains(request.at.x, request.at.y))
      continue;
    mObstacles.circles.push_back({request.at, request.radius});
    if (!feature.name.isEmpty())
      add(kind, feature.name, std::move(request));
  }
}

// Circles of sizes have no fill: labels may lie in them, better not over them.
void LabelCollector::addRings(const MapLayer &, const std::vector<Named> &features) {
  for (const Named &feature : features) {
    const double radius = numberOf(feature.feature, QStringLiteral("diameter")) / 2;
    if (!(radius > 0) || !std::isfinite(radius))
      continue;
    const QgsPointXY middle = feature.shape.centroid().asPoint();
    LabelObstacles::Line ring{{}, 2};
    for (int step = 0; step <= 36; ++step) {
      const double angle = step * 3.14159265358979323846 / 18;
      ring.points.push_back({middle.x() + radius * std::cos(angle), middle.y() + radius * std::sin(angle)});
    }
    mObstacles.lines.push_back(std::move(ring));
  }
}

// Names inside the regions, the value below.
void LabelCollector::addRegions(const MapLayer &layer, const std::vector<Named> &features) {
  for (const Named &feature : features) {
    if (feature.shape.type() != qc::polygonGeometry || feature.shape.isEmpty())
      continue;
    LabelRequest request;
    request.kind = LabelKind::inside;
    request.shape = polygonsOf(feature.shape.simplify(0.15));
    if (request.shape.size() == 0)
      continue;
    const Region *region = regionAt(feature.shape.pointOnSurface());
    if (region)
      request.home = region->area;
    const double value = numberOf(region ? region->feature : feature.feature, mValueField);
    QStringList lines;
    if (!feature.name.isEmpty())
      lines << mTask.ruler.wrapped(feature.name, 24, labelPoints(MapLabelKind::region, mTask.textScale), true);
    if (std::isfinite(value) && (region || layer.role == MapRole::choropleth))
      lines << mTask.language.number(value, mWholeNumbers || std::abs(value) >= 100 ? 0 : 2, !mWholeNumbers);
    const bool white = region && needsWhite(region->fill);
    if (!lines.isEmpty())
      add(MapLabelKind::region, lines.join(QLatin1Char('\n')), std::move(request), white ? QStringLiteral("#ffffff") : QString(),
          white ? region->fill : QString());
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
      lines << mTask.ruler.wrapped(feature.name, 42, labelPoints(MapLabelKind::area, mTask.textScale), true);
    if (std::isfinite(share))
      lines << mTask.language.word(Word::shareOfIndustry).arg(mTask.language.number(100 * share, 0));
    LabelRequest request;
    request.kind = LabelKind::outline;
    request.shape = polygonsOf(feature.shape.simplify(0.3));
    request.radius = 1.15; // its casing, and what the simpler shape is off
    if (!lines.isEmpty() && request.shape.size() > 0)
      add(MapLabelKind::area, lines.join(QLatin1Char('\n')), std::move(request), readable(colours.line(feature.feature)));
  }
}

// Bodies are better not covered, heads never; large flows carry their values.
void LabelCollector::addFlows(const MapLayer &layer, const std::vector<Named> &features) {
  const QString kind = layer.ours ? styleKind(*layer.layer) : QString(), field = QStringLiteral("value");
  const bool arrows = kind == QLatin1String("flows") || kind == QLatin1String("flow_levels");
  std::vector<double> values;
  for (const Named &feature : features)
    values.push_back(std::abs(numberOf(feature.feature, field)));
  double largest = 0;
  for (const double value : values)
    largest = std::max(largest, std::isfinite(value) ? value : 0);
  std::vector<double> ordered = values;
  std::sort(ordered.begin(), ordered.end(), [](double a, double b) { return !std::isnan(a) && (std::isnan(b) || a > b); });
  constexpr std::size_t most = 20; // values on one map
  const double from = std::max(0.15 * largest, ordered.size() > most ? ordered[most] * (1 + 1e-12) : 0.0);
  for (std::size_t at = 0; at < features.size(); ++at) {
    const double width = arrows && std::isfinite(values[at]) ? flowWidth(values[at], largest) : 0.8;
    for (std::vector<Point> &line : linesOf(features[at].shape.simplify(0.05))) {
      if (line.size() < 2)
        continue;
      if (arrows)
        addHead(line, width);
      if (arrows && std::isfinite(values[at]) && values[at] > 0 && values[at] >= from) {
        LabelRequest request;
        request.kind = LabelKind::line;
        request.line = line;
        request.radius = width / 2 + 0.25;
        add(MapLabelKind::value, mTask.language.number(values[at], values[at] >= 100 ? 0 : 1), std::move(request));
      }
      mObstacles.lines.push_back({std::move(line), 1 + width});
    }
  }
}

// The triangle that styleFlows() draws before the end of a line.
void LabelCollector::addHead(const std::vector<Point> &line, double width) {
  constexpr double trim = 1.7;
  const Point &end = line.back(), &before = line[line.size() - 2];
  const double length = std::hypot(end.x - before.x, end.y - before.y);
  if (!(length > 0))
    return;
  const double dx = (end.x - before.x) / length, dy = (end.y - before.y) / length;
  const double head = 1.2 * width + 1.1, half = 0.95 * width + 0.6 + 0.25;
  const Point tip{end.x - trim * dx, end.y - trim * dy}, base{tip.x - head * dx, tip.y - head * dy};
  const Point left{base.x - half * dy, base.y + half * dx}, right{base.x + half * dy, base.y - half * dx};
  mObstacles.solids.add_ring(std::vector<Point>{tip, left, right, tip});
  mObstacles.solids.end_part();
  mObstacles.solids.end_feature();
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
    request.shape = polygonsOf(seen.simplify(0.1));
    if (request.shape.size() == 0)
      continue;
    if (const Region *region = regionAt(seen.pointOnSurface())) // a lake in a region
      request.home = region->area;
    add(kind,
        kind == MapLabelKind::land ? feature.name.toUpper()
                                   : mTask.ruler.wrapped(feature.name, 18, labelPoints(MapLabelKind::water, mTask.textScale)),
        std::move(request));
  }
}

} // namespace territorial
