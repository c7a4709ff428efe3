#include "provider.h"

#include "language.h"
#include "layout/shipped_font.h"
#include "qgis_compat.h"

#include "processing/algorithms.h"
#include "processing/models/shipped_model.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QIcon>

namespace territorial {

namespace {

const QString providerId = QStringLiteral("territorial");

// The count of holders is a property of the provider itself, as two copies of this library may live in one process.
const char *holdersProperty = "territorial_holders";

} // namespace

QString Provider::id() const { return providerId; }
QString Provider::name() const { return tr("Territorial clusters"); }
QString Provider::longName() const { return tr("Territorial clusters (%1)").arg(versionInfo()); }
QString Provider::versionInfo() const { return QStringLiteral(TERRITORIAL_VERSION); }
QIcon Provider::icon() const { return QIcon(svgIconPath()); }
QString Provider::svgIconPath() const { return QStringLiteral(":/territorial/icons/territorial.svg"); }

void Provider::loadAlgorithms() {
  for (QgsProcessingAlgorithm *algorithm : createAlgorithms())
    addAlgorithm(algorithm);
  // Models find their steps in the registry, which takes the provider in only after its first loading.
  if (QgsApplication::processingRegistry()->providerById(providerId) == this)
    for (QgsProcessingAlgorithm *model : createModels())
      addAlgorithm(model);
}

bool addProvider(QString *why) {
  const auto refuse = [why](const QString &sentence) {
    if (why)
      *why = sentence;
    return false;
  };
  if (!QCoreApplication::instance())
    return refuse(QStringLiteral("There is no running QGIS application."));
  installLanguage();
  loadShippedFont(); // so that maps made elsewhere open with their letters
  const int running = Qgis::versionInt() / 100;
  if (running != qc::builtForQgis)
    return refuse(Provider::tr("This build of Territorial Clusters is for QGIS %1.%2, but this is QGIS %3. "
                               "Install the build for QGIS %4.%5.")
                      .arg(qc::builtForQgis / 100)
                      .arg(qc::builtForQgis % 100)
                      .arg(Qgis::version())
                      .arg(running / 100)
                      .arg(running % 100));
  QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
  if (QgsProcessingProvider *present = registry->providerById(providerId)) {
    present->setProperty(holdersProperty, present->property(holdersProperty).toInt() + 1);
    return true;
  }
  auto *provider = new Provider;
  provider->setProperty(holdersProperty, 1);
  if (!registry->addProvider(provider)) // takes ownership, also when it refuses
    return refuse(Provider::tr("QGIS's Processing registry refused the provider."));
  provider->refreshAlgorithms();
  return true;
}

void removeProvider() {
  QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
  QgsProcessingProvider *present = registry ? registry->providerById(providerId) : nullptr;
  if (!present)
    return;
  const int left = present->property(holdersProperty).toInt() - 1;
  if (left > 0) {
    present->setProperty(holdersProperty, left);
    return;
  }
  registry->removeProvider(present);
  removeLanguage();
}

} // namespace territorial
