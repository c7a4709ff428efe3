// Lines cut at the symbols of their places.
#include "linkages/flow_trimming.h"

#include "common/philox.h"

#include <QtTest>

#include <cmath>

using namespace territorial;

namespace {

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

FlowLineCoordinates lines_of(const std::vector<std::vector<std::vector<Point>>> &lines) {
  FlowLineCoordinates all;
  for (const auto &line : lines) {
    for (const auto &part : line) {
      all.coordinate.insert(all.coordinate.end(), part.begin(), part.end());
      all.part_point.push_back(all.coordinate.size());
    }
    all.line_part.push_back(all.part_point.size() - 1);
    all.length.push_back(7);
  }
  return all;
}

std::vector<std::vector<Point>> parts_of(const FlowLineCoordinates &lines, std::size_t line) {
  std::vector<std::vector<Point>> parts;
  for (std::size_t part = lines.line_part[line]; part < lines.line_part[line + 1]; ++part)
    parts.emplace_back(lines.coordinate.begin() + static_cast<std::ptrdiff_t>(lines.part_point[part]),
                       lines.coordinate.begin() + static_cast<std::ptrdiff_t>(lines.part_point[part + 1]));
  return parts;
}

double length_of(const std::vector<std::vector<Point>> &parts) {
  double sum = 0;
  for (const auto &part : parts)
    for (std::size_t at = 1; at < part.size(); ++at)
      sum += distance(part[at - 1], part[at]);
  return sum;
}

FlowLineCoordinates trimmed(const FlowLineCoordinates &lines, const std::vector<EndRadii> &radii,
                            const std::function<Point(Point)> &to_plane = {}) {
  Progress silent;
  return trimmed_lines(lines, radii, to_plane, silent);
}

} // namespace

class FlowTrimmingTest : public QObject {
  Q_OBJECT
private slots:
  void aStraightLineIsShorterByItsRadii() {
    const FlowLineCoordinates cut = trimmed(lines_of({{{{0, 0}, {30, 40}}}}), {{5, 10}});
    const auto parts = parts_of(cut, 0);
    QCOMPARE(parts.size(), std::size_t(1));
    QCOMPARE(parts[0].size(), std::size_t(2));
    QVERIFY(distance(parts[0][0], {3, 4}) < 1e-9);
    QVERIFY(distance(parts[0][1], {24, 32}) < 1e-9);
    QCOMPARE(cut.length, std::vector<double>{7}); // of the geodesic
  }

  void endsWithoutASymbolStayExactly() {
    const std::vector<Point> line{{0.1, 0.2}, {11.3, 7.7}, {30.7, 41.9}};
    QVERIFY(distance(parts_of(trimmed(lines_of({{line}}), {{0, 0}}), 0)[0].back(), line.back()) == 0);
    const auto cut = parts_of(trimmed(lines_of({{line}}), {{3, 0}}), 0)[0];
    QVERIFY(distance(cut.back(), line.back()) == 0);
    QVERIFY(std::abs(distance(cut.front(), line.front()) - 3) < 1e-9);
  }

