// How the kernels of boundaries and linkages grow: seconds on one core and megabytes beyond their inputs at sizes ten times each
// other, and the exponent a of time ~ n^a and of memory between the last two. One line a kernel and size: name, n, seconds, MB, a
// of time, a of memory. `growth TEXT` measures only the kernels whose name holds the text.
#include "benchmark_data.h"
#include "benchmark_flows.h"

#include "boundaries/azp.h"
#include "boundaries/cluster_profile.h"
#include "boundaries/contiguous_clusters.h"
#include "boundaries/dbcv.h"
#include "boundaries/dbscan.h"
#include "boundaries/dissolve.h"
#include "boundaries/hdbscan.h"
#include "boundaries/local_association.h"
#include "boundaries/max_p.h"
#include "boundaries/optics_clusters.h"
#include "boundaries/outlines.h"
#include "boundaries/regionalization.h"
#include "common/contiguity.h"
#include "common/distance_weights.h"
#include "common/parallel.h"
#include "linkages/backbone_significance.h"
#include "linkages/backbone_structure.h"
#include "linkages/centralities.h"
#include "linkages/flow_aggregation.h"
#include "linkages/flow_fans.h"
#include "linkages/flow_lines.h"
#include "linkages/flow_routing.h"

#include <geos_c.h>
#include <malloc.h>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <limits>
#include <string>

using namespace territorial;

namespace {

// A line of /proc/self/status, in MB.
double status_megabytes(const char *key) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind(key, 0) == 0)
      return std::stod(line.substr(std::strlen(key) + 1)) / 1024;
  return 0;
}

struct Cost {
  double seconds, megabytes;
};

Cost cost_of(const std::function<void()> &work) {
  malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << "5"; // the peak starts anew
  const double before = status_megabytes("VmRSS:");
  const std::clock_t start = std::clock(); // of the processor: what else runs does not count
  work();
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  return {seconds, status_megabytes("VmHWM:") - before};
}

std::string wanted;

// `prepare` makes the input of a size and returns the work on it.
void grow(const char *name, std::initializer_list<std::size_t> sizes,
          const std::function<std::function<void()>(std::size_t)> &prepare) {
  if (std::string(name).find(wanted) == std::string::npos)
    return;
  std::size_t last = 0;
  Cost earlier{};
  for (const std::size_t n : sizes) {
    const std::function<void()> work = prepare(n);
    const Cost cost = cost_of(work);
    std::printf("%-34s %8zu %9.4f s %8.1f MB", name, n, cost.seconds, cost.megabytes);
    if (last > 0) {
      const double larger = std::log(static_cast<double>(n) / static_cast<double>(last));
      std::printf("   time ~ n^%.2f", std::log(cost.seconds / earlier.seconds) / larger);
      if (earlier.megabytes > 1 && cost.megabytes > 1)
        std::printf(", memory ~ n^%.2f", std::log(cost.megabytes / earlier.megabytes) / larger);
    }
    std::printf("\n");
    std::fflush(stdout);
    last = n;
    earlier = cost;
  }
}

Progress silent;

std::size_t side_of(std::size_t cells) { return static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(cells)))); }

// EPS with about as many neighbours whatever n is.
double reach_of(std::size_t n) { return 300 * std::sqrt(1e6 / static_cast<double>(n)); }

void grow_densities() {
  constexpr auto planar = DistanceMethod::planar;
  grow("dbscan, like neighbourhoods", {10'000, 100'000, 1'000'000}, [&](std::size_t n) {
    return [n, points = towns(n)] { dbscan(points, {}, {reach_of(n), 10, true, planar}, silent); };
  });
  grow("dbscan, eps 3,000 m", {10'000, 100'000, 1'000'000}, [&](std::size_t n) {
    return [points = towns(n)] { dbscan(points, {}, {3000, 10, true, planar}, silent); };
  });
  grow("optics, like neighbourhoods, and xi", {10'000, 100'000, 1'000'000}, [&](std::size_t n) {
    return [n, points = towns(n)] { optics_xi(optics(points, {}, {10, 2 * reach_of(n), planar}, silent), 0.05, 10); };
  });
  grow("hdbscan, labels and all", {10'000, 100'000, 1'000'000}, [&](std::size_t n) {
    return [points = towns(n)] { hdbscan(reachability_tree(points, {}, 10, planar, silent), {10}, silent); };
  });
  grow("hdbscan, all on one point", {10'000, 100'000, 1'000'000}, [&](std::size_t n) {
    return [points = std::vector<Point>(n)] { hdbscan(reachability_tree(points, {}, 10, planar, silent), {10}, silent); };
  });
  grow("dbcv, 2 labels", {1'000, 10'000}, [&](std::size_t n) {
    std::vector<std::int32_t> label(n);
    for (std::size_t i = 0; i < n; ++i)
      label[i] = static_cast<std::int32_t>(i % 2);
    return [points = towns(n), label] { dbcv(points, label, 2, planar, silent); };
  });
}

