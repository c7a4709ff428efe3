// Places for the labels of a map: none over another or over what must not be covered, best kept off lines, with leaders where
// they lie far away. All in millimetres on paper, y down.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace territorial {

struct LabelBox {
  double left = 0, top = 0, right = 0, bottom = 0;
};

enum class LabelKind {
  inside,  // in its `shape`; where it is too large, over the shape's edge or beside it with a leader
  beside,  // next to the symbol of radius `radius` at `at`
  outline, // next to the outer rings of its `shape`, whose half width is `radius`, else inside it
  line     // next to the middle of its `line`, whose half width is `radius`
};

struct LabelRequest {
  LabelKind kind = LabelKind::beside;
  double width = 0, height = 0; // of the box, > 0
  double priority = 1;          // > 0; of two labels that exclude each other the one with less is lost
  double rank = 0;              // among equal priorities the lower are placed first
  std::string text;             // breaks ties, so that the order of rows does not
  Polygons shape;               // all its features together
  std::vector<Point> line;
  Point at;
  double radius = 0;
  std::optional<Point> aim = {};        // of a label inside its shape: the symbol of radius `radius` at which a leader ends; its
                                        // middle where there is none
  bool strict = false;                  // only wholly in its shape and over no soft area of another: a name that is no loss
  double edge_cost = 12;                // >= 0, what a label inside its shape costs for lying beyond its edge; half, beside it
  double foreign_factor = 1;            // >= 0, of what lying over areas of others costs
  bool covers = false;                  // may lie over circles that yield; its leader may not
  bool leaders = true;                  // false: only where it needs none
  std::optional<std::size_t> home;      // the soft area over which it belongs
  std::optional<std::size_t> flow = {}; // of a label at a line: the flow whose line it is
};

struct LabelObstacles {
  struct Circle {
    Point middle;
    double radius = 0;
    bool yields = false; // to labels that may cover it
  };
  struct Line {
    std::vector<Point> points;
    double weight = 1; // >= 0, what a millimetre under a label costs; 1 mm of distance of a label from its place costs 1.6
    std::optional<std::size_t> flow = {}; // a flow, for which labels of others may be taken that are nearer to it than to theirs
    double half_width = 0;                // of its ink, >= 0
  };
  LabelBox frame;              // no label leaves it
  std::vector<LabelBox> boxes; // hard, as are the next two: no label and no leader touches them
  std::vector<Circle> circles; // a leader may end at one
  Polygons solids;             // arrow heads; each feature is one
  std::vector<Line> lines;     // soft
  Polygons areas;              // soft: names of one area do not belong over another
};

struct LabelOptions {
  double margin = 0.5;     // mm, between labels and the frame
  double spacing = 0.3;    // mm, between two labels
  double leader_from = 3;  // mm, from which distance on a label has a leader
  double area_weight = 5;  // what lying wholly over areas of others costs
  double circle_cost = 20; // what covering a circle that yields costs
  double leader_cost = 4;  // what having a leader costs
  double foreign_cost = 8; // what lying nearer to another flow than to its own costs a label at a line
  int rounds = 8;          // of improvement, at least 0; ends by itself where nothing gets better
  int candidates = 200;    // at most so many places of a label are tried, the best; at least 1
};

struct LabelPlace {
  bool placed = false;
  Point middle;
  bool leader = false;
  Point from, to;     // of the leader: on the label's box, at what it names
  double inside = 0;  // share of the box that lies in the label's shape
  double foreign = 0; // share that lies over areas of others, where the label has one
  double crossed = 0; // millimetres of lines below the box, times their weights
};

struct LabelPlacement {
  std::vector<LabelPlace> places;   // as the requests
  std::size_t lost = 0;             // labels without a place, strict ones included
  double cost = 0, greedy_cost = 0; // of all places, and before they were improved
};

// A place for each label: candidates around its object, a greedy start by priority, then descent with ejection: a label takes a
// better place, those in its way find others, down to two levels, where all together get better (the local search of Christensen,
// Marks and Shieber 1995, doi:10.1145/212332.212334, by ejection chains, Glover 1996, doi:10.1016/0166-218X(94)00037-E). Inside a
// shape the middle is its pole of inaccessibility seen in the proportions of the label. Costs are summed as integers and ties
// broken by priority, rank, text and position: exactly independent of the order of rows, but for labels alike in all of them.
// Lost labels cost more than any place. Throws InvalidInput on what is not finite, on sizes, priorities or weights out of range,
// naming the position; Cancelled. About O(n c (v + k)) for n labels of c candidates, shapes of v vertices, k things near.
LabelPlacement place_labels(const std::vector<LabelRequest> &labels, const LabelObstacles &obstacles, const LabelOptions &options,
                            Progress &progress);

} // namespace territorial
