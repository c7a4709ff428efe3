#!/usr/bin/python3
"""Makes kazakhstan.gpkg and migration_2024_modelled.csv from csv/, QGIS's world map and GSHHS's lakes.

    /usr/bin/python3 sample_data/make_sample.py [OUTPUT_FOLDER]

Needs PyQGIS, GDAL and python-cartopy-data. Prints a check for every table and ends with status 1 where one does not hold.
PROVENANCE.md says what each column is.
"""
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import QgsApplication

from maker.figures import add_crosswalk, add_figures
from maker.geopackage import GeoPackage
from maker.migration import add_migration
from maker.point_layers import add_points
from maker.polygon_layers import LAKES_SHP, add_lakes, add_neighbours, add_regions, read_world
from maker.sources import FAILURES, HERE, check, read


def main():
    folder = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else HERE
    application = QgsApplication([], False)
    application.initQgis()
    world = os.path.join(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")
    for path, package_name in ((world, "qgis"), (LAKES_SHP, "python-cartopy-data")):
        if not os.path.exists(path):
            sys.exit(f"{path} is missing: install {package_name}")
    regions, neighbours = read_world(world)
    package = GeoPackage(os.path.join(folder, "kazakhstan.gpkg"), read("sources"))
    add_regions(package, regions)
    add_crosswalk(package)
    add_figures(package)
    add_migration(package, folder)
    add_points(package, regions)
    add_lakes(package, regions, neighbours)
    add_neighbours(package, neighbours)
    package.close()
    size = os.path.getsize(os.path.join(folder, "kazakhstan.gpkg"))
    check(f"kazakhstan.gpkg: {size / 1e6:.2f} MB (allowed 4)", size < 4e6)
    application.exitQgis()
    return 1 if FAILURES else 0


if __name__ == "__main__":
    sys.exit(main())
