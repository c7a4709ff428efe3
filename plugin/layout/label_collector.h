// What on a printed map wants a label, and what labels keep off.
#pragma once

#include "layout/label_kinds.h"
#include "layout/map_labels.h"
#include "layout/paper.h"

#include <qgsspatialindex.h>

#include <QMultiHash>

#include <vector>

namespace territorial {

class LabelCollector {
public:
  explicit LabelCollector(const LabelTask &task);

  // All layers, in their order; the order of rows within them does not matter.
  void collect();

  // The boxes of all labels in texts of another scale.
  void resize(double textScale);

  // The scale of texts, `wanted` at most, at which all labels together take no more than a third of the frame.
  double roomyScale(double wanted);

  // Another text for a label; its box is that of resize() then.
  void rewrite(std::size_t label, const QString &text) { mLabels[label].text = text; }

  const std::vector<MapLabel> &labels() const { return mLabels; }
  const LabelObstacles &obstacles() const { return mObstacles; }

private:
  bool has(MapRole role, bool polygons) const;
  std::vector<Named> featuresOf(const MapLayer &layer) const;
  void collectTerritory();
  void keepOffFrame(const QgsGeometry &frame);
  void collectRegions(const MapLayer &layer, const std::vector<Named> &features);
  void obstruct(const std::vector<Named> &features, double weight);
  // `importance` is above or below what labels of the kind have.
  void add(MapLabelKind kind, const QString &text, LabelRequest request, double importance = 0, const QString &colour = QString(),
           const QString &halo = QString());
  bool ownLabels(const MapLayer &layer) const; // the user's are QGIS's to place
  bool namesRegions(const MapLayer &layer) const;
  bool isNamed(const Named &region) const;
  void collectCities(const std::vector<Named> &regions);
  bool isItsRegion(const Named &place, const QgsGeometry &middle) const;
  void collectSymbols(const std::vector<Named> &places);
  double townRadius() const { return 0.95 * mTask.textScale; } // mm
  void addPoints(const MapLayer &layer, const std::vector<Named> &features, MapLabelKind kind);
  void addRings(const MapLayer &layer, const std::vector<Named> &features);
  void addRegions(const MapLayer &layer, const std::vector<Named> &features);
  void addAreas(const MapLayer &layer, const std::vector<Named> &features);
  void addFlows(const MapLayer &layer, const std::vector<Named> &features);
  void addArrows(const FlowMap &flows);
  void addCircles(const std::vector<Named> &features, const FlowMap &flows);
  void addCircle(const FlowNode &circle, const QString &name);
  void addHead(const std::vector<Point> &line, double width);
  void addBackground(const std::vector<Named> &features, MapLabelKind kind);

  // A region of the choropleth on paper.
  struct Region {
    QgsGeometry shape;
    QgsFeature feature;
    QString fill;     // "#rrggbb"; empty for none
    std::size_t area; // among the obstacles' areas
  };
  const Region *regionAt(const QgsGeometry &point) const;

  const LabelTask &mTask;
  Paper mPaper;
  QRectF mFrame;
  LabelObstacles mObstacles;
  std::vector<Region> mRegions;
  QgsSpatialIndex mRegionIndex;             // by their numbers
  QString mValueField;                      // of the regions, below their names; empty for none
  int mDecimals = 0;                        // of all of them
  QMultiHash<QString, QgsGeometry> mCities; // regions that are hardly more than a town, by the names that they are given
  QMultiHash<QString, QgsPointXY> mSymbols; // of places in regions of the same name, by it
  double mLessImportant = 0;                // are the names of this layer than those of the first one of names
  QgsGeometry mTerritory;
  std::vector<MapLabel> mLabels;
};

} // namespace territorial
