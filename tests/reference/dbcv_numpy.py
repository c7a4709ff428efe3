"""Prints the DBCV of the moons in the clusters that boundaries/moons_hdbscan_minPts5_Rdbscan.csv has, straight from the definition
(Moulavi et al. 2014) with dense matrices of numpy 1.24 and Kruskal's tree; of equally long edges the shorter in space comes first."""

import csv

import numpy as np

rows = list(csv.DictReader(open("boundaries/moons_hdbscan_minPts5_Rdbscan.csv", encoding="utf-8")))
points = np.array([[float(row["X"]), float(row["Y"])] for row in rows])
labels = np.array([int(row["cluster"]) for row in rows])
distances = np.linalg.norm(points[:, None] - points[None], axis=2)
core, inner, sparse = np.zeros(len(points)), np.zeros(len(points), bool), {}
for label in sorted(set(labels) - {0}):
    own = np.flatnonzero(labels == label)
    block = distances[np.ix_(own, own)] + np.diag(np.full(len(own), np.inf))
    core[own] = (np.sum(block**-2.0, axis=1) / (len(own) - 1)) ** -0.5
    mutual = np.maximum(np.maximum(core[own][:, None], core[own][None]), np.where(np.isinf(block), 0, block))
    tree, part = np.zeros_like(mutual), np.arange(len(own))
    for length, _, i, j in sorted((mutual[i, j], block[i, j], i, j) for i in range(len(own)) for j in range(i)):
        if part[i] != part[j]:
            part[part == part[i]] = part[j]
            tree[i, j] = tree[j, i] = length
    degree = (tree > 0).sum(axis=1)
    inner[own] = degree > 1
    inside = tree[np.ix_(degree > 1, degree > 1)]
    sparse[label] = inside.max()
overall = 0.0
for label in sparse:
    own, others = (labels == label) & inner, (labels != label) & (labels != 0) & inner
    between = np.maximum(np.maximum(core[own][:, None], core[others][None]), distances[np.ix_(own, others)]).min()
    validity = (between - sparse[label]) / max(between, sparse[label])
    overall += (labels == label).sum() / len(points) * validity
    print(label, repr(float(validity)))
print(repr(float(overall)))
