#include "layout/map_page.h"

#include "layout/page_items.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgsbasicnumericformat.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutmanager.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsproject.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double edge = 8; // mm around everything
constexpr double titlePoints = 17, subtitlePoints = 10, linePoints = 6.5, scaleHeight = 9;

double textScaleFor(const QSizeF &page) { return std::max(1.0, std::pow(std::min(page.width(), page.height()) / 210, 0.6)); }

// A segment of the scale bar: a round length of about 22 mm on paper, in metres.
double segmentLength(double scale) {
  const double wanted = scale * 0.022, power = std::pow(10, std::floor(std::log10(wanted)));
  double best = power;
  for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0})
    if (std::abs(step * power - wanted) < std::abs(best - wanted))
      best = step * power;
  return best;
}

void addScaleBar(QgsLayout &layout, QgsLayoutItemMap &map, const PageTask &task) {
  const QRectF &box = task.fit.scaleBox;
  addRectangle(layout, box, fillSymbol(QStringLiteral("#ffffff"), QStringLiteral("#777777"), 0.25))
      ->setId(QStringLiteral("Scale box"));
  const double points = 7 * task.texts.textScale, metres = segmentLength(task.fit.scale * task.texts.textScale);
  const bool kilometres = metres >= 1000;
  auto *bar = new QgsLayoutItemScaleBar(&layout);
  bar->setId(QStringLiteral("Scale bar"));
  bar->setLinkedMap(&map);
  bar->setStyle(QStringLiteral("Line Ticks Up"));
  bar->setUnits(kilometres ? qc::distanceKilometres : qc::distanceMetres);
  bar->setMapUnitsPerScaleBarUnit(1);
  bar->setUnitLabel(task.language.word(kilometres ? Word::kilometres : Word::metres));
  bar->setNumberOfSegments(2);
  bar->setNumberOfSegmentsLeft(0);
  bar->setUnitsPerSegment(kilometres ? metres / 1000 : metres);
  bar->setHeight(1.6 * task.texts.textScale);
  auto *numbers = new QgsBasicNumericFormat();
  numbers->setShowThousandsSeparator(false);
  numbers->setShowTrailingZeros(false);
  numbers->setDecimalSeparator(task.language.code() == QLatin1String("en") ? QLatin1Char('.') : QLatin1Char(','));
  bar->setNumericFormat(numbers);
  bar->setTextFormat(textFormat(points, QStringLiteral("#333333"), false, false, 0, QString(), task.ruler.family()));
  layout.addLayoutItem(bar);
  placeItem(*bar, QRectF(box.left() + 1.5, box.top() + 0.8, box.width() - 3, scaleHeight * task.texts.textScale));
  const QString text = QStringLiteral("1 : %1. %2").arg(task.language.number(task.fit.scale, 0), task.texts.scaleText);
  addText(layout, task.ruler, task.ruler.wrapped(text, box.width() - 2 * 2.5, linePoints * task.texts.textScale),
          QPointF(box.left() + 2.5, box.top() + scaleHeight * task.texts.textScale + 1), linePoints * task.texts.textScale, false,
          QStringLiteral("#444444"));
}

} // namespace

QSizeF paperSize(const QString &paper, bool landscape) {
  static const QMap<QString, QSizeF> sheets{{QStringLiteral("A4"), {210, 297}},
                                            {QStringLiteral("A3"), {297, 420}},
                                            {QStringLiteral("A2"), {420, 594}},
                                            {QStringLiteral("A1"), {594, 841}},
                                            {QStringLiteral("A0"), {841, 1189}}};
  const QSizeF sheet = sheets.value(paper, {210, 297});
  return landscape ? sheet.transposed() : sheet;
}

