#include "processing/linkages/flow_tables.h"

#include <QCoreApplication>

#include <numeric>

namespace territorial {

namespace {

class FlowTablesText {
  Q_DECLARE_TR_FUNCTIONS(FlowTables)
};

// A field that keeps the type that its source has.
void setType(std::vector<ResultField> &fields, const QString &name, qc::FieldType type) {
  for (ResultField &field : fields)
    if (field.name == name)
      field.type = type;
}

const QVariant &placeValue(const Linkages &linkages, int rank) {
  return linkages.places.units.values[static_cast<std::size_t>(rank)];
}

// Type, period, status, rows, null_rows: the fields that both tables of flows end with.
ResultRow flowDetails(const Linkages &linkages, const Flow &flow) {
  return {propertyValue(linkages.types, flow.type), propertyValue(linkages.periods, flow.period),
          propertyValue(linkages.statuses, flow.status), flow.rows, flow.null_rows};
}

} // namespace

std::vector<ResultTable> flowTables() {
  const ResultField value{
      QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, FlowTablesText::tr("value"),
      FlowTablesText::tr("the flow, in the unit of FLOW_FIELD, greater than 0; rows of the same flow are summed")};
  const ResultField share{
      QStringLiteral("share"), QStringLiteral("share"), qc::fieldDouble, FlowTablesText::tr("share"),
      FlowTablesText::tr("value over the total of all rows with a value, those within a place and those that did not join "
                         "included; 0 to 1")};
  const std::vector<ResultField> details{
      {QStringLiteral("type"), QStringLiteral("type"), qc::fieldString, FlowTablesText::tr("type"),
       FlowTablesText::tr("of TYPE_FIELD; NULL where it is not given")},
      {QStringLiteral("period"), QStringLiteral("period"), qc::fieldString, FlowTablesText::tr("period"),
       FlowTablesText::tr("of PERIOD_FIELD; NULL where it is not given")},
      {QStringLiteral("status"), QStringLiteral("status"), qc::fieldString, FlowTablesText::tr("status"),
       FlowTablesText::tr("of STATUS_FIELD, observed or modelled; NULL where it is not given")},
      {QStringLiteral("rows"), QStringLiteral("rows"), qc::fieldInt, FlowTablesText::tr("rows"),
       FlowTablesText::tr("number of rows in the value")},
      {QStringLiteral("null_rows"), QStringLiteral("null_rows"), qc::fieldInt, FlowTablesText::tr("rows without a value"),
       FlowTablesText::tr("number of rows of this flow without a value; where it is not 0, the value is a lower bound")}};
  ResultTable lines{
      QStringLiteral("OUTPUT"),
      FlowTablesText::tr("Flow lines"),
      {{QStringLiteral("from"), QStringLiteral("from"), qc::fieldString, FlowTablesText::tr("from"),
        FlowTablesText::tr("place where the flow begins, as PLACE_FIELD writes it")},
       {QStringLiteral("to"), QStringLiteral("to"), qc::fieldString, FlowTablesText::tr("to"),
        FlowTablesText::tr("place where the flow ends, as PLACE_FIELD writes it")},
       value,
       share,
       {QStringLiteral("length_km"), QStringLiteral("length_km"), qc::fieldDouble, FlowTablesText::tr("length, km"),
        FlowTablesText::tr("geodesic between both ends on the ellipsoid, in kilometres, whatever shape is drawn")},
       {QStringLiteral("reciprocal"), QStringLiteral("reciprocal"), qc::fieldDouble, FlowTablesText::tr("opposite flow"),
        FlowTablesText::tr(
            "value of the flow the other way with the same type, period and status; NULL where the table has none")}}};
  lines.fields.insert(lines.fields.end(), details.begin(), details.end());
  const ResultField id{
      QStringLiteral("flow_id"), QStringLiteral("flow_id"), qc::fieldInt, FlowTablesText::tr("flow"),
      FlowTablesText::tr("number of the flow among all of the table, by its ends, type, period and status; the same "
                         "whatever is left out, and in lines and arrows")};
  lines.fields.push_back(
      {QStringLiteral("share_of_origin"), QStringLiteral("sh_origin"), qc::fieldDouble, FlowTablesText::tr("share of the origin"),
       FlowTablesText::tr("value over all that leaves the origin in the same type and period, within the place "
                          "included; 0 to 1; NULL for two-way totals")});
  lines.fields.push_back(
      {QStringLiteral("share_of_destination"), QStringLiteral("sh_destin"), qc::fieldDouble,
       FlowTablesText::tr("share of the destination"),
       FlowTablesText::tr("value over all that reaches the destination in the same type and period, within the "
                          "place included; 0 to 1; NULL for two-way totals")});
  lines.fields.push_back(id);
  ResultTable within{QStringLiteral("OUTPUT_SELF"),
                     FlowTablesText::tr("Flows within a place"),
                     {{QStringLiteral("place"), QStringLiteral("place"), qc::fieldString, FlowTablesText::tr("place"),
                       FlowTablesText::tr("place where the flow begins and ends, as PLACE_FIELD writes it")},
                      value,
                      share}};
  within.fields.insert(within.fields.end(), details.begin(), details.end());
  const auto millimetres = [](const char *name, const char *brief, const QString &alias, const QString &text) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(brief), qc::fieldDouble, alias, text};
  };
  ResultTable arrows{
      QStringLiteral("OUTPUT_ARROWS"),
      FlowTablesText::tr("Arrows of flows"),
      {id, lines.fields[0], lines.fields[1], value, share,
       millimetres(
           "width_mm", "width_mm", FlowTablesText::tr("width, mm"),
           FlowTablesText::tr("width of the body on paper, millimetres: MAX_WIDTH for the largest, in proportion for others, "
                              "at least MIN_WIDTH; or that of the value's class")),
       millimetres("head_length_mm", "head_len", FlowTablesText::tr("length of the head, mm"),
                   FlowTablesText::tr("millimetres of paper, at most 45 % of the line")),
       millimetres("head_half_width_mm", "head_half", FlowTablesText::tr("half width of the head, mm"),
                   FlowTablesText::tr("millimetres of paper, from the axis to the barb")),
       millimetres("bend", "bend", FlowTablesText::tr("bend"),
                   FlowTablesText::tr("rise of the axis over its chord, to the right of travel where above 0"))}};
  arrows.fields.insert(arrows.fields.end(), details.begin(), details.begin() + 3); // type, period, status
  return {lines, within, unmatchedTable(), arrows};
}

