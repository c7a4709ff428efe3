#include "processing/maps/map_outputs.h"

#include "layout/map_report.h"
#include "processing/maps/clustermap.h"
#include "processing/maps/map_pages.h"
#include "processing/maps/map_roles.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgslabelingresults.h>
#include <qgslayoutitemmap.h>

#include <QFileInfo>

namespace territorial {

namespace {

// The report beside the first file that is written.
QString reportFile(const Parameters &parameters) {
  for (const QString &name : {QStringLiteral("OUTPUT_PDF"), QStringLiteral("OUTPUT_PNG"), QStringLiteral("OUTPUT_SVG"),
                              QStringLiteral("PROJECT"), QStringLiteral("OUTPUT_QPT")})
    if (const QString path = fileOf(parameters, name); !path.isEmpty())
      return QFileInfo(path).absolutePath() + QLatin1Char('/') + QFileInfo(path).completeBaseName() +
             QStringLiteral("_report.json");
  return {};
}

class Writer {
public:
  Writer(const std::vector<ComposedMap> &maps, const Parameters &parameters)
      : mMaps(maps), mParameters(parameters), mAtlas(!maps.front().value.isEmpty()) {}

  // The files of an output, page by page.
  QStringList files(const QString &output) const {
    const QString path = fileOf(mParameters, output);
    if (path.isEmpty())
      return {};
    if (!mAtlas)
      return {path};
    QStringList all;
    for (std::size_t page = 0; page < mMaps.size(); ++page)
      all << pageFile(path, mMaps[page].value, static_cast<int>(page) + 1, static_cast<int>(mMaps.size()));
    return all;
  }

  // Names that nobody gave are only taken where they are free or hold what we wrote before.
  void refuseForeign(const QStringList &ours) const {
    if (!mAtlas)
      return;
    for (const QString &output : paged)
      for (const QString &file : files(output))
        if (QFileInfo::exists(file) && !ours.contains(QFileInfo(file).fileName()))
          throw QgsProcessingException(
              ClusterMap::tr(
                  "%1: a page would be written to %2, which exists and was not made by this algorithm. Name another file.")
                  .arg(output, file));
  }

  static inline const QStringList paged{QStringLiteral("OUTPUT_PNG"), QStringLiteral("OUTPUT_SVG"), QStringLiteral("OUTPUT_QPT")};

private:
  const std::vector<ComposedMap> &mMaps;
  const Parameters &mParameters;
  bool mAtlas;
};

// What is counted on every page, and all files that were written.
void report(const std::vector<ComposedMap> &maps, const QStringList &files, PrintedLabels &labels, const Parameters &parameters,
            QgsProcessingFeedback *feedback, QVariantMap &results) {
  std::vector<MapReport> reports;
  int lost = 0;
  for (const ComposedMap &map : maps) {
    auto *shown = dynamic_cast<QgsLayoutItemMap *>(map.layout->itemById(QStringLiteral("Map")));
    if (!shown)
      continue;
    reports.push_back(mapReport(*map.layout, *shown, map.labels, map.missingLetters, parameters.integer(QStringLiteral("DPI")),
                                map.flows ? &*map.flows : nullptr, labels[shown->uuid()].get()));
    const QString page = map.value.isEmpty() ? QString() : map.value + QStringLiteral(": ");
    for (const QString &warning : reports.back().warnings)
      feedback->pushWarning(page + warning);
    const QStringList &without = map.labels.lost;
    if (!without.isEmpty())
      feedback->pushWarning(page + ClusterMap::tr("%1 labels found no place: %2").arg(without.size()).arg(shortList(without)));
    if (without.size() > shownInLists)
      feedback->pushInfo(page + ClusterMap::tr("All labels without a place: %1").arg(without.join(QStringLiteral(", "))));
    feedback->pushInfo(
        page + ClusterMap::tr("Scale 1 : %1; %2; font %3").arg(QString::number(map.scale, 'f', 0), map.projection, map.font));
    lost += static_cast<int>(without.size());
    reports.back().page = map.value;
  }
  const QString file = reportFile(parameters);
  writeReport(reports, files, file);
  results.insert(QStringLiteral("OUTPUT_REPORT"), file);
  results.insert(QStringLiteral("LABELS_LOST"), lost);
}

} // namespace

QVariantMap writeMaps(const std::vector<ComposedMap> &maps, MapProject &project, const Parameters &parameters,
                      QgsProcessingFeedback *feedback, double from) {
  const Writer writer(maps, parameters);
  writer.refuseForeign(reportedFiles(reportFile(parameters)));
  const int dpi = parameters.integer(QStringLiteral("DPI"));
  QVariantMap results;
  QStringList written;
  double progress = from;
  PrintedLabels labels; // of all pages
  const auto done = [&](const QString &output, const QString &path) {
    if (!results.contains(output))
      results.insert(output, path);
    written << QFileInfo(path).fileName();
    if (feedback->isCanceled())
      throw QgsProcessingException(ClusterMap::tr("Cancelled."));
  };
  if (const QString path = fileOf(parameters, QStringLiteral("OUTPUT_PDF")); !path.isEmpty()) {
    QList<QgsPrintLayout *> layouts;
    for (const ComposedMap &map : maps)
      layouts << map.layout;
    exportPdf(layouts, path);
    done(QStringLiteral("OUTPUT_PDF"), path);
  }
  for (const QString &output : Writer::paged) {
    const QStringList files = writer.files(output);
    for (int page = 0; page < files.size(); ++page) {
      QgsPrintLayout &layout = *maps[static_cast<std::size_t>(page)].layout;
      if (output == QLatin1String("OUTPUT_PNG"))
        labels.merge(exportPng(layout, files[page], dpi));
      else if (output == QLatin1String("OUTPUT_SVG"))
        exportSvg(layout, files[page]);
      else
        exportTemplate(layout, files[page]);
      done(output, files[page]);
    }
    feedback->setProgress(progress += (95 - from) / 4);
  }
  if (const QString path = fileOf(parameters, QStringLiteral("PROJECT")); !path.isEmpty()) {
    project.write(path);
    done(QStringLiteral("PROJECT"), path);
  }
  feedback->setProgress(95);
  report(maps, written, labels, parameters, feedback, results);
  return results;
}

} // namespace territorial
