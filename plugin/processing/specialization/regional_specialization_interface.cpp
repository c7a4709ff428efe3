// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/specialization/regional_specialization_algorithm.h"

#include "processing/activity_table.h"
#include "processing/chance.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString RegionalSpecializationAlgorithm::name() const { return QStringLiteral("regionalspecialization"); }
QString RegionalSpecializationAlgorithm::displayName() const { return tr("Regional specialisation"); }
Topic RegionalSpecializationAlgorithm::topic() const { return Topic::specialization; }
RegionalSpecializationAlgorithm *RegionalSpecializationAlgorithm::createInstance() const {
  return new RegionalSpecializationAlgorithm;
}

QStringList RegionalSpecializationAlgorithm::tags() const {
  return QStringLiteral("krugman,herfindahl,hhi,entropy,theil,hachman,gini,diversity,variety,structure,lilien,economic base,"
                        "специализация региона,структура,энтропия,разнообразие,индекс кругмана,"
                        "өңірдің мамандануы,құрылым,әртүрлілік,энтропия")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> RegionalSpecializationAlgorithm::resultTables() const {
  const auto number = [](const char *name, const char *shortName, const QString &alias, const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), qc::fieldDouble, alias, description};
  };
  return {
      {QStringLiteral("OUTPUT"),
       tr("Structure of the regions"),
       {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
         tr("id of the region, in the type of the source")},
        {QStringLiteral("year"), QStringLiteral("year"), qc::fieldString, tr("year"),
         tr("year, in the type of the source; NULL where the table has none")},
        number("value", "value", tr("value"), tr("sum of the region over all industries, in the unit of the source")),
        number("herfindahl", "hhi", tr("Herfindahl index"), tr("sum s_i^2, 1/I to 1 = one industry")),
        number("herfindahl_normalised", "hhi_norm", tr("Herfindahl index, normalised"),
               tr("(H - 1/I) / (1 - 1/I), 0 = even to 1; I = industries with a total above 0")),
        number("entropy", "entropy", tr("entropy"), tr("-sum s_i ln s_i, natural logarithm, 0 to ln I")),
        number("effective_industries", "eff_indust", tr("effective industries"), tr("exp(entropy), 1 to I")),
        number("krugman", "krugman", tr("Krugman index"), tr("sum |s_i - t_i|, 0 to 2, against KRUGMAN_REFERENCE")),
        number("theil", "theil", tr("Theil index"),
               tr("sum s_i ln(s_i / t_i), 0 and above, against REFERENCE_SHARES; NULL where the reference lacks an industry")),
        number("hachman", "hachman", tr("Hachman index"), tr("1 / sum(LQ_i s_i), above 0 to 1 = the reference's structure")),
        number("relative_diversity", "rel_divers", tr("relative diversity"),
               tr("1 / sum |s_i - t_i|, 1/2 and above; NULL for the reference's own structure")),
        number("relative_specialisation", "rel_spec", tr("relative specialisation"),
               tr("the largest location quotient, 1 and above")),
        number("gini", "gini", tr("Gini index"), tr("of s_i against t_i, ordered by location quotient, 0 to 1")),
        number("related_variety", "related", tr("related variety"),
               tr("entropy within groups of related industries; NULL without RELATED_LENGTH")),
        number("unrelated_variety", "unrelated", tr("unrelated variety"),
               tr("entropy between groups; related + unrelated = entropy")),
        number("basic", "basic", tr("basic activity"),
               tr("sum of what exceeds x t_i, in the unit of the source: activity that serves more than the region")),
        number("base_multiplier", "base_mult", tr("economic-base multiplier"),
               tr("value / basic, 1 and above; NULL where basic is 0")),
        number("lilien", "lilien", tr("Lilien index"),
               tr("structural change since the year before in the table; NULL for the first year")),
        number("bray_curtis", "braycurtis", tr("Bray-Curtis dissimilarity"),
               tr("share of the structure that changed since the year before, 0 to 1; NULL for the first year")),
        {QStringLiteral("incomplete"), QStringLiteral("incomplete"), qc::fieldBool, tr("incomplete"),
         tr("true where values of the region are unknown and left out")}}},
      {QStringLiteral("OUTPUT_INTERVALS"),
       tr("Intervals of the indices"),
       {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
         tr("id of the region, in the type of the source")},
        {QStringLiteral("year"), QStringLiteral("year"), qc::fieldString, tr("year"),
         tr("year, in the type of the source; NULL where the table has none")},
        {QStringLiteral("measure"), QStringLiteral("measure"), qc::fieldString, tr("index"),
         tr("name of the index: a field of the table of structures")},
        number("value", "value", tr("value"), tr("the index")),
        number("lower", "lower", tr("lower bound"),
               tr("ALPHA / 2 quantile of the bootstrap; NULL where the values are no counts")),
        number("upper", "upper", tr("upper bound"),
               tr("1 - ALPHA / 2 quantile of the bootstrap; NULL where the values are no counts")),
        number("bias", "bias", tr("bias"), tr("mean of the bootstrap less the index: how far small counts push the index"))}}};
}

