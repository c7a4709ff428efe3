// The backbone of each group of flows, by the method that the parameters name.
#pragma once

#include "processing/linkages/flow_groups.h"

namespace territorial {

// One edge of a group and what the method says of it; NaN where it says nothing.
struct BackboneEdge {
  PairFlow flow;
  double score, p, q, p_origin, p_destination;
  bool by_filter, by_tree; // why it is kept
  bool kept() const { return by_filter || by_tree; }
};

struct GroupBackbone {
  int type, period;
  std::vector<BackboneEdge> edges; // of flows above 0 between two places, sorted by from, to
  double value = 0, kept_value = 0;
  std::size_t kept = 0, tree = 0, nodes = 0, kept_nodes = 0, components = 0, kept_components = 0;
  bool converged = true;
};

// A sentence on what is wrong with the parameters of the methods, or nothing.
QString checkBackbone(const Parameters &parameters);

// Throws Cancelled. Says where a method has no answer. Progress goes from `from` to `to` per cent.
std::vector<GroupBackbone> backbones(const Linkages &linkages, const Parameters &parameters, QgsProcessingFeedback *feedback,
                                     double from, double to);

} // namespace territorial