PageTexts setTexts(const Captions &captions, const QString &projection, const QSizeF &page, const TextRuler &ruler,
                   bool graticule) {
  PageTexts texts;
  const double k = textScaleFor(page), width = page.width() - 2 * edge - 2;
  texts.textScale = k;
  texts.captions.title = ruler.wrapped(captions.title, width, titlePoints * k, true);
  texts.captions.subtitle = ruler.wrapped(captions.subtitle, width, subtitlePoints * k);
  const QString below = QStringList{captions.source, captions.note}.join(
      captions.source.isEmpty() || captions.note.isEmpty() ? QString() : QStringLiteral("\n"));
  texts.captions.note = ruler.wrapped(below, width, linePoints * k);
  double top = edge, bottom = page.height() - edge;
  if (!captions.title.isEmpty())
    top += ruler.size(texts.captions.title, titlePoints * k, true).height() + 0.5 * k;
  if (!captions.subtitle.isEmpty())
    top += ruler.size(texts.captions.subtitle, subtitlePoints * k).height() + 0.5 * k;
  if (!below.isEmpty())
    bottom -= ruler.size(texts.captions.note, linePoints * k).height() + 1.5 * k;
  texts.room = QRectF(edge, top + 1.5, page.width() - 2 * edge, bottom - top - 1.5);
  if (graticule) {
    const QSizeF degrees = graticuleMargin(ruler, linePoints * k);
    texts.room.adjust(std::max(0.0, degrees.width() + 1.5 - edge), degrees.height() - 0.5, 0, 0);
  }
  texts.scaleText = projection;
  const double boxWidth = 66 * k;
  const QString longest = ruler.wrapped(QStringLiteral("1 : 000 000 000. %1").arg(projection), boxWidth - 5, linePoints * k);
  texts.scaleBox = QSizeF(boxWidth, scaleHeight * k + 1 + ruler.size(longest, linePoints * k).height() + 1.5);
  return texts;
}

QgsPrintLayout *makePage(QgsProject &project, const PageTask &task) {
  auto *layout = new QgsPrintLayout(&project);
  layout->initializeDefaults();
  layout->setName(task.name);
  project.layoutManager()->addLayout(layout);
  layout->renderContext().setDpi(task.dpi);
  layout->pageCollection()->page(0)->setPageSize(QgsLayoutSize(task.page.width(), task.page.height(), qc::layoutMillimetres));

  auto *map = new QgsLayoutItemMap(layout);
  map->setId(QStringLiteral("Map"));
  layout->addLayoutItem(map);
  placeItem(*map, task.fit.frame);
  map->setCrs(task.crs);
  map->setLayers(task.layers);
  map->setKeepLayerSet(true);
  map->setBackgroundColor(QColor(task.sea ? QStringLiteral("#cfe3f3") : QStringLiteral("#ffffff")));
  map->setExtent(task.fit.extent);
  map->setFrameEnabled(true);
  map->setFrameStrokeWidth(QgsLayoutMeasurement(0.25 * task.texts.textScale, qc::layoutMillimetres));

  const double k = task.texts.textScale;
  const Captions &captions = task.texts.captions;
  double y = edge;
  if (!captions.title.isEmpty())
    y += addText(*layout, task.ruler, captions.title, QPointF(edge, y), titlePoints * k, true) + 0.5 * k;
  addText(*layout, task.ruler, captions.subtitle, QPointF(edge, y), subtitlePoints * k, false, QStringLiteral("#444444"));
  addText(*layout, task.ruler, captions.note, QPointF(edge, task.texts.room.bottom() + 1.5 * k), linePoints * k, false,
          QStringLiteral("#444444"));

  for (const GraticuleMark &mark : task.marks) {
    const QSizeF size = task.ruler.size(mark.text, linePoints * k);
    const QPointF corner = mark.meridian
                               ? QPointF(mark.point.x() - size.width() / 2, task.fit.frame.top() - size.height() - 0.3)
                               : QPointF(task.fit.frame.left() - size.width() - 0.8, mark.point.y() - size.height() / 2);
    addText(*layout, task.ruler, mark.text, corner, linePoints * k, false, QStringLiteral("#777777"));
  }

  if (!task.fit.legend.isEmpty()) {
    auto *box = addRectangle(*layout, task.fit.legend, fillSymbol(QStringLiteral("#ffffff"), QStringLiteral("#777777"), 0.25));
    box->setId(QStringLiteral("Legend box"));
    map->addLabelBlockingItem(box);
    drawLegend(*layout, task.ruler, task.legend, task.arrangement, task.fit.legend.topLeft(), k);
  }
  addScaleBar(*layout, *map, task);
  if (auto *box = dynamic_cast<QgsLayoutItem *>(layout->itemById(QStringLiteral("Scale box"))))
    map->addLabelBlockingItem(box);
  return layout;
}

} // namespace territorial
