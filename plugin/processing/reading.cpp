#include "processing/reading.h"

#include "processing/identifiers.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsexception.h>
#include <qgsmaplayer.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace territorial {

namespace {

class ReadingText {
  Q_DECLARE_TR_FUNCTIONS(Reading)
};

} // namespace

bool Parameters::given(const QString &name) const {
  const QgsProcessingParameterDefinition *definition = mAlgorithm.parameterDefinition(name);
  if (!definition) // of a bundle that this algorithm does not have
    return false;
  const QVariant value = mValues.contains(name) ? mValues.value(name) : definition->defaultValue();
  return !qc::isNull(value) && !(qc::typeId(value) == QMetaType::QString && value.toString().isEmpty());
}

QString Parameters::text(const QString &name) const {
  return QgsProcessingParameters::parameterAsString(mAlgorithm.parameterDefinition(name), mValues, mContext);
}

QStringList Parameters::texts(const QString &name) const {
  return qc::parameterAsTexts(mAlgorithm.parameterDefinition(name), mValues, mContext);
}

double Parameters::number(const QString &name) const {
  return QgsProcessingParameters::parameterAsDouble(mAlgorithm.parameterDefinition(name), mValues, mContext);
}

int Parameters::integer(const QString &name) const {
  return QgsProcessingParameters::parameterAsInt(mAlgorithm.parameterDefinition(name), mValues, mContext);
}

bool Parameters::flag(const QString &name) const {
  return QgsProcessingParameters::parameterAsBool(mAlgorithm.parameterDefinition(name), mValues, mContext);
}

QString Parameters::choice(const QString &name) const {
  return QgsProcessingParameters::parameterAsEnumString(mAlgorithm.parameterDefinition(name), mValues, mContext);
}

QStringList Parameters::choices(const QString &name) const {
  return QgsProcessingParameters::parameterAsEnumStrings(mAlgorithm.parameterDefinition(name), mValues, mContext);
}

QgsVectorLayer *Parameters::layer(const QString &name) const {
  return given(name) ? QgsProcessingParameters::parameterAsVectorLayer(mAlgorithm.parameterDefinition(name), mValues, mContext)
                     : nullptr;
}

QList<QgsVectorLayer *> Parameters::layers(const QString &name) const {
  QList<QgsVectorLayer *> found;
  for (QgsMapLayer *layer :
       QgsProcessingParameters::parameterAsLayerList(mAlgorithm.parameterDefinition(name), mValues, mContext))
    if (auto *vector = qobject_cast<QgsVectorLayer *>(layer))
      found << vector;
  return found;
}

QgsCoordinateReferenceSystem Parameters::crs(const QString &name) const {
  return QgsProcessingParameters::parameterAsCrs(mAlgorithm.parameterDefinition(name), mValues, mContext);
}

std::unique_ptr<QgsProcessingFeatureSource> Parameters::tryingSource(const QString &name) const {
  if (!given(name))
    return nullptr;
  // A table of a file, opened by its path, is called after the file: what is said of it shall name the table.
  const QString text = mValues.value(name).toString(), table = text.section(QStringLiteral("layername="), 1).section('|', 0, 0);
  if (!table.isEmpty())
    if (QgsMapLayer *layer = QgsProcessingUtils::mapLayerFromString(text, mContext);
        layer && layer->name() == QFileInfo(text.section('|', 0, 0)).completeBaseName())
      layer->setName(table);
  return std::unique_ptr<QgsProcessingFeatureSource>(
      QgsProcessingParameters::parameterAsSource(mAlgorithm.parameterDefinition(name), mValues, mContext));
}

std::unique_ptr<QgsProcessingFeatureSource> Parameters::source(const QString &name) const {
  auto source = tryingSource(name);
  if (!source)
    throw QgsProcessingException(
        ReadingText::tr("The layer of %1 cannot be opened: %2").arg(name, mValues.value(name).toString()));
  return source;
}