void RegionalSpecializationAlgorithm::initAlgorithm(const QVariantMap &) {
  addActivityParameters(*this);
  addParameter(
      new QgsProcessingParameterEnum(QStringLiteral("KRUGMAN_REFERENCE"), tr("Krugman index against"),
                                     {QStringLiteral("others"), QStringLiteral("total"), QStringLiteral("mean_of_others")}, false,
                                     QStringLiteral("others"), false, true));
  addParameter(
      new QgsProcessingParameterEnum(QStringLiteral("REFERENCE_SHARES"), tr("Other relative indices against"),
                                     {QStringLiteral("total"), QStringLiteral("others"), QStringLiteral("mean_of_others")}, false,
                                     QStringLiteral("total"), false, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("RELATED_LENGTH"),
                                                tr("Industries are related whose codes share the first n characters"),
                                                qc::numberInteger, QVariant(), true, 1));
  addChanceParameters(*this, tr("Bootstrap replicates of the intervals"), 999);
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Structure of the regions"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_INTERVALS"), tr("Intervals of the indices"),
                                                     qc::sourceVector, QVariant(), true, false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("REGION_COUNT"), tr("Number of regions")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of regions and years without a structure")));
}

Help RegionalSpecializationAlgorithm::help() const {
  return {
      tr("How specialised or diverse is the structure of each region, how far is it from that of the others, and how fast does "
         "it "
         "change?"),
      tr("Use it to compare regions as wholes, on employment, output or value added. The indices answer different questions: "
         "Herfindahl and entropy look at the region alone, Krugman, Theil, Hachman and Gini compare it with a reference. All "
         "depend on "
         "how finely industries are divided: compare only tables of the same classification."),
      tr("s_i = x_ri / x_r, t_i = share of industry i in the reference, I = number of industries with a total above 0.\n"
         "The reference is all regions (total), all others pooled (others), or the mean of the others' shares (mean_of_others); "
         "the same "
         "data give different Krugman indices by them. Related variety = entropy - unrelated variety; unrelated variety = "
         "entropy of the "
         "groups. Lilien = sqrt(sum s_i (dln x_ri - dln x_r)^2), s_i the mean of both years.\n"
         "Intervals: the counts of each region are drawn again, multinomially with its own shares, PERMUTATIONS times against "
         "the "
         "observed reference; the bounds are quantiles of the indices of these draws."),
      tr("Krugman, P. (1991), Geography and trade; Duranton, G. and Puga, D. (2000), doi:10.1080/0042098002104; Frenken, K., van "
         "Oort, F. "
         "and Verburg, T. (2007), doi:10.1080/00343400601120296; Lilien, D. (1982), doi:10.1086/261088"),
      tr("NULL is unknown: left out, and the region flagged as incomplete. A region without values has no structure: its indices "
         "are "
         "NULL, and counted in NULL_COUNT. A pair that a long table does not have is 0. Totals among the rows stop the run "
         "unless TOTALS "
         "says what to do."),
      tr("qgis_process run territorial:regionalspecialization -- ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_output\" "
         "INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year OUTPUT=structure.csv")};
}

} // namespace territorial
