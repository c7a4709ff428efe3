"""The real desktop under Xvfb, with a fresh profile: each test is one session of QGIS that runs in_qgis.py.

Usage: desktop.py --package ZIP --work FOLDER [TEST...]; --names lists the tests. Screenshots stay in FOLDER.
"""
import json
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from support.python_tests import main  # noqa: E402
from support.qgis_session import PACKAGE, Session  # noqa: E402

# What QGIS itself says where it was installed without the fonts that it recommends.
OF_QGIS = {"Open Sans font installation failed"}
HERE = os.path.dirname(os.path.abspath(__file__))


class Display:
    """An X server that picks a free number itself."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = ":" + pipe.readline().strip()
        assert self.name != ":", "Xvfb does not start"
        return self.name

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait(10)


def write_settings(session, text):
    path = os.path.join(session.profile, "QGIS", "QGIS3.ini")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def native_entry(session, package):
    """Puts the library where QGIS desktop looks for C++ plugins: what lies beside it in the zip stays beside it."""
    session.unpack(package)
    folder = os.path.join(session.folder, "native")
    shutil.move(session.package, folder)
    name = next(n for n in os.listdir(folder) if n.startswith("libterritorial"))
    return f"[Plugins]\n{name.split('.')[0]}=true\n\n[plugins]\nsearchPathsForPlugins={folder}\n"


def run_desktop(test, session, mode, limit=150):
    """The report of in_qgis.py, after QGIS has left with status 0."""
    report = os.path.join(session.folder, "report.json")
    environment = {k: v for k, v in session.environment.items() if k not in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH")}
    environment.update(TERRITORIAL_OUT=session.folder, TERRITORIAL_MODE=mode, TERRITORIAL_PACKAGE=os.path.abspath(test.package))
    binary = shutil.which("qgis.bin", path="/usr/bin") or "qgis"
    with Display() as display:
        process = subprocess.run(
            [binary, "--nologo", "--noversioncheck", "--nocustomization", "--profiles-path", session.folder, "--profile", "default",
             "--code", os.path.join(HERE, "in_qgis.py")],
            env={**environment, "DISPLAY": display}, cwd=session.folder, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            errors="replace", timeout=limit, check=False,
        )  # fmt: skip
    assert os.path.exists(report), f"QGIS left with {process.returncode} and no report:\n{process.stdout}\n{process.stderr}"
    with open(report, encoding="utf-8") as file:
        told = json.load(file)
    assert "error" not in told, told["error"]
    assert process.returncode == 0, f"QGIS left with {process.returncode}:\n{process.stderr}"
    told["stderr"] = process.stderr
    return told


def the_native_plugin_loads_runs_and_reloads(test):
    session = Session(test.folder)
    write_settings(session, native_entry(session, test.package))
    told = run_desktop(test, session, "native")
    assert not set(told["message_bar"]) - OF_QGIS and told["rounds"] == 10, told
    assert os.path.getsize(os.path.join(session.folder, "toolbox.png")) > 1000


def the_python_package_loads_runs_and_reloads(test):
    session = Session(test.folder)
    session.unpack(test.package)
    write_settings(session, f"[PythonPlugins]\n{PACKAGE}=true\n")
    told = run_desktop(test, session, "python")
    assert not set(told["message_bar"]) - OF_QGIS and told["rounds"] == 10, told


def both_entries_share_one_provider(test):
    session = Session(test.folder)
    settings = native_entry(session, test.package)
    session.unpack(test.package)
    write_settings(session, settings + f"\n[PythonPlugins]\n{PACKAGE}=true\n")
    told = run_desktop(test, session, "both")
    assert told["holders"] == 2 and told["holders_without_python"] == 1 and told["rounds"] == 10, told


def the_plugin_manager_installs_and_replaces_the_zip(test):
    session = Session(test.folder)
    told = run_desktop(test, session, "install")
    assert told["installs"] == 2, told


def a_library_that_does_not_load_says_why_in_the_message_bar(test):
    session = Session(test.folder)
    session.unpack(test.package)
    with open(session.library(), "r+b") as library:
        library.truncate(1000)
    write_settings(session, f"[PythonPlugins]\n{PACKAGE}=true\n")
    told = run_desktop(test, session, "broken")
    assert any("the native library does not load: " in text for text in told["message_bar"]), told
    assert "Territorial Clusters: the native library does not load: " in told["stderr"], told["stderr"]


TESTS = [
    the_native_plugin_loads_runs_and_reloads,
    the_python_package_loads_runs_and_reloads,
    both_entries_share_one_provider,
    the_plugin_manager_installs_and_replaces_the_zip,
    a_library_that_does_not_load_says_why_in_the_message_bar,
]

if __name__ == "__main__":
    sys.exit(main(TESTS, __doc__, "package"))
