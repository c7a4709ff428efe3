// territorial:flowlines: a table of linkages drawn as lines between places.
#pragma once

#include "processing/algorithm.h"

namespace territorial {

class FlowLines : public Algorithm {
  Q_DECLARE_TR_FUNCTIONS(FlowLines)
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  QgsProcessingAlgorithm *createInstance() const override;
  std::vector<ResultTable> resultTables() const override;

protected:
  Topic topic() const override { return Topic::linkages; }
  Help help() const override;
  QString check(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace territorial
