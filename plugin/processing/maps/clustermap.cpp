#include "processing/maps/clustermap.h"

#include "language.h"
#include "layout/captions.h"
#include "layout/map_export.h"
#include "layout/map_labels.h"
#include "layout/map_page.h"
#include "layout/projection_choice.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgsproject.h>

#include <QDir>
#include <QFileInfo>
#include <QFontInfo>

#include <algorithm>

namespace territorial {

namespace {

struct RoleParameter {
  const char *name;
  MapRole role;
};
// Top of the map first.
constexpr RoleParameter roles[]{{"LABELS", MapRole::labels},
                                {"NODES", MapRole::nodes},
                                {"FLOWS", MapRole::flows},
                                {"CLUSTERS", MapRole::clusters},
                                {"CHOROPLETH", MapRole::choropleth}};

QString fileOf(const Parameters &parameters, const QString &name) {
  const QString path = parameters.given(name) ? parameters.text(name).trimmed() : QString();
  return path == QLatin1String("TEMPORARY_OUTPUT") ? QString() : path;
}

// Names of places by their ids, from every layer that has both.
QMap<QString, QString> placeNames(const std::vector<MapLayer> &layers, const QString &wanted, const MapLanguage &language) {
  QMap<QString, QString> names;
  for (const MapLayer &layer : layers) {
    const int name = nameField(*layer.layer, wanted, language);
    if (name < 0 || layer.role == MapRole::flows || layer.role == MapRole::background)
      continue;
    for (const QString &idField :
         {QStringLiteral("region"), QStringLiteral("place"), QStringLiteral("id"), QStringLiteral("code")}) {
      const int id = layer.layer->fields().lookupField(idField);
      if (id < 0)
        continue;
      QgsFeatureIterator features = layer.layer->getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
      for (QgsFeature feature; features.nextFeature(feature);)
        if (!names.contains(feature.attribute(id).toString()))
          names.insert(feature.attribute(id).toString(), feature.attribute(name).toString());
    }
  }
  return names;
}

// What the projection has to fit: the regions where there are any, else everything.
std::vector<QgsGeometry> groundOf(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &crs) {
  std::vector<QgsGeometry> ground;
  for (const MapLayer &layer : layers)
    if (layer.role == MapRole::choropleth || layer.role == MapRole::clusters)
      for (QgsGeometry &geometry : transformedGeometries(*layer.layer, crs))
        ground.push_back(std::move(geometry));
  return ground;
}

std::vector<QgsGeometry> territoryOf(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &crs, int *leftOut) {
  std::vector<QgsGeometry> territory;
  for (const MapLayer &layer : layers)
    if (layer.role != MapRole::background)
      for (QgsGeometry &geometry : transformedGeometries(*layer.layer, crs, leftOut))
        territory.push_back(std::move(geometry));
  return territory;
}

// A line around all regions together.
std::unique_ptr<QgsVectorLayer> outlineOf(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &crs,
                                          const QString &name) {
  QVector<QgsGeometry> parts;
  for (const MapLayer &layer : layers)
    if (layer.role == MapRole::choropleth && layer.ours)
      for (const QgsGeometry &geometry : transformedGeometries(*layer.layer, crs))
        parts << geometry;
  QgsGeometry whole = QgsGeometry::unaryUnion(parts);
  if (parts.size() < 2 || whole.isNull() || whole.isEmpty())
    return nullptr;
  // Where neighbours differ by a rounding, slivers between them are no border of the territory.
  const double sliver = 1e-5 * std::max(whole.boundingBox().width(), whole.boundingBox().height());
  if (const QgsGeometry closed = whole.buffer(sliver, 2).buffer(-sliver, 2); !closed.isNull() && !closed.isEmpty())
    whole = closed;
  whole.convertToMultiType();
  auto outline = std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon"), name, QStringLiteral("memory"));
  outline->setCrs(crs);
  QgsFeature feature;
  feature.setGeometry(whole);
  outline->dataProvider()->addFeature(feature);
  outline->updateExtents();
  styleBackground(*outline, Background::border);
  return outline;
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
          .arg(choropleth->name(), field, shortList(choropleth->fields().names(), 12));
    if (index >= 0 && !choropleth->fields().at(index).isNumeric())
      return tr("VALUE_FIELD: the field “%1” of the layer “%2” holds no numbers. Name a numeric one.")
          .arg(field, choropleth->name());
  }
  const QString name = parameters.given(QStringLiteral("NAME_FIELD")) ? parameters.text(QStringLiteral("NAME_FIELD")) : QString();
  bool there = name.isEmpty();
  QStringList fields;
  for (const RoleParameter &role : roles)
    if (const QgsVectorLayer *layer = parameters.given(QString::fromLatin1(role.name))
                                          ? parameterAsVectorLayer(values, QString::fromLatin1(role.name), context)
                                          : nullptr) {
      there = there || layer->fields().lookupField(name) >= 0;
      fields << layer->fields().names();
    }
  fields.removeDuplicates();
  return there ? QString() : tr("NAME_FIELD: no layer has a field “%1”. Their fields: %2.").arg(name, shortList(fields, 20));
}

QString ClusterMap::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (!parameters.given(QStringLiteral("CHOROPLETH")) && !parameters.given(QStringLiteral("CLUSTERS")) &&
      !parameters.given(QStringLiteral("FLOWS")))
    return tr("There is nothing to map: name a layer for CHOROPLETH, CLUSTERS or FLOWS.");
  if (fileOf(parameters, QStringLiteral("PROJECT")).isEmpty() && fileOf(parameters, QStringLiteral("OUTPUT_PDF")).isEmpty() &&
      fileOf(parameters, QStringLiteral("OUTPUT_PNG")).isEmpty())
    return tr("The map would be kept nowhere: name a file for PROJECT, OUTPUT_PDF or OUTPUT_PNG.");
  for (const RoleParameter &role : roles) {
    const QString name = QString::fromLatin1(role.name);
    if (!parameters.given(name))
      continue;
    const QgsVectorLayer *layer = parameterAsVectorLayer(values, name, context);
    if (!layer || !layer->isValid())
      return tr("%1: the layer cannot be opened.").arg(name);
    if (!layer->isSpatial())
      return tr("%1: the layer “%2” has no geometry and cannot be mapped.").arg(name, layer->name());
    if (!layer->crs().isValid())
      return tr("%1: the layer “%2” does not say what coordinates it is in. Set its CRS first.").arg(name, layer->name());
    const qc::GeometryType type = layer->geometryType();
    const bool areas = role.role == MapRole::choropleth || role.role == MapRole::clusters;
    if ((areas && type != qc::polygonGeometry) || (role.role == MapRole::flows && type != qc::lineGeometry) ||
        (role.role == MapRole::nodes && type != qc::pointGeometry) || (role.role == MapRole::labels && type == qc::lineGeometry))
      return tr("%1: the layer “%2” has other geometries than this role needs (%3).")
          .arg(name, layer->name(),
               areas                         ? tr("polygons")
               : role.role == MapRole::flows ? tr("lines")
               : role.role == MapRole::nodes ? tr("points")
                                             : tr("points or polygons"));
    if (const QgsRectangle extent = layer->extent();
        layer->crs().isGeographic() && layer->featureCount() > 0 &&
        (extent.yMinimum() < -90.001 || extent.yMaximum() > 90.001 || extent.xMinimum() < -540 || extent.xMaximum() > 540))
      return tr("%1: the layer “%2” has coordinates that are not on the globe. Is its CRS right?").arg(name, layer->name());
  }
  if (const QString sentence = refuseMapFields(values, context); !sentence.isEmpty())
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
  const QString project = fileOf(parameters, QStringLiteral("PROJECT"));
  if (!project.isEmpty()) {
    if (!project.endsWith(QLatin1String(".qgz"), Qt::CaseInsensitive) &&
        !project.endsWith(QLatin1String(".qgs"), Qt::CaseInsensitive))
      return tr("PROJECT: a project's name ends in .qgz or .qgs; %1 does not.").arg(project);
    if (context.project() && !context.project()->fileName().isEmpty() &&
        QFileInfo(context.project()->fileName()) == QFileInfo(project))
      return tr("PROJECT: %1 is open. Name another file.").arg(project);
    if (QFileInfo::exists(project) && !isOurProject(project))
      return tr("PROJECT: %1 exists and was not made by this algorithm, so it is not overwritten. Name another file.")
          .arg(project);
    const QString kept = layersFile(project);
    if (QFileInfo::exists(kept) && !QFileInfo::exists(project))
      return tr("PROJECT: %1, which the project would keep its layers in, exists already. Name another project.").arg(kept);
    for (const QString &output : {QStringLiteral("CHOROPLETH"), QStringLiteral("CLUSTERS"), QStringLiteral("FLOWS"),
                                  QStringLiteral("NODES"), QStringLiteral("LABELS")})
      if (const QgsVectorLayer *layer = parameters.given(output) ? parameterAsVectorLayer(values, output, context) : nullptr;
          layer && QFileInfo(layer->source().section(QLatin1Char('|'), 0, 0)).absoluteFilePath() == kept)
        return tr("%1 is kept in %2, which the project would write anew. Name another project.").arg(output, kept);
  }
  for (const QString &name : {QStringLiteral("PROJECT"), QStringLiteral("OUTPUT_PDF"), QStringLiteral("OUTPUT_PNG")})
    if (const QString path = fileOf(parameters, name); !path.isEmpty() && !QFileInfo(path).absoluteDir().exists())
      return tr("%1: the folder %2 does not exist.").arg(name, QFileInfo(path).absolutePath());
  return {};
}

