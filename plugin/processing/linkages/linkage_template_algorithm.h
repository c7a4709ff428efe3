// territorial:linkagetemplate: an empty workbook for firms, and the reader of what they filled in.
#pragma once

#include "processing/algorithm.h"

namespace territorial {

struct FilledTemplate;
class NameTable;
class Parameters;

class LinkageTemplateAlgorithm : public Algorithm {
  Q_DECLARE_TR_FUNCTIONS(LinkageTemplateAlgorithm)
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  LinkageTemplateAlgorithm *createInstance() const override;
  std::vector<ResultTable> resultTables() const override;
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;

protected:
  Topic topic() const override;
  Help help() const override;
  QString check(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;

private:
  QVariantMap write(const Parameters &parameters, const NameTable &names, QgsProcessingFeedback *feedback) const;
  QVariantMap read(const QVariantMap &values, const Parameters &parameters, const NameTable &names, QgsProcessingContext &context,
                   QgsProcessingFeedback *feedback);
};

} // namespace territorial
