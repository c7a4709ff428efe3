// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/boundaries/local_association_algorithm.h"

#include "processing/chance.h"
#include "processing/neighbourhood.h"
#include "processing/regions.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString LocalAssociationAlgorithm::name() const { return QStringLiteral("localassociation"); }
QString LocalAssociationAlgorithm::displayName() const { return tr("Local association"); }
Topic LocalAssociationAlgorithm::topic() const { return Topic::boundaries; }
LocalAssociationAlgorithm *LocalAssociationAlgorithm::createInstance() const { return new LocalAssociationAlgorithm; }

QStringList LocalAssociationAlgorithm::tags() const {
  return QStringLiteral("lisa,local moran,hot spot,cold spot,getis,ord,gi,gi*,geary,join count,spatial autocorrelation,outlier,"
                        "горячие точки,локальный моран,пространственная автокорреляция,очаги,"
                        "ыстық нүктелер,жергілікті моран,кеңістіктік автокорреляция,ошақтар")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> LocalAssociationAlgorithm::resultTables() const {
  const auto number = [](const char *name, const char *shortName, const QString &alias, const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), qc::fieldDouble, alias, description};
  };
  return {
      {QStringLiteral("OUTPUT"),
       tr("Local association"),
       {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
         tr("id of the region, in the type of the source")},
        {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
         tr("name of the region, where its layer has one")},
        number("value", "value", tr("value"), tr("of VALUE_FIELD; of rates the smoothed rate; NULL = unknown")),
        number("statistic", "statistic", tr("statistic"), tr("local statistic of the region; NULL where it is undefined")),
        number("lag", "lag", tr("neighbours"),
               tr("what the neighbours have: mean or sum of their standardised values (join counts: how many are 1)")),
        number("z_score", "z_score", tr("z"), tr("z-score of G and G*; NULL for the others")),
        number("p_value", "p_value", tr("p"), tr("simulated p by conditional permutations, above 0 to 1")),
        number("pseudo_p_folded", "p_folded", tr("folded p"),
               tr("as GeoDa has it: of the smaller side alone, about half of p; it rejects twice as often as it says and is no "
                  "basis of q")),
        number("q_value", "q_value", tr("q"),
               tr("p after CORRECTION: by false discovery rate, or times the number of tests; else p itself")),
        {QStringLiteral("association"), QStringLiteral("associatio"), qc::fieldString, tr("association"),
         tr("high-high, low-low, high-low, low-high, other positive, negative, joined, or not significant; NULL where it is "
            "undefined")}}}};
}

void LocalAssociationAlgorithm::initAlgorithm(const QVariantMap &) {
  const QString regions = QStringLiteral("REGIONS");
  addRegionParameters(*this, false);
  addParameter(new QgsProcessingParameterField(QStringLiteral("VALUE_FIELD"), tr("Value (of rates: events)"), QVariant(), regions,
                                               qc::fieldNumeric, false, true));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("STATISTIC"),
      tr("Statistic (moran: like values; g, g_star: high or low; geary: differences; join_count: 0 and 1)"),
      {QStringLiteral("moran"), QStringLiteral("bivariate_moran"), QStringLiteral("rate_moran"), QStringLiteral("g"),
       QStringLiteral("g_star"), QStringLiteral("geary"), QStringLiteral("join_count"), QStringLiteral("bivariate_join_count"),
       QStringLiteral("colocation")},
      false, QStringLiteral("moran"), false, true));
  addParameter(new QgsProcessingParameterField(QStringLiteral("SECOND_FIELD"),
                                               tr("Second value (of bivariate forms: the neighbours'; of rates: population)"),
                                               QVariant(), regions, qc::fieldNumeric, false, true));
  addAdvanced(new QgsProcessingParameterField(QStringLiteral("OTHER_FIELDS"), tr("Further values (geary of several)"), QVariant(),
                                              regions, qc::fieldNumeric, true, true));
  addNeighbourhoodParameters(*this);
  addChanceParameters(*this, tr("Permutations of each region's neighbours"), 9999);
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("CORRECTION"), tr("Many tests at once (fdr: by the false discovery rate)"),
      {QStringLiteral("none"), QStringLiteral("fdr"), QStringLiteral("bonferroni")}, false, QStringLiteral("fdr"), true, true));
  addAdvanced(new QgsProcessingParameterEnum(QStringLiteral("ALTERNATIVE"), tr("Side of the test (join counts: always greater)"),
                                             {QStringLiteral("two_sided"), QStringLiteral("greater"), QStringLiteral("less")},
                                             false, QStringLiteral("two_sided"), true, true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Local association"), qc::sourcePolygon));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SIGNIFICANT_COUNT"), tr("Number of significant regions")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("TEST_COUNT"), tr("Number of tested regions")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of regions without a statistic")));
}

Help LocalAssociationAlgorithm::help() const {
  return {
      tr("Where do high values lie together, where low ones, and which regions differ from their neighbours, more than chance "
         "would "
         "have it?"),
      tr("Use it on a layer of regions with a number each, such as location quotients or the competitive component. moran shows "
         "clusters and outliers, g and g_star hot and cold spots, geary likeness of one or several values, join_count where "
         "regions "
         "with a property adjoin (0 and 1). bivariate_moran asks whether neighbours have much of a second value; rate_moran is "
         "for "
         "events over populations of different size; colocation for two properties in the same regions."),
      tr("moran: I_i = z_i x mean of the neighbours' z (z by the standard deviation with n - 1, as GeoDa; spdep divides by n). "
         "g, "
         "g_star: z-score of the sum of the neighbours' values, without and with the region itself. geary: mean of (z_i - z_j)^2 "
         "over neighbours and values. join_count: neighbours with 1, where the region has 1. rate_moran: moran of (rate - "
         "overall "
         "rate) / its standard deviation by empirical Bayes.\n"
         "p: the region keeps its value, its neighbours are drawn anew from all others, PERMUTATIONS times, for every region by "
         "itself. Two-sided p = twice the smaller side, at most 1: a p of one side, as GeoDa shows it, calls twice as many "
         "regions "
         "significant. q by CORRECTION. A region is significant where q <= ALPHA."),
      tr("Anselin, L. (1995), Local indicators of spatial association, https://doi.org/10.1111/j.1538-4632.1995.tb00338.x; "
         "Getis, A. "
         "and Ord, J. K. (1992), https://doi.org/10.1111/j.1538-4632.1992.tb00261.x; Ord, J. K. and Getis, A. (1995), "
         "https://doi.org/10.1111/j.1538-4632.1995.tb00912.x; Anselin, L. (2019), https://doi.org/10.1111/gean.12164; Anselin, "
         "L. and "
         "Li, X. (2019), https://doi.org/10.1007/s10109-019-00299-x; Assuncao, R. and Reis, E. (1999), "
         "https://doi.org/10.1002/(SICI)1097-0258(19990830)18:16%3C2147::AID-SIM179%3E3.0.CO;2-I"),
      tr("Regions without a value, and those without a neighbour that has one, have no statistic (NULL) and take no part. Where "
         "all "
         "values are equal nothing is defined. With few permutations no p can pass the correction: a warning says how many are "
         "needed. The same SEED gives the same p, whatever the order of rows."),
      tr("qgis_process run territorial:locationquotients -- ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_output\" "
         "INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 INDUSTRY=B "
         "REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg && "
         "qgis_process "
         "run territorial:localassociation -- REGIONS=mining.gpkg REGIONS_FIELD=region VALUE_FIELD=location_quotient "
         "OUTPUT=lisa.gpkg")};
}

} // namespace territorial