QVariantMap ClusterMap::process(const QVariantMap &values, QgsProcessingContext &context, QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const auto given = [&](const char *name) {
    const QString key = QString::fromLatin1(name);
    return parameters.given(key) ? parameters.text(key) : QString();
  };
  const MapLanguage language(parameters.choice(QStringLiteral("LANGUAGE")));
  const QString names = given("NAME_FIELD"), projectFile = fileOf(parameters, QStringLiteral("PROJECT"));

  std::vector<MapLayer> layers;
  for (const RoleParameter &role : roles)
    if (const QgsVectorLayer *layer = parameters.given(QString::fromLatin1(role.name))
                                          ? parameterAsVectorLayer(values, QString::fromLatin1(role.name), context)
                                          : nullptr) {
      layers.push_back(takeLayer(*layer, role.role, given("VALUE_FIELD"), language));
      if (layer->featureCount() == 0)
        feedback->pushWarning(tr("%1: the layer “%2” has no features.").arg(QString::fromLatin1(role.name), layer->name()));
    }
  for (QgsMapLayer *layer : parameterAsLayerList(values, QStringLiteral("BACKGROUND"), context))
    if (const auto *vector = qobject_cast<QgsVectorLayer *>(layer))
      layers.push_back(takeLayer(*vector, MapRole::background, QString(), language));
  if (parameters.given(QStringLiteral("CHOROPLETH")) && !parameters.given(QStringLiteral("LABELS")) && names.isEmpty() &&
      language.code() != territorial::language())
    if (const QgsVectorLayer *regions = parameterAsVectorLayer(values, QStringLiteral("CHOROPLETH"), context);
        regions->fields().lookupField(QStringLiteral("name")) >= 0 &&
        regions->fields().lookupField(QStringLiteral("name_") + language.code()) < 0)
      feedback->pushWarning(
          tr("The names of regions stay in the language of the layer “%1”: give LABELS a layer with a field name_%2.")
              .arg(regions->name(), language.code()));
  // Water lies on land, and both below the map's own layers; but lakes are also drawn over the regions.
  std::stable_sort(layers.begin(), layers.end(),
                   [](const MapLayer &a, const MapLayer &b) { return drawingOrder(a) < drawingOrder(b); });

  Captions captions = completeCaptions({given("TITLE"), given("SUBTITLE"), given("SOURCE"), given("NOTE")}, layers, language);
  for (MapLayer &layer : layers)
    if (layer.role == MapRole::flows)
      if (const QString left = keepLargestFlows(layer, parameters.integer(QStringLiteral("MAX_FLOWS")), language);
          !left.isEmpty())
        captions.note += (captions.note.isEmpty() ? QString() : QStringLiteral(" ")) + left;
  int leftOut = 0;
  const QgsCoordinateReferenceSystem degrees(QStringLiteral("EPSG:4326"));
  std::vector<QgsGeometry> where = groundOf(layers, degrees);
  if (where.empty())
    where = territoryOf(layers, degrees, nullptr);
  if (where.empty()) {
    feedback->pushWarning(tr("No layer has a feature with a geometry: the map shows what is around."));
    for (const MapLayer &layer : layers)
      for (const QgsGeometry &geometry : transformedGeometries(*layer.layer, degrees))
        where.push_back(geometry);
    if (where.empty())
      where.push_back(QgsGeometry::fromRect(QgsRectangle(-1, -1, 1, 1)));
  }
  Projection projection = chooseProjection(geographicExtent(where), language);
  if (const QgsCoordinateReferenceSystem crs = parameterAsCrs(values, QStringLiteral("CRS"), context); crs.isValid())
    projection = {crs, language.word(Word::projection).arg(crs.description().isEmpty() ? crs.authid() : crs.description())};
  std::vector<QgsGeometry> territory = territoryOf(layers, projection.crs, &leftOut);
  if (leftOut > 0)
    feedback->pushWarning(tr("%1 features cannot be shown in the projection of the map.").arg(leftOut));
  if (territory.empty())
    for (QgsGeometry geometry : where) {
      geometry.transform(QgsCoordinateTransform(degrees, projection.crs, context.transformContext()));
      territory.push_back(geometry);
    }
  feedback->setProgress(15);

  const QMap<QString, QString> places = placeNames(layers, names, language);
  const std::vector<LegendBlock> legend = legendBlocks(
      layers, [&](const QString &id) { return places.value(id, id); }, language);
  QStringList texts = labelTexts(layers, names, language);
  texts << captions.title << captions.subtitle << captions.source << captions.note << projection.name << places.values();
  for (const LegendBlock &block : legend) {
    texts << block.title;
    for (const LegendEntry &entry : block.entries)
      texts << entry.text;
  }
  const FontChoice font = chooseFont(texts, given("FONT"));
  if (!font.missing.isEmpty())
    feedback->pushWarning(
        tr("The font %1 lacks these letters, which will come out in another: %2").arg(font.family, font.missing));
  const int dpi = parameters.integer(QStringLiteral("DPI"));
  const TextRuler ruler(font.family, dpi);

  QgsRectangle bounds;
  for (const QgsGeometry &geometry : territory)
    bounds.combineExtentWith(geometry.boundingBox());
  const QString orientation = parameters.choice(QStringLiteral("ORIENTATION"));
  const bool landscape = orientation == QLatin1String("landscape") ||
                         (orientation != QLatin1String("portrait") && bounds.width() >= 0.95 * bounds.height());
  const QSizeF page = paperSize(parameters.choice(QStringLiteral("PAPER")), landscape);
  const PageTexts pageTexts = setTexts(captions, projection.name, page, ruler);
  const std::vector<LegendArrangement> arrangements = arrangeLegend(legend, ruler);
  FitTask task{territory, metresPerUnit(projection.crs), pageTexts.room, {}, pageTexts.scaleBox};
  for (const LegendArrangement &arrangement : arrangements)
    task.legends.push_back(arrangement.size);
  const MapFit fit = fitMap(task);
  feedback->setProgress(35);
  if (feedback->isCanceled())
    throw QgsProcessingException(tr("Cancelled."));

  MapLabels labels = makeLabels({layers, fit, ruler, language, projection.crs, names, territory, pageTexts.textScale});
  std::unique_ptr<QgsVectorLayer> outline = outlineOf(layers, projection.crs, tr("Outline"));
  feedback->setProgress(55);

  MapProject map;
  map.addOnTop(std::move(labels.labels));
  if (labels.leaders->featureCount() > 0)
    map.addOnTop(std::move(labels.leaders));
  bool sea = false;
  for (MapLayer &layer : layers) {
    sea = sea || (layer.role == MapRole::background && layer.layer->geometryType() == qc::polygonGeometry &&
                  !looksLikeWater(*layer.layer));
    if (outline && drawingOrder(layer) > 3)
      map.addOnTop(std::move(outline));
    map.addOnTop(std::move(layer.layer));
  }
  map.addOnTop(std::move(outline));
  map.keep(projectFile);
  const LegendArrangement &arrangement = arrangements[static_cast<std::size_t>(fit.arrangement)];
  QgsPrintLayout *layout = makePage(map.project(), {page, pageTexts, fit, ruler, language, legend, arrangement, map.layers(),
                                                    projection.crs, sea, static_cast<double>(dpi)});
  map.project().setCrs(projection.crs);
  map.project().setTitle(captions.title);
  feedback->setProgress(65);

  QVariantMap results;
  QStringList lost = labels.lost;
  if (const QString path = fileOf(parameters, QStringLiteral("OUTPUT_PDF")); !path.isEmpty()) {
    exportPdf(*layout, path);
    results.insert(QStringLiteral("OUTPUT_PDF"), path);
  }
  feedback->setProgress(80);
  if (const QString path = fileOf(parameters, QStringLiteral("OUTPUT_PNG")); !path.isEmpty()) {
    exportPng(*layout, path, dpi);
    results.insert(QStringLiteral("OUTPUT_PNG"), path);
  }
  feedback->setProgress(92);
  if (!projectFile.isEmpty()) {
    map.write(projectFile);
    results.insert(QStringLiteral("PROJECT"), projectFile);
  }
  if (!lost.isEmpty())
    feedback->pushWarning(tr("%1 labels found no place: %2").arg(lost.size()).arg(shortList(lost)));
  feedback->pushInfo(tr("Scale 1 : %1; %2; font %3").arg(QString::number(fit.scale, 'f', 0), projection.name, font.family));
  results.insert(QStringLiteral("LABELS_LOST"), lost.size());
  return results;
}

} // namespace territorial
