#include "boundaries/voronoi_outlines.h"

#include "boundaries/coverage_union.h"
#include "boundaries/delaunay.h"
#include "common/disjoint_sets.h"
#include "common/distance_weights.h"
#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <tuple>

namespace territorial {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr double chord = std::numbers::pi / 32;
constexpr int guards = 16;
constexpr double same_place = 1e-10; // of the extent: vertices so near are one, as those of points on a grid are
constexpr double no_length = 1e-9;   // of the reach

struct Site {
  Point point;
  std::int32_t label;
};

// One site a place, the lowest label first, sorted by x, then y.
std::vector<Site> sites_of(std::span<const Point> points, std::span<const std::int32_t> label) {
  std::vector<Site> sites;
  sites.reserve(points.size() + guards);
  for (std::size_t i = 0; i < points.size(); ++i)
    sites.push_back({points[i], label[i]});
  std::sort(sites.begin(), sites.end(), [](const Site &a, const Site &b) {
    return std::tuple(a.point.x, a.point.y, a.label < 0, a.label) < std::tuple(b.point.x, b.point.y, b.label < 0, b.label);
  });
  sites.erase(std::unique(sites.begin(), sites.end(), [](const Site &a, const Site &b) { return a.point == b.point; }),
              sites.end());
  return sites;
}

// Sites far away on all sides, so that every cell is closed and their borders are out of everybody's reach.
void add_guards(std::vector<Site> &sites, double reach) {
  double left = sites.front().point.x, right = sites.back().point.x, bottom = sites.front().point.y, top = bottom;
  for (const Site &site : sites) {
    bottom = std::min(bottom, site.point.y);
    top = std::max(top, site.point.y);
  }
  const double away = 4 * (std::hypot(right - left, top - bottom) + reach);
  for (int g = 0; g < guards; ++g) {
    const double angle = 2 * std::numbers::pi * (g + 0.5) / guards;
    sites.push_back({{(left + right) / 2 + away * std::cos(angle), (bottom + top) / 2 + away * std::sin(angle)}, -1});
  }
  std::sort(sites.begin(), sites.end(),
            [](const Site &a, const Site &b) { return std::tie(a.point.x, a.point.y) < std::tie(b.point.x, b.point.y); });
}

// The corner of cells that a triangle stands for.
struct Vertex {
  Point point; // centre of the circumscribed circle
  bool near;   // within the reach of its corners
};

// Knows the cells of sites, cut at the reach.
class CellCutter {
public:
  CellCutter(std::vector<Point> sites, double reach);

  // The cell of a site: convex, counter-clockwise, open.
  std::vector<Point> cell(std::uint32_t site) const;

private:
  // Where the border to a neighbour begins and ends, counter-clockwise.
  struct Border {
    Point begin, end;
  };

  void find_vertices();
  void link_triangles();
  std::optional<Border> border(std::uint32_t site, std::uint32_t other, std::uint32_t right, std::uint32_t left) const;
  Point on_circle(std::uint32_t site, std::uint32_t other, bool to_the_left) const;
  bool sees(std::uint32_t triangle, std::uint32_t site, std::uint32_t other) const;
  void add_arc(std::uint32_t site, Point from, Point to, std::vector<Point> &ring) const;

