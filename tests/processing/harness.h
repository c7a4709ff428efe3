// A real QGIS around a test: application, registry with the native and the territorial provider, and short ways to run
// algorithms.
#pragma once

#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QObject>
#include <QVariantMap>

#include <memory>

namespace territorial::test {

// What a run left behind.
struct Run {
  bool ok = false;
  QString refusal; // the sentence of checkParameterValues, where it refused
  QString log;     // everything said, errors included
  QVariantMap results;
  std::shared_ptr<QgsProcessingContext> context;

  QgsVectorLayer *layer(const QString &output) const; // nullptr where there is none
};

// Runs an algorithm as QGIS does: checkParameterValues first, then prepare, process and post-process. Layers named in the
// parameters by id are looked up in `project`.
Run run(const QString &algorithm, const QVariantMap &parameters, QgsProject &project);

// Cancels a run when its progress comes to each of the stages. What is wrong, or nothing: a stage that is never reached, a
// result, or more than 200 ms of processor time (on all cores; other programs do not count) from there to the end.
QString cancelFault(const QString &algorithm, const QVariantMap &parameters, QgsProject &project, const QList<double> &stages);

// Whether the progress of a run never goes back and ends at 100: what is wrong, or nothing.
QString progressFault(const QString &algorithm, const QVariantMap &parameters, QgsProject &project);

// The first parameters with the second put in.
QVariantMap with(QVariantMap parameters, const QVariantMap &more);

// A memory table or layer from rows; `definition` is a memory provider URI, e.g. "None?field=region:string&field=value:double".
QgsVectorLayer *table(QgsProject &project, const QString &definition, const QList<QVariantList> &rows,
                      const QStringList &wkt = {});

// All values of a field in feature order; none where there is no layer.
QVariantList column(const QgsVectorLayer *layer, const QString &field);

// The first feature for which `field` = `value`; invalid where there is none, or no layer.
QgsFeature featureWhere(const QgsVectorLayer *layer, const QString &field, const QVariant &value);

// The path of a file of the project, e.g. "sample_data/kazakhstan.gpkg".
QString sourceFile(const QString &path);

// Starts QGIS in a profile of its own, runs the test object, ends QGIS.
int runTest(int argc, char **argv, const std::function<std::unique_ptr<QObject>()> &create);

} // namespace territorial::test

// The main() of a test file.
#define TERRITORIAL_TEST_MAIN(Class)                                                                                             \
  int main(int argc, char **argv) {                                                                                              \
    return territorial::test::runTest(argc, argv, [] { return std::make_unique<Class>(); });                                     \
  }
