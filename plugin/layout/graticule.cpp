#include "layout/graticule.h"

#include "layout/map_font.h"
#include "layout/paper.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslinestring.h>
#include <qgslinesymbol.h>
#include <qgssinglesymbolrenderer.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr int samples = 24;  // a side of the grid by which the frame's degrees are found
constexpr double corner = 4; // mm from a corner within which nothing is written
constexpr double linesWanted = 4;
constexpr double exact = 1e-9; // degrees

// Degrees that the frame shows; longitudes as they go on from the middle of the map, so that they may pass 180.
struct ShownDegrees {
  double west = std::numeric_limits<double>::infinity(), east = -west, south = west, north = -west;
};

ShownDegrees shownDegrees(const QgsRectangle &extent, const QgsCoordinateTransform &toDegrees) {
  ShownDegrees shown;
  double middle = std::nan("");
  const auto take = [&](double right, double up) {
    try {
      const QgsPointXY point =
          toDegrees.transform(QgsPointXY(extent.xMinimum() + extent.width() * right, extent.yMinimum() + extent.height() * up));
      if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
        return;
      if (std::isnan(middle))
        middle = point.x();
      const double longitude = middle + std::remainder(point.x() - middle, 360.0);
      shown.west = std::min(shown.west, longitude);
      shown.east = std::max(shown.east, longitude);
      shown.south = std::min(shown.south, point.y());
      shown.north = std::max(shown.north, point.y());
    } catch (const QgsCsException &) { // beyond the projection's edge
    }
  };
  take(0.5, 0.5);
  for (int row = 0; row <= samples; ++row)
    for (int column = 0; column <= samples; ++column)
      take(static_cast<double>(column) / samples, static_cast<double>(row) / samples);
  return shown;
}

double stepFor(double span) {
  for (const double step : {0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0})
    if (span / step <= linesWanted + 1.5)
      return step;
  return 45;
}

QString degreesText(double value, bool meridian, bool signs, const MapLanguage &language) {
  double shown = meridian ? std::remainder(value, 360.0) : value;
  if (std::abs(shown) < exact) // sums of steps
    shown = 0;
  const QString number = language.number(std::abs(shown), 2) + QChar(0x00B0);
  if (!signs || shown == 0 || std::abs(shown) > 180 - exact) // neither east nor west
    return number;
  const Word word = meridian ? (shown < 0 ? Word::west : Word::east) : (shown < 0 ? Word::south : Word::north);
  return number + QChar(0x00A0) + language.word(word);
}

} // namespace

QString widestParallel(const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs, const MapLanguage &language) {
  const QgsCoordinateTransform toDegrees(crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                         QgsCoordinateTransformContext());
  const ShownDegrees within = shownDegrees(extent, toDegrees);
  QgsRectangle around = extent;
  around.grow(std::max(extent.width(), extent.height()));
  const bool signs = shownDegrees(around, toDegrees).south < 0;
  const double value = stepFor(within.north - within.south) < 1 ? 88.88 : 88;
  const QString north = degreesText(value, false, signs, language), south = degreesText(-value, false, signs, language);
  return north.size() > south.size() ? north : south;
}

QSizeF graticuleMargin(const TextRuler &ruler, double points, const QString &widest) {
  QSizeF size = ruler.size(QStringLiteral("000°"), points);
  size.setWidth(std::max(size.width(), ruler.size(widest, points).width()));
  return QSizeF(size.width() + 1, size.height() + 0.2);
}

