#include "specialization/disclosure.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <span>
#include <utility>

namespace territorial {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

// A cell, or a total as a cell of one more row or column: its row and column, its firms, and what it costs to mask it.
struct Edge {
  std::size_t row, column;
  FirmSums sums;
  double cost = 0;
  bool masked = false;

  bool positive() const { return sums.value > 0; }
};

// Rows are regions and, last, the totals of industries; columns are industries and, last, the totals of regions; both are nodes.
class TableGraph {
public:
  TableGraph(const FirmTable &table, const DisclosureRule &rule, const DisclosureMask &given)
      : mRule(rule), mRegions(table.regions.size()), mIndustries(table.industries.size()) {
    const auto masked = [](const std::vector<std::uint8_t> &mask, std::size_t i) { return !mask.empty() && mask[i] != 0; };
    for (std::size_t c = 0; c < table.cells.size(); ++c)
      add(static_cast<std::size_t>(table.cells[c].region), static_cast<std::size_t>(table.cells[c].industry), table.cells[c].sums,
          0, masked(given.cells, c));
    // A total costs more than all cells together, the total of all more than all totals.
    const double high = 2 * table.all.value + 1, highest = high * static_cast<double>(mRegions + mIndustries + 2);
    for (std::size_t r = 0; r < mRegions; ++r)
      add(r, mIndustries, table.regions[r], high, masked(given.regions, r));
    for (std::size_t i = 0; i < mIndustries; ++i)
      add(mRegions, i, table.industries[i], high, masked(given.industries, i));
    add(mRegions, mIndustries, table.all, highest, given.all != 0);

    mOffset.assign(nodes() + 1, 0);
    for (const Edge &edge : mEdges) {
      ++mOffset[edge.row + 1];
      ++mOffset[column_node(edge.column) + 1];
    }
    for (std::size_t node = 0; node < nodes(); ++node)
      mOffset[node + 1] += mOffset[node];
    mAdjacent.resize(mOffset.back());
    std::vector<std::size_t> next(mOffset.begin(), mOffset.end() - 1);
    for (std::size_t e = 0; e < mEdges.size(); ++e)
      for (const std::size_t node : {mEdges[e].row, column_node(mEdges[e].column)})
        mAdjacent[next[node]++] = e;
  }

  std::size_t nodes() const { return mRegions + mIndustries + 2; }
  const std::vector<Edge> &edges() const { return mEdges; }

  // Rule 2 for all rows and columns; whether anything was masked.
  bool mask_lines() {
    bool changed = false;
    for (std::size_t node = 0; node < nodes(); ++node)
      changed = mask_line(node) || changed;
    return changed;
  }

  // Rule 3, one round; whether anything was masked.
  bool mask_determined(Progress &progress) {
    bool changed = false;
    for (const std::size_t bridge : bridges()) {
      progress.check();
      changed = mask_path(mEdges[bridge].row, column_node(mEdges[bridge].column), bridge) || changed;
    }
    // A cell of value 0 can only rise, and with it whatever else is 0 in a row or column of zeros: see free_ends().
    DisjointSets parts(nodes());
    for (const Edge &edge : mEdges)
      if (edge.masked && edge.positive())
        parts.join(edge.row, column_node(edge.column));
    for (std::size_t e = 0; e < mEdges.size(); ++e)
      if (mEdges[e].masked && !mEdges[e].positive() && mEdges[e].row < mRegions && mEdges[e].column < mIndustries)
        if (const auto [from, to] = free_ends(mEdges[e]); parts.find(from) != parts.find(to) && mask_path(from, to, e)) {
          parts.join(from, to);
          changed = true;
        }
    return changed;
  }

private:
  void add(std::size_t row, std::size_t column, const FirmSums &sums, double extra, bool given) {
    if (sums.firms > 0)
      mEdges.push_back({row, column, sums, sums.value + extra, given || !mRule.allows(sums)});
  }

  std::size_t column_node(std::size_t column) const { return mRegions + 1 + column; }
  std::span<const std::size_t> adjacent(std::size_t node) const {
    return std::span(mAdjacent).subspan(mOffset[node], mOffset[node + 1] - mOffset[node]);
  }
  bool is_total_of(std::size_t node, const Edge &edge) const {
    return node <= mRegions ? edge.column == mIndustries : edge.row == mRegions;
  }
  std::size_t other_end(std::size_t node, const Edge &edge) const {
    return node <= mRegions ? column_node(edge.column) : edge.row;
  }

  static void join(FirmSums &sums, const FirmSums &more) {
    sums.firms += more.firms;
    sums.value += more.value;
    sums.largest = std::max(sums.largest, more.largest);
  }

  bool mask_line(std::size_t node) {
    FirmSums together;
    std::vector<std::size_t> shown;
    std::size_t total = none;
    bool any = false;
    for (const std::size_t e : adjacent(node)) {
      if (is_total_of(node, mEdges[e])) {
        total = e;
      } else if (mEdges[e].masked) {
        join(together, mEdges[e].sums);
        any = true;
      } else {
        shown.push_back(e);
      }
    }
    if (!any || total == none || mEdges[total].masked || mRule.allows(together))
      return false;
    std::sort(shown.begin(), shown.end(), [this](std::size_t a, std::size_t b) {
      return mEdges[a].cost != mEdges[b].cost ? mEdges[a].cost < mEdges[b].cost : a < b;
    });
    while (!mRule.allows(together)) {
      if (shown.empty()) { // the whole line, but for rounding: then its total must go
        mEdges[total].masked = true;
        break;
      }
      // One cell that is enough, the cheapest; else the cheapest, and on.
      auto enough = std::find_if(shown.begin(), shown.end(), [&](std::size_t e) {
        FirmSums with = together;
        join(with, mEdges[e].sums);
        return mRule.allows(with);
      });
      if (enough == shown.end())
        enough = shown.begin();
      join(together, mEdges[*enough].sums);
      mEdges[*enough].masked = true;
      shown.erase(enough);
    }
    return true;
  }

