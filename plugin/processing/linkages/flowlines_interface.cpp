// What QGIS shows of the algorithm: names, help and parameters.
#include "processing/linkages/flow_look_parameters.h"
#include "processing/linkages/flow_routes.h"
#include "processing/linkages/flow_selection.h"
#include "processing/linkages/flow_tables.h"
#include "processing/linkages/flowlines.h"
#include "processing/reading.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString FlowLines::name() const { return QStringLiteral("flowlines"); }
QString FlowLines::displayName() const { return tr("Flow lines"); }

QStringList FlowLines::tags() const {
  return tr("flow,flows,linkages,links,origin,destination,OD,matrix,migration,trade,supply,hub,spider,desire,arrows,arc,geodesic,"
            "great circle")
             .split(',') +
         QStringLiteral("потоки,связи,линии связей,миграция,поставки,стрелки,дуги,геодезическая,ағындар,байланыстар,көші-қон,"
                        "жеткізілім,бағыттар,доға")
             .split(',');
}

QgsProcessingAlgorithm *FlowLines::createInstance() const { return new FlowLines; }

void FlowLines::initAlgorithm(const QVariantMap &) {
  addLinkageParameters(*this);
  const QStringList shapes{QStringLiteral("straight"), QStringLiteral("geodesic"), QStringLiteral("arc"),
                           QStringLiteral("routed")};
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("SHAPE"), tr("Shape of the lines"), shapes, false,
                                              QStringLiteral("arc"), false, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("CURVATURE"), tr("Rise of an arc over its chord"),
                                                qc::numberDouble, 0.15, false, 0.05, 1));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MAX_SEGMENT"), tr("Longest piece of a geodesic line (km)"),
                                               qc::numberDouble, 5000, false, 0.1, 5000));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("CHORD_ERROR"),
                                               tr("Largest distance of a geodesic line from the true one (m)"), qc::numberDouble,
                                               100, true, 0.1, 1e6));
  addFlowSelection(*this);
  addFlowSheet(*this);
  addFlowLook(*this);
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("SELF_FLOWS"), tr("Flows within a place (table: only in OUTPUT_SELF; loops: also lines at their symbols)"),
      {QStringLiteral("table"), QStringLiteral("loops")}, false, QStringLiteral("table"), true, true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Flow lines"), qc::sourceLine));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_SELF"), tr("Flows within a place"), qc::sourceVector,
                                                     QVariant(), true, false));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_ARROWS"), tr("Arrows for the scale of the map"),
                                                     qc::sourcePolygon, QVariant(), true, false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("LINE_COUNT"), tr("Number of lines")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SELF_COUNT"), tr("Number of flows within a place")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SELF_SHARE"), tr("Share of the value within places (0 to 1)")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of rows without a flow value")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("ZERO_COUNT"), tr("Number of rows with a flow of 0")));
  addOutput(
      new QgsProcessingOutputNumber(QStringLiteral("COINCIDENT_COUNT"), tr("Number of flows between two places on one point")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("LEFT_OUT_COUNT"), tr("Number of flows below a threshold")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("ROUTED_SCALE"), tr("Scale of the map of routed flows and arrows")));
}

std::vector<ResultTable> FlowLines::resultTables() const { return flowTables(); }