Graticule makeGraticule(const MapFit &fit, const QgsCoordinateReferenceSystem &crs, const QString &name,
                        const MapLanguage &language) {
  Graticule made;
  const QgsCoordinateTransform toMap(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), crs,
                                     QgsCoordinateTransformContext());
  const QgsCoordinateTransform toDegrees(crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                         QgsCoordinateTransformContext());
  const ShownDegrees shown = shownDegrees(fit.extent, toDegrees);
  if (!(shown.west < shown.east) || !(shown.south < shown.north))
    return made;
  made.lines =
      std::make_unique<QgsVectorLayer>(QStringLiteral("MultiLineString?field=degrees:string"), name, QStringLiteral("memory"));
  made.lines->setCrs(crs);
  const double acrossStep = stepFor(shown.east - shown.west), upStep = stepFor(shown.north - shown.south);
  const bool signsEast = std::floor(shown.west / 180) != std::floor(shown.east / 180) || shown.west < 0,
             signsNorth = shown.south < 0;
  const Paper paper(fit);
  const QgsGeometry frame = QgsGeometry::fromRect(fit.extent);
  QgsFeatureList features;
  const auto line = [&](bool meridian, double value) {
    QVector<double> x, y;
    QgsGeometry whole;
    const double from = meridian ? std::max(-89.9, shown.south - upStep) : shown.west - acrossStep,
                 to = meridian ? std::min(89.9, shown.north + upStep) : std::min(shown.west + 360, shown.east + acrossStep);
    constexpr int pieces = 120;
    QgsPointXY last;
    const auto end = [&] {
      if (x.size() > 1) {
        const QgsGeometry part(new QgsLineString(x, y));
        whole = whole.isNull() ? part : whole.combine(part);
      }
      x.clear();
      y.clear();
    };
    for (int piece = 0; piece <= pieces; ++piece) {
      const double at = from + (to - from) * piece / pieces;
      try {
        const QgsPointXY point = toMap.transform(meridian ? QgsPointXY(value, at) : QgsPointXY(at, value));
        if (!std::isfinite(point.x()) || !std::isfinite(point.y())) {
          end();
          continue;
        }
        if (!x.isEmpty() && last.distance(point) > 2 * fit.extent.width()) // the other side of the globe
          end();
        x << point.x();
        y << point.y();
        last = point;
      } catch (const QgsCsException &) {
        end();
      }
    }
    end();
    QgsGeometry cut = whole.isNull() ? QgsGeometry() : whole.intersection(frame);
    if (cut.isNull() || cut.isEmpty() || cut.type() != qc::lineGeometry)
      return;
    cut.convertToMultiType();
    const QString text = degreesText(value, meridian, meridian ? signsEast : signsNorth, language);
    QgsFeature feature(made.lines->fields());
    feature.setGeometry(cut);
    feature.setAttribute(0, text);
    features << feature;
    const QgsGeometry edge = meridian ? QgsGeometry::fromPolylineXY({QgsPointXY(fit.extent.xMinimum(), fit.extent.yMaximum()),
                                                                     QgsPointXY(fit.extent.xMaximum(), fit.extent.yMaximum())})
                                      : QgsGeometry::fromPolylineXY({QgsPointXY(fit.extent.xMinimum(), fit.extent.yMinimum()),
                                                                     QgsPointXY(fit.extent.xMinimum(), fit.extent.yMaximum())});
    const QgsGeometry met = whole.intersection(edge);
    if (met.isNull() || met.isEmpty() || met.type() != qc::pointGeometry)
      return;
    const QgsGeometry onPaper = paper.toPaper(met);
    const QPointF point = QPointF((*onPaper.vertices_begin()).x(), (*onPaper.vertices_begin()).y()) + fit.frame.topLeft();
    const double along = meridian ? point.x() - fit.frame.left() : point.y() - fit.frame.top(),
                 length = meridian ? fit.frame.width() : fit.frame.height();
    if (along > corner && along < length - corner)
      made.marks.push_back({point, meridian, text});
  };
  const auto each = [](double from, double to, double step, const auto &visit) {
    const auto last = static_cast<long>(std::floor(to / step));
    for (auto at = static_cast<long>(std::ceil(from / step)); at <= last; ++at)
      visit(static_cast<double>(at) * step);
  };
  each(shown.west, shown.east, acrossStep, [&](double value) { line(true, value); });
  each(shown.south, shown.north, upStep, [&](double value) {
    if (std::abs(value) < 90)
      line(false, value);
  });
  if (!made.lines->dataProvider()->addFeatures(features))
    throw QgsProcessingException(QStringLiteral("The graticule could not be drawn."));
  made.lines->updateExtents();
  std::unique_ptr<QgsLineSymbol> symbol(QgsLineSymbol::createSimple(
      {{QStringLiteral("line_color"), QStringLiteral("#b5b0a6")}, {QStringLiteral("line_width"), QStringLiteral("0.12")}}));
  made.lines->setRenderer(new QgsSingleSymbolRenderer(symbol.release()));
  return made;
}

} // namespace territorial
