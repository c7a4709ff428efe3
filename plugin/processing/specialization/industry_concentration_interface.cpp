// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/specialization/industry_concentration_algorithm.h"

#include "processing/activity_table.h"
#include "processing/chance.h"
#include "processing/neighbourhood.h"
#include "processing/specialization/plant_table.h"
#include "processing/specialization/region_inputs.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString IndustryConcentrationAlgorithm::name() const { return QStringLiteral("industryconcentration"); }
QString IndustryConcentrationAlgorithm::displayName() const { return tr("Concentration of industries"); }
Topic IndustryConcentrationAlgorithm::topic() const { return Topic::specialization; }
IndustryConcentrationAlgorithm *IndustryConcentrationAlgorithm::createInstance() const {
  return new IndustryConcentrationAlgorithm;
}

QStringList IndustryConcentrationAlgorithm::tags() const {
  return QStringLiteral(
             "concentration,agglomeration,ellison,glaeser,maurel,sedillot,herfindahl,hhi,hoover,krugman,locational gini,"
             "lorenz,theil,moran,coagglomeration,industry,"
             "концентрация отрасли,индекс эллисона-глейзера,индекс тейла,кривая лоренца,агломерация,"
             "сала шоғырлануы,шоғырлану,агломерация")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> IndustryConcentrationAlgorithm::resultTables() const {
  const auto number = [](const char *name, const char *shortName, const QString &alias, const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), qc::fieldDouble, alias, description};
  };
  const auto flag = [](const char *name, const char *shortName, const QString &alias, const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), qc::fieldBool, alias, description};
  };
  const ResultField industry{QStringLiteral("industry"), QStringLiteral("industry"), qc::fieldString, tr("industry"),
                             tr("code of the industry, in the type of the source")};
  const ResultField year{QStringLiteral("year"), QStringLiteral("year"), qc::fieldString, tr("year"),
                         tr("year, in the type of the source; NULL where the table has none")};
  ResultField other = industry;
  other.name = QStringLiteral("other_industry");
  other.short_name = QStringLiteral("other_ind");
  other.alias = tr("other industry");
  return {
      {QStringLiteral("OUTPUT"),
       tr("Concentration of the industries"),
       {industry,
        year,
        number("value", "value", tr("value"), tr("sum of the industry over all regions, in the unit of the source")),
        {QStringLiteral("region_count"), QStringLiteral("regions"), qc::fieldInt, tr("regions"),
         tr("regions with a value above 0")},
        number("herfindahl", "hhi", tr("Herfindahl index"), tr("sum c_r^2, 1/R to 1 = one region")),
        number("herfindahl_normalised", "hhi_norm", tr("Herfindahl index, normalised"),
               tr("(HHI - 1/R) / (1 - 1/R), 0 = even to 1; R = regions with a total above 0")),
        number("hoover", "hoover", tr("Hoover index"),
               tr("sum |c_r - t_r| / 2, 0 = as the reference to 1: the share that would "
                  "have to move")),
        number("krugman", "krugman", tr("Krugman index"), tr("sum |c_r - t_r|, 0 = as the reference to 2")),
        number("locational_gini", "loc_gini", tr("locational Gini"),
               tr("of c_r against t_r, ordered by c_r / t_r: twice the area of the Lorenz curve, 0 = as the reference to 1")),
        number("theil", "theil", tr("Theil index"),
               tr("sum c_r ln(c_r / t_r), 0 and above; NULL where the reference lacks a region")),
        number("theil_between", "theil_btw", tr("Theil index between groups"),
               tr("of the groups of regions; NULL without REGION_GROUPS")),
        number("theil_within", "theil_wth", tr("Theil index within groups"), tr("between + within = Theil index")),
        number("raw_concentration", "raw_conc", tr("raw concentration G"), tr("sum (c_r - x_r)^2, 0 to 2")),
        number("plant_count", "plants", tr("plants"), tr("number of plants; NULL where it is unknown")),
        number("plant_herfindahl", "plant_hhi", tr("plant Herfindahl H"),
               tr("sum z_k^2, z_k = share of plant k in the industry; NULL where plants are unknown")),
        number("ellison_glaeser", "eg_gamma", tr("Ellison-Glaeser index"),
               tr("(G / (1 - sum x_r^2) - H) / (1 - H); 0 = as thrown at random, below 0.02 low, above 0.05 high, 1 = one "
                  "region; NULL without plants or with one plant")),
        number("ellison_glaeser_z", "eg_z", tr("z of the raw concentration"),
               tr("(G - (1 - sum x_r^2) H) / standard deviation of G under the null")),
        number("ellison_glaeser_p", "eg_p", tr("p by the normal"),
               tr("of z; rough where plants are few, as G is skew: prefer the simulated p")),
        number("ellison_glaeser_p_simulated", "eg_p_sim", tr("p by simulation"),
               tr("(b + 1) / (PERMUTATIONS + 1), plants thrown into regions in proportion to x_r; NULL where the sizes of "
                  "plants are unknown")),
        number("ellison_glaeser_q", "eg_q", tr("q of the raw concentration"),
               tr("Benjamini-Hochberg among the industries of the year, of the simulated p where there is one, else of the "
                  "normal one")),
        flag("concentrated", "concentr", tr("concentrated"),
             tr("true where the Ellison-Glaeser index is above 0 and q at most ALPHA; NULL without test")),
        number("maurel_sedillot", "maurel_sed", tr("Maurel-Sedillot index"),
               tr("((sum c_r^2 - sum x_r^2) / (1 - sum x_r^2) - H) / (1 - H); 0 = at random, below 0 = away from large regions")),
        number("spatial_ellison_glaeser", "eg_spatial", tr("Ellison-Glaeser index, spatially weighted"),
               tr("with neighbouring regions counted as one place; 0 = at random; NULL without REGIONS or plants")),
        number("morans_i", "morans_i", tr("Moran's I of the quotients"),
               tr("of c_r / x_r among neighbours, about -1 to 1 = neighbours are alike; NULL without REGIONS")),
        number("morans_i_z", "moran_z", tr("z of Moran's I"), tr("(I + 1 / (n - 1)) / standard deviation under randomisation")),
        number("morans_i_p", "moran_p", tr("p of Moran's I"),
               tr("(b + 1) / (PERMUTATIONS + 1), the quotients dealt to the regions anew")),
        number("morans_i_q", "moran_q", tr("q of Moran's I"), tr("Benjamini-Hochberg among the industries of the year")),
        flag("clustered", "clustered", tr("clustered"),
             tr("true where Moran's I is above its expectation and q at most ALPHA; NULL without test")),
        flag("incomplete", "incomplete", tr("incomplete"), tr("true where values of the industry are unknown and left out"))}},
      {QStringLiteral("OUTPUT_COAGGLOMERATION"),
       tr("Coagglomeration of the industries"),
       {industry, other, year,
        number("coagglomeration", "coagglom", tr("coagglomeration"),
               tr("sum (c_r - x_r)(c'_r - x_r) / (1 - sum x_r^2); 0 = independent, above 0 = in the same regions more than "
                  "chance"))}},
      unmatchedTable()};
}

