// Outlines of labelled points.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

enum class OutlineMethod {
  convex,  // convex hull
  concave, // concave hull by GEOS (edges of the Delaunay triangulation are worn away from outside)
  voronoi, // the Voronoi cells of the members among all points: outlines that do not overlap
  alpha,   // alpha shape, see alpha_shape.h
  density  // contour of the kernel density that holds a share of the members, see density_contour.h
};

struct OutlineOptions {
  OutlineMethod method = OutlineMethod::concave;
  double ratio = 0.3;                  // concave: the longest edge that stays, 0 (most concave) to 1 (convex)
  bool holes = false;                  // concave: whether holes may stay
  double reach = 0;                    // voronoi: an outline goes no farther than this from its members; 0: reach_by_spacing(),
                                       // least_radius where that has no answer
  double least_radius = 0;             // buffer around members that span no area, above 0
  double radius = 0;                   // alpha: greatest circumradius; 0: of each label the least at which its shape is one piece
  double share = 0.95;                 // density: of the members' weight that the contour holds, above 0 to 1
  double bandwidth = 0;                // density: 0: Scott's of each label
  std::span<const double> weight = {}; // density: [points], 0 and above; empty: 1 each
};

struct Outlines {
  Polygons shapes;
  std::vector<double> scale; // [labels] radius of the alpha shape, bandwidth of the density, reach of the cells; NaN otherwise
};

// One feature for each label 0 .. labels - 1, in the order of the labels, from points in a plane (a local equal-area projection
// is meant); points with label -1 belong to none, but have cells of their own. Every outline is valid and contains its members
// (on the border counts). Members on one place, on two, or on one line get a buffer of least_radius around what they span. A
// label without points is a feature without parts. Density outlines leave the rest of the members out. Voronoi outlines have no
// area in common, as far as buffers of members that span no area do not overlap them; they may have several parts. Throws
// InvalidInput on coordinates that are not finite, sizes that do not fit and options out of range; std::runtime_error where GEOS
// fails; Cancelled. O(n log n) by GEOS, labels side by side.
Outlines outlines(std::span<const Point> points, std::span<const std::int32_t> label, std::size_t labels,
                  const OutlineOptions &options, Progress &progress);

} // namespace territorial
