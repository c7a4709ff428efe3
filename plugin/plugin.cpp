#include "plugin.h"

#include "provider.h"
#include "qgis_compat.h"

#include <qgisinterface.h>
#include <qgsmessagelog.h>

#include <QMetaObject>

#include <exception>
#include <string>

namespace territorial {

namespace {

const QString pluginName = QStringLiteral("Territorial Clusters");
const QString pluginDescription = QStringLiteral("Territorial specialisation, cluster boundaries and linkage flow maps");
const QString pluginCategory = QStringLiteral("Analysis");
const QString pluginVersion = QStringLiteral(TERRITORIAL_VERSION);
const QString pluginIcon = QStringLiteral(":/territorial/icons/territorial.svg");

std::string lastError;

} // namespace

Plugin::Plugin(QgisInterface *iface)
    : QgisPlugin(pluginName, pluginDescription, pluginCategory, pluginVersion, QgisPlugin::UI), mInterface(iface) {}

void Plugin::initGui() {
  if (mRegistered)
    return;
  QString why;
  mRegistered = addProvider(&why);
  if (mRegistered)
    return;
  QgsMessageLog::logMessage(why, pluginName, Qgis::MessageLevel::Critical);
  // By name, as the library links no QGIS GUI: qgis_process and PyQGIS load it too.
  if (mInterface)
    QMetaObject::invokeMethod(reinterpret_cast<QObject *>(mInterface->messageBar()), "pushCritical", Q_ARG(QString, pluginName),
                              Q_ARG(QString, why));
}

void Plugin::unload() {
  if (mRegistered)
    removeProvider();
  mRegistered = false;
}

} // namespace territorial

extern "C" {

// What QGIS desktop looks up in a plugin library.
Q_DECL_EXPORT QgisPlugin *classFactory(QgisInterface *iface) { return new territorial::Plugin(iface); }
Q_DECL_EXPORT const QString *name() { return &territorial::pluginName; }
Q_DECL_EXPORT const QString *description() { return &territorial::pluginDescription; }
Q_DECL_EXPORT const QString *category() { return &territorial::pluginCategory; }
Q_DECL_EXPORT const QString *version() { return &territorial::pluginVersion; }
Q_DECL_EXPORT const QString *icon() { return &territorial::pluginIcon; }
Q_DECL_EXPORT int type() { return QgisPlugin::UI; }
Q_DECL_EXPORT void unload(QgisPlugin *plugin) { delete plugin; }

// What __init__.py calls through ctypes. No exception may leave: its frames have no handlers.

// The QGIS that the library is built for, as 322 for 3.22.
Q_DECL_EXPORT int territorial_built_for() { return territorial::qc::builtForQgis; }

// Why the last call failed, UTF-8.
Q_DECL_EXPORT const char *territorial_last_error() { return territorial::lastError.c_str(); }

// Registers the provider, or counts one more holder of the one that is there. 0 on success.
Q_DECL_EXPORT int territorial_add_provider() {
  try {
    QString why;
    if (territorial::addProvider(&why))
      return 0;
    territorial::lastError = why.toStdString();
  } catch (const std::exception &error) {
    territorial::lastError = error.what();
  } catch (...) { // QgsException is no std::exception
    territorial::lastError = "registering the provider failed for an unknown reason";
  }
  return 1;
}

// Drops one holder; the last one removes the provider.
Q_DECL_EXPORT void territorial_remove_provider() { territorial::removeProvider(); }

} // extern "C"
