#include "processing/maps/clustermap.h"

#include "language.h"
#include "layout/captions.h"
#include "layout/graticule.h"
#include "layout/map_export.h"
#include "layout/map_labels.h"
#include "layout/map_page.h"
#include "layout/map_report.h"
#include "layout/projection_choice.h"
#include "processing/maps/map_roles.h"
#include "processing/styles.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgslayoutitemmap.h>
#include <qgsproject.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace territorial {

namespace {

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

// The report beside the first file that was written.
QString reportFile(const QVariantMap &written) {
  for (const QString &name : {QStringLiteral("OUTPUT_PDF"), QStringLiteral("OUTPUT_PNG"), QStringLiteral("OUTPUT_SVG"),
                              QStringLiteral("PROJECT"), QStringLiteral("OUTPUT_QPT")})
    if (const QString path = written.value(name).toString(); !path.isEmpty())
      return QFileInfo(path).absolutePath() + QLatin1Char('/') + QFileInfo(path).completeBaseName() +
             QStringLiteral("_report.json");
  return {};
}

} // namespace

QVariantMap ClusterMap::process(const QVariantMap &values, QgsProcessingContext &context, QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const auto given = [&](const char *name) {
    const QString key = QString::fromLatin1(name);
    return parameters.given(key) ? parameters.text(key) : QString();
  };
  const MapLanguage language(parameters.choice(QStringLiteral("LANGUAGE")));
  const QString names = given("NAME_FIELD"), projectFile = fileOf(parameters, QStringLiteral("PROJECT"));

  std::vector<MapLayer> layers;
  for (const RoleParameter &role : mapRoles)
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
  const bool graticule = parameters.flag(QStringLiteral("GRATICULE"));
  const PageTexts pageTexts = setTexts(captions, projection.name, page, ruler, graticule);
  const std::vector<LegendArrangement> arrangements = arrangeLegend(legend, ruler);
  FitTask task{territory, metresPerUnit(projection.crs), pageTexts.room, {}, pageTexts.scaleBox};
  for (const LegendArrangement &arrangement : arrangements)
    task.legends.push_back(arrangement.size);
  const MapFit fit = fitMap(task);
  feedback->setProgress(35);
  if (feedback->isCanceled())
    throw QgsProcessingException(tr("Cancelled."));

  const QString second = parameters.choice(QStringLiteral("SECOND_LANGUAGE"));
  MapLabels labels = makeLabels({layers, fit, ruler, language, projection.crs, names,
                                 second == QLatin1String("none") ? QString() : second, territory, pageTexts.textScale});
  Graticule lines = graticule ? makeGraticule(fit, projection.crs, tr("Graticule"), language) : Graticule();
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
    if (lines.lines && drawingOrder(layer) > 5)
      map.addOnTop(std::move(lines.lines));
    map.addOnTop(std::move(layer.layer));
  }
  map.addOnTop(std::move(outline));
  map.addOnTop(std::move(lines.lines));
  const QString templateFile = fileOf(parameters, QStringLiteral("OUTPUT_QPT"));
  map.keep(projectFile.isEmpty() ? templateFile : projectFile);
  const LegendArrangement &arrangement = arrangements[static_cast<std::size_t>(fit.arrangement)];
  QgsPrintLayout *layout = makePage(map.project(), {page, pageTexts, fit, ruler, language, legend, arrangement, map.layers(),
                                                    projection.crs, lines.marks, sea, static_cast<double>(dpi)});
  map.project().setCrs(projection.crs);
  map.project().setTitle(captions.title);
  feedback->setProgress(65);

  QVariantMap results;
  const auto write = [&](const QString &name, double progress, const auto &save) {
    if (const QString path = fileOf(parameters, name); !path.isEmpty()) {
      save(path);
      results.insert(name, path);
    }
    feedback->setProgress(progress);
  };
  write(QStringLiteral("OUTPUT_PDF"), 72, [&](const QString &path) { exportPdf(*layout, path); });
  write(QStringLiteral("OUTPUT_PNG"), 80, [&](const QString &path) { exportPng(*layout, path, dpi); });
  write(QStringLiteral("OUTPUT_SVG"), 85, [&](const QString &path) { exportSvg(*layout, path); });
  write(QStringLiteral("OUTPUT_QPT"), 87, [&](const QString &path) { exportTemplate(*layout, path); });
  write(QStringLiteral("PROJECT"), 90, [&](const QString &path) { map.write(path); });
  const QStringList &lost = labels.lost;
  if (auto *shown = dynamic_cast<QgsLayoutItemMap *>(layout->itemById(QStringLiteral("Map")))) {
    const MapReport report = mapReport(*layout, *shown, lost, font.missing, dpi);
    const QString file = reportFile(results);
    writeReport(report, file);
    results.insert(QStringLiteral("OUTPUT_REPORT"), file);
    for (const QString &warning : report.warnings)
      feedback->pushWarning(warning);
  }
  if (!lost.isEmpty())
    feedback->pushWarning(tr("%1 labels found no place: %2").arg(lost.size()).arg(shortList(lost)));
  feedback->pushInfo(tr("Scale 1 : %1; %2; font %3").arg(QString::number(fit.scale, 'f', 0), projection.name, font.family));
  results.insert(QStringLiteral("LABELS_LOST"), lost.size());
  return results;
}

} // namespace territorial
