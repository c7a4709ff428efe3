#include "linkages/centralities.h"

#include "common/disjoint_sets.h"
#include "linkages/igraph_handle.h"
#include "linkages/igraph_versions_handle.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
// Where the kinds of centralities end on the progress bar.
constexpr double ranked = 0.1, spectral = 0.3, between = 0.7;

// The places with links, numbered 0.. in order of place, and the links between them.
struct Network {
  std::vector<std::uint32_t> place;                // [n]
  std::vector<std::uint32_t> from, to;             // [m] numbers of places
  std::vector<double> value, distance;             // [m] both by the largest flow, so 1 stands for it
  std::vector<int> component;                      // [n]
  std::vector<std::vector<std::uint32_t>> members; // [components] numbers, ascending
  double largest = 0;
};

std::vector<ValuedFlow> links_of(std::size_t places, std::span<const ValuedFlow> pairs) {
  std::vector<ValuedFlow> links;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto &[from, to, value] = pairs[i];
    if (from >= places || to >= places)
      throw InvalidInput("a flow names a place that is not there", i);
    if (!(value >= 0) || !std::isfinite(value))
      throw InvalidInput("a flow is negative or not finite", i);
    if (i > 0 && !(std::tie(pairs[i - 1].from, pairs[i - 1].to) < std::tie(from, to)))
      throw InvalidInput("pairs of places are not sorted and unique", i);
    if (from != to && value > 0)
      links.push_back(pairs[i]);
  }
  return links;
}

// Components by size, then lowest place.
void find_components(Network &network) {
  const std::size_t n = network.place.size();
  DisjointSets sets(n);
  for (std::size_t link = 0; link < network.from.size(); ++link)
    sets.join(network.from[link], network.to[link]);
  std::vector<std::vector<std::uint32_t>> by_lowest(n);
  for (std::size_t i = 0; i < n; ++i)
    by_lowest[sets.find(i)].push_back(static_cast<std::uint32_t>(i));
  for (std::vector<std::uint32_t> &members : by_lowest)
    if (!members.empty())
      network.members.push_back(std::move(members));
  std::stable_sort(network.members.begin(), network.members.end(),
                   [](const auto &a, const auto &b) { return a.size() > b.size(); });
  network.component.resize(n);
  for (std::size_t component = 0; component < network.members.size(); ++component)
    for (const std::uint32_t i : network.members[component])
      network.component[i] = static_cast<int>(component);
}

Network network_of(std::size_t places, std::span<const ValuedFlow> pairs) {
  const std::vector<ValuedFlow> links = links_of(places, pairs);
  std::vector<bool> linked(places);
  Network network;
  for (const ValuedFlow &link : links) {
    linked[link.from] = linked[link.to] = true;
    network.largest = std::max(network.largest, link.value);
  }
  std::vector<std::uint32_t> number(places);
  for (std::size_t place = 0; place < places; ++place)
    if (linked[place]) {
      number[place] = static_cast<std::uint32_t>(network.place.size());
      network.place.push_back(static_cast<std::uint32_t>(place));
    }
  for (const ValuedFlow &link : links) {
    network.from.push_back(number[link.from]);
    network.to.push_back(number[link.to]);
    network.value.push_back(link.value / network.largest);
    network.distance.push_back(network.largest / link.value);
    if (!std::isfinite(network.distance.back()) || !std::isfinite(1 / network.value.back()))
      throw InvalidInput("a flow is too small beside the largest: its length, 1 / flow, is not finite");
  }
  find_components(network);
  return network;
}

// igraph takes the ends of links in one list.
void fill_ends(IgraphIntegers &ends, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to) {
  for (std::size_t link = 0; link < from.size(); ++link) {
    ends.values()[2 * link] = static_cast<igraph_integer_t>(from[link]);
    ends.values()[2 * link + 1] = static_cast<igraph_integer_t>(to[link]);
  }
}

// The links of each component with ends numbered within it.
struct ComponentLinks {
  std::vector<std::uint32_t> from, to;
  std::vector<double> value;
};

