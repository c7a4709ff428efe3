// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/linkages/flow_nodes_algorithm.h"

#include "processing/linkages/flow_look_parameters.h"
#include "processing/linkages/linkage_table.h"
#include "processing/linkages/node_labels.h"
#include "processing/reading.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString FlowNodesAlgorithm::name() const { return QStringLiteral("flownodes"); }
QString FlowNodesAlgorithm::displayName() const { return tr("Flow nodes"); }
Topic FlowNodesAlgorithm::topic() const { return Topic::linkages; }
FlowNodesAlgorithm *FlowNodesAlgorithm::createInstance() const { return new FlowNodesAlgorithm; }

QStringList FlowNodesAlgorithm::tags() const {
  return QStringLiteral("flow,nodes,network,graph,centrality,pagerank,betweenness,closeness,eigenvector,hub,authority,degree,"
                        "inflow,outflow,net migration,throughput,proportional symbols,"
                        "узлы,сеть,граф,центральность,посредничество,близость,приток,отток,сальдо,хаб,значки,"
                        "түйіндер,желі,орталықтық,кіріс,шығыс,айырым,хаб")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> FlowNodesAlgorithm::resultTables() const {
  const auto field = [](const char *name, const char *shortName, qc::FieldType type, const QString &alias,
                        const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description};
  };
  const QString outside = tr("NULL where the place has no flow above 0 from or to another");
  return {
      {QStringLiteral("OUTPUT"),
       tr("Flow nodes"),
       {field("place", "place", qc::fieldString, tr("place"), tr("as PLACE_FIELD writes it")),
        field("label", "label", qc::fieldString, tr("label"),
              tr("of LABEL_FIELD, else of a field “name” of PLACES, else the place")),
        field("type", "type", qc::fieldString, tr("type"), tr("of TYPE_FIELD; NULL where types are not told apart")),
        field("period", "period", qc::fieldString, tr("period"), tr("of PERIOD_FIELD; NULL where periods are not told apart")),
        field("inflow", "inflow", qc::fieldDouble, tr("inflow"), tr("sum of the flows from other places, in their unit")),
        field("outflow", "outflow", qc::fieldDouble, tr("outflow"), tr("sum of the flows to other places, in their unit")),
        field("net", "net", qc::fieldDouble, tr("net flow"), tr("inflow − outflow: above 0 the place gains")),
        field("balance", "balance", qc::fieldDouble, tr("balance"),
              tr("net flow over throughput, −1 to 1; NULL where the throughput is 0")),
        field("throughput", "throughput", qc::fieldDouble, tr("throughput"),
              tr("inflow + outflow, the flow that stays left out")),
        field("self", "self", qc::fieldDouble, tr("flow within the place"), tr("value of the flows that begin and end here")),
        field("in_degree", "in_degree", qc::fieldInt, tr("places that it receives from"),
              tr("number of other places with a flow above 0 to this one")),
        field("out_degree", "out_degree", qc::fieldInt, tr("places that it sends to"),
              tr("number of other places with a flow above 0 from this one")),
        field(
            "role", "role", qc::fieldString, tr("role"),
            tr("source: balance of −ROLE_BALANCE or less; sink: ROLE_BALANCE or more; of the others hub: throughput of at least "
               "HUB_SIZE times the mean; balanced: smaller; none: no flow from or to another place")),
        field("page_rank", "page_rank", qc::fieldDouble, tr("PageRank"),
              tr("share of the time that a walk along the flows spends here, above 0 to 1; %1").arg(outside)),
        field("eigenvector_centrality", "eigenvecto", qc::fieldDouble, tr("eigenvector centrality"),
              tr("0 to 1, the largest of each component 1, both directions summed; %1").arg(outside)),
        field("hub_score", "hub_score", qc::fieldDouble, tr("hub score"),
              tr("0 to 1, the largest of each component 1: sends to good authorities; %1").arg(outside)),
        field("authority_score", "authority", qc::fieldDouble, tr("authority score"),
              tr("0 to 1, the largest of each component 1: receives from good hubs; %1").arg(outside)),
        field(
            "betweenness", "betweennes", qc::fieldDouble, tr("betweenness"),
            tr("share of the ordered pairs of other places whose shortest way leads through this one, 0 to 1; %1").arg(outside)),
        field("closeness", "closeness", qc::fieldDouble, tr("closeness"),
              tr("how near the others are along the flows from here, in the unit of the flows, 0 where nothing is reached; %1")
                  .arg(outside)),
        field("component", "component", qc::fieldInt, tr("component"),
              tr("connected part of the network, 1 is the largest; %1").arg(outside)),
        field("status", "status", qc::fieldString, tr("status"),
              tr("of the flows of this place: observed, modelled, or mixed; NULL without STATUS_FIELD")),
        field("null_rows", "null_rows", qc::fieldInt, tr("rows without a value"),
              tr("number of rows of this place without a value; where it is not 0, the sums are lower bounds")),
        field(
            "radius_mm", "radius_mm", qc::fieldDouble, tr("radius, mm"),
            tr("radius of the circle on paper: area proportional to throughput, MAX_RADIUS for the largest, at least MIN_RADIUS; "
               "0 without flows")),
        field("radius_m", "radius_m", qc::fieldDouble, tr("radius on the ground, m"),
              tr("what the radius on paper covers at MAP_SCALE, metres; NULL without MAP_SCALE")),
        field("label_x", "label_x", qc::fieldDouble, tr("middle of the label, x"),
              tr("in the coordinate reference system of the layer; NULL without MAP_SCALE, and where the place has no label")),
        field("label_y", "label_y", qc::fieldDouble, tr("middle of the label, y"), tr("as label_x"))}},
      unmatchedTable()};
}

