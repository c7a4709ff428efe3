#include "processing/algorithm.h"

#include "processing/destinations.h"
#include "processing/layer_styler.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QIcon>

#include <cmath>

namespace territorial {

QString Algorithm::group() const {
  switch (topic()) {
  case Topic::specialization:
    return tr("Specialisation");
  case Topic::boundaries:
    return tr("Cluster boundaries");
  case Topic::linkages:
    return tr("Linkages");
  case Topic::complexes:
    return tr("Production complexes");
  case Topic::maps:
    return tr("Printed maps");
  }
  return {};
}

QString Algorithm::groupId() const {
  switch (topic()) {
  case Topic::specialization:
    return QStringLiteral("specialization");
  case Topic::boundaries:
    return QStringLiteral("boundaries");
  case Topic::linkages:
    return QStringLiteral("linkages");
  case Topic::complexes:
    return QStringLiteral("complexes");
  case Topic::maps:
    return QStringLiteral("maps");
  }
  return {};
}

QIcon Algorithm::icon() const { return QIcon(svgIconPath()); }
QString Algorithm::svgIconPath() const { return QStringLiteral(":/territorial/icons/%1.svg").arg(name()); }

QString Algorithm::shortDescription() const { return help().question; }

QString Algorithm::shortHelpString() const {
  const Help parts = help();
  QString text;
  const auto section = [&text](const QString &title, const QString &body) {
    if (!body.isEmpty())
      text += QStringLiteral("<h3>%1</h3><p>%2</p>").arg(title, body.toHtmlEscaped().replace('\n', QLatin1String("<br>")));
  };
  text += QStringLiteral("<p>%1</p>").arg(parts.question.toHtmlEscaped());
  section(tr("When to use it"), parts.use);
  section(tr("Formula"), parts.formula);
  for (const ResultTable &table : resultTables()) {
    QString rows;
    for (const ResultField &field : table.fields)
      rows += QStringLiteral("<li><b>%1</b>: %2</li>").arg(field.name, field.description.toHtmlEscaped());
    text += QStringLiteral("<h3>%1</h3><ul>%2</ul>").arg(tr("Fields of “%1”").arg(table.title).toHtmlEscaped(), rows);
  }
  section(tr("Missing values, zeros, ties and joins"), parts.care);
  section(tr("Example"), parts.example);
  section(tr("Source"), parts.source);
  return text;
}

void Algorithm::addAdvanced(QgsProcessingParameterDefinition *definition) {
  definition->setFlags(definition->flags() | qc::parameterAdvanced);
  addParameter(definition);
}

QString Algorithm::check(const QVariantMap &, QgsProcessingContext &) const { return {}; }

namespace {

// What QGIS itself would call an incorrect value, and no more, or pass over; nothing where QGIS has the better sentence.
QString refuseValue(const QgsProcessingParameterDefinition &definition, const QVariant &value, QgsProcessingContext &context) {
  if (qc::isNull(value))
    return {};
  const auto *number = dynamic_cast<const QgsProcessingParameterNumber *>(&definition);
  bool read = false;
  value.toDouble(&read);
  if (const QString text = value.toString(); number && !read && !text.isEmpty()) // QGIS would take an optional one for not given
    return Algorithm::tr("%1: “%2” is not a number.").arg(definition.name(), text);
  if (definition.checkValueIsAcceptable(value, &context))
    return {};
  if (const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>(&definition); choice && choice->usesStaticStrings()) {
    const QStringList several = value.toStringList(); // none of a number
    return Algorithm::tr("%1: there is no choice “%2”. There are: %3.")
        .arg(definition.name(), several.isEmpty() ? value.toString() : several.join(QLatin1Char(',')),
             choice->options().join(QStringLiteral(", ")));
  }
  if (dynamic_cast<const QgsProcessingParameterMultipleLayers *>(&definition))
    for (const QVariant &layer : qc::typeId(value) == QMetaType::QString ? QVariantList{value} : value.toList())
      if (!definition.checkValueIsAcceptable(QVariantList{layer}, &context))
        return Algorithm::tr("%1: the layer %2 cannot be opened.").arg(definition.name(), layer.toString());
  if (!number || !read)
    return {};
  constexpr double unbounded = 1e300; // QGIS's own bounds where none are set
  if (number->maximum() > unbounded)
    return Algorithm::tr("%1: %2 is out of range, give %3 or more.")
        .arg(definition.name(), value.toString(), shownNumber(number->minimum()));
  return Algorithm::tr("%1: %2 is out of range, give a number from %3 to %4.")
      .arg(definition.name(), value.toString(), shownNumber(number->minimum()), shownNumber(number->maximum()));
}

} // namespace

bool Algorithm::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const {
  const auto refuse = [message](const QString &sentence) {
    if (message)
      *message = sentence;
    return false;
  };
  QStringList known;
  for (const QgsProcessingParameterDefinition *definition : parameterDefinitions())
    known << definition->name();
  for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter)
    if (!known.contains(parameter.key())) // QGIS would take another case for known, and then use the default
      return refuse(tr("There is no parameter %1. Did you mean %2?")
                        .arg(parameter.key(), nearestTexts(known, parameter.key(), 1).join(',')));
  for (const QgsProcessingParameterDefinition *definition : parameterDefinitions())
    if (const QString sentence = refuseValue(*definition, parameters.value(definition->name()), context); !sentence.isEmpty())
      return refuse(sentence);
  if (!QgsProcessingAlgorithm::checkParameterValues(parameters, context, message))
    return false;
  for (const QgsProcessingParameterDefinition *definition : parameterDefinitions()) // NaN passes every range
    if (dynamic_cast<const QgsProcessingParameterNumber *>(definition) && !qc::isNull(parameters.value(definition->name())) &&
        !std::isfinite(QgsProcessingParameters::parameterAsDouble(definition, parameters, context)))
      return refuse(tr("%1: give a finite number.").arg(definition->name()));
  if (const QString sentence = refuseDestinations(*this, parameters, context); !sentence.isEmpty())
    return refuse(sentence);
  const QString sentence = check(parameters, context);
  return sentence.isEmpty() || refuse(sentence);
}

