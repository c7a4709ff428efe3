#include "processing/specialization/harmonize_territory_algorithm.h"

#include "processing/reading.h"
#include "processing/specialization/crosswalk_table.h"
#include "processing/text.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

// The rows of one combination of keys, such as an industry and a year.
struct Group {
  QVariantList keys;
  std::vector<std::vector<double>> values; // [value field][source]
  std::vector<int> rows;                   // [source] how many
};

// All values of the table by key and source region, in the order of the keys.
struct Values {
  UnitCollector keys;
  std::vector<Group> groups;  // in the order of reading
  std::vector<double> totals; // [value field]
  long long repeated = 0;
};

Values readValues(const QgsFeatureSource &source, int region, const std::vector<int> &keyFields,
                  const std::vector<int> &valueFields, const CrosswalkTable &crosswalk, UnitCollector &lostUnits,
                  std::vector<double> &lost, QgsProcessingFeedback *feedback) {
  Values all;
  all.totals.assign(valueFields.size(), 0);
  const std::size_t sources = crosswalk.sources.ids.size();
  std::vector<char> goesSomewhere(sources, 0);
  for (const CrosswalkLink &link : crosswalk.links)
    if (link.weight > 0)
      goesSomewhere[link.source] = 1;
  forEachFeature(source, false, feedback, 30, 70, [&](const QgsFeature &feature) {
    const QString id = idAt(source, feature, region);
    QVariantList keys;
    QStringList words;
    for (const int field : keyFields) {
      keys << feature.attribute(field);
      words << canonicalId(feature.attribute(field)).value_or(QString());
    }
    const int known = crosswalk.sources.find(id);
    const int unit = known >= 0 && goesSomewhere[static_cast<std::size_t>(known)] ? known : -1;
    const int lostUnit = unit < 0 ? lostUnits.add(id, feature.attribute(region)) : -1;
    if (lostUnit >= static_cast<int>(lost.size()))
      lost.resize(static_cast<std::size_t>(lostUnit) + 1, 0);
    const auto group = static_cast<std::size_t>(all.keys.add(words.join(QChar(0x1F)), QVariant()));
    if (group == all.groups.size())
      all.groups.push_back({keys, std::vector<std::vector<double>>(valueFields.size(), std::vector<double>(sources, 0)),
                            std::vector<int>(sources, 0)});
    for (std::size_t field = 0; field < valueFields.size(); ++field) {
      const double value = numberAt(source, feature, valueFields[field]).value_or(unknown);
      all.totals[field] += std::isnan(value) ? 0 : std::abs(value);
      if (unit >= 0)
        all.groups[group].values[field][static_cast<std::size_t>(unit)] += value;
      else if (field == 0)
        lost[static_cast<std::size_t>(lostUnit)] += std::isnan(value) ? 0 : std::abs(value);
    }
    if (unit >= 0)
      all.repeated += all.groups[group].rows[static_cast<std::size_t>(unit)]++ > 0;
  });
  return all;
}

} // namespace

QString HarmonizeTerritoryAlgorithm::name() const { return QStringLiteral("harmonizeterritory"); }
QString HarmonizeTerritoryAlgorithm::displayName() const { return tr("Harmonise territory"); }
Topic HarmonizeTerritoryAlgorithm::topic() const { return Topic::specialization; }
HarmonizeTerritoryAlgorithm *HarmonizeTerritoryAlgorithm::createInstance() const { return new HarmonizeTerritoryAlgorithm; }

QStringList HarmonizeTerritoryAlgorithm::tags() const {
  return QStringLiteral("crosswalk,areal interpolation,boundaries,borders,reform,comparable,years,weights,harmonise,"
                        "границы,пересчёт,сопоставимость,территориальное деление,реформа,"
                        "шекара,қайта есептеу,салыстырмалы,аумақтық бөлініс")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> HarmonizeTerritoryAlgorithm::resultTables() const {
  return {{QStringLiteral("OUTPUT"),
           tr("Values in the other division"),
           {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
             tr("id of the region of the other division; the KEY_FIELDS and VALUE_FIELDS of the table follow, with their names")},
            {QStringLiteral("sources"), QStringLiteral("sources"), qc::fieldInt, tr("sources"),
             tr("of how many regions of the table the row is made")},
            {QStringLiteral("incomplete"), QStringLiteral("incomplete"), qc::fieldBool, tr("incomplete"),
             tr("true where a part is unknown, so that a value is NULL")}}},
          {QStringLiteral("OUTPUT_WEIGHTS"),
           tr("Weights"),
           {{QStringLiteral("from"), QStringLiteral("from"), qc::fieldString, tr("from"), tr("region that values are given for")},
            {QStringLiteral("to"), QStringLiteral("to"), qc::fieldString, tr("to"), tr("region that values are wanted for")},
            {QStringLiteral("weight"), QStringLiteral("weight"), qc::fieldDouble, tr("weight"),
             tr("share of the one that lies in the other, 0 to 1; sums to 1")}}},
          unmatchedTable()};
}

