// Territories with regions that are too small to see, for the tests of insets.
#pragma once

#include "harness.h"

#include <algorithm>

namespace territorial::test {

inline QString square(double west, double south, double width, double height) {
  return QStringLiteral("POLYGON((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2))")
      .arg(west)
      .arg(south)
      .arg(west + width)
      .arg(south + height);
}

// Four large regions, two towns near each other and one far off.
inline QgsVectorLayer *regionsAndTowns(QgsProject &project, double town = 0.3, bool reversed = false) {
  QList<QVariantList> rows{{"A", "Alpha", "Альфа", "Дельта", 2025, 0.4},   {"B", "Beta", "Бета", QString(), 2025, 0.7},
                           {"C", "Gamma", "Гамма", QString(), 2025, 1.5},  {"D", "Delta", "Дельта", QString(), 2025, 3.0},
                           {"E", "Near", "Ближний", QString(), 2025, 4.5}, {"F", "Nearer", "Соседний", QString(), 2025, 0.1},
                           {"G", "Far", "Дальний", QString(), 2025, 2.5}};
  QStringList shapes{square(50, 44, 10, 5),
                     square(60, 44, 10, 5),
                     square(50, 49, 10, 5),
                     square(60, 49, 10, 5),
                     square(54, 51, town, town / 1.5),
                     square(54.5, 51, town, town / 1.5),
                     square(66, 46, town, town / 1.5)};
  if (reversed) {
    std::reverse(rows.begin(), rows.end());
    std::reverse(shapes.begin(), shapes.end());
  }
  return table(project,
               QStringLiteral("Polygon?crs=EPSG:4326&field=region:string&field=name:string&field=name_ru:string&"
                              "field=includes_ru:string&field=year:int&field=location_quotient:double"),
               rows, shapes);
}

} // namespace territorial::test
