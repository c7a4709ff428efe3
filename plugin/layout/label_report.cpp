#include "layout/label_report.h"

#include "qgis_compat.h"

#include <qgslabelingenginesettings.h>
#include <qgslabelingresults.h>
#include <qgslayoutitemshape.h>
#include <qgsmaprenderersequentialjob.h>

#include <algorithm>
#include <memory>

namespace territorial {

namespace {

constexpr double leastOverlap = 0.15; // mm2 that two labels may share

std::unique_ptr<QgsLabelingResults> rendered(QgsLayoutItemMap &map, double dpi) {
  const QSizeF size = map.rect().size() * (dpi / 25.4);
  QgsMapSettings settings = map.mapSettings(map.extent(), size, dpi, true);
  QgsLabelingEngineSettings labels = settings.labelingEngineSettings();
  labels.setFlag(qc::collectUnplacedLabels, true);
  settings.setLabelingEngineSettings(labels);
  QgsMapRendererSequentialJob job(settings);
  job.start();
  job.waitForFinished();
  return std::unique_ptr<QgsLabelingResults>(job.takeLabelingResults());
}

std::vector<PrintedLabel> labelsOf(const QgsLabelingResults &results, QStringList &lost) {
  std::vector<PrintedLabel> labels;
  for (const QgsLabelPosition &label : results.allLabels()) {
    const QString text = QString(label.labelText).replace(QLatin1Char('\n'), QLatin1Char('/'));
    if (label.isUnplaced) {
      lost << text;
      continue;
    }
    QgsPolylineXY ring;
    for (const QgsPointXY &point : label.cornerPoints)
      ring << point;
    if (!ring.isEmpty())
      ring << ring.first();
    labels.push_back({text, QgsGeometry::fromPolygonXY({ring})});
  }
  std::sort(labels.begin(), labels.end(), [](const PrintedLabel &a, const PrintedLabel &b) { return a.text < b.text; });
  return labels;
}

// Boxes of the page that lie over the map, in its units.
std::vector<QgsGeometry> boxesOver(const QgsPrintLayout &layout, const QgsLayoutItemMap &map) {
  std::vector<QgsGeometry> over;
  const QRectF frame = map.mapRectToScene(map.rect());
  const QgsRectangle extent = map.extent();
  const double unit = extent.width() / frame.width();
  QList<QgsLayoutItem *> items;
  const_cast<QgsPrintLayout &>(layout).layoutItems(items);
  for (const QgsLayoutItem *item : items) {
    const bool covers = dynamic_cast<const QgsLayoutItemShape *>(item) || dynamic_cast<const QgsLayoutItemMap *>(item);
    const QRectF box = item->mapRectToScene(item->rect());
    if (covers && item != &map && item->zValue() > map.zValue() && box.width() * box.height() > 150)
      over.push_back(QgsGeometry::fromRect(QgsRectangle(
          extent.xMinimum() + (box.left() - frame.left()) * unit, extent.yMaximum() - (box.bottom() - frame.top()) * unit,
          extent.xMinimum() + (box.right() - frame.left()) * unit, extent.yMaximum() - (box.top() - frame.top()) * unit)));
  }
  return over;
}

// Pairs of boxes that share more than `area`, by a sweep from west to east.
std::vector<std::pair<std::size_t, std::size_t>> overlapping(const std::vector<PrintedLabel> &labels, double area) {
  std::vector<std::pair<QgsRectangle, std::size_t>> boxes;
  for (std::size_t at = 0; at < labels.size(); ++at)
    boxes.emplace_back(labels[at].box.boundingBox(), at);
  std::sort(boxes.begin(), boxes.end(), [](const auto &a, const auto &b) {
    return std::pair(a.first.xMinimum(), a.second) < std::pair(b.first.xMinimum(), b.second);
  });
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t one = 0; one < boxes.size(); ++one)
    for (std::size_t other = one + 1; other < boxes.size() && boxes[other].first.xMinimum() < boxes[one].first.xMaximum();
         ++other) {
      const auto &[bounds, first] = boxes[one];
      const auto &[with, second] = boxes[other];
      if (bounds.yMinimum() < with.yMaximum() && with.yMinimum() < bounds.yMaximum() &&
          labels[first].box.intersection(labels[second].box).area() > area)
        pairs.emplace_back(std::min(first, second), std::max(first, second));
    }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

} // namespace

LabelReport labelReport(const QgsPrintLayout &layout, QgsLayoutItemMap &map, const QStringList &lost, double dpi,
                        const QgsLabelingResults *printed) {
  LabelReport report;
  QStringList unplaced = lost;
  const std::unique_ptr<QgsLabelingResults> again = printed ? nullptr : rendered(map, dpi);
  if (const QgsLabelingResults *results = printed ? printed : again.get())
    report.placed = labelsOf(*results, unplaced);
  std::sort(unplaced.begin(), unplaced.end());
  report.lost = QJsonArray::fromStringList(unplaced);
  report.boxes = boxesOver(layout, map);
  const double unit = map.extent().width() / map.rect().width();
  for (const auto &[one, other] : overlapping(report.placed, leastOverlap * unit * unit))
    report.overlaps << QStringLiteral("%1 | %2").arg(report.placed[one].text, report.placed[other].text);
  for (const PrintedLabel &label : report.placed) {
    const QgsRectangle bounds = label.box.boundingBox();
    if (!map.extent().contains(bounds))
      report.cut << label.text;
    if (std::any_of(report.boxes.begin(), report.boxes.end(),
                    [&](const QgsGeometry &box) { return box.boundingBoxIntersects(bounds) && box.intersects(label.box); }))
      report.hidden << label.text;
  }
  return report;
}

} // namespace territorial
