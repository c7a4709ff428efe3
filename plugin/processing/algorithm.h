// What every Territorial algorithm has in common: topic, icon, help, refusal of unknown parameters, and a net under everything
// thrown.
#pragma once

#include "processing/results.h"
#include "processing/unmatched.h"
#include "qgis_compat.h"

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace territorial {

// The groups of the toolbox; the same four folders hold the kernels.
enum class Topic { specialization, boundaries, linkages, complexes, maps };

// The parts of an algorithm's help, each plain text; they are put together in the same order for all.
struct Help {
  QString question; // what it answers, in a sentence or two
  QString use;      // when to use it and when not
  QString formula;  // in words and symbols
  QString source;   // author, year, DOI
  QString care;     // what happens to NULL, zero, ties and to what does not join
  QString example;  // a line on the sample data
};

class Algorithm : public QgsProcessingAlgorithm {
  Q_DECLARE_TR_FUNCTIONS(Algorithm)
public:
  QString group() const final;
  QString groupId() const final;
  QIcon icon() const final;
  QString svgIconPath() const final;      // resources/icons/<name>.svg
  QString shortDescription() const final; // the question of its help
  QString shortHelpString() const final;

  // Refuses a parameter that does not exist (naming the nearest), then what QGIS refuses, then an output that would overwrite a
  // GeoPackage with other tables, then what check() refuses.
  bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message = nullptr) const final;

  // The layers that a run may write, in the order of their parameters; the help, the writers and tests/interfaces.json read it.
  virtual std::vector<ResultTable> resultTables() const { return {}; }

  // For the shared parameter bundles, which are free functions.
  using QgsProcessingAlgorithm::addOutput;
  using QgsProcessingAlgorithm::addParameter;
  void addAdvanced(QgsProcessingParameterDefinition *definition);

protected:
  virtual Topic topic() const = 0;
  virtual Help help() const = 0;

  // A sentence on what is wrong with the parameters and what to do, or an empty text.
  virtual QString check(const QVariantMap &parameters, QgsProcessingContext &context) const;

  // The run itself: may throw anything derived from std::exception or QgsException.
  virtual QVariantMap process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) = 0;

  // Opens the sink of a result table; nullptr where the (optional) output is not asked for. `fields` are the table's own fields
  // unless the caller puts the source's before them.
  std::unique_ptr<ResultWriter> createResult(const QString &parameter, const QVariantMap &parameters,
                                             QgsProcessingContext &context, const std::vector<ResultField> &fields, qc::Wkb type,
                                             const QgsCoordinateReferenceSystem &crs) const;

  // Closes a result: the layer gets its name, style, aliases and metadata. Adds it to `results` under its parameter.
  void finishResult(std::unique_ptr<ResultWriter> writer, const ResultLook &look, const QVariantMap &parameters,
                    QgsProcessingContext &context, QgsProcessingFeedback *feedback, QVariantMap &results);

  // Writes OUTPUT_UNMATCHED where it is asked for, and UNMATCHED_COUNT and LOST_SHARE of `total`.
  void finishUnmatched(const Unmatched &unmatched, double total, const QVariantMap &parameters, QgsProcessingContext &context,
                       QgsProcessingFeedback *feedback, QVariantMap &results);

  // Refuses what checkParameterValues() refuses, as a model runs its steps without it, and notes what the sources are.
  bool prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) final;
  QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                               QgsProcessingFeedback *feedback) final;
  QVariantMap postProcessAlgorithm(QgsProcessingContext &context, QgsProcessingFeedback *feedback) final;

private:
  std::vector<QgsLayerMetadata> mSources;             // of the layers given
  std::vector<std::pair<QString, ResultLook>> mLooks; // layer id and look of what this run wrote, for postProcessAlgorithm()
};

} // namespace territorial
