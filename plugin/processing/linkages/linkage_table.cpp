#include "processing/linkages/linkage_table.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsprocessingparameters.h>
#include <qgsproviderregistry.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

class LinkagesText {
  Q_DECLARE_TR_FUNCTIONS(Linkages)
};

const QString linkagesName = QStringLiteral("LINKAGES");
constexpr int nearestShown = 3;                  // candidates listed for an id that did not join
constexpr std::size_t mostComparisons = 2000000; // of ids, where most of a table does not join

struct Row {
  int from, to, type, period, status;
  bool valued;
  double value;

  auto ends() const { return std::tie(from, to, type, period, status); }
  bool operator<(const Row &other) const {
    return std::tie(from, to, type, period, status, valued, value) <
           std::tie(other.from, other.to, other.type, other.period, other.status, other.valued, other.value);
  }
};

// The optional field of a property while the table is read.
class PropertyReader {
public:
  PropertyReader(const Parameters &parameters, const QgsFeatureSource &source, const QString &name)
      : mField(name.toLower(), qc::fieldString) {
    if (!parameters.given(name))
      return;
    mIndex = fieldIndex(source, parameters.text(name));
    mField = source.fields().at(mIndex);
  }

  int read(const QgsFeature &feature) {
    if (mIndex < 0)
      return -1;
    const QVariant value = feature.attribute(mIndex);
    const std::optional<QString> id = canonicalId(value);
    if (!id)
      return -1;
    // Spellings that mean the same give the same result, whichever comes first.
    return mCollector.add(*id, qc::typeId(value) == QMetaType::QString ? QVariant(*id) : value);
  }

  FlowProperty finish(std::vector<int> &order) const { return {mCollector.sorted(order), mField}; }

private:
  int mIndex = -1;
  QgsField mField;
  UnitCollector mCollector;
};

int ranked(const std::vector<int> &order, int number) { return number < 0 ? -1 : order[static_cast<std::size_t>(number)]; }

// Sorts, with an answer to cancel from within.
void sortRows(std::vector<Row> &rows, QgsProcessingFeedback *feedback) {
  constexpr unsigned checkEvery = 1 << 16; // comparisons
  unsigned comparisons = 0;
  std::sort(rows.begin(), rows.end(), [&](const Row &left, const Row &right) {
    if (++comparisons % checkEvery == 0 && feedback->isCanceled())
      throw Cancelled();
    return left < right;
  });
}

Modelled modelledPart(const std::vector<Row> &rows, const Units &statuses) {
  const auto isModelled = [&statuses](const Row &row) {
    return row.status >= 0 && statuses.ids[static_cast<std::size_t>(row.status)].toCaseFolded() == QLatin1String("modelled");
  };
  const auto modelled = std::count_if(rows.begin(), rows.end(), isModelled);
  if (modelled == 0)
    return Modelled::none;
  return modelled == static_cast<std::ptrdiff_t>(rows.size()) ? Modelled::all : Modelled::some;
}

// The table of a file that holds several, else the name of the layer.
QString tableName(const QgsFeatureSource &source, const Parameters &parameters) {
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(QStringLiteral("ogr"), parameters.text(linkagesName));
  const QString table = parts.value(QStringLiteral("layerName")).toString();
  return table.isEmpty() ? source.sourceName() : table;
}

// The ids of ends that are no place, with what is lost with each. `unknown` has the ids of ranks from `places.size()` on.
Unmatched unmatchedEnds(const std::vector<Row> &rows, const Units &unknown, const Places &places, const QString &layer,
                        QgsProcessingFeedback *feedback) {
  const int known = places.units.size();
  std::vector<double> lost(unknown.ids.size(), 0.0);
  for (const Row &row : rows) {
    const double value = row.from >= known && row.to >= known && row.from != row.to ? row.value / 2 : row.value;
    if (row.from >= known)
      lost[static_cast<std::size_t>(row.from - known)] += value;
    if (row.to >= known && row.to != row.from)
      lost[static_cast<std::size_t>(row.to - known)] += value;
  }
  const QStringList candidates = places.units.names();
  const std::size_t explained = mostComparisons / std::max<std::size_t>(1, places.units.ids.size());
  Unmatched unmatched;
  for (std::size_t index = 0; index < lost.size(); ++index) {
    if (feedback->isCanceled())
      throw Cancelled();
    const QString &id = unknown.ids[index];
    unmatched.add(
        {layer, id, places.layer, index < explained ? nearestTexts(candidates, id, nearestShown) : QStringList(), lost[index]});
  }
  if (lost.size() > explained)
    feedback->pushInfo(LinkagesText::tr("Nearest ids were looked up for the first %1 of %2 ids that did not join.")
                           .arg(explained)
                           .arg(lost.size()));
  return unmatched;
}

