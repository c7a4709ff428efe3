#include "layout/fill_below.h"

#include <qgsexpressioncontextutils.h>
#include <qgsfillsymbollayer.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>

namespace territorial {

FillBelow::FillBelow(const QgsVectorLayer &layer) {
  if (!layer.renderer())
    return;
  mRenderer.reset(layer.renderer()->clone());
  mContext.expressionContext().appendScope(QgsExpressionContextUtils::layerScope(&layer));
  mRenderer->startRender(mContext, layer.fields());
}

FillBelow::~FillBelow() {
  if (mRenderer)
    mRenderer->stopRender(mContext);
}

QString FillBelow::colour(const QgsFeature &feature) {
  if (!mRenderer)
    return {};
  mContext.expressionContext().setFeature(feature);
  for (const QgsSymbol *symbol : mRenderer->symbolsForFeature(feature, mContext)) {
    const auto *fill = symbol && symbol->symbolLayerCount() > 0
                           ? dynamic_cast<const QgsSimpleFillSymbolLayer *>(const_cast<QgsSymbol *>(symbol)->symbolLayer(0))
                           : nullptr;
    if (fill && fill->brushStyle() == Qt::SolidPattern && fill->color().alpha() == 255)
      return fill->color().name();
  }
  return {};
}

} // namespace territorial
