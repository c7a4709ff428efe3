"""Firms into 3,025 polygons: 20,000 with QGIS's own join by location and aggregate, 1,000,000 with territorial:aggregatefirms
where its package is built (its folder is the argument), in seconds."""
import math
import os
import random
import sys
import time

sys.path.insert(0, "/usr/share/qgis/python/plugins")
from qgis.analysis import QgsNativeAlgorithms  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

application = QgsApplication([], False)
application.initQgis()
QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
import processing  # noqa: E402

SIDE, STEPS = 55, 25
random.seed(1)


def wave(x, y):
    return QgsPointXY(
        1000 * (x + 0.15 * math.sin(3 * y) + 0.02 * math.sin(21 * y)),
        1000 * (y + 0.15 * math.sin(3 * x) + 0.02 * math.sin(19 * x)),
    )


def layer(definition, rows):
    made = QgsVectorLayer(definition, "made", "memory")
    features = []
    for geometry, attributes in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(attributes)
        feature.setGeometry(geometry)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def district(x, y):
    corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]
    ring = []
    for (x0, y0), (x1, y1) in zip(corners, corners[1:]):
        ring += [wave(x0 + (x1 - x0) * k / STEPS, y0 + (y1 - y0) * k / STEPS) for k in range(STEPS)]
    return QgsGeometry.fromPolygonXY([ring])


def firms(count):
    for _ in range(count):
        point = QgsPoint(1000 * SIDE * random.random(), 1000 * SIDE * random.random())
        yield QgsGeometry(point), [str(10 + int(9 * random.random() ** 2)), math.floor(math.exp(6 * random.random()))]


def run(algorithm, parameters):
    return processing.run(algorithm, {**parameters, "OUTPUT": "memory:"}, feedback=QgsProcessingFeedback(False))


FIRMS = "Point?crs=EPSG:32642&field=industry:string&field=persons:double"
districts = layer(
    "Polygon?crs=EPSG:32642&field=region:string",
    ((district(x, y), [f"R{y * SIDE + x}"]) for y in range(SIDE) for x in range(SIDE)),
)

few = layer(FIRMS, firms(20000))
start = time.perf_counter()
joined = run(
    "native:joinattributesbylocation",
    {"INPUT": few, "JOIN": districts, "PREDICATE": [0], "JOIN_FIELDS": ["region"], "METHOD": 1, "DISCARD_NONMATCHING": True},
)["OUTPUT"]
print(f"firms_20k_qgis_join {time.perf_counter() - start:.4f}", flush=True)
field = {"delimiter": ",", "length": 0, "precision": 0}
run(
    "native:aggregate",
    {
        "INPUT": joined,
        "GROUP_BY": '"region" || \' \' || "industry"',
        "AGGREGATES": [
            {**field, "aggregate": "first_value", "input": '"region"', "name": "region", "type": 10},
            {**field, "aggregate": "first_value", "input": '"industry"', "name": "industry", "type": 10},
            {**field, "aggregate": "count", "input": '"persons"', "name": "firms", "type": 4},
            {**field, "aggregate": "sum", "input": '"persons"', "name": "value", "type": 6},
        ],
    },
)
print(f"firms_20k_qgis {time.perf_counter() - start:.4f}", flush=True)

if len(sys.argv) > 1 and os.path.isdir(os.path.join(sys.argv[1], "territorial_clusters")):
    sys.path.insert(0, sys.argv[1])
    import territorial_clusters  # noqa: E402

    plugin = territorial_clusters.classFactory(None)
    plugin.initProcessing()
    for name, source in (("20k", few), ("1M", layer(FIRMS, firms(1000000)))):
        start = time.perf_counter()
        run(
            "territorial:aggregatefirms",
            {
                "FIRMS": source,
                "FIRM_INDUSTRY_FIELD": "industry",
                "FIRM_SIZE_FIELD": "persons",
                "REGIONS": districts,
                "REGIONS_FIELD": "region",
                "MAX_LOST_SHARE": 1,
            },
        )
        print(f"firms_{name}_territorial {time.perf_counter() - start:.4f}", flush=True)