// Sorted rows, both ends known, summed to flows.
void sumRows(const std::vector<Row> &rows, Linkages &linkages) {
  const int known = linkages.places.units.size();
  for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
    const Row &first = rows[begin];
    Flow flow{first.from, first.to, first.type, first.period, first.status, 0, 0, 0};
    for (end = begin; end < rows.size() && rows[end].ends() == first.ends(); ++end) {
      flow.value += rows[end].value;
      flow.rows += rows[end].valued;
      flow.null_rows += !rows[end].valued;
    }
    if (flow.from >= known || flow.to >= known)
      continue;
    linkages.summed_rows += static_cast<long long>(end - begin) - 1;
    linkages.flows.push_back(flow);
  }
}

void warnAboutRows(const Linkages &linkages, QgsProcessingFeedback *feedback) {
  if (linkages.null_rows > 0)
    feedback->pushWarning(LinkagesText::tr("%1 of %2 rows have no flow value; they are unknown and in no sum.")
                              .arg(linkages.null_rows)
                              .arg(linkages.rows));
  if (linkages.zero_rows > 0)
    feedback->pushInfo(LinkagesText::tr("%1 of %2 rows have a flow of 0.").arg(linkages.zero_rows).arg(linkages.rows));
  if (linkages.summed_rows > 0)
    feedback->pushInfo(LinkagesText::tr("%1 rows repeat the ends, type, period and status of another; they were summed with it.")
                           .arg(linkages.summed_rows));
  QStringList others;
  for (const QString &status : linkages.statuses.units.ids)
    if (status.toCaseFolded() != QLatin1String("modelled") && status.toCaseFolded() != QLatin1String("observed"))
      others << status;
  if (!others.isEmpty())
    feedback->pushWarning(LinkagesText::tr("STATUS_FIELD: only “observed” and “modelled” are understood; kept as they are: %1.")
                              .arg(shortList(others)));
}

void addField(Algorithm &algorithm, const QString &name, const QString &description, const QVariant &standard = QVariant()) {
  algorithm.addParameter(new QgsProcessingParameterField(name, description, standard, linkagesName, qc::fieldAny, false, true));
}

} // namespace

void addLinkageParameters(Algorithm &algorithm, bool optional) {
  algorithm.addParameter(new QgsProcessingParameterFeatureSource(
      linkagesName, LinkagesText::tr("Linkages (a table with a row a flow; geometry is not needed)"),
      qc::sources(qc::sourceVector), QVariant(), optional));
  addField(algorithm, QStringLiteral("FROM_FIELD"), LinkagesText::tr("Place where the flow begins"), QStringLiteral("from"));
  addField(algorithm, QStringLiteral("TO_FIELD"), LinkagesText::tr("Place where the flow ends"), QStringLiteral("to"));
  addField(algorithm, QStringLiteral("FLOW_FIELD"), LinkagesText::tr("Size of the flow"), QStringLiteral("value"));
  addField(algorithm, QStringLiteral("TYPE_FIELD"), LinkagesText::tr("Type of the flow"));
  addField(algorithm, QStringLiteral("PERIOD_FIELD"), LinkagesText::tr("Period of the flow"));
  addField(algorithm, QStringLiteral("STATUS_FIELD"), LinkagesText::tr("Status of the flow (observed or modelled)"));
  addPlaceParameters(algorithm, optional);
  addUnmatchedParameters(algorithm);
}

QString checkLinkages(const Parameters &parameters, bool places) {
  if (!parameters.tryingSource(linkagesName))
    return LinkagesText::tr("LINKAGES: the table cannot be opened.");
  const auto refuse = [&](std::initializer_list<const char *> fields, bool required) {
    QString sentence;
    for (const char *name : fields)
      if (sentence.isEmpty())
        sentence = refuseMissingField(parameters, linkagesName, QString::fromLatin1(name), required);
    return sentence;
  };
  if (const QString sentence = refuse({"FROM_FIELD", "TO_FIELD", "FLOW_FIELD"}, true); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = refuse({"TYPE_FIELD", "PERIOD_FIELD", "STATUS_FIELD"}, false); !sentence.isEmpty())
    return sentence;
  const QString from = parameters.text(QStringLiteral("FROM_FIELD"));
  if (from == parameters.text(QStringLiteral("TO_FIELD")))
    return LinkagesText::tr("FROM_FIELD and TO_FIELD both name the field %1. Name the two ends of a flow.").arg(from);
  return places ? checkPlaces(parameters) : QString();
}

