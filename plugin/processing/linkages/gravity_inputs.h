// What a gravity model is made of: the pairs of places in play with their flows and costs, and the sums of places.
#pragma once

#include "processing/linkages/flow_groups.h"

#include "linkages/gravity.h"

#include <optional>
#include <vector>

namespace territorial {

// The pairs of one table: rows and columns are places that send and receive.
struct GravityTable {
  std::vector<int> origin, destination; // ranks of places, rising
  std::vector<std::size_t> offset{0};
  std::vector<std::uint32_t> column;
  std::vector<double> flow, cost; // flow: 0 where the table lists none; cost: km, or in the unit of COST_FIELD
  std::vector<int> pair;          // position in the group's pairs, -1 where the table lists none
  long long unknown = 0;          // pairs left out as their flow is NULL or, by ABSENT, not listed
  long long costless = 0;         // pairs left out as no cost is known

  TableCells cells() const { return {destination.size(), offset, column}; }
};

// Sums of places, by rank of place; NaN where they are not known.
struct PlaceSums {
  std::vector<double> out, in;
};

// What costs are known and how they come about.
class GravityCosts {
public:
  // Reads COST_FIELD where it is given; else distances are measured between the places.
  GravityCosts(const Parameters &parameters, const Places &places, QgsProcessingFeedback *feedback);

  // Sets the costs of a table's pairs, and drops those without one. Throws naming two places on one point where the model has
  // a power of cost.
  void fill(GravityTable &table, QgsProcessingFeedback *feedback) const;

  bool measured() const { return mGiven.empty() && !mFromField; }
  bool ownPairs() const { return mOwn != QLatin1String("exclude"); }

private:
  struct Given {
    int from, to;
    double cost;
  };
  std::optional<double> givenCost(int from, int to) const;
  void measure(GravityTable &table, QgsProcessingFeedback *feedback) const;

  const Parameters &mParameters;
  const Places &mPlaces;
  QString mOwn;
  bool mFromField = false, mPower;
  std::vector<Given> mGiven; // sorted by from, to
};

// The table of one group; ABSENT says what pairs are that the table does not list.
GravityTable tableOfGroup(const FlowGroup &group, const GravityCosts &costs, bool absentAreZero);

// All pairs of places with something to send and something to receive.
GravityTable tableOfSums(const PlaceSums &sums, const GravityCosts &costs);

// MARGINS, MARGIN_FIELD, OUT_FIELD, IN_FIELD; ids that are no place go to `unmatched`, with `total` all that the table has.
PlaceSums readMargins(const Parameters &parameters, const Places &places, Unmatched &unmatched, double &total,
                      QgsProcessingFeedback *feedback);

} // namespace territorial
