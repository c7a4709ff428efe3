// Areas on which regions are tried: Guerry's departments and seeded lattices.
#pragma once

#include "boundaries/regionalization.h"
#include "common/philox.h"
#include "reference_table.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace territorial::test {

struct Areas {
  std::vector<double> values;
  std::size_t variables = 1;
  SpatialWeights weights;

  MatrixView view() const { return {values, weights.size(), variables}; }
};

// Six variables of Guerry's departments, standardised with n - 1, and the queen neighbours.
inline Areas guerry() {
  const ReferenceTable table("boundaries/guerry_values.csv"), links("boundaries/guerry_queen.csv");
  Areas areas{std::vector<double>(85 * 6), 6, {}};
  int v = 0;
  for (const char *name : {"Crm_prs", "Crm_prp", "Litercy", "Donatns", "Infants", "Suicids"}) {
    double mean = 0, squares = 0;
    for (int i = 0; i < 85; ++i)
      mean += table.number(i, name) / 85;
    for (int i = 0; i < 85; ++i)
      squares += std::pow(table.number(i, name) - mean, 2);
    for (int i = 0; i < 85; ++i)
      areas.values[static_cast<std::size_t>(6 * i + v)] = (table.number(i, name) - mean) / std::sqrt(squares / 84);
    ++v;
  }
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (int row = 0; row < links.rows(); ++row)
    pairs.emplace_back(links.text(row, "focal_id").toUInt(), links.text(row, "neighbour_id").toUInt());
  areas.weights = weights_from_pairs(85, pairs);
  return areas;
}

inline Areas lattice(std::size_t side, std::uint32_t seed, std::size_t variables = 2) {
  Areas areas;
  areas.variables = variables;
  RandomStream stream(seed, 0, 0, 0);
  for (std::size_t i = 0; i < side * side * variables; ++i)
    areas.values.push_back(stream.uniform());
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t y = 0; y < side; ++y)
    for (std::size_t x = 0; x < side; ++x) {
      if (x + 1 < side)
        pairs.emplace_back(y * side + x, y * side + x + 1);
      if (y + 1 < side)
        pairs.emplace_back(y * side + x, (y + 1) * side + x);
    }
  areas.weights = weights_from_pairs(side * side, pairs);
  return areas;
}

inline double ratio(const Regionalization &found) { return 1 - found.within_squares / found.total_squares; }

inline bool contiguous(const Areas &areas, const Regionalization &found) {
  SpatialWeights inside = areas.weights;
  for (std::size_t i = 0; i < inside.size(); ++i)
    for (std::size_t k = inside.offset[i]; k < inside.offset[i + 1]; ++k)
      if (found.region[i] != found.region[inside.neighbour[k]])
        inside.neighbour[k] = i; // a link that leaves the region leads nowhere
  return components(inside).count == found.count;
}

inline std::vector<int> labels_of(const char *column) {
  const ReferenceTable table("boundaries/guerry_rgeoda_labels.csv");
  std::vector<int> labels;
  for (int row = 0; row < table.rows(); ++row)
    labels.push_back(static_cast<int>(table.number(row, column)));
  return labels;
}

// The department's people, as the floor of Max-p.
inline std::vector<double> guerry_population() {
  const ReferenceTable table("boundaries/guerry_values.csv");
  std::vector<double> people;
  for (int row = 0; row < table.rows(); ++row)
    people.push_back(table.number(row, "Pop1831"));
  return people;
}

// Of the regions: the sum of `floor` in each.
inline std::vector<double> floors_of(const Regionalization &found, const std::vector<double> &floor) {
  std::vector<double> sums(found.count);
  for (std::size_t i = 0; i < floor.size(); ++i)
    sums[static_cast<std::size_t>(found.region[i])] += floor[i];
  return sums;
}

// The regions after one area has moved.
inline Regionalization moved(const Areas &areas, const Regionalization &found, std::size_t area, std::int32_t to) {
  std::vector<std::uint32_t> label(found.region.begin(), found.region.end());
  label[area] = static_cast<std::uint32_t>(to);
  return number_regions(areas.view(), label, found.count);
}

// Calls visit(regions) for every division of all areas into contiguous regions: for a dozen areas at most.
template <class Visit>
void each_division(const Areas &areas, const Visit &visit, std::vector<std::uint32_t> label = {}, std::uint32_t used = 0) {
  if (label.size() == areas.weights.size()) {
    const Regionalization division = number_regions(areas.view(), label, used);
    if (contiguous(areas, division))
      visit(division);
    return;
  }
  label.push_back(0);
  for (; label.back() <= used; ++label.back())
    each_division(areas, visit, label, std::max(used, label.back() + 1));
}

} // namespace territorial::test
