// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/linkages/flow_backbone_algorithm.h"

#include "processing/linkages/linkage_table.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString FlowBackboneAlgorithm::name() const { return QStringLiteral("flowbackbone"); }
QString FlowBackboneAlgorithm::displayName() const { return tr("Flow backbone"); }
Topic FlowBackboneAlgorithm::topic() const { return Topic::linkages; }
FlowBackboneAlgorithm *FlowBackboneAlgorithm::createInstance() const { return new FlowBackboneAlgorithm; }

QStringList FlowBackboneAlgorithm::tags() const {
  return QStringLiteral("backbone,disparity filter,noise-corrected,doubly stochastic,salience,skeleton,dominant flow,nodal "
                        "region,sparsify,network,significant links,spanning tree,остов,скелет сети,значимые потоки,главные "
                        "потоки,фильтр,қаңқа,желі,маңызды ағындар,негізгі ағындар,сүзгі")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> FlowBackboneAlgorithm::resultTables() const {
  const auto field = [](const char *name, const char *shortName, qc::FieldType type, const QString &alias,
                        const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description};
  };
  const ResultField type = field("type", "type", qc::fieldString, tr("type"), tr("of TYPE_FIELD; NULL where it is not given"));
  const ResultField period =
      field("period", "period", qc::fieldString, tr("period"), tr("of PERIOD_FIELD; NULL where it is not given"));
  return {
      {QStringLiteral("OUTPUT"),
       tr("Backbone"),
       {field("from", "from", qc::fieldString, tr("from"),
              tr("place where the flow begins; without directions the one with the lower id")),
        field("to", "to", qc::fieldString, tr("to"), tr("place where the flow ends")),
        field("value", "value", qc::fieldDouble, tr("value"),
              tr("the flow, greater than 0, in the unit of FLOW_FIELD; without directions both ways together")),
        field("share", "share", qc::fieldDouble, tr("share"),
              tr("value over the sum of all flows between places of its type and period, 0 to 1")),
        field("score", "score", qc::fieldDouble, tr("score"),
              tr("noise_corrected: lift, -1 to 1, 0 as expected; doubly_stochastic: scaled flow, 0 to 1; high_salience: share of "
                 "trees, 0 to 1; NULL for the others")),
        field("p_value", "p_value", qc::fieldDouble, tr("p"),
              tr("0 to 1, at the ENDS that decide (disparity) or one-sided (noise_corrected); NULL without a test")),
        field("q_value", "q_value", qc::fieldDouble, tr("q"),
              tr("p after correction for all tests of the type and period by the false discovery rate, 0 to 1")),
        field("p_origin", "p_origin", qc::fieldDouble, tr("p at the origin"),
              tr("of disparity, among the flows that leave; NULL where there is only one")),
        field("p_destination", "p_dest", qc::fieldDouble, tr("p at the destination"),
              tr("of disparity, among the flows that arrive; NULL where there is only one")),
        field("kept", "kept", qc::fieldBool, tr("kept"), tr("true where the flow belongs to the backbone")),
        field("kept_by", "kept_by", qc::fieldString, tr("kept by"),
              tr("filter: by METHOD; tree: only by SPANNING_TREE; NULL where it is not kept")),
        type, period,
        field("status", "status", qc::fieldString, tr("status"),
              tr("of STATUS_FIELD, observed or modelled; modelled where a part of the sum is; NULL where it is not given")),
        field("rows", "rows", qc::fieldInt, tr("rows"), tr("number of rows in the value")),
        field("null_rows", "null_rows", qc::fieldInt, tr("rows without a value"),
              tr("number of rows of this flow without a value; where it is not 0, the value is a lower bound"))}},
      {QStringLiteral("OUTPUT_SUMMARY"),
       tr("Backbone in figures"),
       {type, period, field("flow_count", "flow_count", qc::fieldInt, tr("flows"), tr("between two places, above 0")),
        field("kept_count", "kept_count", qc::fieldInt, tr("flows kept"), tr("by filter or tree")),
        field("tree_count", "tree_count", qc::fieldInt, tr("flows kept by the tree alone"), tr("0 without SPANNING_TREE")),
        field("value", "value", qc::fieldDouble, tr("value"), tr("sum of the flows, in the unit of FLOW_FIELD")),
        field("kept_share", "kept_share", qc::fieldDouble, tr("share kept"), tr("of the value, 0 to 1")),
        field("place_count", "places", qc::fieldInt, tr("places"), tr("with a flow to or from another place")),
        field("lost_place_count", "lost", qc::fieldInt, tr("places lost"), tr("of these, without a flow that is kept")),
        field("component_count", "components", qc::fieldInt, tr("parts"), tr("that no flow joins, before")),
        field("kept_component_count", "kept_comp", qc::fieldInt, tr("parts of the backbone"),
              tr("that no kept flow joins; a place lost is a part by itself")),
        field("converged", "converged", qc::fieldBool, tr("converged"),
              tr("false where doubly_stochastic did not reach sums of 1"))}},
      unmatchedTable()};
}

