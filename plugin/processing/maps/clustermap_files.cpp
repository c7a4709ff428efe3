// What territorial:clustermap refuses to write over.
#include "layout/map_export.h"
#include "layout/map_report.h"
#include "processing/maps/clustermap.h"
#include "processing/maps/map_outputs.h"
#include "processing/maps/map_pages.h"
#include "processing/maps/map_roles.h"

#include <QDir>
#include <QFileInfo>

namespace territorial {

namespace {

// All files that a layer of the map lies in, by the names of their parameters.
QMap<QString, QString> filesOfLayers(const Parameters &parameters) {
  QMap<QString, QString> files;
  const auto add = [&](const QString &name, const QList<QgsVectorLayer *> &layers) {
    for (const QgsVectorLayer *layer : layers)
      files.insert(QFileInfo(layer->source().section(QLatin1Char('|'), 0, 0)).absoluteFilePath(), name);
  };
  add(QStringLiteral("BACKGROUND"), parameters.layers(QStringLiteral("BACKGROUND")));
  for (const RoleParameter &role : mapRoles)
    add(QString::fromLatin1(role.name), layersOf(parameters, role));
  return files;
}

// A sentence where a layer of the map lies in a file that is written anew.
QString refuseLayersFiles(const Parameters &parameters, const QString &kept) {
  const QMap<QString, QString> layers = filesOfLayers(parameters);
  if (const QString name = layers.value(kept); !kept.isEmpty() && !name.isEmpty())
    return ClusterMap::tr("%1 is kept in %2, which the project would write anew. Name another project.").arg(name, kept);
  for (const QString &output : mapFiles)
    if (const QString path = fileOf(parameters, output); !path.isEmpty())
      if (const QString name = layers.value(QFileInfo(path).absoluteFilePath()); !name.isEmpty())
        return ClusterMap::tr("%1: the layer of %2 lies in %3 and would be lost. Name another file.").arg(output, name, path);
  return {};
}

// The same for a file of ours that has been worked on since, or one that is not ours.
QString refuseLoss(const QString &output, const QString &file, bool ours, bool asWritten) {
  if (!ours)
    return ClusterMap::tr("%1: %2 exists and was not made by this algorithm, so it is not overwritten. Name another file.")
        .arg(output, file);
  if (!asWritten)
    return ClusterMap::tr("%1: %2 was changed since this algorithm wrote it, and the changes would be lost. Name another file.")
        .arg(output, file);
  return {};
}

QString refuseProject(const QString &project, const QgsProcessingContext &context) {
  if (!project.endsWith(QLatin1String(".qgz"), Qt::CaseInsensitive) &&
      !project.endsWith(QLatin1String(".qgs"), Qt::CaseInsensitive))
    return ClusterMap::tr("PROJECT: a project's name ends in .qgz or .qgs; %1 does not.").arg(project);
  if (context.project() && !context.project()->fileName().isEmpty() &&
      QFileInfo(context.project()->fileName()) == QFileInfo(project))
    return ClusterMap::tr("PROJECT: %1 is open. Name another file.").arg(project);
  if (!QFileInfo::exists(project))
    return QFileInfo::exists(layersFile(project))
               ? ClusterMap::tr("PROJECT: %1, which the project would keep its layers in, exists already. Name another project.")
                     .arg(layersFile(project))
               : QString();
  return refuseLoss(QStringLiteral("PROJECT"), project, isOurProject(project), isProjectAsWritten(project));
}

QString refuseTemplate(const QString &file, bool alone) {
  if (QFileInfo::exists(file))
    return refuseLoss(QStringLiteral("OUTPUT_QPT"), file, isOurTemplate(file), isTemplateAsWritten(file));
  for (const QString &beside : {templateLayers(file), alone ? layersFile(file) : QString()})
    if (!beside.isEmpty() && QFileInfo::exists(beside))
      return ClusterMap::tr("OUTPUT_QPT: %1, which the template would keep its layers in, exists already. Name another file.")
          .arg(beside);
  return {};
}

// Names that nobody gave are only taken where they are free or hold what we wrote before.
QString refusePageFiles(const Parameters &parameters, const QStringList &pages) {
  const QStringList ours = reportedFiles(reportFile(parameters));
  for (const QString &output : pagedOutputs)
    for (const QString &file : filesOfPages(parameters, output, pages))
      if (QFileInfo::exists(file) && !ours.contains(QFileInfo(file).fileName()))
        return ClusterMap::tr(
                   "%1: a page would be written to %2, which exists and was not made by this algorithm. Name another file.")
            .arg(output, file);
  return {};
}

} // namespace

QString ClusterMap::refuseFiles(const Parameters &parameters, const QgsProcessingContext &context) const {
  for (const QString &name : mapFiles)
    if (const QString path = fileOf(parameters, name); !path.isEmpty() && !QFileInfo(path).absoluteDir().exists())
      return tr("%1: the folder %2 does not exist.").arg(name, QFileInfo(path).absolutePath());
  const QString project = fileOf(parameters, QStringLiteral("PROJECT")), report = reportFile(parameters),
                templated = fileOf(parameters, QStringLiteral("OUTPUT_QPT")), kept = project.isEmpty() ? templated : project;
  if (const QString sentence = refuseLayersFiles(parameters, kept.isEmpty() ? QString() : layersFile(kept)); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = project.isEmpty() ? QString() : refuseProject(project, context); !sentence.isEmpty())
    return sentence;
  if (QFileInfo::exists(report) && !isReport(report))
    return tr("The map's report would be written to %1, which is there already and is none. Rename it.").arg(report);
  if (!parameters.given(QStringLiteral("ATLAS_FIELD")))
    return templated.isEmpty() ? QString() : refuseTemplate(templated, project.isEmpty());
  return refusePageFiles(
      parameters, pageValues({parameters.layer(QStringLiteral("CHOROPLETH")), parameters.layer(QStringLiteral("CLUSTERS"))},
                             parameters.text(QStringLiteral("ATLAS_FIELD"))));
}

} // namespace territorial
