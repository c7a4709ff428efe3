#include "processing/boundaries/cluster_facts.h"

#include "processing/feedback_progress.h"

#include "common/point_location.h"
#include "specialization/cluster_stars.h"
#include "specialization/location_quotients.h"

#include <qgsdistancearea.h>
#include <qgsgeometryengine.h>
#include <qgsprocessingfeedback.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace territorial {

namespace {

// Sizes by cluster and industry, and what the quotients are compared with: all firms of the layer.
struct Sizes {
  std::vector<double> cells;     // [clusters x industries]
  std::vector<double> reference; // [industries]
};

double knownSize(const Firms &firms, std::size_t firm) { return std::isnan(firms.size[firm]) ? 0 : firms.size[firm]; }

Sizes sizesOf(const ProfileInputs &inputs, const std::vector<ClusterFacts> &facts) {
  const std::size_t industries = inputs.firms.industries.ids.size();
  Sizes sizes{std::vector<double>(facts.size() * industries, 0), std::vector<double>(industries, 0)};
  for (std::size_t firm = 0; firm < inputs.firms.count(); ++firm)
    if (inputs.firms.industry[firm] >= 0)
      sizes.reference[static_cast<std::size_t>(inputs.firms.industry[firm])] += knownSize(inputs.firms, firm);
  for (std::size_t cluster = 0; cluster < facts.size(); ++cluster)
    for (const std::size_t firm : facts[cluster].firms)
      if (inputs.firms.industry[firm] >= 0)
        sizes.cells[cluster * industries + static_cast<std::size_t>(inputs.firms.industry[firm])] +=
            knownSize(inputs.firms, firm);
  return sizes;
}

void describeIndustries(const ProfileInputs &inputs, std::vector<ClusterFacts> &facts, Progress &progress) {
  const std::size_t industries = inputs.firms.industries.ids.size();
  if (industries == 0 || facts.empty())
    return;
  const Sizes sizes = sizesOf(inputs, facts);
  const MatrixView view{sizes.cells, facts.size(), industries};
  const LocationQuotients quotients = location_quotients(view, {sizes.reference}, progress);
  const ClusterStars stars = cluster_stars(view, quotients.location_quotient, quotients.share_in_region, {}, progress);
  for (std::size_t cluster = 0; cluster < facts.size(); ++cluster) {
    std::vector<std::vector<double>> own(industries);
    for (const std::size_t firm : facts[cluster].firms)
      if (inputs.firms.industry[firm] >= 0)
        own[static_cast<std::size_t>(inputs.firms.industry[firm])].push_back(inputs.firms.size[firm]);
    double met = 0, counted = 0;
    for (std::size_t industry = 0; industry < industries; ++industry) {
      if (own[industry].empty())
        continue;
      const std::size_t at = cluster * industries + industry;
      const auto count = static_cast<double>(own[industry].size());
      met += count * (count - 1);
      counted += count;
      facts[cluster].industries.push_back(
          {static_cast<int>(industry), static_cast<int>(own[industry].size()), sizes.cells[at], quotients.share_in_region[at],
           sizes.reference[industry] > 0 ? sizes.cells[at] / sizes.reference[industry] : std::nan(""),
           quotients.location_quotient[at], stars.stars[at], herfindahl_of(own[industry])});
    }
    facts[cluster].mean_rivals = counted > 0 ? met / counted : std::nan("");
    std::sort(facts[cluster].industries.begin(), facts[cluster].industries.end(),
              [](const IndustryFacts &a, const IndustryFacts &b) {
                return a.size != b.size ? a.size > b.size : a.industry < b.industry;
              });
  }
}

void describeCooperation(const ProfileInputs &inputs, std::vector<ClusterFacts> &facts, Progress &progress) {
  const Linkages &linkages = *inputs.linkages;
  const bool between = inputs.between_firms;
  std::vector<Interaction> interactions;
  const auto actor = [&](int place) {
    return between ? inputs.firm_of_place[static_cast<std::size_t>(place)] : static_cast<std::size_t>(place);
  };
  for (const Flow &flow : linkages.flows)
    interactions.push_back({actor(flow.from), actor(flow.to), flow.value});
  std::vector<std::vector<std::size_t>> members;
  if (between)
    for (const ClusterFacts &one : facts)
      members.push_back(one.firms);
  else
    members = membersOf(inputs.clusters.geometries, inputs.actors, progress);
  const MetricPoints &points = between ? inputs.points : inputs.actor_points;
  std::vector<Cooperation> found =
      cooperation(std::move(interactions), memberships_of(between ? inputs.firms.count() : inputs.actors.size(), members));
  for (std::size_t cluster = 0; cluster < facts.size(); ++cluster) {
    facts[cluster].linked = distances_of(points.points, points.method, found[cluster].linked);
    facts[cluster].cooperation = std::move(found[cluster]);
  }
}

} // namespace

