// DBCV against a dense computation of its definition, and its properties.
#include "boundaries/dbcv.h"
#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "reference_table.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial;
using namespace territorial::test;

namespace {

Progress silent;

// Two discs, `apart` from one another.
void discs(double apart, std::vector<Point> &points, std::vector<std::int32_t> &cluster) {
  for (std::uint32_t i = 0; i < 200; ++i) {
    RandomStream random(6, 1, i, 0);
    const double angle = 7 * random.uniform(), far = random.uniform();
    points.push_back({(i % 2 ? apart : 0) + far * std::cos(angle), far * std::sin(angle)});
    cluster.push_back(static_cast<std::int32_t>(i % 2));
  }
}

} // namespace

class DbcvTest : public QObject {
  Q_OBJECT
private slots:
  // tests/reference/dbcv_numpy.py
  void validityIsThatOfTheDefinition() {
    const ReferenceTable table("boundaries/moons_hdbscan_minPts5_Rdbscan.csv");
    std::vector<Point> points;
    std::vector<std::int32_t> cluster;
    for (int row = 0; row < table.rows(); ++row) {
      points.push_back({table.number(row, "X"), table.number(row, "Y")});
      cluster.push_back(table.text(row, "cluster").toInt() - 1);
    }
    const ClusterValidity found = dbcv(points, cluster, 3, DistanceMethod::planar, silent);
    QVERIFY(std::abs(found.validity[0] - 0.7039833270341896) < 1e-12);
    QVERIFY(std::abs(found.validity[1] - 0.39904140931445015) < 1e-12);
    QVERIFY(std::abs(found.validity[2] - 0.23260956753186945) < 1e-12);
    QVERIFY(std::abs(found.overall - 0.3920609678530947) < 1e-12);
  }

  void clustersThatAreFartherApartAreMoreValid() {
    double last = -2;
    for (const double apart : {0.5, 2.5, 5.0, 50.0}) {
      std::vector<Point> points;
      std::vector<std::int32_t> cluster;
      discs(apart, points, cluster);
      const double found = dbcv(points, cluster, 2, DistanceMethod::planar, silent).overall;
      QVERIFY(found > last && found >= -1 && found <= 1);
      last = found;
      const ThreadLimit one(1);
      QCOMPARE(dbcv(points, cluster, 2, DistanceMethod::planar, silent).overall, found);
      std::reverse(points.begin(), points.end());
      std::reverse(cluster.begin(), cluster.end());
      QVERIFY(std::abs(dbcv(points, cluster, 2, DistanceMethod::planar, silent).overall - found) < 1e-12);
    }
    QVERIFY(last > 0.95);
  }

  void noiseLowersAndDuplicatesDoNotBreakIt() {
    std::vector<Point> points;
    std::vector<std::int32_t> cluster;
    discs(10, points, cluster);
    const double clean = dbcv(points, cluster, 2, DistanceMethod::planar, silent).overall;
    std::vector<Point> noisy = points;
    std::vector<std::int32_t> with = cluster;
    for (int i = 0; i < 200; ++i) {
      noisy.push_back({100.0 + i, 100});
      with.push_back(-1);
    }
    QVERIFY(std::abs(dbcv(noisy, with, 2, DistanceMethod::planar, silent).overall - clean / 2) < 1e-12);
    points.insert(points.end(), points.begin(), points.end());
    cluster.insert(cluster.end(), cluster.begin(), cluster.end());
    QVERIFY(std::abs(dbcv(points, cluster, 2, DistanceMethod::planar, silent).overall - clean) < 1e-12);
  }

  void extremesHaveAnAnswerOrARefusal() {
    QVERIFY(std::isnan(dbcv({}, {}, 0, DistanceMethod::planar, silent).overall));
    const std::vector<Point> few{{0, 0}, {1, 0}, {5, 5}};
    const ClusterValidity found = dbcv(few, std::vector<std::int32_t>{0, 0, 1}, 2, DistanceMethod::planar, silent);
    QVERIFY(std::isnan(found.validity[1]) && found.validity[0] > 0.7);
    const ClusterValidity alone = dbcv(few, std::vector<std::int32_t>{0, 0, -1}, 1, DistanceMethod::planar, silent);
    QVERIFY(std::isnan(alone.overall) && std::isnan(alone.validity[0])); // parted from nothing
    QVERIFY_THROWS_EXCEPTION(InvalidInput, dbcv(few, std::vector<std::int32_t>{0}, 1, DistanceMethod::planar, silent));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, dbcv(few, std::vector<std::int32_t>{0, 0, 1}, 1, DistanceMethod::planar, silent));
    std::vector<Point> many;
    for (int i = 0; i < 20001; ++i)
      many.push_back({double(i), 0});
    QVERIFY_THROWS_EXCEPTION(InvalidInput,
                             dbcv(many, std::vector<std::int32_t>(many.size(), 0), 1, DistanceMethod::planar, silent));
  }
};

QTEST_APPLESS_MAIN(DbcvTest)
#include "dbcv_test.moc"
