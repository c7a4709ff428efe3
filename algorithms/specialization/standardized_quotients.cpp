#include "specialization/standardized_quotients.h"

#include "common/parallel.h"
#include "common/philox.h"
#include "common/shapiro_wilk.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

// Values less their mean over their sample standard deviation; empty where there is no spread.
std::vector<double> standardized(std::vector<double> values) {
  const auto n = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double squares = 0;
  for (const double value : values)
    squares += (value - mean) * (value - mean);
  if (values.size() < 3 || !(squares > 0))
    return {};
  const double spread = std::sqrt(squares / (n - 1));
  for (double &value : values)
    value = (value - mean) / spread;
  return values;
}

// The quantile of a sample, interpolated between order statistics (type 7 of Hyndman and Fan 1996). Reorders the sample.
double quantile(std::vector<double> &sample, double share) {
  const double position = share * static_cast<double>(sample.size() - 1);
  const auto below = static_cast<std::ptrdiff_t>(std::floor(position));
  std::nth_element(sample.begin(), sample.begin() + below, sample.end());
  const double low = sample[static_cast<std::size_t>(below)];
  if (static_cast<std::size_t>(below) + 1 == sample.size())
    return low;
  const double high = *std::min_element(sample.begin() + below + 1, sample.end());
  return low + (position - static_cast<double>(below)) * (high - low);
}

// The quantiles of samples drawn from the values with replacement, sorted.
std::vector<double> drawn_quantiles(const std::vector<double> &values, double share, int replicates, std::uint64_t seed,
                                    std::size_t industry, Progress &progress) {
  constexpr std::uint32_t purpose = 0x534C'5121; // one of its own: no other use of the seed draws the same numbers
  std::vector<double> quantiles(static_cast<std::size_t>(replicates)), sample(values.size());
  for (std::size_t replicate = 0; replicate < quantiles.size(); ++replicate) {
    progress.check();
    RandomStream random(seed, purpose, static_cast<std::uint32_t>(industry), static_cast<std::uint32_t>(replicate));
    for (double &value : sample)
      value = values[random.below(static_cast<std::uint32_t>(values.size()))];
    quantiles[replicate] = quantile(sample, share);
  }
  std::sort(quantiles.begin(), quantiles.end());
  return quantiles;
}

// Of one industry: the regions that have a z, and the z.
struct Column {
  std::vector<std::size_t> regions;
  std::vector<double> z;
  bool logarithm = false;
};

Column standardize(MatrixView quotients, std::size_t industry) {
  Column all, positive;
  std::vector<double> values, logarithms;
  for (std::size_t r = 0; r < quotients.rows; ++r) {
    const double quotient = quotients.at(r, industry);
    if (std::isnan(quotient))
      continue;
    all.regions.push_back(r);
    values.push_back(quotient);
    if (quotient > 0) {
      positive.regions.push_back(r);
      logarithms.push_back(std::log(quotient));
    }
  }
  if (shapiro_wilk(logarithms) > shapiro_wilk(values)) {
    positive.z = standardized(std::move(logarithms));
    positive.logarithm = true;
    return positive;
  }
  all.z = standardized(std::move(values));
  return all;
}

} // namespace

StandardizedQuotients standardized_quotients(MatrixView quotients, double alpha, int replicates, std::uint64_t seed,
                                             Progress &progress) {
  if (quotients.values.size() != quotients.rows * quotients.columns)
    throw InvalidInput("the table does not have rows x columns values");
  if (!(alpha > 0 && alpha < 1) || replicates < 0)
    throw InvalidInput("alpha lies between 0 and 1, and replicates are not negative");
  StandardizedQuotients result;
  result.z_score.resize(quotients.values.size());
  result.p_value.resize(quotients.values.size());
  std::fill(result.z_score.begin(), result.z_score.end(), undefined);
  std::fill(result.p_value.begin(), result.p_value.end(), undefined);
  result.logarithm.assign(quotients.columns, 0);
  result.cut.assign(quotients.columns, undefined);
  const boost::math::normal standard;
  parallel_for(
      quotients.columns, 1,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
          const Column column = standardize(quotients, i);
          if (column.z.empty())
            continue;
          result.logarithm[i] = column.logarithm;
          std::vector<double> cuts;
          if (replicates > 0) {
            cuts = drawn_quantiles(column.z, 1 - alpha, replicates, seed, i, progress);
            result.cut[i] = std::accumulate(cuts.begin(), cuts.end(), 0.0) / replicates;
          } else {
            result.cut[i] = boost::math::quantile(standard, 1 - alpha);
          }
          for (std::size_t at = 0; at < column.z.size(); ++at) {
            const std::size_t cell = column.regions[at] * quotients.columns + i;
            const double z = column.z[at];
            result.z_score[cell] = z;
            result.p_value[cell] =
                replicates > 0
                    ? (static_cast<double>(cuts.end() - std::lower_bound(cuts.begin(), cuts.end(), z)) + 1) / (replicates + 1.0)
                    : boost::math::cdf(boost::math::complement(standard, z));
          }
        }
      },
      progress);
  progress.report(1);
  return result;
}

} // namespace territorial
