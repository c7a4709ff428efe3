"""Lengths of geodesics on WGS 84 and places along them by GeographicLib's GeodSolve and PROJ's geod (Debian's geographiclib-tools 2.1.2
and proj-bin 9.1.1): writes linkages/geodesics.csv. `geodsolve` and `geod` are the lengths in metres; `middle_lon`, `middle_lat` the
place half way, by GeodSolve."""
import csv
import os
import random
import subprocess

CHOSEN = [  # lon, lat, lon, lat
    (-73.8, 40.6, -0.5, 51.6),  # New York to London, the manual of GeodSolve
    (70, 0, 70, 10),  # along a meridian
    (0, 0, 5, 0),  # along the equator
    (71.4, 51.1, 0, 90),  # to the pole
    (20, -90, 160, 90),  # from pole to pole
    (177, 60, -175, 64),  # over the antimeridian
    (151.2, -33.9, -118.2, 34.1),  # Sydney to Los Angeles
    (140, 35.7, -99.1, 19.4),  # Tokyo to Mexico City
    (30, 80, -150, 80),  # across the pole
    (0, 0, 179.5, 0.5),  # nearly antipodal, where Vincenty's formula fails
    (10, -30, -170, 29.9),
    (76.9, 43.2, 76.9, 43.20001),  # one metre
    (180, 10, -180, 20),  # both on the antimeridian
]


def pairs():
    yield from CHOSEN
    draw = random.Random(3)
    for _ in range(100):
        yield tuple(round(draw.uniform(-edge, edge), 6) for edge in (180, 90, 180, 90))


def ask(command, lines):
    found = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return [line.split() for line in found.stdout.splitlines()]


def main():
    rows = list(pairs())
    ends = [f"{lat1:.9f} {lon1:.9f} {lat2:.9f} {lon2:.9f}" for lon1, lat1, lon2, lat2 in rows]
    solved = ask(["GeodSolve", "-i", "-p", "6"], ends)
    by_proj = ask(["geod", "-I", "+ellps=WGS84", "-f", "%.9f", "-F", "%.6f"], ends)
    starts = [f"{row[1]:.9f} {row[0]:.9f} {way[0]} {float(way[2]) / 2:.9f}" for row, way in zip(rows, solved)]
    middles = ask(["GeodSolve", "-p", "6"], starts)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "linkages", "geodesics.csv"), "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["from_lon", "from_lat", "to_lon", "to_lat", "geodsolve", "geod", "middle_lon", "middle_lat"])
        for row, way, proj, middle in zip(rows, solved, by_proj, middles):
            table.writerow([*row, way[2], proj[-1], middle[1], middle[0]])


main()