void grow_outlines() {
  for (const auto &[name, method] :
       {std::pair("outline, convex", OutlineMethod::convex), std::pair("outline, concave", OutlineMethod::concave),
        std::pair("outlines, Voronoi", OutlineMethod::voronoi), std::pair("outline, alpha shape", OutlineMethod::alpha),
        std::pair("outline, density", OutlineMethod::density)})
    grow(name, {10'000, 100'000, 1'000'000}, [method = method](std::size_t n) {
      OutlineOptions options;
      options.method = method;
      options.reach = 1000;
      options.least_radius = 1000;
      return
          [options, points = towns(n), label = std::vector<std::int32_t>(n, 0)] { outlines(points, label, 1, options, silent); };
    });
}

// What the concave outline rests on, as a peer.
void grow_hull_of_geos() {
  grow("concave hull, GEOS alone", {10'000, 100'000, 1'000'000}, [](std::size_t n) {
    return [points = towns(n)] {
      GEOSContextHandle_t geos = GEOS_init_r();
      std::vector<GEOSGeometry *> each;
      for (const Point &point : points)
        each.push_back(GEOSGeom_createPointFromXY_r(geos, point.x, point.y));
      GEOSGeometry *all = GEOSGeom_createCollection_r(geos, GEOS_MULTIPOINT, each.data(), static_cast<unsigned>(each.size()));
      GEOSGeom_destroy_r(geos, GEOSConcaveHull_r(geos, all, 0.3, 0));
      GEOSGeom_destroy_r(geos, all);
      GEOS_finish_r(geos);
    };
  });
}

void grow_neighbours() {
  for (const auto &[name, rule] :
       {std::pair("neighbours, queen", ContiguityRule::queen), std::pair("neighbours, rook", ContiguityRule::rook)})
    grow(name, {10'000, 100'000, 1'000'000}, [rule = rule](std::size_t n) {
      return [rule, cells = lattice(static_cast<int>(side_of(n)))] { contiguity(cells, {rule, 0}, silent); };
    });
  grow("neighbours, queen, snap", {10'000, 100'000}, [](std::size_t n) {
    return [cells = lattice(static_cast<int>(side_of(n)))] { contiguity(cells, {ContiguityRule::queen, 1e-6}, silent); };
  });
  grow("neighbours, 8 nearest", {10'000, 100'000, 1'000'000},
       [](std::size_t n) { return [points = towns(n)] { nearest_weights(points, DistanceMethod::planar, 8, silent); }; });
  grow("neighbours, band, like reach", {10'000, 100'000, 1'000'000}, [](std::size_t n) {
    return [n, points = towns(n)] { band_weights(points, DistanceMethod::planar, reach_of(n), 0, silent); };
  });
}

std::vector<double> uniforms(std::size_t n) {
  RandomStream stream(4, 0, 0, 0);
  std::vector<double> values(n);
  for (double &value : values)
    value = stream.uniform();
  return values;
}

void grow_local() {
  for (const auto &[name, statistic] :
       {std::pair("local moran x 999", LocalStatistic::moran), std::pair("G* x 999", LocalStatistic::g_star),
        std::pair("local geary x 999", LocalStatistic::geary)})
    grow(name, {1'000, 10'000, 100'000}, [statistic = statistic](std::size_t n) {
      const std::size_t side = side_of(n);
      LocalOptions options;
      options.permutations = 999;
      options.statistic = statistic;
      return [options, values = uniforms(side * side), queen = weights_from_pairs(side * side, queen_pairs(side))] {
        const std::span<const double> variables[] = {values};
        local_association(variables, queen, options, silent);
      };
    });
}

