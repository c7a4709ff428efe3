"""A real QGIS with a fresh profile: qgis_process, PyQGIS and what they need around them."""
import os
import shutil
import subprocess
import zipfile

PACKAGE = "territorial_clusters"


class Result:
    def __init__(self, process):
        self.status = process.returncode
        self.out = process.stdout
        self.error = process.stderr

    def __str__(self):
        return f"status {self.status}\nstdout: {self.out}\nstderr: {self.error}"


class Session:
    """The profile lies in `folder`, which is made anew."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(os.path.join(self.folder, "run"), mode=0o700)
        self.profile = os.path.join(self.folder, "profiles", "default")
        self.plugins = os.path.join(self.profile, "python", "plugins")
        self.package = os.path.join(self.plugins, PACKAGE)
        os.makedirs(self.plugins)
        # A PATH with another Python first breaks qgis_process; a user's own settings must not reach a test.
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": self.folder,
            "LC_ALL": "C.UTF-8",
            "QGIS_CUSTOM_CONFIG_PATH": self.folder,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": os.path.join(self.folder, "run"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def unpack(self, package):
        """Unpacks the zip as the Plugin Manager does: over what is there, in place."""
        with zipfile.ZipFile(package) as archive:
            archive.extractall(self.plugins)

    def install(self, package):
        self.unpack(package)
        result = self.process("plugins", "enable", PACKAGE)
        assert result.status == 0, result

    def library(self):
        """The path of the native library in the unpacked package."""
        return next(os.path.join(self.package, n) for n in os.listdir(self.package) if n.startswith("libterritorial"))

    def process(self, *arguments, timeout=120):
        """qgis_process; Debian's wrapper of it is broken in QGIS 3.22, hence the binary."""
        binary = shutil.which("qgis_process.bin", path="/usr/bin") or "qgis_process"
        return self._run([binary, *arguments], timeout)

    def python(self, code, timeout=120):
        """Runs Python code inside PyQGIS: `app` is a QgsApplication, the profile's plugins can be imported."""
        prologue = (
            "import faulthandler, sys; faulthandler.enable()\n"
            f"sys.path.insert(0, {self.plugins!r})\n"
            "from qgis.core import *\n"
            "QgsApplication.setPrefixPath('/usr', True)\n"
            "app = QgsApplication([], False)\n"
            "app.initQgis()\n"
        )
        return self._run(["/usr/bin/python3", "-c", prologue + code + "\napp.exitQgis()\n"], timeout)

    def algorithms(self):
        """The ids of the provider's algorithms, in the order of qgis_process list."""
        result = self.process("list")
        assert result.status == 0, result
        words = (line.split() for line in result.out.splitlines())
        return [line[0] for line in words if line and line[0].startswith("territorial:")]

    def _run(self, command, timeout):
        return Result(
            subprocess.run(command, env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True,
                           text=True, errors="replace", timeout=timeout, check=False)
        )
