// Moran's I against spdep, its permutations against independent ones, and uniform p where values do not know their place.
#include "common/morans_i.h"
#include "common/multiple_testing.h"

#include "common/parallel.h"
#include "reference_table.h"

#include <QtTest>

using namespace territorial;
using namespace territorial::test;

namespace {

SpatialWeights columbus_queen(std::size_t more = 0) {
  const ReferenceTable links("spatial/columbus_queen.csv");
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (int row = 0; row < links.rows(); ++row)
    pairs.emplace_back(links.text(row, "focal").toUInt(), links.text(row, "neighbour").toUInt());
  return weights_from_pairs(49 + more, pairs);
}

SpatialWeights rook_lattice(std::size_t side) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t y = 0; y < side; ++y)
    for (std::size_t x = 0; x < side; ++x) {
      if (x + 1 < side)
        pairs.emplace_back(y * side + x, y * side + x + 1);
      if (y + 1 < side)
        pairs.emplace_back(y * side + x, (y + 1) * side + x);
    }
  return weights_from_pairs(side * side, pairs);
}

MoransI moran(const std::vector<double> &values, const SpatialWeights &weights, const MoranOptions &options = {0, 0, 0, {}}) {
  Progress silent;
  return morans_i(values, weights, options, silent);
}

} // namespace

class MoransITest : public QObject {
  Q_OBJECT
private slots:
  // R 4.2.2, spdep 1.2-7: moran.test(x, nb2listw(poly2nb(columbus), style = "W")).
  void columbusEqualsSpdep() {
    const ReferenceTable columbus("spatial/columbus.csv");
    const SpatialWeights queen = columbus_queen();
    QCOMPARE(queen.neighbour.size(), 236U);
    struct Expected {
      const char *variable;
      double index, variance, z_score;
    };
    for (const Expected &expected : {Expected{"CRIME", 0.500188557183, 0.00868928920133, 5.58938267504},
                                     Expected{"HOVAL", 0.180093114317, 0.00828778250782, 2.20707927810},
                                     Expected{"INC", 0.415628778278, 0.00839192566549, 4.76448249120}}) {
      const MoransI found = moran(columbus.numbers(expected.variable), queen);
      QVERIFY(close(found.index, expected.index));
      QVERIFY(close(found.variance, expected.variance));
      QVERIFY(close(found.z_score, expected.z_score));
      QVERIFY(close(found.expected, -1 / 48.0));
      QCOMPARE(found.units, 49U);
      QVERIFY(std::isnan(found.p_value)); // no permutations were asked for
    }
  }

