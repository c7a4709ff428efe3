#include "layout/map_labels.h"

#include "cartography/palettes.h"
#include "layout/colour_distance.h"
#include "layout/fill_below.h"
#include "layout/label_placement.h"
#include "layout/paper.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgsexception.h>
#include <qgsnullsymbolrenderer.h>
#include <qgsrulebasedlabeling.h>
#include <qgssinglesymbolrenderer.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

// What a kind of label looks like.
struct LabelKind {
  const char *name;
  double points;
  bool bold, italic;
  const char *colour, *halo;
  bool counted; // lost where there is no place for it; the others are only shown where they fit
};
constexpr LabelKind kinds[]{
    {"region", 7.5, true, false, "#1c1c1c", "#ffffff", true}, {"node", 7.5, true, false, "#1c1c1c", "#ffffff", true},
    {"place", 6.8, false, false, "#1a1a1a", "#ffffff", true}, {"area", 8, true, false, "#1b2a6b", "#ffffff", true},
    {"land", 7.5, false, false, "#7d786e", "#e9e7e3", false}, {"water", 6.5, false, true, "#2f6f9f", "#eef5fa", false}};
enum KindIndex { region, node, town, area, land, water };

struct Label {
  KindIndex kind;
  QString text;
  LabelWish wish;
  QString colour, halo;
};

void addLines(LabelObstacles &obstacles, const QgsGeometry &geometry, double weight) {
  const QgsGeometry lines = geometry.type() == qc::polygonGeometry ? QgsGeometry(geometry.constGet()->boundary()) : geometry;
  for (const QgsGeometry &part : lines.asGeometryCollection()) {
    QPolygonF line;
    for (auto vertex = part.vertices_begin(); vertex != part.vertices_end(); ++vertex)
      line << QPointF((*vertex).x(), (*vertex).y());
    obstacles.lines.push_back(line);
    obstacles.weights.push_back(weight);
  }
}

// The field with names in the second language; -1 where there is none.
int secondName(const QgsVectorLayer &layer, const LabelTask &task) {
  return task.secondLanguage.isEmpty() ? -1 : layer.fields().lookupField(QStringLiteral("name_") + task.secondLanguage);
}

class Collector {
public:
  explicit Collector(const LabelTask &task) : mTask(task), mPaper(task.fit), mFrame(QPointF(0, 0), task.fit.frame.size()) {
    mObstacles.frame = mFrame;
    for (const QRectF &box : {task.fit.legend, task.fit.scaleBox})
      if (!box.isEmpty())
        mObstacles.boxes.push_back(box.translated(-task.fit.frame.topLeft()).adjusted(-0.5, -0.5, 0.5, 0.5));
    for (const QgsGeometry &part : task.territory)
      if (part.type() == qc::polygonGeometry)
        mTerritory = mTerritory.isNull() ? mPaper.toPaper(part) : mTerritory.combine(mPaper.toPaper(part));
  }

  void collect() {
    const bool nodes = has(MapRole::nodes, qc::pointGeometry), polygonLabels = has(MapRole::labels, qc::polygonGeometry);
    for (const MapLayer &layer : mTask.layers) {
      const int name = nameField(*layer.layer, mTask.nameField, mTask.language);
      const std::vector<Named> features = namedFeatures(*layer.layer, name, secondName(*layer.layer, mTask), mTask.crs, mPaper);
      const bool own = layer.layer->labelsEnabled() && !layer.ours; // the user's own labels are QGIS's to place
      switch (layer.role) {
      case MapRole::choropleth:
        obstruct(features, 0.5);
        if (!own && !nodes && !polygonLabels)
          addRegions(features, layer);
        break;
      case MapRole::clusters:
        obstruct(features, 1.6);
        if (!own)
          addAreas(features);
        break;
      case MapRole::sizes:
        obstruct(rings(features), 0.7);
        break;
      case MapRole::flows:
        obstruct(features, 2.2);
        break;
      case MapRole::nodes:
        if (!own)
          addPoints(features, node, 1.4);
        break;
      case MapRole::labels:
        if (layer.layer->geometryType() == qc::polygonGeometry)
          addRegions(features, layer);
        else if (!own)
          addPoints(features, town, 0.9);
        break;
      case MapRole::background:
        if (looksLikeWater(*layer.layer))
          obstruct(features, 0.8);
        if (!own && layer.layer->geometryType() == qc::polygonGeometry)
          addBackground(features, looksLikeWater(*layer.layer) ? water : land);
        break;
      }
    }
  }

