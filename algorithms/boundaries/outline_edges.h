// The outline of merged regions, cut where the regions on either side change.
#pragma once

#include "common/edge_index.h"
#include "common/progress.h"

#include <optional>
#include <span>
#include <vector>

namespace territorial {

// A piece of an outline with one region inside and one, or none, outside.
struct OutlineEdge {
  std::size_t cluster = 0;            // number of the outline
  std::size_t inside = 0;             // rank of the member
  std::optional<std::size_t> outside; // rank of the region beyond; nothing at the edge of the territory
  std::vector<Point> line;            // at least two points
};

// Knows the borders of regions, to cut any number of outlines along them.
class OutlineCutter {
public:
  // `tolerance` in the unit of the coordinates: borders at most this far apart run along one another. At least 1e-9 of the
  // extent's diagonal is taken. Throws InvalidInput where it is negative, and on faulty polygons.
  OutlineCutter(const Polygons &regions, double tolerance);
  OutlineCutter(const OutlineCutter &) = delete; // the index refers to the edges
  OutlineCutter &operator=(const OutlineCutter &) = delete;

  // The outlines of dissolve(regions, label, ...) in pieces. Every segment of an outline goes to the member, and to the other
  // region, whose border runs along it for longest (ties: the lowest rank), to the nearest member where none does; so the pieces
  // together are the outlines. By cluster and ring, the pieces of a ring in its order. O(s log e) for s segments of the outlines
  // and e edges of the regions. Throws Cancelled, and InvalidInput where a label has no outline.
  std::vector<OutlineEdge> cut(const Polygons &outlines, std::span<const int> label, Progress &progress) const;

private:
  std::vector<Edge> mEdges;
  EdgeIndex mIndex;
  double mTolerance;
};

} // namespace territorial