  // HOVAL, greater: 0.0230005 from 2,000,000 permutations of numpy's PCG64.
  void permutationsAgreeWithIndependentOnes() {
    const std::vector<double> values = ReferenceTable("spatial/columbus.csv").numbers("HOVAL");
    const SpatialWeights queen = columbus_queen();
    constexpr double expected = 0.0230005;
    const double error = std::sqrt(expected * (1 - expected) / 100'000 + expected / 2e6);
    const auto p = [&](Alternative alternative) { return moran(values, queen, {99'999, 3, 0, alternative}).p_value; };
    QVERIFY(std::abs(p(Alternative::greater) - expected) < 4 * error);
    QVERIFY(std::abs(p(Alternative::two_sided) - 2 * expected) < 8 * error);
    QVERIFY(std::abs(p(Alternative::less) - (1 - expected)) < 4 * error + 1e-5);
  }

  void pIsUniformWhereValuesDoNotKnowTheirPlace() {
    const SpatialWeights lattice = rook_lattice(8);
    for (const Alternative alternative : {Alternative::greater, Alternative::less, Alternative::two_sided}) {
      std::vector<double> p;
      for (std::uint32_t table = 0; table < 600; ++table) {
        RandomStream random(4, 5, 6, table);
        std::vector<double> values(64);
        for (double &value : values)
          value = std::exp(3 * random.uniform()); // skewed, like quotients
        p.push_back(moran(values, lattice, {399, 1, table, alternative}).p_value);
      }
      QVERIFY2(distance_from_uniform(p) < 1.95, qPrintable(QString::number(distance_from_uniform(p))));
    }
  }

  // A chessboard of as many ones as noughts: neighbours always differ.
  void unlikeNeighboursAreFound() {
    std::vector<double> board(64), halves(64);
    for (std::size_t i = 0; i < 64; ++i) {
      board[i] = (i / 8 + i % 8) % 2 == 0 ? 1 : 0;
      halves[i] = i < 32 ? 1 : 0;
    }
    const SpatialWeights lattice = rook_lattice(8);
    const MoransI unlike = moran(board, lattice, {999, 1, 0, Alternative::two_sided}),
                  like = moran(halves, lattice, {999, 1, 0, Alternative::two_sided});
    QVERIFY(close(unlike.index, -1) && unlike.z_score < -5);
    QVERIFY(close(unlike.p_value, 2 / 1000.0) && close(like.p_value, 2 / 1000.0));
    QVERIFY(like.index > 0.8);
    QVERIFY(close(moran(board, lattice, {999, 1, 0, Alternative::greater}).p_value, 1));
  }

  void unitAndOriginDoNotMatter() {
    const std::vector<double> values = ReferenceTable("spatial/columbus.csv").numbers("CRIME");
    std::vector<double> moved(values);
    for (double &value : moved)
      value = 1024 * value;
    const MoranOptions options{999, 1, 0, Alternative::two_sided};
    const SpatialWeights queen = columbus_queen();
    const MoransI found = moran(values, queen, options), scaled = moran(moved, queen, options);
    QVERIFY(close(scaled.index, found.index, 1e-12) && close(scaled.variance, found.variance, 1e-12));
    QCOMPARE(scaled.p_value, found.p_value);
    for (double &value : moved)
      value += 1e6;
    QVERIFY(close(moran(moved, queen, options).index, found.index, 1e-9));
  }

  void relabellingDoesNotMatter() {
    const ReferenceTable columbus("spatial/columbus.csv");
    const std::vector<double> values = columbus.numbers("CRIME");
    const auto label = [](std::size_t unit) { return unit * 10 % 49; };
    std::vector<double> moved(49);
    for (std::size_t unit = 0; unit < 49; ++unit)
      moved[label(unit)] = values[unit];
    const ReferenceTable links("spatial/columbus_queen.csv");
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (int row = 0; row < links.rows(); ++row)
      pairs.emplace_back(label(links.text(row, "focal").toUInt()), label(links.text(row, "neighbour").toUInt()));
    const MoransI found = moran(moved, weights_from_pairs(49, pairs));
    QVERIFY(close(found.index, 0.500188557183) && close(found.z_score, 5.58938267504));
  }

  // Islands and units without a value are left out: spdep on the 49 alone.
  void islandsAndUnknownUnitsAreLeftOut() {
    std::vector<double> values = ReferenceTable("spatial/columbus.csv").numbers("CRIME");
    values.push_back(1e9);
    values.push_back(std::nan(""));
    const MoransI found = moran(values, columbus_queen(2));
    QVERIFY(close(found.index, 0.500188557183) && close(found.z_score, 5.58938267504));
    QCOMPARE(found.units, 49U);
  }

  void threadsDoNotMatterAndTheSeedDoes() {
    const std::vector<double> values = ReferenceTable("spatial/columbus.csv").numbers("HOVAL");
    const SpatialWeights queen = columbus_queen();
    const double found = moran(values, queen, {9999, 1, 0, Alternative::greater}).p_value;
    QVERIFY(moran(values, queen, {9999, 2, 0, Alternative::greater}).p_value != found);
    QVERIFY(moran(values, queen, {9999, 1, 1, Alternative::greater}).p_value != found);
    const ThreadLimit one(1);
    QCOMPARE(moran(values, queen, {9999, 1, 0, Alternative::greater}).p_value, found);
  }

  void whatHasNoAnswerIsUndefined() {
    const SpatialWeights lattice = rook_lattice(2);
    const MoransI equal = moran({0.1, 0.1, 0.1, 0.1}, lattice, {99, 0, 0, {}});
    QVERIFY(std::isnan(equal.index) && std::isnan(equal.p_value) && equal.units == 4);
    const MoransI apart = moran({1, 2, 3, 4}, weights_from_pairs(4, {}), {99, 0, 0, {}});
    QVERIFY(std::isnan(apart.index) && apart.units == 0);
    const double unknown = std::nan("");
    const MoransI three = moran({1, 2, 4, unknown}, lattice, {99, 0, 0, {}});
    QVERIFY(!std::isnan(three.index) && std::isnan(three.variance) && three.p_value > 0);
    QVERIFY_EXCEPTION_THROWN(moran({1, 2}, lattice), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(moran({1, 2, 3, 1 / 0.0}, lattice), InvalidInput);
  }

  // R 4.2.2: pnorm(1.5), 2 * pnorm(-1.5).
  void normalTailsAreThoseOfTheAlternative() {
    QVERIFY(close(normal_p(1.5, Alternative::greater), 0.0668072012688581, 1e-13));
    QVERIFY(close(normal_p(1.5, Alternative::less), 0.933192798731142, 1e-13));
    QVERIFY(close(normal_p(-1.5, Alternative::two_sided), 0.133614402537716, 1e-13));
    QVERIFY(std::isnan(normal_p(std::nan(""), Alternative::two_sided)));
  }
};

QTEST_APPLESS_MAIN(MoransITest)
#include "morans_i_test.moc"
