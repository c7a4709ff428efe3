#include "layout/map_export.h"

#include "layout/saved_content.h"
#include "qgis_compat.h"

#include <gdal.h>
#include <qgsabstractlayoutiterator.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslabelingenginesettings.h>
#include <qgslabelingresults.h>
#include <qgslayerdefinition.h>
#include <qgslayertree.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgsmaplayerstyle.h>
#include <qgsprojectmetadata.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgsunittypes.h>
#include <qgsvectorlayerlabeling.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace territorial {

namespace {

const QString templateContentKey = QStringLiteral("territorial_clusters/content");

QString text(const char *source) { return QCoreApplication::translate("MapExport", source); }

void check(QgsLayoutExporter::ExportResult result, const QString &file) {
  if (result != QgsLayoutExporter::Success)
    throw QgsProcessingException(
        text("The map could not be written to %1. Is the folder writable and the file not open elsewhere?").arg(file));
}

// The layer's features inside the map's frame, in the map's CRS, with its look.
std::unique_ptr<QgsVectorLayer> cutToFrame(const QgsVectorLayer &layer, const QgsLayoutItemMap &map) {
  auto cut = std::make_unique<QgsVectorLayer>(QgsWkbTypes::displayString(QgsWkbTypes::multiType(layer.wkbType())), layer.name(),
                                              QStringLiteral("memory"));
  cut->setCrs(map.crs());
  cut->dataProvider()->addAttributes(layer.fields().toList());
  cut->updateFields();
  const QgsCoordinateTransform transform(layer.crs(), map.crs(), layer.transformContext());
  const QgsGeometry frame = QgsGeometry::fromRect(map.extent());
  QgsFeatureList kept;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QgsGeometry geometry = feature.geometry();
    try {
      geometry.transform(transform);
    } catch (const QgsCsException &) {
      continue;
    }
    if (!geometry.boundingBox().intersects(map.extent()))
      continue;
    if (!map.extent().contains(geometry.boundingBox())) {
      if (geometry.type() == qc::polygonGeometry && !geometry.isGeosValid())
        geometry = geometry.makeValid();
      geometry = geometry.intersection(frame);
      geometry.convertGeometryCollectionToSubclass(layer.geometryType());
    }
    if (geometry.isEmpty())
      continue;
    geometry.convertToMultiType();
    feature.setGeometry(geometry);
    kept << feature;
  }
  if (!cut->dataProvider()->addFeatures(kept))
    throw QgsProcessingException(text("The layer %1 could not be cut to the map.").arg(layer.name()));
  cut->updateExtents();
  if (layer.renderer())
    cut->setRenderer(layer.renderer()->clone());
  if (layer.labeling())
    cut->setLabeling(layer.labeling()->clone());
  cut->setLabelsEnabled(layer.labelsEnabled());
  return cut;
}

// Layouts one after another, as pages of a file.
class Pages : public QgsAbstractLayoutIterator {
public:
  explicit Pages(const QList<QgsPrintLayout *> &layouts) : mLayouts(layouts) {}
  QgsLayout *layout() override { return mLayouts[std::max(mAt, 0)]; }
  bool beginRender() override { return !mLayouts.isEmpty(); }
  bool endRender() override { return true; }
  int count() const override { return static_cast<int>(mLayouts.size()); }
  bool next() override { return ++mAt < count(); }
  QString filePath(const QString &base, const QString &extension) override { return base + QLatin1Char('.') + extension; }

private:
  QList<QgsPrintLayout *> mLayouts;
  int mAt = -1;
};

// The title and the author that a PDF tells its readers.
void describePdf(const QString &file, const QgsProjectMetadata &metadata) {
  const GDALDatasetH pdf = GDALOpenEx(file.toUtf8().constData(), GDAL_OF_RASTER | GDAL_OF_UPDATE, nullptr, nullptr, nullptr);
  if (!pdf)
    return; // a GDAL without PDF: the map is there, only undescribed
  GDALSetMetadataItem(pdf, "TITLE", metadata.title().toUtf8().constData(), nullptr);
  GDALSetMetadataItem(pdf, "AUTHOR", metadata.author().toUtf8().constData(), nullptr);
  GDALSetMetadataItem(pdf, "CREATOR", "Territorial Clusters, QGIS", nullptr);
  GDALClose(pdf);
}

} // namespace

int drawingOrder(const MapLayer &layer) {
  switch (layer.role) {
  case MapRole::labels:
    return 0;
  case MapRole::nodes:
    return 1;
  case MapRole::flows:
    return 2;
  case MapRole::sizes:
  case MapRole::clusters:
    return 3;
  case MapRole::background:
    return looksLikeWater(*layer.layer) ? 4 : 6;
  case MapRole::choropleth:
    return 5;
  }
  return 7;
}

