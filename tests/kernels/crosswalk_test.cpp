// Crosswalks: nothing gained, nothing lost; areas against squares worked out by hand.
#include "common/crosswalk.h"
#include "common/philox.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace territorial;

namespace {

const double unknown = std::numeric_limits<double>::quiet_NaN();

void add_square(Polygons &polygons, double x, double y, double width, double height) {
  polygons.add_ring(std::vector<Point>{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}});
  polygons.end_part();
  polygons.end_feature();
}

} // namespace

class CrosswalkTest : public QObject {
  Q_OBJECT
private slots:
  void wholeUnitsAreSummed() {
    const std::vector<CrosswalkLink> links{{0, 1, 1}, {1, 1, 1}, {2, 0, 1}};
    QCOMPARE(redistribute({5, 7, 11}, links, 2), (std::vector<double>{11, 12}));
  }

  void theLastLinkTakesWhatIsLeft() {
    const std::vector<CrosswalkLink> links{{0, 0, 1.0 / 3}, {0, 1, 1.0 / 3}, {0, 2, 1.0 / 3}};
    const std::vector<double> parts = redistribute({100}, links, 3);
    QCOMPARE(parts[0] + parts[1] + parts[2], 100.0);
  }

  // 300 sources, 40 targets, weights at random: targets sum to what the sources sum to, in long double, to a few units of the
  // last bit.
  void totalsAreConserved() {
    RandomStream random(7, 0, 0, 0);
    std::vector<CrosswalkLink> links;
    std::vector<double> values;
    for (std::size_t source = 0; source < 300; ++source) {
      values.push_back(std::exp(20 * random.uniform()));
      const std::size_t parts = 1 + random.below(5);
      std::vector<double> shares;
      for (std::size_t part = 0; part < parts; ++part)
        shares.push_back(random.uniform() + 0.01);
      const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
      for (std::size_t part = 0; part < parts; ++part)
        links.push_back({source, (source * 7 + part * 11) % 40, shares[part] / sum});
    }
    const std::vector<double> found = redistribute(values, links, 40);
    const auto exact = [](const std::vector<double> &list) { return std::accumulate(list.begin(), list.end(), 0.0L); };
    QVERIFY(std::abs(static_cast<double>(exact(found) / exact(values) - 1)) < 1e-15);
    for (const double sum : weight_sums(links, 300, 40))
      QVERIFY(std::abs(sum - 1) < 1e-12);
  }

  void unknownValuesMakeTheirTargetsUnknown() {
    const std::vector<CrosswalkLink> links{{0, 0, 0.5}, {0, 1, 0.5}, {1, 1, 1}, {1, 2, 0}, {2, 2, 1}};
    const std::vector<double> found = redistribute({unknown, 3, 4}, links, 3);
    QVERIFY(std::isnan(found[0]) && std::isnan(found[1]));
    QCOMPARE(found[2], 4.0);
    QCOMPARE(redistribute({1, unknown, 4}, links, 3)[2], 4.0); // a weight of 0 brings nothing, not even the unknown
  }

  // Two squares of 4 x 4 side by side over three strips: shared areas by hand.
  void sharedAreasAreThoseOfTheDrawing() {
    Polygons sources, targets;
    add_square(sources, 0, 0, 4, 4);
    add_square(sources, 4, 0, 4, 4);
    add_square(targets, 0, 0, 8, 1);
    add_square(targets, 0, 1, 6, 3);
    add_square(targets, 100, 100, 1, 1);
    Progress silent;
    const std::vector<OverlayArea> areas = overlay_areas(sources, targets, silent);
    QCOMPARE(areas.size(), 4U);
    const std::vector<double> expected{4, 12, 4, 6};
    for (std::size_t at = 0; at < 4; ++at) {
      QCOMPARE(areas[at].source, at / 2);
      QCOMPARE(areas[at].target, at % 2);
      QCOMPARE(areas[at].area, expected[at]);
    }
  }

  void neighboursThatOnlyTouchShareNothing() {
    Polygons left, right;
    add_square(left, 0, 0, 1, 1);
    add_square(right, 1, 0, 1, 1);
    Progress silent;
    QVERIFY(overlay_areas(left, right, silent).empty());
  }

  void badLinksAreFaults() {
    QVERIFY_EXCEPTION_THROWN(weight_sums({{3, 0, 1}}, 2, 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(weight_sums({{0, 0, -1}}, 1, 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(weight_sums({{0, 0, unknown}}, 1, 1), InvalidInput);
  }
};

QTEST_APPLESS_MAIN(CrosswalkTest)
#include "crosswalk_test.moc"
