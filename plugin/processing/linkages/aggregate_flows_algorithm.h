#pragma once

#include "processing/algorithm.h"

namespace territorial {

// territorial:aggregateflows
class AggregateFlowsAlgorithm : public Algorithm {
  Q_DECLARE_TR_FUNCTIONS(AggregateFlowsAlgorithm)
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  std::vector<ResultTable> resultTables() const override;
  void initAlgorithm(const QVariantMap &configuration) override;
  AggregateFlowsAlgorithm *createInstance() const override;

protected:
  Topic topic() const override;
  Help help() const override;
  QString check(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace territorial
