// territorial:flowbackbone: the few flows of a large table that matter, with their p.
#pragma once

#include "processing/algorithm.h"

namespace territorial {

class FlowBackboneAlgorithm : public Algorithm {
  Q_DECLARE_TR_FUNCTIONS(FlowBackboneAlgorithm)
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  FlowBackboneAlgorithm *createInstance() const override;
  std::vector<ResultTable> resultTables() const override;
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;

protected:
  Topic topic() const override;
  Help help() const override;
  QString check(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace territorial
