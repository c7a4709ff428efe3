#include "layout/scale_box.h"

#include "layout/map_distortion.h"
#include "layout/page_items.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgsbasicnumericformat.h>
#include <qgsfillsymbol.h>
#include <qgslayoutitempolygon.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <vector>

namespace territorial {

namespace {

// Millimetres on A4.
constexpr double boxWidth = 66, barHeight = 9, textMargin = 2.5, barMargin = 1.5, segmentWanted = 22, spareAtBarsEnds = 1;
constexpr double arrowRoom = 12, arrowLength = 6.5, arrowWidth = 3, arrowNotch = 1.6, letterAway = 1.4;
constexpr double notePoints = 6.5, barPoints = 7, letterPoints = 8;
constexpr double alike = 0.05; // within which the scale along the bar is taken as that of all directions

QString aboutSign() { return QStringLiteral("\u2248\u00A0"); }

class ScaleBox {
public:
  ScaleBox(QgsLayoutItemMap &map, const ScaleBoxTask &task)
      : mMap(map), mLayout(*map.layout()), mTask(task), mK(task.textScale),
        mHere(localScale(map.crs(), map.extent().center()).value_or(LocalScale())) {}

  void draw() {
    QRectF box = mTask.box;
    addRectangle(mLayout, box, fillSymbol(QStringLiteral("#ffffff"), QStringLiteral("#777777"), 0.25))
        ->setId(QStringLiteral("Scale box"));
    if (mTask.note.arrow) {
      box.setRight(box.right() - arrowRoom * mK);
      addArrow(QPointF(box.right() + (arrowRoom / 2 - 0.5) * mK, box.center().y()));
    }
    addBar(box);
    const double points = notePoints * mK, scale = scaleInTheMiddle(mTask.scale, mMap.extent(), mMap.crs());
    const QString text = QStringLiteral("%1%2. %3")
                             .arg(mTask.note.about ? aboutSign() + QStringLiteral("1 : ") : QStringLiteral("1 : "),
                                  mTask.language.number(scale, 0), mTask.note.projection);
    addText(mLayout, mTask.ruler, mTask.ruler.wrapped(text, box.width() - 2 * textMargin, points, false, LongWords::broken),
            QPointF(box.left() + textMargin, box.top() + barHeight * mK + 1), points, false, QStringLiteral("#444444"));
  }

private:
  // Metres on the map for a metre on the ground along the bar.
  double alongBar() const { return std::abs(mHere.across / mHere.mean - 1) > alike ? mHere.across : mHere.mean; }

  // Millimetres on paper for a metre on the ground.
  double paper() const { return 1000 * alongBar() / mTask.scale; }

  struct Unit {
    double metres;
    QString name;
  };
  Unit unitOf(double metres) const {
    return metres >= 1000 ? Unit{1000, mTask.language.word(Word::kilometres)} : Unit{1, mTask.language.word(Word::metres)};
  }

  // Two segments of so many metres and what is written at their ends. QGIS puts the number's middle at an end, the unit behind.
  double widthOfBar(double metres) const {
    const Unit unit = unitOf(metres);
    const auto width = [&](const QString &text) { return mTask.ruler.size(text, barPoints * mK).width(); };
    const QString number = mTask.language.number(2 * metres / unit.metres, 1);
    return width(QStringLiteral("0")) / 2 + 2 * metres * paper() + width(number + QLatin1Char(' ') + unit.name) -
           width(number) / 2 + 2 * spareAtBarsEnds;
  }

  // A round length of about 22 mm on paper that leaves room for the labels, in metres.
  double segmentLength(double room) const {
    const double wanted = segmentWanted * mK / paper(), power = std::pow(10, std::floor(std::log10(wanted)));
    std::vector<double> lengths;
    for (const double step : {0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 2.5, 5.0, 10.0})
      if (lengths.empty() || widthOfBar(step * power) <= room)
        lengths.push_back(step * power);
    return *std::min_element(lengths.begin(), lengths.end(),
                             [&](double a, double b) { return std::abs(a - wanted) < std::abs(b - wanted); });
  }