void grow_regions() {
  grow("contiguous clusters", {10'000, 100'000, 1'000'000}, [](std::size_t n) {
    const LatticeAreas areas(side_of(n));
    std::vector<double> quotient = uniforms(areas.rook.size());
    for (double &one : quotient)
      one *= 2;
    return [areas, quotient] { contiguous_clusters(quotient, quotient, areas.rook, {}); };
  });
  grow("dissolve into halves", {10'000, 100'000}, [](std::size_t n) {
    const Polygons cells = lattice(static_cast<int>(side_of(n)));
    std::vector<int> halves(cells.size());
    for (std::size_t i = 0; i < halves.size(); ++i)
      halves[i] = i < halves.size() / 2 ? 0 : 1;
    return [cells, halves] { dissolve(cells, halves, 0, silent); };
  });
  grow("skater, k = 50", {1'000, 10'000, 100'000}, [](std::size_t n) {
    return [areas = LatticeAreas(side_of(n))] {
      cut_tree(areas.view(), minimum_spanning_forest(areas.view(), areas.rook, silent), {50, {}, 0}, silent);
    };
  });
  for (const auto &[name, linkage] :
       {std::pair("redcap, full order, complete", Linkage::complete), std::pair("redcap, full order, average", Linkage::average),
        std::pair("redcap, full order, ward", Linkage::ward), std::pair("redcap, first order, average", Linkage::first_average)})
    grow(name, {1'000, 10'000}, [linkage = linkage](std::size_t n) {
      return [linkage, areas = LatticeAreas(side_of(n))] {
        cut_tree(areas.view(), linkage_forest(areas.view(), areas.rook, linkage, silent), {50, {}, 0}, silent);
      };
    });
  grow("azp, greedy, one start, k = 10", {1'000, 10'000, 100'000}, [](std::size_t n) {
    return [areas = LatticeAreas(side_of(n))] {
      AzpOptions options;
      options.regions = 10;
      options.starts = 1;
      azp(areas.view(), areas.rook, options, silent);
    };
  });
  grow("max-p, greedy, one start, floor 100", {1'000, 10'000, 100'000}, [](std::size_t n) {
    return [areas = LatticeAreas(side_of(n)), ones = std::vector<double>(side_of(n) * side_of(n), 1)] {
      MaxPOptions options;
      options.floor = ones;
      options.least_floor = 100;
      options.starts = options.searches = 1;
      max_p(areas.view(), areas.rook, options, silent);
    };
  });
  grow("profile, proximity of one cluster", {1'000, 10'000, 100'000}, [](std::size_t n) {
    return
        [points = towns(n), sizes = std::vector<double>(n, 1)] { proximity(points, sizes, DistanceMethod::planar, {}, silent); };
  });
}

void grow_linkages() {
  grow("disparity filter", {10'000, 100'000, 1'000'000, 10'000'000},
       [](std::size_t n) { return [flows = BenchmarkFlows(n / 50, n)] { disparity_filter(flows.view(), silent); }; });
  grow("noise-corrected backbone", {10'000, 100'000, 1'000'000},
       [](std::size_t n) { return [flows = BenchmarkFlows(n / 50, n)] { noise_corrected(flows.view(), silent); }; });
  grow("maximum spanning forest", {10'000, 100'000, 1'000'000},
       [](std::size_t n) { return [flows = BenchmarkFlows(n / 50, n)] { maximum_spanning_forest(flows.view()); }; });
  grow("doubly stochastic backbone", {10'000, 100'000, 1'000'000},
       [](std::size_t n) { return [flows = BenchmarkFlows(n / 50, n)] { doubly_stochastic(flows.view(), {}, silent); }; });
  grow("salience, ten flows a place", {1'000, 10'000}, [](std::size_t n) { // n^2 log n in places: not for large tables
    return [flows = BenchmarkFlows(n / 10, n)] { salience(flows.view(), silent); };
  });
  grow("gravity, doubly constrained, by zones", {250, 500, 1'000, 2'000}, [](std::size_t n) {
    return [table = BenchmarkTable(n)] { fit_gravity(table.cells(), table.flow, table.cost, {}, {}, {}, silent); };
  });
}

