#include "processing/maps/map_ground.h"

#include "layout/land_beyond.h"
#include "layout/map_layers.h"
#include "layout/world_map.h"
#include "processing/maps/clustermap.h"

#include <qgscoordinatetransform.h>

#include <QSet>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

// Each shape once: a table of regions and industries has the regions many times.
std::vector<QgsGeometry> distinct(std::vector<QgsGeometry> shapes) {
  QSet<QByteArray> seen;
  std::vector<QgsGeometry> once;
  for (QgsGeometry &shape : shapes)
    if (const QByteArray bytes = shape.asWkb(); !seen.contains(bytes)) {
      seen.insert(bytes);
      once.push_back(std::move(shape));
    }
  return once;
}

// What the projection has to fit: the regions where there are any, else everything.
std::vector<QgsGeometry> groundOf(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &crs) {
  std::vector<QgsGeometry> ground;
  for (const MapLayer &layer : layers)
    if (layer.role == MapRole::choropleth || layer.role == MapRole::clusters)
      for (QgsGeometry &geometry : transformedGeometries(*layer.layer, crs))
        ground.push_back(std::move(geometry));
  return distinct(std::move(ground));
}

std::vector<QgsGeometry> territoryOf(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &crs, int *leftOut) {
  std::vector<QgsGeometry> territory;
  for (const MapLayer &layer : layers)
    if (layer.role != MapRole::background)
      for (QgsGeometry &geometry : transformedGeometries(*layer.layer, crs, leftOut))
        territory.push_back(std::move(geometry));
  return distinct(std::move(territory));
}

// Where the map's subject lies, in degrees; something even where there is none.
std::vector<QgsGeometry> whereOnEarth(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &degrees,
                                      QgsProcessingFeedback *feedback) {
  std::vector<QgsGeometry> where = groundOf(layers, degrees);
  if (where.empty())
    where = territoryOf(layers, degrees, nullptr);
  if (!where.empty())
    return where;
  feedback->pushWarning(ClusterMap::tr("No layer has a feature with a geometry: the map shows what is around."));
  for (const MapLayer &layer : layers)
    for (const QgsGeometry &geometry : transformedGeometries(*layer.layer, degrees))
      where.push_back(geometry);
  if (where.empty())
    where.push_back(QgsGeometry::fromRect(QgsRectangle(-1, -1, 1, 1)));
  return where;
}

void warnOfDistortion(const Distortion &distortion, const std::vector<MapLayer> &layers, QgsProcessingFeedback *feedback) {
  const bool choropleth =
      std::any_of(layers.begin(), layers.end(), [](const MapLayer &layer) { return layer.role == MapRole::choropleth; });
  if (distortion.unequal() && choropleth)
    feedback->pushWarning(
        ClusterMap::tr("CRS: this projection is not equal-area: it shows areas up to %1 % larger in one part of "
                       "the territory than in another, which misleads in a choropleth. Leave CRS empty for an "
                       "equal-area projection.")
            .arg(std::lround(100 * distortion.areas)));
  if (distortion.turned())
    feedback->pushWarning(
        ClusterMap::tr("CRS: north is turned by %1° in the middle of the map: the projection was made for other "
                       "parts of the world. An arrow shows north. Leave CRS empty for a projection of this "
                       "territory.")
            .arg(std::lround(std::abs(distortion.north))));
}

// What a projection is called; its parameters where it has no name.
QString nameOf(const QgsCoordinateReferenceSystem &crs) {
  const QString name = crs.description();
  if (!name.isEmpty() && name != QLatin1String("unknown")) // as PROJ calls what comes without one
    return name;
  return crs.authid().isEmpty() ? crs.toProj().remove(QStringLiteral(" +type=crs")) : crs.authid();
}

// The countries around a part of the map; nullptr where this QGIS has none.
std::unique_ptr<QgsVectorLayer> worldAround(const QgsRectangle &part, const MapGround &ground) {
  const QString file = worldMapFile();
  return file.isEmpty() ? nullptr : worldMap(file, part, ground.projection.crs, ClusterMap::tr("Countries"));
}

