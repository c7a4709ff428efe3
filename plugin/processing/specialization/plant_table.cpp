#include "processing/specialization/plant_table.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

class PlantTableText {
  Q_DECLARE_TR_FUNCTIONS(PlantTable)
};

enum class Kind { sizes, herfindahl, classes };

// The field that a parameter names; -1 where it names none, and where its default is not in the table.
int columnOf(const Parameters &parameters, const QgsFeatureSource &source, const char *name, const char *standard = "") {
  const QString parameter = QString::fromLatin1(name);
  if (!parameters.given(parameter))
    return -1;
  const int index = source.fields().lookupField(parameters.text(parameter));
  return index < 0 && parameters.text(parameter) == QLatin1String(standard) ? -1 : fieldIndex(source, parameters.text(parameter));
}

// What aggregatefirms calls them.
constexpr const char *standardHerfindahl = "plant_herfindahl", *standardCount = "firms";

// The fields of the table of plants; -1 where one is not given.
struct Columns {
  int industry, year, lower, upper, total, herfindahl, count, size;
  Kind kind;

  Columns(const Parameters &parameters, const QgsFeatureSource &source)
      : industry(columnOf(parameters, source, "PLANT_INDUSTRY_FIELD")), year(columnOf(parameters, source, "PLANT_YEAR_FIELD")),
        lower(columnOf(parameters, source, "CLASS_LOWER_FIELD")), upper(columnOf(parameters, source, "CLASS_UPPER_FIELD")),
        total(columnOf(parameters, source, "CLASS_TOTAL_FIELD")),
        herfindahl(columnOf(parameters, source, "PLANT_HERFINDAHL_FIELD", standardHerfindahl)),
        count(columnOf(parameters, source, "PLANT_COUNT_FIELD", standardCount)),
        size(columnOf(parameters, source, "PLANT_SIZE_FIELD", "size")), kind(lower >= 0        ? Kind::classes
                                                                             : herfindahl >= 0 ? Kind::herfindahl
                                                                                               : Kind::sizes) {}
};

// A number that is not negative; NaN for NULL and for a field that is not given.
double amountAt(const QgsFeatureSource &source, const QgsFeature &feature, int field) {
  if (field < 0)
    return std::nan("");
  const double value = numberAt(source, feature, field).value_or(std::nan(""));
  if (value < 0)
    throwFault(source.sourceName(), source.fields().at(field).name(), feature.id(), value,
               PlantTableText::tr("a value must not be negative"));
  return value;
}

// Adds what one row says to its industry; false where it says nothing.
bool addRow(const QgsFeatureSource &source, const QgsFeature &feature, const Columns &columns, IndustryPlants &plants) {
  switch (columns.kind) {
  case Kind::sizes: {
    const double size = amountAt(source, feature, columns.size);
    if (!(size > 0))
      return false;
    plants.sizes.push_back(size);
    return true;
  }
  case Kind::herfindahl: {
    const double herfindahl = amountAt(source, feature, columns.herfindahl);
    if (std::isnan(herfindahl))
      return false;
    const QString &field = source.fields().at(columns.herfindahl).name();
    if (!(herfindahl > 0 && herfindahl <= 1))
      throwFault(source.sourceName(), field, feature.id(), herfindahl,
                 PlantTableText::tr("a plant Herfindahl lies above 0 and is at most 1"));
    if (!std::isnan(plants.moments.herfindahl))
      throwFault(source.sourceName(), source.fields().at(columns.industry).name(), feature.id(),
                 feature.attribute(columns.industry),
                 PlantTableText::tr(
                     "the industry is repeated: give a row an industry, and name PLANT_YEAR_FIELD where the table has years"));
    plants.moments = {amountAt(source, feature, columns.count), herfindahl, std::nan("")};
    return true;
  }
  case Kind::classes:
    break;
  }
  const double count = amountAt(source, feature, columns.count);
  if (!(count > 0))
    return !std::isnan(count);
  try {
    const std::vector<double> sizes =
        spread_sizes({amountAt(source, feature, columns.lower), amountAt(source, feature, columns.upper), count,
                      amountAt(source, feature, columns.total)});
    plants.sizes.insert(plants.sizes.end(), sizes.begin(), sizes.end());
  } catch (const InvalidInput &) {
    throwFault(source.sourceName(), source.fields().at(columns.lower).name(), feature.id(), feature.attribute(columns.lower),
               PlantTableText::tr("no plants fit into the size class: the number of plants is whole, the upper bound not below "
                                  "the lower one, and the total between plants times bounds; a class without an upper bound "
                                  "needs its total"));
  }
  return true;
}

