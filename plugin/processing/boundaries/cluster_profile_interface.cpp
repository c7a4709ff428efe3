// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/boundaries/cluster_profile_algorithm.h"

#include "processing/boundaries/firm_roles.h"
#include "processing/firms.h"
#include "processing/linkages/linkage_table.h"
#include "processing/metric_points.h"
#include "processing/unmatched.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString ClusterProfileAlgorithm::name() const { return QStringLiteral("clusterprofile"); }
QString ClusterProfileAlgorithm::displayName() const { return tr("Cluster profile"); }
Topic ClusterProfileAlgorithm::topic() const { return Topic::boundaries; }
ClusterProfileAlgorithm *ClusterProfileAlgorithm::createInstance() const { return new ClusterProfileAlgorithm; }

QStringList ClusterProfileAlgorithm::tags() const {
  return QStringLiteral("profile,cluster,passport,porter,critical mass,competition,cooperation,proximity,roles,actors,report,"
                        "профиль кластера,паспорт кластера,портер,критическая масса,конкуренция,кооперация,участники,"
                        "кластер паспорты,кластер бейіні,бәсекелестік,кооперация,қатысушылар")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> ClusterProfileAlgorithm::resultTables() const {
  const auto field = [](const char *name, const char *shortName, qc::FieldType type, const QString &alias,
                        const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description};
  };
  const auto number = [&](const char *name, const char *shortName, const QString &alias, const QString &description) {
    return field(name, shortName, qc::fieldDouble, alias, description);
  };
  const auto count = [&](const char *name, const char *shortName, const QString &alias, const QString &description) {
    return field(name, shortName, qc::fieldInt, alias, description);
  };
  const ResultField cluster =
      field("cluster_id", "cluster_id", qc::fieldString, tr("cluster"), tr("as in CLUSTER_FIELD, in the type of the source"));
  const ResultField role = field(
      "role", "role", qc::fieldString, tr("role"),
      tr("producers, suppliers, education, science, government, infrastructure or other; NULL where FIRM_ROLE_FIELD says it "
         "firm by firm"));
  std::vector<ResultField> clusters{
      cluster,
      field("name", "name", qc::fieldString, tr("name"), tr("name of the cluster, where its layer has one; else its id")),
      count("firms", "firms", tr("firms"), tr("inside or on the border, 0 and above")),
      number("size", "size", tr("size"),
             tr("sum of FIRM_SIZE_FIELD, in its unit; firms without it are left out; without the field "
                "the number of firms")),
      count("industries", "industries", tr("industries"), tr("industries present, 0 and above")),
      field("leading_industry", "lead_ind", qc::fieldString, tr("leading industry"),
            tr("the largest by size; NULL without industries")),
      number("leading_quotient", "lead_lq", tr("its location quotient"),
             tr("share in the cluster over share among all firms of the layer; 1 = as everywhere")),
      count("leading_stars", "lead_stars", tr("its stars"),
            tr("0 to 3, for size, specialisation and focus among the clusters; NULL without industries")),
      number("herfindahl", "herfindahl", tr("Herfindahl index"), tr("of the firms' sizes, above 0 to 1 = one firm holds all")),
      number("mean_rivals", "rivals", tr("rivals"),
             tr("other firms of its industry that a firm meets in the cluster, on average")),
      count("roles_present", "roles", tr("roles present"), tr("of six")),
      field("missing_roles", "missing", qc::fieldString, tr("missing roles"), tr("those of the six that no firm plays"))};
  for (const Role one : allRoles)
    clusters.push_back({roleName(one), roleName(one).left(10), qc::fieldInt, roleTitle(one), tr("firms in this role")});
  const std::vector<ResultField> more{
      number("value_inside", "val_in_cl", tr("value inside"),
             tr("of linkages with both ends in the cluster; NULL without LINKAGES")),
      number("value_in", "val_in", tr("value from outside"), tr("of linkages into the cluster")),
      number("value_out", "val_out", tr("value to outside"), tr("of linkages out of the cluster")),
      number("kept_share", "kept", tr("share kept inside"), tr("value inside / all three, 0 to 1")),
      count("links_inside", "links", tr("links inside"), tr("ordered pairs of two with a value above 0")),
      number("density", "density", tr("density"), tr("links inside / all ordered pairs, 0 to 1")),
      number("reciprocity", "recipr", tr("reciprocity"), tr("share of the links inside that are answered, 0 to 1")),
      field("status", "status", qc::fieldString, tr("status of linkages"),
            tr("observed, modelled or mixed, as STATUS_FIELD says; NULL where it does not")),
      number("mean_distance_km", "mean_km", tr("mean distance, km"), tr("of all pairs of firms, or of a sample of them")),
      number("median_distance_km", "median_km", tr("median distance, km"), tr("likewise")),
      number("mean_linked_km", "mean_lk_km", tr("mean distance of links, km"), tr("of all pairs that are linked inside")),
      number("median_linked_km", "med_lk_km", tr("median distance of links, km"), tr("likewise")),
      number("interaction_potential", "potential", tr("interaction potential"),
             tr("size within reach of a unit of size, fading with exp(-distance / DECAY), in the unit of the size")),
      number("area_km2", "area_km2", tr("area, km2"), tr("on the ellipsoid, km2")),
      number("firms_per_km2", "firms_km2", tr("firms per km2"), tr("0 and above"))};
  clusters.insert(clusters.end(), more.begin(), more.end());
  return {
      {QStringLiteral("OUTPUT"), tr("Clusters with their profile"), clusters},
      {QStringLiteral("OUTPUT_INDUSTRIES"),
       tr("Industries of the clusters"),
       {cluster, field("industry", "industry", qc::fieldString, tr("industry"), tr("code, in the type of the source")), role,
        count("firms", "firms", tr("firms"), tr("of the industry in the cluster, 1 and above")),
        number("size", "size", tr("size"), tr("their sum, in the unit of FIRM_SIZE_FIELD")),
        number("share_in_cluster", "sh_cluster", tr("share in the cluster"), tr("0 to 1; NULL where the cluster has no size")),
        number("share_of_industry", "sh_industr", tr("share of the industry"), tr("of all its firms in the layer, 0 to 1")),
        number("location_quotient", "lq", tr("location quotient"), tr("0 and above, 1 = as among all firms of the layer")),
        count("stars", "stars", tr("stars"), tr("0 to 3, for size, specialisation and focus among the clusters")),
        count("rivals", "rivals", tr("rivals"), tr("other firms of the industry that each meets in the cluster")),
        number("herfindahl", "herfindahl", tr("Herfindahl index"), tr("of the sizes of its firms in the cluster"))}},
      {QStringLiteral("OUTPUT_ROLES"),
       tr("Roles in the clusters"),
       {cluster, field("role", "role", qc::fieldString, tr("role"), tr("one of six, or other")),
        count("firms", "firms", tr("firms"), tr("in this role, 0 and above")),
        number("size", "size", tr("size"), tr("their sum, in the unit of FIRM_SIZE_FIELD")),
        number("share_of_firms", "sh_firms", tr("share of firms"), tr("0 to 1; NULL without firms")),
        field("missing", "missing", qc::fieldBool, tr("missing"), tr("true where no firm plays the role"))}},
      unmatchedTable()};
}

