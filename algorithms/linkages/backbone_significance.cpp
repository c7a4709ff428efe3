#include "linkages/backbone_significance.h"

#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace territorial {

namespace {

constexpr std::size_t grain = 1 << 14; // edges
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double disparity(double weight, double strength, std::size_t edges) {
  if (edges < 2)
    return unknown;
  return std::exp(static_cast<double>(edges - 1) * std::log1p(-std::min(1.0, weight / strength)));
}

} // namespace

DisparityTest disparity_filter(const FlowNetwork &network, Progress &progress) {
  check_network(network);
  const NodeStrengths strengths = node_strengths(network);
  const std::size_t m = network.edges.size();
  DisparityTest test{std::vector<double>(m), std::vector<double>(m)};
  parallel_for(
      m, grain,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
          const auto [from, to] = network.edges[i];
          test.p_origin[i] = disparity(network.weights[i], strengths.out[from], strengths.out_edges[from]);
          test.p_destination[i] = disparity(network.weights[i], strengths.in[to], strengths.in_edges[to]);
        }
      },
      progress);
  return test;
}

std::vector<double> at_deciding_ends(std::span<const double> origin, std::span<const double> destination, DecidingEnds ends) {
  std::vector<double> one(origin.size());
  for (std::size_t i = 0; i < one.size(); ++i)
    switch (ends) {
    case DecidingEnds::either:
      one[i] = std::fmin(origin[i], destination[i]); // that of one end where the other is NaN
      break;
    case DecidingEnds::both:
      one[i] = std::fmax(origin[i], destination[i]);
      break;
    case DecidingEnds::origin:
      one[i] = origin[i];
      break;
    case DecidingEnds::destination:
      one[i] = destination[i];
      break;
    }
  return one;
}

NoiseCorrected noise_corrected(const FlowNetwork &network, Progress &progress) {
  check_network(network);
  const NodeStrengths strengths = node_strengths(network);
  const double total = std::accumulate(strengths.out.begin(), strengths.out.end(), 0.0);
  const std::size_t m = network.edges.size();
  NoiseCorrected result{std::vector<double>(m), std::vector<double>(m), std::vector<double>(m)};
  const auto test = [&](std::size_t i) {
    const double weight = network.weights[i], out = strengths.out[network.edges[i].from], in = strengths.in[network.edges[i].to];
    const double both = out * in, kappa = total / both, lifted = kappa * weight;
    // A beta prior of the edge's probability with the moments of a hypergeometric draw, updated by a binomial one.
    const double mean = out / total * (in / total);
    const double variance = mean * ((total - out) / total) * ((total - in) / total) / (total - 1);
    const double alpha = mean * mean / variance * (1 - mean) - mean;
    const double beta = mean / variance * (1 - mean * mean) - (1 - mean);
    const double probability = (alpha + weight) / (alpha + beta + total);
    // The lift's derivative by the weight, which moves the totals too, carries the deviation over.
    const double turn = 1 / both - total * ((out + in) / both / both);
    const double slope = 2 * (kappa + weight * turn) / ((lifted + 1) * (lifted + 1));
    const double deviation = std::sqrt(probability * (1 - probability) * total) * std::abs(slope);
    const bool sound = variance > 0 && std::isfinite(deviation);
    result.lift[i] = (lifted - 1) / (lifted + 1);
    result.deviation[i] = sound ? deviation : unknown;
    result.p[i] = !sound          ? unknown
                  : deviation > 0 ? 0.5 * std::erfc(result.lift[i] / deviation / std::numbers::sqrt2)
                                  : (result.lift[i] > 0 ? 0.0 : 1.0);
  };
  parallel_for(
      m, grain,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
          test(i);
      },
      progress);
  return result;
}

} // namespace territorial
