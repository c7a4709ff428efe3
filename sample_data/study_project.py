"""One QGIS project of all results of the study, in groups, each table in the style that it carries in the GeoPackage.

Usage: study_project.py RESULTS.gpkg SAMPLE.gpkg PROJECT.qgz (with QGIS's Python, QT_QPA_PLATFORM=offscreen where there is no screen)
"""
import sys

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsReferencedRectangle,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

# From top to bottom; of what would cover one another only the first is switched on.
GROUPS = {
    "Linkages": [("region_centres", False), ("migration_flows", False), ("migration_within", True)],
    "Areas of specialisation": [("mining_areas", True), ("mining_regions", False)],
    "Water": [("lakes", True)],
    "Specialisation": [
        ("mining", True),
        ("stars_of_regions", False),
        ("leading_industry", False),
        ("quotients", True),
        ("mining_quotients", True),
        ("stars", True),
        ("employment_quotients", True),
    ],
    "Around": [("neighbours", True)],
}
# Of the sample: symbol and label. Of lakes the large ones are named.
AROUND = {
    "region_centres": (QgsMarkerSymbol.createSimple({"color": "#ffffff", "outline_color": "#222222", "size": "2"}), "name_en"),
    "lakes": (
        QgsFillSymbol.createSimple({"color": "#cfe3f3", "outline_color": "#8fb8d8", "outline_width": "0.1"}),
        "if($area > 4e9, name_en, '')",
    ),
    "neighbours": (QgsFillSymbol.createSimple({"color": "#e9e7e3", "outline_color": "#b9b4aa", "outline_width": "0.2"}), "name_en"),
}
# Equal area, for the whole country: parallels a sixth inside its north and south.
PROJECTION = "+proj=aea +lat_0=48 +lon_0=67 +lat_1=43 +lat_2=53 +datum=WGS84 +units=m +no_defs"


def opened(file, table):
    layer = QgsVectorLayer(f"{file}|layername={table}", table, "ogr")
    if not layer.isValid():
        sys.exit(f"{file} has no table {table}.")
    if layer.metadata().title():
        layer.setName(layer.metadata().title())
    return layer


def label(layer, expression):
    names = QgsPalLayerSettings()
    names.fieldName = expression
    names.isExpression = True
    names.multilineAlign = QgsPalLayerSettings.MultiCenter
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    text = QgsTextFormat()
    text.setSize(9)
    text.setBuffer(halo)
    names.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(names))
    layer.setLabelsEnabled(True)


def fill(project, results, sample):
    extent = None
    for title, tables in GROUPS.items():
        group = project.layerTreeRoot().addGroup(title)
        for table, visible in tables:
            layer = opened(sample if table in AROUND else results, table)
            if table in AROUND:
                symbol, names = AROUND[table]
                layer.renderer().setSymbol(symbol.clone())
                label(layer, names)
            if table == "mining":
                label(layer, "concat(name, '\\n', format_number(location_quotient, 2))")
                extent = QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent())
            project.addMapLayer(layer, False)
            group.addLayer(layer).setItemVisibilityChecked(visible)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))


def main():
    results, sample, target = sys.argv[1:]
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem.fromProj(PROJECTION))
    project.setBackgroundColor(QColor("#cfe3f3"))
    project.setTitle("A cluster study of Kazakhstan, in the borders of 2015")
    fill(project, results, sample)
    written = project.write(target)
    project.clear()
    application.exitQgis()
    sys.exit(0 if written else f"{target} could not be written.")


if __name__ == "__main__":
    main()
