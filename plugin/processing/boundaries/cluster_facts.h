// All that territorial:clusterprofile says of a cluster, before it is written.
#pragma once

#include "processing/boundaries/firm_roles.h"
#include "processing/linkages/linkage_table.h"
#include "processing/metric_points.h"
#include "processing/regions.h"

#include "boundaries/cluster_profile.h"

#include <optional>

namespace territorial {

struct IndustryFacts {
  int industry; // rank
  int firms = 0;
  double size = 0, share = 0, share_of_industry = 0, quotient = 0; // NaN where undefined
  int stars = -1;                                                  // -1 where unknown
  double herfindahl = 0;                                           // of the sizes of its firms here
};

struct RoleFacts {
  int firms = 0;
  double size = 0;
};

struct ClusterFacts {
  std::vector<std::size_t> firms; // positions in ProfileInputs::firms, ascending
  double size = 0;                // sum of the known sizes
  int without_size = 0, without_industry = 0;
  double herfindahl = 0;  // of all sizes
  double mean_rivals = 0; // other firms of the same industry that a firm meets here, on average; NaN without industries
  double area = 0;        // km2 on the ellipsoid
  std::vector<IndustryFacts> industries; // present here, largest first, then by rank
  std::array<RoleFacts, roleCount + 1> roles{};
  Proximity proximity;
  std::optional<Cooperation> cooperation; // where linkages are given
  Distances linked;                       // between linked actors inside, metres

  QStringList missingRoles() const; // titles
};

struct ProfileInputs {
  Regions clusters;
  Firms firms;             // positions in the CRS of the clusters
  std::vector<Role> roles; // [firms]
  MetricPoints points;     // of the firms
  std::optional<Linkages> linkages;
  bool between_firms = true;              // whether the ends of linkages are the firms
  std::vector<std::size_t> firm_of_place; // [places] then
  std::vector<Point> actors;              // [places] otherwise: their positions in the CRS of the clusters
  MetricPoints actor_points;              // and for distances
};

// Facts of every cluster, in the order of their ids. Throws
// what the kernels throw.
std::vector<ClusterFacts> clusterFacts(const ProfileInputs &inputs, const ProximityOptions &options,
                                       const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback, double from,
                                       double to);

// The points that each polygon holds, ascending: those inside, in several polygons where they overlap, and those on its border,
// unless it is also the border of a polygon before it.
std::vector<std::vector<std::size_t>> membersOf(const std::vector<QgsGeometry> &polygons, std::span<const Point> points,
                                                Progress &progress);

} // namespace territorial
