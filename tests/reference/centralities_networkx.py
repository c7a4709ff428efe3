"""Writes linkages/karate.csv, linkages/trade.csv and their centralities: Zachary's karate club with its weights (both directions of
each tie), and a random directed network in two parts. PageRank, betweenness and closeness by networkx 3.6.1, distances as fractions
so that equal ways are equal; eigenvectors by power iteration, of each part by itself."""

import csv
from fractions import Fraction

import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python


def random_network():
    state = 7

    def draw(below):
        nonlocal state
        state = (state * 48271) % 2147483647
        return state % below

    network = nx.DiGraph()
    for first, size in ((0, 24), (24, 9)):
        for place in range(size):
            for _ in range(1 + draw(4)):
                other = draw(size)
                if other != place and place % 8 != 7:  # every eighth only receives
                    network.add_edge(first + place, first + other, weight=1 + draw(9999))
    return network


def principal(places, times):
    """The principal eigenvector of a matrix, its largest 1; `times` multiplies by it."""
    vector = dict.fromkeys(places, 1.0)
    for _ in range(100000):
        found = times(vector)
        shift = max(found.values())  # a matrix of a network in two halves has an eigenvalue as large and negative
        found = {place: found[place] + shift * vector[place] for place in places}
        largest = max(found.values())
        found = {place: value / largest for place, value in found.items()}
        if max(abs(found[place] - vector[place]) for place in places) < 1e-15:
            return found
        vector = found
    raise ArithmeticError("no principal eigenvector")


def out_of(network, vector):
    return {a: sum(link["weight"] * vector[b] for b, link in network[a].items()) for a in vector}


def write(name, network):
    with open(f"linkages/{name}.csv", "w", encoding="utf-8", newline="\n") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["from", "to", "value"])
        rows.writerows(sorted((a, b, int(w)) for a, b, w in network.edges(data="weight")))
    for _, _, link in network.edges(data=True):
        link["distance"] = Fraction(1, int(link["weight"]))
    rank = _pagerank_python(network, alpha=0.85, tol=1e-15, max_iter=10000)
    between = nx.betweenness_centrality(network, weight="distance", normalized=True)
    close = nx.closeness_centrality(network.reverse(), distance="distance", wf_improved=True)  # networkx takes ways in
    eigenvector, hub, authority = {}, {}, {}
    for part in nx.weakly_connected_components(network):
        out = network.subgraph(part)
        into = out.reverse()
        there_and_back = lambda v, out=out, into=into: {p: x + y for (p, x), y in zip(out_of(out, v).items(), out_of(into, v).values())}
        eigenvector.update(principal(part, there_and_back))
        hub.update(principal(part, lambda v, out=out, into=into: out_of(out, out_of(into, v))))
        authority.update(principal(part, lambda v, out=out, into=into: out_of(into, out_of(out, v))))
    with open(f"linkages/{name}_centralities.csv", "w", encoding="utf-8", newline="\n") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["place", "page_rank", "eigenvector", "hub", "authority", "betweenness", "closeness"])
        for place in sorted(network):
            numbers = (rank, eigenvector, hub, authority, between, close)
            rows.writerow([place, *(f"{abs(float(values[place])):.12g}" for values in numbers)])


write("karate", nx.karate_club_graph().to_directed())
write("trade", random_network())