void FlowBackboneAlgorithm::initAlgorithm(const QVariantMap &) {
  addLinkageParameters(*this);
  // The places only draw the result: they are asked for after the table, and may be missing.
  removeParameter(QStringLiteral("PLACES"));
  removeParameter(QStringLiteral("PLACE_FIELD"));
  addPlaceParameters(*this, true);
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("METHOD"),
      tr("Method (disparity, noise_corrected: above chance; doubly_stochastic: for small places too; high_salience: on shortest "
         "ways; the others: by size)"),
      {QStringLiteral("disparity"), QStringLiteral("noise_corrected"), QStringLiteral("doubly_stochastic"),
       QStringLiteral("high_salience"), QStringLiteral("dominant_flows"), QStringLiteral("top_k"), QStringLiteral("top_overall"),
       QStringLiteral("cumulative_share")},
      false, QStringLiteral("disparity"), false, true));
  addParameter(new QgsProcessingParameterBoolean(QStringLiteral("DIRECTED"), tr("The direction of a flow counts"), true, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("ALPHA"), tr("Largest p (or q) that is kept (0 to 1)"),
                                                qc::numberDouble, 0.05, true, 0, 1));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("ENDS"), tr("Ends that decide (disparity, top_k)"),
      {QStringLiteral("either"), QStringLiteral("both"), QStringLiteral("origin"), QStringLiteral("destination")}, false,
      QStringLiteral("either"), true, true));
  addParameter(new QgsProcessingParameterNumber(
      QStringLiteral("COUNT"), tr("How many (top_k: of each place; top_overall: of all)"), qc::numberInteger, 3, true, 1));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("SHARE"), tr("Share of the value (cumulative_share; 0 to 1)"),
                                                qc::numberDouble, 0.8, true, 0, 1));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("SALIENCE"), tr("Least salience (high_salience; 0 to 1)"),
                                               qc::numberDouble, 0.5, true, 0, 1));
  addAdvanced(
      new QgsProcessingParameterEnum(QStringLiteral("CORRECTION"), tr("Keep by p (none) or by q, the false discovery rate (fdr)"),
                                     {QStringLiteral("none"), QStringLiteral("fdr")}, false, QStringLiteral("none"), true, true));
  addParameter(new QgsProcessingParameterBoolean(QStringLiteral("SPANNING_TREE"),
                                                 tr("Add the maximum spanning tree, so that no place is lost"), false, true));
  addParameter(new QgsProcessingParameterBoolean(QStringLiteral("KEPT_ONLY"), tr("Give out only what is kept"), true, true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Backbone"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_SUMMARY"), tr("Backbone in figures"),
                                                     qc::sourceVector, QVariant(), true, false));
  const auto number = [&](const char *name, const QString &title) {
    addOutput(new QgsProcessingOutputNumber(QString::fromLatin1(name), title));
  };
  number("FLOW_COUNT", tr("Number of flows between two places"));
  number("KEPT_COUNT", tr("Number of flows kept"));
  number("TREE_COUNT", tr("Number of flows kept by the spanning tree alone"));
  number("KEPT_SHARE", tr("Share of the value that is kept (0 to 1)"));
  number("LOST_PLACE_COUNT", tr("Number of places without a flow that is kept"));
  number("COMPONENT_COUNT", tr("Number of parts that no kept flow joins"));
  number("NULL_COUNT", tr("Number of rows without a flow value"));
  number("ZERO_COUNT", tr("Number of rows with a flow of 0"));
}

