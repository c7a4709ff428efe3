#include "layout/map_labels.h"

#include "layout/label_collector.h"
#include "layout/paper.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgsexception.h>
#include <qgslinesymbollayer.h>
#include <qgsnullsymbolrenderer.h>
#include <qgsrulebasedlabeling.h>
#include <qgssinglesymbolrenderer.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace territorial {

namespace {

QString plain(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

std::unique_ptr<QgsVectorLayer> memoryLayer(const QString &definition, const QString &name,
                                            const QgsCoordinateReferenceSystem &crs) {
  auto layer = std::make_unique<QgsVectorLayer>(definition, name, QStringLiteral("memory"));
  layer->setCrs(crs);
  return layer;
}

// A thin line; a dot at its end where it points into a region, which has no symbol to point at.
std::unique_ptr<QgsLineSymbol> leaderSymbol() {
  // A bare pointer before QGIS 3.42, an owned one since.
  std::unique_ptr<QgsLineSymbol> line(QgsLineSymbol::createSimple(
      {{QStringLiteral("line_color"), QStringLiteral("#222222")}, {QStringLiteral("line_width"), QStringLiteral("0.25")}}));
  std::unique_ptr<QgsSymbolLayer> end(
      QgsMarkerLineSymbolLayer::create({{QStringLiteral("placement"), QStringLiteral("lastvertex")},
                                        {QStringLiteral("placements"), QStringLiteral("LastVertex")}}));
  end->setSubSymbol(circleSymbol(QStringLiteral("#222222"), QStringLiteral("#ffffff"), 0.9, 0.1).release());
  end->setDataDefinedProperty(qc::symbolLayerEnabled, QgsProperty::fromExpression(QStringLiteral("\"kind\" = 'region'")));
  line->appendSymbolLayer(end.release());
  return line;
}

MapLabels layersOf(const std::vector<MapLabel> &labels, const std::vector<LabelPlace> &places, const LabelTask &task) {
  const Paper paper(task.fit);
  const auto toMap = [&paper](const Point &point) { return paper.toMap(QPointF(point.x, point.y)); };
  MapLabels made;
  made.labels = memoryLayer(QStringLiteral("Point?field=text:string&field=kind:string&field=colour:string&field=halo:string&"
                                           "field=x:double&field=y:double"),
                            QStringLiteral("Labels"), task.crs);
  made.leaders =
      memoryLayer(QStringLiteral("LineString?field=text:string&field=kind:string"), QStringLiteral("Label lines"), task.crs);
  QgsFeatureList points, lines;
  std::vector<std::pair<double, QString>> lost; // by importance
  for (std::size_t at = 0; at < labels.size(); ++at) {
    const MapLabel &label = labels[at];
    const LabelPlace &place = places[at];
    const LabelStyle &style = styleOf(label.kind);
    if (!place.placed) {
      if (style.counted)
        lost.emplace_back(-label.request.priority, plain(label.text));
      continue;
    }
    if (label.request.foreign_factor > 1 && place.foreign > 0.5)
      made.astray << plain(label.text);
    // Colours that fit the region's fill fit only there.
    const bool own = label.kind != MapLabelKind::region || place.inside > 0.55;
    const QgsPointXY middle = toMap(place.middle);
    QgsFeature point(made.labels->fields());
    point.setGeometry(QgsGeometry::fromPointXY(middle));
    point.setAttribute(0, label.text);
    point.setAttribute(1, QString::fromLatin1(style.name));
    point.setAttribute(2, own && !label.colour.isEmpty() ? label.colour : QString::fromLatin1(style.colour));
    point.setAttribute(3, own && !label.halo.isEmpty() ? label.halo : QString::fromLatin1(style.halo));
    point.setAttribute(4, middle.x());
    point.setAttribute(5, middle.y());
    points << point;
    if (place.leader) {
      QgsFeature line(made.leaders->fields());
      line.setGeometry(QgsGeometry::fromPolylineXY({toMap(place.from), toMap(place.to)}));
      line.setAttribute(0, plain(label.text));
      line.setAttribute(1, QString::fromLatin1(label.request.aim ? styleOf(MapLabelKind::town).name : style.name));
      lines << line;
    }
  }
  std::sort(lost.begin(), lost.end());
  for (const auto &[importance, text] : lost)
    made.lost << text;
  made.astray.sort();
  if (!made.labels->dataProvider()->addFeatures(points) || !made.leaders->dataProvider()->addFeatures(lines))
    throw QgsProcessingException(QCoreApplication::translate("MapLabels", "The table of labels could not be filled."));
  made.labels->updateExtents();
  made.leaders->updateExtents();
  made.leaders->setRenderer(new QgsSingleSymbolRenderer(leaderSymbol().release()));
  return made;
}

// One rule for each kind, so that bold and italic are those of a real font. Every label is pinned by its fields x and y, which
// may be edited, and always shown.
void styleMapLabels(QgsVectorLayer &layer, const TextRuler &ruler, double textScale) {
  layer.setRenderer(new QgsNullSymbolRenderer());
  auto root = std::make_unique<QgsRuleBasedLabeling::Rule>(nullptr);
  for (const LabelStyle &style : labelStyles) {
    const double points = pointsOf(style, textScale);
    auto settings = std::make_unique<QgsPalLayerSettings>();
    settings->fieldName = QStringLiteral("text");
    settings->placement = qc::LabelPlacement::OverPoint;
    qc::centreLabel(*settings);
    settings->priority = 10;
    settings->setFormat(textFormat(points, QString::fromLatin1(style.colour), style.bold, style.italic,
                                   0.55 * std::max(1.0, textScale), QString::fromLatin1(style.halo), ruler.family()));
    QgsPropertyCollection properties;
    properties.setProperty(QgsPalLayerSettings::Property::Color, QgsProperty::fromField(QStringLiteral("colour")));
    properties.setProperty(QgsPalLayerSettings::Property::BufferColor, QgsProperty::fromField(QStringLiteral("halo")));
    properties.setProperty(QgsPalLayerSettings::Property::PositionX, QgsProperty::fromField(QStringLiteral("x")));
    properties.setProperty(QgsPalLayerSettings::Property::PositionY, QgsProperty::fromField(QStringLiteral("y")));
    properties.setProperty(QgsPalLayerSettings::Property::Hali, QgsProperty::fromValue(QStringLiteral("Center")));
    properties.setProperty(QgsPalLayerSettings::Property::Vali, QgsProperty::fromValue(QStringLiteral("Half")));
    properties.setProperty(QgsPalLayerSettings::Property::AlwaysShow, QgsProperty::fromValue(true));
    settings->setDataDefinedProperties(properties);
    root->appendChild(new QgsRuleBasedLabeling::Rule(settings.release(), 0, 0,
                                                     QStringLiteral("kind = '%1'").arg(QString::fromLatin1(style.name))));
  }
  layer.setLabeling(new QgsRuleBasedLabeling(root.release()));
  layer.setLabelsEnabled(true);
}

// A name in as many lines as it has words, also where a hyphen joins them; what has none stays as it is.
QString narrower(const QString &text) {
  static const QRegularExpression between(QStringLiteral("(?<=\\p{L}\\p{L}-)(?=\\p{L}{2})|(?<=\\p{L}) (?=\\p{L}{3})"),
                                          QRegularExpression::UseUnicodePropertiesOption);
  return QString(text).replace(between, QStringLiteral("\n"));
}

// Names of regions that do not lie in them come in more and narrower lines, where they then do and all labels together lie
// better.
void tryNarrower(LabelCollector &collector, double scale, const std::function<LabelPlacement()> &place, LabelPlacement &best) {
  std::vector<std::pair<std::size_t, QString>> wide;
  const auto outside = [&](const LabelPlacement &placement, std::size_t label) {
    return !placement.places[label].placed || placement.places[label].inside < 0.9;
  };
  for (std::size_t at = 0; at < best.places.size(); ++at) {
    const MapLabel &label = collector.labels()[at];
    if (label.kind != MapLabelKind::region || !outside(best, at))
      continue;
    if (const QString text = narrower(label.text); text != label.text) {
      wide.emplace_back(at, label.text);
      collector.rewrite(at, text);
    }
  }
  if (wide.empty())
    return;
  const auto again = [&] {
    collector.resize(scale);
    return place();
  };
  const auto widen = [&](const auto &where) {
    for (const auto &[at, text] : wide)
      if (where(at))
        collector.rewrite(at, text);
  };
  const LabelPlacement narrow = again();
  widen([&](std::size_t label) { return outside(narrow, label); });
  if (LabelPlacement some = again(); some.cost < best.cost) {
    best = std::move(some);
    return;
  }
  widen([](std::size_t) { return true; });
  collector.resize(scale);
}

std::size_t lostOf(const std::vector<MapLabel> &labels, const LabelPlacement &placement) {
  std::size_t lost = 0;
  for (std::size_t at = 0; at < labels.size(); ++at)
    lost += styleOf(labels[at].kind).counted && !placement.places[at].placed;
  return lost;
}

} // namespace

MapLabels makeLabels(const LabelTask &task) {
  LabelCollector collector(task);
  collector.collect();
  const std::vector<MapLabel> &labels = collector.labels();
  const double largest = collector.roomyScale(task.textScale);
  LabelPlacement best;
  double chosen = largest;
  std::size_t least = labels.size() + 1;
  const auto place = [&] {
    std::vector<LabelRequest> requests;
    requests.reserve(labels.size());
    for (const MapLabel &label : labels)
      requests.push_back(label.request);
    Progress silent;
    return place_labels(requests, collector.obstacles(), {}, silent);
  };
  for (const double scale : {largest, std::sqrt(largest * leastTextScale), leastTextScale}) {
    collector.resize(scale);
    LabelPlacement placement = place();
    if (const std::size_t lost = lostOf(labels, placement); lost < least) {
      least = lost;
      best = std::move(placement);
      chosen = scale;
    }
    if (least == 0 || scale <= leastTextScale || task.inset) // what lies around the regions of an inset need not have names
      break;
  }
  tryNarrower(collector, chosen, place, best);
  MapLabels made = layersOf(labels, best.places, task);
  styleMapLabels(*made.labels, task.ruler, chosen);
  return made;
}

QStringList labelTexts(const std::vector<MapLayer> &layers, const QString &wanted, const QString &clusterNameField,
                       const MapLanguage &language) {
  QStringList texts;
  for (const MapLayer &layer : layers)
    if (const int name = nameField(
            *layer.layer, layer.role == MapRole::clusters && !clusterNameField.isEmpty() ? clusterNameField : wanted, language);
        name >= 0)
      for (const QVariant &value : layer.layer->uniqueValues(name, 5000))
        texts << value.toString();
  return texts;
}

} // namespace territorial
