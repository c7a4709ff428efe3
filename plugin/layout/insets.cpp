#include "layout/insets.h"

#include "layout/map_distortion.h"
#include "layout/map_export.h"
#include "layout/page_items.h"
#include "layout/paper.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsexpressioncontextutils.h>
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
constexpr double titlePoints = 7, scalePoints = 6.5, side = 1.2, frameLine = 0.35;
const QString frameColour = QStringLiteral("#c2185b");

struct Group {
  QStringList names;
  QgsRectangle bounds; // map units
};

struct Shape {
  QgsFeature feature;
  QgsGeometry onMap;
};

// The features of a layer with what they cover on the map; without those that it cannot or does not show.
std::vector<Shape> shapesOf(const QgsVectorLayer &layer, const QgsCoordinateReferenceSystem &crs) {
  std::vector<Shape> shapes;
  const QgsCoordinateTransform transform(layer.crs(), crs, layer.transformContext());
  const std::unique_ptr<QgsFeatureRenderer> look(layer.renderer() ? layer.renderer()->clone() : nullptr);
  QgsRenderContext context;
  context.expressionContext().appendScopes(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
  if (look)
    look->startRender(context, layer.fields());
  const auto isDrawn = [&](const QgsFeature &feature) {
    context.expressionContext().setFeature(feature);
    return !look || layer.renderer()->type() == QLatin1String("nullSymbol") || look->willRenderFeature(feature, context);
  };
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    try {
      if (!isDrawn(feature))
        continue;
      QgsGeometry onMap = feature.geometry();
      if (onMap.isNull() || onMap.isEmpty())
        continue;
      onMap.transform(transform);
      if (onMap.boundingBox().isFinite())
        shapes.push_back({feature, onMap});
    } catch (const QgsCsException &) { // not on this map
    }
  if (look)
    look->stopRender(context);
  return shapes;
}

QString nameOf(const QgsFeature &feature, int field) {
  const QVariant value = field < 0 ? QVariant() : feature.attribute(field);
  return qc::isNull(value) ? QString() : value.toString().trimmed();
}

// What the polygons to be named call each place, else what the regions do.
std::vector<Group> named(const std::vector<Shape> &regions, int field, const InsetTask &task) {
  std::vector<Group> groups;
  groups.reserve(regions.size());
  for (const Shape &region : regions)
    groups.push_back({{nameOf(region.feature, field)}, region.onMap.boundingBox()});
  for (auto layer = task.layers.rbegin(); layer != task.layers.rend(); ++layer) { // the first has the last word
    if (layer->role != MapRole::labels || layer->layer->geometryType() != qc::polygonGeometry || regions.empty())
      continue;
    const int own = nameField(*layer->layer, task.nameField, task.language);
    const std::vector<Shape> places = shapesOf(*layer->layer, task.crs);
    for (std::size_t at = 0; at < regions.size(); ++at) {
      const QgsGeometry inside = regions[at].onMap.pointOnSurface();
      const auto place = std::find_if(places.begin(), places.end(), [&](const Shape &one) { return one.onMap.contains(inside); });
      if (place != places.end())
        groups[at].names = QStringList{nameOf(place->feature, own)};
    }
  }
  return groups;
}

// The small regions, each a group of its own; none where they are no exception.
std::vector<Group> smallRegions(const InsetTask &task, double unit) {
  std::vector<Group> small;
  std::size_t regions = 0;
  for (const MapLayer &layer : task.layers) {
    if (layer.role != MapRole::choropleth || !layer.layer->renderer() ||
        layer.layer->renderer()->type() == QLatin1String("singleSymbol"))
      continue; // all of one colour: an inset would show no more
    std::vector<Shape> shapes = shapesOf(*layer.layer, task.crs);
    regions += shapes.size();
    // Of what has no value an inset would show that it has none.
    const int value = layer.layer->fields().lookupField(styleField(*layer.layer));
    shapes.erase(std::remove_if(shapes.begin(), shapes.end(),
                                [value](const Shape &shape) { return value >= 0 && qc::isNull(shape.feature.attribute(value)); }),
                 shapes.end());
    shapes.erase(std::remove_if(shapes.begin(), shapes.end(),
                                [unit](const Shape &shape) { return shape.onMap.area() / (unit * unit) >= leastInsetArea; }),
                 shapes.end());
    if (shapes.size() * 2 > regions)
      return {};
    for (Group &group : named(shapes, nameField(*layer.layer, task.nameField, task.language), task))
      small.push_back(std::move(group));
  }
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
    inset.scaleText =
        QStringLiteral("1 : %1").arg(task.language.number(scaleInTheMiddle(inset.scale, inset.extent, task.crs), 0));
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

std::unique_ptr<QgsFillSymbol> insetFrame(double textScale) { return fillSymbol(QString(), frameColour, frameLine * textScale); }

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
  auto *box = addRectangle(layout, place, fillSymbol(QStringLiteral("#ffffff"), QStringLiteral("#777777"), 0.25 * textScale));
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
  map->setFrameStrokeWidth(QgsLayoutMeasurement(frameLine * textScale, qc::layoutMillimetres));
  const double k = textScale, below = place.top() + inset.frame.height() + 0.6;
  addText(layout, ruler, inset.title, QPointF(place.left() + side, below), titlePoints * k, true);
  const QSizeF scale = ruler.size(inset.scaleText, scalePoints * k);
  addText(layout, ruler, inset.scaleText,
          QPointF(place.right() - scale.width() - side / 2, place.bottom() - scale.height() - 0.6), scalePoints * k, false,
          QStringLiteral("#444444"));
  auto *frame = new QgsLayoutItemMapOverview(QStringLiteral("Frame of the inset: %1").arg(name), &main);
  main.overviews()->addOverview(frame);
  frame->setLinkedMap(map);
  frame->setFrameSymbol(insetFrame(textScale).release());
}

} // namespace territorial
