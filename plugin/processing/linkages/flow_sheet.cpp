// The parameters of flows on a map of a stated scale.
#include "processing/algorithm.h"
#include "processing/linkages/flow_routes.h"
#include "processing/reading.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace territorial {

namespace {

class FlowSheetText {
  Q_DECLARE_TR_FUNCTIONS(FlowSheet)
};

const QString obstaclesName = QStringLiteral("OBSTACLES"), radiusField = QStringLiteral("NODE_RADIUS_FIELD");

} // namespace

void addFlowSheet(Algorithm &algorithm) {
  const auto number = [](const QString &name, const QString &text, double standard, double least, double most) {
    return new QgsProcessingParameterNumber(name, text, qc::numberDouble, standard, true, least, most);
  };
  algorithm.addParameter(
      number(QStringLiteral("MAP_SCALE"),
             FlowSheetText::tr("Scale of the map, 1 to … (for routed flows and arrows; 0: the places fill A4)"), 0, 0, 1e12));
  algorithm.addParameter(
      number(QStringLiteral("NODE_RADIUS"), FlowSheetText::tr("Radius of the places' symbols, mm of paper"), 2, 0, 1000));
  algorithm.addAdvanced(new QgsProcessingParameterField(
      radiusField, FlowSheetText::tr("Radius of each place's symbol, mm of paper (e.g. radius_mm of flow nodes)"), QVariant(),
      QStringLiteral("PLACES"), qc::fieldNumeric, false, true));
  algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(
      obstaclesName, FlowSheetText::tr("Obstacles that routed flows go round (boxes around the features)"),
      qc::sources(qc::sourceAnyGeometry), QVariant(), true));
  algorithm.addAdvanced(
      number(QStringLiteral("MAX_WIDTH"), FlowSheetText::tr("Width of the largest arrow, mm of paper"), 4.6, 0.1, 1000));
  algorithm.addAdvanced(
      number(QStringLiteral("MIN_WIDTH"), FlowSheetText::tr("Least width of an arrow, mm of paper"), 0.42, 0.01, 1000));
  algorithm.addAdvanced(new QgsProcessingParameterBoolean(
      QStringLiteral("TRIM_ENDS"),
      FlowSheetText::tr("Cut straight, geodesic and arched lines at the places' symbols (else they end at the places)"), false,
      true));
}

QString checkFlowSheet(const Parameters &parameters) {
  if (parameters.number(QStringLiteral("MIN_WIDTH")) > parameters.number(QStringLiteral("MAX_WIDTH")))
    return FlowSheetText::tr("MIN_WIDTH: the least width is above MAX_WIDTH, the largest. Give a smaller one.");
  if (parameters.given(obstaclesName) && !parameters.tryingSource(obstaclesName))
    return FlowSheetText::tr("OBSTACLES: the layer cannot be opened.");
  return refuseMissingField(parameters, QStringLiteral("PLACES"), radiusField);
}

FlowSheet readFlowSheet(const Parameters &parameters, const Places &places, QgsProcessingFeedback *feedback) {
  FlowSheet sheet;
  sheet.scale = parameters.number(QStringLiteral("MAP_SCALE"));
  sheet.node_radius = parameters.number(QStringLiteral("NODE_RADIUS"));
  sheet.largest_width = parameters.number(QStringLiteral("MAX_WIDTH"));
  sheet.least_width = parameters.number(QStringLiteral("MIN_WIDTH"));
  if (parameters.given(radiusField)) {
    const auto source = parameters.source(QStringLiteral("PLACES"));
    const int radius = fieldIndex(*source, parameters.text(radiusField));
    const int id = fieldIndex(*source, parameters.text(QStringLiteral("PLACE_FIELD")));
    sheet.node_radii.assign(static_cast<std::size_t>(places.units.size()), sheet.node_radius);
    forEachFeature(*source, false, feedback, 0, 0, [&](const QgsFeature &feature) {
      const std::optional<double> value = numberAt(*source, feature, radius);
      if (value && *value < 0)
        throwFault(places.layer, source->fields().at(radius).name(), feature.id(), feature.attribute(radius),
                   FlowSheetText::tr("a radius cannot be negative"));
      if (const int rank = places.units.find(idAt(*source, feature, id)); value && rank >= 0)
        sheet.node_radii[static_cast<std::size_t>(rank)] = *value;
    });
  }
  if (const auto obstacles = parameters.given(obstaclesName) ? parameters.source(obstaclesName) : nullptr) {
    sheet.obstacle_crs = obstacles->sourceCrs();
    forEachFeature(*obstacles, true, feedback, 0, 0, [&](const QgsFeature &feature) {
      if (feature.hasGeometry() && !feature.geometry().isEmpty())
        sheet.obstacles.push_back(feature.geometry());
    });
  }
  return sheet;
}

} // namespace territorial