void FlowNodesAlgorithm::initAlgorithm(const QVariantMap &) {
  addLinkageParameters(*this);
  addParameter(new QgsProcessingParameterField(QStringLiteral("LABEL_FIELD"),
                                               tr("Names of the places, for labels (a field “name” where none is given)"),
                                               QVariant(), QStringLiteral("PLACES"), qc::fieldAny, false, true));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("APART"), tr("Nodes of their own for each"),
      {QStringLiteral("nothing"), QStringLiteral("type"), QStringLiteral("period"), QStringLiteral("type_and_period")}, false,
      QStringLiteral("nothing"), true, true));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("CENTRALITIES"), tr("Centralities"),
      {QStringLiteral("page_rank"), QStringLiteral("eigenvector"), QStringLiteral("hub_scores"), QStringLiteral("betweenness"),
       QStringLiteral("closeness")},
      true,
      QStringList{QStringLiteral("page_rank"), QStringLiteral("eigenvector"), QStringLiteral("hub_scores"),
                  QStringLiteral("betweenness"), QStringLiteral("closeness")},
      true, true));
  const auto number = [](const char *name, const QString &title, double value, double least, double most) {
    return new QgsProcessingParameterNumber(QString::fromLatin1(name), title, qc::numberDouble, value, true, least, most);
  };
  addParameter(number("MAX_RADIUS", tr("Radius of the largest circle, mm of paper"), 4, 0.1, 100));
  addAdvanced(number("MIN_RADIUS", tr("Least radius of a circle, mm of paper"), 0.5, 0, 100));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MAP_SCALE"),
                                                tr("Scale of the map, 1 to … (for labels, and the radius on the ground)"),
                                                qc::numberDouble, QVariant(), true, 1, 1e9));
  addLabelParameters(*this);
  addBaseMap(*this);
  addAdvanced(number("ROLE_BALANCE", tr("Source or sink: least share of net flow in throughput"), 0.2, 0.001, 1));
  addAdvanced(number("HUB_SIZE", tr("Hub: least throughput, as a multiple of the mean"), 2, 0, 1e6));
  addAdvanced(number("DAMPING", tr("Damping of PageRank"), 0.85, 0.001, 0.999));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Flow nodes"), qc::sourcePoint));
  const auto count = [this](const char *name, const QString &title) {
    addOutput(new QgsProcessingOutputNumber(QString::fromLatin1(name), title));
  };
  count("NODE_COUNT", tr("Number of nodes"));
  count("SOURCE_COUNT", tr("Number of sources"));
  count("SINK_COUNT", tr("Number of sinks"));
  count("HUB_COUNT", tr("Number of hubs"));
  count("COMPONENT_COUNT", tr("Number of connected parts of the network (the largest number of all networks)"));
  count("COINCIDENT_COUNT", tr("Number of nodes that lie on another"));
  count("LOST_LABEL_COUNT", tr("Number of labels without a place"));
  count("NULL_COUNT", tr("Number of rows without a flow value"));
}

