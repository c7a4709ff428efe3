#include "layout/map_report.h"

#include "layout/colour_distance.h"
#include "layout/label_report.h"
#include "layout/map_distortion.h"
#include "processing/flow_colours.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <qgsexception.h>
#include <qgslayoutitemlabel.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsrulebasedlabeling.h>
#include <qgssymbol.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

class ReportText {
  Q_DECLARE_TR_FUNCTIONS(MapReport)
};

const QString mark = QStringLiteral("territorial_map_report");
constexpr double leastText = 6; // points
constexpr double leastSeen = 6; // CIEDE2000 between two classes

double pointsOf(const QgsTextFormat &format) {
  return format.sizeUnit() == qc::renderMillimetres ? format.size() / 25.4 * 72 : format.size();
}

void smallestOfRule(QgsRuleBasedLabeling::Rule &rule, double &smallest) {
  if (const QgsPalLayerSettings *settings = rule.settings())
    smallest = std::min(smallest, pointsOf(settings->format()));
  for (QgsRuleBasedLabeling::Rule *child : rule.children())
    smallestOfRule(*child, smallest);
}

double smallestText(const QgsPrintLayout &layout, const QgsLayoutItemMap &map) {
  double smallest = 1e9;
  QList<QgsLayoutItemLabel *> texts;
  const_cast<QgsPrintLayout &>(layout).layoutItems(texts);
  for (const QgsLayoutItemLabel *text : texts)
    if (!text->text().isEmpty())
      smallest = std::min(smallest, qc::textPoints(*text));
  for (const QgsMapLayer *layer : map.layers()) {
    const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
    if (!vector || !vector->labelsEnabled() || !vector->labeling())
      continue;
    if (const auto *rules = dynamic_cast<const QgsRuleBasedLabeling *>(vector->labeling()))
      smallestOfRule(*const_cast<QgsRuleBasedLabeling *>(rules)->rootRule(), smallest);
    else
      smallest = std::min(smallest, pointsOf(vector->labeling()->settings().format()));
  }
  return smallest;
}

// The fills of a layer's classes, without patterns and outlines.
std::vector<QColor> classColours(const QgsVectorLayer &layer) {
  std::vector<QColor> colours;
  if (layer.geometryType() != qc::polygonGeometry || !layer.renderer())
    return colours;
  if (styleKind(layer) == QLatin1String("arrows")) {
    for (const FlowColour &one : shownColouring(layer).colours)
      colours.emplace_back(one.colour);
    return colours;
  }
  for (const QgsLegendSymbolItem &item : layer.renderer()->legendSymbolItems())
    if (const QgsSymbol *symbol = item.symbol(); symbol && symbol->symbolLayerCount() == 1)
      if (const QColor colour = symbol->symbolLayer(0)->color();
          symbol->symbolLayer(0)->layerType() == QLatin1String("SimpleFill") && colour.alpha() == 255)
        colours.push_back(colour);
  return colours;
}

double rounded(double value, int decimals) {
  const double power = std::pow(10.0, decimals);
  return std::round(value * power) / power;
}

QJsonObject colourReport(const QgsLayoutItemMap &map, QStringList &warnings) {
  QJsonObject report;
  for (const QgsMapLayer *layer : map.layers()) {
    const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
    const std::vector<QColor> colours = vector ? classColours(*vector) : std::vector<QColor>();
    if (colours.size() < 2)
      continue;
    QJsonObject one{{QStringLiteral("classes"), static_cast<int>(colours.size())}};
    const std::pair<const char *, Vision> kinds[]{{"normal", Vision::normal},
                                                  {"protanopia", Vision::protanopia},
                                                  {"deuteranopia", Vision::deuteranopia},
                                                  {"tritanopia", Vision::tritanopia},
                                                  {"grey", Vision::grey}};
    QStringList hard;
    for (const auto &[name, vision] : kinds) {
      const double least = leastDistance(colours, vision);
      one.insert(QString::fromLatin1(name), rounded(least, 1));
      if (least < leastSeen && (vision == Vision::normal || styleKind(*vector) == QLatin1String("location_quotients")))
        hard << QStringLiteral("%1 %2").arg(QString::fromLatin1(name), QString::number(least, 'f', 1));
    }
    if (!hard.isEmpty())
      warnings << ReportText::tr("Two classes of “%1” are hard to tell apart (CIEDE2000 below %2: %3).")
                      .arg(vector->name(), QString::number(leastSeen), hard.join(QStringLiteral(", ")));
    QString key = vector->name();
    for (int more = 2; report.contains(key); ++more)
      key = QStringLiteral("%1 (%2)").arg(vector->name()).arg(more);
    report.insert(key, one);
  }
  return report;
}

