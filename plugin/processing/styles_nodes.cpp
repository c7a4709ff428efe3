// The look of the places between which flows run, and of flows that are put together anew at every scale.
#include "processing/style_parts.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscallout.h>
#include <qgsgeometrygeneratorsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgsproperty.h>
#include <qgsrulebasedrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <map>

namespace territorial {

namespace {

struct NodeColours {
  QString gains, loses, outline, leader;
};

// On a dark ground outlines are light, so that dashes are seen there too.
NodeColours nodeColours(Ground ground) {
  if (ground == Ground::dark)
    return {QStringLiteral("#ffffff"), QStringLiteral("#7a8494"), QStringLiteral("#7fa8d8"), QStringLiteral("#b8bec9")};
  return {QStringLiteral("#ffffff"), QStringLiteral("#8f8f8f"), QStringLiteral("#222222"), QStringLiteral("#5a5a5a")};
}

const QString estimated = QStringLiteral("lower(coalesce(\"status\", '')) IN ('modelled', 'mixed')");

// A circle as large as the field radius_mm says.
std::unique_ptr<QgsMarkerSymbol> sizedCircle(const QString &colour, const QString &outline, bool dashed) {
  std::unique_ptr<QgsMarkerSymbol> symbol(
      QgsMarkerSymbol::createSimple({{QStringLiteral("name"), QStringLiteral("circle")},
                                     {QStringLiteral("color"), colour},
                                     {QStringLiteral("outline_color"), outline},
                                     {QStringLiteral("outline_width"), QStringLiteral("0.3")},
                                     {QStringLiteral("outline_style"), dashed ? QStringLiteral("dash") : QStringLiteral("solid")},
                                     {QStringLiteral("size"), QStringLiteral("4")}}));
  symbol->setDataDefinedSize(QgsProperty::fromExpression(QStringLiteral("2 * coalesce(\"radius_mm\", 0)")));
  return symbol;
}

bool hasEstimates(const QgsVectorLayer &layer) {
  const int status = layer.fields().lookupField(QStringLiteral("status"));
  if (status < 0)
    return false;
  for (const QVariant &value : layer.uniqueValues(status))
    if (const QString word = value.toString().toLower(); word == QLatin1String("modelled") || word == QLatin1String("mixed"))
      return true;
  return false;
}

// One level of layers that show another at every scale: denominators, 0 = no limit.
struct ScaleLevel {
  int level;
  double max_scale, min_scale;
};

// The levels of the fields level, max_scale and min_scale; none where the layer has fewer than two.
std::vector<ScaleLevel> scaleLevels(const QgsVectorLayer &layer) {
  const int level = layer.fields().lookupField(QStringLiteral("level")),
            most = layer.fields().lookupField(QStringLiteral("max_scale")),
            least = layer.fields().lookupField(QStringLiteral("min_scale"));
  if (level < 0 || most < 0 || least < 0)
    return {};
  std::map<int, ScaleLevel> found;
  QgsFeatureIterator features =
      layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry).setSubsetOfAttributes({level, most, least}));
  for (QgsFeature feature; features.nextFeature(feature);) {
    const int number = feature.attribute(level).toInt();
    found.try_emplace(number, ScaleLevel{number, feature.attribute(most).toDouble(), feature.attribute(least).toDouble()});
  }
  std::vector<ScaleLevel> levels;
  levels.reserve(found.size());
  for (const auto &[number, one] : found)
    levels.push_back(one);
  return levels.size() < 2 ? std::vector<ScaleLevel>() : levels;
}

// A rule without a symbol under which those of a level stand.
QgsRuleBasedRenderer::Rule *levelRule(QgsRuleBasedRenderer::Rule &root, const ScaleLevel &level, const MapLanguage &language) {
  const auto scale = [&language](double denominator) {
    return QStringLiteral("1 : ") + (denominator > 0 ? language.number(denominator, 0) : QStringLiteral("…"));
  };
  // QGIS shows a rule at both its limits; two levels at once would be one too many.
  constexpr double justAbove = 1 + 1e-9;
  auto *rule = new QgsRuleBasedRenderer::Rule(nullptr, 0, 0, QStringLiteral("\"level\" = %1").arg(level.level),
                                              scale(level.max_scale) + QStringLiteral(" – ") + scale(level.min_scale));
  rule->setMaximumScale(level.max_scale * justAbove); // which would be cut to whole numbers above
  rule->setMinimumScale(level.min_scale);
  root.appendChild(rule);
  return rule;
}

// An arrow from circle to circle, as wide as the expression says: cut at their radii, so that no head is under a circle.
std::unique_ptr<QgsLineSymbol> arrowBetweenCircles(const QString &colour, const QString &width) {
  auto *cut = static_cast<QgsGeometryGeneratorSymbolLayer *>(QgsGeometryGeneratorSymbolLayer::create({}));
  cut->setSymbolType(Qgis::SymbolType::Line);
  cut->setUnits(qc::renderMillimetres);
  // line_substring() drops all parts but the first, so a line cut at the antimeridian stays as long as it is.
  cut->setGeometryExpression(QStringLiteral(
      "with_variable('start', coalesce(\"from_radius_mm\", 0) + 0.3, with_variable('end', coalesce(\"to_radius_mm\", 0) + 0.5, "
      "if(num_geometries($geometry) > 1 OR length($geometry) < @start + @end + 1.5, $geometry, "
      "line_substring($geometry, @start, length($geometry) - @end))))"));
  cut->setSubSymbol(arrowSymbol(colour, 0.8, width).release());
  auto whole = std::make_unique<QgsLineSymbol>();
  whole->changeSymbolLayer(0, cut);
  return whole;
}

