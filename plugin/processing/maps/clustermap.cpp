#include "processing/maps/clustermap.h"

#include "layout/map_report.h"
#include "processing/maps/compose_map.h"
#include "processing/maps/map_roles.h"
#include "processing/text.h"

#include <qgslayoutitemmap.h>

#include <QFileInfo>

namespace territorial {

namespace {

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
  const int dpi = parameters.integer(QStringLiteral("DPI"));
  const ComposedMap map = composeMap(readMapInputs(parameters, feedback), context.transformContext(), feedback, 65);
  QVariantMap results;
  const auto write = [&](const QString &name, double progress, const auto &save) {
    if (const QString path = fileOf(parameters, name); !path.isEmpty()) {
      save(path);
      results.insert(name, path);
    }
    feedback->setProgress(progress);
  };
  write(QStringLiteral("OUTPUT_PDF"), 72, [&](const QString &path) { exportPdf(*map.layout, path); });
  write(QStringLiteral("OUTPUT_PNG"), 80, [&](const QString &path) { exportPng(*map.layout, path, dpi); });
  write(QStringLiteral("OUTPUT_SVG"), 85, [&](const QString &path) { exportSvg(*map.layout, path); });
  write(QStringLiteral("OUTPUT_QPT"), 87, [&](const QString &path) { exportTemplate(*map.layout, path); });
  write(QStringLiteral("PROJECT"), 90, [&](const QString &path) { map.project->write(path); });
  if (auto *shown = dynamic_cast<QgsLayoutItemMap *>(map.layout->itemById(QStringLiteral("Map")))) {
    const MapReport report = mapReport(*map.layout, *shown, map.lost, map.missingLetters, dpi);
    const QString file = reportFile(results);
    writeReport(report, file);
    results.insert(QStringLiteral("OUTPUT_REPORT"), file);
    for (const QString &warning : report.warnings)
      feedback->pushWarning(warning);
  }
  if (!map.lost.isEmpty())
    feedback->pushWarning(tr("%1 labels found no place: %2").arg(map.lost.size()).arg(shortList(map.lost)));
  feedback->pushInfo(tr("Scale 1 : %1; %2; font %3").arg(QString::number(map.scale, 'f', 0), map.projection, map.font));
  results.insert(QStringLiteral("LABELS_LOST"), map.lost.size());
  return results;
}

} // namespace territorial
