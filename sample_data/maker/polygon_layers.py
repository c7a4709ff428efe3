"""The polygons: regions and neighbours from Natural Earth, lakes from GSHHS."""
import collections
import sys

from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsDistanceArea, QgsGeometry

from .geopackage import point, polygons, rectangle
from .sources import BORDERS, BY_NATURAL_EARTH, IN_BORDERS, LABELS, TO_2015, UNITS, check, read

LAKES_SHP = "/usr/share/cartopy/data/shapefiles/gshhs/l/GSHHS_l_L2.shp"
LAKES_BOX = (44, 38, 90, 57)
LEAST_LAKE_KM2 = 300
NEIGHBOURS_BOX = (38, 33, 98, 62)


def layer_of(path, name=None):
    source = ogr.Open(path)
    if source is None:
        sys.exit(f"{path} could not be opened")
    return source, source.GetLayer(name) if name else source.GetLayer()


def read_world(path):
    """(multipolygon by 2015 code, neighbours' parts by a3 code) of the world map; Baikonur goes to Kyzylorda."""
    regions, neighbours = {}, collections.defaultdict(list)
    source, layer = layer_of(path, "states_provinces")
    box = rectangle(*NEIGHBOURS_BOX)
    baikonur = None
    for feature in sorted((f.Clone() for f in layer), key=lambda f: f.GetFID()):
        geometry, country = feature.GetGeometryRef().Clone(), feature["adm0_a3"]
        if country == "KAZ":
            regions[BY_NATURAL_EARTH[feature["name"]]] = geometry
        elif country == "KAB":
            baikonur = geometry
        elif country != "KAS" and geometry.Intersects(box):
            neighbours[country].append(geometry)
    regions["KZL"] = regions["KZL"].Union(baikonur)
    del layer, source
    return {code: polygons(regions[code]) for code in sorted(regions)}, neighbours


def add_regions(package, regions):
    rows = []
    for code, label in LABELS.items():
        merged = [UNITS[unit] for unit in sorted(UNITS) if TO_2015[unit] == code and unit != code]
        included = {lang: ", ".join(unit[f"name_{lang}"] for unit in merged) or None for lang in ("en", "kk", "ru")}
        rows.append({"region": code, "iso_3166_2": UNITS[code]["iso_3166_2"], "name_en": label["name_en"],
                     "name_kk": label["name_kk"],
                     "name_ru": label["name_ru"], "natural_earth_name": label["natural_earth_name"],
                     **{f"includes_{lang}": included[lang] for lang in included}, "borders": BORDERS, "geometry": regions[code]})
    fields = ["region", "iso_3166_2", "name_en", "name_kk", "name_ru", "natural_earth_name", "includes_en", "includes_kk",
              "includes_ru", "borders"]
    package.add("regions", f"Regions of Kazakhstan, {IN_BORDERS}", dict.fromkeys(fields, "text"), rows, ogr.wkbMultiPolygon,
                "Natural Earth (public domain), Baikonur merged into Kyzylorda; 16 units")
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in regions.values():
        union = union.Union(geometry)
    union = polygons(union)
    holes = sum(union.GetGeometryRef(i).GetGeometryCount() - 1 for i in range(union.GetGeometryCount()))
    check("regions: 16, valid, and their union has no hole", len(rows) == 16 and holes == 0
          and all(g.IsValid() for g in regions.values()))


def add_neighbours(package, neighbours):
    box = rectangle(*NEIGHBOURS_BOX)
    rows = []
    for name in sorted(read("country_names"), key=lambda row: row["a3"]):
        parts = ogr.Geometry(ogr.wkbMultiPolygon)
        for geometry in neighbours.pop(name["a3"], []):
            for i in range(geometry.GetGeometryCount()):
                parts.AddGeometry(geometry.GetGeometryRef(i))
        if parts.GetGeometryCount():
            rows.append({**name, "geometry": polygons(parts.UnionCascaded().Intersection(box))})
    package.add("neighbours", "Countries around Kazakhstan", dict.fromkeys(("a3", "name_en", "name_ru", "name_kk"), "text"), rows,
                ogr.wkbMultiPolygon,
                "Natural Earth (public domain), states and provinces joined, cut to 38..98 E, 33..62 N; for background only")
    check(f"neighbours: {len(rows)} countries, all named and valid", not neighbours
          and all(row["geometry"].IsValid() for row in rows))


def caspian_sea(regions, neighbours):
    """A row of the lakes: what the countries around leave, so that its shore is theirs."""
    land = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in [*regions.values(), *(part for parts in neighbours.values() for part in parts)]:
        for i in range(geometry.GetGeometryCount()):
            land.AddGeometry(geometry.GetGeometryRef(i))
    water = polygons(rectangle(*NEIGHBOURS_BOX).Difference(land.UnionCascaded()))
    parts = (water.GetGeometryRef(i).Clone() for i in range(water.GetGeometryCount()))
    sea = next(part for part in parts if part.Contains(point(51, 42)))
    shape = polygons(sea)
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    ruler.setEllipsoid("EPSG:7030")
    area = round(ruler.measureArea(QgsGeometry.fromWkt(shape.ExportToWkt())) / 1e6, -2)
    check(f"lakes: the Caspian Sea has {area:.0f} km2 (encyclopaedias: 371,000 to 386,000 and 18,000 of Garabogazkol)",
          389e3 < area < 404e3 and sea.IsValid())
    return {"gshhs_id": None, "name_en": "Caspian Sea", "name_ru": "Каспийское море", "name_kk": "Каспий теңізі",
            "note": "what Natural Earth's countries leave", "area_km2": area, "geometry": shape}


def add_lakes(package, regions, neighbours):
    lake_names = {int(row["gshhs_id"]): row for row in read("lake_names")}
    source, layer = layer_of(LAKES_SHP)
    box = rectangle(*LAKES_BOX)
    layer.SetSpatialFilter(box)
    rows = []
    for feature in sorted((f.Clone() for f in layer), key=lambda f: int(f["id"])):
        geometry = feature.GetGeometryRef()
        if feature["area"] < LEAST_LAKE_KM2 or not geometry.Within(box):
            continue
        name = lake_names.pop(int(feature["id"]), {})
        rows.append({"gshhs_id": int(feature["id"]),
                     **{key: name.get(key) or None for key in ("name_en", "name_ru", "name_kk", "note")},
                     "area_km2": round(feature["area"], 1), "geometry": polygons(geometry)})
    rows.append(caspian_sea(regions, neighbours))
    package.add("lakes", "Lakes and reservoirs around Kazakhstan",
                {"gshhs_id": "int", "name_en": "text", "name_ru": "text", "name_kk": "text", "note": "text",
                 "area_km2": "double"}, rows,
                ogr.wkbMultiPolygon,
                f"GSHHS, low resolution, level 2 (LGPL), larger than {LEAST_LAKE_KM2} km2, wholly within 44..90 E, 38..57 N; "
                "the shoreline of the Aral Sea is that of the middle of the 20th century; Caspian Sea: Natural Earth (public domain)")
    check(f"lakes: {len(rows)}, every name found its lake, all valid", not lake_names
          and all(row["geometry"].IsValid() for row in rows))
