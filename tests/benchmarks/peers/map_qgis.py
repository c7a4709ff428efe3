"""A map of 3,000 named districts as a PNG, by territorial:clustermap (its package's folder is the argument) and by a print layout
of QGIS with its own labels, in turns: medians of three runs in seconds on three sheets, their ratio, and the labels that each shows."""
import os
import statistics
import sys
import tempfile
import time

sys.path.insert(0, "/usr/share/qgis/python/plugins")
from qgis.analysis import QgsNativeAlgorithms  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication, QgsFeature, QgsGeometry, QgsLayoutExporter, QgsLayoutItemMap, QgsLayoutSize, QgsPalLayerSettings,
    QgsPrintLayout, QgsProcessingFeedback, QgsProject, QgsRectangle, QgsTextBufferSettings, QgsTextFormat, QgsUnitTypes,
    QgsVectorLayer, QgsVectorLayerSimpleLabeling)  # fmt: skip
from qgis.PyQt.QtCore import QRectF  # noqa: E402

application = QgsApplication([], False)
application.initQgis()
QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
import processing  # noqa: E402

RUNS, COUNT, COLUMNS, DPI = 3, 3000, 60, 100
SHEETS = {"A4": (297, 210), "A1": (841, 594), "A0": (1189, 841)}


def districts():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32642&field=name:string&field=location_quotient:double", "districts", "memory")
    features = []
    for at in range(COUNT):
        x, y = 30_000 * (at % COLUMNS), 20_000 * (at // COLUMNS)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"Karadala{at % 7}" if at % 3 else f"Aksu{at % 7}", 0.02 * (at * 37 % 220)])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 4_500_000 + y, x + 30_000, 4_520_000 + y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def by_qgis(layer, sheet, file):
    """The time of a layout with the layer, 7.5 points and halos; the labels shown."""
    start = time.perf_counter()
    copy = layer.clone()
    text = QgsTextFormat()
    text.setSize(7.5)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.55)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = "name || '\n' || round(location_quotient, 2)"
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Horizontal
    settings.setFormat(text)
    copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    copy.setLabelsEnabled(True)
    project = QgsProject()
    project.setCrs(copy.crs())
    project.addMapLayer(copy)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    width, height = SHEETS[sheet]
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutMillimeters))
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(QRectF(8, 20, width - 16, height - 30))
    item.setLayers([copy])
    item.zoomToExtent(copy.extent())
    layout.addLayoutItem(item)
    exporter, image = QgsLayoutExporter(layout), QgsLayoutExporter.ImageExportSettings()
    image.dpi = DPI
    exporter.exportToImage(file, image)
    shown = sum(not label.isUnplaced for results in exporter.labelingResults().values() for label in results.allLabels())
    return time.perf_counter() - start, shown


def by_clustermap(layer, sheet, file):
    start = time.perf_counter()
    made = processing.run("territorial:clustermap", {"CHOROPLETH": layer, "PAPER": sheet, "DPI": DPI, "LANGUAGE": "en",
                                                     "OUTPUT_PNG": file}, feedback=QgsProcessingFeedback(False))  # fmt: skip
    return time.perf_counter() - start, COUNT - made["LABELS_LOST"]


if len(sys.argv) < 2 or not os.path.isdir(os.path.join(sys.argv[1], "territorial_clusters")):
    sys.exit("Name the folder that holds the package territorial_clusters.")
sys.path.insert(0, sys.argv[1])
import territorial_clusters  # noqa: E402

territorial_clusters.classFactory(None).initProcessing()
with tempfile.TemporaryDirectory() as folder:
    named = districts()
    for paper in SHEETS:
        theirs, ours = [], []
        for _ in range(RUNS):
            theirs.append(by_qgis(named, paper, os.path.join(folder, "qgis.png")))
            ours.append(by_clustermap(named, paper, os.path.join(folder, "map.png")))
        qgis, territorial = (statistics.median(spent for spent, _ in runs) for runs in (theirs, ours))
        print(f"map_{COUNT}_{paper} qgis {qgis:.2f} ({theirs[0][1]} labels) territorial {territorial:.2f} ({ours[0][1]} labels) "
              f"ratio {qgis / territorial:.2f}", flush=True)  # fmt: skip
