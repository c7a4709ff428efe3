// Where a label could go, and how well it would lie there.
#pragma once

#include "cartography/label_ground.h"

namespace territorial {

struct LabelCandidate {
  LabelBox box;
  LabelCost cost = 0;
  bool leader = false;
  Segment line; // of the leader
  double inside = 0;
};

struct LabelCandidates {
  std::vector<LabelCandidate> places; // the best first
  Point anchor;                       // the middle of what is named
};

// The places of a label that are free of what is hard, at most as many as the options say.
LabelCandidates label_candidates(const LabelRequest &label, const LabelGround &ground, const LabelOptions &options);

} // namespace territorial
