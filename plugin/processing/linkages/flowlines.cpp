#include "processing/linkages/flowlines.h"

#include "processing/linkages/flow_tables.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

namespace territorial {

namespace {

class FlowLinesText {
  Q_DECLARE_TR_FUNCTIONS(FlowLines)
};

// Where the stages of a run end on the progress bar, in per cent.
constexpr double tableRead = 50, linesDrawn = 75, linesWritten = 99;
constexpr std::size_t checkEvery = 256; // features between two looks at cancel

struct SelfFlows {
  std::vector<const Flow *> flows;
  double value = 0;
};

SelfFlows selfFlows(const Linkages &linkages) {
  SelfFlows found;
  for (const Flow &flow : linkages.flows)
    if (flow.from == flow.to && flow.value > 0) {
      found.flows.push_back(&flow);
      found.value += flow.value;
    }
  return found;
}

void saySelf(const Linkages &linkages, const SelfFlows &within, QgsProcessingFeedback *feedback) {
  if (!within.flows.empty())
    feedback->pushInfo(FlowLinesText::tr("%1 flows stay within their place, with %2 % of the value; they have no line.")
                           .arg(within.flows.size())
                           .arg(100 * within.value / linkages.total, 0, 'f', 2));
}

void sayCoincident(const Linkages &linkages, const std::vector<std::size_t> &coincident, QgsProcessingFeedback *feedback) {
  if (coincident.empty())
    return;
  QStringList pairs;
  for (const std::size_t index : coincident) {
    const Flow &flow = linkages.flows[index];
    pairs << QStringLiteral("%1 → %2").arg(linkages.places.units.ids[static_cast<std::size_t>(flow.from)],
                                           linkages.places.units.ids[static_cast<std::size_t>(flow.to)]);
  }
  feedback->pushWarning(FlowLinesText::tr("%1 flows join two places on one point and have no line: %2.")
                            .arg(coincident.size())
                            .arg(shortList(pairs)));
}

FlowShape shapeOf(const QString &word) {
  if (word == QLatin1String("straight"))
    return FlowShape::straight;
  return word == QLatin1String("geodesic") ? FlowShape::geodesic : FlowShape::arc;
}

void writeLines(const Linkages &linkages, const DrawnFlows &drawn, ResultWriter &writer, QgsProcessingFeedback *feedback) {
  for (std::size_t line = 0; line < drawn.drawn.size(); ++line) {
    if (line % checkEvery == 0) {
      if (feedback->isCanceled())
        throw Cancelled();
      feedback->setProgress(linesDrawn +
                            (linesWritten - linesDrawn) * static_cast<double>(line) / static_cast<double>(drawn.drawn.size()));
    }
    writer.add(lineRow(linkages, drawn, drawn.drawn[line]), lineGeometry(drawn, drawn.drawn[line]));
  }
}

} // namespace

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
  const QStringList shapes{QStringLiteral("straight"), QStringLiteral("geodesic"), QStringLiteral("arc")};
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("SHAPE"), tr("Shape of the lines"), shapes, false,
                                              QStringLiteral("arc"), false, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("CURVATURE"), tr("Rise of an arc over its chord"),
                                                qc::numberDouble, 0.15, false, 0.05, 1));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MAX_SEGMENT"), tr("Longest piece of a geodesic line (km)"),
                                               qc::numberDouble, 50, false, 0.1, 5000));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Flow lines"), qc::sourceLine));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_SELF"), tr("Flows within a place"), qc::sourceVector,
                                                     QVariant(), true, false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("LINE_COUNT"), tr("Number of lines")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SELF_COUNT"), tr("Number of flows within a place")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SELF_SHARE"), tr("Share of the value within places (0 to 1)")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of rows without a flow value")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("ZERO_COUNT"), tr("Number of rows with a flow of 0")));
  addOutput(
      new QgsProcessingOutputNumber(QStringLiteral("COINCIDENT_COUNT"), tr("Number of flows between two places on one point")));
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
         "wool."),
      tr("share = value / total of all rows with a value.\nlength = geodesic on the ellipsoid between both ends.\nAn arc is a "
         "quadratic curve whose rise over the middle of its chord is CURVATURE times the chord."),
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
  return checkLinkages(Parameters(*this, parameters, context));
}

QVariantMap FlowLines::process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) {
  const Parameters asked(*this, parameters, context);
  const Linkages linkages = readLinkages(asked, feedback, 0, tableRead);
  const QString shape = asked.choice(QStringLiteral("SHAPE"));
  const FlowDrawing drawing{shapeOf(shape), asked.number(QStringLiteral("CURVATURE")),
                            asked.number(QStringLiteral("MAX_SEGMENT"))};
  const DrawnFlows drawn = drawFlows(linkages, drawing, context.transformContext(), feedback, tableRead, linesDrawn);
  sayCoincident(linkages, drawn.coincident, feedback);
  const SelfFlows within = selfFlows(linkages);
  saySelf(linkages, within, feedback);
  if (drawn.drawn.empty())
    feedback->pushWarning(tr("No flow between two places is greater than 0: the layer of lines is empty."));

  const std::vector<ResultTable> tables = resultTables();
  const auto openResult = [&](std::size_t table, qc::Wkb type) {
    return createResult(tables[table].parameter, parameters, context, typedFields(tables[table].fields, linkages), type,
                        type == qc::wkbNone ? QgsCoordinateReferenceSystem() : linkages.places.crs);
  };
  QVariantMap results;
  auto lines = openResult(0, qc::wkbMultiLineString);
  if (lines)
    writeLines(linkages, drawn, *lines, feedback);
  const QString name = flowsName(linkages);
  finishResult(std::move(lines),
               {name, flowsAbstract(linkages, drawn),
                [shape](QgsVectorLayer &layer) {
                  layer.setCustomProperty(QString::fromLatin1(flowShapeProperty), shape);
                  styleFlows(layer);
                }},
               parameters, context, feedback, results);
  if (auto self = openResult(1, qc::wkbNone)) {
    for (const Flow *flow : within.flows)
      self->add(selfRow(linkages, *flow));
    finishResult(std::move(self), {tr("%1, within places").arg(name), linkageNotes(linkages), {}}, parameters, context, feedback,
                 results);
  }
  if (auto unmatched = openResult(2, qc::wkbNone)) {
    for (const UnmatchedId &id : linkages.unmatched.ids())
      unmatched->add(unmatchedRow(id));
    finishResult(std::move(unmatched), {tr("%1, what did not join").arg(name), {}, {}}, parameters, context, feedback, results);
  }
  results.insert(QStringLiteral("LINE_COUNT"), static_cast<qlonglong>(drawn.drawn.size()));
  results.insert(QStringLiteral("SELF_COUNT"), static_cast<qlonglong>(within.flows.size()));
  results.insert(QStringLiteral("SELF_SHARE"), shareOf(within.value, linkages.total));
  results.insert(QStringLiteral("NULL_COUNT"), linkages.null_rows);
  results.insert(QStringLiteral("ZERO_COUNT"), linkages.zero_rows);
  results.insert(QStringLiteral("COINCIDENT_COUNT"), static_cast<qlonglong>(drawn.coincident.size()));
  results.insert(QStringLiteral("UNMATCHED_COUNT"), linkages.unmatched.count());
  results.insert(QStringLiteral("LOST_SHARE"), linkages.unmatched.lostShare(linkages.total));
  return results;
}

} // namespace territorial
