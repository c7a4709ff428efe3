#include "processing/layer_styler.h"

#include "qgis_compat.h"

#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace territorial {

namespace {

bool hasStoredStyle(QgsVectorLayer &layer) {
  QStringList ids, names, descriptions;
  QString error;
  return layer.listStylesInDatabase(ids, names, descriptions, error) > 0;
}

// The source with its table: a GeoPackage named without one holds the table that is named after the file.
QString sourceWithTable(const QgsVectorLayer &layer) {
  QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(layer.providerType(), layer.source());
  const QString path = parts.value(QStringLiteral("path")).toString();
  if (!path.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive) ||
      !parts.value(QStringLiteral("layerName")).toString().isEmpty())
    return layer.source();
  parts.insert(QStringLiteral("layerName"), QFileInfo(path).completeBaseName());
  return QgsProviderRegistry::instance()->encodeUri(layer.providerType(), parts);
}

} // namespace

void LayerStyler::postProcessLayer(QgsMapLayer *layer, QgsProcessingContext &, QgsProcessingFeedback *) {
  auto *target = qobject_cast<QgsVectorLayer *>(layer);
  if (target && !hasStoredStyle(*target)) // with a stored style QGIS has loaded it already
    mStyle(*target);
}

QString keepLook(QgsVectorLayer &layer) {
  if (layer.providerType() != QLatin1String("ogr"))
    return {};
  QString error;
  if (layer.source().contains(QLatin1String(".gpkg"), Qt::CaseInsensitive) && !hasStoredStyle(layer)) {
    error = qc::storeStyle(layer, QStringLiteral("territorial"));
    if (!error.isEmpty())
      return QCoreApplication::translate("LayerStyler", "The style of %1 was not stored: %2").arg(layer.name(), error);
  }
  if (!QgsProviderRegistry::instance()->saveLayerMetadata(layer.providerType(), sourceWithTable(layer), layer.metadata(), error))
    return QCoreApplication::translate("LayerStyler", "The metadata of %1 was not stored: %2").arg(layer.name(), error);
  return {};
}

} // namespace territorial