std::vector<ComponentLinks> links_by_component(const Network &network) {
  std::vector<std::uint32_t> within(network.place.size());
  for (const std::vector<std::uint32_t> &members : network.members)
    for (std::size_t i = 0; i < members.size(); ++i)
      within[members[i]] = static_cast<std::uint32_t>(i);
  std::vector<ComponentLinks> links(network.members.size());
  for (std::size_t link = 0; link < network.from.size(); ++link) {
    ComponentLinks &own = links[static_cast<std::size_t>(network.component[network.from[link]])];
    own.from.push_back(within[network.from[link]]);
    own.to.push_back(within[network.to[link]]);
    own.value.push_back(network.value[link]);
  }
  return links;
}

// The values of a component, its largest 1, at the places of its members; what rounding left below 0 is 0. ARPACK goes on with
// random numbers where its last call stopped, so digits after the tenth are not the same twice.
void put(std::span<const double> values, const Network &network, std::size_t component, std::vector<double> &list) {
  constexpr double digits = 1e10;
  const double largest = *std::max_element(values.begin(), values.end());
  for (std::size_t i = 0; i < values.size(); ++i)
    list[network.place[network.members[component][i]]] = std::clamp(std::round(values[i] / largest * digits) / digits, 0.0, 1.0);
}

void eigenvector(IgraphSession &session, const Network &network, std::size_t component, ComponentLinks &links,
                 Centralities &result) {
  IgraphIntegers ends(session, 2 * links.from.size());
  fill_ends(ends, links.from, links.to);
  // Two links between the same places count as one with their sum.
  IgraphGraph graph(session, network.members[component].size(), ends, false);
  IgraphVector weights(session, links.value), vector(session);
  igraph_arpack_options_t options;
  igraph_arpack_options_init(&options);
  if (session.found(eigenvector_of(graph.get(), vector.get(), weights.get(), &options)))
    put(vector.values(), network, component, result.eigenvector);
  else
    ++result.unconverged;
}

// The matrix A of flows from rows to columns, of one component.
struct FlowMatrix {
  const ComponentLinks &links;
  std::vector<double> authority;

  // authority = transposed A times hub.
  void to_authority(const double *hub) {
    std::fill(authority.begin(), authority.end(), 0);
    for (std::size_t link = 0; link < links.value.size(); ++link)
      authority[links.to[link]] += links.value[link] * hub[links.from[link]];
  }

  // As igraph calls it: product = A times transposed A times hub.
  static igraph_error_t multiply(igraph_real_t *product, const igraph_real_t *hub, int n, void *extra) {
    auto &self = *static_cast<FlowMatrix *>(extra);
    self.to_authority(hub);
    std::fill(product, product + n, 0);
    for (std::size_t link = 0; link < self.links.value.size(); ++link)
      product[self.links.from[link]] += self.links.value[link] * self.authority[self.links.to[link]];
    return IGRAPH_SUCCESS;
  }
};

// By ARPACK from the strengths of the places, which igraph's own scores start from in some of its versions alone.
void hub_scores(IgraphSession &session, const Network &network, std::size_t component, const ComponentLinks &links,
                Centralities &result) {
  const std::size_t n = network.members[component].size();
  std::vector<double> strength(n), hub(n);
  for (std::size_t link = 0; link < links.value.size(); ++link) {
    strength[links.from[link]] += links.value[link];
    strength[links.to[link]] += links.value[link];
  }
  FlowMatrix matrix{links, std::vector<double>(n)};
  if (n == 2) { // the product is diagonal
    matrix.multiply(hub.data(), std::vector<double>{1, 1}.data(), 2, &matrix);
    const double largest = std::max(hub[0], hub[1]);
    std::transform(hub.begin(), hub.end(), hub.begin(), [largest](double value) { return value == largest ? 1.0 : 0.0; });
  } else {
    IgraphColumn vector(session, strength);
    IgraphVector values(session);
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    options.n = static_cast<int>(n);
    options.start = 1;
    options.which[0] = 'L';
    options.which[1] = 'A';
    if (!session.found(igraph_arpack_rssolve(&FlowMatrix::multiply, &matrix, &options, nullptr, values.get(), vector.get()))) {
      ++result.unconverged;
      return;
    }
    std::transform(vector.values().begin(), vector.values().end(), hub.begin(), [](double value) { return std::abs(value); });
  }
  put(hub, network, component, result.hub);
  matrix.to_authority(hub.data());
  put(matrix.authority, network, component, result.authority);
}

void spread(std::span<const double> values, const Network &network, double factor, std::vector<double> &list) {
  for (std::size_t i = 0; i < values.size(); ++i)
    list[network.place[i]] = factor * values[i];
}

