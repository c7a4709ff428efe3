// The classes of a measure on a map: where they begin, and their colours.
#pragma once

#include "layout/map_language.h"

#include <QList>
#include <QString>
#include <QStringList>

class QgsVectorLayer;

namespace territorial {

// How classes are made: "automatic" (a location quotient's own fixed ones, natural breaks of others), "fixed" (by `breaks`),
// "natural", "quantile" or "equal".
struct ClassChoice {
  QString method = QStringLiteral("automatic");
  int count = 5;        // 2 to 8, of those that are computed
  QList<double> breaks; // 1 to 7, ascending
};

// Class c holds the values from bounds[c - 1], that one included, to below bounds[c].
struct MapClasses {
  QList<double> bounds; // ascending, of all classes but the last the upper ones
  QStringList colours;  // one for each class
  QString made;         // how, in the map's language
  QString colour(double value) const;
};

// Of a location quotient: below 0.5, 0.8, 1.2, 2, 4, and above.
MapClasses quotientClasses(const MapLanguage &language = MapLanguage());

// Of the values of a layer's field. Breaks are as they are printed, so that no value lies in another class than the legend says.
MapClasses mapClasses(const QgsVectorLayer &layer, const QString &field, const ClassChoice &choice, const MapLanguage &language);

// True for the names that our algorithms, and most others, give a location quotient.
bool isQuotient(const QString &field);

// The decimals that print a number in full, up to 10.
int decimalsOf(double value);

// The numbers of "0.5; 1; 2": divided by ";" or spaces, with a point, or where ";" divides with a comma. A sentence in `fault`
// where they are no 1 to 7 numbers that ascend.
QList<double> readBreaks(const QString &text, QString &fault);

// Noted on the layer, for legends and labels; of a layer without, no bounds.
void keepClasses(QgsVectorLayer &layer, const MapClasses &classes);
MapClasses classesOf(const QgsVectorLayer &layer);

} // namespace territorial
