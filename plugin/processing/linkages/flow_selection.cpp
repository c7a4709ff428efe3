#include "processing/linkages/flow_selection.h"

#include "processing/algorithm.h"
#include "processing/linkages/flow_groups.h"
#include "processing/reading.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

class FlowSelectionText {
  Q_DECLARE_TR_FUNCTIONS(FlowSelection)
};

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

auto key(const Flow &flow) { return std::tie(flow.from, flow.to, flow.type, flow.period, flow.status); }

// Statuses of the same flow put together, as the direction of a pair is one then.
void mergeStatuses(Linkages &linkages) {
  std::vector<Flow> flows;
  for (const FlowGroup &group : flowGroups(linkages, true))
    for (const PairFlow &pair : group.pairs)
      flows.push_back({pair.from, pair.to, group.type, group.period, pair.status, pair.value, pair.rows, pair.null_rows});
  std::sort(flows.begin(), flows.end(), [](const Flow &a, const Flow &b) { return key(a) < key(b); });
  linkages.flows = std::move(flows);
}

// The flows for the kernel; `group` says to which group a flow belongs.
template <class Group>
std::vector<CountedFlow> counted(const std::vector<Flow> &flows, const Group &group) {
  std::vector<CountedFlow> all;
  all.reserve(flows.size());
  for (const Flow &flow : flows)
    all.push_back({static_cast<std::size_t>(flow.from), static_cast<std::size_t>(flow.to), group(flow), flow.value});
  return all;
}

int modelledOf(const Linkages &linkages, int a, int b) {
  const auto isModelled = [&](int status) {
    return status >= 0 &&
           linkages.statuses.units.ids[static_cast<std::size_t>(status)].toCaseFolded() == QLatin1String("modelled");
  };
  return isModelled(b) && !isModelled(a) ? b : a;
}

void sayLeftOut(const FlowFacts &facts, double total, QgsProcessingFeedback *feedback) {
  if (facts.left_out > 0)
    feedback->pushInfo(FlowSelectionText::tr("%1 flows are below a threshold and left out, with %2 % of the value.")
                           .arg(facts.left_out)
                           .arg(total > 0 ? 100 * facts.left_out_value / total : 0, 0, 'f', 2));
}

} // namespace

void addFlowSelection(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("TOTALS"),
      FlowSelectionText::tr(
          "How both directions of a pair count (gross: each by itself; net: what one has more; two_way: together)"),
      {QStringLiteral("gross"), QStringLiteral("net"), QStringLiteral("two_way")}, false, QStringLiteral("gross"), true, true));
  const auto number = [&](const QString &name, const QString &text, auto type, double standard, double most) {
    algorithm.addParameter(new QgsProcessingParameterNumber(name, text, type, standard, true, 0, most));
  };
  const double endless = std::numeric_limits<double>::max();
  number(QStringLiteral("MIN_VALUE"), FlowSelectionText::tr("Least value of a flow"), qc::numberDouble, 0, endless);
  number(QStringLiteral("MIN_SHARE"), FlowSelectionText::tr("Least share of the whole table (0 to 1)"), qc::numberDouble, 0, 1);
  number(QStringLiteral("TOP_FLOWS"), FlowSelectionText::tr("Number of largest flows of each type and period (0: all)"),
         qc::numberInteger, 0, std::numeric_limits<int>::max());
  number(QStringLiteral("CUMULATIVE_SHARE"),
         FlowSelectionText::tr("Largest flows that together carry this share of their type and period (1: all)"),
         qc::numberDouble, 1, 1);
}

FlowSelection readFlowSelection(const Parameters &parameters) {
  FlowSelection selection;
  const QString totals = parameters.choice(QStringLiteral("TOTALS"));
  selection.totals = totals == QLatin1String("net")       ? PairTotals::net
                     : totals == QLatin1String("two_way") ? PairTotals::two_way
                                                          : PairTotals::gross;
  selection.thresholds.min_value = parameters.number(QStringLiteral("MIN_VALUE"));
  selection.thresholds.min_share = parameters.number(QStringLiteral("MIN_SHARE"));
  selection.thresholds.top = static_cast<std::size_t>(std::max(0, parameters.integer(QStringLiteral("TOP_FLOWS"))));
  selection.thresholds.cumulative_share = parameters.number(QStringLiteral("CUMULATIVE_SHARE"));
  return selection;
}

FlowFacts chooseFlows(Linkages &linkages, FlowSelection selection, QgsProcessingFeedback *feedback) {
  if (selection.totals != PairTotals::gross)
    mergeStatuses(linkages);
  const std::vector<Flow> flows = std::move(linkages.flows);
  const auto periods = static_cast<std::size_t>(linkages.periods.units.size() + 1);
  const auto statuses = static_cast<std::size_t>(linkages.statuses.units.size() + 1);
  const auto shown = [&](const Flow &flow) {
    return static_cast<std::size_t>(flow.type + 1) * periods + static_cast<std::size_t>(flow.period + 1);
  };
  const auto alike = [&](const Flow &flow) { // in type, period and status
    return selection.totals == PairTotals::gross ? shown(flow) * statuses + static_cast<std::size_t>(flow.status + 1)
                                                 : shown(flow);
  };
  const std::vector<PairedFlow> pairs = pair_flows(counted(flows, alike), selection.totals);
  const FlowShares shares = flow_shares(counted(flows, shown));

  std::vector<Flow> paired;
  paired.reserve(pairs.size());
  for (const PairedFlow &pair : pairs) {
    paired.push_back(flows[pair.flow]);
    Flow &flow = paired.back();
    flow.value = pair.value;
    if (selection.totals != PairTotals::gross && pair.opposite != no_flow) {
      const Flow &other = flows[pair.opposite];
      flow.status = modelledOf(linkages, flow.status, other.status);
      flow.rows += other.rows;
      flow.null_rows += other.null_rows;
    }
  }
  selection.thresholds.total = linkages.total;
  const std::vector<char> kept = choose_flows(counted(paired, shown), selection.thresholds);
  FlowFacts facts;
  linkages.flows.clear();
  linkages.flows.reserve(paired.size());
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    if (!kept[k]) {
      if (paired[k].value > 0) {
        ++facts.left_out;
        facts.left_out_value += paired[k].value;
      }
      continue;
    }
    const auto [index, opposite, value] = pairs[k];
    linkages.flows.push_back(paired[k]);
    facts.id.push_back(static_cast<int>(index) + 1);
    facts.reciprocal.push_back(opposite != no_flow && flows[opposite].rows > 0 ? flows[opposite].value : unknown);
    const double part = flows[index].value > 0 ? value / flows[index].value : 0;
    facts.of_origin.push_back(selection.totals == PairTotals::two_way ? unknown : shares.of_origin[index] * part);
    facts.of_destination.push_back(selection.totals == PairTotals::two_way ? unknown : shares.of_destination[index] * part);
  }
  sayLeftOut(facts, linkages.total, feedback);
  return facts;
}

} // namespace territorial
