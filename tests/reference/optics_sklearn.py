"""Writes boundaries/optics_sklearn.csv: xi clusters of the moons and of four towns by scikit-learn 1.2.1 (OPTICS with min_samples 5,
cluster_method="xi"). Its correction by predecessors looks them up by the wrong number, as later releases say, which mended it; so it
is replaced here by Algorithm 2 of Schubert and Gertz (2018) itself. The points stand in the file, so that the test reads the same
numbers."""

import csv

import numpy as np
from sklearn.cluster import OPTICS, _optics


def correct(heights, predecessors, ordering, first, last):
    while first < last:
        if heights[first] > heights[last] or predecessors[last] in ordering[first:last]:
            return first, last
        last -= 1
    return None, None


_optics._correct_predecessor = correct
rows = list(csv.DictReader(open("boundaries/moons_hdbscan_minPts5_Rdbscan.csv", encoding="utf-8")))
moons = np.array([[float(row["X"]), float(row["Y"])] for row in rows])
random = np.random.default_rng(11)
towns = np.vstack([random.normal((x, y), spread, (count, 2))
                   for x, y, spread, count in ((0, 0, 0.4, 60), (6, 0, 1.0, 80), (6.5, 0.4, 0.1, 40), (0, 9, 0.7, 50))]
                  + [random.uniform(-4, 12, (40, 2))])  # fmt: skip
with open("boundaries/optics_sklearn.csv", "w", encoding="utf-8", newline="") as target:
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(["set", "x", "y", "xi_05", "xi_10", "reachability"])
    for name, points in (("moons", moons), ("towns", towns)):
        found = [OPTICS(min_samples=5, xi=xi, cluster_method="xi").fit(points) for xi in (0.05, 0.1)]
        for i, (x, y) in enumerate(points):
            writer.writerow([name, repr(float(x)), repr(float(y)), found[0].labels_[i], found[1].labels_[i],
                             repr(float(found[0].reachability_[i]))])  # fmt: skip
