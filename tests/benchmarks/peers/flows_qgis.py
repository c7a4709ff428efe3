"""A table of flows to straight lines in a file, by territorial:flowlines (its package's folder is the argument), and the same lines
only copied to such a file by native:extractbyexpression and native:savefeatures, in turns: medians of three runs in seconds, their
ratio, and the seconds that reading, the kernel and writing take. A second argument is the number of flows, 1,000,000 by default."""
import os
import random
import statistics
import sys
import tempfile
import time

sys.path.insert(0, "/usr/share/qgis/python/plugins")
from qgis.analysis import QgsNativeAlgorithms  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

application = QgsApplication([], False)
application.initQgis()
QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
import processing  # noqa: E402

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from towns import towns  # noqa: E402

RUNS = 3
PLACES = 3000
STAGES = {"reading": 50, "kernel": 75, "writing": 100}  # per cent of progress at which each has ended


def write_table(file, count):
    """A CSV of `count` different pairs of places with heavy-tailed flows."""
    draw = random.Random(7)
    pairs = sorted(draw.sample(range(PLACES * (PLACES - 1)), count))
    draw.shuffle(pairs)
    with open(file, "w") as table:
        table.write("from,to,value\n")
        for pair in pairs:
            start, end = divmod(pair, PLACES - 1)
            table.write(f"{start},{end + (end >= start)},{int(draw.paretovariate(1.1)) + 1}\n")


def places():
    made = QgsVectorLayer("Point?crs=EPSG:32642&field=region:integer", "places", "memory")
    features = []
    for number, (x, y) in enumerate(towns(PLACES)):
        feature = QgsFeature(made.fields())
        feature.setAttributes([number])
        feature.setGeometry(QgsGeometry(QgsPoint(x, y)))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def run(algorithm, parameters):
    """Seconds of a run, and of each of its stages."""
    feedback, reached = QgsProcessingFeedback(False), {}

    def note(progress):
        for stage, end in STAGES.items():
            if progress >= end and stage not in reached:
                reached[stage] = time.perf_counter()

    feedback.progressChanged.connect(note)
    start = time.perf_counter()
    processing.run(algorithm, parameters, feedback=feedback, context=QgsProcessingContext())
    spent, stages, before = time.perf_counter() - start, {}, start
    for stage in STAGES:
        stages[stage], before = reached.get(stage, before) - before, reached.get(stage, before)
    return spent, stages


if len(sys.argv) < 2 or not os.path.isdir(os.path.join(sys.argv[1], "territorial_clusters")):
    sys.exit("Name the folder that holds the package territorial_clusters.")
sys.path.insert(0, sys.argv[1])
import territorial_clusters  # noqa: E402

territorial_clusters.classFactory(None).initProcessing()
flows = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
with tempfile.TemporaryDirectory() as folder:
    csv, points = os.path.join(folder, "table.csv"), places()
    write_table(csv, flows)
    table = QgsVectorLayer(f"file://{csv}?type=csv&detectTypes=yes&geomType=none", "table", "delimitedtext")
    source = {"LINKAGES": table, "PLACES": points, "SHAPE": "straight"}
    lines = os.path.join(folder, "lines.gpkg")
    run("territorial:flowlines", {**source, "OUTPUT": lines})
    copied = QgsVectorLayer(lines, "lines", "ogr")
    assert copied.featureCount() == flows, copied.featureCount()
    for kind in ("gpkg", "fgb"):
        seconds = {"extract": [], "save": [], "flowlines": []}
        stages = []
        for number in range(RUNS):
            target = [os.path.join(folder, f"{name}_{number}.{kind}") for name in seconds]
            extract = {"INPUT": copied, "EXPRESSION": "TRUE", "OUTPUT": target[0]}
            seconds["extract"].append(run("native:extractbyexpression", extract)[0])
            seconds["save"].append(run("native:savefeatures", {"INPUT": copied, "OUTPUT": target[1]})[0])
            spent, parts = run("territorial:flowlines", {**source, "OUTPUT": target[2]})
            seconds["flowlines"].append(spent)
            stages.append(parts)
            assert QgsVectorLayer(target[2], "lines", "ogr").featureCount() == flows
            for file in target:
                os.remove(file)
        median = {name: statistics.median(values) for name, values in seconds.items()}
        inside = " ".join(f"{stage} {statistics.median(parts[stage] for parts in stages):.2f}" for stage in STAGES)
        print(
            f"flows_{flows}_{kind} extract {median['extract']:.2f} save {median['save']:.2f} territorial "
            f"{median['flowlines']:.2f} ({inside}) ratio {median['flowlines'] / median['extract']:.3f} of extract, "
            f"{median['flowlines'] / median['save']:.3f} of save",
            flush=True,
        )
