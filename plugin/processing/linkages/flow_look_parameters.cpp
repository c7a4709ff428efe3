#include "processing/linkages/flow_look_parameters.h"

#include "cartography/class_breaks.h"
#include "processing/algorithm.h"
#include "processing/identifiers.h"
#include "processing/reading.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace territorial {

namespace {

class FlowLookText {
  Q_DECLARE_TR_FUNCTIONS(FlowLook)
};

const QString colourBy = QStringLiteral("COLOUR_BY"), focusPlace = QStringLiteral("FOCUS_PLACE");
constexpr int standardClasses = 4, leastClasses = 2, mostWidths = 7;

QList<double> naturalBreaks(const Linkages &linkages, const DrawnFlows &drawn, int classes) {
  std::vector<double> values;
  values.reserve(drawn.drawn.size());
  for (const DrawnFlow &line : drawn.drawn)
    values.push_back(linkages.flows[line.flow].value);
  ClassOptions options;
  options.classes = classes;
  Progress silent;
  const std::vector<double> breaks = class_breaks(values, options, silent).breaks;
  return {breaks.begin(), breaks.end()};
}

// The place in question, or the one with the largest in- and outflow together; of equal ones that of the lowest rank.
QString focusOf(const QString &asked, const Linkages &linkages, const FlowFigures &figures) {
  const Units &places = linkages.places.units;
  if (!asked.isEmpty()) {
    const int rank = places.find(canonicalId(asked).value_or(QString()));
    if (rank < 0)
      throw QgsProcessingException(
          FlowLookText::tr("FOCUS_PLACE: “%1” is no place of %2. Give the id of one.").arg(asked, linkages.places.layer));
    return places.values[static_cast<std::size_t>(rank)].toString();
  }
  QString largest;
  double most = 0;
  for (const QVariant &place : places.values)
    if (const double through = figures.into.value(place.toString()) + figures.out_of.value(place.toString()); through > most) {
      most = through;
      largest = place.toString();
    }
  return largest;
}

void addByRank(const std::vector<double> &sums, const Linkages &linkages, QMap<QString, double> &named) {
  for (std::size_t rank = 0; rank < sums.size(); ++rank)
    if (sums[rank] > 0)
      named[linkages.places.units.values[rank].toString()] += sums[rank];
}

} // namespace

void addBaseMap(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("BASE_MAP"), FlowLookText::tr("Base map that the layers are to be read on"),
      {QStringLiteral("light"), QStringLiteral("dark")}, false, QStringLiteral("light"), true, true));
}

Ground readBaseMap(const Parameters &parameters) {
  return parameters.choice(QStringLiteral("BASE_MAP")) == QLatin1String("dark") ? Ground::dark : Ground::light;
}

void addFlowLook(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterEnum(
      colourBy,
      FlowLookText::tr("Colour (automatic: by the two largest destinations; direction: to and from the place in question)"),
      {QStringLiteral("automatic"), QStringLiteral("none"), QStringLiteral("type"), QStringLiteral("direction")}, false,
      QStringLiteral("automatic"), true, true));
  algorithm.addParameter(new QgsProcessingParameterString(
      focusPlace, FlowLookText::tr("Id of the place in question (of colour by direction; empty: the one with the largest flows)"),
      QVariant(), false, true));
  algorithm.addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("WIDTHS"), FlowLookText::tr("Widths (proportional to the value, or one for each class of values)"),
      {QStringLiteral("proportional"), QStringLiteral("classed")}, false, QStringLiteral("proportional"), true, true));
  algorithm.addParameter(new QgsProcessingParameterNumber(QStringLiteral("CLASS_COUNT"),
                                                          FlowLookText::tr("Number of classes of classed widths"),
                                                          qc::numberInteger, standardClasses, true, leastClasses, mostWidths));
  addBaseMap(algorithm);
}

QString checkFlowLook(const Parameters &parameters) {
  const QString colours = parameters.choice(colourBy);
  if (colours == QLatin1String("type") && !parameters.given(QStringLiteral("TYPE_FIELD")))
    return FlowLookText::tr("COLOUR_BY: colours by type need TYPE_FIELD. Name the field, or choose another colouring.");
  if (parameters.given(focusPlace) && colours != QLatin1String("direction"))
    return FlowLookText::tr("FOCUS_PLACE: a place in question has colours by direction only. Choose direction for COLOUR_BY.");
  return {};
}

FlowFigures figuresOf(const Linkages &linkages, const DrawnFlows &drawn) {
  FlowFigures figures;
  const auto places = static_cast<std::size_t>(linkages.places.units.size());
  std::vector<double> into(places), outOf(places), ofType(static_cast<std::size_t>(linkages.types.units.size()) + 1);
  for (const DrawnFlow &line : drawn.drawn) {
    const Flow &flow = linkages.flows[line.flow];
    figures.largest = std::max(figures.largest, flow.value);
    into[static_cast<std::size_t>(flow.to)] += flow.value;
    outOf[static_cast<std::size_t>(flow.from)] += flow.value;
    const int type = flow.type + 1; // 0: without one
    ofType[static_cast<std::size_t>(type)] += flow.value;
  }
  addByRank(into, linkages, figures.into);
  addByRank(outOf, linkages, figures.out_of);
  for (std::size_t type = 0; type < ofType.size(); ++type)
    if (ofType[type] > 0)
      figures.of_type[propertyValue(linkages.types, static_cast<int>(type) - 1).toString()] += ofType[type];
  return figures;
}

FlowLook readFlowLook(const Parameters &parameters, const Linkages &linkages, const DrawnFlows &drawn,
                      const FlowFigures &figures) {
  FlowLook look;
  const QString colours = parameters.choice(colourBy);
  look.colours = colours == QLatin1String("none")        ? FlowColours::none
                 : colours == QLatin1String("type")      ? FlowColours::type
                 : colours == QLatin1String("direction") ? FlowColours::direction
                                                         : FlowColours::automatic;
  if (look.colours == FlowColours::direction)
    look.place = focusOf(parameters.given(focusPlace) ? parameters.text(focusPlace) : QString(), linkages, figures);
  look.classed = parameters.choice(QStringLiteral("WIDTHS")) == QLatin1String("classed");
  if (look.classed)
    look.breaks = naturalBreaks(linkages, drawn, parameters.integer(QStringLiteral("CLASS_COUNT")));
  look.ground = readBaseMap(parameters);
  look.trimmed = parameters.flag(QStringLiteral("TRIM_ENDS"));
  return look;
}

} // namespace territorial
