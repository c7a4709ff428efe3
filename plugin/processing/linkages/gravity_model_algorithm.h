// territorial:gravitymodel: flows explained by the sizes of places and the distance between them, or estimated from these.
#pragma once

#include "processing/algorithm.h"

namespace territorial {

class GravityModelAlgorithm : public Algorithm {
  Q_DECLARE_TR_FUNCTIONS(GravityModelAlgorithm)
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  GravityModelAlgorithm *createInstance() const override;
  std::vector<ResultTable> resultTables() const override;
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;

protected:
  Topic topic() const override;
  Help help() const override;
  QString check(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace territorial
