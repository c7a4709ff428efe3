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
         "page of the whole territory, or an atlas of pages by a field such as industry. Regions too small to see come in insets "
         "where there is room. Texts may hold expressions, as [% @year %] or [% @industry %]."),
      tr("Projection: Albers' equal-area conic with parallels a sixth inside the north and south of the territory where that "
         "is wide "
         "and in the middle latitudes, else Lambert's azimuthal equal-area around its middle. Classes of the location "
         "quotient: below "
         "0.5, 0.8, 1.2, 2, 4 and above. Width of a flow: proportional to its value, with a least width.") +
          QLatin1Char(' ') +
          tr("CLASSES: automatic takes these classes of a quotient, and natural breaks of any other measure; fixed takes "
             "CLASS_BREAKS, "
             "the same for every map of a batch; natural makes the least sum of squared deviations from the means of classes, "
             "exactly; "
             "quantile as many regions in each class (type 7); equal classes of one width. A class holds its lower break; breaks "
             "that "
             "are computed are as round as they can be without moving a region. The legend says how classes were made and counts "
             "their "
             "regions. SIZE_FIELD: the area of a circle is proportional to the absolute value, the largest has SIZE_RADIUS.") +
          QLatin1Char(' ') + tr("SIZE_RADIUS is in millimetres on A4; on larger sheets circles grow as texts and symbols do."),
      tr("Snyder, J. P. (1987): Map projections: a working manual. USGS Professional Paper 1395, doi:10.3133/pp1395. Deetz, "
         "C. H. and "
         "Adams, O. S. (1934): Elements of map projection, Special Publication 68 (the rule of sixths). Okabe, M. and Ito, "
         "K. (2008): "
         "Color universal design.") +
          QLatin1Char(' ') +
          tr("Fisher, W. D. (1958), Journal of the American Statistical Association 53 (natural breaks). Hyndman, R. J. and Fan, "
             "Y. "
             "(1996), The American Statistician 50 (quantiles). Sharma, G., Wu, W. and Dalal, E. N. (2005), "
             "doi:10.1002/col.20070, and "
             "Machado, G. M., Oliveira, M. M. and Fernandes, L. A. F. (2009), doi:10.1109/TVCG.2009.113 (colours)."),
      tr("NULL is hatched and said in the legend. A layer without features is said on the map and in the log. What is "
         "modelled, and in "
         "which borders, is said on the map, whatever the texts are. Labels for which there is no room are counted "
         "(LABELS_LOST) and "
         "named. The open project is not touched: the map is made in a project of its own, and an existing project that this "
         "algorithm "
         "did not write is never overwritten. Temporary layers are kept in a GeoPackage beside the project.") +
          QLatin1Char(' ') +
          tr("What is suppressed (a field status that says masked or suppressed), incomplete (field incomplete) or rests on a "
             "small base "
             "(field small_base) is hatched each in its own way, and in the legend where there is any. Regions whose SIZE_FIELD "
             "is NULL or 0 "
             "have no circle and are counted; negative values have dashed circles.") +
          QLatin1Char(' ') +
          tr("ATLAS_FIELD: every layer of regions, areas, flows or nodes that has this field shows a page's own features alone; "
             "projection and classes are those of all. The PDF has all pages; PNG, SVG and template are files for each page, "
             "named "
             "after "
             "its number and value. Title, subtitle, source and note may hold expressions: [% \"industry\" %], [% @page_value "
             "%], "
             "[% @page_number %], [% @page_count %]. A template, a project or a page that this algorithm did not write is not "
             "written over.") +
          QLatin1Char(' ') +
          tr("INSETS: a region of less than 12 square millimetres on paper is shown once more in an inset, at least half as "
             "large "
             "again, with a frame on the main map; neighbours share one, there are four at most, and none where more than half "
             "of the regions are that small. The map is never made smaller for them. WORLD_MAP: countries of Natural Earth as "
             "QGIS ships them, without a network, where BACKGROUND is empty or ends within the map. Regions with others merged "
             "into them (a field "
             "includes_ and the map's language) are listed in the note. Texts also know @industry, @year, @language and "
             "@algorithm.") +
          QLatin1Char(' ') +
          tr("LABELS: the names of polygons lie in them, those of points beside a dot. Where there is no room for all, names of "
             "regions come before those of places, layers before the ones after them, and places with more inhabitants (field "
             "population) before smaller ones; a place in a city of the same name that is itself a region is named once. The "
             "source "
             "line, where SOURCE is empty, takes the rights from the metadata of all layers; a right that begins with a "
             "language, as "
             "ru:, stands for the one before it on a map in that language.") +
          QLatin1Char(' ') +
          tr("PDF, PNG and SVG files that are named are written over, whoever made them, as QGIS's own algorithms do; nothing is "
             "written before all checks have passed. A project or a template of this algorithm's own is written over unless it "
             "was changed since: layouts, layers, their looks and the rows of its GeoPackage.") +
          QLatin1Char(' ') +
          tr("OUTPUT_QPT: a template finds its layers among those of the project that it is opened in. Add the layer definition "
             "beside it (_layers.qlr) to that project first, and keep the GeoPackage (_layers.gpkg) with both; without them it "
             "opens as an empty sheet."),
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
  const auto layers = [this](const QString &name, const QString &text) {
    addParameter(new QgsProcessingParameterMultipleLayers(name, text, qc::sourceAnyGeometry, QVariant(), true));
  };
  layers(QStringLiteral("LABELS"), tr("Places and regions to be named, the most important layer first"));
  layers(QStringLiteral("BACKGROUND"), tr("Background: land and water around"));
  addParameter(new QgsProcessingParameterString(QStringLiteral("NAME_FIELD"),
                                                tr("Field with names (empty: name_ and the map's language, or name)"), QVariant(),
                                                false, true));
  text(QStringLiteral("CLUSTER_NAME_FIELD"), tr("Field with the names of clusters (empty: as the other names)"));
  addParameter(new QgsProcessingParameterString(QStringLiteral("VALUE_FIELD"), tr("Field with the values (location quotient)"),
                                                QStringLiteral("location_quotient"), false, true));
  choice(QStringLiteral("CLASSES"), tr("Classes of the values"),
         {QStringLiteral("automatic"), QStringLiteral("fixed"), QStringLiteral("natural"), QStringLiteral("quantile"),
          QStringLiteral("equal")});
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("CLASS_COUNT"),
                                                tr("Number of classes that are computed (natural, quantile, equal)"),
                                                qc::numberInteger, 5, true, 2, 8));
  text(QStringLiteral("CLASS_BREAKS"), tr("Breaks of fixed classes, divided by ; (0.5; 1; 2)"));
  text(QStringLiteral("SIZE_FIELD"), tr("Field of the regions shown as circles (absolute size)"));
  text(QStringLiteral("SIZE_TITLE"), tr("Title of the circles in the legend"));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("SIZE_RADIUS"),
                                               tr("Radius of the largest circle, mm on A4 (larger on larger sheets)"),
                                               qc::numberDouble, 7, true, 0.5, 40));
  text(QStringLiteral("ATLAS_FIELD"), tr("Atlas: field with a page for each of its values (industry, cluster_id)"));
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
  choice(QStringLiteral("FLOW_SHAPE"), tr("Flows: routed arrows between circles, or as the layer draws them"),
         {QStringLiteral("routed"), QStringLiteral("as_given")});
  choice(QStringLiteral("INSETS"), tr("Insets for regions too small to see"),
         {QStringLiteral("automatic"), QStringLiteral("none")});
  choice(QStringLiteral("WORLD_MAP"),
         tr("Countries around from QGIS's world map, where no background is given or it ends within the map"),
         {QStringLiteral("automatic"), QStringLiteral("none")});
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
