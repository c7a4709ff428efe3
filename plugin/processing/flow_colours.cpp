#include "processing/flow_colours.h"

#include "processing/map_classes.h"
#include "processing/style_parts.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbollayer.h>
#include <qgsgeometrygeneratorsymbollayer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace territorial {

namespace {

constexpr double casing = 0.55; // mm of stroke, half of it outside of the arrow
const QString widthValue = QStringLiteral("territorial/width/");

QStringList listed(const std::vector<std::string> &palette) {
  QStringList colours;
  for (const std::string &colour : palette)
    colours << QString::fromStdString(colour);
  return colours;
}

// Names by their sums, the largest first, of equal ones by name.
QStringList largestFirst(const QMap<QString, double> &sums) {
  QStringList names = sums.keys();
  std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return sums[a] > sums[b]; });
  return names;
}

FlowColouring inOneColour(const FlowLook &look, const MapLanguage &language) {
  return {QString(), {{QVariant(), listed(accent_palette(look.ground)).front(), language.word(Word::flow)}}};
}

FlowColouring byDestination(const FlowFigures &figures, const FlowLook &look, const QString &rest, const MapLanguage &language) {
  if (figures.into.size() <= 2)
    return inOneColour(look, language);
  const QStringList places = largestFirst(figures.into), colours = listed(accent_palette(look.ground));
  FlowColouring colouring{quoted(QStringLiteral("to")), {}};
  for (int at = 0; at < 2; ++at)
    colouring.colours << FlowColour{places[at], colours[at], language.word(Word::toPlace).arg(places[at])};
  colouring.colours << FlowColour{QVariant(), look.ground == Ground::light ? rest : colours.back(),
                                  language.word(Word::otherFlows)};
  return colouring;
}

FlowColouring byType(const FlowFigures &figures, const FlowLook &look, const MapLanguage &language) {
  QMap<QString, double> sums = figures.of_type;
  const bool untyped = sums.remove(QString()) > 0;
  const QStringList types = largestFirst(sums);
  if (types.isEmpty())
    return inOneColour(look, language);
  const bool rest = untyped || types.size() > most_lines;
  const int shown = std::min<int>(static_cast<int>(types.size()), rest ? most_lines - 1 : most_lines);
  const QStringList colours = listed(rest ? line_palette_and_rest(shown, look.ground) : line_palette(shown, look.ground));
  FlowColouring colouring{quoted(QStringLiteral("type")), {}};
  for (int at = 0; at < shown; ++at)
    colouring.colours << FlowColour{types[at], colours[at], types[at]};
  if (rest)
    colouring.colours << FlowColour{QVariant(), colours.back(), language.word(Word::otherTypes)};
  return colouring;
}

FlowColouring byDirection(const FlowFigures &figures, const FlowLook &look, const MapLanguage &language) {
  QMap<QString, double> through = figures.into;
  for (auto place = figures.out_of.begin(); place != figures.out_of.end(); ++place)
    through[place.key()] += place.value();
  const QString place = look.place.isEmpty() && !through.isEmpty() ? largestFirst(through).front() : look.place;
  const QStringList colours = listed(accent_palette(look.ground));
  const QString expression = QStringLiteral("CASE WHEN \"from\" = \"to\" THEN NULL WHEN to_string(\"to\") = %1 THEN '%2' WHEN "
                                            "to_string(\"from\") = %1 THEN '%3' END")
                                 .arg(QgsExpression::quotedString(place), flowIn, flowOut);
  return {expression,
          {{flowIn, colours[0], language.word(Word::toPlace).arg(place)},
           {flowOut, colours[1], language.word(Word::fromPlace).arg(place)},
           {QVariant(), colours[2], language.word(Word::betweenOthers)}}};
}

} // namespace

FlowColouring flowColouring(const FlowFigures &figures, const FlowLook &look, const QString &rest, const MapLanguage &language) {
  switch (look.colours) {
  case FlowColours::none:
    return inOneColour(look, language);
  case FlowColours::type:
    return byType(figures, look, language);
  case FlowColours::direction:
    return byDirection(figures, look, language);
  case FlowColours::automatic:
    break;
  }
  return byDestination(figures, look, rest, language);
}

QString topColour(const QgsSymbol &symbol) {
  const QgsSymbolLayer *top = symbol.symbolLayer(symbol.symbolLayerCount() - 1);
  const QgsSymbol *inner = const_cast<QgsSymbolLayer *>(top)->subSymbol();
  return inner ? topColour(*inner) : top->color().name();
}