Linkages readLinkages(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to) {
  const double placesRead = from + (to - from) * 0.1;
  return readLinkages(parameters, readPlaces(parameters, feedback, from, placesRead), feedback, placesRead, to);
}

Linkages readLinkages(const Parameters &parameters, Places given, QgsProcessingFeedback *feedback, double from, double to) {
  Linkages linkages;
  linkages.places = std::move(given);
  const Units &places = linkages.places.units;

  const auto source = parameters.source(linkagesName);
  linkages.layer = tableName(*source, parameters);
  const int fromIndex = fieldIndex(*source, parameters.text(QStringLiteral("FROM_FIELD")));
  const int toIndex = fieldIndex(*source, parameters.text(QStringLiteral("TO_FIELD")));
  const int flowIndex = fieldIndex(*source, parameters.text(QStringLiteral("FLOW_FIELD")));
  const int bordersIndex = source->fields().lookupField(QStringLiteral("borders"));
  PropertyReader types(parameters, *source, QStringLiteral("TYPE_FIELD"));
  PropertyReader periods(parameters, *source, QStringLiteral("PERIOD_FIELD"));
  PropertyReader statuses(parameters, *source, QStringLiteral("STATUS_FIELD"));
  UnitCollector unknown;
  QSet<QString> borders;
  std::vector<Row> rows;
  const auto end = [&](const QgsFeature &feature, int index) {
    const QString id = idAt(*source, feature, index);
    const int rank = places.find(id);
    return rank >= 0 ? rank : places.size() + unknown.add(id, QVariant(id));
  };
  forEachFeature(*source, false, feedback, from, to, [&](const QgsFeature &feature) {
    const std::optional<double> value = numberAt(*source, feature, flowIndex);
    if (value && *value < 0)
      throwFault(linkages.layer, source->fields().at(flowIndex).name(), feature.id(), feature.attribute(flowIndex),
                 LinkagesText::tr("a flow cannot be negative; turn its direction round"));
    rows.push_back({end(feature, fromIndex), end(feature, toIndex), types.read(feature), periods.read(feature),
                    statuses.read(feature), value.has_value(), value.value_or(0)});
    linkages.null_rows += !value;
    linkages.zero_rows += value && *value == 0;
    if (bordersIndex >= 0)
      if (const std::optional<QString> text = canonicalId(feature.attribute(bordersIndex)))
        borders.insert(*text);
  });

  std::vector<int> typeOrder, periodOrder, statusOrder, unknownOrder;
  linkages.types = types.finish(typeOrder);
  linkages.periods = periods.finish(periodOrder);
  linkages.statuses = statuses.finish(statusOrder);
  const Units unknownIds = unknown.sorted(unknownOrder);
  const auto rankedEnd = [&](int number) {
    return number < places.size() ? number : places.size() + ranked(unknownOrder, number - places.size());
  };
  for (Row &row : rows)
    row = {rankedEnd(row.from),
           rankedEnd(row.to),
           ranked(typeOrder, row.type),
           ranked(periodOrder, row.period),
           ranked(statusOrder, row.status),
           row.valued,
           row.value};
  sortRows(rows, feedback);

  linkages.rows = static_cast<long long>(rows.size());
  linkages.total = std::accumulate(rows.begin(), rows.end(), 0.0, [](double sum, const Row &row) { return sum + row.value; });
  linkages.borders = borders.values();
  std::sort(linkages.borders.begin(), linkages.borders.end(), idBefore);
  linkages.modelled = modelledPart(rows, linkages.statuses.units);
  linkages.unmatched = unmatchedEnds(rows, unknownIds, linkages.places, linkages.layer, feedback);
  sumRows(rows, linkages);
  warnAboutRows(linkages, feedback);
  warnUnmatched(linkages.unmatched, linkages.total, parameters, feedback);
  feedback->setProgress(to);
  return linkages;
}

QVariant propertyValue(const FlowProperty &property, int rank) {
  return rank < 0 ? qc::nullOf(property.field.type()) : property.units.values[static_cast<std::size_t>(rank)];
}

QString linkageNotes(const Linkages &linkages) {
  QStringList notes;
  if (linkages.modelled == Modelled::all)
    notes << LinkagesText::tr("Modelled, not observed.");
  if (linkages.modelled == Modelled::some)
    notes << LinkagesText::tr("Partly modelled, partly observed: see the field “status”.");
  if (!linkages.borders.isEmpty())
    notes << LinkagesText::tr("In the borders of %1.").arg(linkages.borders.join(QStringLiteral(", ")));
  return notes.join(QLatin1Char(' '));
}

} // namespace territorial