  // Where a row is all zeros, its total rises with the cell, so the cell stands for one of the column of totals; likewise a
  // column. The cell is free where a path of positive masked edges, which may rise and fall, joins the two ends.
  std::pair<std::size_t, std::size_t> free_ends(const Edge &edge) const {
    const auto zero = [this](std::size_t node) {
      return std::none_of(adjacent(node).begin(), adjacent(node).end(), [this](std::size_t e) { return mEdges[e].positive(); });
    };
    const std::size_t column = column_node(edge.column);
    return {zero(edge.row) ? column_node(mIndustries) : edge.row, zero(column) ? mRegions : column};
  }

  // The masked positive edges that lie on no cycle of such edges: Tarjan (1974), "A note on finding the bridges of a graph".
  std::vector<std::size_t> bridges() const {
    std::vector<std::size_t> found, seen(nodes(), 0), low(nodes(), 0), next(mOffset.begin(), mOffset.end() - 1),
        through(nodes(), none), path;
    std::size_t count = 0;
    for (std::size_t root = 0; root < nodes(); ++root) {
      if (seen[root])
        continue;
      seen[root] = low[root] = ++count;
      path.push_back(root);
      while (!path.empty()) {
        const std::size_t node = path.back();
        if (next[node] < mOffset[node + 1]) {
          const std::size_t e = mAdjacent[next[node]++];
          if (!mEdges[e].masked || !mEdges[e].positive() || e == through[node])
            continue;
          const std::size_t other = other_end(node, mEdges[e]);
          if (seen[other]) {
            low[node] = std::min(low[node], seen[other]);
          } else {
            seen[other] = low[other] = ++count;
            through[other] = e;
            path.push_back(other);
          }
          continue;
        }
        path.pop_back();
        if (through[node] == none)
          continue;
        const std::size_t before = other_end(node, mEdges[through[node]]);
        low[before] = std::min(low[before], low[node]);
        if (low[node] == seen[node])
          found.push_back(through[node]);
      }
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  // Masks the cheapest path of positive edges between two nodes that does not use `left_out`; masked edges cost nothing. Whether
  // anything was masked: not where there is a masked path already, and not where there is none at all.
  bool mask_path(std::size_t from, std::size_t to, std::size_t left_out) {
    if (from == to)
      return false;
    constexpr double far = std::numeric_limits<double>::infinity();
    std::vector<double> cost(nodes(), far);
    std::vector<std::size_t> through(nodes(), none);
    using Reached = std::pair<double, std::size_t>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    cost[from] = 0;
    queue.emplace(0, from);
    while (!queue.empty() && queue.top().second != to) {
      const auto [reached, node] = queue.top();
      queue.pop();
      if (reached > cost[node])
        continue;
      for (const std::size_t e : adjacent(node)) {
        if (e == left_out || !mEdges[e].positive())
          continue;
        const std::size_t other = other_end(node, mEdges[e]);
        const double with = reached + (mEdges[e].masked ? 0 : mEdges[e].cost);
        if (with < cost[other]) {
          cost[other] = with;
          through[other] = e;
          queue.emplace(with, other);
        }
      }
    }
    bool changed = false;
    if (cost[to] < far)
      for (std::size_t node = to; node != from; node = other_end(node, mEdges[through[node]])) {
        changed = changed || !mEdges[through[node]].masked;
        mEdges[through[node]].masked = true;
      }
    return changed;
  }

  DisclosureRule mRule;
  std::size_t mRegions, mIndustries;
  std::vector<Edge> mEdges;
  std::vector<std::size_t> mOffset, mAdjacent;
};

} // namespace

DisclosureMask mask_firms(const FirmTable &table, const DisclosureRule &rule, const DisclosureMask &given, Progress &progress) {
  if (rule.least_firms < 1 || !(rule.dominance > 0 && rule.dominance <= 1))
    throw InvalidInput("a rule needs at least one firm and a dominance above 0 and at most 1");
  TableGraph graph(table, rule, given);
  if (rule.masks())
    while (graph.mask_lines() || graph.mask_determined(progress))
      progress.check();

  DisclosureMask mask{std::vector<std::uint8_t>(table.cells.size(), 0), std::vector<std::uint8_t>(table.regions.size(), 0),
                      std::vector<std::uint8_t>(table.industries.size(), 0), 0};
  for (std::size_t e = 0; e < graph.edges().size(); ++e) {
    const Edge &edge = graph.edges()[e];
    const bool of_region = edge.row < table.regions.size(), of_industry = edge.column < table.industries.size();
    if (of_region && of_industry)
      mask.cells[e] = edge.masked; // cells come first, and each has a firm
    else if (of_region)
      mask.regions[edge.row] = edge.masked;
    else if (of_industry)
      mask.industries[edge.column] = edge.masked;
    else
      mask.all = edge.masked;
  }
  return mask;
}

} // namespace territorial
