"""Writes tables and layers into a GeoPackage whose bytes depend on nothing but their content."""
import os

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

TYPES = {"text": ogr.OFTString, "int": ogr.OFTInteger, "double": ogr.OFTReal}


class GeoPackage:
    """A new GeoPackage, EPSG:4326, its time of change fixed so that the same content gives the same file."""

    def __init__(self, path):
        if os.path.exists(path):
            os.remove(path)
        gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00.000Z")
        self.source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        self.crs = osr.SpatialReference()
        self.crs.ImportFromEPSG(4326)
        self.crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)

    def add(self, name, title, fields, rows, geometry=None, description=""):
        """One table. fields: {name: text|int|double}; rows: dicts of them, with 'geometry' (ogr.Geometry or None) where geometry,
        an ogr type, is given. Rows come in the order they are written in. A row with other keys is an error."""
        options = [f"IDENTIFIER={title}", f"DESCRIPTION={description}", "FID=fid"]
        options += ["GEOMETRY_NAME=geom"] if geometry else ["ASPATIAL_VARIANT=GPKG_ATTRIBUTES"]
        layer = self.source.CreateLayer(name, self.crs if geometry else None, geometry or ogr.wkbNone, options)
        for field, kind in fields.items():
            layer.CreateField(ogr.FieldDefn(field, TYPES[kind]))
        layer.StartTransaction()
        for row in rows:
            if set(row) - {"geometry"} != set(fields):
                raise KeyError(f"{name}: {sorted(set(row) ^ set(fields))}")
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in row.items():
                if field != "geometry" and value is not None:
                    feature.SetField(field, value)
            if geometry and row["geometry"] is not None:
                feature.SetGeometry(row["geometry"])
            layer.CreateFeature(feature)
        layer.CommitTransaction()

    def close(self):
        self.source = None


def point(lon, lat):
    geometry = ogr.Geometry(ogr.wkbPoint)
    geometry.AddPoint_2D(float(lon), float(lat))
    return geometry


def rectangle(west, south, east, north):
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return ogr.CreateGeometryFromWkt("POLYGON((" + ",".join(f"{x} {y}" for x, y in corners) + "))")


def polygons(geometry):
    """The polygons of a geometry as one multipolygon, in a fixed order; points and lines that clipping left are dropped."""
    parts = []

    def collect(g):
        if ogr.GT_Flatten(g.GetGeometryType()) == ogr.wkbPolygon:
            parts.append(g.Clone())
        for i in range(g.GetGeometryCount() if ogr.GT_Flatten(g.GetGeometryType()) != ogr.wkbPolygon else 0):
            collect(g.GetGeometryRef(i))

    collect(geometry)
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in sorted(parts, key=lambda g: (-g.GetArea(), g.GetEnvelope())):
        part.FlattenTo2D()
        result.AddGeometry(part)
    return result