  std::vector<Point> mSite;
  double mReach;
  std::vector<Triangle> mTriangle;
  std::vector<Vertex> mVertex;
  std::vector<std::size_t> mFirst;    // [sites + 1] into mAround
  std::vector<std::uint32_t> mAround; // triangles at each site
};

CellCutter::CellCutter(std::vector<Point> sites, double reach)
    : mSite(std::move(sites)), mReach(reach), mTriangle(delaunay(mSite)) {
  find_vertices();
  link_triangles();
}

Vertex centre_of(Point a, Point b, Point c, double reach) {
  const double bx = b.x - a.x, by = b.y - a.y, cx = c.x - a.x, cy = c.y - a.y, doubled = 2 * (bx * cy - by * cx);
  const double b2 = bx * bx + by * by, c2 = cx * cx + cy * cy;
  const double x = (cy * b2 - by * c2) / doubled, y = (bx * c2 - cx * b2) / doubled;
  return {{a.x + x, a.y + y}, std::hypot(x, y) <= reach}; // of a sliver without area: not near
}

void CellCutter::find_vertices() {
  double largest = 0;
  mVertex.reserve(mTriangle.size());
  for (const Triangle &triangle : mTriangle)
    mVertex.push_back(centre_of(mSite[triangle[0]], mSite[triangle[1]], mSite[triangle[2]], mReach));
  for (const Point &site : mSite)
    largest = std::max({largest, std::abs(site.x - mSite.front().x), std::abs(site.y - mSite.front().y)});
  // Points on one circle have one centre, whichever way they were cut into triangles.
  std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> sides;
  sides.reserve(3 * mTriangle.size());
  for (std::uint32_t t = 0; t < mTriangle.size(); ++t)
    for (int side = 0; side < 3; ++side) {
      const std::uint32_t a = mTriangle[t][side], b = mTriangle[t][(side + 1) % 3];
      sides.emplace_back(std::min(a, b), std::max(a, b), t);
    }
  std::sort(sides.begin(), sides.end());
  DisjointSets sets(mTriangle.size());
  for (std::size_t s = 1; s < sides.size(); ++s) {
    const auto &[a, b, t] = sides[s];
    const auto &[c, d, other] = sides[s - 1];
    if (a == c && b == d && mVertex[t].near && mVertex[other].near &&
        std::hypot(mVertex[t].point.x - mVertex[other].point.x, mVertex[t].point.y - mVertex[other].point.y) <=
            same_place * largest)
      sets.join(t, other);
  }
  for (std::uint32_t t = 0; t < mTriangle.size(); ++t)
    if (mVertex[t].near)
      mVertex[t].point = mVertex[sets.find(t)].point;
}

void CellCutter::link_triangles() {
  mFirst.assign(mSite.size() + 1, 0);
  for (const Triangle &triangle : mTriangle)
    for (const std::uint32_t corner : triangle)
      ++mFirst[corner + 1];
  for (std::size_t site = 0; site < mSite.size(); ++site)
    mFirst[site + 1] += mFirst[site];
  mAround.resize(3 * mTriangle.size());
  std::vector<std::size_t> next(mFirst.begin(), mFirst.end() - 1);
  for (std::uint32_t t = 0; t < mTriangle.size(); ++t)
    for (const std::uint32_t corner : mTriangle[t])
      mAround[next[corner]++] = t;
}

// Whether the centre of a triangle lies on its own side of the line between two of its corners, seen from there: its third corner
// has an acute angle.
bool CellCutter::sees(std::uint32_t triangle, std::uint32_t site, std::uint32_t other) const {
  if (triangle == none)
    return true;
  std::uint32_t third = none;
  for (const std::uint32_t corner : mTriangle[triangle])
    if (corner != site && corner != other)
      third = corner;
  const Point s = mSite[site], o = mSite[other], t = mSite[third];
  return (s.x - t.x) * (o.x - t.x) + (s.y - t.y) * (o.y - t.y) > 0;
}

// Where the line halfway between two sites leaves the reach of both.
Point CellCutter::on_circle(std::uint32_t site, std::uint32_t other, bool to_the_left) const {
  const bool swapped = site > other; // the same arithmetic from both sides
  const Point a = mSite[swapped ? other : site], b = mSite[swapped ? site : other];
  const double dx = b.x - a.x, dy = b.y - a.y, length = std::hypot(dx, dy);
  const double height = std::sqrt(std::max(0.0, (mReach - length / 2) * (mReach + length / 2))) / length;
  const double along = to_the_left != swapped ? height : -height;
  return {(a.x + b.x) / 2 - along * dy, (a.y + b.y) / 2 + along * dx};
}

// `right` and `left` are the triangles on either side of the line from the site to the other.
std::optional<CellCutter::Border> CellCutter::border(std::uint32_t site, std::uint32_t other, std::uint32_t right,
                                                     std::uint32_t left) const {
  const double length = std::hypot(mSite[other].x - mSite[site].x, mSite[other].y - mSite[site].y);
  const bool near_right = right != none && mVertex[right].near, near_left = left != none && mVertex[left].near;
  if (!near_right && !near_left &&
      (length / 2 > mReach * (1 - no_length) || !sees(right, site, other) || !sees(left, site, other)))
    return std::nullopt;
  return Border{near_right ? mVertex[right].point : on_circle(site, other, false),
                near_left ? mVertex[left].point : on_circle(site, other, true)};
}

// Points on the circle around a site, counter-clockwise, without its ends.
void CellCutter::add_arc(std::uint32_t site, Point from, Point to, std::vector<Point> &ring) const {
  const Point middle = mSite[site];
  const double begin = std::atan2(from.y - middle.y, from.x - middle.x);
  double sweep = std::atan2(to.y - middle.y, to.x - middle.x) - begin;
  if (sweep < 0)
    sweep += 2 * std::numbers::pi;
  if (sweep > 2 * std::numbers::pi - no_length) // a rounding backwards
    return;
  const int steps = static_cast<int>(std::ceil(sweep / chord));
  for (int step = 1; step < steps; ++step) {
    const double angle = begin + sweep * step / steps;
    ring.push_back({middle.x + mReach * std::cos(angle), middle.y + mReach * std::sin(angle)});
  }
}

std::vector<Point> CellCutter::cell(std::uint32_t site) const {
  struct Step {
    std::uint32_t from, to, triangle; // neighbours, the triangle between them
  };
  std::vector<Step> steps;
  for (std::size_t i = mFirst[site]; i < mFirst[site + 1]; ++i) {
    const Triangle &corner = mTriangle[mAround[i]];
    const int at = static_cast<int>(std::find(corner.begin(), corner.end(), site) - corner.begin());
    steps.push_back({corner[(at + 1) % 3], corner[(at + 2) % 3], mAround[i]});
  }
  std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.from < b.from; });
  std::vector<Border> borders;
  const Step *step = steps.data();
  for (std::size_t i = 0; i < steps.size(); ++i) { // around the site; the guards close every circle
    const auto next = std::lower_bound(steps.begin(), steps.end(), step->to,
                                       [](const Step &a, std::uint32_t neighbour) { return a.from < neighbour; });
    const bool linked = next != steps.end() && next->from == step->to;
    if (const auto found = border(site, step->to, step->triangle, linked ? next->triangle : none))
      borders.push_back(*found);
    step = linked ? &*next : &steps[(static_cast<std::size_t>(step - steps.data()) + 1) % steps.size()];
  }
  std::vector<Point> ring;
  if (borders.empty()) {
    const Point east{mSite[site].x + mReach, mSite[site].y};
    ring.push_back(east);
    for (int i = 1; i < 64; ++i)
      ring.push_back({mSite[site].x + mReach * std::cos(i * chord), mSite[site].y + mReach * std::sin(i * chord)});
    return ring;
  }
  for (std::size_t i = 0; i < borders.size(); ++i) {
    ring.push_back(borders[i].begin);
    ring.push_back(borders[i].end);
    if (const Point next = borders[(i + 1) % borders.size()].begin; next != borders[i].end)
      add_arc(site, borders[i].end, next, ring);
  }
  return ring;
}

} // namespace

