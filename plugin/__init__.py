"""Loads the native provider for QGIS desktop, qgis_process, QGIS Server and PyQGIS."""
import ctypes
import glob
import os
import re
import shutil
import struct
import sys
import tempfile

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

FOLDER = os.path.dirname(os.path.abspath(__file__))
TITLE = "Territorial Clusters"


class LoadError(Exception):
    """Why the provider cannot be used here, in words for the user."""


def _open_qgis_core():
    """Makes QGIS's own core visible to the library, which names no patch release of it."""
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:
            found = re.search(r"(/\S*/libqgis_core\.so\S*)", maps.read())
    except OSError:  # not Linux: there the loader finds it by itself
        return
    if found:
        ctypes.CDLL(found.group(1), mode=ctypes.RTLD_GLOBAL)


def _refuse_incomplete(path):
    """Raises where a file ends before what its headers map: dlopen would kill QGIS with a bus error."""
    with open(path, "rb") as file:
        header = file.read(64)
        if header[:5] != b"\x7fELF\x02" or len(header) < 64:
            if header[:4] == b"\x7fELF" or not header:
                raise OSError(f"{path} is incomplete: install the package again")
            return  # not of 64-bit Linux: its loader finds out by itself
        table, size, count = struct.unpack_from("=32xQ14xHH", header)
        file.seek(table)
        segments = file.read(size * count)
    complete = len(segments) == size * count
    for segment in range(count if complete else 0):
        offset, length = struct.unpack_from("=8xQ16xQ", segments, segment * size)
        complete = complete and offset + length <= os.path.getsize(path)
    if not complete:
        raise OSError(f"{path} is incomplete: install the package again")


def _open(path):
    """Opens a copy: installing a new version overwrites files in place, which kills a process that has them mapped."""
    folder = None
    try:
        folder = tempfile.mkdtemp(prefix="territorial_clusters_")
        for pattern in ("*.so*", "*.dylib", "*.dll"):
            for library in glob.glob(os.path.join(FOLDER, pattern)):
                _refuse_incomplete(library)
                shutil.copy(library, folder)
        return ctypes.CDLL(os.path.join(folder, os.path.basename(path)))
    except OSError:  # a temporary folder mounted noexec, or a real fault: that is shown from here
        _refuse_incomplete(path)
        return ctypes.CDLL(path)
    finally:
        if folder:
            shutil.rmtree(folder, ignore_errors=True)  # what is open stays mapped


def _library():
    running = Qgis.QGIS_VERSION_INT // 100
    stem = f"territorial_qgis{running}_qt{QT_VERSION_STR.split('.')[0]}"
    candidates = [f"lib{stem}.so", f"lib{stem}.dylib", f"{stem}.dll"]
    path = next((p for p in (os.path.join(FOLDER, c) for c in candidates) if os.path.exists(p)), None)
    if path is None:
        there = sorted(
            f"{m.group(1)[0]}.{int(m.group(1)[1:])} (Qt {m.group(2)})"
            for m in (re.search(r"territorial_qgis(\d+)_qt(\d)", name) for name in os.listdir(FOLDER))
            if m
        )
        raise LoadError(
            f"this package holds builds for QGIS {', '.join(there) or 'none'}, but this is QGIS {Qgis.QGIS_VERSION} "
            f"(Qt {QT_VERSION_STR}). Install the build for QGIS {running // 100}.{running % 100}."
        )
    try:
        _open_qgis_core()
        library = _open(path)
        library.territorial_last_error.restype = ctypes.c_char_p
        built = library.territorial_built_for()
    except (OSError, AttributeError) as error:
        raise LoadError(f"the native library does not load: {error}") from None
    if built != running:
        raise LoadError(
            f"the native library is for QGIS {built // 100}.{built % 100}, but this is QGIS {Qgis.QGIS_VERSION}. "
            f"Install the build for QGIS {running // 100}.{running % 100}."
        )
    return library


class TerritorialClusters:
    def __init__(self, iface):
        self.iface = iface  # None in qgis_process
        self.library = None  # while the provider is held

    def _load(self):
        if self.library is None:
            library = _library()
            if library.territorial_add_provider() != 0:
                raise LoadError(library.territorial_last_error().decode())
            self.library = library

    def initProcessing(self):
        """The entry of qgis_process, which drops what an exception says: so it is said first."""
        try:
            self._load()
        except LoadError as error:
            print(f"{TITLE}: {error}", file=sys.stderr)
            raise

    def initGui(self):
        try:
            self._load()
        except LoadError as error:
            print(f"{TITLE}: {error}", file=sys.stderr)
            if self.iface is not None:
                self.iface.messageBar().pushCritical(TITLE, str(error))

    def unload(self):
        if self.library is not None:
            self.library.territorial_remove_provider()
            self.library = None


def classFactory(iface):
    return TerritorialClusters(iface)


def serverClassFactory(server_iface):
    plugin = TerritorialClusters(None)
    plugin.initProcessing()
    return plugin
