#include "processing/boundaries/firm_clusters_algorithm.h"

#include "processing/boundaries/industry_links.h"
#include "processing/firms.h"
#include "processing/metric_points.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString FirmClustersAlgorithm::name() const { return QStringLiteral("firmclusters"); }
QString FirmClustersAlgorithm::displayName() const { return tr("Firm clusters"); }
Topic FirmClustersAlgorithm::topic() const { return Topic::boundaries; }
FirmClustersAlgorithm *FirmClustersAlgorithm::createInstance() const { return new FirmClustersAlgorithm; }

QStringList FirmClustersAlgorithm::tags() const {
  return QStringLiteral("cluster,density,dbscan,dbscan*,hdbscan,firms,points,eps,noise,core,border,agglomeration,"
                        "кластер,плотность,предприятия,фирмы,точки,шум,ядро,сгущение,агломерация,"
                        "кластер,тығыздық,кәсіпорындар,фирмалар,нүктелер,шу,өзек,шоғыр")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> FirmClustersAlgorithm::resultTables() const {
  const ResultField cluster{QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldInt, tr("cluster"),
                            tr("number of the cluster, 1 and above, in the order of the firms' ids; NULL for noise")};
  return {
      {QStringLiteral("OUTPUT"),
       tr("Firms with their clusters"),
       {cluster,
        {QStringLiteral("role"), QStringLiteral("role"), qc::fieldString, tr("role"),
         tr("core, border or noise; NULL where the firm was left out (no point, or no size where sizes count)")},
        {QStringLiteral("cluster_firms"), QStringLiteral("cl_firms"), qc::fieldInt, tr("firms in the cluster"),
         tr("number of firms of its cluster; NULL for noise")},
        {QStringLiteral("cluster_value"), QStringLiteral("cl_value"), qc::fieldDouble, tr("size of the cluster"),
         tr("sum of the sizes of its cluster's firms, in the unit of the sizes; NULL for noise")},
        {QStringLiteral("probability"), QStringLiteral("probabilit"), qc::fieldDouble, tr("probability"),
         tr("hdbscan: how deep in its cluster the firm lies, 0 to 1; 0 for noise; a field of this method alone")},
        {QStringLiteral("outlier_score"), QStringLiteral("outlier"), qc::fieldDouble, tr("outlier score"),
         tr("hdbscan: GLOSH, 0 (inner) to 1; a field of this method alone")},
        {QStringLiteral("exemplar"), QStringLiteral("exemplar"), qc::fieldBool, tr("exemplar"),
         tr("hdbscan: true for the firms that stay longest in their cluster; a field of this method alone")},
        {QStringLiteral("reachability"), QStringLiteral("reachabili"), qc::fieldDouble, tr("reachability, m"),
         tr("optics: how near the firms before it come, m; NULL for those that none reaches; a field of this method alone")},
        {QStringLiteral("optics_order"), QStringLiteral("optics_pos"), qc::fieldInt, tr("place in the order"),
         tr("optics: 1 and above, the same for firms on one point; a field of this method alone")}}},
      {QStringLiteral("OUTPUT_CLUSTERS"),
       tr("Clusters"),
       {cluster,
        {QStringLiteral("firms"), QStringLiteral("firms"), qc::fieldInt, tr("firms"), tr("number of firms, 1 and above")},
        {QStringLiteral("core_count"), QStringLiteral("n_cores"), qc::fieldInt, tr("number of cores"),
         tr("firms with enough neighbours within EPS")},
        {QStringLiteral("place_count"), QStringLiteral("n_places"), qc::fieldInt, tr("number of places"),
         tr("distinct points, 1 and above")},
        {QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, tr("value"),
         tr("sum of the firms' sizes, in their unit; without FIRM_SIZE_FIELD the number of firms")},
        {QStringLiteral("stability"), QStringLiteral("stability"), qc::fieldDouble, tr("stability"),
         tr("hdbscan: sum of lambda - lambda of birth over the members, 1/m; NULL for other methods")},
        {QStringLiteral("persistence"), QStringLiteral("persistenc"), qc::fieldDouble, tr("persistence"),
         tr("hdbscan: stability / (weight x largest lambda), 0 to 1; NULL for other methods")},
        {QStringLiteral("birth_distance"), QStringLiteral("birth_m"), qc::fieldDouble, tr("distance of birth, m"),
         tr("hdbscan: the distance at which it parts from the others, m; NULL for the whole and for other methods")},
        {QStringLiteral("validity"), QStringLiteral("validity"), qc::fieldDouble, tr("validity"),
         tr("DBCV: how well it is parted from the others for its density, -1 to 1; NULL for a single place, a single cluster, "
            "and above 20,000 places in clusters")}}},
      {QStringLiteral("OUTPUT_CURVE"),
       tr("Curve of k-distances"),
       {{QStringLiteral("position"), QStringLiteral("position"), qc::fieldInt, tr("position"),
         tr("1 and above, by distance, the smallest first; optics: by the order")},
        {QStringLiteral("distance"), QStringLiteral("distance"), qc::fieldDouble, tr("distance, m"),
         tr("least distance within which a firm has MIN_POINTS, m; optics: reachability, NULL for those that none reaches")}}}};
}

void FirmClustersAlgorithm::initAlgorithm(const QVariantMap &) {
  addFirmParameters(*this);
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("METHOD"), tr("Method (dbscan: with borders; dbscan_star: cores alone; hdbscan, optics: at all distances)"),
      {QStringLiteral("dbscan"), QStringLiteral("dbscan_star"), QStringLiteral("hdbscan"), QStringLiteral("optics")}, false,
      QStringLiteral("dbscan"), false, true));
  addParameter(new QgsProcessingParameterNumber(
      QStringLiteral("EPS"), tr("EPS: firms at most this far apart are neighbours, metres (empty = by the curve of k-distances)"),
      qc::numberDouble, QVariant(), true, 0));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MIN_POINTS"),
                                                tr("Least number of firms (or least size) within EPS of a core, itself counted"),
                                                qc::numberDouble, 5, false, 0));
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("COUNT_BY"), tr("What MIN_POINTS counts"),
                                              {QStringLiteral("firms"), QStringLiteral("size")}, false, QStringLiteral("firms"),
                                              false, true));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MIN_CLUSTER_FIRMS"), tr("Least number of firms in a cluster"),
                                               qc::numberInteger, 1, true, 1));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MIN_CLUSTER_VALUE"), tr("Least size of a cluster"),
                                               qc::numberDouble, 0, true, 0));
  addAdvanced(
      new QgsProcessingParameterNumber(QStringLiteral("MIN_CLUSTER_SIZE"),
                                       tr("hdbscan, optics: least number of firms (or size) of a cluster (empty = MIN_POINTS)"),
                                       qc::numberDouble, QVariant(), true, 0));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("XI"),
                                               tr("optics: steepness of the edges of clusters, 0 to 1 (0 = cut at EPS)"),
                                               qc::numberDouble, 0.05, true, 0, 0.999));
  addAdvanced(new QgsProcessingParameterEnum(
      QStringLiteral("SELECTION"),
      tr("hdbscan: which clusters of the hierarchy (excess_of_mass: the most stable; leaf: the smallest)"),
      {QStringLiteral("excess_of_mass"), QStringLiteral("leaf")}, false, QStringLiteral("excess_of_mass"), true, true));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("SELECTION_EPSILON"),
                                               tr("hdbscan: keep together what parts below this distance, metres"),
                                               qc::numberDouble, 0, true, 0));
  addAdvanced(new QgsProcessingParameterBoolean(QStringLiteral("SINGLE_CLUSTER"), tr("hdbscan: all firms may be one cluster"),
                                                false, true));
  addIndustryLinkParameters(*this);
  addDistanceMethod(*this);
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Firms with their clusters"), qc::sourcePoint));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_CLUSTERS"), tr("Clusters"), qc::sourceVector,
                                                     QVariant(), true, false));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_CURVE"), tr("Curve of k-distances"), qc::sourceVector,
                                                     QVariant(), true, false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CLUSTER_COUNT"), tr("Number of clusters")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NOISE_COUNT"), tr("Number of firms in none")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("PLACE_COUNT"), tr("Number of distinct points")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("EPS_USED"), tr("EPS of the run, metres")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("DBCV"), tr("DBCV, how well the clusters are parted (-1 to 1)")));
}

