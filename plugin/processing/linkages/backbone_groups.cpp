#include "processing/linkages/backbone_groups.h"

#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "common/multiple_testing.h"
#include "linkages/backbone_significance.h"
#include "linkages/backbone_structure.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace territorial {

namespace {

class BackboneText {
  Q_DECLARE_TR_FUNCTIONS(Backbone)
};

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

struct BackboneSettings {
  QString method;
  DecidingEnds ends;
  double alpha, share, salience;
  std::size_t count;
  bool directed, by_q, tree;
};

DecidingEnds endsOf(const QString &word) {
  return word == QLatin1String("both")          ? DecidingEnds::both
         : word == QLatin1String("origin")      ? DecidingEnds::origin
         : word == QLatin1String("destination") ? DecidingEnds::destination
                                                : DecidingEnds::either;
}

BackboneSettings settingsOf(const Parameters &parameters) {
  return {
      parameters.choice(QStringLiteral("METHOD")),     endsOf(parameters.choice(QStringLiteral("ENDS"))),
      parameters.number(QStringLiteral("ALPHA")),      parameters.number(QStringLiteral("SHARE")),
      parameters.number(QStringLiteral("SALIENCE")),   static_cast<std::size_t>(parameters.integer(QStringLiteral("COUNT"))),
      parameters.flag(QStringLiteral("DIRECTED")),     parameters.choice(QStringLiteral("CORRECTION")) == QLatin1String("fdr"),
      parameters.flag(QStringLiteral("SPANNING_TREE"))};
}

// What a method says of the edges of one network; empty where it says nothing.
struct Verdict {
  std::vector<char> kept;
  std::vector<double> score, p, q, p_origin, p_destination;
};

std::vector<char> atMost(const std::vector<double> &values, double most) {
  std::vector<char> kept(values.size());
  std::transform(values.begin(), values.end(), kept.begin(), [most](double value) { return value <= most; }); // NaN is not
  return kept;
}

Verdict disparityVerdict(const FlowNetwork &network, const BackboneSettings &settings, Progress &progress) {
  Verdict verdict;
  DisparityTest test = disparity_filter(network, progress);
  verdict.p = at_deciding_ends(test.p_origin, test.p_destination, settings.ends);
  // Every end is a test of its own.
  std::vector<double> all = test.p_origin;
  all.insert(all.end(), test.p_destination.begin(), test.p_destination.end());
  all = benjamini_hochberg(all);
  verdict.q =
      at_deciding_ends(std::span(all).first(test.p_origin.size()), std::span(all).subspan(test.p_origin.size()), settings.ends);
  verdict.p_origin = std::move(test.p_origin);
  verdict.p_destination = std::move(test.p_destination);
  return verdict;
}

Verdict verdictOf(const FlowNetwork &network, const BackboneSettings &settings, GroupBackbone &group, Progress &progress) {
  Verdict verdict;
  const auto is = [&](const char *method) { return settings.method == QLatin1String(method); };
  if (is("disparity") || is("noise_corrected")) {
    if (is("disparity")) {
      verdict = disparityVerdict(network, settings, progress);
    } else {
      NoiseCorrected test = noise_corrected(network, progress);
      verdict.q = benjamini_hochberg(test.p);
      verdict.p = std::move(test.p);
      verdict.score = std::move(test.lift);
    }
    verdict.kept = atMost(settings.by_q ? verdict.q : verdict.p, settings.alpha);
  } else if (is("doubly_stochastic")) {
    DoublyStochastic scaling = doubly_stochastic(network, {}, progress);
    group.converged = scaling.converged;
    verdict.score = std::move(scaling.scaled);
    verdict.kept = std::move(scaling.kept);
  } else if (is("high_salience")) {
    verdict.score = salience(network, progress);
    verdict.kept.resize(verdict.score.size());
    std::transform(verdict.score.begin(), verdict.score.end(), verdict.kept.begin(),
                   [&](double share) { return share >= settings.salience; });
  } else if (is("dominant_flows")) {
    verdict.kept = dominant_flows(network);
  } else if (is("top_k")) {
    verdict.kept = largest_of_nodes(network, settings.count, settings.ends);
  } else if (is("top_overall")) {
    verdict.kept = largest_of_all(network, settings.count);
  } else {
    verdict.kept = cumulative_share(network, settings.share);
  }
  return verdict;
}

GroupBackbone backboneOf(const FlowGroup &flows, std::size_t places, const BackboneSettings &settings, Progress &progress) {
  GroupBackbone group{flows.type, flows.period, {}};
  std::vector<FlowEnds> ends;
  std::vector<double> weights;
  for (const PairFlow &pair : flows.pairs)
    if (pair.from != pair.to && pair.value > 0) {
      group.edges.push_back({pair, unknown, unknown, unknown, unknown, unknown, false, false});
      ends.push_back({static_cast<std::size_t>(pair.from), static_cast<std::size_t>(pair.to)});
      weights.push_back(pair.value);
    }
  const FlowNetwork network{places, ends, weights, settings.directed};
  const Verdict verdict = verdictOf(network, settings, group, progress);
  const std::vector<char> tree = settings.tree ? maximum_spanning_forest(network) : std::vector<char>(ends.size(), 0);
  std::vector<char> kept(ends.size());
  const auto at = [](const std::vector<double> &values, std::size_t i) { return values.empty() ? unknown : values[i]; };
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const bool filter = verdict.kept[i], only = tree[i] && !filter;
    group.edges[i] = {group.edges[i].flow,     at(verdict.score, i),         at(verdict.p, i), at(verdict.q, i),
                      at(verdict.p_origin, i), at(verdict.p_destination, i), filter,           only};
    kept[i] = filter || only;
    group.value += weights[i];
    group.kept_value += kept[i] ? weights[i] : 0;
    group.kept += kept[i] ? 1 : 0;
    group.tree += only ? 1 : 0;
  }
  group.nodes = node_count(network);
  group.kept_nodes = node_count(network, kept);
  group.components = component_count(network);
  // A node without a kept edge is a part by itself.
  group.kept_components = component_count(network, kept);
  return group;
}

} // namespace