FlowColouring shownColouring(const QgsVectorLayer &layer) {
  if (const auto *single = dynamic_cast<const QgsSingleSymbolRenderer *>(layer.renderer()))
    return {QString(), {{QVariant(), topColour(*single->symbol()), QString()}}};
  const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer.renderer());
  if (!renderer)
    return inOneColour(FlowLook(), MapLanguage());
  FlowColouring colouring{renderer->classAttribute(), {}};
  for (const QgsRendererCategory &category : renderer->categories())
    if (!category.value().toString().startsWith(widthValue))
      colouring.colours << FlowColour{category.value(), topColour(*category.symbol()), category.label()};
  return colouring;
}

QString widthClassLabel(const FlowLook &look, int at, const MapLanguage &language, const std::function<QString(double)> &number) {
  const int last = static_cast<int>(look.breaks.size());
  return last == 0    ? language.word(Word::allValues)
         : at == 0    ? language.word(Word::below).arg(number(look.breaks[0]))
         : at == last ? language.word(Word::above).arg(number(look.breaks[last - 1]))
                      : QStringLiteral("%1 – %2").arg(number(look.breaks[at - 1]), number(look.breaks[at]));
}

void setFlowColours(QgsVectorLayer &layer, const FlowColouring &colouring,
                    const std::function<std::unique_ptr<QgsSymbol>(const QString &)> &symbolOf,
                    const std::function<std::unique_ptr<QgsSymbol>(double)> &sampleOf, const WidthRange &range,
                    const MapLanguage &language) {
  const FlowLook look = flowLook(layer);
  if (colouring.expression.isEmpty() && !look.classed)
    return setSingle(layer, symbolOf(colouring.colours.front().colour));
  QgsCategoryList categories;
  for (const FlowColour &one : colouring.colours)
    categories << QgsRendererCategory(one.value, symbolOf(one.colour).release(), one.label);
  int decimals = 0;
  for (const double end : look.breaks)
    decimals = std::max(decimals, decimalsOf(end));
  const int count = static_cast<int>(look.breaks.size()) + 1;
  for (int at = count - 1; look.classed && at >= 0; --at)
    categories << QgsRendererCategory(
        widthValue + QString::number(at + 1), sampleOf(classWidth(at, count, range)).release(),
        widthClassLabel(look, at, language, [&](double end) { return language.number(end, decimals); }));
  layer.setRenderer(new QgsCategorizedSymbolRenderer(
      colouring.expression.isEmpty() ? QStringLiteral("NULL") : colouring.expression, categories));
}

void copyFlowLabels(const QgsVectorLayer &from, QgsVectorLayer &to) {
  const auto *source = dynamic_cast<const QgsCategorizedSymbolRenderer *>(from.renderer());
  auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>(to.renderer());
  if (!source || !renderer)
    return;
  const QgsCategoryList categories = source->categories();
  for (int at = 0; at < std::min(categories.size(), renderer->categories().size()); ++at)
    renderer->updateCategoryLabel(at, categories[at].label());
}

std::unique_ptr<QgsSymbol> arrowFill(const QString &colour, Ground ground, double scale) {
  const QString below = groundColour(ground);
  auto symbol = fillSymbol(below, below, casing * scale);
  symbol->appendSymbolLayer(new QgsSimpleFillSymbolLayer(QColor(colour), Qt::SolidPattern, QColor(colour), Qt::NoPen));
  return symbol;
}

std::unique_ptr<QgsSymbol> widthSample(double width) {
  auto *line = static_cast<QgsGeometryGeneratorSymbolLayer *>(QgsGeometryGeneratorSymbolLayer::create({}));
  line->setSymbolType(Qgis::SymbolType::Line);
  line->setGeometryExpression(QStringLiteral("with_variable('y', (y_min($geometry) + y_max($geometry)) / 2, "
                                             "make_line(make_point(x_min($geometry), @y), make_point(x_max($geometry), @y)))"));
  std::unique_ptr<QgsLineSymbol> sample = edgeSymbol(sampleGrey, width, QStringLiteral("solid"));
  line->setSubSymbol(sample.release());
  auto symbol = std::make_unique<QgsFillSymbol>();
  symbol->changeSymbolLayer(0, line);
  return symbol;
}

} // namespace territorial
