"""Runs in QGIS desktop (--code): drives the interface as a user does, writes report.json and pictures to $TERRITORIAL_OUT."""
import json
import os
import traceback

import processing
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QModelIndex, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QListView, QTreeView
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin, updateAvailablePlugins

OUT = os.environ["TERRITORIAL_OUT"]
MODE = os.environ["TERRITORIAL_MODE"]
PACKAGE = "territorial_clusters"
ROUNDS = 10
report = {}


def provider():
    return QgsApplication.processingRegistry().providerById("territorial")


def holders():
    return provider().property("territorial_holders") if provider() else 0


def wait(what, condition, seconds=30):
    timer = QElapsedTimer()
    timer.start()
    while not condition():
        if timer.elapsed() > seconds * 1000:
            raise TimeoutError(f"waited {seconds} s for {what}")
        QCoreApplication.processEvents(QEventLoop.AllEvents, 50)


def texts(model, parent=None):
    """All texts of a tree model."""
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield str(model.data(index, Qt.DisplayRole))
        yield from texts(model, index)


def check_toolbox():
    """The provider and each of its algorithms stand in the toolbox as the user sees it."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    tree = dock.findChild(QTreeView)
    wanted = [provider().name()] + [a.displayName() for a in provider().algorithms()]
    wait("the toolbox to show " + ", ".join(wanted), lambda: not set(wanted) - set(texts(tree.model())), 10)
    report["toolbox"] = wanted
    for row in range(tree.model().rowCount()):
        index = tree.model().index(row, 0)
        if tree.model().data(index) == provider().name():
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.PositionAtTop)
    iface.mainWindow().grab().save(os.path.join(OUT, "toolbox.png"))


def activity_table():
    """Two regions and two industries: who does what."""
    layer = QgsVectorLayer("None?field=region:string&field=industry:string&field=value:double", "employment", "memory")
    for row in (["A", "mining", 80.0], ["A", "farming", 20.0], ["B", "mining", 20.0], ["B", "farming", 80.0]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        layer.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(layer)


def run_from_dialog():
    """Location quotients from their dialog: A has 80 of its 100 in mining against 100 of 200 overall, so 0.8 / 0.5 = 1.6."""
    before = set(QgsProject.instance().mapLayers())
    table = activity_table()
    dialog = processing.createAlgorithmDialog(
        "territorial:locationquotients",
        {"ACTIVITY": table.id(), "REGION_FIELD": "region", "INDUSTRY_FIELD": "industry", "VALUE_FIELD": "value"},
    )
    dialog.show()
    dialog.runButton().click()
    try:
        wait("the run", dialog.wasExecuted)
    finally:
        dialog.grab().save(os.path.join(OUT, "dialog.png"))
    added = lambda: [la for la in QgsProject.instance().mapLayers().values() if la.id() not in before | {table.id()}]  # noqa: E731
    wait("the result", added, 10)
    report["results"] = {key: str(value) for key, value in dialog.results().items()}
    quotients = {(f["region"], f["industry"]): f["location_quotient"] for f in added()[0].getFeatures()}
    assert abs(quotients["A", "mining"] - 1.6) < 1e-12, quotients
    dialog.close()


def plugin_list():
    found = (window.findChild(QListView, "vwPlugins") for window in QApplication.topLevelWidgets())
    return next((view for view in found if view is not None and view.model() and view.model().rowCount() > 0), None)


def reload_through_plugin_manager():
    """Ten times off and on by the Plugin Manager's own check box."""
    fault = []

    def work():  # runs inside the dialog's own event loop
        try:
            wait("the Plugin Manager", plugin_list)
            model = plugin_list().model().sourceModel()
            item = next(model.item(r) for r in range(model.rowCount()) if model.item(r).text() == "Territorial Clusters")
            for done in range(ROUNDS):
                item.setCheckState(Qt.Unchecked)
                wait("the provider to go", lambda: provider() is None, 10)
                item.setCheckState(Qt.Checked)
                wait("the provider to come", lambda: provider() is not None, 10)
                report["rounds"] = done + 1
        except Exception:  # the dialog must close all the same
            fault.append(traceback.format_exc())
        QApplication.activeModalWidget().close()

    QTimer.singleShot(500, work)
    iface.mainWindow().findChild(QAction, "mActionManagePlugins").trigger()
    wait("the Plugin Manager to close", lambda: fault or "rounds" in report)
    assert not fault, fault[0]


def reload_through_python():
    before = holders()
    for done in range(ROUNDS):
        assert unloadPlugin(PACKAGE) and holders() == before - 1
        assert loadPlugin(PACKAGE) and startPlugin(PACKAGE) and holders() == before
        report["rounds"] = done + 1


def install_through_plugin_manager():
    """A fresh profile: the zip is installed, then installed again over the running plugin, then removed."""
    import pyplugin_installer

    installer = pyplugin_installer.instance()
    for done in range(2):
        installer.installFromZipFile(os.environ["TERRITORIAL_PACKAGE"])
        wait("the provider", lambda: provider() is not None, 20)
        assert PACKAGE in plugins
        run_from_dialog()
        report["installs"] = done + 1
    updateAvailablePlugins()
    installer.uninstallPlugin(PACKAGE, quiet=True)
    wait("the provider to go", lambda: provider() is None, 10)


def check():
    report["windows"] = [f"{type(w).__name__}: {w.windowTitle()}" for w in QApplication.topLevelWidgets() if w.isVisible()]
    report["message_bar"] = [item.text() for item in iface.messageBar().items()]
    report["holders"] = holders()
    if MODE == "broken":
        assert provider() is None
        iface.mainWindow().grab().save(os.path.join(OUT, "message_bar.png"))
    elif MODE == "install":
        install_through_plugin_manager()
    else:
        check_toolbox()
        run_from_dialog()
        if MODE == "native":
            reload_through_plugin_manager()
        else:
            reload_through_python()
        run_from_dialog()
        if MODE == "both":
            unloadPlugin(PACKAGE)
            report["holders_without_python"] = holders()


def main():
    code = 1
    try:
        check()
        code = 0
    except Exception:  # a script that raises leaves QGIS open with an error window
        report["error"] = traceback.format_exc()
        iface.mainWindow().grab().save(os.path.join(OUT, "error.png"))
    with open(os.path.join(OUT, "report.json"), "w", encoding="utf-8") as file:
        json.dump(report, file, indent=1)
    QgsProject.instance().clear()  # with layers left, QGIS's own destructor crashes at exit
    QTimer.singleShot(0, lambda: QCoreApplication.exit(code))


QTimer.singleShot(2000, main)  # this file runs before the event loop does
