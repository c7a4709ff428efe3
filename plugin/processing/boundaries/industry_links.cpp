#include "processing/boundaries/industry_links.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "common/disjoint_sets.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace territorial {

namespace {

class IndustryLinksText {
  Q_DECLARE_TR_FUNCTIONS(IndustryLinks)
};

const QString groupsName = QStringLiteral("INDUSTRY_GROUPS"), groupIndustryName = QStringLiteral("GROUP_INDUSTRY_FIELD"),
              groupName = QStringLiteral("GROUP_FIELD"), relatedName = QStringLiteral("RELATEDNESS"),
              oneName = QStringLiteral("RELATED_FROM_FIELD"), otherName = QStringLiteral("RELATED_TO_FIELD"),
              valueName = QStringLiteral("RELATEDNESS_FIELD"), leastName = QStringLiteral("MIN_RELATEDNESS"),
              ruleName = QStringLiteral("LINK_RULE");

const QString groupsRule = QStringLiteral("groups"), gateRule = QStringLiteral("gate"), stretchRule = QStringLiteral("stretch");

std::vector<int> byGroups(const Parameters &parameters, const Units &industries) {
  const auto source = parameters.source(groupsName);
  const int industry = fieldIndex(*source, parameters.text(groupIndustryName)),
            group = fieldIndex(*source, parameters.text(groupName));
  std::vector<int> groups(industries.ids.size(), -1), order;
  UnitCollector collector;
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const int rank = industries.find(idAt(*source, feature, industry));
    const std::optional<QString> id = canonicalId(feature.attribute(group));
    if (rank < 0 || !id)
      return;
    const int number = collector.add(*id, feature.attribute(group));
    if (groups[static_cast<std::size_t>(rank)] >= 0 && groups[static_cast<std::size_t>(rank)] != number)
      throwFault(source->sourceName(), source->fields().at(industry).name(), feature.id(), feature.attribute(industry),
                 IndustryLinksText::tr("the industry is in two groups"));
    groups[static_cast<std::size_t>(rank)] = number;
  });
  collector.sorted(order); // so that the order of rows does not matter
  for (int &number : groups)
    number = number < 0 ? -1 : order[static_cast<std::size_t>(number)];
  return groups;
}

// visit(from, to, relatedness, feature) for every pair of the firms' industries that is related enough.
void forEachRelatedPair(const Parameters &parameters, const Units &industries,
                        const std::function<void(std::size_t, std::size_t, double, const QgsFeature &)> &visit) {
  const auto source = parameters.source(relatedName);
  const int one = fieldIndex(*source, parameters.text(oneName)), other = fieldIndex(*source, parameters.text(otherName)),
            value = fieldIndex(*source, parameters.text(valueName));
  const double least = parameters.number(leastName);
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const int from = industries.find(idAt(*source, feature, one)), to = industries.find(idAt(*source, feature, other));
    if (const std::optional<double> related = numberAt(*source, feature, value);
        from >= 0 && to >= 0 && related && *related >= least)
      visit(static_cast<std::size_t>(from), static_cast<std::size_t>(to), *related, feature);
  });
}

std::vector<int> byRelatedness(const Parameters &parameters, const Units &industries) {
  DisjointSets sets(industries.ids.size());
  forEachRelatedPair(parameters, industries,
                     [&](std::size_t from, std::size_t to, double, const QgsFeature &) { sets.join(from, to); });
  std::vector<int> groups(industries.ids.size(), -1);
  int count = 0;
  for (std::size_t rank = 0; rank < groups.size(); ++rank) {
    const std::size_t lowest = sets.find(rank);
    groups[rank] = lowest == rank ? count++ : groups[lowest];
  }
  return groups;
}

std::vector<double> closenessOf(const Parameters &parameters, const Units &industries, bool stretch) {
  const std::size_t count = industries.ids.size();
  std::vector<double> closeness(count * count, 0);
  for (std::size_t industry = 0; industry < count; ++industry)
    closeness[industry * count + industry] = 1;
  forEachRelatedPair(parameters, industries, [&](std::size_t from, std::size_t to, double related, const QgsFeature &feature) {
    if (stretch && !(related >= 0 && related <= 1)) {
      const auto source = parameters.source(relatedName);
      const int value = fieldIndex(*source, parameters.text(valueName));
      throwFault(source->sourceName(), source->fields().at(value).name(), feature.id(), feature.attribute(value),
                 IndustryLinksText::tr("a relatedness that stretches distances must be from 0 to 1"));
    }
    double &there = closeness[from * count + to], &back = closeness[to * count + from];
    there = back = std::max({there, back, stretch ? related : 1}); // of two rows the closer
  });
  return closeness;
}

} // namespace

