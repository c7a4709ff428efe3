#include "layout/land_beyond.h"

#include "layout/map_layers.h"
#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr int samples = 24;           // a side of the grid over the frame
constexpr double spare = 0.01;        // of an extent; a strip that thin at the frame's edge is not seen
constexpr double overlap = 1e-4;      // of what the layers cover, by which pieces reach over the line where these end
constexpr double lacking = 0.1;       // the largest share of a country that lies under others where the layers lack it
constexpr int pieces = 100;           // of each side of an extent: it bends as the projection has it
constexpr double straightDegrees = 1; // longer edges are bent too
constexpr double mostDegrees = 180;   // a wider layer goes round the world

QgsRectangle grownExtent(const QgsVectorLayer &layer) {
  QgsRectangle extent = layer.extent();
  extent.grow(spare * std::max(extent.width(), extent.height()));
  return extent;
}

// A layer's extent on the map; null where it cannot be shown there.
QgsGeometry extentOnMap(const QgsVectorLayer &layer, const QgsCoordinateReferenceSystem &crs) {
  if (layer.crs().isGeographic() && layer.extent().width() > mostDegrees)
    return {};
  QgsGeometry extent = QgsGeometry::fromRect(layer.extent()).densifyByCount(pieces);
  try {
    extent.transform(QgsCoordinateTransform(layer.crs(), crs, layer.transformContext()));
  } catch (const QgsCsException &) {
    return {};
  }
  return extent.boundingBox().isFinite() && extent.isGeosValid() ? extent : QgsGeometry();
}

void keepPolygons(QgsGeometry &geometry) {
  geometry.convertGeometryCollectionToSubclass(qc::polygonGeometry);
  geometry.convertToMultiType();
}

class Land {
public:
  explicit Land(const LandTask &task) : mTask(task), mFirst(*task.land.front()) {}

  std::unique_ptr<QgsVectorLayer> made() {
    if (!cover())
      return nullptr;
    readGiven();
    bool any = false;
    QgsFeatureIterator countries = mTask.world.getFeatures();
    for (QgsFeature country; countries.nextFeature(country);)
      any = goOnWith(country) || any;
    if (!any)
      return nullptr;
    auto layer = std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon"), mFirst.name(), QStringLiteral("memory"));
    layer->setCrs(mTask.world.crs());
    layer->dataProvider()->addAttributes(mFirst.fields().toList());
    layer->updateFields();
    QgsFeatureList all = mAdded + mGiven;                                             // in the order in which they are drawn
    if (const int key = mFirst.fields().lookupField(QStringLiteral("fid")); key >= 0) // of a GeoPackage: each once
      for (int at = 0; at < all.size(); ++at)
        all[at].setAttribute(key, at + 1);
    if (!layer->dataProvider()->addFeatures(all))
      return nullptr;
    layer->updateExtents();
    copyLook(mFirst, *layer);
    return layer;
  }

private:
  // What the layers show, and what of it is land.
  bool cover() {
    QVector<QgsGeometry> extents, land;
    for (const QgsVectorLayer *layer : mTask.land) {
      extents << extentOnMap(*layer, mTask.world.crs());
      if (extents.last().isNull())
        return false;
      for (const QgsGeometry &geometry : transformedGeometries(*layer, mTask.world.crs()))
        land << geometry;
    }
    for (const QgsGeometry &geometry : mTask.territory)
      if (geometry.type() == qc::polygonGeometry)
        land << geometry;
    mCovered = QgsGeometry::unaryUnion(extents);
    mLand = QgsGeometry::unaryUnion(land);
    mOverlap = overlap * std::max(mCovered.boundingBox().width(), mCovered.boundingBox().height());
    return !mCovered.isNull() && !mLand.isNull();
  }

