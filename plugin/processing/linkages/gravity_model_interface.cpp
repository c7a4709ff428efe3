// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/linkages/gravity_model_algorithm.h"

#include "processing/linkages/linkage_table.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString GravityModelAlgorithm::name() const { return QStringLiteral("gravitymodel"); }
QString GravityModelAlgorithm::displayName() const { return tr("Gravity model"); }
Topic GravityModelAlgorithm::topic() const { return Topic::linkages; }
GravityModelAlgorithm *GravityModelAlgorithm::createInstance() const { return new GravityModelAlgorithm; }

QStringList GravityModelAlgorithm::tags() const {
  return QStringLiteral("gravity,spatial interaction,wilson,doubly constrained,ipf,furness,poisson,ppml,distance decay,"
                        "deterrence,expected flows,residuals,гравитационная модель,пространственное взаимодействие,"
                        "ожидаемые потоки,остатки,затухание,гравитациялық модель,кеңістіктік өзара әрекет,күтілетін "
                        "ағындар,қалдықтар")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> GravityModelAlgorithm::resultTables() const {
  const auto field = [](const char *name, const char *shortName, qc::FieldType type, const QString &alias,
                        const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description};
  };
  const ResultField type = field("type", "type", qc::fieldString, tr("type"), tr("of TYPE_FIELD; NULL where it is not given")),
                    period = field("period", "period", qc::fieldString, tr("period"),
                                   tr("of PERIOD_FIELD; NULL where it is not given"));
  const auto number = [&](const char *name, const char *shortName, const QString &alias, const QString &description) {
    return field(name, shortName, qc::fieldDouble, alias, description);
  };
  return {
      {QStringLiteral("OUTPUT"),
       tr("Expected and residual flows"),
       {field("from", "from", qc::fieldString, tr("from"), tr("place where the flow begins")),
        field("to", "to", qc::fieldString, tr("to"), tr("place where the flow ends")),
        number(
            "value", "value", tr("value"),
            tr("the flow of the table, 0 where ABSENT takes a pair that is not listed for 0; of an estimate the expected flow")),
        number("expected", "expected", tr("expected"), tr("what the model expects, in the unit of the flows, 0 and above")),
        number("residual", "residual", tr("residual"), tr("value - expected; NULL in an estimate")),
        number(
            "standardized_residual", "std_resid", tr("standardised residual"),
            tr("residual / root of (dispersion x expected): beyond -2 and 2 unusual; the same in any unit; NULL where nothing is "
               "expected, and in an estimate")),
        number("cost", "cost", tr("cost"), tr("geodesic distance in km, or COST_FIELD")), type, period,
        field("status", "status", qc::fieldString, tr("status"),
              tr("of the value: of STATUS_FIELD, NULL where it is not given and of pairs that are not listed; modelled in an "
                 "estimate. What is expected is always modelled"))}},
      {QStringLiteral("OUTPUT_COEFFICIENTS"),
       tr("Coefficients"),
       {type, period,
        field("term", "term", qc::fieldString, tr("term"),
              tr("constant, log_origin_total, log_destination_total, log_cost (power), cost (exponential)")),
        number("coefficient", "coeff", tr("coefficient"), tr("of the logarithm of the expected flow; decay is negative")),
        number("std_error", "std_error", tr("standard error"),
               tr("whatever the variance of the flows (sandwich); somewhat small for few places with both totals kept")),
        number("std_error_poisson", "se_poisson", tr("standard error, Poisson"),
               tr("if the variance were the mean, as other programs print it: too small where dispersion is above 1"))}},
      {QStringLiteral("OUTPUT_STATISTICS"),
       tr("Statistics of the fit"),
       {type, period, field("pair_count", "pairs", qc::fieldLongLong, tr("pairs"), tr("in the model")),
        number("flow", "flow", tr("flow"), tr("sum of the flows; NULL in an estimate")),
        number("expected", "expected", tr("expected"), tr("sum of what is expected")),
        number("deviance", "deviance", tr("deviance"), tr("of Poisson, 0 and above, in the unit of the flows")),
        number("null_deviance", "null_dev", tr("null deviance"), tr("of one mean for all pairs")),
        number("pseudo_r2", "pseudo_r2", tr("pseudo R²"), tr("1 - deviance / null deviance, at most 1")),
        number("dispersion", "dispersion", tr("dispersion"),
               tr("Pearson's chi-squared over degrees of freedom; 1 of Poisson counts, usually far more")),
        number("srmse", "srmse", tr("SRMSE"), tr("root of the mean squared residual over the mean flow; 0 = perfect")),
        number("common_part", "common", tr("common part"),
               tr("Sorensen: 2 sum of the smaller of flow and expected / sum of both; 0 to 1")),
        number("mean_cost", "mean_cost", tr("mean cost"), tr("of the flows")),
        number("mean_cost_expected", "mcost_exp", tr("mean cost expected"),
               tr("of what is expected; equal to that of the flows by exponential decay")),
        field("parameter_count", "params", qc::fieldInt, tr("parameters"), tr("coefficients and free factors of places")),
        number("balance_error", "bal_error", tr("error of totals"), tr("largest relative distance of a kept total")),
        field("converged", "converged", qc::fieldBool, tr("converged"), tr("false where the results want care"))}},
      unmatchedTable()};
}