Help FlowLines::help() const {
  return {
      tr("Who is linked to whom, and how strongly? Draws each flow of a table as a line from the place where it begins to the "
         "place "
         "where it ends, with its value, share and length."),
      tr("For tables of migration, trade, supply or trips between regions or towns. The arc bends to the right of travel, so "
         "that the "
         "two directions of a pair lie apart; straight and geodesic lines of a pair lie on one another and only their style sets "
         "them "
         "apart. On maps of a large territory the geodesic is the shortest way. Straight lines are straight in the coordinate "
         "reference system of the places. For hundreds of flows and more, choose the important ones first: a map of all is a "
         "ball of "
         "wool (TOP_FLOWS, CUMULATIVE_SHARE). Routed flows bend each as it suits on a map of MAP_SCALE: clear of places, "
         "obstacles and each "
         "other, trimmed at the places\u2019 symbols. OUTPUT_ARROWS draws straight, bent or routed flows as polygons in "
         "millimetres "
         "of that map.") +
          tr(" Arrows that overlap at a symbol are fanned out in the order of their angles, both directions of a pair side by "
             "side. "
             "With SELF_FLOWS = loops a flow within a place is a loop at its symbol, in the freest direction, sized for the "
             "scale.") +
          tr("\nCOLOUR_BY automatic: flows to the two largest destinations and all others. none: one colour. type: the largest "
             "types of TYPE_FIELD, at most five; of more than five the four largest and all others in grey. direction: what the "
             "place in question gains (flows to it), what it loses (flows from it), and flows between other places in grey; the "
             "place is FOCUS_PLACE, else the one with the largest flows to and from it. All colours are told apart in grey and "
             "by "
             "colour-blind readers. WIDTHS classed: natural breaks of the values, each as round as it can be, in CLASS_COUNT "
             "classes whose widths rise evenly from the least to the largest; the widths of arrows with them. BASE_MAP dark: "
             "light colours on a dark casing, for base maps like #1f2430; a printed map is always on light paper.") +
          tr("\nTRIM_ENDS cuts the lines of OUTPUT where they leave the symbols, NODE_RADIUS or NODE_RADIUS_FIELD at MAP_SCALE; "
             "where these leave less than a fifth of a line, its middle fifth stays. length_km stays that between the places. "
             "Routed lines and loops always end at the symbols. Give a printed map lines that end at their places: it draws "
             "its own arrows and circles."),
      tr("share = value / total of all rows with a value.\nlength = geodesic on the ellipsoid between both ends.\nAn arc is a "
         "quadratic curve whose rise over the middle of its chord is CURVATURE times the chord.\nshare_of_origin = value / all "
         "that leaves the origin in the same type and period, "
         "share_of_destination = value / all that reaches the destination; what stays within the place included.\nnet = the "
         "larger "
         "direction less the other; two_way = both together.\nwidth of an arrow = MAX_WIDTH × value / largest value, at least "
         "MIN_WIDTH.") +
          tr("\nwidth of class c of k = least + (largest − least) × (c − 1) / (k − 1).") +
          tr("\nA geodesic line has the vertices that keep its pieces within CHORD_ERROR of the true one, and no more.\nradius "
             "of a "
             "loop = 0.7 × radius of the symbol, at least 1.1 × width of the flow and 1.6 mm."),
      tr("Karney, C. F. F. (2013): Algorithms for geodesics. Journal of Geodesy 87, 43-55, doi:10.1007/s00190-012-0578-z. "
         "Tobler, W. "
         "R. (1987): Experiments in migration mapping by computer. The American Cartographer 14, 155-163, "
         "doi:10.1559/152304087783875273."),
      tr("Rows with the same ends, type, period and status are summed. A flow that is NULL is unknown: counted (NULL_COUNT) and "
         "in no "
         "sum. A flow of 0 is counted (ZERO_COUNT) and has no line. A negative flow and a text that is no number are refused. A "
         "flow "
         "within a place has no line: it is in OUTPUT_SELF, SELF_COUNT and SELF_SHARE. Two places on one point have no line "
         "either "
         "(COINCIDENT_COUNT). An end that is no place is listed in OUTPUT_UNMATCHED with the nearest ids; a row that lacks both "
         "ends "
         "counts half for each. A repeated or missing id is an error; a place without geometry only where it has a flow. A line "
         "that "
         "crosses the antimeridian is cut there. The order of rows changes nothing. Layer name and metadata say where flows are "
         "modelled, and the borders that a field “borders” of the table names."),
      tr("LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD "
         "to_region, FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: its region_centres; SHAPE: arc."),
  };
}

QString FlowLines::check(const QVariantMap &parameters, QgsProcessingContext &context) const {
  const Parameters asked(*this, parameters, context);
  if (const QString sentence = checkLinkages(asked); !sentence.isEmpty())
    return sentence;
  if (asked.choice(QStringLiteral("SHAPE")) == QLatin1String("geodesic") && asked.given(QStringLiteral("OUTPUT_ARROWS")))
    return tr("OUTPUT_ARROWS: arrows are drawn in the plane of a map. Choose straight, arc or routed for SHAPE.");
  if (const QString sentence = checkFlowLook(asked); !sentence.isEmpty())
    return sentence;
  return checkFlowSheet(asked);
}

} // namespace territorial
