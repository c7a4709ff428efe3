#include "layout/label_collector.h"

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

// Two decimals of numbers up to a hundred, one up to a thousand; none of whole ones.
int decimalsFor(const std::vector<Named> &features, const QString &field) {
  double largest = 0;
  bool whole = true;
  for (const Named &feature : features)
    if (const double value = numberOf(feature.feature, field); std::isfinite(value)) {
      largest = std::max(largest, std::abs(value));
      whole = whole && value == std::round(value);
    }
  return whole || largest >= 1000 ? 0 : largest >= 100 ? 1 : 2;
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

std::vector<Named> LabelCollector::featuresOf(const MapLayer &layer) const {
  int name = layer.role == MapRole::clusters && !mTask.clusterNameField.isEmpty()
                 ? layer.layer->fields().lookupField(mTask.clusterNameField)
                 : -1;
  if (name < 0)
    name = nameField(*layer.layer, mTask.nameField, mTask.language);
  return namedFeatures(*layer.layer, name, secondName(*layer.layer, name, mTask), mTask.crs, mPaper);
}

// All that belongs to the map's subject as one shape.
void LabelCollector::collectTerritory() {
  std::vector<QgsGeometry> parts;
  if (mTask.outline)
    for (const QgsGeometry &part : transformedGeometries(*mTask.outline, mTask.crs))
      parts.push_back(mPaper.toPaper(part));
  else
    for (const QgsGeometry &part : mTask.territory)
      if (part.type() == qc::polygonGeometry)
        parts.push_back(mPaper.toPaper(part));
  mTerritory = unitedInOrder(std::move(parts));
  for (std::vector<Point> &line : linesOf(mTerritory.simplify(0.1)))
    mObstacles.lines.push_back({std::move(line), 1.2});
  for (const QgsRectangle &frame : mTask.frames)
    keepOffFrame(mPaper.toPaper(QgsGeometry::fromRect(frame)));
}

// No name crosses the frame of an inset or covers what lies in it, where there is another place: a hatching stands for its area.
void LabelCollector::keepOffFrame(const QgsGeometry &frame) {
  constexpr double edge = 4, inside = 2, apart = 1.5; // weights, mm
  for (std::vector<Point> &line : linesOf(frame))
    mObstacles.lines.push_back({std::move(line), edge});
  const QgsRectangle box = frame.boundingBox();
  const int steps = static_cast<int>(box.height() / apart);
  for (int step = 1; step <= steps; ++step) {
    const double y = box.yMinimum() + step * box.height() / (steps + 1);
    mObstacles.lines.push_back({{{box.xMinimum(), y}, {box.xMaximum(), y}}, inside});
  }
}

// The regions with their colours and values.
void LabelCollector::collectRegions(const MapLayer &layer, const std::vector<Named> &features) {
  const QString kind = styleKind(*layer.layer);
  if (kind == QLatin1String("stars") || !classesOf(*layer.layer).colours.isEmpty())
    mValueField = styleField(*layer.layer);
  mDecimals = decimalsFor(features, mValueField);
  FillBelow fills(*layer.layer);
  for (const Named &region : features) {
    Polygons shape = polygonsOf(region.shape.simplify(0.15));
    if (shape.size() == 0)
      continue;
    mObstacles.areas.add_feature(shape);
    mRegionIndex.addFeature(static_cast<QgsFeatureId>(mRegions.size()), region.shape.boundingBox());
    mRegions.push_back({region.shape, region.feature, fills.colour(region.feature), mObstacles.areas.size() - 1});
  }
}

const LabelCollector::Region *LabelCollector::regionAt(const QgsGeometry &point) const {
  if (point.isNull() || point.isEmpty())
    return nullptr;
  QList<QgsFeatureId> near = mRegionIndex.intersects(point.boundingBox());
  std::sort(near.begin(), near.end());
  const Region *smallest = nullptr; // a town may lie on the region around it
  for (const QgsFeatureId region : near)
    if (const Region &one = mRegions[static_cast<std::size_t>(region)];
        one.shape.contains(point) && (!smallest || one.shape.area() < smallest->shape.area()))
      smallest = &one;
  return smallest;
}

bool LabelCollector::ownLabels(const MapLayer &layer) const { return layer.layer->labelsEnabled() && !layer.ours; }

// Regions bear their own names where neither places of flows nor other polygons bear them.
bool LabelCollector::namesRegions(const MapLayer &layer) const {
  if (layer.role == MapRole::labels)
    return layer.layer->geometryType() == qc::polygonGeometry;
  const bool nodes = !mTask.inset && has(MapRole::nodes, false);
  return layer.role == MapRole::choropleth && !ownLabels(layer) && !nodes && !has(MapRole::labels, true);
}

void LabelCollector::collect() {
  collectTerritory();
  std::vector<std::vector<Named>> named;
  for (const MapLayer &layer : mTask.layers) {
    named.push_back(featuresOf(layer));
    if (layer.role == MapRole::choropleth)
      collectRegions(layer, named.back());
    if (namesRegions(layer))
      collectCities(named.back());
  }
  for (std::size_t at = 0; at < named.size(); ++at)
    if (mTask.layers[at].role == MapRole::labels && !namesRegions(mTask.layers[at]))
      collectSymbols(named[at]);
  for (std::size_t at = 0; at < named.size(); ++at) {
    const MapLayer &layer = mTask.layers[at];
    const std::vector<Named> &features = named[at];
    if (mTask.inset && (layer.role == MapRole::flows || layer.role == MapRole::nodes))
      continue;
    const bool own = ownLabels(layer);
    switch (layer.role) {
    case MapRole::choropleth:
      obstruct(features, 0.4);
      if (namesRegions(layer))
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
      if (namesRegions(layer))
        addRegions(layer, features);
      else if (!own)
        addPoints(layer, features, MapLabelKind::town);
      mLessImportant = std::min(mLessImportant + 0.5, 2.0);
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
    for (std::vector<Point> &line : linesOf(feature.shape.simplify(weight < 1 ? 0.25 : 0.1)))
      mObstacles.lines.push_back({std::move(line), weight});
}

void LabelCollector::add(MapLabelKind kind, const QString &text, LabelRequest request, double importance, const QString &colour,
                         const QString &halo) {
  const LabelStyle &style = styleOf(kind);
  request.priority = style.priority + importance;
  request.leaders = style.leaders;
  request.text = text.toStdString();
  mLabels.push_back({kind, mTask.ruler.printable(text), std::move(request), colour, halo});
}

void LabelCollector::resize(double textScale) {
  for (MapLabel &label : mLabels) {
    const LabelStyle &style = styleOf(label.kind);
    const QSizeF size = mTask.ruler.size(label.text, pointsOf(style, textScale), style.bold, style.italic) + QSizeF(0.6, 0.2);
    label.request.width = size.width();
    label.request.height = size.height();
  }
}

double LabelCollector::roomyScale(double wanted) {
  resize(1);
  double taken = 0;
  for (const MapLabel &label : mLabels)
    taken += styleOf(label.kind).counted ? label.request.width * label.request.height : 0;
  const double roomy = taken > 0 ? std::sqrt(mFrame.width() * mFrame.height() / (3 * taken)) : wanted;
  return std::clamp(roomy, leastTextScale, std::max(leastTextScale, wanted));
}

// Circles of sizes have no fill: labels may lie in them, better not over them.
void LabelCollector::addRings(const MapLayer &, const std::vector<Named> &features) {
  for (const Named &feature : features) {
    const double radius = mTask.textScale * numberOf(feature.feature, QStringLiteral("diameter")) / 2;
    if (!(radius > 0) || !std::isfinite(radius))
      continue;
    const QgsPointXY middle = feature.shape.centroid().asPoint();
    LabelObstacles::Line ring{{}, 6};
    for (int step = 0; step <= 36; ++step) {
      const double angle = step * 3.14159265358979323846 / 18;
      ring.points.push_back({middle.x() + radius * std::cos(angle), middle.y() + radius * std::sin(angle)});
    }
    mObstacles.lines.push_back(std::move(ring));
  }
}

} // namespace territorial
