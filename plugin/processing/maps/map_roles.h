// The layers and files that territorial:clustermap takes, by the names of their parameters.
#pragma once

#include "layout/map_layers.h"
#include "processing/reading.h"

#include <algorithm>

namespace territorial {

struct RoleParameter {
  const char *name;
  MapRole role;
};
// Top of the map first.
inline constexpr RoleParameter mapRoles[]{{"LABELS", MapRole::labels},
                                          {"NODES", MapRole::nodes},
                                          {"FLOWS", MapRole::flows},
                                          {"CLUSTERS", MapRole::clusters},
                                          {"CHOROPLETH", MapRole::choropleth}};

// The layers that a role is given: several only where LABELS names them, each once; those that cannot be opened are left out.
inline QList<QgsVectorLayer *> layersOf(const Parameters &parameters, const RoleParameter &role) {
  const QString name = QString::fromLatin1(role.name);
  if (role.role == MapRole::labels) {
    QList<QgsVectorLayer *> once;
    for (QgsVectorLayer *layer : parameters.layers(name))
      if (std::none_of(once.begin(), once.end(), [layer](const QgsVectorLayer *other) {
            return other == layer || (other->source() == layer->source() && other->providerType() != QLatin1String("memory"));
          }))
        once << layer;
    return once;
  }
  QgsVectorLayer *layer = parameters.layer(name);
  return layer ? QList<QgsVectorLayer *>{layer} : QList<QgsVectorLayer *>();
}

// The files that it may write, as far as they hold the map.
inline const QStringList mapFiles{QStringLiteral("PROJECT"), QStringLiteral("OUTPUT_PDF"), QStringLiteral("OUTPUT_PNG"),
                                  QStringLiteral("OUTPUT_SVG"), QStringLiteral("OUTPUT_QPT")};

// The path that a parameter names; empty where it is left out.
inline QString fileOf(const Parameters &parameters, const QString &name) {
  const QString path = parameters.given(name) ? parameters.text(name).trimmed() : QString();
  return path == QLatin1String("TEMPORARY_OUTPUT") ? QString() : path;
}

} // namespace territorial
