#include "layout/map_fit.h"

#include <qgsgeometryengine.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace territorial {

namespace {

constexpr double margin = 4;   // mm between the territory and the frame
constexpr double distance = 2; // mm between the territory and a box

double nextScale(double scale) {
  static constexpr double steps[]{1,   1.1, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3,
                                  3.5, 4,   4.5, 5,    5.5, 6,   6.5, 7,   7.5, 8, 8.5, 9,   9.5};
  const double power = std::pow(10, std::floor(std::log10(scale) + 1e-9));
  for (const double step : steps)
    if (step * power > scale * (1 + 1e-9))
      return step * power;
  return 10 * power;
}

} // namespace

double roundScale(double scale) { return nextScale(scale * (1 - 2e-9)); }

namespace {

class Territory {
public:
  explicit Territory(const std::vector<QgsGeometry> &geometries) {
    for (const QgsGeometry &geometry : geometries) {
      if (geometry.isNull() || geometry.isEmpty())
        continue;
      mBounds.combineExtentWith(geometry.boundingBox());
      mGeometries.push_back(geometry);
      mEngines.emplace_back(QgsGeometry::createGeometryEngine(mGeometries.back().constGet()));
      mEngines.back()->prepareGeometry();
    }
  }

  const QgsRectangle &bounds() const { return mBounds; }

  bool touches(const QgsRectangle &box) const {
    const QgsGeometry shape = QgsGeometry::fromRect(box);
    return std::any_of(mEngines.begin(), mEngines.end(),
                       [&](const auto &engine) { return engine->intersects(shape.constGet()); });
  }

private:
  std::vector<QgsGeometry> mGeometries; // shared data: the engines point into it
  std::vector<std::unique_ptr<QgsGeometryEngine>> mEngines;
  QgsRectangle mBounds;
};

class Fitter {
public:
  Fitter(const FitTask &task) : mTask(task), mTerritory(task.territory), mBounds(mTerritory.bounds()) {
    const double least = 1 / task.metresPerUnit; // a single place, which has no size, still gets some country around it
    if (mBounds.width() < least && mBounds.height() < least)
      mBounds.grow(10000 / task.metresPerUnit);
  }

  // The least denominator at which the territory fits into a frame.
  double tightest(const QSizeF &frame) const {
    const double units =
        std::max(mBounds.width() / (frame.width() - 2 * margin), mBounds.height() / (frame.height() - 2 * margin));
    return nextScale(units * mTask.metresPerUnit * 1000 * 0.999999);
  }

  QgsRectangle extent(const QSizeF &frame, double scale, double right, double down) const {
    const double unit = scale / 1000 / mTask.metresPerUnit; // map units in a mm
    const double spareX = frame.width() - mBounds.width() / unit - 2 * margin,
                 spareY = frame.height() - mBounds.height() / unit - 2 * margin;
    const double west = mBounds.xMinimum() - (margin + spareX * right) * unit;
    const double north = mBounds.yMaximum() + (margin + spareY * down) * unit;
    return QgsRectangle(west, north - frame.height() * unit, west + frame.width() * unit, north);
  }

  std::optional<MapFit> inside(double scale) const {
    const QRectF &room = mTask.room;
    std::optional<MapFit> best;
    std::size_t most = 0; // insets with a place
    for (const double down : {0.5, 0.0, 1.0, 0.25, 0.75})
      for (const double right : {0.5, 0.0, 1.0, 0.25, 0.75}) {
        const QgsRectangle shown = extent(room.size(), scale, right, down);
        for (std::size_t arrangement = 0; arrangement < mTask.legends.size(); ++arrangement) {
          const QSizeF &size = mTask.legends[arrangement];
          if (size.width() > room.width() * 0.75 || size.height() > room.height() * 0.9)
            continue;
          for (const QRectF &legend : corners(size)) {
            if (!size.isEmpty() && mTerritory.touches(onMap(legend, shown)))
              continue;
            const auto box = scaleBoxBeside(legend, shown);
            if (!box)
              continue;
            std::vector<QRectF> insets = insetsBeside({legend, *box}, shown);
            const auto placed = static_cast<std::size_t>(
                std::count_if(insets.begin(), insets.end(), [](const QRectF &inset) { return !inset.isEmpty(); }));
            if (!best || placed > most)
              best = MapFit{room, shown, scale, static_cast<int>(arrangement), legend, *box, std::move(insets)};
            most = std::max(most, placed);
            if (most == mTask.insets.size())
              return best;
          }
        }
      }
    return best;
  }

