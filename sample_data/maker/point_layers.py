"""The points: airports, power plants, places, members of production complexes, centres of the regions."""
import collections

from osgeo import ogr

from .geopackage import point
from .sources import BORDERS, IN_BORDERS, LABELS, TO_2015, UNITS, check, read


def add_points(package, regions):
    def near_own_region(row):
        return row["region"] and point(row["lon"], row["lat"]).Distance(regions[TO_2015[row["region"]]]) < 1

    def add(name, title, rows, numbers, description):
        columns = [column for column in rows[0] if column not in ("lat", "lon", "quality_flag")]
        out = [{**{column: (numbers[column][1](row[column]) if column in numbers else row[column]) if row[column] != "" else None
                   for column in columns}, "region": TO_2015[row["region"]], "borders": BORDERS,
                "geometry": point(row["lon"], row["lat"])} for row in rows]
        package.add(name, f"{title}, regions {IN_BORDERS}",
                    {c: numbers[c][0] if c in numbers else "text" for c in columns + ["borders"]}, out, ogr.wkbPoint, description)

    airports = sorted(read("airports"), key=lambda row: (row["name"], row["icao"]))
    kept = [row for row in airports if near_own_region(row)]
    add("airports", "Airports", kept, {"elevation_ft": ("int", int), "runway_length_ft": ("int", int)},
        "OurAirports (public domain) through airport-data-js 3.1.0 (CC BY 4.0)")
    check(f"airports: {len(kept)} of {len(airports)}, without the one that the source puts on another continent",
          len(airports) - len(kept) == 1)

    plants = sorted(read("power_plants"), key=lambda row: row["name"])
    sound = [row for row in plants if not row["quality_flag"]]
    add("power_plants", "Power plants", sound, {"capacity_mw": ("double", float)},
        "WRI Global Power Plant Database (CC BY 4.0), without the rows that the source got wrong")
    check(f"power_plants: {len(sound)} of {len(plants)}, each in or near its region", len(sound) == 25
          and all(map(near_own_region, sound)))

    places = sorted(read("places"), key=lambda row: int(row["geonameid"]))
    add("places", "Places", places, {"geonameid": ("int", int), "population": ("int", int)},
        "GeoNames (CC BY 4.0); populations are old")
    check(f"places: {len(places)}, each in or near its region", all(map(near_own_region, places)))

    add_complex_members(package, sound, places)
    add_region_centres(package, regions, places)


def add_region_centres(package, regions, places):
    rows = []
    for code, label in LABELS.items():
        unit = UNITS[label["centre_from"]]
        town = max((row for row in places if row["name"] == label["centre_place"] and row["region"] == unit["region"]),
                   key=lambda row: int(row["population"]))
        rows.append({"region": code, **{f"name_{lang}": unit[f"centre_{lang}"] for lang in ("en", "kk", "ru")},
                     "borders": BORDERS, "geometry": point(town["lon"], town["lat"])})
    package.add("region_centres", f"Centres of the regions {IN_BORDERS}",
                dict.fromkeys(("region", "name_en", "name_kk", "name_ru", "borders"), "text"),
                rows, ogr.wkbPoint, "The principal centre of each of the 16 units in 2015")
    outside = [row["region"] for row in rows if not regions[row["region"]].Contains(row["geometry"])]
    check(f"region_centres: 16, each within its region {outside or ''}".rstrip(), len(rows) == 16 and not outside)


def add_complex_members(package, plants, places):
    """A member is put at the power plant of its name, else at the centre of the place that its source names, else nowhere."""
    at_plant = {"Ekibastuz GRES-1": "Ekibastuz-1 power station", "Ekibastuz GRES-2": "Ekibastuz-2 power station",
                "Aksu power station": "Aksu power station", "Zhambyl GRES": "OJSC Zhambyl GRES"}
    spelt = {"Karaganda": "Karagandy", "Atasu": "Atasū"}
    plant_points = {row["name"]: point(row["lon"], row["lat"]) for row in plants}
    place_points = collections.defaultdict(list)
    for row in places:
        place_points[row["name"], TO_2015[row["region"]]].append(point(row["lon"], row["lat"]))
    rows = []
    for row in sorted(read("complex_members"), key=lambda row: (row["complex"], row["member"])):
        place = row["place"].split(";")[0].split("(")[0].strip()
        region = TO_2015[row["region"]]
        found = place_points.get((spelt.get(place, place), region), [])
        if row["member"] in at_plant:
            geometry, status = plant_points[at_plant[row["member"]]], "power plant of that name"
        elif len(found) == 1:
            geometry, status = found[0], "centre of the place named"
        else:
            geometry, status = None, "not placed: the source names no single place"
        rows.append({**{key: value or None for key, value in row.items()}, "region": region, "position_status": status,
                     "borders": BORDERS, "geometry": geometry})
    fields = [key for key in rows[0] if key != "geometry"]
    package.add("complex_members", f"Members of four production complexes, {IN_BORDERS}", dict.fromkeys(fields, "text"), rows,
                ogr.wkbPoint,
                "Compiled from web encyclopaedias and journals named in each row; medium confidence; "
                "stages and inferred inputs are the compiler's")
    placed = sum(row["geometry"] is not None for row in rows)
    check(f"complex_members: {placed} of {len(rows)} placed", len(rows) == 27 and placed >= 18)
