#include "cartography/label_placement.h"

#include "cartography/label_search.h"
#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

bool finite(const Point &point) { return std::isfinite(point.x) && std::isfinite(point.y); }
bool sound(const LabelBox &box) {
  return std::isfinite(box.left) && std::isfinite(box.top) && std::isfinite(box.right) && std::isfinite(box.bottom) &&
         box.left <= box.right && box.top <= box.bottom;
}

void check_label(const LabelRequest &label, std::size_t at, std::size_t areas) {
  const auto positive = [](double value) { return std::isfinite(value) && value > 0; };
  if (!positive(label.width) || !positive(label.height))
    throw InvalidInput("a label's width and height must be above 0", at);
  if (!positive(label.priority) || label.priority > 1e6)
    throw InvalidInput("a label's priority must be above 0 and at most a million", at);
  if (std::isnan(label.rank))
    throw InvalidInput("a label's rank is not a number", at);
  if (!std::isfinite(label.radius) || label.radius < 0)
    throw InvalidInput("the radius of a label's symbol must be 0 or more", at);
  if (label.home && *label.home >= areas)
    throw InvalidInput("a label's home is not among the areas", at);
  const bool shaped = label.kind == LabelKind::inside || label.kind == LabelKind::outline;
  if (shaped && label.shape.coordinate.empty())
    throw InvalidInput("a label's shape is empty", at);
  if (shaped)
    check_polygons(label.shape);
  if (!std::isfinite(label.edge_cost) || label.edge_cost < 0)
    throw InvalidInput("what a label costs beyond the edge of its shape must be 0 or more", at);
  if (!std::isfinite(label.foreign_factor) || label.foreign_factor < 0)
    throw InvalidInput("the factor of what a label costs over areas of others must be 0 or more", at);
  if (label.aim && !finite(*label.aim))
    throw InvalidInput("the symbol at which a label's leader would end is not finite", at);
  if (label.kind == LabelKind::beside && !finite(label.at))
    throw InvalidInput("a label's point is not finite", at);
  if (label.kind == LabelKind::line && (label.line.size() < 2 || !std::all_of(label.line.begin(), label.line.end(), finite)))
    throw InvalidInput("a label's line needs two points or more, all finite", at);
}

void check(const std::vector<LabelRequest> &labels, const LabelObstacles &obstacles, const LabelOptions &options) {
  if (!sound(obstacles.frame))
    throw InvalidInput("the frame of labels is not a finite box");
  for (std::size_t at = 0; at < obstacles.boxes.size(); ++at)
    if (!sound(obstacles.boxes[at]))
      throw InvalidInput("a box that no label may cover is not finite or turned inside out", at);
  for (std::size_t at = 0; at < obstacles.circles.size(); ++at)
    if (!finite(obstacles.circles[at].middle) || !std::isfinite(obstacles.circles[at].radius) || obstacles.circles[at].radius < 0)
      throw InvalidInput("a circle that no label may cover is not finite or its radius is negative", at);
  for (std::size_t at = 0; at < obstacles.lines.size(); ++at) {
    const LabelObstacles::Line &line = obstacles.lines[at];
    if (!std::isfinite(line.weight) || line.weight < 0 || !std::isfinite(line.half_width) || line.half_width < 0 ||
        !std::all_of(line.points.begin(), line.points.end(), finite))
      throw InvalidInput("a line that labels avoid is not finite or its weight or width is negative", at);
  }
  check_polygons(obstacles.solids);
  check_polygons(obstacles.areas);
  if (options.rounds < 0 || options.candidates < 1 || !(options.margin >= 0) || !(options.spacing >= 0) ||
      !(options.leader_from >= 0) || !(options.area_weight >= 0) || !(options.circle_cost >= 0) || !(options.leader_cost >= 0) ||
      !(options.foreign_cost >= 0))
    throw InvalidInput("the options of labels are out of range");
  for (std::size_t at = 0; at < labels.size(); ++at)
    check_label(labels[at], at, obstacles.areas.size());
}

