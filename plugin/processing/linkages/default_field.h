// A field parameter whose default counts where nothing is given.
#pragma once

#include <qgsprocessingparameters.h>

namespace territorial {

// QGIS refuses a mandatory field that is not given even where it has a default; then every chain of algorithms would need typing.
class DefaultField : public QgsProcessingParameterField {
public:
  using QgsProcessingParameterField::QgsProcessingParameterField;

  QgsProcessingParameterDefinition *clone() const override { return new DefaultField(*this); }

  bool checkValueIsAcceptable(const QVariant &input, QgsProcessingContext *context = nullptr) const override {
    return (!input.isValid() && defaultValue().isValid()) || QgsProcessingParameterField::checkValueIsAcceptable(input, context);
  }
};

} // namespace territorial
