"""Dynamic and spatial shift-share of a random table, written from the papers with dense matrices and growth rates, apart from the
kernel. Run once with Python 3.11 and numpy 1.24: python3 C3_shiftshare.py; writes C3_shiftshare_{input,expected}.csv."""
import csv

import numpy

R, I, YEARS = 6, 5, 4
random = numpy.random.default_rng(20240611)
start = random.integers(5, 400, (R, I)).astype(float)
tables = [start]
for _ in range(YEARS - 1):
    tables.append(numpy.round(tables[-1] * random.uniform(0.7, 1.5, (R, I))))
# A ring of regions with one chord, in a matrix whose rows sum to 1.
W = numpy.zeros((R, R))
for r in range(R):
    W[r, (r + 1) % R] = W[(r + 1) % R, r] = 1
W[0, 3] = W[3, 0] = 1
W /= W.sum(axis=1, keepdims=True)


def components(e0, e1):
    """Dunn (1960) by growth rates: national, industry mix, competitive."""
    g = e1.sum() / e0.sum() - 1
    g_i = e1.sum(axis=0) / e0.sum(axis=0) - 1
    g_ri = (e1 - e0) / e0
    return numpy.array([e0 * g, e0 * (g_i - g), e0 * (g_ri - g_i)])


# Barff and Knight (1988): the components of every year, summed.
dynamic = sum(components(tables[t], tables[t + 1]) for t in range(YEARS - 1))
# Nazara and Hewings (2004): the growth of an industry in the neighbours is that of its weighted sums.
first, last = tables[0], tables[-1]
around = (W @ last - W @ first) / (W @ first)
g_i = last.sum(axis=0) / first.sum(axis=0) - 1
neighbours = first * (around - g_i)
region_neighbours = first * ((last - first) / first - around)

with open("C3_shiftshare_input.csv", "w", newline="", encoding="utf-8") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["region", "industry"] + [f"year{t}" for t in range(YEARS)])
    for r in range(R):
        for i in range(I):
            out.writerow([r, i] + [int(table[r, i]) for table in tables])
with open("C3_shiftshare_expected.csv", "w", newline="", encoding="utf-8") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["region", "industry", "dynamic_national", "dynamic_mix", "dynamic_competitive", "neighbours", "region_neighbours"])
    for r in range(R):
        for i in range(I):
            out.writerow([r, i] + [f"{x:.15g}" for x in (*dynamic[:, r, i], neighbours[r, i], region_neighbours[r, i])])