Help FlowNodesAlgorithm::help() const {
  return {
      tr("How much does each place send, receive and keep, what is its role, and how central is it in the network of flows?"),
      tr("For tables of migration, trade, supply or trips. The result is drawn as circles, white where a place gains and grey "
         "where "
         "it loses, and gives the lines of “Flow lines” their nodes. The centralities weigh flows by their value: PageRank and "
         "hub "
         "and authority scores for who is sought by whom, betweenness and closeness for who lies on the ways. Betweenness and "
         "closeness take long for networks of more than some ten thousand places: leave them out there. Several types or periods "
         "are summed unless APART says otherwise: do not sum types that have different units. With MAP_SCALE the names of the "
         "largest places are set for the printed map: beside their circle, on no other circle, no other name and no flow of "
         "KEEP_CLEAR (give it the lines or arrows of “Flow lines”), as QGIS's own labels do not see the heads of arrows and "
         "vanish "
         "without notice. They are right for this scale, size and resolution only.") +
          tr(" BASE_MAP dark gives circles and names the colours that are seen on a dark base map (#1f2430 and the like)."),
      tr("net = inflow − outflow; throughput = inflow + outflow; balance = net / throughput (migration effectiveness).\n"
         "Role: source where balance ≤ −ROLE_BALANCE, sink where balance ≥ ROLE_BALANCE; of the others hub where throughput ≥ "
         "HUB_SIZE × mean throughput of the places with flows, else balanced. With 0.2 one direction is half as large again as "
         "the "
         "other.\n"
         "radius = MAX_RADIUS × √(throughput / largest throughput).\n"
         "The length of a link is 1 / flow, so that ways lead along large flows. betweenness = share of the (n − 1)(n − 2) "
         "ordered "
         "pairs of other places; closeness = (r / (n − 1)) × (r / sum of lengths) over the r places that are reached, among the "
         "n "
         "of the network. Eigenvector, hub and authority scores are of each connected part by itself, as those of the whole are "
         "0 "
         "in all parts but one: compare them within a part only."),
      tr("Shryock, H. and Siegel, J. (1973), The Methods and Materials of Demography; Brin, S. and Page, L. (1998), "
         "doi:10.1016/S0169-7552(98)00110-X; Bonacich, P. (1972), doi:10.1080/0022250X.1972.9989806; Kleinberg, J. (1999), "
         "doi:10.1145/324133.324140; Freeman, L. (1977), doi:10.2307/3033543; Brandes, U. (2001), "
         "doi:10.1080/0022250X.2001.9990249; Wasserman, S. and Faust, K. (1994), Social Network Analysis, eq. 5.22; Csárdi, G. "
         "and "
         "Nepusz, T. (2006), The igraph software package."),
      tr("Rows with the same ends are summed. A flow that is NULL is unknown: in no sum, counted (NULL_COUNT, null_rows). A flow "
         "of 0 "
         "is no link. Flows within a place are in the field self alone and in no centrality. All places are in the result; those "
         "without flows have 0, no circle and no centrality, and may lack a geometry. An end that is no place is listed in "
         "OUTPUT_UNMATCHED; a row that lacks both ends counts half for each. Places on one point are counted (COINCIDENT_COUNT), "
         "as "
         "one hides the other. The order of rows changes nothing. Field, legend and metadata say where flows are modelled."),
      tr("LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD "
         "to_region, FLOW_FIELD persons, STATUS_FIELD status; PLACES: its region_centres; LABEL_FIELD: name_en.")};
}

QString FlowNodesAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkLinkages(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("PLACES"), QStringLiteral("LABEL_FIELD"));
      !sentence.isEmpty())
    return sentence;
  if (parameters.number(QStringLiteral("MIN_RADIUS")) > parameters.number(QStringLiteral("MAX_RADIUS")))
    return tr("MIN_RADIUS: the least radius is above MAX_RADIUS, the largest. Give a smaller one.");
  const QString apart = parameters.choice(QStringLiteral("APART"));
  for (const auto &[word, field] : {std::pair(QStringLiteral("type"), QStringLiteral("TYPE_FIELD")),
                                    std::pair(QStringLiteral("period"), QStringLiteral("PERIOD_FIELD"))})
    if (apart.contains(word) && !parameters.given(field))
      return tr("APART is %1, but %2 is not given. Give the field, or take “nothing”.").arg(apart, field);
  return {};
}

} // namespace territorial
