#include "layout/insets.h"

#include "layout/map_export.h"
#include "layout/page_items.h"
#include "layout/paper.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslayout.h>
#include <qgslayoutitemmapoverview.h>
#include <qgslayoutitemshape.h>
#include <qgsmaplayerstyle.h>
#include <qgsrenderer.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace territorial {

namespace {

constexpr std::size_t mostInsets = 4;
constexpr double frameWidth = 34, frameHeight = 27; // mm
constexpr double filled = 0.6;                      // of the frame, by the regions
constexpr double near = 6;                          // mm on the main map between regions that share an inset
constexpr double titlePoints = 7, scalePoints = 6.5, side = 1.2;
const QString frameColour = QStringLiteral("#c2185b");

struct Group {
  QStringList names;
  QgsRectangle bounds; // map units
};

// What the polygons to be named call a place, else what the regions do.
QString nameOf(const QgsFeature &region, const QgsGeometry &shape, const QgsVectorLayer &regions, const InsetTask &task) {
  const auto text = [](const QgsFeature &feature, int field) {
    const QVariant value = field < 0 ? QVariant() : feature.attribute(field);
    return qc::isNull(value) ? QString() : value.toString().trimmed();
  };
  const QgsGeometry inside = shape.pointOnSurface();
  for (const MapLayer &layer : task.layers) {
    if (layer.role != MapRole::labels || layer.layer->geometryType() != qc::polygonGeometry)
      continue;
    const int field = nameField(*layer.layer, task.nameField, task.language);
    const QgsCoordinateTransform transform(layer.layer->crs(), task.crs, layer.layer->transformContext());
    QgsFeatureIterator features = layer.layer->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);)
      try {
        QgsGeometry geometry = feature.geometry();
        if (geometry.isNull() || geometry.isEmpty())
          continue;
        geometry.transform(transform);
        if (geometry.contains(inside))
          return text(feature, field);
      } catch (const QgsCsException &) { // not on this map
      }
  }
  return text(region, nameField(regions, task.nameField, task.language));
}

// The small regions, each a group of its own; none where they are no exception.
std::vector<Group> smallRegions(const InsetTask &task, double unit) {
  std::vector<Group> small;
  std::size_t regions = 0;
  for (const MapLayer &layer : task.layers) {
    if (layer.role != MapRole::choropleth || !layer.layer->renderer() ||
        layer.layer->renderer()->type() == QLatin1String("singleSymbol"))
      continue; // all of one colour: an inset would show no more
    const QgsCoordinateTransform transform(layer.layer->crs(), task.crs, layer.layer->transformContext());
    QgsFeatureIterator features = layer.layer->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);)
      try {
        QgsGeometry shape = feature.geometry();
        if (shape.isNull() || shape.isEmpty())
          continue;
        shape.transform(transform);
        if (!shape.boundingBox().isFinite())
          continue;
        ++regions;
        if (shape.area() / (unit * unit) < leastInsetArea)
          small.push_back({{nameOf(feature, shape, *layer.layer, task)}, shape.boundingBox()});
      } catch (const QgsCsException &) { // not on this map
      }
  }
  if (small.size() * 2 > regions)
    small.clear();
  // Not in the order of the file.
  std::sort(small.begin(), small.end(), [](const Group &a, const Group &b) {
    return std::make_tuple(a.names.front(), a.bounds.xMinimum(), a.bounds.yMinimum()) <
           std::make_tuple(b.names.front(), b.bounds.xMinimum(), b.bounds.yMinimum());
  });
  return small;
}

double scaleFor(const QgsRectangle &bounds, const QSizeF &frame, double metres) {
  return roundScale(std::max({bounds.width() / (frame.width() * filled), bounds.height() / (frame.height() * filled), 1e-9}) *
                    metres * 1000);
}

double distance(const QgsRectangle &a, const QgsRectangle &b) {
  const double across = std::max({0.0, a.xMinimum() - b.xMaximum(), b.xMinimum() - a.xMaximum()}),
               along = std::max({0.0, a.yMinimum() - b.yMaximum(), b.yMinimum() - a.yMaximum()});
  return std::hypot(across, along);
}

// Looks in which symbols that grow with the scale of the main map are on the inset as large as there.
QMap<QString, QString> looksAt(double scale, double mainScale, const QList<QgsMapLayer *> &layers) {
  QMap<QString, QString> looks;
  for (QgsMapLayer *layer : layers) {
    auto *vector = qobject_cast<QgsVectorLayer *>(layer);
    QgsFeatureRenderer *renderer = vector ? vector->renderer() : nullptr;
    const double reference = renderer ? renderer->referenceScale() : 0;
    if (!(reference > 0))
      continue;
    renderer->setReferenceScale(reference * scale / mainScale);
    QgsMapLayerStyle look;
    look.readFromLayer(layer);
    looks.insert(layer->id(), look.xmlData());
    renderer->setReferenceScale(reference);
  }
  return looks;
}

} // namespace

