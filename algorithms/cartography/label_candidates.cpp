#include "cartography/label_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <queue>

namespace territorial {

namespace {

constexpr double per_distance = 1.6, whole = 0.985; // of a box: wholly inside but for a hair
constexpr double doubt = 0.6;                       // mm, by which a label must be nearer to its own flow than to others
constexpr int angles = 24;

// The middle of a box whose side or corner touches a circle from without, in the direction (dx, dy).
Point touching(const Point &middle, double reach, double dx, double dy, const LabelRequest &label) {
  return {middle.x + dx * reach + std::clamp(dx * 2, -1.0, 1.0) * label.width / 2,
          middle.y + dy * reach + std::clamp(dy * 1.3, -1.0, 1.0) * label.height / 2};
}

class Collector {
public:
  Collector(const LabelRequest &label, const LabelGround &ground, const LabelOptions &options)
      : mLabel(label), mGround(ground), mOptions(options) {
    const double margin = options.margin;
    const LabelBox &frame = ground.frame();
    mRoom = {frame.left + margin, frame.top + margin, frame.right - margin, frame.bottom - margin};
  }

  LabelCandidates collect() {
    switch (mLabel.kind) {
    case LabelKind::inside:
      inside();
      break;
    case LabelKind::beside:
      mFound.anchor = mLabel.at;
      around(mLabel.at, mLabel.radius, 0);
      break;
    case LabelKind::outline:
      outline();
      break;
    case LabelKind::line:
      line();
      break;
    }
    choose();
    return std::move(mFound);
  }

private:
  LabelBox box_at(const Point &middle) const { return box_around(middle, mLabel.width, mLabel.height); }
  bool free(const LabelBox &box) const { return contains(mRoom, box) && !mGround.blocked(box, mLabel.covers); }

  // A place before anyone has looked what lies below it.
  struct Draft {
    LabelBox box;
    LabelCost cost; // at least
    double within;
    std::optional<Point> end; // of the leader, where there is one
    std::size_t number;
  };

  void add(const LabelBox &box, double cost, double within, const Point *end = nullptr) {
    if (end && !mLabel.leaders)
      return;
    if (end)
      cost += mOptions.leader_cost + 0.3 * length_of({nearest_in(box, *end), *end});
    mDrafts.push_back({box, label_cost(cost), within, end ? std::optional(*end) : std::nullopt, mDrafts.size()});
  }

  // The place with all that it costs; none where it is no place.
  std::optional<LabelCandidate> look(const Draft &draft) const {
    const double others = mGround.over_others(draft.box, mLabel.home);
    if (mLabel.strict && others > 1 - whole)
      return std::nullopt;
    LabelCandidate candidate{draft.box, draft.cost, draft.end.has_value(), {}, draft.within};
    candidate.cost += label_cost(mOptions.area_weight * mLabel.foreign_factor * others) + mGround.crossed(draft.box) +
                      taken_for_another(draft.box);
    if (mLabel.covers)
      candidate.cost += label_cost(mOptions.circle_cost * static_cast<double>(mGround.covered(draft.box)));
    if (draft.end) {
      candidate.line = {nearest_in(draft.box, *draft.end), *draft.end};
      if (mGround.blocked(candidate.line))
        return std::nullopt;
      candidate.cost += mGround.crossed(candidate.line);
    }
    return candidate;
  }

  // What it costs a label at a line that it is as near to another flow as to its own, or nearer: all from `doubt` nearer on.
  LabelCost taken_for_another(const LabelBox &box) const {
    if (mLabel.kind != LabelKind::line || !mLabel.flow)
      return 0;
    double own = std::numeric_limits<double>::infinity();
    for (std::size_t at = 1; at < mLabel.line.size(); ++at)
      own = std::min(own, distance_between(box, Segment{mLabel.line[at - 1], mLabel.line[at]}) - mLabel.radius);
    const double nearer = own - mGround.foreign_ink(box, *mLabel.flow, own + doubt);
    return label_cost(mOptions.foreign_cost * std::clamp((nearer + doubt) / (2 * doubt), 0.0, 1.0));
  }

  // The best, in their order; looks at none that cannot be among them, nor at more than twice as many as are wanted.
  void choose() {
    using Ranked = std::pair<LabelCost, std::size_t>; // cost, number of the draft
    std::sort(mDrafts.begin(), mDrafts.end(),
              [](const Draft &a, const Draft &b) { return Ranked(a.cost, a.number) < Ranked(b.cost, b.number); });
    const auto most = static_cast<std::size_t>(mOptions.candidates);
    std::size_t looked = 0; // beyond the first that are enough
    std::priority_queue<LabelCost> best;
    std::vector<std::pair<Ranked, LabelCandidate>> seen;
    for (const Draft &draft : mDrafts) {
      const bool full = best.size() == most;
      if (full && (draft.cost > best.top() || ++looked > most))
        break;
      const std::optional<LabelCandidate> candidate = look(draft);
      if (!candidate)
        continue;
      seen.push_back({{candidate->cost, draft.number}, *candidate});
      best.push(candidate->cost);
      if (full)
        best.pop();
    }
    std::sort(seen.begin(), seen.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t at = 0; at < std::min(seen.size(), most); ++at)
      mFound.places.push_back(seen[at].second);
  }

