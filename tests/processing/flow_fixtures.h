// Small tables of flows and places, and what the tests of flow algorithms ask of their results.
#pragma once

#include "harness.h"

#include <qgsgeometry.h>

#include <QtTest>

namespace territorial::test {

inline const QString flowTable = QStringLiteral("None?field=from:string(20)&field=to:string(20)&field=value:double");
inline const QString typedTable = flowTable + QStringLiteral("&field=kind:string(20)&field=year:integer&field=status:string(20)");
inline const QString pointPlaces = QStringLiteral("Point?crs=EPSG:4326&field=region:string(20)");

// LINKAGES, PLACES and an OUTPUT in memory, and what else is given.
inline QVariantMap flowParameters(const QgsVectorLayer *linkages, const QgsVectorLayer *places, const QVariantMap &more = {}) {
  return with({{"LINKAGES", linkages->id()}, {"PLACES", places->id()}, {"OUTPUT", "memory:"}}, more);
}

// Every attribute and the exact geometry of a layer, in feature order.
inline QStringList contentOf(const QgsVectorLayer *layer) {
  QStringList rows;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QStringList row;
    for (const QVariant &value : feature.attributes())
      row << (value.isNull()                          ? QStringLiteral("NULL")
              : value.userType() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 17)
                                                      : value.toString());
    rows << row.join('|') + '|' + QString::fromLatin1(feature.geometry().asWkb().toHex());
  }
  return rows;
}

// The run fails with every part of a sentence in its words.
inline void refused(const QString &algorithm, const QVariantMap &parameters, QgsProject &project, const QStringList &parts) {
  const Run outcome = run(algorithm, parameters, project);
  QVERIFY2(!outcome.ok, "the run should have been refused");
  for (const QString &part : parts)
    QVERIFY2(outcome.log.contains(part), qPrintable(QStringLiteral("“%1” is not in: %2").arg(part, outcome.log)));
}

} // namespace territorial::test
