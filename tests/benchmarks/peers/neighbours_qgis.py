"""Queen neighbours of the cells of a 316 x 316 lattice with what QGIS offers today, a spatial index and touches(), in seconds."""
import time

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

application = QgsApplication([], False)
cells = []
side = 316
for y in range(side):
    for x in range(side):
        ring = [QgsPointXY(x, y), QgsPointXY(x + 1, y), QgsPointXY(x + 1, y + 1), QgsPointXY(x, y + 1), QgsPointXY(x, y)]
        cells.append(QgsGeometry.fromPolygonXY([ring]))
start = time.perf_counter()
index = QgsSpatialIndex()
for number, cell in enumerate(cells):
    feature = QgsFeature(number)
    feature.setGeometry(cell)
    index.addFeature(feature)
links = 0
for number, cell in enumerate(cells):
    engine = QgsGeometry.createGeometryEngine(cell.constGet())
    engine.prepareGeometry()
    links += sum(other != number and engine.touches(cells[other].constGet()) for other in index.intersects(cell.boundingBox()))
assert links == 2 * (2 * side * (side - 1) + 2 * (side - 1) ** 2)
print(f"queen_qgis {time.perf_counter() - start:.4f}")
