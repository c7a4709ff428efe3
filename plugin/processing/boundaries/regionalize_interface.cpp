// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/boundaries/regionalize_algorithm.h"

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
  return QStringLiteral("regionalization,skater,redcap,spatially constrained "
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
         tr("of the standardised values about the group's means, 0 and above")}}}};
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
       QStringLiteral("hierarchical_complete"), QStringLiteral("hierarchical_average"), QStringLiteral("hierarchical_ward")},
      false, QStringLiteral("skater"), false, true));
  addParameter(
      new QgsProcessingParameterNumber(QStringLiteral("GROUPS"), tr("Number of groups"), qc::numberInteger, 5, false, 1));
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
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Areas with their groups"), qc::sourcePolygon));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_GROUPS"), tr("Contiguous groups"), qc::sourcePolygon,
                                                     QVariant(), true, false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("GROUP_COUNT"), tr("Number of groups")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("TOTAL_SQUARES"), tr("Total sum of squares")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("WITHIN_SQUARES"), tr("Within sum of squares")));
  addOutput(
      new QgsProcessingOutputNumber(QStringLiteral("BETWEEN_RATIO"), tr("Ratio of the between to the total sum of squares")));
}

Help RegionalizeAlgorithm::help() const {
  return {
      tr("Which contiguous groups of areas are alike within and different from one another?"),
      tr("Use it to divide a territory into zones by several values at once, such as quotients, wages and growth. BETWEEN_RATIO "
         "compares methods and numbers of groups: 0 = groups explain nothing, 1 = areas of a group are equal. skater is the "
         "fastest; redcap_ward mostly gives the highest ratio; the hierarchical methods nest: with more groups each divides "
         "one."),
      tr("skater: the minimum spanning tree of the neighbourhood by the Euclidean distance of the values is cut GROUPS - 1 "
         "times, always at the edge whose removal lowers the within sum of squares most. redcap: the tree is built by joining, "
         "of all adjoining clusters, the two that are nearest by the linkage over all their areas (full order), by the shortest "
         "link between them; then it is cut likewise. hierarchical: joining goes on until GROUPS are left. BETWEEN_RATIO = 1 - "
         "within / total sum of squares. With LEAST_FLOOR no cut leaves a side below it; then there may be fewer groups."),
      tr("Assuncao, R., Neves, M., Camara, G. and Freitas, C. (2006), https://doi.org/10.1080/13658810600665111; Guo, D. (2008), "
         "https://doi.org/10.1080/13658810701674970; Murtagh, F. (1985), A survey of algorithms for contiguity-constrained "
         "clustering"),
      tr("Areas with a missing value are in no group (NULL). Parts of the territory that no link joins stay apart: then there "
         "may be more groups than asked for, and a warning says so. A value that is the same everywhere counts for nothing. Ties "
         "go to the first ids, so the order of rows decides nothing. Up to 20,000 areas for single, complete and average "
         "linkage."),
      tr("qgis_process run territorial:locationquotients -- ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_output\" "
         "INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B "
         "REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg && "
         "qgis_process run territorial:regionalize -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELDS=location_quotient "
         "GROUPS=3 OUTPUT=zones.gpkg")};
}

} // namespace territorial
