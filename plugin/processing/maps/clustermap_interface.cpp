// What QGIS shows of the algorithm: names, help and parameters.
#include "processing/maps/clustermap.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

namespace {

QStringList papers() {
  return {QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("A2"), QStringLiteral("A1"), QStringLiteral("A0")};
}

} // namespace

QString ClusterMap::name() const { return QStringLiteral("clustermap"); }
QString ClusterMap::displayName() const { return tr("Cluster map"); }
Topic ClusterMap::topic() const { return Topic::maps; }
ClusterMap *ClusterMap::createInstance() const { return new ClusterMap; }
qc::AlgorithmFlags ClusterMap::flags() const { return Algorithm::flags() | qc::noThreading; }

QStringList ClusterMap::tags() const {
  return QStringLiteral("map,layout,print,atlas,legend,PDF,PNG,cluster,choropleth,flow map,equal area,карта,макет,печать,легенда,"
                        "кластер,картограмма,потоки,карта кластеров,макет печати,басып шығару,аңыз,ағындар,кластер картасы")
      .split(QLatin1Char(','));
}

Help ClusterMap::help() const {
  return {
      tr("Puts specialisation, areas, flows and places on a page that can be printed: title, map, legend, scale, sources."),
      tr("Use it on results of the other algorithms, or on layers styled by hand: a layer with a look of its own keeps it. "
         "It makes one "
         "page of the whole territory; it is no atlas and has no insets."),
      tr("Projection: Albers' equal-area conic with parallels a sixth inside the north and south of the territory where that "
         "is wide "
         "and in the middle latitudes, else Lambert's azimuthal equal-area around its middle. Classes of the location "
         "quotient: below "
         "0.5, 0.8, 1.2, 2, 4 and above. Width of a flow: proportional to its value, with a least width."),
      tr("Snyder, J. P. (1987): Map projections: a working manual. USGS Professional Paper 1395, doi:10.3133/pp1395. Deetz, "
         "C. H. and "
         "Adams, O. S. (1934): Elements of map projection, Special Publication 68 (the rule of sixths). Okabe, M. and Ito, "
         "K. (2008): "
         "Color universal design."),
      tr("NULL is hatched and said in the legend. A layer without features is said on the map and in the log. What is "
         "modelled, and in "
         "which borders, is said on the map, whatever the texts are. Labels for which there is no room are counted "
         "(LABELS_LOST) and "
         "named. The open project is not touched: the map is made in a project of its own, and an existing project that this "
         "algorithm "
         "did not write is never overwritten. Temporary layers are kept in a GeoPackage beside the project."),
      tr("CHOROPLETH = map of location quotients, CLUSTERS = areas of specialisation, BACKGROUND = tables neighbours and lakes "
         "of sample_data/kazakhstan.gpkg, LANGUAGE = ru, PROJECT = mining.qgz, OUTPUT_PDF = mining.pdf")};
}

void ClusterMap::initAlgorithm(const QVariantMap &) {
  const auto layer = [this](const QString &name, const QString &text, const QList<int> &types) {
    addParameter(new QgsProcessingParameterVectorLayer(name, text, types, QVariant(), true));
  };
  const auto text = [this](const QString &name, const QString &title) {
    addParameter(new QgsProcessingParameterString(name, title, QVariant(), true, true));
  };
  const auto choice = [this](const QString &name, const QString &title, const QStringList &options) {
    addParameter(new QgsProcessingParameterEnum(name, title, options, false, options.front(), true, true));
  };
  layer(QStringLiteral("CHOROPLETH"), tr("Regions (coloured by their location quotient)"), qc::sources(qc::sourcePolygon));
  layer(QStringLiteral("CLUSTERS"), tr("Clusters or areas of specialisation"), qc::sources(qc::sourcePolygon));
  layer(QStringLiteral("FLOWS"), tr("Flow lines"), qc::sources(qc::sourceLine));
  layer(QStringLiteral("NODES"), tr("Nodes of the flows"), qc::sources(qc::sourcePoint));
  layer(QStringLiteral("LABELS"), tr("Places or regions to be named"), qc::sources(qc::sourcePoint, qc::sourcePolygon));
  addParameter(new QgsProcessingParameterMultipleLayers(QStringLiteral("BACKGROUND"), tr("Background: land and water around"),
                                                        qc::sourceAnyGeometry, QVariant(), true));
  addParameter(new QgsProcessingParameterString(QStringLiteral("NAME_FIELD"),
                                                tr("Field with names (empty: name_ and the map's language, or name)"), QVariant(),
                                                false, true));
  addParameter(new QgsProcessingParameterString(QStringLiteral("VALUE_FIELD"), tr("Field with the location quotient"),
                                                QStringLiteral("location_quotient"), false, true));
  text(QStringLiteral("TITLE"), tr("Title"));
  text(QStringLiteral("SUBTITLE"), tr("Subtitle"));
  text(QStringLiteral("SOURCE"), tr("Source line"));
  text(QStringLiteral("NOTE"), tr("Note line"));
  choice(QStringLiteral("LANGUAGE"), tr("Language of the map"),
         {QStringLiteral("automatic"), QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("kk")});
  choice(QStringLiteral("SECOND_LANGUAGE"), tr("Second language of the names, below the first"),
         {QStringLiteral("none"), QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("kk")});
  choice(QStringLiteral("PAPER"), tr("Paper"), papers());
  choice(QStringLiteral("ORIENTATION"), tr("Orientation"),
         {QStringLiteral("automatic"), QStringLiteral("landscape"), QStringLiteral("portrait")});
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("DPI"), tr("Resolution of the PNG, dots an inch"),
                                                qc::numberInteger, 300, true, 72, 1200));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MAX_FLOWS"), tr("Flows shown, the largest first (0 = all)"),
                                                qc::numberInteger, 40, true, 0));
  addParameter(new QgsProcessingParameterBoolean(QStringLiteral("GRATICULE"), tr("Meridians and parallels"), true, true));
  addAdvanced(new QgsProcessingParameterCrs(QStringLiteral("CRS"), tr("Projection (empty: equal-area, fit for the territory)"),
                                            QVariant(), true));
  addAdvanced(new QgsProcessingParameterString(QStringLiteral("FONT"), tr("Font family (empty: the first with every letter)"),
                                               QVariant(), false, true));
  const auto file = [this](const QString &name, const QString &title, const QString &filter) {
    addParameter(new QgsProcessingParameterFileDestination(name, title, filter, QVariant(), true, false));
  };
  file(QStringLiteral("PROJECT"), tr("Project with the map"), tr("QGIS projects (*.qgz *.qgs)"));
  file(QStringLiteral("OUTPUT_PDF"), tr("PDF"), tr("PDF files (*.pdf)"));
  file(QStringLiteral("OUTPUT_PNG"), tr("PNG"), tr("PNG files (*.png)"));
  file(QStringLiteral("OUTPUT_SVG"), tr("Drawing (SVG)"), tr("SVG files (*.svg)"));
  file(QStringLiteral("OUTPUT_QPT"), tr("Template of the layout"), tr("Layout templates (*.qpt)"));
  addOutput(new QgsProcessingOutputFile(QStringLiteral("OUTPUT_REPORT"), tr("Report on the map (JSON)")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("LABELS_LOST"), tr("Number of labels without a place")));
}

} // namespace territorial