// Names the world map among the sources, once.
void creditWorld(MapInputs &inputs) {
  const QString source = QStringLiteral("Natural Earth");
  if (QString &said = inputs.captions.source; !said.isEmpty() && !said.contains(source)) {
    const bool stop = said.endsWith(QLatin1Char('.'));
    said = (stop ? said.chopped(1) : said) + QStringLiteral("; ") + source + (stop ? QStringLiteral(".") : QString());
  }
}

} // namespace

QgsRectangle MapGround::bounds() const {
  QgsRectangle all;
  for (const QgsGeometry &geometry : territory)
    all.combineExtentWith(geometry.boundingBox());
  return all;
}

MapGround chooseGround(const MapInputs &inputs, const QgsCoordinateTransformContext &transforms,
                       QgsProcessingFeedback *feedback) {
  const QgsCoordinateReferenceSystem degrees(QStringLiteral("EPSG:4326"));
  const std::vector<QgsGeometry> where = whereOnEarth(inputs.layers, degrees, feedback);
  MapGround ground{chooseProjection(geographicExtent(where), inputs.language), {}, {}};
  if (inputs.crs.isValid())
    ground.projection = {inputs.crs, inputs.language.word(Word::projection).arg(nameOf(inputs.crs))};
  int leftOut = 0;
  ground.territory = territoryOf(inputs.layers, ground.projection.crs, &leftOut);
  if (leftOut > 0)
    feedback->pushWarning(ClusterMap::tr("%1 features cannot be shown in the projection of the map.").arg(leftOut));
  if (ground.territory.empty())
    for (QgsGeometry geometry : where) {
      geometry.transform(QgsCoordinateTransform(degrees, ground.projection.crs, transforms));
      ground.territory.push_back(geometry);
    }
  if (inputs.crs.isValid()) {
    ground.distortion = distortionOf(ground.territory, inputs.crs);
    warnOfDistortion(ground.distortion, inputs.layers, feedback);
  }
  return ground;
}

void addWorld(MapInputs &inputs, const MapGround &ground, QgsProcessingFeedback *feedback) {
  const bool given = std::any_of(inputs.layers.begin(), inputs.layers.end(),
                                 [](const MapLayer &layer) { return layer.role == MapRole::background; });
  if (!inputs.worldMap || given)
    return;
  std::unique_ptr<QgsVectorLayer> world = worldAround(ground.bounds(), ground);
  if (!world)
    return feedback->pushInfo(ClusterMap::tr(
        "This QGIS has no world map of these parts: the map is made without what is around. Name layers for BACKGROUND."));
  inputs.layers.push_back({MapRole::background, std::move(world), true}); // the land lies below everything
  creditWorld(inputs);
}

bool completeBackground(MapInputs &inputs, const MapGround &ground, const QgsRectangle &frame, QgsProcessingFeedback *feedback) {
  std::vector<const QgsVectorLayer *> land;
  MapLayer *first = nullptr;
  for (MapLayer &layer : inputs.layers)
    if (layer.role == MapRole::background && layer.layer->geometryType() == qc::polygonGeometry &&
        !looksLikeWater(*layer.layer) && layer.layer->featureCount() > 0) {
      land.push_back(layer.layer.get());
      first = first ? first : &layer;
    }
  if (!first || !endsWithin(land, frame, ground.projection.crs))
    return false;
  const std::unique_ptr<QgsVectorLayer> world = inputs.worldMap ? worldAround(frame, ground) : nullptr;
  if (!world) {
    feedback->pushWarning(
        ClusterMap::tr("BACKGROUND ends within the map: what lies beyond it is shown as water, whatever it is."));
    return false;
  }
  std::unique_ptr<QgsVectorLayer> completed = landBeyond({land, *world, ground.territory, inputs.language});
  if (!completed)
    return false;
  feedback->pushInfo(ClusterMap::tr("BACKGROUND ends within the map: countries of QGIS's world map go on with it."));
  first->layer = std::move(completed);
  creditWorld(inputs);
  return true;
}

} // namespace territorial
