#include "layout/label_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

QgsGeometry toGeometry(const QRectF &box) {
  return QgsGeometry::fromRect(QgsRectangle(box.left(), box.top(), box.right(), box.bottom()));
}

QRectF around(const QPointF &middle, const QSizeF &size) {
  return QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
}

// The length of lines in any rectangle in O(1), from sums over a grid.
class LineLengths {
public:
  explicit LineLengths(const LabelObstacles &obstacles) : mFrame(obstacles.frame) {
    mColumns = static_cast<int>(std::ceil(mFrame.width() / cell)) + 1;
    mRows = static_cast<int>(std::ceil(mFrame.height() / cell)) + 1;
    mSums.assign(index(mColumns, mRows) + 1, 0.0);
    for (std::size_t at = 0; at < obstacles.lines.size(); ++at)
      add(obstacles.lines[at], obstacles.weights[at]);
    for (int row = 1; row <= mRows; ++row)
      for (int column = 1; column <= mColumns; ++column)
        sum(column, row) += sum(column - 1, row) + sum(column, row - 1) - sum(column - 1, row - 1);
  }

  double within(const QRectF &box) const {
    const int left = clamp((box.left() - mFrame.left()) / cell, mColumns),
              right = clamp((box.right() - mFrame.left()) / cell + 1, mColumns);
    const int top = clamp((box.top() - mFrame.top()) / cell, mRows),
              bottom = clamp((box.bottom() - mFrame.top()) / cell + 1, mRows);
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  }

private:
  static constexpr double cell = 0.5;

  static int clamp(double value, int most) { return static_cast<int>(std::clamp(value, 0.0, static_cast<double>(most))); }
  std::size_t index(int column, int row) const {
    return static_cast<std::size_t>(row) * (static_cast<std::size_t>(mColumns) + 1) + static_cast<std::size_t>(column);
  }
  double &sum(int column, int row) { return mSums[index(column, row)]; }
  double at(int column, int row) const { return mSums[index(column, row)]; }

  void add(const QPolygonF &line, double weight) {
    for (int vertex = 1; vertex < line.size(); ++vertex) {
      const QPointF from = line[vertex - 1], step = line[vertex] - from;
      const double length = std::hypot(step.x(), step.y());
      const int samples = std::max(1, static_cast<int>(std::ceil(length / (cell / 2))));
      if (samples > 100000)
        continue;
      for (int sample = 0; sample < samples; ++sample) {
        const QPointF point = from + step * ((sample + 0.5) / samples);
        if (mFrame.contains(point))
          sum(static_cast<int>((point.x() - mFrame.left()) / cell) + 1,
              static_cast<int>((point.y() - mFrame.top()) / cell) + 1) += weight * length / samples;
      }
    }
  }

  QRectF mFrame;
  int mColumns = 0, mRows = 0;
  std::vector<double> mSums;
};

struct Candidate {
  QPointF middle;
  double cost;
  bool leader;
};

std::vector<Candidate> besidePoint(const LabelWish &wish) {
  std::vector<Candidate> candidates;
  for (const double gap : {0.5, 1.2, 2.2, 3.6, 5.5, 8.0, 11.0})
    for (int step = 0; step < 24; ++step) {
      const double angle = step * 3.14159265358979323846 / 12;
      const double dx = std::cos(angle), dy = std::sin(angle);
      const double reach = wish.radius + gap;
      // The box's side or corner that faces the point touches a circle of radius `reach`.
      const QPointF middle = wish.point + QPointF(dx * reach + std::clamp(dx * 2, -1.0, 1.0) * wish.size.width() / 2,
                                                  dy * reach + std::clamp(dy * 1.3, -1.0, 1.0) * wish.size.height() / 2);
      const double taste = 1.2 * (1 - dx) + 0.5 * dy; // right of the point, rather above than below
      candidates.push_back({middle, taste + 1.6 * gap, gap > 3});
    }
  return candidates;
}