void page_rank(IgraphSession &session, const Network &network, IgraphGraph &graph, double damping, Centralities &result) {
  IgraphVector weights(session, network.value), vector(session);
  session.check(page_rank_of(graph.get(), vector.get(), damping, weights.get()));
  spread(vector.values(), network, 1, result.page_rank);
}

void betweenness(IgraphSession &session, const Network &network, IgraphGraph &graph, Centralities &result) {
  IgraphVector distances(session, network.distance), vector(session);
  session.check(betweenness_of(graph.get(), vector.get(), distances.get()));
  const double n = static_cast<double>(network.place.size());
  spread(vector.values(), network, n > 2 ? 1 / ((n - 1) * (n - 2)) : 0, result.betweenness);
}

// In blocks of places, as igraph's closeness neither asks whether to stop nor says how far it is.
void closeness(IgraphSession &session, const Network &network, IgraphGraph &graph, Centralities &result, Progress &progress) {
  constexpr std::size_t blocks = 200;
  const std::size_t n = network.place.size();
  IgraphVector distances(session, network.distance), vector(session);
  IgraphIntegers reached(session, 0);
  for (std::size_t block = 0; block < blocks; ++block) {
    const std::size_t begin = n * block / blocks, end = n * (block + 1) / blocks;
    if (begin == end)
      continue;
    session.check(igraph_closeness(graph.get(), vector.get(), reached.get(), nullptr,
                                   igraph_vss_range(static_cast<igraph_integer_t>(begin), static_cast<igraph_integer_t>(end)),
                                   IGRAPH_OUT, distances.get(), false));
    // igraph has 1 / sum of distances to what is reached, no number where nothing is.
    for (std::size_t i = begin; i < end; ++i) {
      const auto r = static_cast<double>(reached.values()[i - begin]);
      result.closeness[network.place[i]] =
          r > 0 ? r / static_cast<double>(n - 1) * r * vector.values()[i - begin] * network.largest : 0;
    }
    progress.report(between + (1 - between) * static_cast<double>(end) / static_cast<double>(n));
  }
}

} // namespace

Centralities centralities(std::size_t places, std::span<const ValuedFlow> pairs, const CentralityOptions &options,
                          Progress &progress) {
  if (!(options.damping > 0 && options.damping < 1))
    throw InvalidInput("the damping of PageRank must lie between 0 and 1");
  const Network network = network_of(places, pairs);
  Centralities result;
  result.components = static_cast<int>(network.members.size());
  result.component.assign(places, -1);
  for (std::size_t i = 0; i < network.place.size(); ++i)
    result.component[network.place[i]] = network.component[i];
  const auto prepare = [&](bool asked, std::vector<double> &list) { list.assign(asked ? places : 0, nan); };
  prepare(options.page_rank, result.page_rank);
  prepare(options.eigenvector, result.eigenvector);
  prepare(options.hub_scores, result.hub);
  prepare(options.hub_scores, result.authority);
  prepare(options.betweenness, result.betweenness);
  prepare(options.closeness, result.closeness);
  if (network.place.empty()) {
    progress.report(1);
    return result;
  }

  IgraphSession session(progress);
  IgraphIntegers ends(session, 2 * network.from.size());
  fill_ends(ends, network.from, network.to);
  IgraphGraph graph(session, network.place.size(), ends, true);
  session.stretch(0, ranked);
  if (options.page_rank)
    page_rank(session, network, graph, options.damping, result);
  session.stretch(ranked, ranked); // igraph's own progress would begin anew for each component
  if (options.eigenvector || options.hub_scores) {
    std::vector<ComponentLinks> links = links_by_component(network);
    for (std::size_t component = 0; component < links.size(); ++component) {
      progress.report(ranked + (spectral - ranked) * static_cast<double>(component) / static_cast<double>(links.size()));
      if (options.eigenvector)
        eigenvector(session, network, component, links[component], result);
      if (options.hub_scores)
        hub_scores(session, network, component, links[component], result);
    }
  }
  session.stretch(spectral, between);
  if (options.betweenness)
    betweenness(session, network, graph, result);
  session.stretch(between, 1);
  if (options.closeness)
    closeness(session, network, graph, result, progress);
  progress.report(1);
  return result;
}

} // namespace territorial
