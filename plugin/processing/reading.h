// Reading parameters and sources: values with faults that name the layer, the field, the feature and the value.
#pragma once

#include "qgis_compat.h"

#include <qgsfeatureiterator.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <functional>
#include <memory>
#include <optional>

class QgsVectorLayer;

namespace territorial {

// The parameters of one run, by name.
class Parameters {
public:
  Parameters(const QgsProcessingAlgorithm &algorithm, const QVariantMap &values, QgsProcessingContext &context)
      : mAlgorithm(algorithm), mValues(values), mContext(context) {}

  bool given(const QString &name) const; // a value that is neither NULL nor empty text, or a default
  QString text(const QString &name) const;
  QStringList texts(const QString &name) const; // fields
  double number(const QString &name) const;
  int integer(const QString &name) const;
  bool flag(const QString &name) const;
  QString choice(const QString &name) const;                   // an enum with static strings
  QStringList choices(const QString &name) const;              // the same where several may be chosen
  QgsVectorLayer *layer(const QString &name) const;            // nullptr where none is given or it cannot be opened
  QList<QgsVectorLayer *> layers(const QString &name) const;   // the vector layers among several
  QgsCoordinateReferenceSystem crs(const QString &name) const; // invalid where none is given
  QgsProcessingContext &context() const { return mContext; }

  // The source; throws QgsProcessingException where it cannot be opened.
  std::unique_ptr<QgsProcessingFeatureSource> source(const QString &name) const;

  // The same without a throw, for checks: nullptr where it cannot be opened or is not given.
  std::unique_ptr<QgsProcessingFeatureSource> tryingSource(const QString &name) const;

private:
  const QgsProcessingAlgorithm &mAlgorithm;
  const QVariantMap &mValues;
  QgsProcessingContext &mContext;
};

// The position of a field, whatever its case is written like; throws naming the layer, the field and the nearest ones.
int fieldIndex(const QgsFeatureSource &source, const QString &field);

// A sentence where the field that a parameter names is not in the source that another names, with its fields. Empty where all is
// well, and where either is not given. Field parameters are optional for QGIS, which would not take their defaults otherwise;
// `required` says that we need one.
QString refuseMissingField(const Parameters &parameters, const QString &sourceName, const QString &fieldName,
                           bool required = false);

// Throws a fault that names where it is: "Layer L, field F, feature 12: WHAT (value V)".
[[noreturn]] void throwFault(const QString &layer, const QString &field, QgsFeatureId feature, const QVariant &value,
                             const QString &what);

// A finite number, or nothing for NULL (and NaN). Text is read in the C locale, with trimmed and thin spaces only around it; what
// is no number is a fault.
std::optional<double> numberAt(const QgsFeatureSource &source, const QgsFeature &feature, int field);

// The canonical id; NULL is a fault.
QString idAt(const QgsFeatureSource &source, const QgsFeature &feature, int field);

// Runs over all features without ordering them, with progress from 0 to 1 of `progress` and an answer to cancel. `geometry` says
// whether geometries are fetched, `attributes` which fields are, by position (other fields may be NULL then); all where it is
// empty.
void forEachFeature(const QgsFeatureSource &source, bool geometry, QgsProcessingFeedback *feedback, double from, double to,
                    const std::function<void(const QgsFeature &)> &visit, const QList<int> &attributes = {});

} // namespace territorial
