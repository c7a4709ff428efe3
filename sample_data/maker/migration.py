"""The modelled migration of 2024 and the official margins it keeps."""
import collections
import csv
import math
import os

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsDistanceArea, QgsPointXY

from .gravity import balanced_flows, impedance_by_distance
from .sources import BORDERS, IN_BORDERS, TO_2015, UNITS, check, read, summed

CITIES = ("ALA", "AST", "SHM")
WITHIN_CITY_KM, WITHIN_REGION_KM, LEAST_KM = 25, 120, 50


def add_migration(package, folder):
    margins = sorted((row for row in read("migration_margins") if row["year"] == "2024"), key=lambda row: row["region"])
    codes = [row["region"] for row in margins]
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    ruler.setEllipsoid("EPSG:7030")
    centres = [QgsPointXY(float(UNITS[code]["centre_lon"]), float(UNITS[code]["centre_lat"])) for code in codes]
    impedance = impedance_by_distance(lambda i, j: ruler.measureLine(centres[i], centres[j]) / 1000,
                                      [WITHIN_CITY_KM if code in CITIES else WITHIN_REGION_KM for code in codes], LEAST_KM)
    departures, arrivals = ([int(row[field]) for row in margins] for field in ("departures", "arrivals"))
    flows = balanced_flows(departures, arrivals, impedance)
    sums = collections.defaultdict(list)
    for i, origin in enumerate(codes):
        for j, destination in enumerate(codes):
            sums[TO_2015[origin], TO_2015[destination]].append(flows[i][j])
    rows = [{"from_region": key[0], "to_region": key[1], "persons": round(math.fsum(sums[key]), 6), "status": "modelled",
             "year": 2024, "borders": BORDERS} for key in sorted(sums)]
    fields = {"from_region": "text", "to_region": "text", "persons": "double", "status": "text", "year": "int", "borders": "text"}
    package.add("migration_2024_modelled", f"Migration between regions 2024, MODELLED, {IN_BORDERS}", fields, rows,
                description="Not observed: a doubly constrained gravity model of the official arrivals and departures; persons; "
                            "see PROVENANCE.md")
    with open(os.path.join(folder, "migration_2024_modelled.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(fields), lineterminator="\n")
        writer.writeheader()
        writer.writerows({**row, "persons": f"{row['persons']:.6f}"} for row in rows)

    out, into = (summed(margins, (), field, 0) for field in ("departures", "arrivals"))
    package.add("migration_margins_2024", f"Arrivals and departures 2024, official, {IN_BORDERS}",
                {"region": "text", "arrivals": "int",
                "departures": "int", "status": "text", "year": "int", "borders": "text"},
                [{"region": key[0], "arrivals": int(into[key]), "departures": int(out[key]), "status": "official", "year": 2024,
                  "borders": BORDERS} for key in into], description="Persons; internal migration, moves within a unit included")
    worst = max(max(abs(math.fsum(r["persons"] for r in rows if r[end] == key[0]) - side[key]) for key in side)
                for end, side in (("from_region", out), ("to_region", into)))
    check(f"migration_2024_modelled: 256 rows keep the official margins, at worst by {worst:.6f} persons (allowed 0.0001)",
          len(rows) == 256 and worst <= 1e-4)