  void readGiven() {
    const QgsCoordinateTransform toMap(mFirst.crs(), mTask.world.crs(), mFirst.transformContext());
    QgsFeatureIterator features = mFirst.getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);) {
      QgsGeometry geometry =
          mFirst.crs().isGeographic() ? feature.geometry().densifyByDistance(straightDegrees) : feature.geometry();
      try {
        geometry.transform(toMap);
      } catch (const QgsCsException &) {
        continue;
      }
      if (!geometry.isGeosValid())
        geometry = geometry.makeValid();
      keepPolygons(geometry);
      feature.setGeometry(geometry);
      mGiven << feature;
    }
  }

  // A country of the world map among the layer's features: any of their texts is one of its names. -1 for none.
  int given(const QgsFeature &country) const {
    QStringList names;
    for (const QVariant &name : country.attributes())
      if (!name.toString().isEmpty())
        names << name.toString().toLower();
    const auto found = std::find_if(mGiven.begin(), mGiven.end(), [&](const QgsFeature &feature) {
      const QgsAttributes texts = feature.attributes();
      return std::any_of(texts.begin(), texts.end(),
                         [&](const QVariant &text) { return names.contains(text.toString().toLower()); });
    });
    return found == mGiven.end() ? -1 : static_cast<int>(found - mGiven.begin());
  }

  bool lacks(const QgsGeometry &country) const {
    const QgsGeometry within = country.intersection(mCovered);
    return within.area() > 0 && within.intersection(mLand).area() < lacking * within.area();
  }

  bool goOnWith(const QgsFeature &country) {
    const bool whole = lacks(country.geometry());
    QgsGeometry rest = whole ? country.geometry() : country.geometry().difference(mCovered);
    if (rest.isNull() || rest.area() < mOverlap * mOverlap)
      return false;
    if (const int at = whole ? -1 : given(country); at >= 0) {
      QgsGeometry joined = mGiven[at].geometry().combine(rest.buffer(mOverlap, 2));
      keepPolygons(joined);
      mGiven[at].setGeometry(joined);
      return true;
    }
    QgsFeature added(mFirst.fields());
    keepPolygons(rest);
    added.setGeometry(rest);
    for (int field = 0; field < mTask.world.fields().count(); ++field)
      if (const int same = mFirst.fields().lookupField(mTask.world.fields()[field].name()); same >= 0)
        added.setAttribute(same, country.attribute(field));
    if (const int name = nameField(mFirst, QString(), mTask.language); name >= 0 && qc::isNull(added.attribute(name)))
      added.setAttribute(name, country.attribute(nameField(mTask.world, QString(), mTask.language)));
    mAdded << added;
    return true;
  }

  const LandTask &mTask;
  const QgsVectorLayer &mFirst;
  QgsGeometry mCovered, mLand;
  double mOverlap = 0;
  QgsFeatureList mGiven, mAdded;
};

} // namespace

bool endsWithin(const std::vector<const QgsVectorLayer *> &land, const QgsRectangle &frame,
                const QgsCoordinateReferenceSystem &crs) {
  std::vector<std::pair<QgsRectangle, QgsCoordinateTransform>> extents;
  extents.reserve(land.size());
  for (const QgsVectorLayer *layer : land)
    extents.emplace_back(grownExtent(*layer), QgsCoordinateTransform(crs, layer->crs(), layer->transformContext()));
  const auto isCovered = [&](const QgsPointXY &point) {
    return std::any_of(extents.begin(), extents.end(), [&](const auto &extent) {
      try {
        return extent.first.contains(extent.second.transform(point));
      } catch (const QgsCsException &) { // beyond the projection's edge: there is nothing to show
        return true;
      }
    });
  };
  for (int row = 0; row <= samples; ++row)
    for (int column = 0; column <= samples; ++column)
      if (!isCovered(
              QgsPointXY(frame.xMinimum() + frame.width() * column / samples, frame.yMinimum() + frame.height() * row / samples)))
        return true;
  return false;
}

std::unique_ptr<QgsVectorLayer> landBeyond(const LandTask &task) { return Land(task).made(); }

} // namespace territorial
