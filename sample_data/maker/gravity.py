"""A doubly constrained gravity model: flows between units that keep the given departures and arrivals."""


def balanced_flows(departures, arrivals, impedance, tolerance=1e-12, limit=10000):
    """T[i][j] = A[i] B[j] O[i] D[j] f[i][j] with row sums O and column sums D (Wilson 1967, equations 9 to 11).

    departures, arrivals: [n] numbers > 0 of equal sum; impedance: n rows of n numbers f > 0.
    Stops when no row sum misses its departures by more than tolerance (relative; column sums are exact to rounding then).
    O(n^2) a round. Raises ValueError where the sums differ or the rounds run out.
    """
    n = range(len(departures))
    if abs(sum(departures) - sum(arrivals)) > 1e-9 * sum(departures):
        raise ValueError(f"departures ({sum(departures)}) and arrivals ({sum(arrivals)}) differ in sum")
    b = [1.0 for _ in n]
    for _ in range(limit):
        a = [1 / sum(b[j] * arrivals[j] * impedance[i][j] for j in n) for i in n]
        b = [1 / sum(a[i] * departures[i] * impedance[i][j] for i in n) for j in n]
        flows = [[a[i] * b[j] * departures[i] * arrivals[j] * impedance[i][j] for j in n] for i in n]
        if max(abs(sum(flows[i]) / departures[i] - 1) for i in n) < tolerance:
            return flows
    raise ValueError(f"no balance within {limit} rounds")


def impedance_by_distance(distance_km, own_km, least_km):
    """1 / distance, where no two units count as nearer than least_km, and own_km[i] is the distance within unit i."""
    n = range(len(own_km))
    return [[1 / (own_km[i] if i == j else max(distance_km(i, j), least_km)) for j in n] for i in n]