void ClusterProfileAlgorithm::initAlgorithm(const QVariantMap &) {
  const QString clusters = QStringLiteral("CLUSTERS");
  addParameter(new QgsProcessingParameterFeatureSource(clusters, tr("Clusters (polygons)"), qc::sources(qc::sourcePolygon)));
  addParameter(new QgsProcessingParameterField(QStringLiteral("CLUSTER_FIELD"), tr("Id of the clusters"),
                                               QStringLiteral("cluster_id"), clusters, qc::fieldAny, false, true));
  addFirmParameters(*this);
  addRoleParameters(*this);
  addLinkageParameters(*this, true);
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("DECAY"),
                                                tr("Interaction potential: distance at which a contact counts 1/e, metres"),
                                                qc::numberDouble, 10000, true, 0));
  addDistanceMethod(*this);
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("SEED"),
                                               tr("Seed of the sample of pairs, where a cluster has more "
                                                  "than 1,000,000"),
                                               qc::numberInteger, 1, true, 0));
  const auto sink = [&](const QString &name, const QString &title, auto type, bool optional) {
    addParameter(new QgsProcessingParameterFeatureSink(name, title, type, QVariant(), optional, !optional));
  };
  sink(QStringLiteral("OUTPUT"), tr("Clusters with their profile"), qc::sourcePolygon, false);
  sink(QStringLiteral("OUTPUT_INDUSTRIES"), tr("Industries of the clusters"), qc::sourceVector, true);
  sink(QStringLiteral("OUTPUT_ROLES"), tr("Roles in the clusters"), qc::sourceVector, true);
  addParameter(new QgsProcessingParameterFolderDestination(QStringLiteral("OUTPUT_SHEETS"), tr("Folder of the sheets (HTML)"),
                                                           QVariant(), true, true));
  addOutput(new QgsProcessingOutputHtml(QStringLiteral("OUTPUT_HTML"), tr("Cluster profiles")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CLUSTER_COUNT"), tr("Number of clusters")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("FIRM_COUNT"), tr("Number of firms in clusters")));
}

Help ClusterProfileAlgorithm::help() const {
  return {
      tr("What is a cluster made of, who is missing from it, and how closely do its members work together?"),
      tr("Use it on polygons of clusters, such as “Cluster outlines” or “Contiguous clusters” make, with the firms, and the "
         "linkages "
         "where there are any. It measures what Porter's theory asks for: critical mass, specialisation, competition, "
         "cooperation, "
         "the actors by role, and proximity. Each cluster gets a page to print."),
      tr("location quotient = (x_ic / x_c) / (x_i / x) with all firms of the layer as the reference. Herfindahl: sum of squared "
         "shares of the firms' sizes. rivals: n_i - 1 in each industry. Roles by the longest beginning of the industry code in "
         "the "
         "table of roles; with PRODUCERS only these industries produce, and other producers supply them. density = links inside "
         "/ "
         "(n (n - 1)); reciprocity = share of these answered; kept share = value inside / (inside + in + out). Interaction "
         "potential = sum over i of m_i times the sum over j of m_j exp(-d_ij / DECAY), / sum of m_i. Stars as in “Cluster "
         "stars”, "
         "among the clusters, with its usual thresholds."),
      tr("Porter, M. E. (1998), Clusters and the New Economics of Competition, Harvard Business Review 76(6), 77-90; Hansen, W. "
         "G. "
         "(1959), https://doi.org/10.1080/01944365908978307; Sölvell, Ketels and Lindqvist (2009), European Cluster Observatory"),
      tr("Firms on the border are inside, on one that clusters share in the first of them; clusters that overlap share firms. "
         "Linkages are between firms, by FIRM_FIELD, unless "
         "PLACES "
         "are given; a linkage with itself is value inside, but no link. Firms without size, industry or point are counted and "
         "said. Distances are metres, geodesics in degrees. Whether linkages are observed or modelled is said on every sheet. "
         "With "
         "fewer than twenty clusters read the stars with care. The order of rows decides nothing."),
      tr("qgis_process run territorial:clusterprofile -- CLUSTERS=\"sample_data/kazakhstan.gpkg|layername=regions\" "
         "CLUSTER_FIELD=region FIRMS=\"sample_data/kazakhstan.gpkg|layername=power_plants\" FIRM_INDUSTRY_FIELD=primary_fuel "
         "FIRM_SIZE_FIELD=capacity_mw OUTPUT=profile.gpkg OUTPUT_SHEETS=sheets")};
}

} // namespace territorial
