// Ellison-Glaeser and what belongs to it, against published values, the identity of their two forms, and thrown plants.
#include "specialization/dartboard.h"
#include "specialization/ellison_glaeser.h"

#include "common/parallel.h"
#include "reference_table.h"

#include <QtTest>

#include <map>
#include <numeric>

using namespace territorial;
using namespace territorial::test;

namespace {

// Plants of the reference cases by industry: sizes and their sums by region.
struct Case {
  std::vector<double> sizes, values;
};

Case case_of(const ReferenceTable &plants, const QString &industry, const QStringList &regions) {
  Case found{{}, std::vector<double>(static_cast<std::size_t>(regions.size()), 0)};
  for (int row = 0; row < plants.rows(); ++row) {
    if (!industry.isEmpty() && plants.text(row, "industry") != industry)
      continue;
    found.sizes.push_back(plants.number(row, "emp"));
    found.values[static_cast<std::size_t>(regions.indexOf(plants.text(row, "region")))] += found.sizes.back();
  }
  return found;
}

const QStringList industries{"Clothing trade", "Forestry", "Textiles dyeing", "Textiles trade"};

// Case B2 and the two distributions of all activity that its expected tables use.
struct Germany {
  std::vector<Case> cases;
  std::vector<double> listed = std::vector<double>(3, 0), published{360000, 108000, 132000};

  Germany() {
    const ReferenceTable plants("specialization/B2_eg_plants.csv");
    for (const QString &industry : industries) {
      cases.push_back(case_of(plants, industry, {"1", "2", "3"}));
      for (std::size_t r = 0; r < 3; ++r)
        listed[r] += cases.back().values[r];
    }
  }
  const std::vector<double> &sizes(const QString &reference) const {
    return reference.contains("published") ? published : listed;
  }
};

// Regions of uneven size and plants of uneven size, thrown at random.
struct Thrown {
  std::vector<double> regions{40, 25, 5, 10, 3, 2, 15}, plants;

  Thrown() {
    for (int plant = 0; plant < 25; ++plant)
      plants.push_back(1 + plant * plant % 37);
  }
  std::vector<double> values(std::uint32_t replicate) const {
    RandomStream random(99, 1, 2, replicate);
    std::vector<double> found(regions.size(), 0);
    for (const double plant : plants) {
      double place = 100 * random.uniform();
      std::size_t r = 0;
      while (r + 1 < regions.size() && place >= regions[r])
        place -= regions[r++];
      found[r] += plant;
    }
    return found;
  }
};

SpatialWeights chain(std::size_t n) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i + 1 < n; ++i)
    pairs.emplace_back(i, i + 1);
  return weights_from_pairs(n, pairs);
}

} // namespace

class EllisonGlaeserTest : public QObject {
  Q_OBJECT
private slots:
  // REAT, ellison.a (Farhauer and Kroell 2014): gamma = 0.05990628; the rest recomputed with numpy and R.
  void thePublishedIndexIsMet() {
    const Case found = case_of(ReferenceTable("specialization/B1_eg_plants.csv"), QString(), {"Wien", "Linz", "Graz"});
    const ReferenceTable expected("specialization/B1_eg_expected.csv");
    const std::vector<double> regions = ReferenceTable("specialization/B1_eg_regions.csv").numbers("total_emp");
    const PlantMoments plants = plant_moments(found.sizes);
    const EllisonGlaeser result = ellison_glaeser(found.values, regions, plants);
    QVERIFY(std::abs(result.index - 0.05990628) < 5e-9);
    QVERIFY(close(plants.herfindahl, expected.number(0, "H")) && plants.count == 10);
    QVERIFY(close(result.raw_concentration, expected.number(0, "G")));
    QVERIFY(close(result.expected, expected.number(0, "EG_G_expected")));
    QVERIFY(close(result.index, expected.number(0, "gamma_EG")));
    QVERIFY(close(result.maurel_sedillot, expected.number(0, "gamma_MS")));
    QVERIFY(close(result.variance, expected.number(0, "var_G")));
    QVERIFY(close(result.z_score, expected.number(0, "z_G")));
    // With Wien and Linz neighbours, computed with numpy.
    QVERIFY(close(spatial_ellison_glaeser(found.values, regions, plants, weights_from_pairs(3, {{0, 1}})), 0.6487459555123246));
  }