QString checkBackbone(const Parameters &parameters) {
  const BackboneSettings settings = settingsOf(parameters);
  if (!(settings.alpha > 0 && settings.alpha < 1))
    return BackboneText::tr("ALPHA: give a level above 0 and below 1, such as 0.05.");
  if (!settings.directed && (settings.ends == DecidingEnds::origin || settings.ends == DecidingEnds::destination) &&
      (settings.method == QLatin1String("disparity") || settings.method == QLatin1String("top_k")))
    return BackboneText::tr("ENDS: without directions there is neither origin nor destination. Take either or both.");
  return {};
}

std::vector<GroupBackbone> backbones(const Linkages &linkages, const Parameters &parameters, QgsProcessingFeedback *feedback,
                                     double from, double to) {
  const BackboneSettings settings = settingsOf(parameters);
  const std::vector<FlowGroup> groups = flowGroups(linkages, settings.directed);
  std::vector<GroupBackbone> result;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const double step = (to - from) / static_cast<double>(groups.size());
    FeedbackProgress progress(feedback, from + step * static_cast<double>(i), from + step * static_cast<double>(i + 1));
    result.push_back(backboneOf(groups[i], linkages.places.units.ids.size(), settings, progress));
    if (!result.back().converged) {
      const QString name = groupName(linkages, groups[i]);
      feedback->pushWarning(
          BackboneText::tr(
              "%1: no doubly stochastic form was reached in 1000 rounds, as some places have too few flows for it. The "
              "scores are those of the last round: take another METHOD, or read them with care.")
              .arg(name.isEmpty() ? linkages.layer : name));
    }
  }
  return result;
}

} // namespace territorial