// As many plants of one size as the activity table counts.
PlantTable countedPlants(const ActivityTable &table) {
  PlantTable plants(table.years.ids.size(), std::vector<IndustryPlants>(table.industries.ids.size()));
  for (int year = 0; year < table.years.size(); ++year)
    for (int industry = 0; industry < table.industries.size(); ++industry) {
      double count = 0;
      for (int region = 0; region < table.regions.size(); ++region)
        count += std::isnan(table.cell(year, region, industry)) ? 0 : table.cell(year, region, industry);
      IndustryPlants &found = plants[static_cast<std::size_t>(year)][static_cast<std::size_t>(industry)];
      found.moments = equal_plants(count);
      found.sizes.assign(static_cast<std::size_t>(count), 1.0);
    }
  return plants;
}

// Where persons are counted, plants hold as many as the table: else the industry codes or the unit differ.
void warnDifferingSums(const PlantTable &plants, const ActivityTable &table, QgsProcessingFeedback *feedback) {
  constexpr double tolerated = 0.01; // of the larger; tables and lists of firms never agree to a man
  QStringList differing;
  for (int year = 0; year < table.years.size(); ++year)
    for (int industry = 0; industry < table.industries.size(); ++industry) {
      const std::vector<double> &sizes = plants[static_cast<std::size_t>(year)][static_cast<std::size_t>(industry)].sizes;
      const double listed = std::accumulate(sizes.begin(), sizes.end(), 0.0);
      double value = 0;
      for (int region = 0; region < table.regions.size(); ++region)
        value += std::isnan(table.cell(year, region, industry)) ? 0 : table.cell(year, region, industry);
      if (listed > 0 && std::abs(listed - value) > tolerated * std::max(listed, value))
        differing << PlantTableText::tr("%1: %2 in plants, %3 in the table")
                         .arg(table.industries.ids[static_cast<std::size_t>(industry)], QString::number(listed, 'g', 12),
                              QString::number(value, 'g', 12));
    }
  if (!differing.isEmpty())
    feedback->pushWarning(
        PlantTableText::tr("The plants do not hold the persons of the activity table (%1). Only their shares are used.")
            .arg(shortList(differing)));
}

} // namespace

void addPlantParameters(Algorithm &algorithm) {
  algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(
      QStringLiteral("PLANTS"), PlantTableText::tr("Plants: a row a plant, a size class or an industry (for Ellison-Glaeser)"),
      qc::sources(qc::sourceVector), QVariant(), true));
  const auto field = [&](const char *name, const QString &title, const QVariant &chosen) {
    algorithm.addAdvanced(new QgsProcessingParameterField(QString::fromLatin1(name), title, chosen, QStringLiteral("PLANTS"),
                                                          qc::fieldAny, false, true));
  };
  field("PLANT_INDUSTRY_FIELD", PlantTableText::tr("Industry in the table of plants"), QStringLiteral("industry"));
  field("PLANT_YEAR_FIELD", PlantTableText::tr("Year in the table of plants (empty = the same plants in all years)"), QVariant());
  field("PLANT_SIZE_FIELD", PlantTableText::tr("Size in the table of plants"), QStringLiteral("size"));
  field("PLANT_HERFINDAHL_FIELD", PlantTableText::tr("Or: plant Herfindahl of the industry"),
        QString::fromLatin1(standardHerfindahl));
  field("CLASS_LOWER_FIELD", PlantTableText::tr("Or: lower bound of the size class"), QVariant());
  field("CLASS_UPPER_FIELD", PlantTableText::tr("Upper bound of the size class (NULL = open)"), QVariant());
  field("PLANT_COUNT_FIELD", PlantTableText::tr("Number of plants in the size class or the industry"),
        QString::fromLatin1(standardCount));
  field("CLASS_TOTAL_FIELD", PlantTableText::tr("Sum of the sizes in the size class, where it is known"), QVariant());
}

