"""What the packaged zip holds and what its library asks for.

Usage: package.py --package ZIP --qgis-core LIBRARY --work FOLDER [TEST...]; --names lists the tests.
"""
import os
import re
import shutil
import subprocess
import sys
import zipfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from support.python_tests import main  # noqa: E402

# The eight functions that QGIS desktop looks up, and the four that __init__.py calls.
EXPORTED = {
    "classFactory", "name", "description", "category", "version", "type", "icon", "unload",
    "territorial_built_for", "territorial_last_error", "territorial_add_provider", "territorial_remove_provider",
}  # fmt: skip
# Present wherever a program runs: the C and C++ runtimes and the loader.
RUNTIME = r"lib(c|m|dl|pthread|rt|stdc\+\+|gcc_s)\.so\.\d+|ld-linux.*\.so\.\d+"


def unpacked(test):
    shutil.rmtree(test.folder, ignore_errors=True)
    with zipfile.ZipFile(test.package) as archive:
        archive.extractall(test.folder)
    return os.path.join(test.folder, "territorial_clusters")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"}).stdout


def dynamic(path, tag):
    return re.findall(rf"\({tag}\).*\[(.*)\]", output("readelf", "-d", path))


def libraries(folder):
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if ".so" in name)


def the_zip_is_one_folder_with_the_files_of_a_plugin(test):
    with zipfile.ZipFile(test.package) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
    assert {name.split("/")[0] for name in names} == {"territorial_clusters"}, names
    inside = sorted(name.split("/", 1)[1] for name in names)
    build = [name for name in inside if re.fullmatch(r"libterritorial_qgis\d+_qt[56]\.so", name)]
    assert len(build) == 1, inside
    models = [name for name in inside if re.fullmatch(r"models/\w+\.model3", name)]
    assert models, inside
    carried = [name for name in inside if re.fullmatch(r"lib[\w+-]+\.so\.\d+", name)]
    for library in ("libtbb.so.", "libigraph.so."):  # igraph 0.10 is .3, 1.0 is .4
        assert any(name.startswith(library) for name in carried), inside
    others = set(inside) - set(build) - set(models) - set(carried)
    assert sorted(others) == ["LICENSE", "LICENSE_FONTS.txt", "__init__.py", "metadata.txt", "territorial.svg"], inside


def the_zip_is_named_after_its_version_and_its_qgis(test):
    folder = unpacked(test)
    with open(os.path.join(folder, "metadata.txt"), encoding="utf-8") as file:
        version = re.search(r"^version=(.*)$", file.read(), re.MULTILINE).group(1)
    qgis, qt = next(re.search(r"qgis(\d+)_qt(\d)", name) for name in os.listdir(folder) if "qgis" in name).groups()
    assert os.path.basename(test.package) == f"territorial_clusters-{version}-qgis{qgis}-qt{qt}.zip", test.package


def every_library_that_it_names_is_there_for_a_user(test):
    """QGIS's own, Qt's, a runtime's, one that QGIS's core brings with it, or one in the zip."""
    folder = unpacked(test)
    beside = {os.path.basename(path) for path in libraries(folder)}
    brought = {line.split()[0] for line in output("ldd", test.qgis_core).splitlines() if line.split()}
    assert not beside & brought, f"QGIS brings them by itself: {beside & brought}"
    for path in libraries(folder):
        for needed in dynamic(path, "NEEDED"):
            allowed = needed in beside or needed in brought or re.fullmatch(RUNTIME, needed)
            assert allowed or re.fullmatch(r"libQt[56]\w+\.so\.[56]|libqgis_analysis\.so\S*", needed), f"{path} needs {needed}"


def no_patch_release_of_qgis_is_named(test):
    for path in libraries(unpacked(test)):
        named = [needed for needed in dynamic(path, "NEEDED") if re.search(r"qgis.*\.so\.\d+\.\d+\.\d+", needed)]
        assert not named, f"{path} needs exactly {named}: it would load with no other patch release"


def it_exports_its_twelve_entry_points_and_nothing_else(test):
    folder = unpacked(test)
    library = next(path for path in libraries(folder) if "libterritorial" in path)
    # u: unique symbols of QGIS's own headers; weak ones (V, W) are template instances that the C++ rules make shared.
    symbols = [line.split() for line in output("nm", "-D", "--defined-only", library).splitlines()]
    ours = {words[-1] for words in symbols if words[-2] in "TDBR"} - {"__bss_start", "_edata", "_end"}  # the linker's own
    assert ours == EXPORTED, symbols


def it_finds_what_lies_beside_it(test):
    folder = unpacked(test)
    library = next(path for path in libraries(folder) if "libterritorial" in path)
    # Not RUNPATH: that would not hold for what a library beside it needs in its turn.
    assert dynamic(library, "RPATH") == ["$ORIGIN"] and not dynamic(library, "RUNPATH"), output("readelf", "-d", library)
    found = dict(re.findall(r"^\s*(\S+) => (\S+)", output("ldd", library), re.MULTILINE))
    for path in libraries(folder):
        name = os.path.basename(path)
        if path != library:
            assert os.path.realpath(found[name]) == os.path.realpath(path), f"{name} is taken from {found.get(name)}"


def it_is_stripped_and_small(test):
    library = next(path for path in libraries(unpacked(test)) if "libterritorial" in path)
    assert ".debug_info" not in output("readelf", "-S", library)
    assert os.path.getsize(test.package) < 10e6, os.path.getsize(test.package)


TESTS = [
    the_zip_is_one_folder_with_the_files_of_a_plugin,
    the_zip_is_named_after_its_version_and_its_qgis,
    every_library_that_it_names_is_there_for_a_user,
    no_patch_release_of_qgis_is_named,
    it_exports_its_twelve_entry_points_and_nothing_else,
    it_finds_what_lies_beside_it,
    it_is_stripped_and_small,
]

if __name__ == "__main__":
    sys.exit(main(TESTS, __doc__, "package", "qgis-core"))
