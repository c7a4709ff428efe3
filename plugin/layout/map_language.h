// The language of a printed map: its words and numbers, whatever language QGIS or the machine speaks.
#pragma once

#include <QString>

namespace territorial {

// The words that a map needs beside the user's own texts.
enum class Word {
  below,     // "below %1"
  above,     // "%1 and more"
  noData,    // no data
  smallBase, // value rests on a small base
  area,      // area of specialisation
  inArea,    // in an area
  notInArea, // in none
  locationQuotient,
  leadingIndustry,
  stars,
  competitiveComponent, // as a share of the start
  flow,
  toPlace,       // "to %1"
  otherFlows,    // to other places
  fromPlace,     // "from %1"
  betweenOthers, // neither to the place nor from it
  otherTypes,    // flows of types without a colour of their own
  modelled,      // modelled estimate
  place,
  kilometres, // km
  metres,     // m
  scale,      // "Scale %1"
  albers,     // "Albers equal-area projection, parallels %1 and %2, meridian %3"
  lambert,    // "Lambert azimuthal equal-area projection, centre %1, %2"
  projection, // "Projection: %1"
  north,      // N
  south,
  east,
  west,
  northLetter,     // at the tip of an arrow
  source,          // "Source: %1"
  modelledNote,    // a sentence: the flows are modelled
  borders,         // "in the borders of %1"
  emptyLayer,      // a sentence: nothing found
  largestFlows,    // "%1 largest of %2 flows, %3 % of their sum"
  shareOfIndustry, // "%1 % of the industry"
  gains,           // more comes into a place than goes out
  loses,
  flowWidth,       // "width is proportional to the flow"
  classedWidth,    // or one for each class
  throughput,      // what circles of places show: in- and outflow together
  flowFloor,       // "all up to %1 are as wide"
  inEverySetting,  // in an area, under all stated settings
  inSomeSettings,  // in an area, but not under all
  outSomeSettings, // outside, but in one under some
  sureEdge,        // an edge under at least %1 % of the settings
  likelyEdge,      // "under %1 to %2 %"
  doubtfulEdge,    // "under less than %1 %"
  highHigh,        // high among high: a hot spot
  lowLow,
  highLow, // high among low: an outlier
  lowHigh,
  otherPositive, // alike, but neither high nor low
  negative,      // unlike its neighbours
  joined,        // adjoins others with the property
  notSignificant,
  incomplete,      // value rests on sums in which values are missing
  suppressed,      // value is kept secret
  allValues,       // all values are in one class
  fixedClasses,    // how classes were made
  naturalClasses,  // "natural breaks (Fisher and Jenks), %1 classes"
  quantileClasses, // "quantiles, %1 classes"
  equalClasses,    // "equal intervals, %1 classes"
  circleArea,      // the area of circles is proportional to the value
  noCircle,        // "without a circle (no value or 0): %1"
  negativeCircle,  // negative values
  noise,           // a firm in no cluster
  borderOfCluster,
  coreOfCluster,
  neighbourLink,     // two neighbours, or
  addedLink,         // made so by hand, or
  nearMiss,          // no neighbours, though they all but touch
  regionsOfClass,    // what the bars of a legend count
  industriesOfAreas, // number of industries in whose areas a region lies
  mainFlow,          // kept by a backbone's method, or
  joiningFlow,       // only by its spanning tree, or
  flowLeftOut,       // not at all
  moreThanExpected,  // a flow against a model
  lessThanExpected,
  asExpected,
  equalEarth,    // "Equal Earth projection, meridian %1"
  mergedRegions, // "Merged regions: %1."
  inInset,       // shown in an inset
  tenge,         // where the font lacks its sign
  value,         // of titles, where nobody gives one
  shareInRegion,
  shareOfItsIndustry,
  areas, // of specialisation
  flows,
  thousands, // behind a title: what its numbers count
  millions,
};

// What the numbers of a legend and of its labels count.
struct NumberUnit {
  double size = 1;
  QString name; // empty for ones
};

// With a capital letter, as a title or a sentence begins.
QString capital(const QString &text);

class MapLanguage {
public:
  // "en", "ru" or "kk"; anything else is the plugin's own language.
  explicit MapLanguage(const QString &code = QString());

  const QString &code() const { return mCode; }
  QString word(Word word) const;

  // At most `decimals` decimals, no trailing zeros unless `fixed`; comma in Russian and Kazakh; thousands apart from 10 000 on.
  QString number(double value, int decimals, bool fixed = false) const;

  // A number with as many decimals; "<0.01" and the like where it is above 0, but would be written as 0.
  QString atLeast(double value, int decimals) const;

  // Thousands or millions where the largest of the numbers has ten of them or more.
  NumberUnit unitOf(double largest) const;

  // A label's number in that unit: one decimal below ten, else none.
  QString shortNumber(double value, const NumberUnit &unit) const;

private:
  QString mCode;
};

} // namespace territorial