  void fourIndustriesEqualTheReferenceWithBothDistributions() {
    const Germany germany;
    const ReferenceTable expected("specialization/B2_eg_expected.csv");
    QCOMPARE(expected.rows(), 8);
    for (int row = 0; row < expected.rows(); ++row) {
      const Case &industry = germany.cases[static_cast<std::size_t>(industries.indexOf(expected.text(row, "industry")))];
      const PlantMoments plants = plant_moments(industry.sizes);
      const EllisonGlaeser found = ellison_glaeser(industry.values, germany.sizes(expected.text(row, "reference")), plants);
      QVERIFY(close(plants.herfindahl, expected.number(row, "H")));
      QVERIFY(close(found.raw_concentration, expected.number(row, "G")));
      QVERIFY(close(found.expected, expected.number(row, "EG_G_expected")));
      QVERIFY(close(found.index, expected.number(row, "gamma_EG")));
      QVERIFY(close(found.maurel_sedillot, expected.number(row, "gamma_MS")));
      QVERIFY(close(found.variance, expected.number(row, "var_G")));
      QVERIFY(close(found.z_score, expected.number(row, "z_G")));
    }
  }

  // Both forms of coagglomeration: that of Ellison and Glaeser (1997) is the weighted mean of Ellison, Glaeser and Kerr's (2010).
  void coagglomerationEqualsTheReferenceInBothForms() {
    const Germany germany;
    const ReferenceTable expected("specialization/B2_coagglomeration_expected.csv");
    QCOMPARE(expected.rows(), 14);
    for (int row = 0; row < expected.rows(); ++row) {
      const std::vector<double> &regions = germany.sizes(expected.text(row, "reference"));
      const bool all = expected.text(row, "a") == "ALL4";
      std::vector<std::span<const double>> values;
      std::vector<PlantMoments> plants;
      for (int i = 0; i < 4; ++i)
        if (all || expected.text(row, "a") == industries[i] || expected.text(row, "b") == industries[i]) {
          values.emplace_back(germany.cases[static_cast<std::size_t>(i)].values);
          plants.push_back(plant_moments(germany.cases[static_cast<std::size_t>(i)].sizes));
        }
      const double group = group_coagglomeration(values, regions, plants);
      QVERIFY(close(group, expected.number(row, "gamma_c_EG97")));
      if (all) {
        double weighted = 0, weight_sum = 0;
        for (std::size_t a = 0; a < 4; ++a)
          for (std::size_t b = 0; b < a; ++b) {
            const double weight = std::accumulate(values[a].begin(), values[a].end(), 0.0) *
                                  std::accumulate(values[b].begin(), values[b].end(), 0.0);
            weighted += weight * coagglomeration(values[a], values[b], regions);
            weight_sum += weight;
          }
        QVERIFY(close(weighted / weight_sum, group, 1e-12));
      } else {
        QVERIFY(close(coagglomeration(values[0], values[1], regions), expected.number(row, "gamma_c_EGK")));
        QCOMPARE(coagglomeration(values[1], values[0], regions), coagglomeration(values[0], values[1], regions));
      }
    }
  }

  void theIndexIsNoughtWhereGIsExpected() {
    // gamma = (G / (1 - sum x^2) - H) / (1 - H): put G's expectation in.
    const std::vector<double> values{60, 25, 15}, regions{50, 30, 20};
    const EllisonGlaeser once = ellison_glaeser(values, regions, equal_plants(1000));
    const double herfindahl = once.raw_concentration / (1 - 0.38);
    const EllisonGlaeser found = ellison_glaeser(values, regions, {10, herfindahl, std::nan("")});
    QVERIFY(std::abs(found.index) < 1e-12 && close(found.expected, found.raw_concentration, 1e-12));
    QVERIFY(std::isnan(found.variance) && std::isnan(found.z_score)); // sum z^4 is unknown
  }

  void neitherOrderNorUnitMatters() {
    const Thrown thrown;
    std::vector<double> values = thrown.values(7), regions = thrown.regions, plants = thrown.plants;
    const EllisonGlaeser found = ellison_glaeser(values, regions, plant_moments(plants));
    std::reverse(values.begin(), values.end());
    std::reverse(regions.begin(), regions.end());
    std::reverse(plants.begin(), plants.end());
    for (double &value : values)
      value /= 1000;
    for (double &plant : plants)
      plant /= 1000;
    const EllisonGlaeser again = ellison_glaeser(values, regions, plant_moments(plants));
    QVERIFY(close(again.index, found.index, 1e-12) && close(again.maurel_sedillot, found.maurel_sedillot, 1e-12));
    QVERIFY(close(again.variance, found.variance, 1e-12) && close(again.z_score, found.z_score, 1e-12));
    QVERIFY(std::abs(found.index) > 1e-3);
  }

