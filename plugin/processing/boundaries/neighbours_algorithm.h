// territorial:neighbours: the table of neighbours that the other algorithms take, to see, to repair and to reuse.
#pragma once

#include "processing/algorithm.h"

namespace territorial {

class NeighboursAlgorithm : public Algorithm {
  Q_DECLARE_TR_FUNCTIONS(NeighboursAlgorithm)
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  NeighboursAlgorithm *createInstance() const override;
  std::vector<ResultTable> resultTables() const override;
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;

protected:
  Topic topic() const override;
  Help help() const override;
  QString check(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace territorial