// Texts of labels that are white, against the class below them by design: the colours table of the label layer.
double leastContrast(const QgsLayoutItemMap &map) {
  double least = 21;
  for (const QgsMapLayer *layer : map.layers()) {
    const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
    if (!vector || vector->fields().lookupField(QStringLiteral("halo")) < 0)
      continue;
    QgsFeatureIterator labels = vector->getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
    for (QgsFeature label; labels.nextFeature(label);)
      if (label.attribute(QStringLiteral("colour")).toString() == QLatin1String("#ffffff"))
        least = std::min(least, contrast(QColor(label.attribute(QStringLiteral("colour")).toString()),
                                         QColor(label.attribute(QStringLiteral("halo")).toString())));
  }
  return least;
}

// Insets, the faults of whose labels are added to those of the main map.
QJsonArray insetReport(QgsPrintLayout &layout, const QgsLayoutItemMap &main, double dpi, LabelReport &labels) {
  QJsonArray insets;
  QList<QgsLayoutItemMap *> maps;
  layout.layoutItems(maps);
  std::sort(maps.begin(), maps.end(), [](const auto *a, const auto *b) { return a->id() < b->id(); });
  for (QgsLayoutItemMap *map : maps) {
    if (map == &main)
      continue;
    const LabelReport own = labelReport(layout, *map, {}, dpi, nullptr);
    const std::pair<const QJsonArray &, QJsonArray &> faults[]{
        {own.lost, labels.lost}, {own.overlaps, labels.overlaps}, {own.cut, labels.cut}};
    for (const auto &[found, all] : faults)
      for (const QJsonValue &text : found)
        all << text;
    insets << QJsonObject{{QStringLiteral("name"), map->id()},
                          {QStringLiteral("scale"), scaleInTheMiddle(map->scale(), map->extent(), map->crs())},
                          {QStringLiteral("labels"), static_cast<int>(own.placed.size())}};
  }
  return insets;
}

} // namespace