  // 20,000 throws of 25 plants: mean and variance of G are those of the formulas, and the mean of the spatial index is 0.
  void thrownPlantsHaveTheMomentsOfTheFormulas() {
    const Thrown thrown;
    const PlantMoments plants = plant_moments(thrown.plants);
    const SpatialWeights weights = chain(thrown.regions.size());
    constexpr int throws = 20000;
    double sum = 0, squares = 0, fourth = 0, spatial = 0, spatial_squares = 0;
    const EllisonGlaeser theory = ellison_glaeser(thrown.values(0), thrown.regions, plants);
    for (int replicate = 0; replicate < throws; ++replicate) {
      const std::vector<double> values = thrown.values(static_cast<std::uint32_t>(replicate));
      const double excess = ellison_glaeser(values, thrown.regions, plants).raw_concentration - theory.expected;
      sum += excess;
      squares += excess * excess;
      fourth += std::pow(excess, 4);
      const double index = spatial_ellison_glaeser(values, thrown.regions, plants, weights);
      spatial += index;
      spatial_squares += index * index;
    }
    // Within four standard errors.
    QVERIFY(std::abs(sum / throws) < 4 * std::sqrt(theory.variance / throws));
    const double error = std::sqrt((fourth / throws - std::pow(squares / throws, 2)) / throws);
    QVERIFY(error < 0.05 * theory.variance);
    QVERIFY(std::abs(squares / throws - theory.variance) < 4 * error);
    QVERIFY(std::abs(spatial / throws) < 4 * std::sqrt(spatial_squares) / throws);
  }

  void withoutLinksTheSpatialIndexIsTheIndex() {
    const Thrown thrown;
    const std::vector<double> values = thrown.values(3);
    const PlantMoments plants = plant_moments(thrown.plants);
    const double index = ellison_glaeser(values, thrown.regions, plants).index;
    QVERIFY(close(spatial_ellison_glaeser(values, thrown.regions, plants, weights_from_pairs(7, {})), index, 1e-12));
    std::vector<std::pair<std::size_t, std::size_t>> everyone;
    for (std::size_t i = 0; i < 7; ++i)
      for (std::size_t j = 0; j < i; ++j)
        everyone.emplace_back(j, i);
    QVERIFY(std::isnan(spatial_ellison_glaeser(values, thrown.regions, plants, weights_from_pairs(7, everyone))));
  }

  void pOfThrownPlantsIsUniform() {
    const Thrown thrown;
    const PlantMoments plants = plant_moments(thrown.plants);
    Progress silent;
    for (const Alternative alternative : {Alternative::greater, Alternative::less, Alternative::two_sided}) {
      std::vector<double> p;
      for (std::uint32_t replicate = 0; replicate < 600; ++replicate) {
        const double g = ellison_glaeser(thrown.values(replicate), thrown.regions, plants).raw_concentration;
        p.push_back(dartboard_p(g, thrown.plants, thrown.regions, {399, 5, replicate, alternative}, silent));
      }
      QVERIFY2(distance_from_uniform(p) < 1.95, qPrintable(QString::number(distance_from_uniform(p))));
    }
  }

