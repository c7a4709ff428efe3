// Tables and plants on which the concentration of industries is tested.
#pragma once

#include "harness.h"

#include "qgis_compat.h"

#include <QFile>

#include <cmath>

namespace territorial::test {

inline const QString algorithm = QStringLiteral("territorial:industryconcentration");
inline const QString reference = QStringLiteral("tests/reference/specialization/");
inline const QString longTable = QStringLiteral("None?field=region:string&field=industry:string&field=value:double");
inline const QVariant null = territorial::qc::nullOf(territorial::qc::fieldDouble);
inline const QString plantTable = QStringLiteral("None?field=industry:string&field=size:double");

inline QVariantMap parameters(const QVariant &activity, const QVariantMap &more = {}) {
  return with({{"ACTIVITY", activity},
               {"INDUSTRY_FIELD", "industry"},
               {"VALUE_FIELD", "value"},
               {"OUTPUT", "memory:"},
               {"PERMUTATIONS", 99}},
              more);
}

// Three regions, industries m and s.
inline QList<QVariantList> small() {
  return {{"A", "m", 60.0}, {"A", "s", 10.0}, {"B", "m", 20.0}, {"B", "s", 30.0}, {"C", "m", 20.0}, {"C", "s", 40.0}};
}

inline QList<QVariantList> smallPlants() {
  return {{"m", 40.0}, {"m", 20.0}, {"m", 20.0}, {"m", 20.0}, {"s", 10.0}, {"s", 30.0}, {"s", 25.0}, {"s", 15.0}};
}

// A CSV of tests/reference as rows of cells, the header first.
inline QList<QStringList> cells(const QString &name) {
  QFile file(sourceFile(reference + name));
  QList<QStringList> rows;
  if (file.open(QIODevice::ReadOnly))
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts))
      rows << line.trimmed().split(',');
  return rows;
}

inline bool close(const QVariant &left, double right, double tolerance = 1e-9) {
  return !left.isNull() && std::abs(left.toDouble() - right) <= tolerance * std::max(1.0, std::abs(right));
}

// The 42 plants of 4 industries in 3 regions whose indices are published, against published totals of the regions.
inline QVariantMap germany(QgsProject &project) {
  QgsVectorLayer *sizes = table(project, QStringLiteral("None?field=region:string&field=employees:double"),
                                {{"1", 360000.0}, {"2", 108000.0}, {"3", 132000.0}, {"4", 5.0}});
  const QString plants = sourceFile(reference + "B2_eg_plants.csv");
  return parameters(plants, {{"VALUE_FIELD", "emp"},
                             {"PLANTS", plants},
                             {"PLANT_SIZE_FIELD", "emp"},
                             {"REGION_SIZES", sizes->id()},
                             {"SIZES_FIELD", "employees"},
                             {"OUTPUT_COAGGLOMERATION", "memory:"}});
}

// A 4 x 4 grid of regions r00 to r15, industry a in its left half.
struct Grid {
  QList<QVariantList> rows, regions;
  QStringList shapes;

  Grid() {
    for (int cell = 0; cell < 16; ++cell) {
      const QString id = QStringLiteral("r%1").arg(cell, 2, 10, QLatin1Char('0'));
      const double a = cell % 4 < 2 ? 8 : 2;
      rows << QVariantList{id, "a", a} << QVariantList{id, "b", 10 - a + cell % 3};
      regions << QVariantList{id, cell % 4 < 2 ? "west" : "east"};
      const int x = cell % 4, y = cell / 4;
      shapes << QStringLiteral("Polygon((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2))").arg(x).arg(y).arg(x + 1).arg(y + 1);
    }
  }
  QgsVectorLayer *layer(QgsProject &project) const {
    return table(project, QStringLiteral("Polygon?crs=EPSG:3857&field=region:string&field=group:string"), regions, shapes);
  }
};

} // namespace territorial::test
