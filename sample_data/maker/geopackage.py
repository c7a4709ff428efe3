"""Writes tables and layers into a GeoPackage whose bytes depend on nothing but their content."""
import os
from xml.etree import ElementTree

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

TYPES = {"text": ogr.OFTString, "int": ogr.OFTInteger, "double": ogr.OFTReal}


WRITTEN = "2026-01-01T00:00:00.000Z"
METADATA = (  # as the GeoPackage standard has them, OGC 12-128r18, extension Metadata
    "CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset', "
    "md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, "
    "row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), "
    "md_file_id INTEGER NOT NULL, md_parent_id INTEGER, "
    "CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id), "
    "CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))",
    *(f"INSERT INTO gpkg_extensions VALUES ('{table}', NULL, 'gpkg_metadata', "
      "'http://www.geopackage.org/spec120/#extension_metadata', 'read-write')"
      for table in ("gpkg_metadata", "gpkg_metadata_reference")),
)


def qgis_metadata(name, title, description, sources):
    """A table's metadata as QGIS reads them. A right in another language stands behind the text that it says again."""
    root = ElementTree.Element("qgis", version="3.22")
    for tag, text in (("identifier", name), ("language", "en"), ("type", "dataset"), ("title", title), ("abstract", description)):
        ElementTree.SubElement(root, tag).text = text
    links = ElementTree.SubElement(root, "links")
    for source in sources:
        if source["url"]:
            ElementTree.SubElement(links, "link", type="WWW:LINK", name=source["name_en"], url=source["url"], description="",
                                   format="", mimeType="", size="")  # fmt: skip
        ElementTree.SubElement(root, "rights").text = source["name_en"]
        for language in ("ru", "kk"):
            if source[f"name_{language}"] != source["name_en"]:
                ElementTree.SubElement(root, "rights").text = f"{language}: {source[f'name_{language}']}"
    for licence in dict.fromkeys(source["licence"] for source in sources):
        ElementTree.SubElement(root, "license").text = licence
    return ElementTree.tostring(root, encoding="unicode")


class GeoPackage:
    """A new GeoPackage, EPSG:4326, its time of change fixed so that the same content gives the same file."""

    def __init__(self, path, sources):
        """sources: the rows of csv/sources.csv."""
        if os.path.exists(path):
            os.remove(path)
        gdal.SetConfigOption("OGR_CURRENT_DATE", WRITTEN)
        self.source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        self.crs = osr.SpatialReference()
        self.crs.ImportFromEPSG(4326)
        self.crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self.sources = sources
        self.metadata = {}

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

        own = [source for source in self.sources if name in source["tables"].split()]
        self.metadata[name] = qgis_metadata(name, title, description, own)

    def close(self):
        """Writes the metadata of all tables and the file."""
        for statement in METADATA:
            self.source.ExecuteSQL(statement)
        for number, (name, metadata) in enumerate(self.metadata.items(), start=1):
            quoted = metadata.replace("'", "''")
            self.source.ExecuteSQL(f"INSERT INTO gpkg_metadata VALUES ({number}, 'dataset', 'http://mrcc.com/qgis.dtd', 'text/xml', "
                                   f"'{quoted}')")
            self.source.ExecuteSQL(f"INSERT INTO gpkg_metadata_reference VALUES ('table', '{name}', NULL, NULL, '{WRITTEN}', "
                                   f"{number}, NULL)")
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