  // 12 plants of one size, all in a region with half of everything: only as good are 12 in the other half: p = 2 / 2^12.
  void theSimulatedPIsThatOfTheBinomial() {
    Progress silent;
    const std::vector<double> plants(12, 3.0), regions{1, 1, 0};
    const std::vector<double> values{36, 0, 0};
    const double g = ellison_glaeser(values, regions, plant_moments(plants)).raw_concentration, exact = 2 / 4096.0;
    const double p = dartboard_p(g, plants, regions, {199'999, 1, 0, Alternative::greater}, silent);
    QVERIFY(std::abs(p - exact) < 4 * std::sqrt(exact / 200'000) + 1 / 200'000.0);
    // 400 plants of one size are shared out, not thrown one by one: P(|X - 200| >= 25) = 0.0141841231918822 for X ~ Bin(400,
    // 1/2).
    constexpr double tail = 0.0141841231918822;
    const std::vector<double> many(400, 7.0);
    const EllisonGlaeser uneven = ellison_glaeser(std::vector<double>{225, 175, 0}, regions, equal_plants(400));
    const double shared = dartboard_p(uneven.raw_concentration, many, regions, {99'999, 1, 0, Alternative::greater}, silent);
    QVERIFY(std::abs(shared - tail) < 4 * std::sqrt(tail / 100'000));
  }

  void theSimulatedPDependsOnTheSeedAlone() {
    const Thrown thrown;
    Progress silent;
    const double g = ellison_glaeser(thrown.values(1), thrown.regions, plant_moments(thrown.plants)).raw_concentration;
    const auto p = [&](const std::vector<double> &plants, std::uint64_t seed) {
      return dartboard_p(g, plants, thrown.regions, {4999, seed, 0, Alternative::greater}, silent);
    };
    std::vector<double> turned(thrown.plants.rbegin(), thrown.plants.rend());
    const double found = p(thrown.plants, 1);
    QCOMPARE(p(turned, 1), found);
    QVERIFY(p(thrown.plants, 2) != found);
    for (double &plant : turned)
      plant *= 1024; // a power of two: the shares are the same to the last bit
    QCOMPARE(p(turned, 1), found);
    const ThreadLimit one(1);
    QCOMPARE(p(thrown.plants, 1), found);
  }

  // Sizes spread within a class have the sums of an arithmetic progression; H lies between that of equal and of extreme sizes.
  void sizeClassesGivePlants() {
    const std::vector<double> even = spread_sizes({10, 20, 5, std::nan("")});
    QCOMPARE(even, (std::vector<double>{11, 13, 15, 17, 19}));
    const std::vector<double> low = spread_sizes({10, 20, 4, 48}); // mean 12: no further than 2 from it
    QCOMPARE(low, (std::vector<double>{10.5, 11.5, 12.5, 13.5}));
    QCOMPARE(spread_sizes({250, std::nan(""), 2, 800}), (std::vector<double>{325, 475})); // open: down to 250, up to 550
    QCOMPARE(spread_sizes({0, 9, 0, std::nan("")}), std::vector<double>{});
    QCOMPARE(spread_sizes({5, 5, 3, 15}), std::vector<double>(3, 5.0));
    QVERIFY_EXCEPTION_THROWN(spread_sizes({10, 20, 5, 30}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(spread_sizes({10, 20, 2.5, 30}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(spread_sizes({20, 10, 2, 30}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(spread_sizes({250, std::nan(""), 2, std::nan("")}), InvalidInput);
  }

  void oneOrNoPlantHasNoIndex() {
    const std::vector<double> values{1, 0}, regions{1, 1}, one{7}, none{0, 0};
    QVERIFY(std::isnan(ellison_glaeser(values, regions, plant_moments(one)).index));
    QVERIFY(std::isnan(ellison_glaeser(values, regions, plant_moments(none)).index));
    QVERIFY(close(ellison_glaeser(values, regions, plant_moments(none)).raw_concentration, 0.5));
    QVERIFY(std::isnan(ellison_glaeser(std::vector<double>{0, 0}, regions, equal_plants(9)).index));
    QVERIFY(std::isnan(ellison_glaeser(std::vector<double>{3}, std::vector<double>{9}, equal_plants(9)).index)); // one region
    QVERIFY(equal_plants(0).count == 0 && std::isnan(equal_plants(0).herfindahl));
    const std::vector<double> equal(8, 2.0);
    QVERIFY(close(plant_moments(equal).fourth, equal_plants(8).fourth) && close(equal_plants(8).herfindahl, 1 / 8.0));
    Progress silent;
    QVERIFY(std::isnan(dartboard_p(0.1, none, regions, {}, silent)));
    QVERIFY(std::isnan(dartboard_p(0.1, one, regions, {0, 0, 0, Alternative::greater}, silent)));
  }

  void faultsAreNamed() {
    const std::vector<double> two{1, 2}, three{1, 2, 3}, negative{1, -2};
    QVERIFY_EXCEPTION_THROWN(ellison_glaeser(two, three, equal_plants(3)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(ellison_glaeser(negative, two, equal_plants(3)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(plant_moments(negative), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(spatial_ellison_glaeser(two, two, equal_plants(3), chain(3)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(coagglomeration(two, three, two), InvalidInput);
    Progress silent;
    QVERIFY_EXCEPTION_THROWN(dartboard_p(0.1, negative, two, {}, silent), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(dartboard_p(0.1, two, negative, {}, silent), InvalidInput);
  }
};

QTEST_APPLESS_MAIN(EllisonGlaeserTest)
#include "ellison_glaeser_test.moc"
