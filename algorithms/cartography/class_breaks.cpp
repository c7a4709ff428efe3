#include "cartography/class_breaks.h"

#include "common/compensated_sum.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace territorial {

namespace {

struct Sorted {
  std::vector<double> values; // finite, ascending
  std::size_t missing = 0;
};

Sorted sorted(std::span<const double> values) {
  Sorted all;
  for (const double value : values)
    if (std::isfinite(value))
      all.values.push_back(value == 0 ? 0 : value); // no negative zero
    else
      ++all.missing;
  std::sort(all.values.begin(), all.values.end());
  return all;
}

// Squared deviations of runs of distinct values from their means, from sums that begin at the middle value.
class Deviations {
public:
  explicit Deviations(const std::vector<double> &values) : mSums(1) {
    const long double origin = values[values.size() / 2];
    for (std::size_t at = 0; at < values.size();) {
      std::size_t end = at;
      while (end < values.size() && values[end] == values[at])
        ++end;
      const long double number = end - at, away = values[at] - origin;
      const Sums &last = mSums.back();
      mSums.push_back({last.number + number, last.sum + number * away, last.squares + number * away * away});
      mDistinct.push_back(values[at]);
      at = end;
    }
  }

  const std::vector<double> &distinct() const { return mDistinct; }

  // Of the distinct values first .. last.
  long double of(std::size_t first, std::size_t last) const {
    if (first == last)
      return 0;
    const Sums &from = mSums[first], &to = mSums[last + 1];
    const long double sum = to.sum - from.sum;
    return std::max(0.0L, to.squares - from.squares - sum * sum / (to.number - from.number));
  }

private:
  struct Sums {
    long double number = 0, sum = 0, squares = 0;
  };
  std::vector<Sums> mSums;
  std::vector<double> mDistinct;
};

// The best ways to put the first values into classes, one class more at a time. Where the last of them begins never moves back
// as values are added, so the middle one's beginning bounds those of both halves.
class NaturalClasses {
public:
  explicit NaturalClasses(const Deviations &deviations)
      : mDeviations(deviations), mBest(deviations.distinct().size()), mNext(mBest.size()) {
    for (std::size_t last = 0; last < mBest.size(); ++last)
      mBest[last] = deviations.of(0, last);
  }

  void add_class() {
    const std::size_t before = mBegins.size(); // distinct values that the earlier classes hold at least, less one
    mBegins.emplace_back(mBest.size(), 0);
    fill(before + 1, mBest.size() - 1, before + 1, mBest.size() - 1);
    mBest.swap(mNext);
  }

  // The positions, among the distinct values, at which classes but the first begin.
  std::vector<std::size_t> begins() const {
    std::vector<std::size_t> all(mBegins.size());
    std::size_t last = mBest.size() - 1;
    for (std::size_t at = mBegins.size(); at-- > 0;) {
      all[at] = mBegins[at][last];
      last = all[at] - 1;
    }
    return all;
  }

private:
  // For the values up to first .. last, where the last class begins at one of from .. to.
  void fill(std::size_t first, std::size_t last, std::size_t from, std::size_t to) {
    if (first > last)
      return;
    const std::size_t middle = first + (last - first) / 2;
    long double least = std::numeric_limits<long double>::infinity();
    std::size_t begin = from;
    for (std::size_t at = from; at <= std::min(to, middle); ++at)
      if (const long double sum = mBest[at - 1] + mDeviations.of(at, middle); sum < least) {
        least = sum;
        begin = at;
      }
    mNext[middle] = least;
    mBegins.back()[middle] = static_cast<std::uint32_t>(begin);
    if (middle > first)
      fill(first, middle - 1, from, begin);
    fill(middle + 1, last, begin, to);
  }

  const Deviations &mDeviations;
  std::vector<long double> mBest, mNext;
  std::vector<std::vector<std::uint32_t>> mBegins;
};

std::vector<double> natural_breaks(const std::vector<double> &values, int classes, Progress &progress) {
  const Deviations deviations(values);
  const std::vector<double> &distinct = deviations.distinct();
  NaturalClasses natural(deviations);
  const int count = static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(classes), distinct.size()));
  for (int number = 2; number <= count; ++number) {
    natural.add_class();
    progress.report(static_cast<double>(number) / count);
  }
  std::vector<double> breaks;
  for (const std::size_t begin : natural.begins())
    breaks.push_back(distinct[begin]);
  return breaks;
}