void IndustryConcentrationAlgorithm::initAlgorithm(const QVariantMap &) {
  addActivityParameters(*this);
  addIndustryParameter(*this);
  addParameter(new QgsProcessingParameterString(QStringLiteral("YEAR"), tr("Year (empty = all)"), QVariant(), false, true));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("REFERENCE_SHARES"), tr("Hoover, Krugman, Gini and Theil against"),
      {QStringLiteral("total"), QStringLiteral("others"), QStringLiteral("mean_of_others"), QStringLiteral("equal")}, false,
      QStringLiteral("total"), false, true));
  addRegionInputs(*this);
  addPlantParameters(*this);
  addRegionParameters(*this, true);
  addNeighbourhoodParameters(*this);
  addAdvanced(new QgsProcessingParameterEnum(QStringLiteral("ALTERNATIVE"),
                                             tr("Against chance, the industry is concentrated, and its neighbours alike"),
                                             {QStringLiteral("two_sided"), QStringLiteral("greater"), QStringLiteral("less")},
                                             false, QStringLiteral("two_sided"), false, true));
  addChanceParameters(*this, tr("Throws of the plants, and permutations of Moran's I"));
  addParameter(
      new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Concentration of the industries"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_COAGGLOMERATION"),
                                                     tr("Coagglomeration of the industries"), qc::sourceVector, QVariant(), true,
                                                     false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("INDUSTRY_COUNT"), tr("Number of industries written")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of industries and years without a value")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CONCENTRATED_COUNT"), tr("Number of industries and years that are "
                                                                                   "concentrated")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CLUSTERED_COUNT"), tr("Number of industries and years whose "
                                                                                "neighbours are alike")));
}

