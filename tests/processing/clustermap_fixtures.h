// Small territories and flows for the tests of printed maps, and a map that is opened again.
#pragma once

#include "harness.h"

#include "qgis_compat.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>

namespace territorial::test {

inline const QString quotients =
    QStringLiteral("Polygon?crs=EPSG:4326&field=region:string&field=name:string&field=location_quotient:double");

// Sixteen squares of two degrees; quotients from 0 to 4.5, one of them unknown.
inline QgsVectorLayer *squares(QgsProject &project, double west = 50, double south = 44, double side = 2,
                               const QString &definition = quotients) {
  QList<QVariantList> rows;
  QStringList wkt;
  for (int row = 0; row < 4; ++row)
    for (int column = 0; column < 4; ++column) {
      const int at = 4 * row + column;
      rows << QVariantList{QStringLiteral("R%1").arg(at), QStringLiteral("Region %1").arg(at),
                           at == 5 ? qc::nullOf(qc::fieldDouble) : QVariant(0.3 * at)};
      const double x = west + side * column, y = south + side * row;
      wkt << QStringLiteral("POLYGON((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2))").arg(x).arg(y).arg(x + side).arg(y + side);
    }
  return table(project, definition, rows, wkt);
}

inline QgsVectorLayer *flows(QgsProject &project, const QString &status) {
  return table(
      project,
      QStringLiteral("LineString?crs=EPSG:4326&field=from:string&field=to:string&field=value:double&field=status:string"),
      {{"R0", "R15", 100.0, status}, {"R15", "R0", 40.0, status}, {"R3", "R12", 3.0, status}},
      {"LINESTRING(51 45, 54 47, 57 51)", "LINESTRING(57 51, 53 49, 51 45)", "LINESTRING(57 45, 53 47, 51 51)"});
}

// Location quotients of the sample's mining in 2025, with its regions, in `file`.
inline Run miningQuotients(QgsProject &project, const QString &file, QVariantMap more = {}) {
  const QString sample = sourceFile(QStringLiteral("sample_data/kazakhstan.gpkg|layername="));
  QVariantMap parameters{{"ACTIVITY", sample + "gross_output"},
                         {"INDUSTRY_FIELD", "section"},
                         {"VALUE_FIELD", "value"},
                         {"YEAR_FIELD", "year"},
                         {"YEAR", "2025"},
                         {"INDUSTRY", "B"},
                         {"REGIONS", sample + "regions"},
                         {"REGIONS_FIELD", "region"},
                         {"OUTPUT", "memory:"},
                         {"OUTPUT_REGIONS", file}};
  for (auto one = more.cbegin(); one != more.cend(); ++one)
    parameters[one.key()] = one.value();
  return run(QStringLiteral("territorial:locationquotients"), parameters, project);
}

// A map in English without QGIS's world map, kept in the project `file`.
inline Run mapInProject(QVariantMap parameters, QgsProject &project, const QString &file) {
  parameters.insert({{"WORLD_MAP", "none"}, {"PROJECT", file}});
  if (!parameters.contains("LANGUAGE"))
    parameters.insert("LANGUAGE", "en");
  return run(QStringLiteral("territorial:clustermap"), parameters, project);
}

// The one layout of a project that is read again.
struct Reopened {
  QgsProject project;
  QgsPrintLayout *layout = nullptr;
  QgsLayoutItemMap *map = nullptr;

  explicit Reopened(const QString &file) {
    if (!project.read(file) || project.layoutManager()->printLayouts().size() != 1)
      return;
    layout = project.layoutManager()->printLayouts().first();
    map = dynamic_cast<QgsLayoutItemMap *>(layout->itemById(QStringLiteral("Map")));
  }
};

inline QString textsOf(const QgsLayout &layout) {
  QStringList texts;
  QList<QgsLayoutItemLabel *> labels;
  const_cast<QgsLayout &>(layout).layoutItems(labels);
  for (const QgsLayoutItemLabel *label : labels)
    texts << label->text();
  return texts.join(QLatin1Char('\n'));
}

} // namespace territorial::test