void GravityModelAlgorithm::initAlgorithm(const QVariantMap &) {
  addLinkageParameters(*this, true);
  const auto choice = [&](const char *name, const QString &title, const QStringList &options, bool advanced) {
    auto *definition =
        new QgsProcessingParameterEnum(QString::fromLatin1(name), title, options, false, options.first(), true, true);
    if (advanced)
      addAdvanced(definition);
    else
      addParameter(definition);
  };
  choice("CONSTRAINT", tr("Totals that the model keeps (doubly: both; production: what leaves; attraction: what arrives)"),
         {QStringLiteral("doubly"), QStringLiteral("production"), QStringLiteral("attraction"), QStringLiteral("unconstrained")},
         false);
  choice("DETERRENCE", tr("How flows fall with distance"),
         {QStringLiteral("exponential"), QStringLiteral("power"), QStringLiteral("combined")}, false);
  addParameter(new QgsProcessingParameterField(QStringLiteral("COST_FIELD"),
                                               tr("Cost of each pair in LINKAGES (empty: distance in km)"), QVariant(),
                                               QStringLiteral("LINKAGES"), qc::fieldAny, false, true));
  choice("OWN", tr("Pairs of a place with itself (or their distance: half the way to the nearest, 2/3 of the radius)"),
         {QStringLiteral("exclude"), QStringLiteral("half_nearest"), QStringLiteral("radius"), QStringLiteral("given")}, true);
  choice("ABSENT", tr("Pairs that LINKAGES does not list"), {QStringLiteral("zero"), QStringLiteral("unknown")}, true);
  const QString margins = QStringLiteral("MARGINS");
  addParameter(new QgsProcessingParameterFeatureSource(
      margins, tr("Totals of places (for an estimate without flows, or as sizes of places)"), qc::sources(qc::sourceVector),
      QVariant(), true));
  const auto field = [&](const char *name, const QString &title, const char *standard) {
    addParameter(new QgsProcessingParameterField(QString::fromLatin1(name), title, QString::fromLatin1(standard), margins,
                                                 qc::fieldAny, false, true));
  };
  field("MARGIN_FIELD", tr("Id of the place in MARGINS"), "region");
  field("OUT_FIELD", tr("Total that leaves"), "departures");
  field("IN_FIELD", tr("Total that arrives"), "arrivals");
  addParameter(new QgsProcessingParameterNumber(
      QStringLiteral("BETA"), tr("Decay, for an estimate: exponent of the power, or rate per km or unit of cost"),
      qc::numberDouble, QVariant(), true));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("RATE"), tr("Rate of a combined decay, for an estimate"),
                                               qc::numberDouble, 0, true));
  choice("BALANCE", tr("Where both totals of MARGINS differ"),
         {QStringLiteral("stop"), QStringLiteral("scale_in"), QStringLiteral("scale_out")}, true);
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("LEAST_FLOW"), tr("Least flow, observed or expected, given out"),
                                               qc::numberDouble, 0, true, 0));
  addParameter(
      new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Expected and residual flows"), qc::sourceVector));
  for (const auto &[output, title] :
       {std::pair("OUTPUT_COEFFICIENTS", tr("Coefficients")), std::pair("OUTPUT_STATISTICS", tr("Statistics of the fit"))})
    addParameter(
        new QgsProcessingParameterFeatureSink(QString::fromLatin1(output), title, qc::sourceVector, QVariant(), true, false));
  const auto number = [&](const char *name, const QString &title) {
    addOutput(new QgsProcessingOutputNumber(QString::fromLatin1(name), title));
  };
  number("POWER_DECAY", tr("Exponent of the power decay (of a single type and period)"));
  number("RATE_DECAY", tr("Rate of the exponential decay (of a single type and period)"));
  number("PSEUDO_R2", tr("Pseudo R² (of a single type and period)"));
  number("COMMON_PART", tr("Common part of flows and expectation (of a single type and period)"));
  number("PAIR_COUNT", tr("Number of pairs in the models"));
  number("UNKNOWN_COUNT", tr("Number of pairs left out as their flow is unknown"));
  number("NO_COST_COUNT", tr("Number of pairs left out as they have no cost"));
  number("CONVERGED", tr("1 where all models converged, else 0"));
  number("NULL_COUNT", tr("Number of rows without a flow value"));
  number("ZERO_COUNT", tr("Number of rows with a flow of 0"));
}