// Symbols and flows as on a map of A4, the widest first.
void grow_routes() {
  grow("routing, a fifth as many places", {40, 100, 200, 400}, [](std::size_t n) {
    RandomStream stream(8, 0, 0, 0);
    std::vector<NodeSymbol> nodes;
    for (std::size_t i = 0; i < n / 5 + 8; ++i)
      nodes.push_back({{240 * stream.uniform(), 150 * stream.uniform()}, 1 + 2 * stream.uniform()});
    const BenchmarkFlows table(nodes.size(), n);
    std::vector<RoutedFlow> flows;
    for (std::size_t i = 0; i < table.edges.size(); ++i)
      flows.push_back({table.edges[i].from, table.edges[i].to, std::max(0.42, 4.6 / (1 + 0.15 * static_cast<double>(i)))});
    return [nodes, flows] { route_flows(nodes, flows, {}, silent); };
  });
  grow("arrows fanned out", {10'000, 100'000, 1'000'000}, [](std::size_t n) {
    std::vector<NodeSymbol> nodes;
    for (const Point &point : towns(n / 50))
      nodes.push_back({point, 2});
    std::vector<FannedFlow> flows;
    for (const FlowEnds &ends : BenchmarkFlows(n / 50, n).edges)
      flows.push_back({ends.from, ends.to, 1, 1, 0.15});
    return [nodes, flows] { fanned_axes(nodes, flows, 0.3, 0.5, 64, silent); };
  });
  for (const auto &[name, shape] :
       {std::pair("lines, straight", FlowLineShape::straight), std::pair("lines, arcs", FlowLineShape::arc),
        std::pair("lines, geodesic", FlowLineShape::geodesic)})
    grow(name, {10'000, 100'000, 1'000'000}, [shape = shape](std::size_t n) {
      std::vector<Point> places; // in a country of 5 degrees
      for (const Point &point : towns(n / 50))
        places.push_back({70 + point.x / 1e5, 45 + point.y / 1e5});
      FlowLineOptions options;
      options.shape = shape;
      return [places, options, flows = BenchmarkFlows(n / 50, n).edges] {
        flow_line_coordinates(places, {}, flows, options, silent);
      };
    });
}

std::vector<ValuedFlow> valued(const BenchmarkFlows &table) {
  std::vector<ValuedFlow> flows;
  for (std::size_t i = 0; i < table.edges.size(); ++i)
    flows.push_back(
        {static_cast<std::uint32_t>(table.edges[i].from), static_cast<std::uint32_t>(table.edges[i].to), table.weights[i]});
  return flows;
}

void grow_nodes() {
  grow("measures of nodes", {10'000, 100'000, 1'000'000}, [](std::size_t n) {
    return [n, flows = valued(BenchmarkFlows(n / 50, n))] { node_measures(n / 50, summed_pairs(n / 50, flows, silent)); };
  });
  grow("PageRank and eigenvectors", {10'000, 100'000, 1'000'000}, [](std::size_t n) {
    return [n, flows = valued(BenchmarkFlows(n / 50, n))] {
      centralities(n / 50, flows, {true, true, true, false, false}, silent);
    };
  });
  grow("betweenness, closeness, 10 a place", {1'000, 10'000}, [](std::size_t n) { // n^2 log n in places
    return [n, flows = valued(BenchmarkFlows(n / 10, n))] {
      centralities(n / 10, flows, {false, false, false, true, true}, silent);
    };
  });
  grow("flows of groups, 100 places each", {10'000, 100'000, 1'000'000}, [](std::size_t n) {
    std::vector<KindFlow> flows;
    for (const ValuedFlow &flow : valued(BenchmarkFlows(n / 50, n)))
      flows.push_back({flow.from, flow.to, 0, flow.value, 1, 0});
    std::vector<std::int32_t> group;
    for (std::size_t place = 0; place < n / 50; ++place)
      group.push_back(static_cast<std::int32_t>(place / 100));
    return [flows, group] { aggregate_flows(flows, group, silent); };
  });
  grow("places for eight scales", {10'000, 100'000, 1'000'000}, [](std::size_t n) {
    return [points = towns(n), weights = uniforms(n)] {
      place_hierarchy(points, weights, DistanceMethod::planar,
                      std::vector<double>{500, 1000, 2000, 4000, 8000, 16000, 32000, 64000}, silent);
    };
  });
}

} // namespace

int main(int count, char **arguments) {
  const ThreadLimit one(1);
  wanted = count > 1 ? arguments[1] : "";
  grow_densities();
  grow_outlines();
  grow_hull_of_geos();
  grow_neighbours();
  grow_local();
  grow_regions();
  grow_linkages();
  grow_routes();
  grow_nodes();
}
