// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/linkages/aggregate_flows_algorithm.h"

#include "processing/linkages/linkage_table.h"
#include "processing/reading.h"
#include "processing/regions.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

namespace {

class AggregateFlowsText {
  Q_DECLARE_TR_FUNCTIONS(AggregateFlowsAlgorithm)
};

ResultField resultField(const char *name, const char *shortName, qc::FieldType type, const QString &alias,
                        const QString &description) {
  return {QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description};
}

// Level and scales: of all three layers.
std::vector<ResultField> levelFields() {
  return {resultField("level", "level", qc::fieldInt, AggregateFlowsText::tr("level"),
                      AggregateFlowsText::tr("0 is the finest; 0 alone unless INTO is scales")),
          resultField("max_scale", "max_scale", qc::fieldDouble, AggregateFlowsText::tr("shown from 1 to …"),
                      AggregateFlowsText::tr(
                          "shown at scales smaller than 1 to this; NULL where there is no limit towards large scales")),
          resultField("min_scale", "min_scale", qc::fieldDouble, AggregateFlowsText::tr("shown up to 1 to …"),
                      AggregateFlowsText::tr("shown down to the scale of 1 to this; NULL where there is no limit towards small "
                                             "scales"))};
}

std::vector<ResultField> flowFields() {
  std::vector<ResultField> fields{
      resultField("from", "from", qc::fieldString, AggregateFlowsText::tr("from"),
                  AggregateFlowsText::tr("place of OUTPUT_PLACES where the flow begins")),
      resultField("to", "to", qc::fieldString, AggregateFlowsText::tr("to"),
                  AggregateFlowsText::tr("place of OUTPUT_PLACES where the flow ends; the same as “from” for what stays within")),
      resultField("value", "value", qc::fieldDouble, AggregateFlowsText::tr("value"),
                  AggregateFlowsText::tr("sum of the flows, in the unit of FLOW_FIELD; 0 and above")),
      resultField(
          "share", "share", qc::fieldDouble, AggregateFlowsText::tr("share"),
          AggregateFlowsText::tr("value over the total of all rows with a value, those that did not join included; 0 to 1")),
      resultField("type", "type", qc::fieldString, AggregateFlowsText::tr("type"),
                  AggregateFlowsText::tr("of TYPE_FIELD; NULL where it is not given")),
      resultField("period", "period", qc::fieldString, AggregateFlowsText::tr("period"),
                  AggregateFlowsText::tr("of PERIOD_FIELD; NULL where it is not given")),
      resultField("status", "status", qc::fieldString, AggregateFlowsText::tr("status"),
                  AggregateFlowsText::tr("of STATUS_FIELD, observed or modelled; NULL where it is not given")),
      resultField("rows", "rows", qc::fieldLongLong, AggregateFlowsText::tr("rows"),
                  AggregateFlowsText::tr("number of rows in the value")),
      resultField(
          "null_rows", "null_rows", qc::fieldLongLong, AggregateFlowsText::tr("rows without a value"),
          AggregateFlowsText::tr("number of rows of this flow without a value; where it is not 0, the value is a lower bound"))};
  const std::vector<ResultField> levels = levelFields();
  fields.insert(fields.end(), levels.begin(), levels.end());
  return fields;
}

// Those of the flows, and how much of the line its circles cover.
std::vector<ResultField> lineFields() {
  std::vector<ResultField> fields = flowFields();
  fields.push_back(resultField("from_radius_mm", "from_radiu", qc::fieldDouble, AggregateFlowsText::tr("radius at its start, mm"),
                               AggregateFlowsText::tr("radius_mm of the place where it begins")));
  fields.push_back(resultField("to_radius_mm", "to_radius", qc::fieldDouble, AggregateFlowsText::tr("radius at its end, mm"),
                               AggregateFlowsText::tr("radius_mm of the place where it ends")));
  return fields;
}

std::vector<ResultField> placeFields() {
  const auto sum = [](const char *name, const QString &alias, const QString &description) {
    return resultField(name, name, qc::fieldDouble, alias, description);
  };
  std::vector<ResultField> fields{
      resultField("place", "place", qc::fieldString, AggregateFlowsText::tr("place"),
                  AggregateFlowsText::tr("id of the region, column and row of the cell, or level and leading place")),
      resultField("leader", "leader", qc::fieldString, AggregateFlowsText::tr("leading place"),
                  AggregateFlowsText::tr("id of its place with the largest flows; NULL where it has no place")),
      resultField("places", "places", qc::fieldInt, AggregateFlowsText::tr("number of places"),
                  AggregateFlowsText::tr("places of PLACES that it stands for")),
      sum("inflow", AggregateFlowsText::tr("inflow"),
          AggregateFlowsText::tr("sum of the flows from others, all types and periods")),
      sum("outflow", AggregateFlowsText::tr("outflow"),
          AggregateFlowsText::tr("sum of the flows to others, all types and periods")),
      sum("net", AggregateFlowsText::tr("net flow"), AggregateFlowsText::tr("inflow − outflow")),
      sum("throughput", AggregateFlowsText::tr("throughput"), AggregateFlowsText::tr("inflow + outflow")),
      sum("self", AggregateFlowsText::tr("flow within"), AggregateFlowsText::tr("sum of the flows that begin and end within it")),
      resultField("status", "status", qc::fieldString, AggregateFlowsText::tr("status"),
                  AggregateFlowsText::tr("of its flows: observed, modelled, or mixed; NULL without STATUS_FIELD")),
      sum("radius_mm", AggregateFlowsText::tr("radius, mm"),
          AggregateFlowsText::tr(
              "radius of the circle on paper: area proportional to throughput, 4 mm for the largest, at least 0.5 "
              "mm; 0 without flows"))};
  const std::vector<ResultField> levels = levelFields();
  fields.insert(fields.end(), levels.begin(), levels.end());
  fields.push_back(resultField(
      "name", "name", qc::fieldString, AggregateFlowsText::tr("name"),
      AggregateFlowsText::tr("of the region; of a cell or group that of its leading place, with the number of the others behind "
                             "it; from a field name, else name_<language>, and beside it each name_<language> that the source "
                             "has; NULL without")));
  return fields;
}

} // namespace

