// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/boundaries/cluster_outlines_algorithm.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString ClusterOutlinesAlgorithm::name() const { return QStringLiteral("clusteroutlines"); }
QString ClusterOutlinesAlgorithm::displayName() const { return tr("Cluster outlines"); }
Topic ClusterOutlinesAlgorithm::topic() const { return Topic::boundaries; }
ClusterOutlinesAlgorithm *ClusterOutlinesAlgorithm::createInstance() const { return new ClusterOutlinesAlgorithm; }

QStringList ClusterOutlinesAlgorithm::tags() const {
  return QStringLiteral("outline,boundary,hull,convex,concave,voronoi,cluster,points to polygon,"
                        "контур,граница,оболочка,кластер,точки в полигон,"
                        "контур,шекара,қабықша,кластер")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> ClusterOutlinesAlgorithm::resultTables() const {
  return {
      {QStringLiteral("OUTPUT"),
       tr("Cluster outlines"),
       {{QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldString, tr("cluster"),
         tr("as in CLUSTER_FIELD, in the type of the source")},
        {QStringLiteral("members"), QStringLiteral("members"), qc::fieldInt, tr("number of members"),
         tr("points of the cluster, 1 and above")},
        {QStringLiteral("contained_share"), QStringLiteral("contained"), qc::fieldDouble, tr("contained share"),
         tr("share of the members that the outline contains, 0 to 1: below 1 only by SMOOTH, MIN_AREA or CLIP, and by SHARE")},
        {QStringLiteral("area_km2"), QStringLiteral("area_km2"), qc::fieldDouble, tr("area, km2"), tr("on the ellipsoid, km2")},
        {QStringLiteral("scale_m"), QStringLiteral("scale_m"), qc::fieldDouble, tr("scale, m"),
         tr("radius of the alpha shape, bandwidth of the density or reach of voronoi, metres; NULL otherwise")}}}};
}

void ClusterOutlinesAlgorithm::initAlgorithm(const QVariantMap &) {
  addParameter(new QgsProcessingParameterFeatureSource(
      QStringLiteral("POINTS"), tr("Points with their clusters (of “Firm clusters” or others)"), qc::sources(qc::sourcePoint)));
  addParameter(new QgsProcessingParameterField(QStringLiteral("CLUSTER_FIELD"), tr("Cluster of the points (NULL = none)"),
                                               QStringLiteral("cluster_id"), QStringLiteral("POINTS"), qc::fieldAny, false,
                                               true));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("METHOD"),
      tr("Method (voronoi: outlines that do not overlap; alpha: alpha shape; density: contour of the density)"),
      {QStringLiteral("convex"), QStringLiteral("concave"), QStringLiteral("voronoi"), QStringLiteral("alpha"),
       QStringLiteral("density")},
      false, QStringLiteral("concave"), false, true));
  addParameter(new QgsProcessingParameterNumber(
      QStringLiteral("RATIO"), tr("Concave: longest edge (0 = most concave, 1 = convex)"), qc::numberDouble, 0.3, true, 0, 1));
  const auto metres = [this](const QString &name, const QString &title) {
    addParameter(new QgsProcessingParameterNumber(name, title, qc::numberDouble, QVariant(), true, 0));
  };
  metres(QStringLiteral("REACH"), tr("Voronoi: an outline goes no farther than this from its members, metres (empty: twice the "
                                     "median distance to the nearest other member)"));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("LEAST_RADIUS"),
                                                tr("Buffer of members that span no area (one, two, on a line), metres"),
                                                qc::numberDouble, 1000, true, 0));
  metres(QStringLiteral("RADIUS"), tr("Alpha: greatest circle through three members, its radius in metres (empty: the least at "
                                      "which the outline is one piece)"));
  addParameter(new QgsProcessingParameterNumber(
      QStringLiteral("SHARE"), tr("Density: share of the members that the outline holds"), qc::numberDouble, 0.95, true, 0, 1));
  metres(QStringLiteral("BANDWIDTH"), tr("Density: bandwidth, metres (empty: Scott's rule for each cluster)"));
  addAdvanced(new QgsProcessingParameterField(QStringLiteral("WEIGHT_FIELD"),
                                              tr("Density: weight of the points, such as persons"), QVariant(),
                                              QStringLiteral("POINTS"), qc::fieldNumeric, false, true));
  addAdvanced(new QgsProcessingParameterBoolean(QStringLiteral("HOLES"), tr("Concave, alpha: holes may stay"), false, true));
  addAdvanced(
      new QgsProcessingParameterNumber(QStringLiteral("SMOOTH"), tr("Rounds of smoothing"), qc::numberInteger, 0, true, 0, 5));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MIN_AREA"), tr("Least area of a part, km2 (the largest stays)"),
                                               qc::numberDouble, 0, true, 0));
  addAdvanced(new QgsProcessingParameterFeatureSource(QStringLiteral("CLIP"), tr("Territory that outlines must not leave"),
                                                      qc::sources(qc::sourcePolygon), QVariant(), true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Cluster outlines"), qc::sourcePolygon));
  addParameter(new QgsProcessingParameterRasterDestination(QStringLiteral("OUTPUT_DENSITY"), tr("Density of the members"),
                                                           QVariant(), true, false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CLUSTER_COUNT"), tr("Number of clusters")));
}

Help ClusterOutlinesAlgorithm::help() const {
  return {
      tr("What area does each cluster of points cover?"),
      tr("Use it on points with a cluster each, such as “Firm clusters” writes. concave follows the points, convex is the "
         "simplest, voronoi gives outlines that never overlap, in several parts where clusters interleave. alpha says how far "
         "apart "
         "members may be and still belong together; density leaves the thin edge of a cluster out."),
      tr("convex: convex hull. concave: edges of the Delaunay triangulation are worn away from outside until the longest that is "
         "left is RATIO of the way from the shortest possible to the convex hull's. voronoi: union of the members' Voronoi cells "
         "among all points, those of no cluster too, within REACH of the members (empty: twice the median distance from a member "
         "to the nearest other of its cluster). alpha: the triangles of the members' Delaunay "
         "triangulation whose circumscribed circle has at most RADIUS; members outside all of them get a buffer of LEAST_RADIUS. "
         "density: where the sum of Gaussian kernels of BANDWIDTH is at least what it is at the last of the SHARE densest "
         "members. "
         "Each contains all its members, density at least SHARE of their weight; contained_share says what SMOOTH, MIN_AREA and "
         "CLIP "
         "have left. Members on one or two places or on a line get a buffer of LEAST_RADIUS. Scott's bandwidth: sigma n^(-1/6), "
         "sigma² the mean of the variances along both axes."),
      tr("GEOS; Duckham, M., Kulik, L., Worboys, M. and Galton, A. (2008), https://doi.org/10.1016/j.patcog.2008.03.023; "
         "Edelsbrunner, H., Kirkpatrick, D. and Seidel, R. (1983), https://doi.org/10.1109/TIT.1983.1056714; Scott, D. W. "
         "(1992), "
         "Multivariate Density Estimation, https://doi.org/10.1002/9780470316849"),
      tr("Layers in degrees and in Web Mercator are worked on in an equal-area projection around their middle, others in their "
         "own "
         "plane; distances are metres. Points of no cluster (NULL) get no outline. Every outline is valid. The order of rows "
         "decides "
         "nothing."),
      tr("qgis_process run territorial:firmclusters -- FIRMS=\"sample_data/kazakhstan.gpkg|layername=power_plants\" "
         "METHOD=hdbscan "
         "MIN_POINTS=4 OUTPUT=plants.gpkg && qgis_process run territorial:clusteroutlines -- POINTS=plants.gpkg "
         "LEAST_RADIUS=20000 "
         "OUTPUT=outlines.gpkg")};
}

} // namespace territorial
