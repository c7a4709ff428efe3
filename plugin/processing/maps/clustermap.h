// A printed map of layers given by role: a print layout in a project of its own, with PDF and PNG.
#pragma once

#include "processing/algorithm.h"

namespace territorial {

class ClusterMap : public Algorithm {
  Q_DECLARE_TR_FUNCTIONS(ClusterMap)
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  qc::AlgorithmFlags flags() const override; // layouts live in the main thread
  void initAlgorithm(const QVariantMap &configuration) override;
  ClusterMap *createInstance() const override;

protected:
  Topic topic() const override;
  Help help() const override;
  QString check(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;

private:
  // A sentence where VALUE_FIELD or NAME_FIELD is in no layer, or holds no numbers.
  QString refuseMapFields(const QVariantMap &values, QgsProcessingContext &context) const;

  // One where ATLAS_FIELD gives no pages or too many, or a caption holds an expression that cannot be read.
  QString refusePages(const QVariantMap &values, QgsProcessingContext &context) const;

  // One where something would be lost by the files that are written: what somebody else made, what was done to a project or a
  // template of ours, or a layer of the map.
  QString refuseFiles(const class Parameters &parameters, const QgsProcessingContext &context) const;
};

} // namespace territorial