Help GravityModelAlgorithm::help() const {
  return {
      tr("How large should flows be, given the sizes of places and the distance between them, and which are larger or smaller? "
         "And "
         "what might a table look like that nobody has counted?"),
      tr("Fit a table of flows to see how fast they fall with distance and which pairs stand out: residual flows show links that "
         "size and nearness do not explain. doubly keeps what leaves and what arrives everywhere and judges the pairs alone; "
         "production and attraction ask what makes destinations or origins large as well; unconstrained both. With MARGINS and "
         "BETA "
         "it estimates a table from totals: every row of it is modelled, good for a picture of the whole, not for a statement on "
         "a "
         "pair. Do not read decay as a cause, and do not compare decays of tables with other zones."),
      tr("expected = A_i B_j f(c). f: c^-a (power), exp(-b c) (exponential), c^-a exp(-b c) (combined). A_i and B_j are what "
         "keeps "
         "the totals of origins and destinations; where a side is not kept, a power of its total (or of its MARGINS) takes their "
         "place, and of unconstrained a constant.\nFitted by Poisson pseudo maximum likelihood: zeros count, and only the mean "
         "has to "
         "be right; of exponential decay the mean cost of flows and expectation agree. standardised residual = (value - "
         "expected) / "
         "root(dispersion x expected).\nAn estimate takes a = BETA (power), b = BETA (exponential), or a = BETA and b = RATE "
         "(combined), and is balanced to both totals within 1e-9; where that cannot be, the log says by how much it is off."),
      tr("Wilson, A. G. (1971), https://doi.org/10.1068/a030001; Santos Silva, J. M. C. and Tenreyro, S. (2006), "
         "https://doi.org/10.1162/rest.88.4.641; Hyman, G. M. (1969), https://doi.org/10.1068/a010105; Knudsen, D. C. and "
         "Fotheringham, A. S. (1986), https://doi.org/10.1177/016001768601000203; Head, K. and Mayer, T. (2002), Illusory border "
         "effects, CEPII 2002-01"),
      tr("Distances are geodesics between the places (polygons: points on their surface). Types and periods are models of their "
         "own. A "
         "pair that the table does not list is 0 (ABSENT unknown leaves it out); a flow that is NULL is unknown and leaves its "
         "pair "
         "out of the model and the totals; a negative one is refused. Pairs of a place with itself are left out unless OWN says "
         "how "
         "far a place is from itself. Places on one point have no power of their distance: refused. A place that nothing leaves "
         "is no "
         "origin. A cost in one direction only is taken for both; a pair without any is left out and counted. Totals of MARGINS "
         "that "
         "differ stop an estimate unless BALANCE scales one side. What does not converge is said. More than 36 million pairs are "
         "refused. The order of rows changes nothing."),
      tr("qgis_process run territorial:gravitymodel -- "
         "MARGINS=\"sample_data/kazakhstan.gpkg|layername=migration_margins_2024\" "
         "PLACES=\"sample_data/kazakhstan.gpkg|layername=region_centres\" CONSTRAINT=doubly DETERRENCE=power BETA=1 "
         "BALANCE=scale_in OUTPUT=estimated.gpkg OUTPUT_STATISTICS=statistics.csv")};
}

} // namespace territorial
