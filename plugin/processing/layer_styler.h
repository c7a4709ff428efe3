// Gives a result its look when QGIS loads it into the project.
#pragma once

#include <qgsprocessingcontext.h>

#include <functional>

class QgsVectorLayer;

namespace territorial {

class LayerStyler : public QgsProcessingLayerPostProcessorInterface {
public:
  explicit LayerStyler(std::function<void(QgsVectorLayer &)> style) : mStyle(std::move(style)) {}
  void postProcessLayer(QgsMapLayer *layer, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;

private:
  std::function<void(QgsVectorLayer &)> mStyle;
};

// Keeps the look and the metadata of a file-based layer with its file (in a GeoPackage: its layer_styles and gpkg_metadata). A
// table that already has a style keeps it: somebody may have made it. Returns a sentence where something could not be kept, else
// nothing.
QString keepLook(QgsVectorLayer &layer);

} // namespace territorial
