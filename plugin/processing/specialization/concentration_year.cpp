#include "processing/specialization/concentration_year.h"

#include "processing/reading.h"

#include "common/multiple_testing.h"
#include "specialization/dartboard.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

MatrixView matrixOf(const ActivityTable &table, int year) {
  return {table.values[static_cast<std::size_t>(year)], table.regions.ids.size(), table.industries.ids.size()};
}

RegionReference referenceOf(const QString &word) {
  if (word == QLatin1String("others"))
    return RegionReference::others;
  if (word == QLatin1String("mean_of_others"))
    return RegionReference::mean_of_others;
  return word == QLatin1String("equal") ? RegionReference::equal : RegionReference::total;
}

Alternative alternativeOf(const QString &word) {
  if (word == QLatin1String("greater"))
    return Alternative::greater;
  return word == QLatin1String("less") ? Alternative::less : Alternative::two_sided;
}

// q among all tests of one kind.
void adjust(std::vector<IndustryConcentration> &found) {
  std::vector<double> plants, places;
  for (const IndustryConcentration &one : found) {
    plants.push_back(std::isnan(one.simulated_p) ? one.normal_p : one.simulated_p);
    places.push_back(one.moran.p_value);
  }
  plants = benjamini_hochberg(plants);
  places = benjamini_hochberg(places);
  for (std::size_t i = 0; i < found.size(); ++i) {
    found[i].q = plants[i];
    found[i].moran_q = places[i];
  }
}

} // namespace

ConcentrationInputs readConcentrationInputs(const Parameters &parameters, const ActivityTable &table,
                                            QgsProcessingFeedback *feedback) {
  ConcentrationInputs inputs;
  inputs.sizes = readRegionSizes(parameters, table, feedback);
  inputs.groups = readRegionGroups(parameters, table);
  inputs.plants = readPlantTable(parameters, table, feedback);
  inputs.reference = referenceOf(parameters.choice(QStringLiteral("REFERENCE_SHARES")));
  inputs.alternative = alternativeOf(parameters.choice(QStringLiteral("ALTERNATIVE")));
  inputs.chance = readChance(parameters);
  return inputs;
}

std::vector<double> regionTotals(const ActivityTable &table, int year, const ConcentrationInputs &inputs) {
  return inputs.sizes.empty() ? region_totals(matrixOf(table, year)) : inputs.sizes[static_cast<std::size_t>(year)];
}

std::vector<IndustryConcentration> computeConcentration(const ActivityTable &table, int year, const std::vector<int> &industries,
                                                        const ConcentrationInputs &inputs, Progress &progress) {
  const MatrixView matrix = matrixOf(table, year);
  const std::vector<double> sizes = regionTotals(table, year, inputs);
  ConcentrationOptions options{inputs.reference, {}, inputs.groups};
  if (!inputs.sizes.empty())
    options.region_sizes = sizes;
  Progress silent; // the kernel's own end is not ours
  const std::vector<ConcentrationIndices> indices = concentration_indices(matrix, options, silent);
  const IndustryPlants unknownPlants;
  std::vector<IndustryConcentration> found;
  for (const int industry : industries) {
    const auto at = static_cast<std::size_t>(industry), y = static_cast<std::size_t>(year);
    const std::vector<double> values = values_of_industry(matrix, at);
    const IndustryPlants &plants = inputs.plants.empty() ? unknownPlants : inputs.plants[y][at];
    const auto rank = static_cast<std::uint32_t>(industry);
    IndustryConcentration one;
    one.industry = industry;
    for (const double value : values) {
      one.value += std::isnan(value) ? 0 : value;
      one.regions += value > 0;
      one.unknown = one.unknown || std::isnan(value);
    }
    one.indices = indices[at];
    one.plants = plants.moments;
    one.clustering = ellison_glaeser(values, sizes, plants.moments);
    one.normal_p = normal_p(one.clustering.z_score, inputs.alternative);
    one.simulated_p = std::isnan(one.clustering.index)
                          ? missing
                          : dartboard_p(one.clustering.raw_concentration, plants.sizes, sizes,
                                        {inputs.chance.permutations, inputs.chance.seed, rank, inputs.alternative}, progress);
    one.spatial =
        inputs.neighbours.given ? spatial_ellison_glaeser(values, sizes, plants.moments, inputs.neighbours.weights) : missing;
    one.moran = inputs.neighbours.given
                    ? morans_i(quotients_of_industry(values, sizes), inputs.neighbours.weights,
                               {inputs.chance.permutations, inputs.chance.seed, rank, inputs.alternative}, progress)
                    : MoransI{missing, missing, missing, missing, missing, 0};
    found.push_back(one);
    progress.report(static_cast<double>(found.size()) / static_cast<double>(industries.size()));
  }
  adjust(found);
  return found;
}

} // namespace territorial