double reach_by_spacing(std::span<const Point> points, std::span<const std::int32_t> label, std::size_t labels,
                        Progress &progress) {
  std::vector<std::vector<Point>> places(labels);
  for (const Site &site : sites_of(points, label))
    if (site.label >= 0)
      places[static_cast<std::size_t>(site.label)].push_back(site.point);
  std::vector<double> nearest;
  for (const std::vector<Point> &own : places) {
    const SpatialWeights links = nearest_weights(own, DistanceMethod::planar, 1, progress);
    for (std::size_t i = 0; i < own.size(); ++i)
      if (links.offset[i] < links.offset[i + 1]) {
        const Point other = own[links.neighbour[links.offset[i]]];
        nearest.push_back(std::hypot(other.x - own[i].x, other.y - own[i].y));
      }
  }
  if (nearest.empty())
    return std::numeric_limits<double>::quiet_NaN();
  const auto middle = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 2);
  std::nth_element(nearest.begin(), middle, nearest.end());
  return 2 * *middle;
}

std::vector<Polygons> voronoi_outlines(std::span<const Point> points, std::span<const std::int32_t> label, std::size_t labels,
                                       double reach, Progress &progress) {
  std::vector<Polygons> results(labels);
  std::vector<Site> sites = sites_of(points, label);
  if (sites.size() < 3 && std::all_of(sites.begin(), sites.end(), [&](const Site &s) { return s.label == sites[0].label; }))
    return results;
  add_guards(sites, reach);
  std::vector<Point> places;
  std::vector<std::vector<std::uint32_t>> members(labels);
  places.reserve(sites.size());
  for (std::uint32_t site = 0; site < sites.size(); ++site) {
    places.push_back(sites[site].point);
    if (sites[site].label >= 0)
      members[static_cast<std::size_t>(sites[site].label)].push_back(site);
  }
  progress.check();
  const CellCutter cutter(std::move(places), reach);
  progress.report(0.5);
  parallel_for(
      labels, 1,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t own_label = begin; own_label < end; ++own_label) {
          if (members[own_label].empty())
            continue;
          Polygons cells;
          for (const std::uint32_t site : members[own_label])
            add_cell(cells, cutter.cell(site));
          results[own_label] = coverage_union(cells);
        }
      },
      progress);
  return results;
}

} // namespace territorial