Help FlowBackboneAlgorithm::help() const {
  return {
      tr("Which few of many flows matter? Takes the backbone out of a table of flows that would be a ball of wool on a map."),
      tr("disparity keeps flows that are large for one of their own places, so that small places keep theirs: the usual choice. "
         "noise_corrected keeps flows above what the totals of both ends lead to expect; it wants counts (persons, trips, "
         "deliveries), as money in other units gives other results. doubly_stochastic sets all places to one size first. "
         "high_salience keeps what most shortest ways run over. dominant_flows shows nodal regions: every place's largest flow, "
         "if "
         "it goes to a larger place. top_k, top_overall and cumulative_share cut by size alone. No filter says that what is left "
         "out does not matter: look at KEPT_SHARE and LOST_PLACE_COUNT."),
      tr("disparity: p = (1 - w / s)^(k - 1): w the flow, s the sum and k the number of all flows of the place; kept where p <= "
         "ALPHA at either end, or at both (ENDS). Of directed flows those that leave count at the origin, those that arrive at "
         "the "
         "destination.\nnoise_corrected: lift = (K w - 1) / (K w + 1), K = total / (out of the origin x into the destination); p "
         "the normal tail of lift over its standard deviation, which follows from a beta prior (the deviations 1.28, 1.64, 2.32 "
         "of "
         "the paper are ALPHA 0.1, 0.05, 0.01).\ndoubly_stochastic: flows times factors of both ends such that sums of what "
         "leaves "
         "and of what arrives are 1; the largest down to the first with which all holds together that held together before.\n"
         "high_salience: share of the places whose tree of shortest ways (length 1 / w) has the flow, at least SALIENCE.\n"
         "SPANNING_TREE adds the heaviest flows that hold everything together (Kruskal).\nq: by the false discovery rate over "
         "all "
         "tests of a type and period; of disparity every end is a test."),
      tr("Serrano, M. A., Boguna, M. and Vespignani, A. (2009), https://doi.org/10.1073/pnas.0808904106; Coscia, M. and Neffke, "
         "F. "
         "(2017), https://doi.org/10.1109/ICDE.2017.100; Slater, P. B. (2009), https://doi.org/10.1073/pnas.0904725106; Grady, "
         "D., "
         "Thiemann, C. and Brockmann, D. (2012), https://doi.org/10.1038/ncomms1847; Nystuen, J. D. and Dacey, M. F. (1961), "
         "https://doi.org/10.1007/BF01969070; Benjamini, Y. and Hochberg, Y. (1995), "
         "https://doi.org/10.1111/j.2517-6161.1995.tb02031.x"),
      tr("Types and periods are networks of their own. A place with a single flow decides nothing on it by disparity; where both "
         "ends have only one, p is NULL and the flow is not kept. Flows within a place and flows of 0 are no edges; a flow that "
         "is "
         "NULL is unknown, counted (NULL_COUNT) and in no sum; a negative one is refused. A pair of places with observed and "
         "modelled rows is summed and called modelled. Of equal flows the one with the lower ids comes first, except that "
         "doubly_stochastic keeps equal scores together. A network that does not hold together stays in parts. PLACES may be "
         "missing: then the result is a table without lines. The order of rows changes nothing."),
      tr("qgis_process run territorial:flowbackbone -- "
         "LINKAGES=\"sample_data/kazakhstan.gpkg|layername=migration_2024_modelled\" FROM_FIELD=from_region TO_FIELD=to_region "
         "FLOW_FIELD=persons PERIOD_FIELD=year STATUS_FIELD=status "
         "PLACES=\"sample_data/kazakhstan.gpkg|layername=region_centres\" METHOD=disparity ALPHA=0.1 SPANNING_TREE=true "
         "OUTPUT=backbone.gpkg")};
}

} // namespace territorial