  MapLabels place() const {
    std::vector<LabelWish> wishes;
    for (const Label &label : mLabels)
      wishes.push_back(label.wish);
    const std::vector<LabelPlace> places = placeLabels(wishes, mObstacles);
    MapLabels made;
    made.labels = memoryLayer(QStringLiteral("Point?field=text:string&field=kind:string&field=colour:string&field=halo:string"),
                              QStringLiteral("Labels"));
    made.leaders = memoryLayer(QStringLiteral("LineString?field=text:string"), QStringLiteral("Label lines"));
    QgsFeatureList points, lines;
    for (std::size_t at = 0; at < mLabels.size(); ++at) {
      const Label &label = mLabels[at];
      if (!places[at].placed) {
        if (kinds[label.kind].counted)
          made.lost << QString(label.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        continue;
      }
      const bool dark = !label.colour.isEmpty() && places[at].placed && onOwnFill(label, places[at]);
      QgsFeature point(made.labels->fields());
      point.setGeometry(QgsGeometry::fromPointXY(mPaper.toMap(places[at].middle)));
      point.setAttribute(0, label.text);
      point.setAttribute(1, QString::fromLatin1(kinds[label.kind].name));
      point.setAttribute(2, dark ? label.colour : QString::fromLatin1(kinds[label.kind].colour));
      point.setAttribute(3, dark ? label.halo : QString::fromLatin1(kinds[label.kind].halo));
      points << point;
      if (places[at].leader && kinds[label.kind].counted)
        lines << leader(*made.leaders, label, places[at]);
    }
    if (!made.labels->dataProvider()->addFeatures(points) || !made.leaders->dataProvider()->addFeatures(lines))
      throw QgsProcessingException(QCoreApplication::translate("MapLabels", "The table of labels could not be filled."));
    made.labels->updateExtents();
    made.leaders->updateExtents();
    // A bare pointer before QGIS 3.42, an owned one since.
    std::unique_ptr<QgsLineSymbol> line(QgsLineSymbol::createSimple(
        {{QStringLiteral("line_color"), QStringLiteral("#222222")}, {QStringLiteral("line_width"), QStringLiteral("0.25")}}));
    made.leaders->setRenderer(new QgsSingleSymbolRenderer(line.release()));
    return made;
  }

private:
  bool has(MapRole role, qc::GeometryType type) const {
    return std::any_of(mTask.layers.begin(), mTask.layers.end(),
                       [&](const MapLayer &layer) { return layer.role == role && layer.layer->geometryType() == type; });
  }

  std::unique_ptr<QgsVectorLayer> memoryLayer(const QString &definition, const QString &name) const {
    auto layer = std::make_unique<QgsVectorLayer>(definition, name, QStringLiteral("memory"));
    layer->setCrs(mTask.crs);
    return layer;
  }

  static bool onOwnFill(const Label &label, const LabelPlace &place) {
    const QSizeF &size = label.wish.size;
    const QRectF box(place.middle.x() - size.width() / 2, place.middle.y() - size.height() / 2, size.width(), size.height());
    return label.wish.area.intersection(rectangle(box)).area() > 0.55 * size.width() * size.height();
  }

  QgsFeature leader(const QgsVectorLayer &layer, const Label &label, const LabelPlace &place) const {
    const QSizeF half = label.wish.size / 2;
    const QPointF toward = place.anchor - place.middle;
    const double reach =
        std::min(half.width() / std::max(1e-6, std::abs(toward.x())), half.height() / std::max(1e-6, std::abs(toward.y())));
    QgsFeature line(layer.fields());
    line.setGeometry(
        QgsGeometry::fromPolylineXY({mPaper.toMap(place.middle + toward * std::min(1.0, reach)), mPaper.toMap(place.anchor)}));
    line.setAttribute(0, label.text);
    return line;
  }

  void obstruct(const std::vector<Named> &features, double weight) {
    for (const Named &feature : features)
      addLines(mObstacles, feature.shape.simplify(0.1), weight);
  }

  // Circles of a size of their own, from points.
  static std::vector<Named> rings(std::vector<Named> points) {
    for (Named &point : points)
      point.shape = point.shape.buffer(point.feature.attribute(QStringLiteral("diameter")).toDouble() / 2, 12);
    return points;
  }

  void add(KindIndex kind, const QString &text, LabelWish wish, const QString &colour = QString(),
           const QString &halo = QString()) {
    wish.size =
        mTask.ruler.size(text, kinds[kind].points * mTask.textScale, kinds[kind].bold, kinds[kind].italic) + QSizeF(0.6, 0.2);
    mLabels.push_back({kind, mTask.ruler.printable(text), wish, colour, halo});
  }

  void addPoints(const std::vector<Named> &features, KindIndex kind, double radius) {
    for (const Named &feature : features) {
      const QgsGeometry middle =
          feature.shape.type() == qc::pointGeometry ? feature.shape.centroid() : feature.shape.pointOnSurface();
      LabelWish wish;
      wish.point = middle.asPoint().toQPointF();
      wish.radius = radius;
      wish.rank = kind == node ? 1 : 3;
      if (!feature.name.isEmpty() && mFrame.contains(wish.point))
        add(kind, feature.name, wish);
    }
  }

  // Names inside the regions, the value below.
  void addRegions(const std::vector<Named> &features, const MapLayer &layer) {
    const MapLayer *values = &layer;
    if (layer.role == MapRole::labels)
      for (const MapLayer &other : mTask.layers)
        if (other.role == MapRole::choropleth)
          values = &other;
    const bool stars = styleKind(*values->layer) == QLatin1String("stars");
    const QString field = stars || !classesOf(*values->layer).colours.isEmpty() ? styleField(*values->layer) : QString();
    const std::vector<Named> valued =
        values == &layer ? std::vector<Named>() : namedFeatures(*values->layer, -1, -1, mTask.crs, mPaper);
    FillBelow fills(*values->layer);
    for (const Named &feature : features) {
      QVariant value = field.isEmpty() || values != &layer ? QVariant() : feature.feature.attribute(field);
      QString below = values == &layer ? fills.colour(feature.feature) : QString();
      const QgsGeometry inside = feature.shape.pointOnSurface();
      for (const Named &other : valued)
        if (other.shape.boundingBox().contains(inside.asPoint()) && other.shape.contains(inside)) {
          value = field.isEmpty() ? QVariant() : other.feature.attribute(field);
          below = fills.colour(other.feature);
          break;
        }
      LabelWish wish;
      wish.area = feature.shape.type() == qc::polygonGeometry ? feature.shape.simplify(0.15) : QgsGeometry();
      if (wish.area.isNull() || wish.area.isEmpty())
        continue;
      wish.rank = 1;
      QStringList lines;
      if (!feature.name.isEmpty())
        lines << mTask.ruler.wrapped(feature.name, 24, kinds[region].points * mTask.textScale, true);
      if (!qc::isNull(value) && std::isfinite(value.toDouble()))
        lines << mTask.language.number(value.toDouble(), stars ? 0 : 2, !stars);
      const bool dark = !below.isEmpty() && text_colour(rgbOf(QColor(below))) == "#ffffff";
      if (!lines.isEmpty())
        add(region, lines.join(QLatin1Char('\n')), wish, dark ? QStringLiteral("#ffffff") : QString(), below);
    }
  }

  // What an area holds of its industry, else its name: beside it, outside the territory, where there is room.
  void addAreas(const std::vector<Named> &features) {
    for (const Named &feature : features) {
      int share = feature.feature.fields().lookupField(QStringLiteral("share_of_industry"));
      if (share < 0) // as a shapefile has it
        share = feature.feature.fields().lookupField(QStringLiteral("sh_industr"));
      const QVariant held = share < 0 ? QVariant() : feature.feature.attribute(share);
      const QString text = qc::isNull(held)
                               ? mTask.ruler.wrapped(feature.name, 42, kinds[area].points * mTask.textScale, true)
                               : mTask.language.word(Word::shareOfIndustry).arg(mTask.language.number(100 * held.toDouble(), 0));
      if (text.isEmpty())
        continue;
      LabelWish wish;
      const QgsGeometry shape = feature.shape.simplify(0.3);
      wish.area = shape.buffer(11, 6).difference(shape.buffer(1.4, 4)).intersection(rectangle(mFrame));
      if (!mTerritory.isNull())
        wish.area = wish.area.difference(mTerritory);
      wish.rank = 2;
      wish.optional = true;
      wish.otherwise = shape.buffer(-1.5, 4);
      if (wish.area.isEmpty())
        wish.area = wish.otherwise;
      if (!wish.area.isEmpty())
        add(area, text, wish);
    }
  }

  void addBackground(const std::vector<Named> &features, KindIndex kind) {
    for (const Named &feature : features) {
      if (feature.name.isEmpty() || !feature.shape.boundingBox().intersects(QgsRectangle(0, 0, mFrame.width(), mFrame.height())))
        continue;
      LabelWish wish;
      wish.area = feature.shape.intersection(rectangle(mFrame));
      for (const QRectF &box : mObstacles.boxes)
        wish.area = wish.area.difference(rectangle(box));
      if (kind == land && !mTerritory.isNull())
        wish.area = wish.area.difference(mTerritory);
      wish.rank = 5;
      wish.optional = kind == land;
      if (!wish.area.isEmpty() && wish.area.area() > (kind == water ? 25 : 40))
        add(kind, kind == land ? feature.name.toUpper() : mTask.ruler.wrapped(feature.name, 18, kinds[water].points), wish);
    }
  }

  const LabelTask &mTask;
  Paper mPaper;
  QRectF mFrame;
  LabelObstacles mObstacles;
  QgsGeometry mTerritory;
  std::vector<Label> mLabels;
};

// One rule for each kind, so that bold and italic are those of a real font; every label is drawn where it was put.
void styleMapLabels(QgsVectorLayer &layer, const TextRuler &ruler, double textScale) {
  layer.setRenderer(new QgsNullSymbolRenderer());
  auto root = std::make_unique<QgsRuleBasedLabeling::Rule>(nullptr);
  for (const LabelKind &kind : kinds) {
    auto settings = std::make_unique<QgsPalLayerSettings>();
    settings->fieldName = QStringLiteral("text");
    settings->placement = qc::LabelPlacement::OverPoint;
    qc::centreLabel(*settings);
    settings->priority = 10;
    settings->setFormat(textFormat(kind.points * textScale, QString::fromLatin1(kind.colour), kind.bold, kind.italic, 0.55,
                                   QString::fromLatin1(kind.halo), ruler.family()));
    QgsPropertyCollection properties;
    properties.setProperty(QgsPalLayerSettings::Property::Color, QgsProperty::fromField(QStringLiteral("colour")));
    properties.setProperty(QgsPalLayerSettings::Property::BufferColor, QgsProperty::fromField(QStringLiteral("halo")));
    settings->setDataDefinedProperties(properties);
    root->appendChild(new QgsRuleBasedLabeling::Rule(settings.release(), 0, 0,
                                                     QStringLiteral("kind = '%1'").arg(QString::fromLatin1(kind.name))));
  }
  layer.setLabeling(new QgsRuleBasedLabeling(root.release()));
  layer.setLabelsEnabled(true);
}

} // namespace

MapLabels makeLabels(const LabelTask &task) {
  Collector collector(task);
  collector.collect();
  MapLabels made = collector.place();
  styleMapLabels(*made.labels, task.ruler, task.textScale);
  return made;
}

QStringList labelTexts(const std::vector<MapLayer> &layers, const QString &wanted, const MapLanguage &language) {
  QStringList texts;
  for (const MapLayer &layer : layers)
    if (const int name = nameField(*layer.layer, wanted, language); name >= 0)
      for (const QVariant &value : layer.layer->uniqueValues(name, 5000))
        texts << value.toString();
  return texts;
}

} // namespace territorial
