#include "layout/map_page.h"

#include "layout/page_items.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
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
constexpr double titlePoints = 17, subtitlePoints = 10, linePoints = 6.5;

double textScaleFor(const QSizeF &page) { return std::max(1.0, std::pow(std::min(page.width(), page.height()) / 210, 0.6)); }

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

PageTexts setTexts(const Captions &captions, const ScaleNote &scale, const QSizeF &page, const TextRuler &ruler,
                   const QString &degrees) {
  PageTexts texts;
  const double k = textScaleFor(page), width = page.width() - 2 * edge - 2;
  texts.textScale = k;
  texts.captions.title = ruler.wrapped(captions.title, width, titlePoints * k, true, LongWords::broken);
  texts.captions.subtitle = ruler.wrapped(captions.subtitle, width, subtitlePoints * k, false, LongWords::broken);
  const QString below = QStringList{captions.source, captions.note}.join(
      captions.source.isEmpty() || captions.note.isEmpty() ? QString() : QStringLiteral("\n"));
  texts.captions.note = ruler.wrapped(below, width, linePoints * k, false, LongWords::broken);
  double top = edge, bottom = page.height() - edge;
  if (!captions.title.isEmpty())
    top += ruler.size(texts.captions.title, titlePoints * k, true).height() + 0.5 * k;
  if (!captions.subtitle.isEmpty())
    top += ruler.size(texts.captions.subtitle, subtitlePoints * k).height() + 0.5 * k;
  if (!below.isEmpty())
    bottom -= ruler.size(texts.captions.note, linePoints * k).height() + 1.5 * k;
  texts.room = QRectF(edge, top + 1.5, page.width() - 2 * edge, bottom - top - 1.5);
  if (!degrees.isEmpty()) {
    const QSizeF margin = graticuleMargin(ruler, linePoints * k, degrees);
    texts.room.adjust(std::max(0.0, margin.width() + 1.5 - edge), margin.height() - 0.5, 0, 0);
  }
  texts.scale = scale;
  texts.scaleBox = scaleBoxSize(scale, ruler, k);
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
  addScaleBox(*map, {task.fit.scaleBox, task.fit.scale, task.texts.scale, task.ruler, task.language, k});
  if (auto *box = dynamic_cast<QgsLayoutItem *>(layout->itemById(QStringLiteral("Scale box"))))
    map->addLabelBlockingItem(box);
  return layout;
}

} // namespace territorial