QStringList ClusterFacts::missingRoles() const {
  QStringList missing;
  for (const Role role : allRoles)
    if (roles[static_cast<std::size_t>(role)].firms == 0)
      missing << roleTitle(role);
  return missing;
}

std::vector<std::vector<std::size_t>> membersOf(const std::vector<QgsGeometry> &polygons, std::span<const Point> points,
                                                Progress &progress) {
  std::vector<std::vector<std::size_t>> members(polygons.size());
  const PointLocations located = locate_points(toPolygons(polygons), points, progress);
  std::vector<std::size_t> shared; // positions in more than one
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (located.several[i])
      shared.push_back(i);
    else if (located.feature[i] >= 0)
      members[static_cast<std::size_t>(located.feature[i])].push_back(i);
  }
  std::vector<bool> onBorder(shared.size(), false); // of a polygon before
  for (std::size_t cluster = 0; cluster < polygons.size() && !shared.empty(); ++cluster) {
    const QgsRectangle box = polygons[cluster].boundingBox();
    std::unique_ptr<QgsGeometryEngine> engine; // made for the first point that may lie in the polygon
    for (std::size_t i = 0; i < shared.size(); ++i) {
      const QgsPoint point(points[shared[i]].x, points[shared[i]].y);
      if (!box.contains(point.x(), point.y()))
        continue;
      if (!engine) {
        engine.reset(QgsGeometry::createGeometryEngine(polygons[cluster].constGet()));
        engine->prepareGeometry();
      }
      if (!engine->intersects(&point))
        continue;
      const bool border = engine->touches(&point);
      if (!border || !onBorder[i])
        members[cluster].push_back(shared[i]);
      onBorder[i] = onBorder[i] || border;
    }
    std::sort(members[cluster].begin(), members[cluster].end());
  }
  return members;
}

std::vector<ClusterFacts> clusterFacts(const ProfileInputs &inputs, const ProximityOptions &options,
                                       const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback, double from,
                                       double to) {
  const auto share = [&](double part) { return from + (to - from) * part; };
  FeedbackProgress locating(feedback, from, share(0.3)), structure(feedback, share(0.8), share(0.9)),
      linking(feedback, share(0.9), to);
  std::vector<std::vector<std::size_t>> members = membersOf(inputs.clusters.geometries, inputs.firms.positions, locating);
  QgsDistanceArea measure;
  measure.setSourceCrs(inputs.clusters.crs, context);
  measure.setEllipsoid(inputs.clusters.crs.isValid() ? inputs.clusters.crs.ellipsoidAcronym() : QStringLiteral("NONE"));

  std::vector<ClusterFacts> facts(inputs.clusters.geometries.size());
  for (std::size_t cluster = 0; cluster < facts.size(); ++cluster) {
    ClusterFacts &own = facts[cluster];
    own.firms = std::move(members[cluster]);
    const QgsGeometry &shape = inputs.clusters.geometries[cluster];
    own.area = shape.isEmpty() ? std::nan("") : measure.measureArea(shape) / 1e6;
    std::vector<Point> points;
    std::vector<double> sizes;
    for (const std::size_t firm : own.firms) {
      points.push_back(inputs.points.points[firm]);
      sizes.push_back(inputs.firms.size[firm]);
      own.size += knownSize(inputs.firms, firm);
      own.without_size += std::isnan(inputs.firms.size[firm]);
      own.without_industry += inputs.firms.industry[firm] < 0;
      RoleFacts &role = own.roles[static_cast<std::size_t>(inputs.roles[firm])];
      ++role.firms;
      role.size += knownSize(inputs.firms, firm);
    }
    own.herfindahl = herfindahl_of(sizes);
    own.mean_rivals = std::nan("");
    FeedbackProgress near(feedback, share(0.3 + 0.5 * static_cast<double>(cluster) / static_cast<double>(facts.size())),
                          share(0.3 + 0.5 * static_cast<double>(cluster + 1) / static_cast<double>(facts.size())));
    own.proximity = proximity(points, sizes, inputs.points.method, options, near);
  }
  describeIndustries(inputs, facts, structure);
  if (inputs.linkages)
    describeCooperation(inputs, facts, linking);
  return facts;
}

} // namespace territorial
