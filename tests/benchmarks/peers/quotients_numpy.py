"""The location quotients of a 3,000 x 1,000 table in numpy: the best of five runs, in seconds."""
import time

import numpy

table = numpy.floor(1000 * numpy.random.default_rng(2).random((3000, 1000)))
best = 1e9
for _ in range(5):
    start = time.perf_counter()
    share_in_region = table / table.sum(axis=1, keepdims=True)
    share_of_industry = table / table.sum(axis=0, keepdims=True)
    quotient = share_in_region / (table.sum(axis=0) / table.sum())
    best = min(best, time.perf_counter() - start)
print(f"quotients_numpy {best:.4f}")