std::vector<ResultField> typedFields(std::vector<ResultField> fields, const Linkages &linkages) {
  for (const char *end : {"from", "to", "place"})
    setType(fields, QString::fromLatin1(end), linkages.places.id_field.type());
  setType(fields, QStringLiteral("type"), linkages.types.field.type());
  setType(fields, QStringLiteral("period"), linkages.periods.field.type());
  setType(fields, QStringLiteral("status"), linkages.statuses.field.type());
  return fields;
}

QVariant shareOf(double value, double total) { return total > 0 ? QVariant(value / total) : qc::nullOf(qc::fieldDouble); }

ResultRow lineRow(const Linkages &linkages, const FlowFacts &facts, const DrawnFlows &drawn, const DrawnFlow &line) {
  const Flow &flow = linkages.flows[line.flow];
  return ResultRow{placeValue(linkages, flow.from),     placeValue(linkages, flow.to),   flow.value,
                   shareOf(flow.value, linkages.total), lengthInKilometres(drawn, line), orNull(facts.reciprocal[line.flow])} +
         flowDetails(linkages, flow) +
         ResultRow{orNull(facts.of_origin[line.flow]), orNull(facts.of_destination[line.flow]), facts.id[line.flow]};
}

ResultRow arrowRow(const Linkages &linkages, const FlowFacts &facts, const DrawnFlow &line, const FlowOnSheet &arrow) {
  const Flow &flow = linkages.flows[line.flow];
  return ResultRow{facts.id[line.flow],
                   placeValue(linkages, flow.from),
                   placeValue(linkages, flow.to),
                   flow.value,
                   shareOf(flow.value, linkages.total),
                   arrow.width,
                   arrow.head.length,
                   arrow.head.half_width,
                   orNull(arrow.bend),
                   propertyValue(linkages.types, flow.type),
                   propertyValue(linkages.periods, flow.period),
                   propertyValue(linkages.statuses, flow.status)};
}

ResultRow selfRow(const Linkages &linkages, const Flow &flow) {
  return ResultRow{placeValue(linkages, flow.from), flow.value, shareOf(flow.value, linkages.total)} +
         flowDetails(linkages, flow);
}

QString flowsName(const Linkages &linkages) {
  QString name = FlowTablesText::tr("Flows of %1").arg(linkages.layer);
  const auto add = [&name](const QString &part) {
    if (!name.contains(part, Qt::CaseInsensitive)) // a table is often called after its year and status
      name += QStringLiteral(", ") + part;
  };
  for (const FlowProperty *property : {&linkages.types, &linkages.periods})
    if (property->units.size() == 1)
      add(property->units.ids.front());
  if (linkages.modelled == Modelled::all)
    add(FlowTablesText::tr("modelled"));
  if (linkages.modelled == Modelled::some)
    add(FlowTablesText::tr("partly modelled"));
  return name;
}

QString arrowsAbstract(const Linkages &linkages, const FlowsOnSheet &sheet) {
  QStringList sentences{FlowTablesText::tr("Arrows for a map of 1 : %1; at another scale they are too wide or too narrow.")
                            .arg(sheet.scale, 0, 'f', 0)};
  if (const QString notes = linkageNotes(linkages); !notes.isEmpty())
    sentences << notes;
  return sentences.join(QLatin1Char(' '));
}

QString flowsAbstract(const Linkages &linkages, const DrawnFlows &drawn) {
  const double value = std::accumulate(drawn.drawn.begin(), drawn.drawn.end(), 0.0,
                                       [&](double sum, const DrawnFlow &line) { return sum + linkages.flows[line.flow].value; });
  QStringList sentences{
      FlowTablesText::tr("%1 flows between places, from the table %2.").arg(drawn.drawn.size()).arg(linkages.layer)};
  if (linkages.total > 0)
    sentences << FlowTablesText::tr("They carry %1 % of the value of all rows.").arg(100 * value / linkages.total, 0, 'f', 2);
  if (const QString notes = linkageNotes(linkages); !notes.isEmpty())
    sentences << notes;
  return sentences.join(QLatin1Char(' '));
}

} // namespace territorial
