"""DBSCAN of firms, native:dbscanclustering and territorial:firmclusters (its package's folder is the argument) in turns, from a
GeoPackage and from a memory layer to a memory layer: medians of five runs in seconds at three sizes, and their ratio."""
import os
import statistics
import sys
import tempfile
import time

sys.path.insert(0, "/usr/share/qgis/python/plugins")
from qgis.analysis import QgsNativeAlgorithms  # noqa: E402
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPoint, QgsProcessingFeedback, QgsVectorLayer  # noqa: E402

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
application = QgsApplication([], False)
application.initQgis()
QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
import processing  # noqa: E402

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from towns import towns  # noqa: E402

RUNS = 5


def firms(count):
    made = QgsVectorLayer("Point?crs=EPSG:32642&field=id:integer&field=persons:double&field=industry:string", "firms", "memory")
    features = []
    for number, (x, y) in enumerate(towns(count)):
        feature = QgsFeature(made.fields())
        feature.setAttributes([number, float(number % 100), str(10 + number % 9)])
        feature.setGeometry(QgsGeometry(QgsPoint(x, y)))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def seconds(algorithm, parameters):
    """The time of the algorithm; its result is freed after the clock."""
    start = time.perf_counter()
    found = processing.run(algorithm, {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback=QgsProcessingFeedback(False))
    return time.perf_counter() - start, found.get("NUM_CLUSTERS", found.get("CLUSTER_COUNT"))


if len(sys.argv) < 2 or not os.path.isdir(os.path.join(sys.argv[1], "territorial_clusters")):
    sys.exit("Name the folder that holds the package territorial_clusters.")
sys.path.insert(0, sys.argv[1])
import territorial_clusters  # noqa: E402

territorial_clusters.classFactory(None).initProcessing()
with tempfile.TemporaryDirectory() as folder:
    for count in (10_000, 100_000, 1_000_000):
        memory, eps = firms(count), 6000 * (1e4 / count) ** 0.5  # about ten neighbours
        file = os.path.join(folder, f"firms_{count}.gpkg")
        processing.run("native:savefeatures", {"INPUT": memory, "OUTPUT": file})
        for name, source in (("geopackage", QgsVectorLayer(file, "firms", "ogr")), ("memory", memory)):
            theirs, ours = [], []
            for _ in range(RUNS):
                spent, clusters = seconds("native:dbscanclustering", {"INPUT": source, "EPS": eps, "MIN_SIZE": 10})
                theirs.append(spent)
                spent, found = seconds(
                    "territorial:firmclusters", {"FIRMS": source, "METHOD": "dbscan", "EPS": eps, "MIN_POINTS": 10}
                )
                ours.append(spent)
                assert clusters == found, (clusters, found)
            qgis, territorial = statistics.median(theirs), statistics.median(ours)
            print(f"dbscan_{count}_{name} qgis {qgis:.3f} territorial {territorial:.3f} ratio {qgis / territorial:.2f}", flush=True)
