"""The house's rules, each a test. Usage: rules.py --source FOLDER --build FOLDER --work FOLDER [TEST...]; --names lists them."""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from support.python_tests import main  # noqa: E402
from support.qgis_session import PACKAGE, Session  # noqa: E402

TOP_LEVEL = {
    "CMakeLists.txt", "plugin", "algorithms", "resources", "sample_data", "tests", "metadata.txt", "README.md", "CHANGELOG.md",
    "CONTRIBUTING.md", "LICENSE", "CITATION.cff", "CMakePresets.json", "run",
}  # fmt: skip
# What git leaves out: made by builds and runs, or by whoever has the folder open.
MADE = {"build", "out", "dist", "CMakeUserPresets.json"}


def files(test, *folders, ends=(".h", ".cpp")):
    for folder in folders:
        for root, _, names in os.walk(os.path.join(test.source, folder)):
            yield from (os.path.join(root, name) for name in sorted(names) if name.endswith(ends))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def offences(test, paths, pattern):
    """The lines that match, as path:line: text."""
    found = []
    for path in paths:
        for number, line in enumerate(read(path).splitlines(), 1):
            if re.search(pattern, line):
                found.append(f"{os.path.relpath(path, test.source)}:{number}: {line.strip()}")
    return found


def none(found, sentence):
    assert not found, sentence + "\n  " + "\n  ".join(found)


def kernels_include_no_qt_and_no_qgis(test):
    paths = list(files(test, "algorithms"))
    assert paths, "there are no kernels"
    none(offences(test, paths, r'#\s*include\s*[<"](Q[A-Z]|Qt|q[a-z0-9]*\.h|qgs|qgis)'), "Kernels know no Qt and no QGIS:")
    none(offences(test, paths, r'#\s*include\s*"(\.\./)*plugin/'), "The arrow goes one way, from plugin to algorithms:")
    none(offences(test, files(test, "algorithms", ends=("CMakeLists.txt",)), r"Qt[56]?::|qgis"), "Kernels link no Qt and no QGIS:")


def public_headers_of_kernels_show_no_library(test):
    """A GEOS, GDAL, PROJ, TBB or igraph type in a header would reach everyone who includes it. *_handle.h are for .cpp files alone."""
    headers = list(files(test, "algorithms", ends=(".h",)))
    public = [path for path in headers if not path.endswith("_handle.h")]
    pattern = r'#\s*include\s*[<"](geos|gdal|ogr|cpl_|proj\.h|geodesic|tbb|oneapi|igraph/)|\b(GEOS\w+_t|GEOSGeom\w*|PJ\w*|GDAL\w+H|OGR\w+H|igraph_\w+_t)\b|\b(tbb|oneapi)::'
    code = re.compile(r"^(?!\s*//)")
    none([o for o in offences(test, public, pattern) if code.match(o.split(": ", 1)[1])], "No GEOS, GDAL, PROJ, TBB or igraph type in a public header:")
    everywhere = [*headers, *files(test, "plugin", "tests")]
    none([o for o in offences(test, [p for p in everywhere if p in public or "algorithms" not in p], r'#\s*include\s*".*_handle\.h"')],
         "A header of handles is for the kernels' .cpp files alone:")


def versions_are_asked_for_in_one_header_only(test):
    compat = ("qgis_compat.h", "igraph_versions_handle.h")
    paths = [p for p in files(test, "plugin", "algorithms", "tests") if os.path.basename(p) not in compat]
    none(offences(test, paths, r"#\s*(el)?if.*(VERSION|TERRITORIAL_QGIS)"),
         "Differences between versions of QGIS and Qt stand in plugin/qgis_compat.h, of igraph in igraph_versions_handle.h:")


def the_top_level_holds_what_the_design_lists(test):
    # A folder is ours where git tracks something below it, or where git cannot tell.
    listed = ""
    if shutil.which("git"):
        command = ["git", "-c", "safe.directory=*", "-C", test.source, "ls-files"]
        listed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    if listed:
        there = {path.split("/")[0] for path in listed.splitlines()}
    else:
        there = {name for name in os.listdir(test.source) if name not in MADE and not name.startswith("build-")}
    strange = sorted(name for name in there if name not in TOP_LEVEL and not name.startswith("."))
    none(strange, "Not a name of the top level:")
    none(sorted(n for n in TOP_LEVEL if not os.path.exists(os.path.join(test.source, n))), "The top level lacks:")