Help IndustryConcentrationAlgorithm::help() const {
  return {
      tr("How concentrated is each industry in few regions, is that more than the lumpiness of its plants explains, and do the "
         "regions that hold it lie side by side?"),
      tr("Use it to rank industries by concentration, before looking for clusters of those at the top. Herfindahl looks at the "
         "industry alone; Hoover, Krugman, Gini and Theil compare it with a reference. An industry of few large plants is always "
         "concentrated: only Ellison-Glaeser and Maurel-Sedillot, given PLANTS, part that from clustering. None of these sees "
         "where the regions lie; Moran's I and the spatially weighted index do, given REGIONS. All depend on how finely regions "
         "and industries are divided."),
      tr("c_r = share of region r in the industry, x_r = its share in all activity (or in REGION_SIZES or TOTAL_FIELD), t_r = "
         "the "
         "reference by REFERENCE_SHARES: x_r (total), the other industries pooled (others), the mean of their distributions "
         "(mean_of_others) or 1/R (equal).\n"
         "Theil within = sum over groups g of C_g times Theil of the regions in g; between + within = Theil.\n"
         "G = sum (c_r - x_r)^2; H = sum z_k^2 over plants; Ellison-Glaeser = (G / (1 - sum x_r^2) - H) / (1 - H). Under the "
         "null each plant falls into a region with probability x_r: G has the expectation (1 - sum x_r^2) H and the variance "
         "2 (H^2 (X2 - 2 X3 + X2^2) - sum z_k^4 (X2 - 4 X3 + 3 X2^2)), Xn = sum x_r^n; p by the normal and by simulation.\n"
         "Spatially weighted: the same with d'Sd, d_r = c_r - x_r, for G and x'Sx for X2, S = 1 on the diagonal and the weight "
         "between "
         "neighbours (1 by contiguity; at most 1 in WEIGHTS_TABLE).\n"
         "Moran's I of c_r / x_r with weights standardised by row."),
      tr("Ellison, G. and Glaeser, E. (1997), doi:10.1086/262098; Maurel, F. and Sedillot, B. (1999), Regional Science and Urban "
         "Economics 29; Ellison, G., Glaeser, E. and Kerr, W. (2010), doi:10.1257/aer.100.3.1195; Guimaraes, P., Figueiredo, O. "
         "and Woodward, D. (2011), Journal of Regional Science 51; Krugman, P. (1991), Geography and trade; Theil, H. (1967), "
         "Economics and information theory; Moran, P. (1950), doi:10.1093/biomet/37.1-2.17"),
      tr("NULL is unknown: left out, and the industry flagged as incomplete. An industry without a value has no indices: they "
         "are "
         "NULL, and counted in NULL_COUNT. Plants of a size class are spread evenly about their mean, as far as the nearer "
         "bound. "
         "Where VALUE_KIND says plants and PLANTS is not given, all plants are taken as of one size. Regions without a total, "
         "without polygon or without neighbours are left out of Moran's I. The tests need plants or places, not counts: the unit "
         "of the values changes nothing."),
      tr("qgis_process run territorial:industryconcentration -- "
         "ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_output\" INDUSTRY_FIELD=section VALUE_FIELD=value "
         "YEAR_FIELD=year REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT=concentration.csv")};
}

} // namespace territorial