QString AggregateFlowsAlgorithm::name() const { return QStringLiteral("aggregateflows"); }
QString AggregateFlowsAlgorithm::displayName() const { return tr("Aggregate flows"); }
Topic AggregateFlowsAlgorithm::topic() const { return Topic::linkages; }
AggregateFlowsAlgorithm *AggregateFlowsAlgorithm::createInstance() const { return new AggregateFlowsAlgorithm; }

QStringList AggregateFlowsAlgorithm::tags() const {
  return QStringLiteral("flow,aggregate,origin destination,matrix,regions,clusters,grid,hexagon,square,zoom,scale,hierarchy,"
                        "generalization,потоки,агрегирование,сетка,шестиугольники,масштаб,генерализация,матрица,"
                        "ағындар,жинақтау,тор,алтыбұрыш,масштаб")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> AggregateFlowsAlgorithm::resultTables() const {
  return {{QStringLiteral("OUTPUT"), tr("Aggregated flows"), flowFields()},
          {QStringLiteral("OUTPUT_PLACES"), tr("Aggregated places"), placeFields()},
          {QStringLiteral("OUTPUT_LINES"), tr("Lines of the aggregated flows"), lineFields()},
          {QStringLiteral("OUTPUT_MEMBERS"),
           tr("Which place belongs where"),
           {resultField("member", "member", qc::fieldString, tr("place before"), tr("as PLACE_FIELD writes it")),
            resultField("place", "place", qc::fieldString, tr("place"), tr("place of OUTPUT_PLACES; NULL where it lies in none")),
            resultField("level", "level", qc::fieldInt, tr("level"), tr("0 is the finest; 0 alone unless INTO is scales"))}},
          unmatchedTable()};
}

void AggregateFlowsAlgorithm::initAlgorithm(const QVariantMap &) {
  addLinkageParameters(*this);
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("INTO"), tr("Into"),
      {QStringLiteral("regions"), QStringLiteral("squares"), QStringLiteral("hexagons"), QStringLiteral("scales")}, false,
      QStringLiteral("regions"), false, true));
  addRegionParameters(*this, true);
  const auto number = [](const char *name, const QString &title, double value, double least, double most) {
    return new QgsProcessingParameterNumber(QString::fromLatin1(name), title, qc::numberDouble, value, true, least, most);
  };
  addParameter(number("CELL_SIZE", tr("Squares, hexagons: width of a cell, metres"), 50000, 1e-3, 1e7));
  addParameter(number("DETAIL_SCALE", tr("Scales: every place by itself at 1 to this and larger scales"), 2000000, 1, 1e9));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("LEVELS"),
                                                tr("Scales: number of levels above, each for half the scale"), qc::numberInteger,
                                                4, true, 1, 20));
  addParameter(number("GAP", tr("Scales: places nearer than this on paper become one, mm"), 8, 0.1, 1000));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Aggregated flows"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_PLACES"), tr("Aggregated places"), qc::sourcePoint,
                                                     QVariant(), true, true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_LINES"), tr("Lines of the aggregated flows"),
                                                     qc::sourceLine, QVariant(), true, false));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_MEMBERS"), tr("Which place belongs where"),
                                                     qc::sourceVector, QVariant(), true, false));
  const auto count = [this](const char *name, const QString &title) {
    addOutput(new QgsProcessingOutputNumber(QString::fromLatin1(name), title));
  };
  count("FLOW_COUNT", tr("Number of flows"));
  count("PLACE_COUNT", tr("Number of places"));
  count("LEVEL_COUNT", tr("Number of levels"));
  count("SELF_SHARE", tr("Share of the value within places, at the coarsest level (0 to 1)"));
  count("OUTSIDE_COUNT", tr("Number of places with flows in no region"));
  count("NULL_COUNT", tr("Number of rows without a flow value"));
}

