// Models of the Model Designer that are part of the plugin.
#pragma once

#include <qgsprocessingmodelalgorithm.h>

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace territorial {

// A model out of resources/models, which is its only source: the same file lies in the package's folder `models`, to be opened
// and changed in the Model Designer. Here it stands in the toolbox beside the algorithms, in the language of the plugin.
class ShippedModel : public QgsProcessingModelAlgorithm {
  Q_DECLARE_TR_FUNCTIONS(ShippedModel)
public:
  // The model of a file's base name. Throws std::logic_error where it is none. Its steps are looked up in QGIS's registry, so
  // the provider must be in there.
  explicit ShippedModel(const QString &name);

  QString name() const override { return mName; }
  QString group() const override { return tr("Models"); }
  QString groupId() const override { return QStringLiteral("models"); }
  QStringList tags() const override;

private:
  QgsProcessingAlgorithm *createInstance() const override;

  QString mName;
};

// All that the plugin brings. The caller owns them.
std::vector<QgsProcessingAlgorithm *> createModels();

} // namespace territorial