double metresPerUnit(const QgsCoordinateReferenceSystem &crs) {
  return QgsUnitTypes::fromUnitToUnitFactor(crs.mapUnits(), qc::distanceMetres);
}

void exportPdf(const QList<QgsPrintLayout *> &layouts, const QString &file) {
  QgsLayoutExporter::PdfExportSettings settings;
  settings.dpi = layouts.first()->renderContext().dpi();
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
  settings.forceVectorOutput = true;
  settings.appendGeoreference = false; // the title and the author are written below, for one page as for many
  settings.exportMetadata = false;
  Pages pages(layouts);
  QString error;
  check(QgsLayoutExporter::exportToPdf(&pages, file, settings, error), file);
  describePdf(file, layouts.first()->project()->metadata());
}

PrintedLabels exportPng(QgsPrintLayout &layout, const QString &file, double dpi) {
  QgsLayoutExporter::ImageExportSettings settings;
  settings.dpi = dpi;
  settings.generateWorldFile = false;
  const QgsLabelingEngineSettings usual = layout.project()->labelingEngineSettings();
  QgsLabelingEngineSettings counting = usual;
  counting.setFlag(qc::collectUnplacedLabels, true);
  layout.project()->setLabelingEngineSettings(counting);
  QgsLayoutExporter exporter(&layout);
  const QgsLayoutExporter::ExportResult result = exporter.exportToImage(file, settings);
  layout.project()->setLabelingEngineSettings(usual);
  check(result, file);
  PrintedLabels labels;
  const QMap<QString, QgsLabelingResults *> taken = exporter.takeLabelingResults();
  for (auto map = taken.begin(); map != taken.end(); ++map)
    labels[map.key()].reset(map.value());
  return labels;
}

void exportSvg(QgsPrintLayout &layout, const QString &file) {
  QList<QgsLayoutItemMap *> maps;
  layout.layoutItems(maps);
  std::vector<std::unique_ptr<QgsVectorLayer>> cut;
  QMap<QgsLayoutItemMap *, QList<QgsMapLayer *>> whole;
  for (QgsLayoutItemMap *map : maps) {
    whole[map] = map->layers();
    QList<QgsMapLayer *> shown;
    for (QgsMapLayer *layer : map->layers())
      if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer)) {
        cut.push_back(cutToFrame(*vector, *map));
        if (map->keepLayerStyles() && map->layerStyleOverrides().contains(layer->id()))
          QgsMapLayerStyle(map->layerStyleOverrides().value(layer->id())).writeToLayer(cut.back().get());
        shown << cut.back().get();
      }
    map->setLayers(shown);
  }
  QgsLayoutExporter::SvgExportSettings settings;
  settings.dpi = layout.renderContext().dpi();
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysOutlines;
  settings.forceVectorOutput = true;
  const QgsLayoutExporter::ExportResult result = QgsLayoutExporter(&layout).exportToSvg(file, settings);
  for (QgsLayoutItemMap *map : maps)
    map->setLayers(whole[map]);
  check(result, file);
}

QString templateLayers(const QString &file) {
  const QFileInfo place(file);
  return place.absolutePath() + QLatin1Char('/') + place.completeBaseName() + QStringLiteral("_layers.qlr");
}

bool isOurTemplate(const QString &file) {
  QFile existing(file);
  return existing.open(QIODevice::ReadOnly) && existing.readAll().contains("territorial_clusters/clustermap");
}

bool isTemplateAsWritten(const QString &file) {
  QFile existing(file);
  const QString content = templateContent(file, layersFile(file));
  return !content.isEmpty() && existing.open(QIODevice::ReadOnly) && existing.readAll().contains(content.toUtf8());
}

void exportTemplate(QgsPrintLayout &layout, const QString &file) {
  const auto save = [&](const QString &property, const QVariant &value) {
    layout.setCustomProperty(property, value);
    if (!layout.saveAsTemplate(file, QgsReadWriteContext()))
      throw QgsProcessingException(text("The template could not be written to %1.").arg(file));
  };
  save(QStringLiteral("territorial_clusters/clustermap"), true);
  save(templateContentKey, templateContent(file, layersFile(file)));
  const QString layers = templateLayers(file);
  QString error;
  QList<QgsMapLayer *> shown;
  QList<QgsLayoutItemMap *> maps;
  layout.layoutItems(maps);
  for (const QgsLayoutItemMap *map : maps)
    shown << map->layers();
  QList<QgsLayerTreeNode *> nodes;
  for (QgsLayerTreeLayer *node : layout.project()->layerTreeRoot()->findLayers())
    if (shown.contains(node->layer()))
      nodes << node;
  if (!QgsLayerDefinition::exportLayerDefinition(layers, nodes, error))
    throw QgsProcessingException(text("The layers of the template could not be written to %1: %2").arg(layers, error));
}

} // namespace territorial
