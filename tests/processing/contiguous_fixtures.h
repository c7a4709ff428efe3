// Regions and quotients on which contiguous clusters are tested.
#pragma once

#include "harness.h"

namespace territorial::test {

inline const QString algorithm = QStringLiteral("territorial:contiguousclusters");
inline const QString quotientFields = QStringLiteral(
    "None?field=region:string&field=industry:string&field=year:int&field=value:double&field=location_quotient:double");
inline const QString regionFields = QStringLiteral("Polygon?crs=EPSG:3857&field=region:string&field=name_en:string");

inline QString box(double x0, double y0, double x1, double y1) {
  return QStringLiteral("Polygon((%1 %2,%3 %2,%3 %4,%1 %4,%1 %2))").arg(x0).arg(y0).arg(x1).arg(y1);
}

// A 1 x 4 row of regions A, B, C, D.
inline QgsVectorLayer *fourRegions(QgsProject &project) {
  return table(project, regionFields, {{"A", "Alpha"}, {"B", "Beta"}, {"C", "Gamma"}, {"D", "Delta"}},
               {box(0, 0, 1, 1), box(1, 0, 2, 1), box(2, 0, 3, 1), box(3, 0, 4, 1)});
}

inline QList<QVariantList> fourQuotients() {
  return {{"A", "x", 2025, 30.0, 2.0}, {"B", "x", 2025, 60.0, 1.2}, {"C", "x", 2025, 90.0, 1.1}, {"D", "x", 2025, 20.0, 4.0}};
}

inline QVariantMap parameters(QgsVectorLayer *quotients, QgsVectorLayer *regions, const QVariantMap &more = {}) {
  return with({{"QUOTIENTS", quotients->id()}, {"REGIONS", regions->id()}, {"OUTPUT", "memory:"}, {"OUTPUT_REGIONS", "memory:"}},
              more);
}

} // namespace territorial::test
