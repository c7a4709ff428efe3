// The native plugin: what QGIS desktop finds in its plugin folder.
#pragma once

#include <qgisplugin.h>

class QgisInterface;

namespace territorial {

class Plugin : public QgisPlugin {
public:
  explicit Plugin(QgisInterface *iface);
  void initGui() override; // registers the provider, or says in the message bar why not
  void unload() override;

private:
  QgisInterface *mInterface;
  bool mRegistered = false;
};

} // namespace territorial