void HarmonizeTerritoryAlgorithm::initAlgorithm(const QVariantMap &) {
  const QString table = QStringLiteral("ACTIVITY");
  addParameter(new QgsProcessingParameterFeatureSource(table, tr("Table of values by region"), qc::sources(qc::sourceVector)));
  addParameter(new QgsProcessingParameterField(QStringLiteral("REGION_FIELD"), tr("Region"), QStringLiteral("region"), table,
                                               qc::fieldAny, false, true));
  addParameter(new QgsProcessingParameterField(QStringLiteral("VALUE_FIELDS"), tr("Values that can be summed"), QVariant(), table,
                                               qc::fieldNumeric, true, true));
  addParameter(new QgsProcessingParameterField(QStringLiteral("KEY_FIELDS"), tr("Fields that keep rows apart (industry, year)"),
                                               QVariant(), table, qc::fieldAny, true, true));
  addCrosswalkParameters(*this);
  addParameter(
      new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Values in the other division"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_WEIGHTS"), tr("Weights"), qc::sourceVector,
                                                     QVariant(), true, false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("REGION_COUNT"), tr("Number of regions of the other division")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of unknown values")));
}

Help HarmonizeTerritoryAlgorithm::help() const {
  return {
      tr("What would the values of one territorial division be in another, so that years before and after a reform compare?"),
      tr("Use it before any comparison of years whose regions differ. A crosswalk of whole units is exact. Shares by area assume "
         "that what is counted is spread evenly: prefer weights by population where there are any. Only values that can be "
         "summed "
         "can be divided: no shares, quotients or prices."),
      tr("y_t = sum w_st x_s, with w_st the share of region s that lies in region t; the weights of a region sum to 1. By area: "
         "w_st = shared area / all that s shares with the targets, in an equal-area projection around them; less than 0.01 % of "
         "a "
         "region counts as inaccurate drawing."),
      tr("Goodchild, M. and Lam, N. (1980), Areal interpolation: a variant of the traditional spatial problem, Geo-Processing 1"),
      tr("Totals are conserved: the last part of a region is what the others leave. NULL is unknown and makes its targets NULL "
         "and "
         "incomplete. Regions that the crosswalk lacks or gives no target are listed in OUTPUT_UNMATCHED with the share of the "
         "value that is lost. "
         "Rows of one region and the same keys are summed, and said. Weights that do not sum to 1 stop the run unless NORMALISE "
         "is set. The crosswalk of the plugin knows the regions of Kazakhstan of 2015 (16), 2018 (17) and 2022 (20)."),
      tr("ACTIVITY: the table population of sample_data/kazakhstan.gpkg, CROSSWALK: its crosswalk, FROM_FIELD: region_2022, "
         "TO_FIELD: "
         "region_2015, KEY_FIELDS: year, VALUE_FIELDS: persons. With figures of today's 20 regions: SHIPPED: "
         "kazakhstan_2022_to_2015")};
}

QString HarmonizeTerritoryAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  const auto source = parameters.tryingSource(QStringLiteral("ACTIVITY"));
  if (!source)
    return tr("ACTIVITY: the table cannot be opened.");
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("ACTIVITY"), QStringLiteral("REGION_FIELD"), true);
      !sentence.isEmpty())
    return sentence;
  if (parameters.texts(QStringLiteral("VALUE_FIELDS")).isEmpty())
    return tr("VALUE_FIELDS: name the fields whose values are to be divided.");
  for (const char *parameter : {"VALUE_FIELDS", "KEY_FIELDS"})
    for (const QString &field : parameters.texts(QString::fromLatin1(parameter)))
      if (source->fields().lookupField(field) < 0)
        return tr("%1: the table has no field “%2”. Its fields: %3.")
            .arg(QString::fromLatin1(parameter), field, shortList(source->fields().names(), 12));
  return checkCrosswalk(parameters);
}

