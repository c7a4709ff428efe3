// Times of the kernels on seeded data, the best of five runs (of one where they are long), one line each: name, seconds.
#include "benchmark_data.h"
#include "benchmark_flows.h"
#include "benchmark_labels.h"

#include "boundaries/azp.h"
#include "boundaries/dbscan.h"
#include "boundaries/dissolve.h"
#include "boundaries/hdbscan.h"
#include "boundaries/local_association.h"
#include "boundaries/max_p.h"
#include "boundaries/outlines.h"
#include "boundaries/region_validation.h"
#include "boundaries/regionalization.h"
#include "common/contiguity.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "common/point_location.h"
#include "linkages/backbone_significance.h"
#include "linkages/backbone_structure.h"
#include "linkages/flow_lines.h"
#include "specialization/concentration_indices.h"
#include "specialization/disclosure.h"
#include "specialization/ellison_glaeser.h"
#include "specialization/firm_cells.h"
#include "specialization/location_quotients.h"
#include "specialization/quotient_significance.h"
#include "specialization/structure_indices.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <string>

using namespace territorial;

namespace {

void measure(const char *name, const std::function<void()> &work, int runs = 5) {
  double best = 1e9;
  for (int run = 0; run < runs; ++run) {
    const auto start = std::chrono::steady_clock::now();
    work();
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  std::printf("%s %.4f\n", name, best);
  std::fflush(stdout);
}

// A lattice whose borders wave, 100 vertices a cell, as peers/firms_qgis.py has it.
Polygons waving_lattice(int side) {
  constexpr int steps = 25;
  const auto wave = [](double x, double y) {
    return Point{x + 0.15 * std::sin(3 * y) + 0.02 * std::sin(21 * y), y + 0.15 * std::sin(3 * x) + 0.02 * std::sin(19 * x)};
  };
  Polygons polygons;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      std::vector<Point> ring;
      for (int i = 0; i <= 4 * steps; ++i) {
        const double along = static_cast<double>(i % steps) / steps;
        const int edge = i / steps % 4;
        ring.push_back(wave(x + (edge == 0   ? along
                                 : edge == 1 ? 1
                                 : edge == 2 ? 1 - along
                                             : 0),
                            y + (edge == 0   ? 0
                                 : edge == 1 ? along
                                 : edge == 2 ? 1
                                             : 1 - along)));
      }
      polygons.add_ring(ring);
      polygons.end_part();
      polygons.end_feature();
    }
  return polygons;
}

// On one core, as the peers; the points are left for them in points_<count>.bin of the working directory.
void measure_densities() {
  Progress silent;
  const ThreadLimit one(1);
  for (const std::size_t count : {20'000U, 1'000'000U}) {
    const std::vector<Point> points = towns(count);
    const std::string file = "points_" + std::to_string(count) + ".bin";
    if (std::FILE *out = std::fopen(file.c_str(), "wb")) {
      std::fwrite(points.data(), sizeof(Point), points.size(), out);
      std::fclose(out);
    }
    const std::string name = count == 20'000U ? "20k" : "1M";
    if (count > 20'000U) {
      measure("dbscan_1M_one_core", [&] { dbscan(points, {}, {300, 10, true, DistanceMethod::planar}, silent); });
      measure("dbscan_1M_dense_one_core", [&] { dbscan(points, {}, {3000, 10, true, DistanceMethod::planar}, silent); });
    }
    const auto hierarchy = [&] { hdbscan(reachability_tree(points, {}, 10, DistanceMethod::planar, silent), {10}, silent); };
    measure(("hdbscan_" + name + "_one_core").c_str(), hierarchy, count > 20'000U ? 1 : 5);
  }
}

// 999 permutations of each of 100 x 100 cells with their eight neighbours, on one core.
void measure_local_moran() {
  const SpatialWeights queen = weights_from_pairs(10000, queen_pairs(100));
  RandomStream stream(4, 0, 0, 0);
  std::vector<double> values(10000);
  for (double &value : values)
    value = stream.uniform();
  const std::span<const double> variables[] = {values};
  LocalOptions options;
  options.permutations = 999;
  Progress silent;
  const ThreadLimit one(1);
  measure("local_moran_10k_x_999_one_core", [&] { local_association(variables, queen, options, silent); });
}

// SKATER into 50 regions; spdep takes 106 s for 2,000 (on another day).
void measure_skater(std::size_t side, const char *name) {
  const LatticeAreas areas(side);
  Progress silent;
  measure(name, [&] { cut_tree(areas.view(), minimum_spanning_forest(areas.view(), areas.rook, silent), {50, {}, 0}, silent); });
}

// One start of AZP into 10 regions on one core, and Max-p; rgeoda takes 3.1 s for a greedy start of 3,085 counties (on another
// day).
void measure_zoning() {
  Progress silent;
  const LatticeAreas areas(55), many(316);
  const ThreadLimit one(1);
  AzpOptions zoning;
  zoning.regions = 10;
  for (const auto &[search, name] : {std::pair(RegionSearch::greedy, "greedy"), std::pair(RegionSearch::tabu, "tabu"),
                                     std::pair(RegionSearch::annealing, "annealing")}) {
    zoning.search.method = search;
    zoning.starts = 1;
    measure(("azp_" + std::string(name) + "_3025_one_start").c_str(), [&] { azp(areas.view(), areas.rook, zoning, silent); });
  }
  zoning.search.method = RegionSearch::greedy;
  zoning.starts = 99;
  measure(
      "azp_greedy_3025_99_starts", [&] { azp(areas.view(), areas.rook, zoning, silent); }, 1);
  zoning.starts = 1;
  measure(
      "azp_greedy_100k_one_start", [&] { azp(many.view(), many.rook, zoning, silent); }, 1);
  const std::vector<double> ones(many.rook.size(), 1);
  MaxPOptions regions;
  regions.floor = std::span(ones).first(areas.rook.size());
  regions.least_floor = 100;
  measure(
      "max_p_greedy_3025_99_starts", [&] { max_p(areas.view(), areas.rook, regions, silent); }, 1);
  const Regionalization halves =
      cut_tree(many.view(), minimum_spanning_forest(many.view(), many.rook, silent), {2, {}, 0}, silent);
  measure(
      "region_shapes_100k_in_2", [&] { region_shapes(halves.region, halves.count, many.rook, silent); }, 1);
}

// One concave outline of 1,000,000 points: GEOS's own hull, and what reading its points costs beside it.
void measure_outline() {
  const std::vector<Point> points = towns(1'000'000);
  const std::vector<std::int32_t> label(points.size(), 0);
  Progress silent;
  const ThreadLimit one(1);
  measure(
      "concave_outline_1M_one_core",
      [&] {
        outlines(points, label, 1, {OutlineMethod::concave, 0.3, false, 1000, 1000}, silent);
      },
      1);
}

// Backbones of a million flows between 10,000 places; networkx takes 1.0 s for the disparity filter (on another day).
void measure_backbones() {
  Progress silent;
  const BenchmarkFlows flows(10'000, 1'000'000), fewer(2'000, 20'000);
  measure("disparity_1M", [&] { disparity_filter(flows.view(), silent); });
  measure("noise_corrected_1M", [&] { noise_corrected(flows.view(), silent); });
  measure("spanning_forest_1M", [&] { maximum_spanning_forest(flows.view()); });
  measure(
      "doubly_stochastic_1M", [&] { doubly_stochastic(flows.view(), {}, silent); }, 1);
  measure(
      "salience_2000_places_20k", [&] { salience(fewer.view(), silent); }, 1);
  const ThreadLimit one(1);
  measure("disparity_1M_one_core", [&] { disparity_filter(flows.view(), silent); });
}

// The doubly constrained model of 2,000 x 2,000 zones; with dummies it would be a regression on 4,000 of them.
void measure_gravity() {
  Progress silent;
  const BenchmarkTable table(2000);
  for (const auto &[deterrence, name] :
       {std::pair(Deterrence::exponential, "gravity_2000x2000_exponential"),
        std::pair(Deterrence::power, "gravity_2000x2000_power"), std::pair(Deterrence::combined, "gravity_2000x2000_combined")}) {
    GravityOptions options;
    options.model.deterrence = deterrence;
    measure(
        name, [&] { fit_gravity(table.cells(), table.flow, table.cost, {}, {}, options, silent); }, 1);
  }
}

} // namespace

int main() {
  Progress silent;
  const Polygons cells = lattice(316);
  measure("queen_100k", [&] { contiguity(cells, {ContiguityRule::queen, 0}, silent); });
  {
    const ThreadLimit one(1);
    measure("queen_100k_one_core", [&] { contiguity(cells, {ContiguityRule::queen, 0}, silent); });
  }
  std::vector<int> halves(cells.size());
  for (std::size_t i = 0; i < halves.size(); ++i)
    halves[i] = i < halves.size() / 2 ? 0 : 1;
  measure("dissolve_100k_into_2", [&] { dissolve(cells, halves, 0, silent); });

  std::vector<double> table(3000 * 1000);
  RandomStream stream(2, 0, 0, 0);
  for (double &value : table)
    value = std::floor(1000 * stream.uniform());
  measure("quotients_3000x1000", [&] { location_quotients({table, 3000, 1000}, {}, silent); });
  measure("indices_of_regions_3000x1000", [&] { structure_indices({table, 3000, 1000}, {}, silent); });
  measure("indices_of_industries_3000x1000", [&] { concentration_indices({table, 3000, 1000}, {}, silent); });
  std::vector<int> tens(1000);
  for (std::size_t industry = 0; industry < tens.size(); ++industry)
    tens[industry] = static_cast<int>(industry / 10);
  measure("variety_of_regions_3000x1000", [&] { variety({table, 3000, 1000}, tens); });
  measure("ellison_glaeser_3000x1000", [&] {
    const std::vector<double> sizes = region_totals({table, 3000, 1000});
    for (std::size_t industry = 0; industry < 1000; ++industry)
      ellison_glaeser(values_of_industry({table, 3000, 1000}, industry), sizes, {200, 0.01, 0.0001});
  });

  measure_backbones();
  measure_gravity();
  const BenchmarkLabels map(3000);
  measure("labels_3000_one_core", [&] { place_labels(map.labels, map.obstacles, {}, silent); });

  QuotientTestOptions tests;
  tests.intervals = false;
  measure("exact_tests_3000x1000", [&] { exact_quotient_tests({table, 3000, 1000}, {}, tests, silent); });
  tests.intervals = true;
  measure(
      "exact_tests_with_intervals_3000x1000",
      [&] {
        exact_quotient_tests({table, 3000, 1000}, {}, tests, silent);
      },
      1);

  PlantSizes plants{{0}, std::vector<double>(1000000)};
  for (double &size : plants.sizes)
    size = 1 + stream.below(100);
  for (std::size_t industry = 1; industry <= 1000; ++industry)
    plants.offsets.push_back(1000 * industry);
  tests.replicates = 999;
  measure(
      "plant_tests_1M_x_999",
      [&] {
        plant_quotient_tests({table, 3000, 1000}, plants, tests, silent);
      },
      1);

  std::vector<Point> places(1000);
  for (Point &place : places)
    place = {360 * stream.uniform() - 180, 160 * stream.uniform() - 80};
  std::vector<FlowEnds> flows(1000000);
  for (FlowEnds &flow : flows)
    flow = {stream.below(1000), stream.below(1000)};
  FlowLineOptions options;
  options.shape = FlowLineShape::straight;
  measure("flow_lines_1M_straight", [&] { flow_line_coordinates(places, {}, flows, options, silent); });

  measure_densities();
  measure_local_moran();
  measure_skater(55, "skater_3025_k50");
  measure_skater(316, "skater_100k_k50");
  measure_zoning();
  measure_outline();

  const Polygons districts = waving_lattice(55);
  std::vector<Point> firms(1000000);
  for (Point &firm : firms)
    firm = {55 * stream.uniform(), 55 * stream.uniform()};
  PointLocations located;
  measure("points_1M_in_3025_polygons", [&] { located = locate_points(districts, firms, silent); });
  std::vector<std::int32_t> industries(firms.size());
  std::vector<double> sizes(firms.size());
  for (std::size_t firm = 0; firm < firms.size(); ++firm) {
    industries[firm] = static_cast<std::int32_t>(stream.below(100));
    sizes[firm] = std::floor(std::exp(6 * stream.uniform()));
  }
  FirmTable firm_cells;
  measure("firm_table_1M", [&] { firm_cells = firm_table(located.feature, industries, sizes, districts.size(), 100); });
  measure("mask_firms_3025x100", [&] { mask_firms(firm_cells, {}, {}, silent); });
}