QString checkPlants(const Parameters &parameters) {
  if (!parameters.given(QStringLiteral("PLANTS")))
    return {};
  const auto source = parameters.tryingSource(QStringLiteral("PLANTS"));
  if (!source)
    return PlantTableText::tr("PLANTS: the table cannot be opened.");
  const auto refuse = [&](const char *name, bool required) {
    return refuseMissingField(parameters, QStringLiteral("PLANTS"), QString::fromLatin1(name), required);
  };
  const auto has = [&](const char *name) {
    const QString parameter = QString::fromLatin1(name);
    return parameters.given(parameter) && source->fields().lookupField(parameters.text(parameter)) >= 0;
  };
  const bool classes = parameters.given(QStringLiteral("CLASS_LOWER_FIELD"));
  const bool herfindahlNamed = parameters.given(QStringLiteral("PLANT_HERFINDAHL_FIELD")) &&
                               parameters.text(QStringLiteral("PLANT_HERFINDAHL_FIELD")) != QLatin1String(standardHerfindahl);
  if (classes && herfindahlNamed)
    return PlantTableText::tr("PLANTS: give either PLANT_HERFINDAHL_FIELD or the fields of size classes, not both.");
  std::vector<std::pair<const char *, bool>> needed{{"PLANT_INDUSTRY_FIELD", true},
                                                    {"PLANT_YEAR_FIELD", false},
                                                    {"CLASS_LOWER_FIELD", false},
                                                    {"CLASS_UPPER_FIELD", classes},
                                                    {"CLASS_TOTAL_FIELD", false}};
  if (classes || parameters.text(QStringLiteral("PLANT_COUNT_FIELD")) != QLatin1String(standardCount))
    needed.emplace_back("PLANT_COUNT_FIELD", classes);
  if (herfindahlNamed)
    needed.emplace_back("PLANT_HERFINDAHL_FIELD", false);
  if (!classes && !has("PLANT_HERFINDAHL_FIELD"))
    needed.emplace_back("PLANT_SIZE_FIELD", true);
  for (const auto &[name, required] : needed)
    if (const QString sentence = refuse(name, required); !sentence.isEmpty())
      return sentence;
  return {};
}

PlantTable readPlantTable(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback) {
  if (!parameters.given(QStringLiteral("PLANTS"))) {
    if (parameters.choice(QStringLiteral("VALUE_KIND")) != QLatin1String("plants"))
      return {};
    if (const QString why = whyNoCounts(parameters, table); !why.isEmpty()) {
      feedback->pushWarning(PlantTableText::tr("Ellison-Glaeser is NULL: %1").arg(why));
      return {};
    }
    feedback->pushInfo(PlantTableText::tr("The values count plants: for Ellison-Glaeser all plants are taken as of one size. "
                                          "PLANTS can say their sizes."));
    return countedPlants(table);
  }
  const auto source = parameters.source(QStringLiteral("PLANTS"));
  const Columns columns(parameters, *source);
  const int codeLength = parameters.given(QStringLiteral("CODE_LENGTH")) ? parameters.integer(QStringLiteral("CODE_LENGTH")) : -1;
  PlantTable plants(table.years.ids.size(), std::vector<IndustryPlants>(table.industries.ids.size()));
  long long elsewhere = 0, silentRows = 0;
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    if (feedback->isCanceled())
      throw Cancelled();
    const int industry = table.industries.find(idAt(*source, feature, columns.industry).left(codeLength));
    const int year = columns.year < 0 ? 0 : table.years.find(idAt(*source, feature, columns.year));
    if (industry < 0 || year < 0)
      ++elsewhere;
    else
      silentRows +=
          !addRow(*source, feature, columns, plants[static_cast<std::size_t>(year)][static_cast<std::size_t>(industry)]);
  });
  if (elsewhere > 0 || silentRows > 0)
    feedback->pushWarning(PlantTableText::tr("PLANTS: %1 rows of industries or years that ACTIVITY lacks, and %2 without a size, "
                                             "are not used.")
                              .arg(QString::number(elsewhere), QString::number(silentRows)));
  if (columns.year < 0)
    std::fill(plants.begin() + 1, plants.end(), plants.front());
  QStringList missing;
  for (std::size_t year = 0; year < plants.size(); ++year)
    for (std::size_t industry = 0; industry < plants[year].size(); ++industry) {
      IndustryPlants &found = plants[year][industry];
      std::sort(found.sizes.begin(), found.sizes.end());
      if (columns.kind != Kind::herfindahl)
        found.moments = plant_moments(found.sizes);
      if (std::isnan(found.moments.herfindahl) && !missing.contains(table.industries.ids[industry]))
        missing << table.industries.ids[industry];
    }
  if (!missing.isEmpty())
    feedback->pushWarning(
        PlantTableText::tr("Industries without plants, so without Ellison-Glaeser: %1.").arg(shortList(missing)));
  if (columns.kind == Kind::herfindahl)
    feedback->pushInfo(PlantTableText::tr("A Herfindahl alone gives the index and no test: the test needs the sizes of plants."));
  if (parameters.choice(QStringLiteral("VALUE_KIND")) == QLatin1String("persons"))
    warnDifferingSums(plants, table, feedback);
  return plants;
}

} // namespace territorial