  MapFit outside() const {
    MapFit best;
    const auto consider = [&](const QRectF &frame, std::size_t arrangement, const QRectF &legend, const QRectF &box) {
      if (frame.width() < 40 || frame.height() < 40)
        return;
      const double scale = tightest(frame.size());
      if (best.scale == 0 || scale < best.scale)
        best = {frame, extent(frame.size(), scale, 0.5, 0.5), scale, static_cast<int>(arrangement), legend, box};
    };
    const QRectF &room = mTask.room;
    const QSizeF &box = mTask.scaleBox;
    for (std::size_t at = 0; at < mTask.legends.size(); ++at) {
      const QSizeF &size = mTask.legends[at];
      const double column = std::max(size.width(), box.width()), row = std::max(size.height(), box.height());
      if (size.height() + box.height() + 2 <= room.height())
        consider(room.adjusted(0, 0, -column - 2, 0), at, QRectF(QPointF(room.right() - column, room.top()), size),
                 QRectF(QPointF(room.right() - column, room.bottom() - box.height()), box));
      if (size.width() + box.width() + 2 <= room.width())
        consider(room.adjusted(0, 0, 0, -row - 2), at, QRectF(QPointF(room.left(), room.bottom() - row), size),
                 QRectF(QPointF(room.right() - box.width(), room.bottom() - row), box));
    }
    best.insets.resize(mTask.insets.size());
    if (best.scale == 0) // a page too small for its own legend: the map keeps a third
      consider(room.adjusted(0, 0, -room.width() * 0.66, 0), 0,
               QRectF(QPointF(room.left() + room.width() * 0.36, room.top()), mTask.legends[0]),
               QRectF(QPointF(room.left() + room.width() * 0.36, room.bottom() - box.height()), box));
    return best;
  }

private:
  QRectF atCorner(const QSizeF &size, bool right, bool bottom) const {
    const QRectF &room = mTask.room;
    return QRectF(right ? room.right() - size.width() : room.left(), bottom ? room.bottom() - size.height() : room.top(),
                  size.width(), size.height());
  }

  std::vector<QRectF> corners(const QSizeF &size) const {
    return {atCorner(size, false, true), atCorner(size, true, true), atCorner(size, false, false), atCorner(size, true, false)};
  }

  // A box of the page in map units, with the distance that it keeps.
  QgsRectangle onMap(const QRectF &box, const QgsRectangle &shown) const {
    const double unit = shown.width() / mTask.room.width();
    const QRectF grown = box.adjusted(-distance, -distance, distance, distance).translated(-mTask.room.topLeft());
    return QgsRectangle(shown.xMinimum() + grown.left() * unit, shown.yMaximum() - grown.bottom() * unit,
                        shown.xMinimum() + grown.right() * unit, shown.yMaximum() - grown.top() * unit);
  }

  std::optional<QRectF> scaleBoxBeside(const QRectF &legend, const QgsRectangle &shown) const {
    const QRectF &room = mTask.room;
    const QSizeF &size = mTask.scaleBox;
    std::vector<QRectF> places;
    if (!legend.isEmpty()) { // beside the legend, then on top of it or below
      const bool left = legend.left() == room.left(), top = legend.top() == room.top();
      places.emplace_back(left ? legend.right() : legend.left() - size.width(), top ? room.top() : room.bottom() - size.height(),
                          size.width(), size.height());
      places.emplace_back(left ? room.left() : room.right() - size.width(), top ? legend.bottom() : legend.top() - size.height(),
                          size.width(), size.height());
    }
    for (const QRectF &corner : corners(size))
      places.push_back(corner);
    for (const QRectF &place : places)
      if (room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(place) &&
          !place.adjusted(0.01, 0.01, -0.01, -0.01).intersects(legend) && !mTerritory.touches(onMap(place, shown)))
        return place;
    return std::nullopt;
  }

  // Along the frame's lower, upper, right and left edges, where they cover neither the territory nor another box.
  std::vector<QRectF> insetsBeside(std::vector<QRectF> taken, const QgsRectangle &shown) const {
    constexpr double apart = 1.5, step = 2; // mm
    const QRectF &room = mTask.room;
    std::vector<QRectF> insets(mTask.insets.size());
    const auto put = [&](QRectF &inset, const QRectF &place) {
      const QRectF kept = place.adjusted(-apart, -apart, apart, apart);
      if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &box) { return !box.isEmpty() && box.intersects(kept); }) ||
          mTerritory.touches(onMap(place, shown)))
        return false;
      inset = place;
      taken.push_back(place);
      return true;
    };
    for (std::size_t at = 0; at < insets.size(); ++at) {
      const QSizeF &size = mTask.insets[at];
      const double across = room.width() - size.width(), down = room.height() - size.height();
      if (across < 0 || down < 0)
        continue;
      bool there = false;
      for (const double top : {room.bottom() - size.height(), room.top()})
        for (double left = 0; left <= across && !there; left += step)
          there = put(insets[at], QRectF(QPointF(room.right() - size.width() - left, top), size));
      for (const double left : {room.right() - size.width(), room.left()})
        for (double up = 0; up <= down && !there; up += step)
          there = put(insets[at], QRectF(QPointF(left, room.bottom() - size.height() - up), size));
    }
    return insets;
  }

  const FitTask &mTask;
  Territory mTerritory;
  QgsRectangle mBounds;
};

} // namespace

MapFit fitMap(const FitTask &task) {
  const Fitter fitter(task);
  const MapFit outside = fitter.outside();
  double scale = fitter.tightest(task.room.size());
  while (scale <= outside.scale * (1 + 1e-9)) {
    if (const auto fit = fitter.inside(scale))
      return *fit;
    scale = nextScale(scale);
  }
  return outside;
}

} // namespace territorial
