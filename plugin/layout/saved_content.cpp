#include "layout/saved_content.h"

#include "qgis_compat.h"

#include <gdal.h>
#include <ogr_api.h>
#include <qgslayoutitemregistry.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsvectorlayer.h>

#include <QCryptographicHash>
#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace territorial {

namespace {

// Elements without what QGIS writes otherwise each time that it saves them: the order of attributes, identifiers of items, words
// on reference systems, the last digits of numbers, the size that a scale bar takes from its font.
class Digest {
public:
  void add(const QString &text) {
    static const QRegularExpression number(QStringLiteral("-?\\d+\\.\\d{7,}(e[+-]?\\d+)?"));
    QDomDocument nested;
    if (text.startsWith(QLatin1Char('<')) && nested.setContent(text))
      return add(nested.documentElement());
    QString rounded;
    int from = 0;
    for (auto found = number.globalMatch(text); found.hasNext();) {
      const QRegularExpressionMatch match = found.next();
      constexpr int digits = 9;
      rounded += text.mid(from, static_cast<int>(match.capturedStart()) - from) +
                 QString::number(match.captured().toDouble(), 'g', digits);
      from = static_cast<int>(match.capturedEnd());
    }
    addBytes((rounded + text.mid(from)).toUtf8());
  }

  void add(const QDomElement &element) {
    addBytes(element.tagName().toUtf8());
    const QDomNamedNodeMap attributes = element.attributes();
    QStringList names;
    for (int at = 0; at < attributes.count(); ++at)
      names << attributes.item(at).nodeName();
    names.sort();
    const bool scaleBar = element.attribute(QStringLiteral("type")).toInt() == QgsLayoutItemRegistry::LayoutScaleBar;
    for (const QString &name : names)
      if (!name.endsWith(QLatin1String("uuid"), Qt::CaseInsensitive) && !(scaleBar && name == QLatin1String("size"))) {
        addBytes(name.toUtf8());
        add(element.attribute(name));
      }
    static const QStringList passed{QStringLiteral("spatialrefsys"), QStringLiteral("crs"), QStringLiteral("customproperties")};
    for (QDomNode child = element.firstChild(); !child.isNull(); child = child.nextSibling())
      if (child.isText())
        add(child.nodeValue());
      else if (child.isElement() && !passed.contains(child.nodeName()))
        add(child.toElement());
    addBytes("/");
  }

  void addBytes(const QByteArray &bytes) {
    mHash.addData(bytes);
    mHash.addData(QByteArray(1, '\0'));
  }

  QString text() const { return QString::fromLatin1(mHash.result().toHex()); }

private:
  QCryptographicHash mHash{QCryptographicHash::Sha1};
};

void addRow(Digest &digest, OGRFeatureH row) {
  for (int field = 0; field < OGR_F_GetFieldCount(row); ++field)
    digest.addBytes(OGR_F_GetFieldAsString(row, field));
  if (const OGRGeometryH geometry = OGR_F_GetGeometryRef(row)) {
    QByteArray bytes(OGR_G_WkbSize(geometry), '\0');
    OGR_G_ExportToIsoWkb(geometry, wkbNDR, reinterpret_cast<unsigned char *>(bytes.data()));
    digest.addBytes(bytes);
  }
}

// Past QGIS, which would keep the file open.
void addRows(Digest &digest, const QString &file) {
  const std::unique_ptr<void, decltype(&GDALClose)> tables(
      QFile::exists(file) ? GDALOpenEx(file.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr)
                          : nullptr,
      &GDALClose);
  for (int at = 0; tables && at < GDALDatasetGetLayerCount(tables.get()); ++at) {
    const OGRLayerH table = GDALDatasetGetLayer(tables.get(), at);
    digest.addBytes(OGR_L_GetName(table));
    OGR_L_ResetReading(table);
    while (const OGRFeatureH row = OGR_L_GetNextFeature(table)) {
      addRow(digest, row);
      OGR_F_Destroy(row);
    }
  }
}

// Layers in the order of their ids, layouts in that of their names.
void addSorted(Digest &digest, const QDomNodeList &elements, const std::function<QString(const QDomElement &)> &key,
               const std::function<void(const QDomElement &)> &add) {
  std::vector<QDomElement> sorted;
  for (int at = 0; at < elements.count(); ++at)
    sorted.push_back(elements.at(at).toElement());
  std::sort(sorted.begin(), sorted.end(), [&](const QDomElement &a, const QDomElement &b) { return key(a) < key(b); });
  for (const QDomElement &element : sorted) {
    digest.add(key(element));
    add(element);
  }
}

void addLayer(Digest &digest, const QDomElement &layer) {
  for (const char *part : {"layername", "renderer-v2", "labeling", "blendMode", "layerOpacity", "SingleCategoryDiagramRenderer"})
    digest.add(layer.firstChildElement(QString::fromLatin1(part)));
  digest.add(layer.attribute(QStringLiteral("labelsEnabled")));
  // The path is written as it is seen from the project, wherever that lies: table and filter are the layer's own.
  digest.add(layer.firstChildElement(QStringLiteral("datasource")).text().section(QLatin1Char('|'), 1));
}

} // namespace

QString projectContent(const QString &file, const QString &tables) {
  QgsProject project;
  Digest digest;
  QObject::connect(&project, &QgsProject::readProject, &project, [&](const QDomDocument &document) {
    addSorted(
        digest, document.elementsByTagName(QStringLiteral("maplayer")),
        [](const QDomElement &layer) { return layer.firstChildElement(QStringLiteral("id")).text(); },
        [&](const QDomElement &layer) { addLayer(digest, layer); });
    addSorted(
        digest, document.elementsByTagName(QStringLiteral("Layout")),
        [](const QDomElement &layout) { return layout.attribute(QStringLiteral("name")); },
        [&](const QDomElement &layout) { digest.add(layout); });
    for (const char *part : {"Annotations", "visibility-presets", "Bookmarks"})
      digest.add(document.documentElement().firstChildElement(QString::fromLatin1(part)));
  });
  if (!project.read(file, qc::readOnlyProperties))
    return {};
  addRows(digest, tables);
  return digest.text();
}

QString templateContent(const QString &file, const QString &tables) {
  QFile existing(file);
  QDomDocument document;
  if (!existing.open(QIODevice::ReadOnly) || !document.setContent(&existing))
    return {};
  Digest digest;
  digest.add(document.documentElement());
  addRows(digest, tables);
  return digest.text();
}

} // namespace territorial