// White where a place gains, grey where it loses.
void addNodeRules(QgsRuleBasedRenderer::Rule &root, const NodeColours &colours, bool estimates, const MapLanguage &language) {
  const auto add = [&](const QString &colour, const QString &side, Word word, bool dashed) {
    QString filter = QStringLiteral("\"radius_mm\" > 0 AND \"net\" %1 0").arg(side), label = language.word(word);
    if (estimates) {
      filter += dashed ? QStringLiteral(" AND ") + estimated : QStringLiteral(" AND NOT (") + estimated + QLatin1Char(')');
      if (dashed)
        label += QStringLiteral(", ") + language.word(Word::modelled);
    }
    addRule(root, sizedCircle(colour, colours.outline, dashed), filter, label);
  };
  for (const bool dashed : {false, true}) {
    if (dashed && !estimates)
      continue;
    add(colours.gains, QStringLiteral(">="), Word::gains, dashed);
    add(colours.loses, QStringLiteral("<"), Word::loses, dashed);
  }
}

// Names pinned by their middle, drawn whatever is below.
void pinLabels(QgsVectorLayer &layer, Ground ground) {
  const auto has = [&layer](const char *name) { return layer.fields().lookupField(QString::fromLatin1(name)) >= 0; };
  if (!has("label") || !has("label_x") || !has("label_y"))
    return;
  QgsPalLayerSettings settings;
  settings.fieldName = QStringLiteral("if(\"label_x\" IS NULL, '', \"label\")");
  settings.isExpression = true;
  settings.placement = qc::LabelPlacement::OverPoint;
  qc::centreLabel(settings);
  settings.setFormat(textFormat(layer.customProperty(QString::fromLatin1(labelSizeProperty), 7.5).toDouble(), labelColour(ground),
                                false, false, 0.55, groundColour(ground)));
  QgsPropertyCollection &properties = settings.dataDefinedProperties();
  properties.setProperty(QgsPalLayerSettings::Property::PositionX, QgsProperty::fromField(QStringLiteral("label_x")));
  properties.setProperty(QgsPalLayerSettings::Property::PositionY, QgsProperty::fromField(QStringLiteral("label_y")));
  properties.setProperty(QgsPalLayerSettings::Property::Hali, QgsProperty::fromValue(QStringLiteral("Center")));
  properties.setProperty(QgsPalLayerSettings::Property::Vali, QgsProperty::fromValue(QStringLiteral("Half")));
  auto leader = std::make_unique<QgsSimpleLineCallout>();
  leader->setEnabled(true);
  leader->setLineSymbol(edgeSymbol(nodeColours(ground).leader, 0.18, QStringLiteral("solid")).release());
  leader->setMinimumLength(7);
  leader->setMinimumLengthUnit(qc::renderMillimetres);
  leader->dataDefinedProperties().setProperty(QgsCallout::Property::OffsetFromAnchor,
                                              QgsProperty::fromField(QStringLiteral("radius_mm")));
  leader->setOffsetFromAnchorUnit(qc::renderMillimetres);
  settings.setCallout(leader.release());
  layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
  layer.setLabelsEnabled(true);
}

void setOrdered(QgsVectorLayer &layer, std::unique_ptr<QgsRuleBasedRenderer::Rule> root, const QString &field, bool ascending) {
  auto renderer = std::make_unique<QgsRuleBasedRenderer>(root.release());
  renderer->setOrderBy(QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(quoted(field), ascending)}));
  renderer->setOrderByEnabled(true);
  layer.setRenderer(renderer.release());
}

} // namespace

void styleNodes(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::pointGeometry)
    return;
  const QString radius = QStringLiteral("radius_mm");
  const Ground ground = flowLook(layer).ground;
  const NodeColours colours = nodeColours(ground);
  if (layer.fields().lookupField(radius) < 0 || layer.fields().lookupField(QStringLiteral("net")) < 0) {
    setSingle(layer, circleSymbol(colours.gains, colours.outline, 2.4, 0.4));
    return markKind(layer, QStringLiteral("nodes"));
  }
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  const bool estimates = hasEstimates(layer);
  const std::vector<ScaleLevel> levels = scaleLevels(layer);
  for (const ScaleLevel &level : levels)
    addNodeRules(*levelRule(*root, level, language), colours, estimates, language);
  if (levels.empty())
    addNodeRules(*root, colours, estimates, language);
  setOrdered(layer, std::move(root), radius, false);
  pinLabels(layer, ground);
  markKind(layer, QStringLiteral("nodes"), QStringLiteral("throughput"));
}

void styleLevelFlows(QgsVectorLayer &layer, const MapLanguage &language) {
  const QString value = QStringLiteral("value");
  if (layer.geometryType() != qc::lineGeometry || layer.fields().lookupField(value) < 0)
    return;
  const std::vector<ScaleLevel> levels = scaleLevels(layer);
  if (levels.empty())
    return styleFlows(layer, value, language);
  const double largest = layer.maximumValue(layer.fields().lookupField(value)).toDouble();
  const QString width = QStringLiteral("max(%1, %2 * \"value\" / %3)")
                            .arg(flowWidth(0, largest))
                            .arg(flowWidth(largest, largest))
                            .arg(QString::number(largest, 'g', 12));
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (const ScaleLevel &level : levels)
    addRule(*levelRule(*root, level, language), arrowBetweenCircles(QStringLiteral("#16407a"), largest > 0 ? width : QString()),
            QString(), language.word(Word::flow));
  setOrdered(layer, std::move(root), value, true);
  markKind(layer, QStringLiteral("flow_levels"), value);
}

} // namespace territorial
