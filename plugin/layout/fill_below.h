// The colour that a layer's look gives a feature: what a label lies on.
#pragma once

#include <qgsrendercontext.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace territorial {

class FillBelow {
public:
  explicit FillBelow(const QgsVectorLayer &layer);
  ~FillBelow();
  FillBelow(const FillBelow &) = delete;
  FillBelow &operator=(const FillBelow &) = delete;

  // "#rrggbb" of the lowest full fill; empty where the feature has none.
  QString colour(const QgsFeature &feature);

private:
  std::unique_ptr<QgsFeatureRenderer> mRenderer;
  QgsRenderContext mContext;
};

} // namespace territorial
