#include "processing/map_classes.h"

#include "cartography/class_breaks.h"
#include "cartography/palettes.h"
#include "qgis_compat.h"

#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

class ClassText {
  Q_DECLARE_TR_FUNCTIONS(MapClasses)
};

const QString classesProperty = QStringLiteral("territorial/classes");

std::vector<double> valuesOf(const QgsVectorLayer &layer, int field) {
  std::vector<double> values;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
  for (QgsFeature feature; features.nextFeature(feature);) {
    const QVariant value = feature.attribute(field);
    values.push_back(qc::isNull(value) ? std::numeric_limits<double>::quiet_NaN() : value.toDouble());
  }
  return values;
}

QStringList texts(const std::vector<std::string> &colours) {
  QStringList all;
  for (const std::string &colour : colours)
    all << QString::fromStdString(colour);
  return all;
}

// Classes whose middle lies above the centre are warm, by the geometric mean around 1 and the arithmetic one around 0; that of
// all that is below is cool, that of all above warm.
QStringList aroundCentre(const QList<double> &bounds, double centre) {
  const int classes = static_cast<int>(bounds.size()) + 1;
  int below = 1;
  for (int at = 1; at < bounds.size(); ++at)
    below += centre > 0 ? bounds[at - 1] * bounds[at] <= centre * centre : bounds[at - 1] + bounds[at] <= 2 * centre;
  return texts(diverging_palette(below, classes - below));
}

QStringList coloursOf(const QString &field, const QList<double> &bounds, const std::vector<double> &values) {
  if (isQuotient(field))
    return aroundCentre(bounds, 1);
  const auto is = [&](auto wanted) { return std::any_of(values.begin(), values.end(), wanted); };
  if (is([](double value) { return value < 0; }) && is([](double value) { return value > 0; }))
    return aroundCentre(bounds, 0);
  return texts(sequential_palette(PaletteHue::warm, static_cast<int>(bounds.size()) + 1));
}

// Bounds of equal intervals with as many decimals as a hundredth of a class needs.
void roundAll(std::vector<double> &bounds) {
  if (bounds.size() < 2)
    return;
  const int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(bounds[1] - bounds[0]))), 0, 10);
  for (double &bound : bounds)
    bound = QString::number(bound, 'f', decimals).toDouble();
  bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
}

} // namespace

QString MapClasses::colour(double value) const {
  const std::vector<double> ends(bounds.begin(), bounds.end());
  return colours.value(static_cast<int>(class_of(value, ends)));
}

MapClasses quotientClasses(const MapLanguage &language) {
  return {{0.5, 0.8, 1.2, 2, 4}, texts(diverging_palette(3, 3)), language.word(Word::fixedClasses)};
}

bool isQuotient(const QString &field) {
  static const QRegularExpression name(QStringLiteral("quotient|^lq($|_)|_lq$"), QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression other(QStringLiteral("symm|log"), QRegularExpression::CaseInsensitiveOption);
  return name.match(field).hasMatch() && !other.match(field).hasMatch();
}

MapClasses mapClasses(const QgsVectorLayer &layer, const QString &field, const ClassChoice &choice, const MapLanguage &language) {
  const bool given = !choice.breaks.isEmpty();
  if (!given && isQuotient(field) && (choice.method == QLatin1String("automatic") || choice.method == QLatin1String("fixed")))
    return quotientClasses(language);
  const std::vector<double> values = valuesOf(layer, layer.fields().lookupField(field));
  MapClasses classes;
  if (given) {
    classes.bounds = choice.breaks;
    classes.made = language.word(Word::fixedClasses);
  } else {
    const ClassMethod method = choice.method == QLatin1String("quantile") ? ClassMethod::quantile
                               : choice.method == QLatin1String("equal")  ? ClassMethod::equal
                                                                          : ClassMethod::natural;
    Progress silent;
    std::vector<double> bounds = class_breaks(values, {method, choice.count, true}, silent).breaks;
    if (method == ClassMethod::equal)
      roundAll(bounds);
    for (const double bound : bounds)
      classes.bounds << bound;
    classes.made = language
                       .word(method == ClassMethod::natural    ? Word::naturalClasses
                             : method == ClassMethod::quantile ? Word::quantileClasses
                                                               : Word::equalClasses)
                       .arg(bounds.size() + 1);
  }
  classes.colours = coloursOf(field, classes.bounds, values);
  return classes;
}

int decimalsOf(double value) {
  const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
  const auto point = text.indexOf(QLatin1Char('.'));
  return point < 0 ? 0 : std::min(10, static_cast<int>(text.size() - point) - 1);
}

QList<double> readBreaks(const QString &text, QString &fault) {
  static const QRegularExpression between(QStringLiteral("[;\\s]+"));
  static const QRegularExpression thousands(QStringLiteral("^-?[1-9]\\d{0,2},\\d{3}$")); // or a decimal comma: nobody can tell
  QList<double> breaks;
  for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
    bool number = false;
    double value = part.toDouble(&number); // in the C locale
    if (!number && text.contains(QLatin1Char(';')) && !thousands.match(part).hasMatch())
      value = QString(part).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&number);
    if (!number || !std::isfinite(value)) {
      fault = ClassText::tr("CLASS_BREAKS: “%1” is no number. Write numbers with a point, divided by “;”: 0.5; 1; 2.").arg(part);
      return {};
    }
    if (!breaks.isEmpty() && value <= breaks.last()) {
      fault = ClassText::tr("CLASS_BREAKS: %1 does not follow %2. Write each break once, the smallest first.")
                  .arg(part, QString::number(breaks.last(), 'g', QLocale::FloatingPointShortest));
      return {};
    }
    breaks << value;
  }
  if (breaks.isEmpty() || breaks.size() >= most_classes)
    fault = ClassText::tr("CLASS_BREAKS: between %1 and %2 breaks can be shown; there are %3.")
                .arg(1)
                .arg(most_classes - 1)
                .arg(breaks.size());
  return breaks;
}

void keepClasses(QgsVectorLayer &layer, const MapClasses &classes) {
  QStringList bounds;
  for (const double bound : classes.bounds)
    bounds << QString::number(bound, 'g', 17);
  layer.setCustomProperty(
      classesProperty,
      QStringList{bounds.join(QLatin1Char(' ')), classes.colours.join(QLatin1Char(' ')), classes.made}.join(QLatin1Char('|')));
}

MapClasses classesOf(const QgsVectorLayer &layer) {
  const QStringList parts = layer.customProperty(classesProperty).toString().split(QLatin1Char('|'));
  MapClasses classes;
  if (parts.size() != 3)
    return classes;
  for (const QString &bound : parts[0].split(QLatin1Char(' '), Qt::SkipEmptyParts))
    classes.bounds << bound.toDouble();
  classes.colours = parts[1].split(QLatin1Char(' '), Qt::SkipEmptyParts);
  classes.made = parts[2];
  return classes;
}

} // namespace territorial
