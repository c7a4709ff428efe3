"""The tables of official figures, summed to the 16 units, and their published totals."""
import collections
import math

from .sources import BORDERS, IN_BORDERS, SECTIONS, TO_2015, UNITS, check, check_totals, read, summed

MONEY = "million tenge, current prices"


def names(code, prefix):
    return {f"{prefix}": code, **{f"{prefix}_{lang}": SECTIONS[code][f"name_{lang}"] for lang in ("en", "ru", "kk")}}


def name_fields(prefix):
    return {prefix: "text", f"{prefix}_en": "text", f"{prefix}_ru": "text", f"{prefix}_kk": "text"}


def add_crosswalk(package):
    rows = [{"region_2022": code, "region_2018": UNITS[code]["region_before_2022"], "region_2015": TO_2015[code], "weight": 1.0}
            for code in sorted(UNITS)]
    package.add("crosswalk", "Units of 2022, of 2018 and of 2015",
                {"region_2022": "text", "region_2018": "text", "region_2015": "text", "weight": "double"}, rows,
                description="Which unit of 2015 each of today's 20 units lies in; weight 1: whole units only")
    check("crosswalk: 20 units of 2022 in 17 of 2018 in 16 of 2015",
          [len({row[field] for row in rows}) for field in ("region_2022", "region_2018", "region_2015")] == [20, 17, 16])


def add_figures(package):
    totals = []

    def national(table, measure, units, rows, industry, value):
        found = {}
        for row in rows:
            code = row[industry] if industry else None
            found[(row["year"],) + ((code,) if industry else ())] = float(row[value])
            totals.append({"table_name": table, "measure": measure, "region": "KZ", "industry": code, "year": int(row["year"]),
                           "value": float(row[value]), "units": units, "borders": None})
        return found

    def table(name, title, prefix, sums, field, kind, units):
        head = name_fields(prefix) if prefix else {}
        rows = [{"region": key[0], **(names(key[2], prefix) if prefix else {}), "year": int(key[1]), field: kind(value),
                 "units": units, "borders": BORDERS} for key, value in sums.items()]
        package.add(name, f"{title}, {IN_BORDERS}",
                    {"region": "text", **head, "year": "int", field: "int" if kind is int else "double",
                    "units": "text", "borders": "text"}, rows, description=f"{units}; summed to the 16 units of 2015")

    output, published = read("output_by_region_section"), read("output_totals")
    sums = summed(output, ("year", "section"), "output_mln_kzt", 1)
    table("gross_output", "Gross output by OKED section", "section", sums, "value", float, MONEY)
    sections = [row for row in published if row["region"] == "KZ" and row["section"] != "TOTAL"]
    check_totals("gross_output", sums, national("gross_output", "gross output", MONEY, sections, "section", "output_mln_kzt"),
                 0.05)
    grand = [row for row in published if row["region"] == "KZ" and row["section"] == "TOTAL"]
    national("gross_output", "gross output", MONEY, grand, "section", "output_mln_kzt")
    by_region = summed([row for row in published if row["section"] == "TOTAL"], ("year",), "output_mln_kzt", 1)
    for (region, year), value in by_region.items():
        totals.append({"table_name": "gross_output", "measure": "gross output", "region": region, "industry": "TOTAL",
                       "year": int(year), "value": value, "units": MONEY, "borders": BORDERS})
    own = collections.defaultdict(list)
    for (region, year, _), value in sums.items():
        own[region, year].append(value)
    check("gross_output: the sections of each of the 16 units sum to its published total", set(own) == set(by_region) and
          all(abs(math.fsum(own[key]) - by_region[key]) <= 0.05 for key in own))

    added = read("gva_by_region_section_A_G")
    sums = summed([row for row in added if row["section"] != "GRP"], ("year", "section"), "gva_mln_kzt", 1)
    table("gross_value_added", "Gross value added by OKED section", "section", sums, "value", float, MONEY)
    kz = [row for row in added if row["region"] == "KZ"]
    check_totals("gross_value_added", sums, national("gross_value_added", "gross value added", MONEY,
                 [row for row in kz if row["section"] != "GRP"], "section", "gva_mln_kzt"), 0.05)
    national("gross_value_added", "gross regional product", MONEY, [row for row in kz if row["section"] == "GRP"], "section",
             "gva_mln_kzt")

    employed = read("employment_by_region_3_sectors")
    sums = summed(employed, ("year", "sector"), "employed_persons", 0)
    table("employment", "Employed persons by sector", "sector", sums, "persons", int, "persons")
    check_totals("employment", sums,
                 national("employment", "employed persons", "persons", [row for row in employed if row["region"] == "KZ"],
                 "sector", "employed_persons"), 12)

    for name, title, source, field, value, units in (
            ("gross_regional_product", "Gross regional product", "grp_by_region", "value", "grp_mln_kzt", MONEY),
            ("population", "Average annual population", "population_by_region", "persons", "avg_annual_population", "persons")):
        rows = read(source)
        sums = summed(rows, ("year",), value, 1)
        table(name, title, None, sums, field, float, units)
        check_totals(name, sums,
                     national(name, title.lower(), units, [row for row in rows if row["region"] == "KZ"], None, value), 0.05)

    totals.sort(key=lambda row: tuple(str(row[key]) for key in ("table_name", "measure", "year", "region", "industry")))
    package.add("national_totals", "Published totals of Kazakhstan and of its regions, all industries",
                {"table_name": "text", "measure": "text", "region": "text", "industry": "text", "year": "int", "value": "double",
                 "units": "text", "borders": "text"}, totals,
                description=f"Region KZ: the whole country; else totals of the 16 units {IN_BORDERS}. "
                            "Not to be mixed with the tables' own rows")