  // Where the edge of a circle is nearest to a box; its middle where the box lies over it.
  static Point edge_towards(const LabelBox &box, const Point &middle, double radius) {
    const Point near = nearest_in(box, middle);
    const double away = std::hypot(near.x - middle.x, near.y - middle.y), share = away > radius ? radius / away : 0;
    return {middle.x + (near.x - middle.x) * share, middle.y + (near.y - middle.y) * share};
  }

  // Right of a point before left of it, rather above than below.
  void around(const Point &middle, double radius, double base) {
    for (const double gap : {0.5, 1.2, 2.2, 3.6, 5.5, 8.0, 11.0})
      for (int step = 0; step < angles; ++step) {
        const double angle = step * 2 * 3.14159265358979323846 / angles, dx = std::cos(angle), dy = std::sin(angle);
        const LabelBox box = box_at(touching(middle, radius + gap, dx, dy, mLabel));
        if (!free(box))
          continue;
        const Point end = edge_towards(box, middle, radius);
        add(box, base + 1.2 * (1 - dx) + 0.5 * dy + per_distance * gap, 0, gap > mOptions.leader_from ? &end : nullptr);
      }
  }

  void inside() {
    const LabelBox bounds = bounds_of(mLabel.shape.coordinate);
    const double stretch = std::clamp(mLabel.width / mLabel.height, 0.25, 8.0);
    const Pole pole = pole_of(mLabel.shape, stretch);
    mFound.anchor = pole.middle;
    within(pole.middle, pole.middle, 0);
    if (const std::vector<LabelObstacles::Circle> circles = mGround.circles_in(bounds); !circles.empty())
      within(pole_of(pierced(circles), stretch, 1.0 / 400).middle, pole.middle, 0);
    grid(bounds, pole.middle, 0);
    if (!mLabel.strict)
      beside_shape(pole_of(mLabel.shape, 1));
  }

  // The shape with holes in place of circles: what is most in its middle without covering one.
  Polygons pierced(const std::vector<LabelObstacles::Circle> &circles) const {
    constexpr int corners = 8;
    Polygons shape;
    for (std::size_t part = 0; part + 1 < mLabel.shape.part_ring.size(); ++part)
      for (std::size_t ring = mLabel.shape.part_ring[part]; ring < mLabel.shape.part_ring[part + 1]; ++ring)
        shape.add_ring(mLabel.shape.ring(ring));
    for (const LabelObstacles::Circle &circle : circles) {
      std::vector<Point> hole;
      for (int corner = 0; corner <= corners; ++corner) {
        const double angle = corner % corners * 2 * 3.14159265358979323846 / corners;
        hole.push_back({circle.middle.x + circle.radius * std::cos(angle), circle.middle.y + circle.radius * std::sin(angle)});
      }
      shape.add_ring(hole);
    }
    shape.end_part();
    shape.end_feature();
    return shape;
  }

  void grid(const LabelBox &bounds, const Point &middle, double base) {
    const LabelBox seen{std::max(bounds.left, mRoom.left), std::max(bounds.top, mRoom.top), std::min(bounds.right, mRoom.right),
                        std::min(bounds.bottom, mRoom.bottom)};
    const double width = seen.right - seen.left, height = seen.bottom - seen.top;
    if (width < 0 || height < 0)
      return;
    const auto steps = [&](double length) { return std::clamp(static_cast<int>(std::ceil(2 * length / mLabel.height)), 2, 20); };
    const int columns = steps(width), rows = steps(height);
    for (int row = 0; row <= rows; ++row)
      for (int column = 0; column <= columns; ++column)
        within({seen.left + width * column / columns, seen.top + height * row / rows}, middle, base);
  }

  // In the shape, or over its edge; a place that is rather beside it is left to beside_shape().
  void within(const Point &place, const Point &middle, double base) {
    const LabelBox box = box_at(place);
    if (!free(box))
      return;
    const double share = area_within(mLabel.shape, box) / (mLabel.width * mLabel.height);
    if (share < whole && (mLabel.strict || base > 0 || share < 0.4))
      return;
    const double away = std::hypot(place.x - middle.x, place.y - middle.y);
    add(box, base + 0.12 * away + (share < whole ? 3.5 + mLabel.edge_cost * (1 - share) : 0), std::min(1.0, share));
  }

  // Around a shape that is too small: clear of it, with a leader to its symbol or its middle.
  void beside_shape(const Pole &pole) {
    for (const double gap : {0.8, 2.0, 4.0, 7.0, 11.0, 16.0})
      for (int step = 0; step < angles; ++step) {
        const double angle = step * 2 * 3.14159265358979323846 / angles, dx = std::cos(angle), dy = std::sin(angle);
        const LabelBox box = box_at(touching(pole.middle, pole.radius + gap, dx, dy, mLabel));
        if (!free(box) || area_within(mLabel.shape, box) > 0.02 * mLabel.width * mLabel.height)
          continue;
        const double away = distance_from(mLabel.shape, box);
        if (!mLabel.leaders && away > 1.2)
          continue;
        const Point end = mLabel.aim ? edge_towards(box, *mLabel.aim, mLabel.radius) : pole.middle;
        add(box, mLabel.edge_cost / 2 + 0.6 * (1 - dx) + 0.3 * dy + 0.8 * away, 0, mLabel.leaders ? &end : nullptr);
      }
  }

