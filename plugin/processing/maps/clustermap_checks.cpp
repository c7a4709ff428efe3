// What territorial:clustermap refuses before it begins.
#include "processing/maps/clustermap.h"
#include "processing/maps/map_pages.h"
#include "processing/maps/map_roles.h"
#include "processing/text.h"

#include <QFontInfo>

#include <algorithm>

namespace territorial {

namespace {

// A sentence where the classes cannot be made as they are asked for.
QString refuseClasses(const Parameters &parameters, const QgsVectorLayer *regions) {
  const QString method = parameters.choice(QStringLiteral("CLASSES"));
  const bool breaks = parameters.given(QStringLiteral("CLASS_BREAKS"));
  if (breaks) {
    QString fault;
    readBreaks(parameters.text(QStringLiteral("CLASS_BREAKS")), fault);
    if (!fault.isEmpty())
      return fault;
    if (method != QLatin1String("automatic") && method != QLatin1String("fixed"))
      return ClusterMap::tr("CLASS_BREAKS are of fixed classes, and CLASSES is %1. Set it to fixed, or leave the breaks empty.")
          .arg(method);
  }
  if (regions && (breaks || method != QLatin1String("automatic"))) {
    const QString field = classField(*regions, parameters.text(QStringLiteral("VALUE_FIELD")));
    if (field.isEmpty())
      return ClusterMap::tr("CLASSES: the layer “%1” has no field to make classes of. Name one for VALUE_FIELD.")
          .arg(nameInProject(*regions));
    if (method == QLatin1String("fixed") && !breaks && !isQuotient(field))
      return ClusterMap::tr("CLASSES: the field “%1” has no fixed classes of its own. Name their breaks in CLASS_BREAKS.")
          .arg(field);
  }
  const QString size = parameters.given(QStringLiteral("SIZE_FIELD")) ? parameters.text(QStringLiteral("SIZE_FIELD")) : QString();
  if (size.isEmpty())
    return {};
  if (!regions)
    return ClusterMap::tr("SIZE_FIELD is a field of the regions: name their layer for CHOROPLETH.");
  const int index = regions->fields().lookupField(size);
  if (index < 0)
    return ClusterMap::tr("SIZE_FIELD: the layer “%1” has no field “%2”. Its fields: %3.")
        .arg(nameInProject(*regions), size, shortList(regions->fields().names(), 12));
  if (!regions->fields().at(index).isNumeric())
    return ClusterMap::tr("SIZE_FIELD: the field “%1” of the layer “%2” holds no numbers. Name a numeric one.")
        .arg(size, nameInProject(*regions));
  return {};
}

// A sentence where a layer cannot be shown in its role.
QString refuseLayer(const QgsVectorLayer &layer, const RoleParameter &role) {
  const QString name = QString::fromLatin1(role.name);
  if (!layer.isValid())
    return ClusterMap::tr("%1: the layer cannot be opened.").arg(name);
  if (!layer.isSpatial())
    return ClusterMap::tr("%1: the layer “%2” has no geometry and cannot be mapped.").arg(name, nameInProject(layer));
  if (!layer.crs().isValid())
    return ClusterMap::tr("%1: the layer “%2” does not say what coordinates it is in. Set its CRS first.")
        .arg(name, nameInProject(layer));
  const qc::GeometryType type = layer.geometryType();
  const bool areas = role.role == MapRole::choropleth || role.role == MapRole::clusters;
  if ((areas && type != qc::polygonGeometry) || (role.role == MapRole::flows && type != qc::lineGeometry) ||
      (role.role == MapRole::nodes && type != qc::pointGeometry) || (role.role == MapRole::labels && type == qc::lineGeometry))
    return ClusterMap::tr("%1: the layer “%2” has other geometries than this role needs (%3).")
        .arg(name, nameInProject(layer),
             areas                         ? ClusterMap::tr("polygons")
             : role.role == MapRole::flows ? ClusterMap::tr("lines")
             : role.role == MapRole::nodes ? ClusterMap::tr("points")
                                           : ClusterMap::tr("points or polygons"));
  if (const QgsRectangle extent = layer.extent();
      layer.crs().isGeographic() && layer.featureCount() > 0 &&
      (extent.yMinimum() < -90.001 || extent.yMaximum() > 90.001 || extent.xMinimum() < -540 || extent.xMaximum() > 540))
    return ClusterMap::tr("%1: the layer “%2” has coordinates that are not on the globe. Is its CRS right?")
        .arg(name, nameInProject(layer));
  return {};
}

// The fields of all layers of the map, each once.
QStringList fieldsOf(const Parameters &parameters) {
  QStringList fields;
  for (const RoleParameter &role : mapRoles)
    for (const QgsVectorLayer *layer : layersOf(parameters, role))
      fields << layer->fields().names();
  fields.removeDuplicates();
  return fields;
}

} // namespace

QString ClusterMap::refuseMapFields(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  const QgsVectorLayer *choropleth = parameters.given(QStringLiteral("CHOROPLETH"))
                                         ? parameterAsVectorLayer(values, QStringLiteral("CHOROPLETH"), context)
                                         : nullptr;
  const QString field = parameters.text(QStringLiteral("VALUE_FIELD"));
  if (choropleth && !field.isEmpty()) {
    const int index = choropleth->fields().lookupField(field);
    if (index < 0 && values.contains(QStringLiteral("VALUE_FIELD")) && field != QLatin1String("location_quotient"))
      return tr("VALUE_FIELD: the layer “%1” has no field “%2”. Its fields: %3.")
          .arg(nameInProject(*choropleth), field, shortList(choropleth->fields().names(), 12));
    if (index >= 0 && !choropleth->fields().at(index).isNumeric())
      return tr("VALUE_FIELD: the field “%1” of the layer “%2” holds no numbers. Name a numeric one.")
          .arg(field, nameInProject(*choropleth));
  }
  if (const QString sentence = refuseClasses(parameters, choropleth); !sentence.isEmpty())
    return sentence;
  if (const QString clusters = parameters.given(QStringLiteral("CLUSTER_NAME_FIELD"))
                                   ? parameters.text(QStringLiteral("CLUSTER_NAME_FIELD"))
                                   : QString();
      !clusters.isEmpty()) {
    const QgsVectorLayer *layer = parameters.given(QStringLiteral("CLUSTERS"))
                                      ? parameterAsVectorLayer(values, QStringLiteral("CLUSTERS"), context)
                                      : nullptr;
    if (!layer)
      return tr("CLUSTER_NAME_FIELD is a field of the clusters: name their layer for CLUSTERS.");
    if (layer->fields().lookupField(clusters) < 0)
      return tr("CLUSTER_NAME_FIELD: the layer “%1” has no field “%2”. Its fields: %3.")
          .arg(nameInProject(*layer), clusters, shortList(layer->fields().names(), 12));
  }
  const QString name = parameters.given(QStringLiteral("NAME_FIELD")) ? parameters.text(QStringLiteral("NAME_FIELD")) : QString();
  const QStringList fields = fieldsOf(parameters);
  return name.isEmpty() || fields.contains(name, Qt::CaseInsensitive)
             ? QString()
             : tr("NAME_FIELD: no layer has a field “%1”. Their fields: %2.").arg(name, shortList(fields, 20));
}

QString ClusterMap::refusePages(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  const auto given = [&](const QString &name) { return parameters.given(name) ? parameters.text(name) : QString(); };
  const QStringList all = fieldsOf(parameters);
  for (const QString &name :
       {QStringLiteral("TITLE"), QStringLiteral("SUBTITLE"), QStringLiteral("SOURCE"), QStringLiteral("NOTE")})
    if (const QString sentence = refuseExpressions(name, given(name), all); !sentence.isEmpty())
      return sentence;
  const QString field = given(QStringLiteral("ATLAS_FIELD"));
  if (field.isEmpty())
    return {};
  std::vector<const QgsVectorLayer *> layers;
  QStringList fields;
  bool there = false;
  for (const QString &name : {QStringLiteral("CHOROPLETH"), QStringLiteral("CLUSTERS")})
    if (const QgsVectorLayer *layer = parameters.given(name) ? parameterAsVectorLayer(values, name, context) : nullptr) {
      layers.push_back(layer);
      fields << layer->fields().names();
      there = there || layer->fields().lookupField(field) >= 0;
    }
  fields.removeDuplicates();
  if (!there)
    return tr("ATLAS_FIELD: neither CHOROPLETH nor CLUSTERS has a field “%1”. Their fields: %2.")
        .arg(field, shortList(fields, 20));
  const auto pages = pageValues(layers, field).size();
  if (pages == 0)
    return tr("ATLAS_FIELD: the field “%1” holds no values.").arg(field);
  if (pages > mostPages)
    return tr("ATLAS_FIELD: the field “%1” has %2 values, which would be as many pages; at most %3 are made. Take a field with "
              "fewer "
              "values, or select features.")
        .arg(field)
        .arg(pages)
        .arg(mostPages);
  return {};
}

QString ClusterMap::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (!parameters.given(QStringLiteral("CHOROPLETH")) && !parameters.given(QStringLiteral("CLUSTERS")) &&
      !parameters.given(QStringLiteral("FLOWS")))
    return tr("There is nothing to map: name a layer for CHOROPLETH, CLUSTERS or FLOWS.");
  if (std::all_of(mapFiles.begin(), mapFiles.end(), [&](const QString &name) { return fileOf(parameters, name).isEmpty(); }))
    return tr("The map would be kept nowhere: name a file for PROJECT, OUTPUT_PDF, OUTPUT_PNG, OUTPUT_SVG or OUTPUT_QPT.");
  for (const RoleParameter &role : mapRoles) {
    const QString name = QString::fromLatin1(role.name);
    if (!parameters.given(name))
      continue;
    const QList<QgsVectorLayer *> layers = layersOf(parameters, role);
    if (layers.isEmpty())
      return tr("%1: the layer cannot be opened.").arg(name);
    for (const QgsVectorLayer *layer : layers)
      if (const QString sentence = refuseLayer(*layer, role); !sentence.isEmpty())
        return sentence;
  }
  if (const QString sentence = refuseMapFields(values, context); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = refusePages(values, context); !sentence.isEmpty())
    return sentence;
  if (const QString font = parameters.given(QStringLiteral("FONT")) ? parameters.text(QStringLiteral("FONT")) : QString();
      !font.isEmpty() && QFontInfo(QFont(font)).family().compare(font, Qt::CaseInsensitive) != 0)
    return tr("FONT: there is no font “%1” on this machine. Leave it empty for the first with every letter.").arg(font);
  if (parameters.given(QStringLiteral("CRS")) && !parameterAsCrs(values, QStringLiteral("CRS"), context).isValid())
    return tr("CRS: %1 is not known.").arg(values.value(QStringLiteral("CRS")).toString());
  const QgsCoordinateReferenceSystem crs = parameterAsCrs(values, QStringLiteral("CRS"), context);
  if (crs.isValid() && crs.isGeographic())
    return tr("CRS: %1 is in degrees, in which no map is drawn to scale. Choose a projected one, or leave it empty.")
        .arg(crs.authid());
  return refuseFiles(parameters, context);
}

} // namespace territorial
