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

// The files that nobody named, which project and template need beside them.
void addKeptLayers(const Parameters &parameters, const QString &firstTemplate, QStringList &written,
                   QgsProcessingFeedback *feedback) {
  const QString project = fileOf(parameters, QStringLiteral("PROJECT")),
                layout = fileOf(parameters, QStringLiteral("OUTPUT_QPT"));
  const QString kept = project.isEmpty() ? layout : project;
  if (!kept.isEmpty() && QFileInfo::exists(layersFile(kept)))
    written << QFileInfo(layersFile(kept)).fileName();
  if (!layout.isEmpty())
    feedback->pushInfo(ClusterMap::tr("The template finds its layers only in a project that has them: before you open it in "
                                      "another, add the layer definition beside it (%1) there.")
                           .arg(QFileInfo(templateLayers(firstTemplate)).fileName()));
}

} // namespace

QStringList filesOfPages(const Parameters &parameters, const QString &output, const QStringList &pages) {
  const QString path = fileOf(parameters, output);
  if (path.isEmpty())
    return {};
  QStringList all;
  const auto count = static_cast<int>(pages.size());
  for (int page = 0; page < count; ++page)
    all << pageFile(path, pages[page], page + 1, count);
  return all.isEmpty() ? QStringList{path} : all;
}

QString reportFile(const Parameters &parameters) {
  for (const QString &name : {QStringLiteral("OUTPUT_PDF"), QStringLiteral("OUTPUT_PNG"), QStringLiteral("OUTPUT_SVG"),
                              QStringLiteral("PROJECT"), QStringLiteral("OUTPUT_QPT")})
    if (const QString path = fileOf(parameters, name); !path.isEmpty())
      return QFileInfo(path).absolutePath() + QLatin1Char('/') + QFileInfo(path).completeBaseName() +
             QStringLiteral("_report.json");
  return {};
}

QVariantMap writeMaps(const std::vector<ComposedMap> &maps, MapProject &project, const Parameters &parameters,
                      QgsProcessingFeedback *feedback, double from) {
  QStringList pages;
  for (const ComposedMap &map : maps)
    if (!map.value.isEmpty())
      pages << map.value;
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
  for (const QString &output : pagedOutputs) {
    const QStringList files = filesOfPages(parameters, output, pages);
    for (int page = 0; page < files.size(); ++page) {
      QgsPrintLayout &layout = *maps[static_cast<std::size_t>(page)].layout;
      if (output == QLatin1String("OUTPUT_PNG"))
        labels.merge(exportPng(layout, files[page], dpi));
      else if (output == QLatin1String("OUTPUT_SVG"))
        exportSvg(layout, files[page]);
      else
        exportTemplate(layout, files[page]);
      done(output, files[page]);
      if (output == QLatin1String("OUTPUT_QPT"))
        written << QFileInfo(templateLayers(files[page])).fileName();
    }
    feedback->setProgress(progress += (95 - from) / 4);
  }
  if (const QString path = fileOf(parameters, QStringLiteral("PROJECT")); !path.isEmpty()) {
    project.write(path);
    done(QStringLiteral("PROJECT"), path);
  }
  addKeptLayers(parameters, results.value(QStringLiteral("OUTPUT_QPT")).toString(), written, feedback);
  feedback->setProgress(95);
  report(maps, written, labels, parameters, feedback, results);
  return results;
}

} // namespace territorial