void addIndustryLinkParameters(Algorithm &algorithm) {
  const auto table = [&](const QString &name, const QString &title) {
    algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(name, title, qc::sources(qc::sourceVector), QVariant(), true));
  };
  const auto field = [&](const QString &name, const QString &title, const QString &preset, const QString &parent) {
    algorithm.addAdvanced(new QgsProcessingParameterField(name, title, preset, parent, qc::fieldAny, false, true));
  };
  table(groupsName, IndustryLinksText::tr("Groups of industries: only firms of one group are neighbours"));
  field(groupIndustryName, IndustryLinksText::tr("Industry in the groups table"), QStringLiteral("industry"), groupsName);
  field(groupName, IndustryLinksText::tr("Group in the groups table"), QStringLiteral("group"), groupsName);
  table(relatedName, IndustryLinksText::tr("Relatedness of industries (a row a pair), instead of groups"));
  field(oneName, IndustryLinksText::tr("One industry of the pair"), QStringLiteral("from"), relatedName);
  field(otherName, IndustryLinksText::tr("The other industry of the pair"), QStringLiteral("to"), relatedName);
  field(valueName, IndustryLinksText::tr("Relatedness of the pair"), QStringLiteral("value"), relatedName);
  algorithm.addAdvanced(new QgsProcessingParameterNumber(
      leastName, IndustryLinksText::tr("Least relatedness at which two industries are linked"), qc::numberDouble, 0.5, true));
  algorithm.addAdvanced(new QgsProcessingParameterEnum(
      ruleName,
      IndustryLinksText::tr(
          "How RELATEDNESS works (groups: chains of related industries are one group; gate: only firms of related "
          "industries are neighbours; stretch: their distance is divided by the relatedness)"),
      {groupsRule, gateRule, stretchRule}, false, groupsRule, true, true));
}

QString checkIndustryLinks(const Parameters &parameters) {
  const bool groups = parameters.given(groupsName), related = parameters.given(relatedName);
  const bool pairwise = parameters.choice(ruleName) != groupsRule;
  if (pairwise && !related)
    return IndustryLinksText::tr("LINK_RULE %1 needs RELATEDNESS, a table of pairs of industries.")
        .arg(parameters.choice(ruleName));
  if (!groups && !related)
    return {};
  if (pairwise && (!parameters.choice(QStringLiteral("METHOD")).startsWith(QLatin1String("dbscan")) ||
                   !parameters.given(QStringLiteral("EPS"))))
    return IndustryLinksText::tr("LINK_RULE %1 needs METHOD dbscan or dbscan_star, and EPS.").arg(parameters.choice(ruleName));
  if (groups && related)
    return IndustryLinksText::tr("INDUSTRY_GROUPS and RELATEDNESS say the same in two ways: give one of them.");
  if (!parameters.given(QStringLiteral("FIRM_INDUSTRY_FIELD")))
    return IndustryLinksText::tr("%1 needs FIRM_INDUSTRY_FIELD, the industry of the firms.")
        .arg(groups ? groupsName : relatedName);
  const QString table = groups ? groupsName : relatedName;
  if (!parameters.tryingSource(table))
    return IndustryLinksText::tr("%1: the table cannot be opened.").arg(table);
  for (const QString &name : groups ? QStringList{groupIndustryName, groupName} : QStringList{oneName, otherName, valueName})
    if (const QString sentence = refuseMissingField(parameters, table, name, true); !sentence.isEmpty())
      return sentence;
  return {};
}

IndustryLinks readIndustryLinks(const Parameters &parameters, const Units &industries, QgsProcessingFeedback *feedback) {
  const bool grouped = parameters.given(groupsName);
  if (!grouped && !parameters.given(relatedName))
    return {};
  if (const QString rule = parameters.choice(ruleName); rule != groupsRule)
    return {{}, closenessOf(parameters, industries, rule == stretchRule)};
  std::vector<int> groups = grouped ? byGroups(parameters, industries) : byRelatedness(parameters, industries);
  QStringList without;
  for (std::size_t rank = 0; rank < groups.size(); ++rank)
    if (groups[rank] < 0)
      without << industries.ids[rank];
  if (!without.isEmpty())
    feedback->pushWarning(IndustryLinksText::tr("INDUSTRY_GROUPS has no group for these industries, whose firms are noise: %1.")
                              .arg(shortList(without)));
  return {groups, {}};
}

} // namespace territorial