MapReport mapReport(QgsPrintLayout &layout, QgsLayoutItemMap &map, const MisplacedLabels &misplaced,
                    const QString &missingLetters, double dpi, const ReportedFlows *flows, const QgsLabelingResults *printed) {
  MapReport report;
  LabelReport labels = labelReport(layout, map, misplaced.lost, dpi, printed);
  const QJsonArray insets = insetReport(layout, map, dpi, labels);
  QJsonArray empty;
  for (const QgsMapLayer *layer : map.layers())
    if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer); vector && vector->featureCount() == 0)
      empty << vector->name();
  const double smallest = smallestText(layout, map), least = leastContrast(map);
  const QJsonObject colours = colourReport(map, report.warnings);
  report.counts = {
      {mark, 1},
      {QStringLiteral("labels"), QJsonObject{{QStringLiteral("placed"), static_cast<int>(labels.placed.size())},
                                             {QStringLiteral("lost"), labels.lost},
                                             {QStringLiteral("in_other_regions"), QJsonArray::fromStringList(misplaced.astray)},
                                             {QStringLiteral("overlaps"), labels.overlaps},
                                             {QStringLiteral("cut_by_frame"), labels.cut},
                                             {QStringLiteral("hidden_by_boxes"), labels.hidden}}},
      {QStringLiteral("text"), QJsonObject{{QStringLiteral("smallest_pt"), rounded(smallest, 2)},
                                           {QStringLiteral("missing_letters"), missingLetters},
                                           {QStringLiteral("least_contrast"), rounded(least, 1)}}},
      {QStringLiteral("colours"), colours},
      {QStringLiteral("insets"), insets},
      {QStringLiteral("empty_layers"), empty},
      {QStringLiteral("scale"), scaleInTheMiddle(map.scale(), map.extent(), map.crs())},
      {QStringLiteral("projection"), map.crs().toProj()}};
  if (flows && !flows->arrows.empty()) {
    const double unit = map.extent().width() / map.rect().width();
    const auto onPaper = [&](const QgsGeometry &box) {
      const QgsRectangle bounds = box.boundingBox(), extent = map.extent();
      return QRectF((bounds.xMinimum() - extent.xMinimum()) / unit, (extent.yMaximum() - bounds.yMaximum()) / unit,
                    bounds.width() / unit, bounds.height() / unit);
    };
    std::vector<std::pair<QString, QRectF>> names;
    for (const PrintedLabel &label : labels.placed)
      names.emplace_back(label.text, onPaper(label.box));
    std::vector<QRectF> boxes;
    for (const QgsGeometry &box : labels.boxes)
      boxes.push_back(onPaper(box));
    report.counts.insert(QStringLiteral("flows"), flowReport(*flows, names, boxes, map.rect().size(), report.warnings));
  }
  const auto list = [](const QJsonArray &texts) {
    QStringList all;
    for (const QJsonValue &text : texts)
      all << text.toString();
    return all.join(QStringLiteral(", "));
  };
  if (!misplaced.astray.isEmpty())
    report.warnings
        << ReportText::tr("Names of regions lie over other regions: %1.").arg(misplaced.astray.join(QStringLiteral(", ")));
  if (!labels.overlaps.isEmpty())
    report.warnings << ReportText::tr("Labels overlap: %1.").arg(list(labels.overlaps));
  if (!labels.cut.isEmpty())
    report.warnings << ReportText::tr("Labels are cut by the frame: %1.").arg(list(labels.cut));
  if (!labels.hidden.isEmpty())
    report.warnings << ReportText::tr("Labels are hidden by boxes: %1.").arg(list(labels.hidden));
  if (smallest < leastText)
    report.warnings << ReportText::tr("The smallest text has %1 points, which is hard to read on paper.")
                           .arg(QString::number(smallest, 'f', 1));
  if (least < 4.5)
    report.warnings << ReportText::tr("A label has a contrast of %1 with what is below it; 4.5 is needed.")
                           .arg(QString::number(least, 'f', 1));
  return report;
}

void writeReport(const std::vector<MapReport> &reports, const QStringList &files, const QString &file) {
  QJsonObject whole;
  if (reports.size() == 1 && reports.front().page.isEmpty())
    whole = reports.front().counts;
  else {
    QJsonArray pages;
    for (const MapReport &report : reports) {
      QJsonObject page = report.counts;
      page.remove(mark);
      page.insert(QStringLiteral("page"), report.page);
      pages << page;
    }
    whole = {{mark, 1}, {QStringLiteral("pages"), pages}};
  }
  whole.insert(QStringLiteral("files"), QJsonArray::fromStringList(files));
  QSaveFile target(file);
  if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(whole).toJson()) < 0 || !target.commit())
    throw QgsProcessingException(ReportText::tr("The map's report could not be written to %1.").arg(file));
}

bool isReport(const QString &file) {
  QFile existing(file);
  return existing.open(QIODevice::ReadOnly) && existing.readAll().contains(mark.toUtf8());
}

QStringList reportedFiles(const QString &file) {
  QFile report(file);
  if (!report.open(QIODevice::ReadOnly))
    return {};
  const QJsonObject whole = QJsonDocument::fromJson(report.readAll()).object();
  QStringList files;
  if (whole.contains(mark))
    for (const auto &name : whole[QStringLiteral("files")].toArray())
      files << name.toString();
  return files;
}

} // namespace territorial
