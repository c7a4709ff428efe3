#include "processing/boundaries/contiguous_clusters_algorithm.h"

#include "processing/activity_table.h"
#include "processing/boundaries/boundary_settings.h"
#include "processing/neighbourhood.h"
#include "processing/unmatched.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString ContiguousClustersAlgorithm::name() const { return QStringLiteral("contiguousclusters"); }
QString ContiguousClustersAlgorithm::displayName() const { return tr("Contiguous clusters"); }

QStringList ContiguousClustersAlgorithm::tags() const {
  return QStringLiteral("cluster,area of specialization,contiguity,rook,queen,location quotient,threshold,boundary,dissolve,"
                        "кластер,ареал специализации,соседство,граница,смежные регионы,"
                        "кластер,мамандану аймағы,көршілік,шекара")
      .split(QLatin1Char(','));
}

Topic ContiguousClustersAlgorithm::topic() const { return Topic::boundaries; }
ContiguousClustersAlgorithm *ContiguousClustersAlgorithm::createInstance() const { return new ContiguousClustersAlgorithm; }

std::vector<ResultTable> ContiguousClustersAlgorithm::resultTables() const {
  const ResultField industry{QStringLiteral("industry"), QStringLiteral("industry"), qc::fieldString, tr("industry"),
                             tr("code of the industry, in the type of the source")};
  const ResultField year{QStringLiteral("year"), QStringLiteral("year"), qc::fieldString, tr("year"),
                         tr("year, in the type of the source; NULL where the table has none")};
  return {
      {QStringLiteral("OUTPUT"),
       tr("Areas of specialisation"),
       {{QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldString, tr("area"),
         tr("id of the member with the largest value (ties: the first id), so it stays when the threshold moves")},
        {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
         tr("names of the members, the largest first")},
        industry,
        year,
        {QStringLiteral("members"), QStringLiteral("members"), qc::fieldString, tr("members"), tr("ids of the members")},
        {QStringLiteral("member_count"), QStringLiteral("n_members"), qc::fieldInt, tr("number of members"), tr("1 and above")},
        {QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, tr("value"),
         tr("sum of the members' values, in the unit of the source")},
        {QStringLiteral("share_of_industry"), QStringLiteral("sh_industr"), qc::fieldDouble, tr("share of the industry"),
         tr("that sum divided by the sum of all regions of the table, 0 to 1")},
        {QStringLiteral("location_quotient"), QStringLiteral("lq"), qc::fieldDouble, tr("location quotient"),
         tr("quotient of the merged area, 0 and above")},
        {QStringLiteral("core_count"), QStringLiteral("n_cores"), qc::fieldInt, tr("number of cores"),
         tr("members with a quotient of at least CORE_THRESHOLD")},
        {QStringLiteral("bridge_count"), QStringLiteral("n_bridges"), qc::fieldInt, tr("number of bridges"),
         tr("members that only join others across a gap")},
        {QStringLiteral("support"), QStringLiteral("support"), qc::fieldDouble, tr("support"),
         tr("mean of the members' support, 0 to 1; NULL where no settings are stated")}}},
      {QStringLiteral("OUTPUT_REGIONS"),
       tr("Every region: in or out, and why"),
       {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
         tr("id of the region, in the type of the source")},
        {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
         tr("name of the region, where its layer has one")},
        industry,
        year,
        {QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, tr("value"), tr("as in the table of quotients")},
        {QStringLiteral("location_quotient"), QStringLiteral("lq"), qc::fieldDouble, tr("location quotient"),
         tr("as in the table of quotients; NULL = unknown")},
        {QStringLiteral("in_cluster"), QStringLiteral("in_cluster"), qc::fieldBool, tr("in an area"), tr("true for members")},
        {QStringLiteral("verdict"), QStringLiteral("verdict"), qc::fieldString, tr("verdict"),
         tr("in; in: grown from a core; in: bridges a gap; quotient below the threshold; not significant; not tested; value "
            "below the minimum; no core among its neighbours; area too small; no quotient")},
        {QStringLiteral("margin"), QStringLiteral("margin"), qc::fieldDouble, tr("margin"),
         tr("quotient minus threshold: how far the verdict is from turning")},
        {QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldString, tr("area"),
         tr("the area it belongs to; NULL for none")},
        {QStringLiteral("support"), QStringLiteral("support"), qc::fieldDouble, tr("support"),
         tr("share of the stated settings in which the region belongs to an area, 0 to 1; NULL where none are stated")},
        {QStringLiteral("setting_count"), QStringLiteral("n_settings"), qc::fieldInt, tr("number of settings"),
         tr("combinations of the SUPPORT_ parameters; 0 where none are stated")}}},
      unmatchedTable(),
      {QStringLiteral("OUTPUT_EDGES"),
       tr("Edges of the areas"),
       {{QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldString, tr("area"), tr("the area that it bounds")},
        industry,
        year,
        {QStringLiteral("inside"), QStringLiteral("inside"), qc::fieldString, tr("inside"), tr("id of the region inside")},
        {QStringLiteral("outside"), QStringLiteral("outside"), qc::fieldString, tr("outside"),
         tr("id of the region beyond; NULL at the edge of the territory")},
        {QStringLiteral("length_km"), QStringLiteral("length_km"), qc::fieldDouble, tr("length, km"),
         tr("length on the ellipsoid, km")},
        {QStringLiteral("support"), QStringLiteral("support"), qc::fieldDouble, tr("support"),
         tr("share of the stated settings in which a boundary runs between the two regions, 0 to 1; NULL where none are "
            "stated")}}},
      {QStringLiteral("OUTPUT_OVERLAPS"),
       tr("Regions in areas of several industries"),
       {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
         tr("id of the region, in the type of the source")},
        {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
         tr("name of the region, where its layer has one")},
        year,
        {QStringLiteral("industry_count"), QStringLiteral("n_industry"), qc::fieldInt, tr("number of industries"),
         tr("in whose areas the region lies, 0 and above")},
        {QStringLiteral("industries"), QStringLiteral("industries"), qc::fieldString, tr("industries"), tr("their codes")}}}};
}

