#include "processing/specialization/price_index.h"

#include "processing/activity_table.h"
#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace territorial {

namespace {

class PriceIndexText {
  Q_DECLARE_TR_FUNCTIONS(PriceIndex)
};

using Key = QPair<QString, QString>; // industry (empty where one index serves all) and year

QHash<Key, double> readIndex(const Parameters &parameters, const QgsFeatureSource &source, QgsProcessingFeedback *feedback) {
  const bool byIndustry = parameters.given(QStringLiteral("PRICE_INDUSTRY_FIELD"));
  const int industry = byIndustry ? fieldIndex(source, parameters.text(QStringLiteral("PRICE_INDUSTRY_FIELD"))) : -1;
  const int year = fieldIndex(source, parameters.text(QStringLiteral("PRICE_YEAR_FIELD")));
  const int price = fieldIndex(source, parameters.text(QStringLiteral("PRICE_FIELD")));
  const QString name = source.fields().at(price).name();
  QHash<Key, double> index;
  forEachFeature(source, false, feedback, 40, 40, [&](const QgsFeature &feature) {
    const Key key(byIndustry ? idAt(source, feature, industry) : QString(), idAt(source, feature, year));
    const std::optional<double> value = numberAt(source, feature, price);
    if (!value)
      return; // missing is found where it is needed
    if (!(*value > 0))
      throwFault(source.sourceName(), name, feature.id(), *value, PriceIndexText::tr("a price index must be above 0"));
    if (index.contains(key))
      throwFault(source.sourceName(), name, feature.id(), *value,
                 PriceIndexText::tr("there is another index of the same industry and year"));
    index.insert(key, *value);
  });
  return index;
}

} // namespace

void addPriceIndexParameters(Algorithm &algorithm) {
  const QString table = QStringLiteral("PRICE_INDEX");
  algorithm.addParameter(new QgsProcessingParameterFeatureSource(
      table, PriceIndexText::tr("Price index (table of industry, year and index), for values in money"),
      qc::sources(qc::sourceVector), QVariant(), true));
  const auto field = [&](const QString &name, const QString &title, const QString &chosen) {
    algorithm.addAdvanced(new QgsProcessingParameterField(name, title, chosen, table, qc::fieldAny, false, true));
  };
  field(QStringLiteral("PRICE_INDUSTRY_FIELD"),
        PriceIndexText::tr("Industry in the table of prices (empty = one index for all industries)"), QStringLiteral("industry"));
  field(QStringLiteral("PRICE_YEAR_FIELD"), PriceIndexText::tr("Year in the table of prices"), QStringLiteral("year"));
  field(QStringLiteral("PRICE_FIELD"), PriceIndexText::tr("Index in the table of prices"), QStringLiteral("index"));
}

QString checkPriceIndex(const Parameters &parameters) {
  const QString table = QStringLiteral("PRICE_INDEX");
  if (!parameters.given(table))
    return {};
  if (parameters.choice(QStringLiteral("VALUE_KIND")) != QLatin1String("money"))
    return PriceIndexText::tr("PRICE_INDEX is for values in money: set VALUE_KIND to money, or leave PRICE_INDEX empty.");
  if (!parameters.tryingSource(table))
    return PriceIndexText::tr("PRICE_INDEX: the table cannot be opened.");
  if (const QString sentence = refuseMissingField(parameters, table, QStringLiteral("PRICE_INDUSTRY_FIELD")); !sentence.isEmpty())
    return sentence;
  for (const QString &field : {QStringLiteral("PRICE_YEAR_FIELD"), QStringLiteral("PRICE_FIELD")})
    if (const QString sentence = refuseMissingField(parameters, table, field, true); !sentence.isEmpty())
      return sentence;
  return {};
}

void deflate(ActivityTable &table, const std::vector<int> &years, const Parameters &parameters, QgsProcessingFeedback *feedback) {
  if (!parameters.given(QStringLiteral("PRICE_INDEX")))
    return;
  const auto source = parameters.source(QStringLiteral("PRICE_INDEX"));
  const QHash<Key, double> index = readIndex(parameters, *source, feedback);
  const bool byIndustry = parameters.given(QStringLiteral("PRICE_INDUSTRY_FIELD"));
  const auto indexOf = [&](int industry, int year) {
    const QString &industryId = table.industries.ids[static_cast<std::size_t>(industry)];
    const QString &yearId = table.years.ids[static_cast<std::size_t>(year)];
    const auto found = index.constFind(Key(byIndustry ? industryId : QString(), yearId));
    if (found != index.constEnd())
      return *found;
    if (!byIndustry)
      throw QgsProcessingException(PriceIndexText::tr("PRICE_INDEX has no index of the year %1.").arg(yearId));
    QStringList industries;
    for (auto entry = index.constBegin(); entry != index.constEnd(); ++entry)
      industries << entry.key().first;
    industries.removeDuplicates();
    industries.sort();
    throw QgsProcessingException(
        PriceIndexText::tr("PRICE_INDEX has no index of the industry “%1” in %2. The nearest industries it has: %3.")
            .arg(industryId, yearId, nearestTexts(industries, industryId, 3).join(QStringLiteral(", "))));
  };
  const std::size_t count = table.industries.ids.size();
  for (int industry = 0; industry < table.industries.size(); ++industry) {
    const double base = indexOf(industry, years.front());
    for (const int year : years) {
      const double growth = indexOf(industry, year) / base;
      const auto at = static_cast<std::size_t>(year);
      for (std::size_t cell = static_cast<std::size_t>(industry); cell < table.values[at].size(); cell += count)
        table.values[at][cell] /= growth;
      if (!table.reference.empty())
        table.reference[at][static_cast<std::size_t>(industry)] /= growth;
    }
  }
}

} // namespace territorial