bool Algorithm::prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *) {
  QString sentence;
  if (!checkParameterValues(parameters, context, &sentence))
    throw QgsProcessingException(sentence);
  mSources = metadataOfSources(*this, parameters, context);
  return true;
}

QVariantMap Algorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                        QgsProcessingFeedback *feedback) {
  try {
    mLooks.clear();
    QVariantMap results = process(parameters, context, feedback);
    for (auto result = results.begin(); result != results.end();) // qgis_process would print a number that is unknown as 0
      result = qc::isNull(result.value()) ? results.erase(result) : std::next(result);
    feedback->setProgress(100);
    return results;
  } catch (const Cancelled &) {
    throw QgsProcessingException(tr("Cancelled."));
  } catch (const QgsException &) {
    throw;
  } catch (const std::exception &error) {
    throw QgsProcessingException(tr("%1 failed: %2").arg(displayName(), QString::fromUtf8(error.what())));
  } catch (...) { // what leaks out of here kills QGIS, or hangs qgis_process
    throw QgsProcessingException(tr("%1 failed for an unknown reason.").arg(displayName()));
  }
}

namespace {

// A shapefile without geometry is its .dbf alone; QGIS shall load that.
QString expectTable(const QString &shapefile, QgsProcessingContext &context) {
  const QString table = shapefile.left(shapefile.size() - 4) + QStringLiteral(".dbf");
  if (context.willLoadLayerOnCompletion(shapefile)) {
    auto expected = context.layersToLoadOnCompletion();
    expected.insert(table, expected.take(shapefile));
    context.setLayersToLoadOnCompletion(expected);
  }
  return table;
}

} // namespace