// All from the frame's upper left corner, so that places do not depend on where the frame lies.
class Shift {
public:
  Shift(double x, double y) : mX(x), mY(y) {}
  Point operator()(const Point &point) const { return {point.x + mX, point.y + mY}; }
  LabelBox operator()(const LabelBox &box) const { return {box.left + mX, box.top + mY, box.right + mX, box.bottom + mY}; }
  template <typename Points>
  void all(Points &points) const {
    for (auto &point : points)
      point = (*this)(point);
  }

private:
  double mX, mY;
};

void move(LabelRequest &label, const Shift &shift) {
  shift.all(label.shape.coordinate);
  shift.all(label.line);
  label.at = shift(label.at);
  if (label.aim)
    label.aim = shift(*label.aim);
}

LabelObstacles moved(LabelObstacles obstacles, const Shift &shift) {
  obstacles.frame = shift(obstacles.frame);
  shift.all(obstacles.boxes);
  for (LabelObstacles::Circle &circle : obstacles.circles)
    circle.middle = shift(circle.middle);
  shift.all(obstacles.solids.coordinate);
  shift.all(obstacles.areas.coordinate);
  for (LabelObstacles::Line &line : obstacles.lines)
    shift.all(line.points);
  return obstacles;
}

} // namespace

LabelPlacement place_labels(const std::vector<LabelRequest> &labels, const LabelObstacles &given, const LabelOptions &options,
                            Progress &progress) {
  check(labels, given, options);
  const Shift here(-given.frame.left, -given.frame.top), back(given.frame.left, given.frame.top);
  const LabelObstacles obstacles = moved(given, here);
  const LabelGround ground(obstacles);
  LabelOptions few = options; // of many labels fewer places each
  few.candidates =
      std::min(options.candidates, std::max(40, static_cast<int>(120'000 / std::max<std::size_t>(labels.size(), 1))));
  std::vector<LabelCandidates> found(labels.size());
  parallel_for(
      labels.size(), 16,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at) {
          LabelRequest label = labels[at];
          move(label, here);
          found[at] = label_candidates(label, ground, few);
        }
      },
      progress);
  progress.report(0.6);
  std::vector<std::size_t> order(labels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto key = [&](std::size_t at) { // among equals those first that have least choice
      return std::make_tuple(-labels[at].priority, labels[at].rank, found[at].places.size(), std::cref(labels[at].text),
                             found[at].anchor.x, found[at].anchor.y, labels[at].width, labels[at].height);
    };
    return key(a) < key(b);
  });
  std::vector<LabelCandidates> ordered;
  std::vector<LabelCost> losses;
  for (const std::size_t at : order) {
    ordered.push_back(std::move(found[at]));
    losses.push_back(label_cost(1000 * (1 + labels[at].priority)));
  }
  const LabelSearch search = search_labels(ordered, losses, obstacles.frame, options, progress);

  LabelPlacement result{std::vector<LabelPlace>(labels.size()), 0, static_cast<double>(search.cost) / 10000,
                        static_cast<double>(search.greedy) / 10000};
  for (std::size_t nth = 0; nth < order.size(); ++nth) {
    if (search.chosen[nth] == LabelSearch::none) {
      ++result.lost;
      continue;
    }
    const LabelCandidate &one = ordered[nth].places[search.chosen[nth]];
    LabelPlace &place = result.places[order[nth]];
    place = {true,
             back(Point{(one.box.left + one.box.right) / 2, (one.box.top + one.box.bottom) / 2}),
             one.leader,
             back(one.line.from),
             back(one.line.to),
             one.inside,
             labels[order[nth]].home ? ground.over_others(one.box, labels[order[nth]].home) : 0,
             static_cast<double>(ground.crossed(one.box)) / 10000};
  }
  progress.report(1);
  return result;
}

} // namespace territorial
