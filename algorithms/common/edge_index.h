// The edges of polygons, sorted, and found by place.
#pragma once

#include "common/polygons.h"
#include "common/segments.h"

#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <algorithm>
#include <vector>

namespace territorial {

// By x, then by y.
inline bool before(Point a, Point b) { return a.x != b.x ? a.x < b.x : a.y < b.y; }

struct Edge {
  Segment segment; // ends in the order of before()
  std::size_t feature;
};

// All edges of positive length, by their ends, then by feature. O(v log v) for v vertices.
std::vector<Edge> collect_edges(const Polygons &polygons);

// Length of the diagonal of the coordinates' extent; 0 without coordinates.
double diagonal_of_extent(const Polygons &polygons);

// Keeps a reference to the edges.
class EdgeIndex {
public:
  explicit EdgeIndex(const std::vector<Edge> &edges);

  // Visits the edges whose box comes within `reach` of that of the segment, in no order of meaning.
  template <class Visit>
  void for_each_near(const Segment &segment, double reach, Visit visit) const {
    for (auto found = mTree.qbegin(boost::geometry::index::intersects(box_of(segment, reach))); found != mTree.qend(); ++found)
      visit(mEdges[found->second]);
  }

private:
  using Corner = boost::geometry::model::point<double, 2, boost::geometry::cs::cartesian>;
  using Box = boost::geometry::model::box<Corner>;
  using Entry = std::pair<Box, std::size_t>;

  static Box box_of(const Segment &segment, double margin) {
    return {{std::min(segment.from.x, segment.to.x) - margin, std::min(segment.from.y, segment.to.y) - margin},
            {std::max(segment.from.x, segment.to.x) + margin, std::max(segment.from.y, segment.to.y) + margin}};
  }

  const std::vector<Edge> &mEdges;
  boost::geometry::index::rtree<Entry, boost::geometry::index::rstar<16>> mTree;
};

} // namespace territorial