std::vector<double> quantile_breaks(const std::vector<double> &values, int classes) {
  std::vector<double> breaks;
  const double last = static_cast<double>(values.size() - 1);
  for (int at = 1; at < classes; ++at) {
    const double rank = last * at / classes, below = std::floor(rank);
    const double low = values[static_cast<std::size_t>(below)], high = values[static_cast<std::size_t>(std::ceil(rank))];
    const double quantile = low + (rank - below) * (high - low);
    // One that is the least value has none below it.
    if (quantile > values.front() && (breaks.empty() || quantile > breaks.back()))
      breaks.push_back(quantile);
  }
  return breaks;
}

std::vector<double> equal_breaks(const std::vector<double> &values, int classes) {
  std::vector<double> breaks;
  const double least = values.front(), width = values.back() / classes - least / classes;
  for (int at = 1; at < classes; ++at)
    if (const double end = least + width * at; end > (breaks.empty() ? least : breaks.back()) && end <= values.back())
      breaks.push_back(end);
  return breaks;
}

// Each break moved to the roundest number between the values beside it; two with no value between them are one.
std::vector<double> rounded_breaks(const std::vector<double> &values, const std::vector<double> &breaks) {
  std::vector<double> round;
  for (const double end : breaks) {
    const auto above = std::lower_bound(values.begin(), values.end(), end);
    if (above == values.begin() || above == values.end())
      continue;
    if (const double moved = roundest_between(*std::prev(above), *above); round.empty() || moved > round.back())
      round.push_back(moved);
  }
  return round;
}

ClassBreaks described(const Sorted &sorted, std::vector<double> breaks) {
  ClassBreaks made;
  made.missing = sorted.missing;
  const auto squares = [](auto first, auto last) {
    CompensatedSum sum, squared;
    for (auto value = first; value != last; ++value)
      sum.add(*value);
    const double mean = first == last ? 0 : sum.value() / static_cast<double>(last - first);
    for (auto value = first; value != last; ++value)
      squared.add((*value - mean) * (*value - mean));
    return squared.value();
  };
  auto from = sorted.values.begin();
  CompensatedSum within;
  for (std::size_t at = 0; at <= breaks.size(); ++at) {
    const auto to = at < breaks.size() ? std::lower_bound(from, sorted.values.end(), breaks[at]) : sorted.values.end();
    made.counts.push_back(static_cast<std::size_t>(to - from));
    within.add(squares(from, to));
    from = to;
  }
  made.within = within.value();
  const double total = squares(sorted.values.begin(), sorted.values.end());
  made.goodness_of_variance_fit = total > 0 ? std::clamp(1 - made.within / total, 0.0, 1.0) : 1;
  made.breaks = std::move(breaks);
  return made;
}

} // namespace

ClassBreaks class_breaks(std::span<const double> values, const ClassOptions &options, Progress &progress) {
  if (options.classes < 1)
    throw InvalidInput("there must be at least one class");
  const Sorted all = sorted(values);
  if (all.values.empty() || all.values.front() == all.values.back())
    return described(all, {});
  std::vector<double> breaks = options.method == ClassMethod::natural    ? natural_breaks(all.values, options.classes, progress)
                               : options.method == ClassMethod::quantile ? quantile_breaks(all.values, options.classes)
                                                                         : equal_breaks(all.values, options.classes);
  if (options.rounded && options.method != ClassMethod::equal)
    breaks = rounded_breaks(all.values, breaks);
  return described(all, std::move(breaks));
}

ClassBreaks fixed_classes(std::span<const double> values, std::span<const double> breaks) {
  for (std::size_t at = 0; at < breaks.size(); ++at)
    if (!std::isfinite(breaks[at]) || (at > 0 && breaks[at] <= breaks[at - 1]))
      throw InvalidInput("the breaks of classes must be finite and ascend", at);
  return described(sorted(values), {breaks.begin(), breaks.end()});
}

std::size_t class_of(double value, std::span<const double> breaks) {
  return static_cast<std::size_t>(std::upper_bound(breaks.begin(), breaks.end(), value) - breaks.begin());
}

double roundest_between(double low, double high) {
  if (low < 0 && high >= 0)
    return 0;
  const double middle = low / 2 + high / 2, size = std::max(std::abs(low), std::abs(high));
  // From steps as large as the numbers down to the first that has a multiple between them.
  const int largest = static_cast<int>(std::floor(std::log10(size))) + 1, least = largest - std::numeric_limits<double>::digits10;
  for (int power = largest; power >= least; --power) {
    const double scale = std::pow(10, std::abs(power)); // a negative power of ten is not exact
    const auto multiple = [&](double number) { return power < 0 ? number / scale : number * scale; };
    const double nearest = std::ceil((power < 0 ? middle * scale : middle / scale) - 0.5);
    for (const double number : {nearest, nearest + 1})
      if (const double round = multiple(number); round > low && round <= high)
        return round;
  }
  return high;
}

} // namespace territorial
