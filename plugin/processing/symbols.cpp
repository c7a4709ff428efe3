#include "processing/symbols.h"

#include "layout/shipped_font.h"
#include "qgis_compat.h"

#include <qgsarrowsymbollayer.h>
#include <qgsfillsymbollayer.h>
#include <qgsgeometrygeneratorsymbollayer.h>
#include <qgslinesymbollayer.h>
#include <qgssymbollayerutils.h>
#include <qgstextbuffersettings.h>

namespace territorial {

namespace {

QString text(double value) { return QString::number(value, 'g', 6); }

// $geometry, moved at right angles to its chord by `shift`; paper has y downwards.
QString shiftedLine(const QString &shift) {
  return QStringLiteral(
             "with_variable('way', azimuth(start_point(geometry_n($geometry, 1)), end_point(geometry_n($geometry, 1))), "
             "translate($geometry, -(%1) * cos(@way), (%1) * sin(@way)))")
      .arg(shift);
}

// A line that rises by less than 3 % of its length over its chord becomes the chord: the circle through three points of a flat
// line is so large that arrows along it are drawn astray.
QString flatMadeStraight(const QString &line) {
  return QStringLiteral(
             "with_variable('cut', %1, with_variable('chord', make_line(start_point(@cut), end_point(@cut)), "
             "if(distance(line_interpolate_point(@cut, length(@cut) / 2), @chord) < 0.03 * length(@cut), @chord, @cut)))")
      .arg(line);
}

} // namespace

std::unique_ptr<QgsFillSymbol> fillSymbol(const QString &colour, const QString &stroke, double width) {
  return std::unique_ptr<QgsFillSymbol>(
      QgsFillSymbol::createSimple({{QStringLiteral("color"), colour},
                                   {QStringLiteral("outline_color"), stroke},
                                   {QStringLiteral("outline_width"), text(width)},
                                   {QStringLiteral("outline_style"), width > 0 ? QStringLiteral("solid") : QStringLiteral("no")},
                                   {QStringLiteral("style"), colour.isEmpty() ? QStringLiteral("no") : QStringLiteral("solid")},
                                   {QStringLiteral("joinstyle"), QStringLiteral("round")}}));
}

std::unique_ptr<QgsFillSymbol> hatchSymbol(const QString &background, const QString &lines, double distance, bool rising) {
  std::unique_ptr<QgsFillSymbol> symbol = fillSymbol(background, QStringLiteral("#ffffff"), background.isEmpty() ? 0 : 0.25);
  // Lines of our own: QGIS's line pattern is an image in a PDF.
  const QString height = QStringLiteral("(y_max($geometry) - y_min($geometry))");
  auto *hatch = static_cast<QgsGeometryGeneratorSymbolLayer *>(QgsGeometryGeneratorSymbolLayer::create({}));
  hatch->setSymbolType(Qgis::SymbolType::Line);
  hatch->setUnits(qc::renderMillimetres);
  hatch->setGeometryExpression(
      QStringLiteral("intersection(collect_geometries(array_foreach(generate_series(floor((x_min($geometry) - %1) / %2) * %2, "
                     "x_max($geometry), %2), make_line(make_point(@element, %3($geometry)), "
                     "make_point(@element + %1, %4($geometry))))), $geometry)")
          .arg(height, text(distance), rising ? QStringLiteral("y_min") : QStringLiteral("y_max"),
               rising ? QStringLiteral("y_max") : QStringLiteral("y_min")));
  auto pair = std::make_unique<QgsLineSymbol>(); // light below dark, to be seen on any colour
  pair->deleteSymbolLayer(0);
  if (background.isEmpty())
    pair->appendSymbolLayer(new QgsSimpleLineSymbolLayer(QColor(Qt::white), 0.55));
  pair->appendSymbolLayer(new QgsSimpleLineSymbolLayer(QColor(lines), 0.2));
  hatch->setSubSymbol(pair.release());
  symbol->appendSymbolLayer(hatch);
  return symbol;
}

std::unique_ptr<QgsFillSymbol> outlineSymbol(const QString &colour, double width, double casing, const QString &style) {
  auto symbol = std::make_unique<QgsFillSymbol>();
  symbol->deleteSymbolLayer(0);
  for (const auto &[lineColour, lineWidth] : {std::pair{QStringLiteral("#ffffff"), casing}, std::pair{colour, width}}) {
    auto *line = new QgsSimpleLineSymbolLayer(QColor(lineColour), lineWidth);
    line->setPenJoinStyle(Qt::RoundJoin);
    if (lineColour == colour)
      line->setPenStyle(QgsSymbolLayerUtils::decodePenStyle(style));
    symbol->appendSymbolLayer(line);
  }
  return symbol;
}

std::unique_ptr<QgsLineSymbol> edgeSymbol(const QString &colour, double width, const QString &style) {
  return std::unique_ptr<QgsLineSymbol>(QgsLineSymbol::createSimple({{QStringLiteral("line_color"), colour},
                                                                     {QStringLiteral("line_width"), text(width)},
                                                                     {QStringLiteral("line_style"), style},
                                                                     {QStringLiteral("capstyle"), QStringLiteral("round")},
                                                                     {QStringLiteral("joinstyle"), QStringLiteral("round")}}));
}

std::unique_ptr<QgsMarkerSymbol> circleSymbol(const QString &colour, const QString &stroke, double size, double width) {
  return std::unique_ptr<QgsMarkerSymbol>(QgsMarkerSymbol::createSimple({{QStringLiteral("name"), QStringLiteral("circle")},
                                                                         {QStringLiteral("size"), text(size)},
                                                                         {QStringLiteral("color"), colour},
                                                                         {QStringLiteral("outline_color"), stroke},
                                                                         {QStringLiteral("outline_width"), text(width)}}));
}

std::unique_ptr<QgsLineSymbol> arrowSymbol(const QString &colour, double width, const QString &widthExpression, double trim,
                                           const QString &shift, const QString &casing) {
  // A stroke on the thin polygon itself would eat it: the casing is a layer of its own below.
  auto body = std::make_unique<QgsFillSymbol>();
  body->deleteSymbolLayer(0);
  auto *below = new QgsSimpleFillSymbolLayer(QColor(casing));
  below->setStrokeColor(QColor(casing));
  below->setStrokeWidth(0.5);
  below->setPenJoinStyle(Qt::MiterJoin);
  auto *colouring = new QgsSimpleFillSymbolLayer(QColor(colour));
  colouring->setStrokeStyle(Qt::NoPen);
  body->appendSymbolLayer(below);
  body->appendSymbolLayer(colouring);

  auto *arrow = new QgsArrowSymbolLayer();
  arrow->setSubSymbol(body.release());
  arrow->setIsCurved(true);
  arrow->setIsRepeated(false);
  arrow->setArrowWidth(width);
  arrow->setArrowStartWidth(width);
  arrow->setHeadLength(1.2 * width + 1.1);
  arrow->setHeadThickness(0.45 * width + 0.6);
  if (!widthExpression.isEmpty()) {
    const auto define = [&](auto property, const QString &expression) {
      arrow->setDataDefinedProperty(property, QgsProperty::fromExpression(expression));
    };
    define(qc::symbolArrowWidth, widthExpression);
    define(qc::symbolArrowStartWidth, widthExpression);
    define(qc::symbolArrowHeadLength, QStringLiteral("1.2 * (%1) + 1.1").arg(widthExpression));
    define(qc::symbolArrowHeadThickness, QStringLiteral("0.45 * (%1) + 0.6").arg(widthExpression));
  }
  auto line = std::make_unique<QgsLineSymbol>();
  line->changeSymbolLayer(0, arrow);
  if (trim <= 0)
    return line;
  auto *cut = static_cast<QgsGeometryGeneratorSymbolLayer *>(QgsGeometryGeneratorSymbolLayer::create({}));
  cut->setSymbolType(Qgis::SymbolType::Line);
  cut->setUnits(qc::renderMillimetres);
  const QString source = shift.isEmpty() ? QStringLiteral("$geometry") : shiftedLine(shift);
  // line_substring() drops all parts but the first, so a line cut at the antimeridian stays as long as it is.
  const QString shortened = flatMadeStraight(
      QStringLiteral("with_variable('line', %3, if(length(@line) > %1, line_substring(@line, %2, length(@line) - %2), @line))")
          .arg(text(4 * trim), text(trim), source));
  cut->setGeometryExpression(QStringLiteral("if(num_geometries($geometry) > 1, %1, %2)").arg(source, shortened));
  cut->setSubSymbol(line.release());
  auto whole = std::make_unique<QgsLineSymbol>();
  whole->changeSymbolLayer(0, cut);
  return whole;
}

QString preferredFamily() {
  const QString shipped = loadShippedFont();
  return shipped.isEmpty() ? mapFamilies().constFirst() : shipped;
}

QgsTextFormat textFormat(double points, const QString &colour, bool bold, bool italic, double halo, const QString &haloColour,
                         const QString &family) {
  QFont font(family);
  font.setBold(bold);
  font.setItalic(italic);
  QgsTextFormat format;
  format.setFont(font);
  format.setNamedStyle(bold && italic ? QStringLiteral("Bold Italic")
                       : bold         ? QStringLiteral("Bold")
                       : italic       ? QStringLiteral("Italic")
                                      : QStringLiteral("Regular"));
  format.setSize(points);
  format.setSizeUnit(qc::renderPoints);
  format.setColor(QColor(colour));
  if (halo > 0) {
    QgsTextBufferSettings buffer;
    buffer.setEnabled(true);
    buffer.setSize(halo);
    buffer.setSizeUnit(qc::renderMillimetres);
    buffer.setColor(QColor(haloColour));
    format.setBuffer(buffer);
  }
  return format;
}

} // namespace territorial
