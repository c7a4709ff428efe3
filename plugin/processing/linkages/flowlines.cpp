#include "processing/linkages/flowlines.h"

#include "processing/linkages/arrow_style.h"
#include "processing/linkages/flow_look_parameters.h"
#include "processing/linkages/flow_routes.h"
#include "processing/linkages/flow_selection.h"
#include "processing/linkages/flow_tables.h"
#include "processing/linkages/sheet_places.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsvectorlayer.h>

namespace territorial {

namespace {

class FlowLinesText {
  Q_DECLARE_TR_FUNCTIONS(FlowLines)
};

// Where the stages of a run end on the progress bar, in per cent.
constexpr double tableRead = 50, linesPlain = 60, linesDrawn = 75, linesWritten = 99;
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

void saySelf(const Linkages &linkages, const SelfFlows &within, bool loops, QgsProcessingFeedback *feedback) {
  if (!within.flows.empty())
    feedback->pushInfo(
        (loops ? FlowLinesText::tr("%1 flows stay within their place, with %2 % of the value; they are drawn as loops.")
               : FlowLinesText::tr("%1 flows stay within their place, with %2 % of the value; they have no line."))
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
  if (word == QLatin1String("routed"))
    return FlowShape::routed;
  return word == QLatin1String("geodesic") ? FlowShape::geodesic : FlowShape::arc;
}

void writeLines(const Linkages &linkages, const FlowFacts &facts, const DrawnFlows &drawn, ResultWriter &writer,
                QgsProcessingFeedback *feedback) {
  for (std::size_t line = 0; line < drawn.drawn.size(); ++line) {
    if (line % checkEvery == 0) {
      if (feedback->isCanceled())
        throw Cancelled();
      feedback->setProgress(linesDrawn +
                            (linesWritten - linesDrawn) * static_cast<double>(line) / static_cast<double>(drawn.drawn.size()));
    }
    writer.add(lineRow(linkages, facts, drawn, drawn.drawn[line]), lineGeometry(drawn, drawn.drawn[line]));
  }
}

void sayPlaced(const FlowsOnSheet &sheet, QgsProcessingFeedback *feedback) {
  feedback->pushInfo(FlowLinesText::tr("Drawn for a map of 1 : %1.").arg(sheet.scale, 0, 'f', 0));
  if (sheet.without > 0)
    feedback->pushWarning(
        FlowLinesText::tr("%1 flows have no arrow: the symbols of their two places leave no room at this scale.")
            .arg(sheet.without));
}

WidthRange arrowRange(const Parameters &asked) {
  return {asked.number(QStringLiteral("MIN_WIDTH")), asked.number(QStringLiteral("MAX_WIDTH"))};
}

// Whether lines, arrows or loops are drawn for a sheet.
bool needsSheet(const Parameters &asked, const FlowDrawing &drawing, const SelfFlows &within) {
  return drawing.shape == FlowShape::routed || asked.given(QStringLiteral("OUTPUT_ARROWS")) ||
         (drawing.loops && !within.flows.empty());
}

} // namespace

QVariantMap FlowLines::process(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) {
  const Parameters asked(*this, parameters, context);
  Linkages linkages = readLinkages(asked, feedback, 0, tableRead);
  const FlowSelection selection = readFlowSelection(asked);
  const FlowFacts facts = chooseFlows(linkages, selection, feedback);
  const QString shape = asked.choice(QStringLiteral("SHAPE"));
  const FlowDrawing drawing{shapeOf(shape), asked.number(QStringLiteral("CURVATURE")),
                            asked.number(QStringLiteral("MAX_SEGMENT")), asked.number(QStringLiteral("CHORD_ERROR")),
                            asked.choice(QStringLiteral("SELF_FLOWS")) == QLatin1String("loops")};
  const SelfFlows within = selfFlows(linkages);
  const bool onSheet = needsSheet(asked, drawing, within);
  DrawnFlows drawn =
      drawFlows(linkages, drawing, context.transformContext(), feedback, tableRead, onSheet ? linesPlain : linesDrawn);
  const FlowFigures figures = figuresOf(linkages, drawn);
  const FlowLook look = readFlowLook(asked, linkages, drawn, figures);
  FlowsOnSheet sheet;
  double scale = 0;
  if (onSheet && !drawn.drawn.empty()) {
    FlowSheet wanted = readFlowSheet(asked, linkages.places, feedback);
    wanted.look = look;
    wanted.routed = drawing.shape == FlowShape::routed;
    wanted.bend = drawing.shape == FlowShape::arc ? drawing.curvature : 0;
    wanted.directed = selection.totals != PairTotals::two_way;
    sheet = placeFlows(linkages, drawn, wanted, context.transformContext(), feedback, linesPlain, linesDrawn);
    if (wanted.routed || drawing.loops)
      takeAxes(drawn, linkages, sheet, wanted.routed ? TakenAxes::all : TakenAxes::loops, context.transformContext());
    sayPlaced(sheet, feedback);
    scale = sheet.scale;
  }
  if (look.trimmed && drawing.shape != FlowShape::routed && !drawn.drawn.empty())
    scale = trimEnds(drawn, linkages, readFlowSheet(asked, linkages.places, feedback), context.transformContext(), feedback,
                     linesDrawn, linesDrawn);
  sayCoincident(linkages, drawn.coincident, feedback);
  saySelf(linkages, within, drawing.loops, feedback);
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
    writeLines(linkages, facts, drawn, *lines, feedback);
  const QString name = flowsName(linkages);
  const bool periods = linkages.periods.units.size() > 1;
  finishResult(std::move(lines),
               {name, flowsAbstract(linkages, drawn),
                [shape, periods, figures, look](QgsVectorLayer &layer) {
                  layer.setCustomProperty(QString::fromLatin1(flowShapeProperty), shape);
                  keepFlowLook(layer, look);
                  styleFlows(layer, figures);
                  if (periods)
                    setPeriods(layer);
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
  const QgsCoordinateReferenceSystem arrowsCrs = sheet.crs.isValid() ? sheet.crs : linkages.places.crs;
  if (auto arrows = createResult(tables[3].parameter, parameters, context, typedFields(tables[3].fields, linkages),
                                 qc::Wkb::Polygon, arrowsCrs)) {
    for (std::size_t index = 0; index < sheet.flow.size(); ++index) {
      if (index % checkEvery == 0 && feedback->isCanceled())
        throw Cancelled();
      if (const QgsGeometry arrow = arrowGeometry(sheet, index); !arrow.isNull())
        arrows->add(arrowRow(linkages, facts, drawn.drawn[index], sheet.flow[index]), arrow);
    }
    finishResult(std::move(arrows),
                 {tr("%1, arrows").arg(name), arrowsAbstract(linkages, sheet),
                  [periods, look, widths = arrowRange(asked)](QgsVectorLayer &layer) {
                    keepFlowLook(layer, look);
                    styleArrows(layer, widths);
                    if (periods)
                      setPeriods(layer);
                  }},
                 parameters, context, feedback, results);
  }
  results.insert(QStringLiteral("LEFT_OUT_COUNT"), facts.left_out);
  results.insert(QStringLiteral("ROUTED_SCALE"), scale > 0 ? QVariant(scale) : QVariant());
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
