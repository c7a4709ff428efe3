// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/boundaries/regionalize_algorithm.h"

#include "processing/chance.h"
#include "processing/neighbourhood.h"
#include "processing/regions.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString RegionalizeAlgorithm::name() const { return QStringLiteral("regionalize"); }
QString RegionalizeAlgorithm::displayName() const { return tr("Regionalize"); }
Topic RegionalizeAlgorithm::topic() const { return Topic::boundaries; }
RegionalizeAlgorithm *RegionalizeAlgorithm::createInstance() const { return new RegionalizeAlgorithm; }

QStringList RegionalizeAlgorithm::tags() const {
  return QStringLiteral("regionalization,skater,redcap,max-p,azp,automatic zoning,spatially constrained "
                        "clustering,ward,contiguity,zones,regions,районирование,кластеризация,зонирование,смежность,аудандастыру,"
                        "кластерлеу,аймақтарға бөлу,көршілік")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> RegionalizeAlgorithm::resultTables() const {
  const ResultField cluster{
      QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldInt, tr("cluster"),
      tr("number of the contiguous group, 1 and above, in the order of the areas' ids; NULL where a value is missing")};
  return {
      {QStringLiteral("OUTPUT"),
       tr("Areas with their groups"),
       {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
         tr("id of the area, in the type of the source")},
        {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
         tr("name of the area, where its layer has one")},
        cluster}},
      {QStringLiteral("OUTPUT_GROUPS"),
       tr("Contiguous groups"),
       {cluster,
        {QStringLiteral("members"), QStringLiteral("members"), qc::fieldString, tr("members"), tr("ids of the areas")},
        {QStringLiteral("member_count"), QStringLiteral("n_members"), qc::fieldInt, tr("number of members"), tr("1 and above")},
        {QStringLiteral("floor_sum"), QStringLiteral("floor_sum"), qc::fieldDouble, tr("sum of the floor"),
         tr("sum of FLOOR_FIELD, in its unit; NULL without it")},
        {QStringLiteral("within_squares"), QStringLiteral("within_ss"), qc::fieldDouble, tr("within sum of squares"),
         tr("of the standardised values about the group's means, 0 and above")},
        {QStringLiteral("compactness"), QStringLiteral("compact"), qc::fieldDouble, tr("compactness"),
         tr("isoperimetric quotient of the outline, 4 pi area / perimeter squared: 1 = circle, 0 to 1; NULL without a polygon")},
        {QStringLiteral("diameter"), QStringLiteral("diameter"), qc::fieldInt, tr("diameter"),
         tr("steps between neighbours on the longest of the shortest paths inside the group, 0 and above")},
        {QStringLiteral("diameter_ratio"), QStringLiteral("diam_ratio"), qc::fieldDouble, tr("diameter ratio"),
         tr("diameter / number of members, 0 to below 1")},
        {QStringLiteral("join_count_ratio"), QStringLiteral("join_ratio"), qc::fieldDouble, tr("join count ratio"),
         tr("share of the members' neighbours that are in the group, 0 to 1; NULL without neighbours")}}},
      {QStringLiteral("OUTPUT_VALUES"),
       tr("Values with their sums of squares"),
       {{QStringLiteral("value_field"), QStringLiteral("value_fld"), qc::fieldString, tr("field"),
         tr("name of the field of values")},
        {QStringLiteral("total_squares"), QStringLiteral("total_ss"), qc::fieldDouble, tr("total sum of squares"),
         tr("of the standardised values about their mean, 0 and above")},
        {QStringLiteral("within_squares"), QStringLiteral("within_ss"), qc::fieldDouble, tr("within sum of squares"),
         tr("of the standardised values about the groups' means, 0 and above")},
        {QStringLiteral("between_squares"), QStringLiteral("between_ss"), qc::fieldDouble, tr("between sum of squares"),
         tr("total - within, 0 and above")},
        {QStringLiteral("between_ratio"), QStringLiteral("btw_ratio"), qc::fieldDouble,
         tr("ratio of the between to the total sum"),
         tr("0 = groups explain nothing, 1 = equal within groups; NULL where the value is the same everywhere")}}}};
}