std::vector<Inset> wishedInsets(const InsetTask &task) {
  const double metres = metresPerUnit(task.crs), unit = task.scale / 1000 / metres; // map units in a mm
  const double k = task.textScale;
  const QSizeF frame(frameWidth * k, frameHeight * k);
  std::vector<Group> groups = smallRegions(task, unit);
  for (bool joined = true; joined;) {
    joined = false;
    for (std::size_t a = 0; a < groups.size() && !joined; ++a)
      for (std::size_t b = a + 1; b < groups.size() && !joined; ++b) {
        QgsRectangle both = groups[a].bounds;
        both.combineExtentWith(groups[b].bounds);
        if (distance(groups[a].bounds, groups[b].bounds) > near * unit || scaleFor(both, frame, metres) * 1.5 > task.scale)
          continue;
        groups[a].bounds = both;
        groups[a].names << groups[b].names;
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(b));
        joined = true;
      }
  }
  std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.names.size() > b.names.size(); });
  std::vector<Inset> insets;
  for (const Group &group : groups) {
    Inset inset;
    inset.names = group.names;
    inset.scale = scaleFor(group.bounds, frame, metres);
    if (inset.scale * 1.5 > task.scale || insets.size() == mostInsets)
      continue;
    const double mm = inset.scale / 1000 / metres;
    const QgsPointXY middle = group.bounds.center();
    inset.extent = QgsRectangle(middle.x() - frame.width() * mm / 2, middle.y() - frame.height() * mm / 2,
                                middle.x() + frame.width() * mm / 2, middle.y() + frame.height() * mm / 2);
    QStringList named = group.names;
    named.removeAll(QString());
    inset.title = task.ruler.wrapped(named.join(QStringLiteral(", ")), frame.width() - 2 * side, titlePoints * k, true);
    inset.scaleText = QStringLiteral("1 : %1").arg(task.language.number(inset.scale, 0));
    const QSizeF title = task.ruler.size(inset.title, titlePoints * k, true),
                 scale = task.ruler.size(inset.scaleText, scalePoints * k);
    const bool oneLine = title.width() + scale.width() + 3 * side < frame.width() && !inset.title.contains(QLatin1Char('\n'));
    inset.frame = frame;
    inset.box = QSizeF(frame.width(), frame.height() + (named.isEmpty() ? 0 : title.height()) +
                                          (oneLine && !named.isEmpty() ? 0 : scale.height()) + 1.2);
    insets.push_back(inset);
  }
  return insets;
}

MapFit insetFit(const Inset &inset, const QRectF &place) {
  MapFit fit;
  fit.frame = QRectF(place.topLeft(), inset.frame);
  fit.extent = inset.extent;
  fit.scale = inset.scale;
  return fit;
}

void drawInset(QgsLayoutItemMap &main, const Inset &inset, const QRectF &place, const QList<QgsMapLayer *> &names,
               const QList<QgsMapLayer *> &shared, const TextRuler &ruler, double textScale) {
  QgsLayout &layout = *main.layout();
  const QString name = inset.names.join(QStringLiteral(", "));
  auto *box = addRectangle(layout, place, fillSymbol(QStringLiteral("#ffffff"), QStringLiteral("#777777"), 0.25));
  box->setId(QStringLiteral("Inset box: %1").arg(name));
  main.addLabelBlockingItem(box);
  auto *map = new QgsLayoutItemMap(&layout);
  map->setId(QStringLiteral("Inset: %1").arg(name));
  layout.addLayoutItem(map);
  placeItem(*map, QRectF(place.topLeft(), inset.frame));
  map->setCrs(main.crs());
  map->setLayers(names + shared);
  map->setKeepLayerSet(true);
  if (const QMap<QString, QString> looks = looksAt(inset.scale, main.scale(), shared); !looks.isEmpty()) {
    map->setLayerStyleOverrides(looks);
    map->setKeepLayerStyles(true);
  }
  map->setBackgroundColor(main.backgroundColor());
  map->setExtent(inset.extent);
  map->setFrameEnabled(true);
  map->setFrameStrokeColor(QColor(frameColour));
  map->setFrameStrokeWidth(QgsLayoutMeasurement(0.35, qc::layoutMillimetres));
  const double k = textScale, below = place.top() + inset.frame.height() + 0.6;
  addText(layout, ruler, inset.title, QPointF(place.left() + side, below), titlePoints * k, true);
  const QSizeF scale = ruler.size(inset.scaleText, scalePoints * k);
  addText(layout, ruler, inset.scaleText,
          QPointF(place.right() - scale.width() - side / 2, place.bottom() - scale.height() - 0.6), scalePoints * k, false,
          QStringLiteral("#444444"));
  auto *frame = new QgsLayoutItemMapOverview(QStringLiteral("Frame of the inset: %1").arg(name), &main);
  main.overviews()->addOverview(frame);
  frame->setLinkedMap(map);
  frame->setFrameSymbol(fillSymbol(QString(), frameColour, 0.35).release());
}

} // namespace territorial
