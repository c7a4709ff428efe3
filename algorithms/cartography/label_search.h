// One of its candidates for each label, so that no two touch and all together lie as well as can be found.
#pragma once

#include "cartography/label_candidates.h"

namespace territorial {

struct LabelSearch {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> chosen; // the candidate of each label; none for a label that is lost
  LabelCost greedy = 0, cost = 0;  // before and after the improvement, losses included
};

// `labels` in the order in which they are placed first; `losses` is what losing each costs.
LabelSearch search_labels(const std::vector<LabelCandidates> &labels, const std::vector<LabelCost> &losses, const LabelBox &frame,
                          const LabelOptions &options, Progress &progress);

} // namespace territorial