  // Random arcs: cut at the circle, all inner vertices kept, never longer, the middle fifth where there is no room.
  void arcsAreCutAtTheCirclesAndNeverLonger() {
    RandomStream stream(21, 0, 0, 0);
    for (std::uint32_t trial = 0; trial < 300; ++trial) {
      const double reach = 10 + 90 * stream.uniform(), bend = 0.6 * stream.uniform(), start = 12 * stream.uniform(),
                   end = 12 * stream.uniform();
      std::vector<Point> line;
      for (int at = 0; at <= 40; ++at) {
        const double t = at / 40.0;
        line.push_back({reach * t, -4 * bend * reach * t * (1 - t)});
      }
      const FlowLineCoordinates whole = lines_of({{line}});
      const auto cut = parts_of(trimmed(whole, {{start, end}}), 0);
      QCOMPARE(cut.size(), std::size_t(1));
      const double before = length_of({line}), after = length_of(cut);
      QVERIFY2(after <= before * (1 + 1e-12), qPrintable(QString::number(trial)));
      if (std::abs(after - least_kept_share * before) > 1e-9 * before) {
        QVERIFY(after > least_kept_share * before);
        QVERIFY2(std::abs(distance(cut[0].front(), line.front()) - start) <= 1e-9 * start, qPrintable(QString::number(trial)));
        QVERIFY2(std::abs(distance(cut[0].back(), line.back()) - end) <= 1e-9 * end, qPrintable(QString::number(trial)));
        for (std::size_t at = 1; at + 1 < cut[0].size(); ++at) // its own vertices
          QVERIFY(std::any_of(line.begin(), line.end(), [&](Point point) { return distance(point, cut[0][at]) == 0; }));
      }
    }
  }

  void whereSymbolsLeaveNoRoomTheMiddleFifthStays() {
    for (const EndRadii &radii : {EndRadii{6, 6}, EndRadii{100, 1}, EndRadii{5, 4}}) {
      const auto cut = parts_of(trimmed(lines_of({{{{0, 0}, {10, 0}}}}), {radii}), 0)[0];
      QVERIFY(distance(cut.front(), {4, 0}) < 1e-9 && distance(cut.back(), {6, 0}) < 1e-9);
    }
  }

  // A line that crosses the antimeridian has two parts; what lies within a symbol there goes, be it a whole part.
  void partsAreCutOrLeftOut() {
    const std::vector<std::vector<Point>> line{{{170, 0}, {175, 0}, {180, 0}}, {{-180, 0}, {-170, 0}}};
    const auto onward = [](Point point) { return Point{point.x < 0 ? point.x + 360 : point.x, point.y}; };
    auto cut = parts_of(trimmed(lines_of({line}), {{2, 3}}, onward), 0);
    QCOMPARE(cut.size(), std::size_t(2));
    QVERIFY(distance(cut[0].front(), {172, 0}) < 1e-9 && distance(cut[0].back(), {180, 0}) == 0);
    QVERIFY(distance(cut[1].front(), {-180, 0}) == 0 && distance(cut[1].back(), {-173, 0}) < 1e-9);
    cut = parts_of(trimmed(lines_of({line}), {{12, 1}}, onward), 0);
    QCOMPARE(cut.size(), std::size_t(1));
    QVERIFY(distance(cut[0].front(), {-178, 0}) < 1e-9 && distance(cut[0].back(), {-171, 0}) < 1e-9);
    cut = parts_of(trimmed(lines_of({line}), {{1, 10}}, onward), 0); // just at the antimeridian
    QCOMPARE(cut.size(), std::size_t(1));
    QVERIFY(distance(cut[0].back(), {180, 0}) < 1e-9);
  }

  // Lines without a part stay without, and their neighbours are whose they were.
  void linesWithoutAPartStayWithout() {
    const FlowLineCoordinates cut =
        trimmed(lines_of({{}, {{{0, 0}, {10, 0}}}, {}, {{{0, 1}, {0, 9}}}}), {{1, 1}, {1, 1}, {1, 1}, {2, 2}});
    QCOMPARE(cut.line_part, (std::vector<std::size_t>{0, 0, 1, 1, 2}));
    QVERIFY(distance(parts_of(cut, 3)[0].front(), {0, 3}) < 1e-9);
  }

  void whatHasNoSenseIsRefused() {
    const FlowLineCoordinates line = lines_of({{{{0, 0}, {10, 0}}}});
    QVERIFY_EXCEPTION_THROWN(trimmed(line, {}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(trimmed(line, {{-1, 0}}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(trimmed(line, {{0, std::nan("")}}), InvalidInput);
  }
};

QTEST_APPLESS_MAIN(FlowTrimmingTest)
#include "flow_trimming_test.moc"