int fieldIndex(const QgsFeatureSource &source, const QString &field) {
  const int index = source.fields().lookupField(field);
  if (index < 0)
    throw QgsProcessingException(
        ReadingText::tr("The layer %1 has no field %2. The nearest: %3.")
            .arg(source.sourceName(), field, nearestTexts(source.fields().names(), field, 3).join(QStringLiteral(", "))));
  return index;
}

QString refuseMissingField(const Parameters &parameters, const QString &sourceName, const QString &fieldName, bool required) {
  const auto source = parameters.tryingSource(sourceName);
  if (!source)
    return {};
  const QString field = parameters.text(fieldName); // the default where a model passes on that nothing was given
  if (!parameters.given(fieldName) && !(required && !field.isEmpty()))
    return required ? ReadingText::tr("%1: name a field of the layer of %2. Its fields: %3.")
                          .arg(fieldName, sourceName, shortList(source->fields().names(), 12))
                    : QString();
  if (source->fields().lookupField(field) >= 0)
    return {};
  return ReadingText::tr("%1: the layer of %2 has no field “%3”. Its fields: %4.")
      .arg(fieldName, sourceName, field, shortList(source->fields().names(), 12));
}

void throwFault(const QString &layer, const QString &field, QgsFeatureId feature, const QVariant &value, const QString &what) {
  throw QgsProcessingException(ReadingText::tr("Layer %1, field %2, feature %3: %4 (value: %5).")
                                   .arg(layer, field)
                                   .arg(feature)
                                   .arg(what, qc::isNull(value) ? QStringLiteral("NULL") : value.toString()));
}

std::optional<double> numberAt(const QgsFeatureSource &source, const QgsFeature &feature, int field) {
  const QVariant value = feature.attribute(field);
  if (qc::isNull(value))
    return std::nullopt;
  bool isNumber = true;
  double number = 0;
  if (qc::typeId(value) == QMetaType::QString) {
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
      return std::nullopt;
    number = text.toDouble(&isNumber); // the C locale, always
  } else {
    number = value.toDouble(&isNumber);
  }
  if (!isNumber || std::isinf(number))
    throwFault(source.sourceName(), source.fields().at(field).name(), feature.id(), value,
               ReadingText::tr("not a number (decimal point, no thousands separator)"));
  return std::isnan(number) ? std::nullopt : std::optional(number);
}

QString idAt(const QgsFeatureSource &source, const QgsFeature &feature, int field) {
  const std::optional<QString> id = canonicalId(feature.attribute(field));
  if (!id)
    throwFault(source.sourceName(), source.fields().at(field).name(), feature.id(), feature.attribute(field),
               ReadingText::tr("an id is missing"));
  if (looksMisread(*id))
    throwFault(
        source.sourceName(), source.fields().at(field).name(), feature.id(), feature.attribute(field),
        ReadingText::tr("the text was read in the wrong encoding. Set the right one in the layer's properties (Source, Data "
                        "source encoding), such as UTF-8 or windows-1251, or save the table as UTF-8"));
  return *id;
}

void forEachFeature(const QgsFeatureSource &source, bool geometry, QgsProcessingFeedback *feedback, double from, double to,
                    const std::function<void(const QgsFeature &)> &visit, const QList<int> &attributes) {
  constexpr long long checkEvery = 512; // features between two looks at cancel and progress
  QgsFeatureRequest request;
  if (!geometry)
    request.setFlags(qc::requestNoGeometry);
  if (!attributes.isEmpty())
    request.setSubsetOfAttributes(attributes);
  const long long total = source.featureCount();
  long long seen = 0;
  QgsFeatureIterator features = source.getFeatures(request);
  for (QgsFeature feature; features.nextFeature(feature); ++seen) {
    if (seen % checkEvery == 0) {
      if (feedback->isCanceled())
        throw Cancelled();
      if (total > 0)
        feedback->setProgress(from + (to - from) * static_cast<double>(seen) / static_cast<double>(total));
    }
    visit(feature);
  }
}

} // namespace territorial