std::vector<Candidate> insideArea(const LabelWish &wish, const QRectF &frame) {
  std::vector<Candidate> candidates;
  const QgsRectangle bounds =
      wish.area.boundingBox().intersect(QgsRectangle(frame.left(), frame.top(), frame.right(), frame.bottom()));
  if (bounds.isEmpty())
    return candidates;
  double radius = 0;
  const QgsGeometry pole =
      wish.area.poleOfInaccessibility(std::max(0.3, std::min(bounds.width(), bounds.height()) / 40), &radius);
  const QPointF middle = pole.isNull() ? QPointF(bounds.center().x(), bounds.center().y()) : pole.asPoint().toQPointF();
  const double labelArea = wish.size.width() * wish.size.height();
  constexpr int steps = 18;
  const auto consider = [&](const QPointF &place, double penalty) {
    const double inside = wish.area.intersection(toGeometry(around(place, wish.size))).area() / labelArea;
    const bool beside = inside < 0.3;
    if (wish.optional && inside < 0.985)
      return;
    const double away = wish.area.distance(toGeometry(around(place, wish.size)));
    candidates.push_back({place,
                          26 * (1 - inside) + 0.12 * std::hypot(place.x() - middle.x(), place.y() - middle.y()) + penalty +
                              1.2 * away + (beside ? 4 : 0),
                          beside && away > 1.2});
  };
  consider(middle, 0);
  for (int row = 0; row <= steps; ++row)
    for (int column = 0; column <= steps; ++column)
      consider(QPointF(bounds.xMinimum() + bounds.width() * column / steps, bounds.yMinimum() + bounds.height() * row / steps),
               0);
  if (!wish.optional) {
    LabelWish beside = wish;
    beside.point = middle;
    beside.radius = std::min(6.0, std::max(bounds.width(), bounds.height()) / 2);
    for (const Candidate &candidate : besidePoint(beside))
      consider(candidate.middle, 0);
  }
  return candidates;
}

} // namespace

std::vector<LabelPlace> placeLabels(const std::vector<LabelWish> &wishes, const LabelObstacles &obstacles) {
  std::vector<LabelPlace> places(wishes.size());
  const LineLengths lines(obstacles);
  std::vector<QRectF> taken = obstacles.boxes;
  for (const LabelWish &wish : wishes) // no label on the symbol of any point
    if (wish.area.isNull() && wish.radius > 0)
      taken.emplace_back(around(wish.point, QSizeF(2 * wish.radius, 2 * wish.radius)));
  std::vector<std::size_t> order(wishes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (wishes[a].rank != wishes[b].rank)
      return wishes[a].rank < wishes[b].rank;
    return !wishes[a].area.isNull() && !wishes[b].area.isNull() && wishes[a].area.area() < wishes[b].area.area();
  });
  const auto place = [&](const LabelWish &wish, LabelPlace &found) {
    std::vector<Candidate> candidates = wish.area.isNull() ? besidePoint(wish) : insideArea(wish, obstacles.frame);
    for (Candidate &candidate : candidates)
      candidate.cost += 0.45 * lines.within(around(candidate.middle, wish.size));
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
    for (const Candidate &candidate : candidates) {
      const QRectF box = around(candidate.middle, wish.size);
      if (!obstacles.frame.adjusted(0.6, 0.6, -0.6, -0.6).contains(box))
        continue;
      if (std::any_of(taken.begin(), taken.end(),
                      [&](const QRectF &other) { return other.adjusted(-0.3, -0.3, 0.3, 0.3).intersects(box); }))
        continue;
      found = {true, candidate.middle, candidate.leader, wish.point};
      if (!wish.area.isNull() && candidate.leader)
        found.anchor = wish.area.pointOnSurface().asPoint().toQPointF();
      taken.push_back(box);
      return;
    }
  };
  for (const std::size_t at : order) {
    place(wishes[at], places[at]);
    if (places[at].placed || wishes[at].otherwise.isNull())
      continue;
    LabelWish second = wishes[at];
    second.area = second.otherwise;
    place(second, places[at]);
  }
  return places;
}

} // namespace territorial