Help FirmClustersAlgorithm::help() const {
  return {
      tr("Where do firms lie so close together that they form a cluster, and which firms belong to none?"),
      tr("Use it on points of firms, plants or other places, in any CRS: distances are metres. MIN_POINTS counts firms, or with "
         "COUNT_BY size their size, such as persons. Many firms on one geocoded point count as many: they are one place with "
         "their weight, and cost no time. Follow it by outlines of the clusters or by their profile. What it finds is density: a "
         "town is dense too, so compare the industries of a cluster with those of the territory. Take hdbscan where towns differ "
         "in "
         "density, as no one EPS fits all."),
      tr("A firm is a core where the firms at most EPS away, itself counted, are at least MIN_POINTS. Cores at most EPS apart "
         "belong to one cluster, and so do chains of them. dbscan: a firm that is no core but within EPS of one is the border of "
         "the nearest core's cluster (ties: the core with the first id); dbscan_star: such firms are noise. Clusters below "
         "MIN_CLUSTER_FIRMS or MIN_CLUSTER_VALUE are noise. Without EPS: the distance at the knee of the sorted distances within "
         "which each firm has MIN_POINTS.\n"
         "hdbscan: the clusters that dbscan_star would find at every EPS form a hierarchy; with lambda = 1 / EPS, those are "
         "taken "
         "that keep the most firms over the largest range of lambda, the sum over their firms of lambda at which the firm leaves "
         "- "
         "lambda at which the cluster appears. A part with less than MIN_CLUSTER_SIZE is no cluster of its own. probability = "
         "lambda of the firm / largest lambda of its cluster; outlier_score (GLOSH) = 1 - lambda of the firm / largest lambda "
         "below the cluster it was last in.\n"
         "optics: a walk that always goes on to the firm that those before reach from nearest; its reachability is the larger of "
         "that "
         "distance and of the one within which they have MIN_POINTS. Clusters are the valleys of the reachability (OUTPUT_CURVE) "
         "between a fall and a rise of at least XI, the innermost ones; XI = 0 cuts it at EPS instead, which gives DBSCAN's "
         "clusters. "
         "With XI, EPS limits how far the walk sees.\n"
         "With INDUSTRY_GROUPS, or RELATEDNESS of at least MIN_RELATEDNESS (chains of related industries are one group), "
         "clusters "
         "are sought in each group by itself, and so may overlap. LINK_RULE gate and stretch go by pairs instead: firms of "
         "industries "
         "that are not related enough are never neighbours; with stretch, the distance of the others is divided by the "
         "relatedness. "
         "DBCV compares, for each cluster, its least distance to others "
         "with its "
         "own longest gap, both by mutual reachability: the method and EPS with the larger DBCV part the firms better."),
      tr("Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996), A density-based algorithm for discovering clusters in large "
         "spatial databases with noise, KDD-96; Campello, R., Moulavi, D. and Sander, J. (2013), "
         "https://doi.org/10.1007/978-3-642-37456-2_14; Gunawan, A. (2013) and de Berg, M., Gunawan, A. and Roeloffzen, M. "
         "(2017), "
         "https://doi.org/10.4230/LIPIcs.ISAAC.2017.25, for the grid; Campello, R., Moulavi, D., Zimek, A. and Sander, J. "
         "(2015), "
         "https://doi.org/10.1145/2733381, for hdbscan and GLOSH; Ankerst, M. et al. (1999), "
         "https://doi.org/10.1145/304181.304187, and Schubert, E. and Gertz, M. (2018), LWDA, 318-329, for optics; Moulavi, D. "
         "et al. (2014), "
         "https://doi.org/10.1137/1.9781611973440.96, for DBCV; Malzer, C. "
         "and Baum, M. (2020), "
         "https://doi.org/10.1109/MFI49285.2020.9235263, for SELECTION_EPSILON; Satopaa, V. et al. (2011), "
         "https://doi.org/10.1109/ICDCSW.2011.20, for the knee."),
      tr("Firms without a point, and without a size where sizes count, are left out: they keep their row, with NULL. Fields of "
         "the "
         "source are kept; one that is called like a field of the result gets “_source” after its name. The order of rows "
         "decides nothing: clusters are numbered by the ids of FIRM_FIELD, without it by the coordinates. On the ellipsoid "
         "whether two firms are within EPS is decided by the geodesic."),
      tr("qgis_process run territorial:firmclusters -- FIRMS=\"sample_data/kazakhstan.gpkg|layername=power_plants\" EPS=150000 "
         "MIN_POINTS=3 OUTPUT=plants.gpkg")};
}

} // namespace territorial