Help AggregateFlowsAlgorithm::help() const {
  return {
      tr("What are the flows between firms or towns as flows between regions, clusters, cells of a grid, or, for the scales of a "
         "map, "
         "between groups of neighbouring places?"),
      tr("Use it where a map of all flows is a ball of wool, or where firms are confidential and flows between regions are not. "
         "The "
         "result is a table for all algorithms of linkages, with its places: give both to “Flow lines”. INTO regions takes any "
         "polygons, outlines of clusters too. INTO scales gives a level for each halving of the scale, of which QGIS draws the "
         "one "
         "that fits, from the styles of OUTPUT_PLACES and OUTPUT_LINES. Before giving the table to another algorithm filter it "
         "by "
         "level."),
      tr("value = sum of the flows with both ends in the same two groups; what begins and ends in one group stays, as a flow "
         "from it to "
         "itself, so that every level has the same total.\n"
         "Cells: CELL_SIZE is the side of a square, or the distance between opposite sides of a hexagon.\n"
         "Scales: level 0 has the places themselves, down to 1 : DETAIL_SCALE. At level k, down to 1 : DETAIL_SCALE × 2^k, the "
         "nodes "
         "of the level before are taken by the size of their flows: each takes all that are still free within GAP on paper, and "
         "lies "
         "at the mean of its places, weighted by their flows. A level at which nothing comes together is left out; the last is "
         "shown "
         "at all smaller scales."),
      tr("Zhu, X. and Guo, D. (2014): Mapping large spatial flow data with hierarchical clustering. Transactions in GIS 18(3), "
         "421-435, "
         "doi:10.1111/tgis.12100. Boyandin, I. (2019): flowmap.gl."),
      tr("Types, periods and statuses stay apart. A flow that is NULL is unknown: in no sum, counted (NULL_COUNT, null_rows). "
         "Places with "
         "flows that lie in no region are counted (OUTSIDE_COUNT) and listed in OUTPUT_UNMATCHED with the nearest regions and "
         "the value "
         "that is lost with them, beside the ends that are no place; a flow that lacks both ends counts half for each. A place "
         "on a "
         "shared border goes to the first region by id. Regions without places are in OUTPUT_PLACES with 0. Cells in layers in "
         "degrees "
         "and Web Mercator are of an equal-area projection around the middle of the places; groups of scales reach across the "
         "antimeridian and the poles. The order of rows changes nothing."),
      tr("LINKAGES: the table migration_2024_modelled of sample_data/kazakhstan.gpkg, with FROM_FIELD from_region, TO_FIELD "
         "to_region, "
         "FLOW_FIELD persons, PERIOD_FIELD year, STATUS_FIELD status; PLACES: its region_centres; INTO: scales; DETAIL_SCALE: "
         "5000000; "
         "GAP: 15.")};
}

QString AggregateFlowsAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkLinkages(parameters); !sentence.isEmpty())
    return sentence;
  const QString into = parameters.choice(QStringLiteral("INTO"));
  if (into != QLatin1String("regions"))
    return {};
  if (!parameters.given(QStringLiteral("REGIONS")))
    return tr("INTO is regions, but REGIONS is not given. Give a layer of polygons, or take squares, hexagons or scales.");
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
  const auto regions = parameters.tryingSource(QStringLiteral("REGIONS"));
  if (!regions)
    return tr("REGIONS: the layer cannot be opened.");
  if (!regions->sourceCrs().isValid())
    return tr("The layer %1 has no coordinate reference system, so its polygons and the places cannot be brought together. Set "
              "it "
              "in the layer's properties.")
        .arg(regions->sourceName());
  return {};
}

} // namespace territorial