std::unique_ptr<ResultWriter> Algorithm::createResult(const QString &parameter, const QVariantMap &parameters,
                                                      QgsProcessingContext &context, const std::vector<ResultField> &fields,
                                                      qc::Wkb type, const QgsCoordinateReferenceSystem &crs) const {
  const QgsProcessingParameterDefinition *definition = parameterDefinition(parameter);
  if (qc::isNull(parameters.value(parameter)) && qc::isNull(definition->defaultValue()))
    return nullptr;
  const QString asked = destinationOf(definition, parameters, context);
  QString destination;
  std::unique_ptr<QgsFeatureSink> sink(
      parameterAsSink(parameters, parameter, context, destination,
                      toQgsFields(fields, asked.endsWith(QLatin1String(".shp"), Qt::CaseInsensitive)), type, crs,
                      QgsFeatureSink::RegeneratePrimaryKey));
  if (!sink)
    throw QgsProcessingException(invalidSinkError(parameters, parameter));
  if (type == qc::wkbNone && destination.endsWith(QLatin1String(".shp"), Qt::CaseInsensitive))
    destination = expectTable(destination, context);
  return std::make_unique<ResultWriter>(parameter, destination, std::move(sink), fields);
}

void Algorithm::finishUnmatched(const Unmatched &unmatched, double total, const QVariantMap &parameters,
                                QgsProcessingContext &context, QgsProcessingFeedback *feedback, QVariantMap &results) {
  if (auto list = createResult(QStringLiteral("OUTPUT_UNMATCHED"), parameters, context, unmatchedTable().fields, qc::wkbNone,
                               QgsCoordinateReferenceSystem())) {
    for (const UnmatchedId &id : unmatched.ids())
      list->add(unmatchedRow(id));
    finishResult(std::move(list), {tr("What did not join"), QString(), {}}, parameters, context, feedback, results);
  }
  results.insert(QStringLiteral("UNMATCHED_COUNT"), unmatched.count());
  results.insert(QStringLiteral("LOST_SHARE"), unmatched.lostShare(total));
}

void Algorithm::finishResult(std::unique_ptr<ResultWriter> writer, const ResultLook &look, const QVariantMap &parameters,
                             QgsProcessingContext &context, QgsProcessingFeedback *feedback, QVariantMap &results) {
  if (!writer)
    return;
  writer->close();
  const QString id = writer->destination();
  results.insert(writer->parameter(), id);
  QgsMapLayer *opened = QgsProcessingUtils::mapLayerFromString(id, context);
  auto *layer = qobject_cast<QgsVectorLayer *>(opened);
  if (!layer)
    throw QgsProcessingException(tr("The result %1 cannot be opened again after it was written.").arg(id));
  const std::vector<ResultField> fields = writer->fields();
  ResultLook dressed = look;
  dressed.style = [fields, look](QgsVectorLayer &target) { dressLayer(target, fields, look); };
  dressed.style(*layer);
  describeLayer(*layer, *this, parameters, context, look, mSources);
  if (const QString fault = keepLook(*layer); !fault.isEmpty())
    feedback->pushWarning(fault);
  if (context.willLoadLayerOnCompletion(id)) {
    context.layerToLoadOnCompletionDetails(id).name = look.name;
    context.layerToLoadOnCompletionDetails(id).forceName = true;
  }
  mLooks.emplace_back(id, dressed);
}

QVariantMap Algorithm::postProcessAlgorithm(QgsProcessingContext &context, QgsProcessingFeedback *) {
  for (const auto &[id, look] : mLooks)
    if (context.willLoadLayerOnCompletion(id))
      context.layerToLoadOnCompletionDetails(id).setPostProcessor(
          new LayerStyler(look.style)); // the context owns it: one for each layer
  mLooks.clear();
  return {};
}

} // namespace territorial
