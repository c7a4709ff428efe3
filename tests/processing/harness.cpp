#include "harness.h"

#include "provider.h"

#include <qgsapplication.h>
#include <qgsnativealgorithms.h>
#include <qgsprocessingregistry.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace territorial::test {

QgsVectorLayer *Run::layer(const QString &output) const {
  if (!results.contains(output))
    return nullptr;
  return qobject_cast<QgsVectorLayer *>(QgsProcessingUtils::mapLayerFromString(results.value(output).toString(), *context));
}

Run run(const QString &algorithm, const QVariantMap &parameters, QgsProject &project) {
  Run outcome;
  outcome.context = std::make_shared<QgsProcessingContext>();
  outcome.context->setProject(&project);
  const QgsProcessingAlgorithm *found = QgsApplication::processingRegistry()->algorithmById(algorithm);
  if (!found) {
    outcome.log = QStringLiteral("no such algorithm: ") + algorithm;
    return outcome;
  }
  if (!found->checkParameterValues(parameters, *outcome.context, &outcome.refusal)) {
    outcome.log = outcome.refusal;
    return outcome;
  }
  QgsProcessingFeedback feedback(false);
  outcome.results = found->run(parameters, *outcome.context, &feedback, &outcome.ok);
  outcome.log = feedback.textLog();
  return outcome;
}

QString cancelFault(const QString &algorithm, const QVariantMap &parameters, QgsProject &project, const QList<double> &stages) {
  for (const double stage : stages) {
    QgsProcessingContext context;
    context.setProject(&project);
    QgsProcessingFeedback feedback(false);
    std::clock_t cancelled = 0;
    QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&](double progress) {
      if (progress >= stage && !feedback.isCanceled()) {
        feedback.cancel();
        cancelled = std::clock();
      }
    });
    bool finished = false;
    const QVariantMap results =
        QgsApplication::processingRegistry()->algorithmById(algorithm)->run(parameters, context, &feedback, &finished);
    const double milliseconds = 1000.0 * static_cast<double>(std::clock() - cancelled) / CLOCKS_PER_SEC;
    if (!feedback.isCanceled())
      return QStringLiteral("never reached %1 %").arg(stage);
    if (finished || !results.isEmpty())
      return QStringLiteral("finished though cancelled at %1 %").arg(stage);
    if (milliseconds >= 200)
      return QStringLiteral("%1 ms after %2 %").arg(milliseconds).arg(stage);
  }
  return {};
}

QString progressFault(const QString &algorithm, const QVariantMap &parameters, QgsProject &project) {
  QgsProcessingContext context;
  context.setProject(&project);
  QgsProcessingFeedback feedback(false);
  QList<double> seen{0};
  QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&](double progress) { seen << progress; });
  bool finished = false;
  QgsApplication::processingRegistry()->algorithmById(algorithm)->run(parameters, context, &feedback, &finished);
  if (!finished)
    return QStringLiteral("the run failed");
  if (!std::is_sorted(seen.begin(), seen.end()))
    return QStringLiteral("the progress goes back");
  return seen.last() == 100 ? QString() : QStringLiteral("the progress ends at %1").arg(seen.last());
}

QVariantMap with(QVariantMap parameters, const QVariantMap &more) {
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    parameters.insert(value.key(), value.value());
  return parameters;
}

QgsVectorLayer *table(QgsProject &project, const QString &definition, const QList<QVariantList> &rows, const QStringList &wkt) {
  auto layer =
      std::make_unique<QgsVectorLayer>(definition, QStringLiteral("table%1").arg(project.count()), QStringLiteral("memory"));
  QgsFeatureList features;
  for (int row = 0; row < rows.size(); ++row) {
    QgsFeature feature(layer->fields());
    feature.setAttributes(QgsAttributes(rows[row].toVector()));
    if (row < wkt.size() && !wkt[row].isEmpty())
      feature.setGeometry(QgsGeometry::fromWkt(wkt[row]));
    features << feature;
  }
  if (!layer->isValid() || !layer->dataProvider()->addFeatures(features) || layer->featureCount() != rows.size())
    qFatal("the test's own table could not be made: %s", qPrintable(definition));
  QgsVectorLayer *added = layer.get();
  project.addMapLayer(layer.release(), false, true);
  return added;
}

QVariantList column(const QgsVectorLayer *layer, const QString &field) {
  QVariantList values;
  if (!layer)
    return values;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    values << feature.attribute(field);
  return values;
}

QgsFeature featureWhere(const QgsVectorLayer *layer, const QString &field, const QVariant &value) {
  if (!layer)
    return QgsFeature();
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    if (feature.attribute(field) == value)
      return feature;
  return QgsFeature();
}

QString sourceFile(const QString &path) { return QStringLiteral(TERRITORIAL_SOURCE_DIR "/") + path; }

int runTest(int argc, char **argv, const std::function<std::unique_ptr<QObject>()> &create) {
  QTemporaryDir profile; // nothing is read from or left in the user's own profile
  QgsApplication application(argc, argv, false, profile.path());
  QgsApplication::setPrefixPath(qEnvironmentVariable("QGIS_PREFIX_PATH", QStringLiteral("/usr")), true);
  QgsApplication::init(profile.path());
  QgsApplication::initQgis();
  int status = 1;
  QString why;
  auto *registry = QgsApplication::processingRegistry();
  registry->addProvider(new QgsNativeAlgorithms(registry)); // not there by itself in C++
  if (addProvider(&why)) {
    status = QTest::qExec(create().get(), argc, argv); // the test object and all its layers end before QGIS does
    removeProvider();
  } else {
    std::fprintf(stderr, "%s\n", qPrintable(why));
  }
  QgsApplication::exitQgis();
  return status;
}

} // namespace territorial::test
