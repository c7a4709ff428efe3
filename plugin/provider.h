// The Processing provider `territorial`, and how both entry points register it.
#pragma once

#include <qgsprocessingprovider.h>

#include <QCoreApplication>

namespace territorial {

class Provider : public QgsProcessingProvider {
  Q_DECLARE_TR_FUNCTIONS(Provider)
public:
  using QgsProcessingProvider::QgsProcessingProvider;
  QString id() const override;
  QString name() const override;
  QString longName() const override;
  QString versionInfo() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;
  void loadAlgorithms() override;
};

// Adds the provider to QGIS's registry, or counts one more holder of the one that is there already. False, with a sentence in
// *why, where QGIS is not the one that the library was built for, there is no QgsApplication, or the registry refuses.
bool addProvider(QString *why);

// Drops one holder; the last one removes the provider. Harmless where there is none.
void removeProvider();

} // namespace territorial