void RegionalizeAlgorithm::initAlgorithm(const QVariantMap &) {
  const QString regions = QStringLiteral("REGIONS");
  addRegionParameters(*this, false);
  addParameter(new QgsProcessingParameterField(QStringLiteral("VALUE_FIELDS"), tr("Values in which areas of a group are alike"),
                                               QVariant(), regions, qc::fieldNumeric, true, true));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("METHOD"), tr("Method"),
      {QStringLiteral("skater"), QStringLiteral("redcap_single"), QStringLiteral("redcap_complete"),
       QStringLiteral("redcap_average"), QStringLiteral("redcap_ward"), QStringLiteral("hierarchical_single"),
       QStringLiteral("hierarchical_complete"), QStringLiteral("hierarchical_average"), QStringLiteral("hierarchical_ward"),
       QStringLiteral("redcap_first_complete"), QStringLiteral("redcap_first_average"), QStringLiteral("max_p_greedy"),
       QStringLiteral("max_p_tabu"), QStringLiteral("max_p_annealing"), QStringLiteral("azp_greedy"), QStringLiteral("azp_tabu"),
       QStringLiteral("azp_annealing")},
      false, QStringLiteral("skater"), false, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("GROUPS"), tr("Number of groups (Max-p finds its own)"),
                                                qc::numberInteger, 5, false, 1));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("STANDARDIZE"),
      tr("Standardise the values (z_score: standard deviation; mad: mean absolute deviation; range: 0 to 1)"),
      {QStringLiteral("z_score"), QStringLiteral("mad"), QStringLiteral("range"), QStringLiteral("none")}, false,
      QStringLiteral("z_score"), false, true));
  addParameter(new QgsProcessingParameterField(QStringLiteral("FLOOR_FIELD"), tr("Field of which each group needs a minimum"),
                                               QVariant(), regions, qc::fieldNumeric, false, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("LEAST_FLOOR"),
                                                tr("Least sum of that field in a group (without a field: least number of areas)"),
                                                qc::numberDouble, 0, false, 0));
  addNeighbourhoodParameters(*this);
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("ITERATIONS"), tr("Number of starts of AZP and Max-p"),
                                               qc::numberInteger, 99, true, 1, 100000));
  addSeedParameter(*this, true);
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Areas with their groups"), qc::sourcePolygon));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_GROUPS"), tr("Contiguous groups"), qc::sourcePolygon,
                                                     QVariant(), true, false));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_VALUES"), tr("Values with their sums of squares"),
                                                     qc::sourceVector, QVariant(), true, false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("GROUP_COUNT"), tr("Number of groups")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("TOTAL_SQUARES"), tr("Total sum of squares")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("WITHIN_SQUARES"), tr("Within sum of squares")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("BETWEEN_SQUARES"), tr("Between sum of squares")));
  addOutput(
      new QgsProcessingOutputNumber(QStringLiteral("BETWEEN_RATIO"), tr("Ratio of the between to the total sum of squares")));
}

Help RegionalizeAlgorithm::help() const {
  return {
      tr("Which contiguous groups of areas are alike within and different from one another?"),
      tr("Use it to divide a territory into zones by several values at once, such as quotients, wages and growth. BETWEEN_RATIO "
         "compares methods: 0 = groups explain nothing, 1 = areas of a group are equal; it grows with the number of groups. "
         "skater is the fastest; azp_tabu and azp_annealing mostly give the highest ratio; the hierarchical methods nest: with "
         "more groups each divides one; max_p finds how many groups there can be when each needs so many people or areas. The "
         "search draws groups of any form, so look at compactness as well."),
      tr("skater: the minimum spanning tree of the neighbourhood by the Euclidean distance of the values is cut GROUPS - 1 "
         "times, always at the edge whose removal lowers the within sum of squares most. redcap: the tree is built by joining, "
         "of all adjoining clusters, the two that are nearest by the linkage, by the shortest link between them; then it is cut "
         "likewise. The linkage is over all pairs of their areas (full order) or over the links between them alone (first "
         "order; with single linkage that is skater). hierarchical: joining goes on until GROUPS are left. azp: areas move "
         "between adjoining groups while that lowers the within sum of squares (greedy); tabu goes on with the best move that "
         "does not undo a recent one, annealing with random moves that may raise it by less and less; of ITERATIONS starts the "
         "best counts, and the first begins with redcap_ward. max_p: groups grow until each reaches LEAST_FLOOR; of ITERATIONS "
         "starts those with the most groups are improved likewise. BETWEEN_RATIO = 1 - within / total sum of squares. With "
         "LEAST_FLOOR no cut or move leaves a group below it; then there may be fewer groups. Compactness = 4 pi area / "
         "perimeter squared of the group's outline; GeoDa's figure, with the perimeters of all members, is lower."),
      tr("Assuncao, R., Neves, M., Camara, G. and Freitas, C. (2006), https://doi.org/10.1080/13658810600665111; Guo, D. (2008), "
         "https://doi.org/10.1080/13658810701674970; Murtagh, F. (1985), A survey of algorithms for contiguity-constrained "
         "clustering; Openshaw, S. (1977), https://doi.org/10.2307/622300; Openshaw, S. and Rao, L. (1995), "
         "https://doi.org/10.1068/a270425; Duque, J., Anselin, L. and Rey, S. (2012), "
         "https://doi.org/10.1111/j.1467-9787.2011.00743.x"),
      tr("Areas with a missing value are in no group (NULL). Parts of the territory that no link joins stay apart: then there "
         "may be more groups than asked for, and a warning says so; one that is below LEAST_FLOOR as a whole is a group of its "
         "own. A value that is the same everywhere counts for nothing. Ties go to the first ids, so the order of rows decides "
         "nothing; azp and max_p depend on SEED alone, not on the number of processors. Up to 20,000 areas for single, complete "
         "and average linkage of full order."),
      tr("qgis_process run territorial:locationquotients -- ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_output\" "
         "INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B "
         "REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg && "
         "qgis_process run territorial:regionalize -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELDS=location_quotient "
         "GROUPS=3 OUTPUT=zones.gpkg")};
}

} // namespace territorial