void ContiguousClustersAlgorithm::initAlgorithm(const QVariantMap &) {
  addQuotientParameters(*this);
  addIndustryParameter(*this);
  addParameter(new QgsProcessingParameterString(QStringLiteral("YEAR"), tr("Year (empty = each)"), QVariant(), false, true));
  addRegionParameters(*this, false);
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("RULE"), tr("What makes a region a member: its quotient, its significance, or both"),
      {QStringLiteral("quotient"), QStringLiteral("significance"), QStringLiteral("both")}, false, QStringLiteral("quotient"),
      true, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("THRESHOLD"), tr("Least location quotient"), qc::numberDouble, 1.2,
                                                false, 0));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("CORE_THRESHOLD"),
                                                tr("Least location quotient of a core (empty = every member is one)"),
                                                qc::numberDouble, QVariant(), true, 0));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("ALPHA"), tr("Largest q or p of a member"), qc::numberDouble, 0.05,
                                               true, 0, 1));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MIN_VALUE"), tr("Least value of a region"), qc::numberDouble, 0,
                                                false, 0));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MIN_MEMBERS"), tr("Least number of regions in an area"),
                                               qc::numberInteger, 1, false, 1));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MIN_CLUSTER_VALUE"), tr("Least value of an area"),
                                               qc::numberDouble, 0, false, 0));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MAX_GAP"),
                                               tr("Largest gap between areas that is bridged (regions; 0 = none)"),
                                               qc::numberInteger, 0, true, 0, 10));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("GAP_THRESHOLD"),
                                               tr("Least location quotient of a region that bridges a gap (0 = any)"),
                                               qc::numberDouble, 0, true, 0));
  addNeighbourhoodParameters(*this);
  addBoundarySettings(*this);
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Areas of specialisation"), qc::sourcePolygon));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_REGIONS"), tr("Every region: in or out, and why"),
                                                     qc::sourcePolygon, QVariant(), true, false));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_EDGES"), tr("Edges of the areas"), qc::sourceLine,
                                                     QVariant(), true, false));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_OVERLAPS"),
                                                     tr("Regions in areas of several industries"), qc::sourcePolygon, QVariant(),
                                                     true, false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CLUSTER_COUNT"), tr("Number of areas")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("MEMBER_COUNT"), tr("Number of regions in areas")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of regions without a quotient")));
}

Help ContiguousClustersAlgorithm::help() const {
  return {
      tr("Where does an area of specialisation begin and end, and how sure is that line? Neighbouring regions whose quotient "
         "passes a threshold, or is significant, become one area, with the borders that they really have."),
      tr("Use it on the table that “Location quotients” writes. What a quotient alone finds is an area of specialisation: a "
         "cluster asks for links or actors as well. To defend a boundary, state settings that others might prefer (the SUPPORT_ "
         "parameters: thresholds, years, neighbourhoods, levels of the industry): every region and every edge then says in what "
         "share of them it stays."),
      tr("Members: RULE = quotient: location_quotient >= THRESHOLD; significance: location_quotient > 1 and q (or p) <= ALPHA; "
         "both: both; and value >= MIN_VALUE. Members that are neighbours (rook: a shared border of positive length; queen: at "
         "least a point) form one area. With CORE_THRESHOLD an area stays only where a member reaches it: areas grow from cores "
         "through neighbours. With MAX_GAP = g, areas with at most g regions between them are joined by these, the shortest way "
         "first, then the one with the larger least quotient. Areas below MIN_MEMBERS or MIN_CLUSTER_VALUE are dropped. Quotient "
         "of an area = sum of values / sum of (value / quotient), which is the quotient of the merged territory; members of "
         "value 0 take no part. Support = settings in which the region belongs to an area / all combinations of the settings; of "
         "an edge: settings in which a boundary runs between its two regions / all."),
      tr("Porter, M. E. (1998), Clusters and the new economics of competition; connected components of the contiguity graph; "
         "growth from cores by two thresholds after Canny, J. (1986), doi:10.1109/TPAMI.1986.4767851."),
      tr("A region without a quotient is out (verdict: no quotient), and counted in NULL_COUNT. Areas of several industries may "
         "overlap: each keeps its own polygon, and OUTPUT_OVERLAPS lists what overlaps where. SNAP closes gaps and overlaps of "
         "layers that are not topologically clean. Invalid polygons are repaired, and said. Regions in one layer only are listed "
         "in OUTPUT_UNMATCHED. Where nothing passes, the result is an empty layer and a warning."),
      tr("qgis_process run territorial:contiguousclusters -- QUOTIENTS=quotients.csv "
         "REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" INDUSTRY=B THRESHOLD=1.2 OUTPUT=areas.gpkg")};
}

} // namespace territorial
