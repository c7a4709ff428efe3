#include "processing/activity_table.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace territorial {

namespace {

class ActivityTableText {
  Q_DECLARE_TR_FUNCTIONS(ActivityTable)
};

// The industries for which an expression on the field industry is true; nothing where the text is no such expression.
std::optional<std::vector<int>> byExpression(const QString &text, const Units &industries) {
  static const QRegularExpression signs(QStringLiteral("[=<>()'\"]|\\b(in|like|ilike|between|is)\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
  const bool meant = signs.match(text).hasMatch(); // a code has none of these
  QgsExpression expression(text);
  if (expression.hasParserError()) {
    if (meant)
      throw QgsProcessingException(
          ActivityTableText::tr("INDUSTRY: “%1” is no expression: %2").arg(text, expression.parserErrorString()));
    return std::nullopt;
  }
  if (!expression.referencedColumns().contains(QStringLiteral("industry"))) {
    if (meant)
      throw QgsProcessingException(
          ActivityTableText::tr("INDUSTRY: the expression “%1” is not on the field industry, the only one there is.").arg(text));
    return std::nullopt;
  }
  QgsFields fields;
  fields.append(QgsField(QStringLiteral("industry"), qc::fieldString));
  QgsExpressionContext context;
  context.setFields(fields);
  std::vector<int> chosen;
  for (int rank = 0; rank < industries.size(); ++rank) {
    QgsFeature feature(fields);
    feature.setAttribute(0, industries.ids[static_cast<std::size_t>(rank)]);
    context.setFeature(feature);
    const QVariant result = expression.evaluate(&context);
    if (expression.hasEvalError())
      throw QgsProcessingException(ActivityTableText::tr("INDUSTRY: the expression fails: %1").arg(expression.evalErrorString()));
    if (result.toBool())
      chosen.push_back(rank);
  }
  return chosen;
}

} // namespace

void refuseDifferingRegions(const ActivityTable &table, const std::vector<int> &years) {
  QStringList differing;
  for (int region = 0; region < table.regions.size(); ++region) {
    const auto present = [&](int year) {
      return table.region_present[static_cast<std::size_t>(year)][static_cast<std::size_t>(region)] != 0;
    };
    const auto missing = std::find_if_not(years.begin(), years.end(), present);
    if (missing != years.end() && std::any_of(years.begin(), years.end(), present))
      differing << ActivityTableText::tr("%1 (not in %2)")
                       .arg(table.regions.ids[static_cast<std::size_t>(region)],
                            table.years.ids[static_cast<std::size_t>(*missing)]);
  }
  if (!differing.isEmpty())
    throw QgsProcessingException(
        ActivityTableText::tr("The years have different regions: %1. Change between them would be that of the borders. Bring all "
                              "years to one division first, with territorial:harmonizeterritory, or leave these regions out.")
            .arg(shortList(differing)));
}

std::vector<int> chosenIndustries(const Parameters &parameters, const Units &industries) {
  const QString text = parameters.text(QStringLiteral("INDUSTRY")).trimmed();
  std::vector<int> chosen;
  if (text.isEmpty()) {
    chosen.resize(static_cast<std::size_t>(industries.size()));
    std::iota(chosen.begin(), chosen.end(), 0);
    return chosen;
  }
  if (const int whole = industries.find(canonicalId(text).value_or(QString())); whole >= 0)
    return {whole};
  static const QRegularExpression separators(QStringLiteral("[;,]"));
  QStringList unknown;
  for (const QString &piece : text.split(separators, Qt::SkipEmptyParts)) {
    const std::optional<QString> id = canonicalId(piece);
    if (!id)
      continue;
    if (const int rank = industries.find(*id); rank >= 0)
      chosen.push_back(rank);
    else
      unknown << *id;
  }
  if (!unknown.isEmpty())
    if (const auto matching = byExpression(text, industries)) {
      if (matching->empty())
        throw QgsProcessingException(
            ActivityTableText::tr("INDUSTRY: the expression “%1” is true for no industry. There are: %2.")
                .arg(text, shortList(industries.names(), 30)));
      return *matching;
    }
  if (!unknown.isEmpty())
    throw QgsProcessingException(ActivityTableText::tr("INDUSTRY: there is no industry “%1”. The nearest: %2. There are: %3.")
                                     .arg(unknown.first(),
                                          nearestTexts(industries.names(), unknown.first(), 3).join(QStringLiteral(", ")),
                                          shortList(industries.names(), 30)));
  std::sort(chosen.begin(), chosen.end());
  chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
  return chosen;
}

void addYearParameter(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterString(
      QStringLiteral("YEAR"), ActivityTableText::tr("Year (empty = all; the map shows the last)"), QVariant(), false, true));
}

std::vector<int> chosenYears(const Parameters &parameters, const Units &years) {
  if (!parameters.given(QStringLiteral("YEAR"))) {
    std::vector<int> all(years.ids.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
  }
  if (!parameters.given(QStringLiteral("YEAR_FIELD")))
    throw QgsProcessingException(ActivityTableText::tr("YEAR needs YEAR_FIELD: name the field that holds the year."));
  const QString asked = parameters.text(QStringLiteral("YEAR")).trimmed();
  const int rank = years.find(asked);
  if (rank < 0)
    throw QgsProcessingException(
        ActivityTableText::tr("YEAR: there is no year %1 in the table. There are: %2.").arg(asked, shortList(years.names(), 30)));
  return {rank};
}

} // namespace territorial
