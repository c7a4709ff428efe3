"""What every table of the sample is made from: the CSVs, the units and their crosswalk, the checks."""
import collections
import csv
import math
import os

HERE = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
SECTIONS_CSV = os.path.join(HERE, "..", "resources", "classifications", "sections_oked.csv")
BORDERS = "2015"
IN_BORDERS = "in the borders of 2015"
FAILURES = []


def read(name):
    path = name if os.path.isabs(name) else os.path.join(HERE, "csv", name + ".csv")
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def check(what, holds):
    print(("ok      " if holds else "FAILED  ") + what)
    if not holds:
        FAILURES.append(what)


UNITS = {row["region"]: row for row in read("regions")}
LABELS = {row["region"]: row for row in sorted(read("region_labels"), key=lambda row: row["region"])}
SECTIONS = {row["code"]: row for row in read(SECTIONS_CSV)}
BY_NATURAL_EARTH = {row["natural_earth_name"]: code for code, row in LABELS.items()}
TO_2015 = {code: BY_NATURAL_EARTH[row["natural_earth_name"]] for code, row in UNITS.items()}


def summed(rows, keys, value, digits):
    """National rows left out, the others summed to the 16 units: {(region, key...): sum}, sorted."""
    parts = collections.defaultdict(list)
    for row in rows:
        if row["region"] != "KZ":
            parts[(TO_2015[row["region"]],) + tuple(row[key] for key in keys)].append(float(row[value]))
    return {key: round(math.fsum(parts[key]), digits) for key in sorted(parts)}


def check_totals(what, sums, national, tolerance):
    """national: {(key...): published total}; every one is met by the sum over regions within tolerance."""
    by_key = collections.defaultdict(list)
    for key, value in sums.items():
        by_key[key[1:]].append(value)
    worst = max(abs(math.fsum(by_key[key]) - total) for key, total in national.items())
    check(f"{what}: {len(national)} published totals are met, at worst by {worst:.2f} (allowed {tolerance})",
          worst <= tolerance and set(by_key) == set(national))