def every_algorithm_has_help_icon_test_and_readme_row(test):
    session = Session(test.folder)
    shutil.copytree(os.path.join(test.build, "package", PACKAGE), session.package)
    told = session.python(
        f"import json, {PACKAGE}\n"
        f"plugin = {PACKAGE}.classFactory(None)\n"
        "plugin.initProcessing()\n"
        "provider = QgsApplication.processingRegistry().providerById('territorial')\n"
        "print(json.dumps({a.id(): None if a.groupId() == 'models' else a.shortHelpString() for a in provider.algorithms()}))\n"
        "plugin.unload()"
    )
    assert told.status == 0, told
    helps = json.loads(told.out)
    assert helps, "the provider has no algorithm"
    tests = "".join(read(p) for p in files(test, "tests/processing", ends=(".cpp", ".json", ".csv", ".txt")))
    readme = read(os.path.join(test.source, "README.md"))
    wanting = []
    for algorithm, text in helps.items():
        name = algorithm.split(":")[1]
        if text is not None:  # models have QGIS's own help and icon
            wanting += [f"{algorithm}: no “{part}” in its help" for part in ("Formula", "Source", "Example") if f"<h3>{part}</h3>" not in text]
        if text is not None and not os.path.exists(os.path.join(test.source, "resources", "icons", f"{name}.svg")):
            wanting.append(f"{algorithm}: no resources/icons/{name}.svg")
        if algorithm not in tests:
            wanting.append(f"{algorithm}: no test in tests/processing names it")
        if not re.search(rf"^\|[^|]*`{algorithm}`", readme, re.MULTILINE):
            wanting.append(f"{algorithm}: no row in README.md")
    none(wanting, "Every algorithm has help, an icon, a test and a row in the README:")


def every_text_is_translated(test):
    """lupdate into a copy: what the sources say now, each text finished, with the placeholders of the English one."""
    sources = sorted(glob.glob(os.path.join(test.source, "resources", "i18n", "territorial_*.ts")))
    if not sources:
        return "there are no translations yet"
    lupdate = shutil.which("lupdate", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin:/usr/bin")
    assert lupdate, "lupdate is not installed"
    shutil.rmtree(test.folder, ignore_errors=True)
    os.makedirs(test.folder)
    wanting = []
    for source in sources:
        copy = os.path.join(test.folder, os.path.basename(source))
        shutil.copy(source, copy)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "plugin", "-ts", copy],
                       cwd=test.source, check=True, stderr=subprocess.DEVNULL, env={**os.environ, "QT_SELECT": "5"})
        for context in ElementTree.parse(copy).iter("context"):
            for message in context.iter("message"):
                english = message.findtext("source")
                translation = message.find("translation")
                texts = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
                where = f"{os.path.basename(copy)}, {context.findtext('name')}: {english}"
                placeholders = sorted(re.findall(r"%(?:L?\d+|n)", english))
                if translation.get("type") or not all(texts):
                    wanting.append(f"not translated: {where}")
                elif any(sorted(re.findall(r"%(?:L?\d+|n)", text)) != placeholders for text in texts):
                    wanting.append(f"other placeholders: {where}")
    none(wanting, "Every text that the user sees is translated:")


def the_sources_are_formatted(test):
    program = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not program or " 14." not in subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout:
        return "clang-format 14 is not installed"
    checked = subprocess.run([program, "--dry-run", *files(test, "algorithms", "plugin", "tests")], capture_output=True, text=True, check=False)
    none(sorted({line for line in checked.stderr.splitlines() if "-Wclang-format-violations" in line})[:40], "Run clang-format on:")


def sources_hold_no_path_of_a_machine(test):
    paths = list(files(test, "algorithms", "plugin", "tests", ends=(".h", ".cpp", ".py", ".txt", ".cmake", ".sh", ".json")))
    pattern = r"/(home|root|Users)/\w|\.\./shared"
    own = os.path.abspath(test.source)
    if own.count("/") > 1:  # wherever this checkout lies, but for the matrix's own folder
        pattern += f"|{re.escape(own)}"
    none([line for line in offences(test, paths, pattern) if not line.startswith("tests/rules/")], "No path of one machine:")


TESTS = [
    kernels_include_no_qt_and_no_qgis,
    public_headers_of_kernels_show_no_library,
    versions_are_asked_for_in_one_header_only,
    the_top_level_holds_what_the_design_lists,
    every_algorithm_has_help_icon_test_and_readme_row,
    every_text_is_translated,
    the_sources_are_formatted,
    sources_hold_no_path_of_a_machine,
]

if __name__ == "__main__":
    sys.exit(main(TESTS, __doc__, "source", "build"))
