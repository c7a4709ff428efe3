"""The packaged zip, unpacked into a fresh profile, through the real qgis_process and PyQGIS.

Usage: end_to_end.py --package ZIP --work FOLDER [TEST...]; --names lists the tests.
"""
import csv
import os
import shutil
import sqlite3
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from support.python_tests import main  # noqa: E402
from support.qgis_session import PACKAGE, Session  # noqa: E402


def installed(test):
    session = Session(test.folder)
    session.install(test.package)
    return session


def the_provider_and_its_algorithms_are_listed(test):
    session = installed(test)
    assert "territorial:locationquotients" in session.algorithms(), session.process("list")
    shown = session.process("help", "territorial:locationquotients")
    assert shown.status == 0 and "Formula" in shown.out and "Arguments" in shown.out and "Outputs" in shown.out, shown


ACTIVITY = "region,industry,value\nA,mining,80\nA,farming,20\nB,mining,20\nB,farming,80\n"


def quotients(session, **others):
    """Location quotients of a small table, through qgis_process."""
    path = os.path.join(session.folder, "activity.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write(ACTIVITY)
    given = {"ACTIVITY": path, "INDUSTRY_FIELD": "industry", "VALUE_FIELD": "value", "OUTPUT": f"{session.folder}/quotients.csv"}
    return session.process("run", "territorial:locationquotients", "--", *(f"{k}={v}" for k, v in {**given, **others}.items()))


def a_run_leaves_its_result_with_status_nought(test):
    session = installed(test)
    result = quotients(session)
    assert result.status == 0, result
    with open(os.path.join(session.folder, "quotients.csv"), encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    found = {(row["region"], row["industry"]): float(row["location_quotient"]) for row in rows}
    # (80 / 100) / (100 / 200) = 1.6 and (20 / 100) / (100 / 200) = 0.4
    expected = {("A", "mining"): 1.6, ("A", "farming"): 0.4, ("B", "mining"): 0.4, ("B", "farming"): 1.6}
    assert found.keys() == expected.keys() and all(abs(found[k] - expected[k]) < 1e-12 for k in expected), rows


def an_unknown_parameter_is_refused_with_status_one_and_the_nearest_name(test):
    result = quotients(installed(test), VALUE_FEILD="value")
    assert result.status == 1 and "There is no parameter VALUE_FEILD. Did you mean VALUE_FIELD?" in result.error, result


def a_field_that_is_not_there_is_refused_with_status_one_and_its_name(test):
    result = quotients(installed(test), VALUE_FIELD="worth")
    assert result.status == 1 and "worth" in result.error and "VALUE_FIELD" in result.error, result


def a_missing_parameter_is_refused_with_status_one_and_its_name(test):
    result = installed(test).process("run", "territorial:locationquotients", "--", "OUTPUT=/nowhere/quotients.csv")
    assert result.status == 1 and "ACTIVITY" in result.error, result


def a_truncated_library_says_why(test):
    session = Session(test.folder)
    session.unpack(test.package)
    with open(session.library(), "r+b") as library:
        library.truncate(1000)
    result = session.process("plugins", "enable", PACKAGE)
    assert "Territorial Clusters: the native library does not load: " in result.error and "is incomplete" in result.error, result
    listed = session.process("list")
    assert listed.status == 0 and "territorial:" not in listed.out, listed


def a_package_for_another_qgis_says_which_build_is_needed(test):
    session = Session(test.folder)
    session.unpack(test.package)
    os.rename(session.library(), os.path.join(session.package, "libterritorial_qgis316_qt5.so"))
    result = session.process("plugins", "enable", PACKAGE)
    assert "Territorial Clusters: this package holds builds for QGIS 3.16 (Qt 5), but this is QGIS 3." in result.error, result
    assert "Install the build for QGIS 3." in result.error, result


def a_library_for_another_qgis_is_refused_before_it_registers(test):
    compiler = shutil.which("cc", path="/usr/bin")
    if not compiler:
        return "there is no compiler here"
    session = Session(test.folder)
    session.unpack(test.package)
    stub = "int territorial_built_for() { return 316; }\nconst char *territorial_last_error() { return \"\"; }\n"
    subprocess.run([compiler, "-shared", "-fPIC", "-xc", "-", "-o", session.library()], input=stub, text=True, check=True)
    result = session.process("plugins", "enable", PACKAGE)
    assert "Territorial Clusters: the native library is for QGIS 3.16, but this is QGIS 3." in result.error, result


def registering_twice_is_harmless(test):
    session = installed(test)
    result = session.python(
        f"import {PACKAGE}\n"
        "registry = QgsApplication.processingRegistry()\n"
        f"plugins = [{PACKAGE}.classFactory(None) for _ in range(3)]\n"
        "for _ in range(10):\n"
        "    for plugin in plugins: plugin.initProcessing(); plugin.initProcessing()\n"
        "    assert [p.id() for p in registry.providers()].count('territorial') == 1\n"
        "    for plugin in plugins[:2]: plugin.unload(); plugin.unload()\n"
        "    assert registry.providerById('territorial')\n"
        "    plugins[2].unload()\n"
        "    assert not registry.providerById('territorial')\n"
        "print('well')"
    )
    assert result.status == 0 and result.out.strip() == "well", result


def a_new_version_may_be_installed_over_a_running_one(test):
    session = installed(test)
    result = session.python(
        f"import zipfile, {PACKAGE}\n"
        f"plugin = {PACKAGE}.classFactory(None)\n"
        "plugin.initProcessing()\n"
        f"with zipfile.ZipFile({test.package!r}) as archive:\n"
        f"    for name in archive.namelist():\n"
        "        if not name.endswith('/'):\n"
        f"            path = {session.plugins!r} + '/' + name\n"
        "            content = archive.read(name)\n"
        "            open(path, 'wb').close()  # truncated first, as an unpacker does\n"
        "            for a in QgsApplication.processingRegistry().providerById('territorial').algorithms():\n"
        "                a.create().shortHelpString()\n"
        "            open(path, 'wb').write(content)\n"
        "for a in QgsApplication.processingRegistry().providerById('territorial').algorithms():\n"
        "    a.checkParameterValues({}, QgsProcessingContext())\n"
        "plugin.unload()\n"
        f"plugin = {PACKAGE}.classFactory(None)\n"
        "plugin.initProcessing(); plugin.unload()\n"
        "print('well')"
    )
    assert result.status == 0 and result.out.strip() == "well", result


def the_settings_of_a_profile_survive_switching_the_plugin_on(test):
    session = Session(test.folder)
    settings = os.path.join(session.profile, "QGIS", "QGIS3.ini")
    os.makedirs(os.path.dirname(settings))
    with open(settings, "w", encoding="utf-8") as file:
        file.write("[PythonPlugins]\nsomebody_elses=true\n\n[locale]\nuserLocale=ru\n")
    session.install(test.package)
    with open(settings, encoding="utf-8") as file:
        text = file.read()
    assert "somebody_elses=true" in text and "userLocale=ru" in text and f"{PACKAGE}=true" in text, text


def a_messy_workbook_becomes_a_printed_map_by_the_model_of_the_package(test):
    session = installed(test)
    source = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    sample = shutil.copy(os.path.join(source, "sample_data", "kazakhstan.gpkg"), session.folder)
    for number, model in enumerate(("territorial:printedmap", os.path.join(session.package, "models", "printedmap.model3"))):
        result = session.process(
            "run", model, "--",
            f"TABLE={source}/tests/messy/regions_as_columns_1251.csv",
            f"REGIONS={sample}|layername=regions",
            "INDUSTRY=B",
            "quotients:Regions=TEMPORARY_OUTPUT",
            "clusters:Clusters=TEMPORARY_OUTPUT",
            f"map:PDF={session.folder}/{number}.pdf",
        )  # fmt: skip
        assert result.status == 0, result
        with open(os.path.join(session.folder, f"{number}.pdf"), "rb") as file:
            assert file.read(5) == b"%PDF-", result


def the_study_of_the_sample_runs_from_tables_to_maps(test):
    session = Session(test.folder)
    session.unpack(test.package)
    out = os.path.join(session.folder, "out")
    study = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "sample_data", "study.py")
    told = subprocess.run(["/usr/bin/python3", "-B", study, "--plugin", session.package, "--out", out], capture_output=True, text=True,
                          timeout=250, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert told.returncode == 0, told.stdout + told.stderr
    # Known from the figures alone, by hand: oil makes Atyrau; mining is 54 % of its output.
    assert "Mining weighs most in Atyrau (quotient 4.17, 54 % of its output)" in told.stdout, told.stdout
    with sqlite3.connect(os.path.join(out, "study.gpkg")) as results:
        tables = {name for (name,) in results.execute("select table_name from gpkg_contents")}
        assert tables >= {"quotients", "mining", "mining_areas", "mining_regions", "migration_flows", "migration_within"}, tables
        assert results.execute("select count(*) from mining").fetchone() == (16,)
        assert results.execute("select stars from stars where region = 'ATY' and industry = 'B'").fetchone() == (3,)
        tested = results.execute("select count(*), min(p_value), max(q_value) from employment_quotients").fetchone()
        assert tested[0] == 48 and 0 <= tested[1] and tested[2] <= 1, tested
        # 16 x 15 pairs and 16 within: nobody is lost between the modelled table and the lines.
        assert results.execute("select count(*) from migration_flows").fetchone() == (240,)
        drawn, within = (results.execute(f"select sum(value) from {t}").fetchone()[0] for t in ("migration_flows", "migration_within"))
    with sqlite3.connect(os.path.join(os.path.dirname(study), "kazakhstan.gpkg")) as sample:
        persons = sample.execute("select sum(persons) from migration_2024_modelled").fetchone()[0]
    assert abs(drawn + within - persons) < 1e-6 * persons, (drawn, within, persons)
    for name, layouts in (("mining", 1), ("stars", 1), ("flows", 1), ("study", 0)):
        assert layouts == 0 or os.path.getsize(os.path.join(out, f"{name}.png")) > 100_000
        shown = subprocess.run(["pdfinfo", os.path.join(out, f"{name}.pdf")], capture_output=True, text=True, check=False) if layouts and shutil.which("pdfinfo") else None
        assert shown is None or "Pages:           1" in shown.stdout, shown
        opened = session.python(
            "project = QgsProject.instance()\n"
            f"assert project.read({os.path.join(out, name + '.qgz')!r})\n"
            "layers = project.mapLayers().values()\n"
            "assert layers and all(layer.isValid() for layer in layers), [layer.name() for layer in layers]\n"
            f"assert len(project.layoutManager().layouts()) == {layouts}\n"
            "project.clear()\n"
            "print('well')"
        )
        assert opened.status == 0 and opened.out.strip() == "well", opened


TESTS = [
    the_provider_and_its_algorithms_are_listed,
    a_run_leaves_its_result_with_status_nought,
    an_unknown_parameter_is_refused_with_status_one_and_the_nearest_name,
    a_field_that_is_not_there_is_refused_with_status_one_and_its_name,
    a_missing_parameter_is_refused_with_status_one_and_its_name,
    a_truncated_library_says_why,
    a_package_for_another_qgis_says_which_build_is_needed,
    a_library_for_another_qgis_is_refused_before_it_registers,
    a_messy_workbook_becomes_a_printed_map_by_the_model_of_the_package,
    the_study_of_the_sample_runs_from_tables_to_maps,
    registering_twice_is_harmless,
    a_new_version_may_be_installed_over_a_running_one,
    the_settings_of_a_profile_survive_switching_the_plugin_on,
]

if __name__ == "__main__":
    sys.exit(main(TESTS, __doc__, "package"))