  // Outside along the outer rings; inside the shape where there is no room.
  void outline() {
    mFound.anchor = pole_of(mLabel.shape, 1).middle;
    double length = 0;
    each_outer_ring([&](std::span<const Point> ring, double) {
      for (std::size_t i = 1; i < ring.size(); ++i)
        length += length_of({ring[i - 1], ring[i]});
    });
    const double step = std::max(2.0, length / 160);
    each_outer_ring([&](std::span<const Point> ring, double sign) {
      double next = step / 2;
      for (std::size_t i = 1; i < ring.size(); ++i) {
        const Segment edge{ring[i - 1], ring[i]};
        const double whole_edge = length_of(edge);
        while (next < whole_edge) {
          beside_edge(edge, next / whole_edge, sign);
          next += step;
        }
        next -= whole_edge;
      }
    });
    const Pole pole = pole_of(mLabel.shape, std::clamp(mLabel.width / mLabel.height, 0.25, 8.0));
    within(pole.middle, pole.middle, 9);
    grid(bounds_of(mLabel.shape.coordinate), pole.middle, 9);
  }

  // `sign` is 1 for rings whose outside is to the left of travel as it is seen on paper.
  template <typename Visit>
  void each_outer_ring(const Visit &visit) const {
    for (std::size_t part = 0; part + 1 < mLabel.shape.part_ring.size(); ++part) {
      const std::span<const Point> ring = mLabel.shape.ring(mLabel.shape.part_ring[part]);
      double twice = 0;
      for (std::size_t i = 1; i < ring.size(); ++i)
        twice += (ring[i - 1].x - ring[0].x) * (ring[i].y - ring[0].y) - (ring[i].x - ring[0].x) * (ring[i - 1].y - ring[0].y);
      visit(ring, twice > 0 ? 1.0 : -1.0);
    }
  }

  void beside_edge(const Segment &edge, double share, double sign) {
    const double length = length_of(edge);
    const Point on{edge.from.x + (edge.to.x - edge.from.x) * share, edge.from.y + (edge.to.y - edge.from.y) * share};
    const double dx = sign * (edge.to.y - edge.from.y) / length, dy = -sign * (edge.to.x - edge.from.x) / length;
    const double clear = mLabel.radius + 0.4;
    for (const double more : {0.1, 0.6, 1.4, 2.6, 4.5, 7.0, 10.0}) {
      const double gap = clear + more;
      const LabelBox box = box_at(touching(on, gap, dx, dy, mLabel));
      if (!free(box) || area_within(mLabel.shape, box) > 0)
        continue;
      const double away = distance_from(mLabel.shape, box);
      if (away < clear)
        continue;
      // Above an outline or below it, where it runs level, before beside it.
      add(box, 1.2 * (1 - std::abs(dy)) + 0.4 * (1 + dy) + per_distance * (away - clear), 0,
          away > mOptions.leader_from + 1.5 ? &on : nullptr);
    }
  }

  void line() {
    double length = 0;
    for (std::size_t i = 1; i < mLabel.line.size(); ++i)
      length += length_of({mLabel.line[i - 1], mLabel.line[i]});
    for (const double share : {0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75}) {
      double rest = share * length;
      for (std::size_t i = 1; i < mLabel.line.size(); ++i) {
        const Segment edge{mLabel.line[i - 1], mLabel.line[i]};
        const double edge_length = length_of(edge);
        if (edge_length > 0 && rest <= edge_length) {
          beside_line(edge, rest / edge_length, std::abs(share - 0.5), share == 0.5);
          break;
        }
        rest -= edge_length;
      }
    }
  }

  void beside_line(const Segment &edge, double share, double off, bool middle) {
    const double length = length_of(edge);
    const Point on{edge.from.x + (edge.to.x - edge.from.x) * share, edge.from.y + (edge.to.y - edge.from.y) * share};
    if (middle)
      mFound.anchor = on;
    for (const double side : {1.0, -1.0}) {
      const double dx = side * (edge.to.y - edge.from.y) / length, dy = -side * (edge.to.x - edge.from.x) / length;
      for (const double gap : {0.4, 0.9, 1.6, 2.6})
        if (const LabelBox box = box_at(touching(on, mLabel.radius + gap, dx, dy, mLabel)); free(box))
          add(box, 8 * off + 0.3 * (1 + dy) + per_distance * gap, 0);
    }
  }

  const LabelRequest &mLabel;
  const LabelGround &mGround;
  const LabelOptions &mOptions;
  LabelBox mRoom;
  std::vector<Draft> mDrafts;
  LabelCandidates mFound;
};

} // namespace

LabelCandidates label_candidates(const LabelRequest &label, const LabelGround &ground, const LabelOptions &options) {
  return Collector(label, ground, options).collect();
}

} // namespace territorial