QVariantMap HarmonizeTerritoryAlgorithm::process(const QVariantMap &parameterValues, QgsProcessingContext &context,
                                                 QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, parameterValues, context);
  const CrosswalkTable crosswalk = readCrosswalk(parameters, feedback, 0, 30);
  const auto source = parameters.source(QStringLiteral("ACTIVITY"));
  std::vector<int> keyFields, valueFields;
  for (const QString &field : parameters.texts(QStringLiteral("KEY_FIELDS")))
    keyFields.push_back(fieldIndex(*source, field));
  for (const QString &field : parameters.texts(QStringLiteral("VALUE_FIELDS")))
    valueFields.push_back(fieldIndex(*source, field));
  UnitCollector lostUnits;
  std::vector<double> lost;
  const int regionField = fieldIndex(*source, parameters.text(QStringLiteral("REGION_FIELD")));
  const Values all = readValues(*source, regionField, keyFields, valueFields, crosswalk, lostUnits, lost, feedback);
  if (all.repeated > 0)
    feedback->pushWarning(tr("%1 rows repeat a region and its keys: they are summed. KEY_FIELDS keeps apart what should not be.")
                              .arg(all.repeated));

  std::vector<int> lostOrder;
  const Units lostRegions = lostUnits.sorted(lostOrder);
  Unmatched unmatched;
  for (std::size_t unit = 0; unit < lost.size(); ++unit) {
    const QString &id = lostRegions.ids[static_cast<std::size_t>(lostOrder[unit])];
    const QStringList nearest = crosswalk.sources.find(id) < 0 ? nearestTexts(crosswalk.sources.names(), id, 3)
                                                               : QStringList(); // known, but without a target
    unmatched.add({source->sourceName(), id, crosswalk.name, nearest, lost[unit]});
  }
  warnUnmatched(unmatched, all.totals.front(), parameters, feedback);

  const std::vector<ResultTable> tables = resultTables();
  std::vector<ResultField> fields{tables[0].fields[0]};
  fields[0].type = crosswalk.target_field.type();
  QStringList shortNames{QStringLiteral("region"), QStringLiteral("sources"), QStringLiteral("incomplete")};
  const auto carry = [&](int field, const QString &description) {
    const QgsField given = source->fields().at(field);
    QString shortName = given.name().left(10);
    for (int number = 2; shortNames.contains(shortName); ++number)
      shortName = given.name().left(8) + QString::number(number);
    shortNames << shortName;
    fields.push_back(
        {given.name(), shortName, given.type(), given.alias().isEmpty() ? given.name() : given.alias(), description});
  };
  for (const int field : keyFields)
    carry(field, tr("key of the table"));
  for (const int field : valueFields) {
    carry(field, tr("value of the table in the other division, in its unit; NULL where a part is unknown"));
    fields.back().type = qc::fieldDouble;
  }
  fields.push_back(tables[0].fields[1]);
  fields.push_back(tables[0].fields[2]);
  auto output =
      createResult(QStringLiteral("OUTPUT"), parameterValues, context, fields, qc::wkbNone, QgsCoordinateReferenceSystem());

  std::vector<int> keyOrder;
  all.keys.sorted(keyOrder);
  std::vector<std::size_t> groupAt(all.groups.size());
  for (std::size_t group = 0; group < groupAt.size(); ++group)
    groupAt[static_cast<std::size_t>(keyOrder[group])] = group;
  long long nullCount = 0;
  for (const std::size_t number : groupAt) {
    const Group &group = all.groups[number];
    std::vector<int> parts(crosswalk.targets.ids.size(), 0);
    for (const CrosswalkLink &link : crosswalk.links)
      parts[link.target] += link.weight > 0 && group.rows[link.source] > 0;
    std::vector<std::vector<double>> found;
    for (const std::vector<double> &values : group.values)
      found.push_back(redistribute(values, crosswalk.links, crosswalk.targets.ids.size()));
    for (std::size_t target = 0; target < parts.size(); ++target) {
      if (parts[target] == 0)
        continue;
      ResultRow row{crosswalk.targets.values[target]};
      for (const QVariant &key : group.keys)
        row << key;
      bool incomplete = false;
      for (const std::vector<double> &values : found) {
        incomplete = incomplete || std::isnan(values[target]);
        nullCount += std::isnan(values[target]);
        row << (std::isnan(values[target]) ? qc::nullOf(qc::fieldDouble) : QVariant(values[target]));
      }
      row << parts[target] << incomplete;
      output->add(row);
    }
    feedback->setProgress(70 + 25.0 * static_cast<double>(&number - groupAt.data() + 1) / static_cast<double>(groupAt.size()));
    if (feedback->isCanceled())
      throw Cancelled();
  }
  QVariantMap results{{QStringLiteral("REGION_COUNT"), crosswalk.targets.size()}, {QStringLiteral("NULL_COUNT"), nullCount}};
  finishResult(
      std::move(output),
      {tr("%1 in the division of %2").arg(source->sourceName(), crosswalk.name),
       tr("Values of another territorial division, divided by the crosswalk %1; totals are conserved.").arg(crosswalk.name),
       {}},
      parameterValues, context, feedback, results);
  if (auto weights = createResult(QStringLiteral("OUTPUT_WEIGHTS"), parameterValues, context, tables[1].fields, qc::wkbNone,
                                  QgsCoordinateReferenceSystem())) {
    for (const CrosswalkLink &link : crosswalk.links)
      weights->add({crosswalk.sources.ids[link.source], crosswalk.targets.ids[link.target], link.weight});
    finishResult(std::move(weights), {tr("Weights"), tr("The weights by which values were divided."), {}}, parameterValues,
                 context, feedback, results);
  }
  finishUnmatched(unmatched, all.totals.front(), parameterValues, context, feedback, results);
  return results;
}

} // namespace territorial