  void addBar(const QRectF &box) {
    const QRectF place(box.left() + barMargin, box.top() + 0.8, box.width() - 2 * barMargin, barHeight * mK);
    const double metres = segmentLength(place.width());
    const Unit unit = unitOf(metres);
    auto *bar = new QgsLayoutItemScaleBar(&mLayout);
    bar->setId(QStringLiteral("Scale bar"));
    bar->setLinkedMap(&mMap);
    bar->setStyle(QStringLiteral("Line Ticks Up"));
    bar->setUnits(unit.metres > 1 ? qc::distanceKilometres : qc::distanceMetres);
    bar->setMapUnitsPerScaleBarUnit(alongBar());
    bar->setUnitLabel(unit.name);
    bar->setNumberOfSegments(2);
    bar->setNumberOfSegmentsLeft(0);
    bar->setUnitsPerSegment(metres / unit.metres * alongBar());
    bar->setHeight(1.6 * mK);
    auto *numbers = new QgsBasicNumericFormat();
    numbers->setShowThousandsSeparator(false);
    numbers->setShowTrailingZeros(false);
    numbers->setDecimalSeparator(mTask.language.code() == QLatin1String("en") ? QLatin1Char('.') : QLatin1Char(','));
    bar->setNumericFormat(numbers);
    bar->setTextFormat(textFormat(barPoints * mK, QStringLiteral("#333333"), false, false, 0, QString(), mTask.ruler.family()));
    mLayout.addLayoutItem(bar);
    placeItem(*bar, place);
  }

  // A needle along the meridian, half of it dark, and a letter at its tip.
  void addArrow(QPointF middle) {
    const QString letter = mTask.language.word(Word::northLetter);
    const QSizeF size = mTask.ruler.size(letter, letterPoints * mK, true);
    const double half = arrowLength * mK / 2, wide = arrowWidth * mK / 2, notch = half - arrowNotch * mK;
    QTransform turn;
    turn.translate(middle.x(), middle.y());
    turn.rotate(mHere.north);
    turn.translate(0, letterAway * mK);
    const QPointF tip(0, -half), back(0, notch);
    const auto side = [&](double across, const QString &colour) {
      return addPolygon(mLayout, turn.map(QPolygonF(QVector<QPointF>{tip, QPointF(across, half), back, tip})),
                        fillSymbol(colour, QStringLiteral("#333333"), 0.15 * mK));
    };
    side(-wide, QStringLiteral("#333333"))->setId(QStringLiteral("North arrow"));
    side(wide, QStringLiteral("#ffffff"));
    const QPointF written = turn.map(QPointF(0, -half - letterAway * mK));
    addText(mLayout, mTask.ruler, letter, written - QPointF(size.width() / 2, size.height() / 2), letterPoints * mK, true,
            QStringLiteral("#333333"));
  }

  QgsLayoutItemMap &mMap;
  QgsLayout &mLayout;
  const ScaleBoxTask &mTask;
  double mK;
  LocalScale mHere;
};

} // namespace

QSizeF scaleBoxSize(const ScaleNote &note, const TextRuler &ruler, double k) {
  const QString longest =
      ruler.wrapped(QStringLiteral("%1 : 000 000 000. %2")
                        .arg(note.about ? aboutSign() + QLatin1Char('1') : QStringLiteral("1"), note.projection),
                    boxWidth * k - 2 * textMargin, notePoints * k, false, LongWords::broken);
  return QSizeF((boxWidth + (note.arrow ? arrowRoom : 0)) * k,
                barHeight * k + 1 + ruler.size(longest, notePoints * k).height() + 1.5);
}

void addScaleBox(QgsLayoutItemMap &map, const ScaleBoxTask &task) { ScaleBox(map, task).draw(); }

} // namespace territorial
