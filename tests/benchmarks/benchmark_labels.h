// A seeded map full of labels, for the benchmarks and the tests.
#pragma once

#include "cartography/label_placement.h"
#include "common/philox.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace territorial {

// Towns at random on a sheet of A2 with a net of borders over it; no two towns nearer than 3 mm.
struct BenchmarkLabels {
  std::vector<LabelRequest> labels;
  LabelObstacles obstacles;

  explicit BenchmarkLabels(std::size_t count) {
    obstacles.frame = {0, 0, 554, 330};
    obstacles.boxes = {{0, 290, 120, 330}, {440, 270, 554, 330}};
    RandomStream stream(9, 0, 0, 0);
    while (labels.size() < count) {
      LabelRequest label;
      label.at = {2 + 550 * stream.uniform(), 2 + 326 * stream.uniform()};
      label.radius = 0.5;
      label.width = 4 + 5 * stream.uniform();
      label.height = 2.6;
      label.text = "T" + std::to_string(labels.size());
      const bool crowded = std::any_of(labels.begin(), labels.end(), [&](const LabelRequest &other) {
        return std::hypot(other.at.x - label.at.x, other.at.y - label.at.y) < 3;
      });
      const bool covered = std::any_of(obstacles.boxes.begin(), obstacles.boxes.end(), [&](const LabelBox &box) {
        return label.at.x > box.left - 1 && label.at.x < box.right + 1 && label.at.y > box.top - 1 && label.at.y < box.bottom + 1;
      });
      if (!crowded && !covered)
        labels.push_back(label);
    }
    for (const LabelRequest &label : labels)
      obstacles.circles.push_back({label.at, label.radius});
    for (int nth = 0; nth < 30; ++nth) {
      LabelObstacles::Line down, across;
      for (int vertex = 0; vertex <= 200; ++vertex) {
        down.points.push_back({18.5 * nth + 3 * std::sin(vertex / 5.0), 1.65 * vertex});
        across.points.push_back({2.77 * vertex, 11 * nth + 2 * std::sin(vertex / 7.0)});
      }
      obstacles.lines.push_back(down);
      obstacles.lines.push_back(across);
    }
  }
};

} // namespace territorial
