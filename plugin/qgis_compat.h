// One source for QGIS 3.22 (Qt 5) to 3.44 (Qt 5) and 4.x (Qt 6). Plugin code uses the names below and never the spelling of one
// version; no other file asks for a version.
#pragma once

#include <qgis.h>
#include <qgsconfig.h>
#include <qgsfeaturerequest.h>
#include <qgsfeaturesource.h>
#include <qgsfield.h>
#include <qgslabelingenginesettings.h>
#include <qgslayoutmeasurement.h>
#include <qgspallabeling.h>
#include <qgsprocessing.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgssymbollayer.h>
#include <qgstextformat.h>
#include <qgsunittypes.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <QMetaType>
#include <QVariant>

#if defined(_QGIS_VERSION_INT)
#define TERRITORIAL_QGIS _QGIS_VERSION_INT
#else
#define TERRITORIAL_QGIS VERSION_INT
#endif
#if TERRITORIAL_QGIS >= 32800
#include <qgsvariantutils.h>
#endif
// Debian's qgswebpage.h includes a header that is in no package; labels of layouts need no more of it than the name.
#if !__has_include(<qgswebframe.h>) && !defined(QGSWEBPAGE_H)
#define QGSWEBPAGE_H
class QgsWebPage;
#endif
#include <qgslayoutitemlabel.h>

namespace territorial::qc {

// The QGIS that this library is built for, as 322 for 3.22; a binary serves all patch releases of one minor version.
constexpr int builtForQgis = TERRITORIAL_QGIS / 100;

// Field types: QVariant::Type before QGIS 3.38, QMetaType::Type since.
#if TERRITORIAL_QGIS >= 33800
using FieldType = QMetaType::Type;
constexpr FieldType fieldInt = QMetaType::Type::Int;
constexpr FieldType fieldLongLong = QMetaType::Type::LongLong;
constexpr FieldType fieldDouble = QMetaType::Type::Double;
constexpr FieldType fieldString = QMetaType::Type::QString;
constexpr FieldType fieldBool = QMetaType::Type::Bool;
#else
using FieldType = QVariant::Type;
constexpr FieldType fieldInt = QVariant::Int;
constexpr FieldType fieldLongLong = QVariant::LongLong;
constexpr FieldType fieldDouble = QVariant::Double;
constexpr FieldType fieldString = QVariant::String;
constexpr FieldType fieldBool = QVariant::Bool;
#endif

// The meta type of a value: the same number on Qt 5 and Qt 6.
inline int typeId(const QVariant &value) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
  return value.typeId();
#else
  return value.userType();
#endif
}

// NULL as QGIS means it: invalid, a typed null or a null string.
inline bool isNull(const QVariant &value) {
#if TERRITORIAL_QGIS >= 32800
  return QgsVariantUtils::isNull(value);
#else
  return !value.isValid() || value.isNull();
#endif
}

// A NULL of the given field type.
inline QVariant nullOf(FieldType type) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
  return QVariant(QMetaType(type));
#else
  return QVariant(static_cast<QVariant::Type>(type));
#endif
}

#if TERRITORIAL_QGIS >= 33000
using Wkb = Qgis::WkbType;
using GeometryType = Qgis::GeometryType;
constexpr GeometryType pointGeometry = Qgis::GeometryType::Point;
constexpr GeometryType lineGeometry = Qgis::GeometryType::Line;
constexpr GeometryType polygonGeometry = Qgis::GeometryType::Polygon;
using LayerType = Qgis::LayerType;
constexpr LayerType vectorLayer = Qgis::LayerType::Vector;
using RenderUnit = Qgis::RenderUnit;
constexpr RenderUnit renderMillimetres = Qgis::RenderUnit::Millimeters;
constexpr RenderUnit renderPoints = Qgis::RenderUnit::Points;
using LayoutUnit = Qgis::LayoutUnit;
constexpr LayoutUnit layoutMillimetres = Qgis::LayoutUnit::Millimeters;
constexpr auto distanceMetres = Qgis::DistanceUnit::Meters;
constexpr auto distanceKilometres = Qgis::DistanceUnit::Kilometers;
#else
using Wkb = QgsWkbTypes::Type;
using GeometryType = QgsWkbTypes::GeometryType;
constexpr GeometryType pointGeometry = QgsWkbTypes::PointGeometry;
constexpr GeometryType lineGeometry = QgsWkbTypes::LineGeometry;
constexpr GeometryType polygonGeometry = QgsWkbTypes::PolygonGeometry;
using LayerType = QgsMapLayerType;
constexpr LayerType vectorLayer = QgsMapLayerType::VectorLayer;
using RenderUnit = QgsUnitTypes::RenderUnit;
constexpr RenderUnit renderMillimetres = QgsUnitTypes::RenderMillimeters;
constexpr RenderUnit renderPoints = QgsUnitTypes::RenderPoints;
using LayoutUnit = QgsUnitTypes::LayoutUnit;
constexpr LayoutUnit layoutMillimetres = QgsUnitTypes::LayoutMillimeters;
constexpr auto distanceMetres = QgsUnitTypes::DistanceMeters;
constexpr auto distanceKilometres = QgsUnitTypes::DistanceKilometers;
#endif
// Scoped in the new spelling, unscoped inside its class in the old: both are reached so.
constexpr Wkb wkbNone = Wkb::NoGeometry;
constexpr Wkb wkbPoint = Wkb::Point;
constexpr Wkb wkbMultiPoint = Wkb::MultiPoint;
constexpr Wkb wkbMultiLineString = Wkb::MultiLineString;
constexpr Wkb wkbMultiPolygon = Wkb::MultiPolygon;

#if TERRITORIAL_QGIS >= 33600
using FeatureRequestFlag = Qgis::FeatureRequestFlag;
using AlgorithmFlags = Qgis::ProcessingAlgorithmFlags;
constexpr auto noThreading = Qgis::ProcessingAlgorithmFlag::NoThreading;
constexpr auto parameterOptional = Qgis::ProcessingParameterFlag::Optional;
constexpr auto parameterAdvanced = Qgis::ProcessingParameterFlag::Advanced;
constexpr auto numberInteger = Qgis::ProcessingNumberParameterType::Integer;
constexpr auto numberDouble = Qgis::ProcessingNumberParameterType::Double;
constexpr auto fieldAny = Qgis::ProcessingFieldParameterDataType::Any;
constexpr auto fieldNumeric = Qgis::ProcessingFieldParameterDataType::Numeric;
constexpr auto sourcePoint = Qgis::ProcessingSourceType::VectorPoint;
constexpr auto sourceLine = Qgis::ProcessingSourceType::VectorLine;
constexpr auto sourcePolygon = Qgis::ProcessingSourceType::VectorPolygon;
constexpr auto sourceAnyGeometry = Qgis::ProcessingSourceType::VectorAnyGeometry;
constexpr auto sourceVector = Qgis::ProcessingSourceType::Vector;
constexpr auto fileBehaviour = Qgis::ProcessingFileParameterBehavior::File;
using SourceFlag = Qgis::ProcessingFeatureSourceFlag;
constexpr auto geometryNoCheck = Qgis::InvalidGeometryCheck::NoCheck;
#else
using FeatureRequestFlag = QgsFeatureRequest::Flag;
using AlgorithmFlags = QgsProcessingAlgorithm::Flags;
constexpr auto noThreading = QgsProcessingAlgorithm::FlagNoThreading;
constexpr auto parameterOptional = QgsProcessingParameterDefinition::FlagOptional;
constexpr auto parameterAdvanced = QgsProcessingParameterDefinition::FlagAdvanced;
constexpr auto numberInteger = QgsProcessingParameterNumber::Integer;
constexpr auto numberDouble = QgsProcessingParameterNumber::Double;
constexpr auto fieldAny = QgsProcessingParameterField::Any;
constexpr auto fieldNumeric = QgsProcessingParameterField::Numeric;
constexpr auto sourcePoint = QgsProcessing::TypeVectorPoint;
constexpr auto sourceLine = QgsProcessing::TypeVectorLine;
constexpr auto sourcePolygon = QgsProcessing::TypeVectorPolygon;
constexpr auto sourceAnyGeometry = QgsProcessing::TypeVectorAnyGeometry;
constexpr auto sourceVector = QgsProcessing::TypeVector;
constexpr auto fileBehaviour = QgsProcessingParameterFile::File;
using SourceFlag = QgsProcessingFeatureSource::Flag;
constexpr auto geometryNoCheck = QgsFeatureRequest::GeometryNoCheck;
#endif
#if TERRITORIAL_QGIS >= 33600
constexpr auto symbolFillColour = QgsSymbolLayer::Property::FillColor;
constexpr auto symbolStrokeColour = QgsSymbolLayer::Property::StrokeColor;
constexpr auto symbolStrokeStyle = QgsSymbolLayer::Property::StrokeStyle;
constexpr auto symbolArrowWidth = QgsSymbolLayer::Property::ArrowWidth;
constexpr auto symbolArrowStartWidth = QgsSymbolLayer::Property::ArrowStartWidth;
constexpr auto symbolArrowHeadLength = QgsSymbolLayer::Property::ArrowHeadLength;
constexpr auto symbolArrowHeadThickness = QgsSymbolLayer::Property::ArrowHeadThickness;
constexpr auto symbolLayerEnabled = QgsSymbolLayer::Property::LayerEnabled;
#else
constexpr auto symbolFillColour = QgsSymbolLayer::PropertyFillColor;
constexpr auto symbolStrokeColour = QgsSymbolLayer::PropertyStrokeColor;
constexpr auto symbolStrokeStyle = QgsSymbolLayer::PropertyStrokeStyle;
constexpr auto symbolArrowWidth = QgsSymbolLayer::PropertyArrowWidth;
constexpr auto symbolArrowStartWidth = QgsSymbolLayer::PropertyArrowStartWidth;
constexpr auto symbolArrowHeadLength = QgsSymbolLayer::PropertyArrowHeadLength;
constexpr auto symbolArrowHeadThickness = QgsSymbolLayer::PropertyArrowHeadThickness;
constexpr auto symbolLayerEnabled = QgsSymbolLayer::PropertyLayerEnabled;
#endif
constexpr auto requestNoGeometry = FeatureRequestFlag::NoGeometry;

#if TERRITORIAL_QGIS >= 32600
const auto readOnlyProperties = Qgis::ProjectReadFlag::DontResolveLayers | Qgis::ProjectReadFlag::DontLoadLayouts;
#else
const auto readOnlyProperties =
    QgsProject::ReadFlags(QgsProject::ReadFlag::FlagDontResolveLayers | QgsProject::ReadFlag::FlagDontLoadLayouts);
#endif
#if TERRITORIAL_QGIS >= 33000
constexpr auto partialLabels = Qgis::LabelingFlag::UsePartialCandidates;
constexpr auto collectUnplacedLabels = Qgis::LabelingFlag::CollectUnplacedLabels;
#else
constexpr auto partialLabels = QgsLabelingEngineSettings::UsePartialCandidates;
constexpr auto collectUnplacedLabels = QgsLabelingEngineSettings::CollectUnplacedLabels;
#endif
#if TERRITORIAL_QGIS >= 32600
using LabelPlacement = Qgis::LabelPlacement;
#else
using LabelPlacement = QgsPalLayerSettings::Placement;
#endif

// A label with its middle on its point, in centred lines, drawn whatever is below.
inline void centreLabel(QgsPalLayerSettings &settings) {
#if TERRITORIAL_QGIS >= 32600
  settings.multilineAlign = Qgis::LabelMultiLineAlignment::Center;
  settings.placementSettings().setOverlapHandling(Qgis::LabelOverlapHandling::AllowOverlapIfRequired);
#else
  settings.multilineAlign = QgsPalLayerSettings::MultiCenter;
  settings.displayAll = true;
#endif
}

// The look of a text on a page.
inline void setTextFormat(QgsLayoutItemLabel &label, const QgsTextFormat &format) {
#if TERRITORIAL_QGIS >= 32400
  label.setTextFormat(format);
#else
  QFont font = format.font();
  font.setPointSizeF(format.size());
  label.setFont(font);
  label.setFontColor(format.color());
#endif
}

// The size of a page's text in points.
inline double textPoints(const QgsLayoutItemLabel &label) {
#if TERRITORIAL_QGIS >= 32400
  const QgsTextFormat format = label.textFormat();
  return format.sizeUnit() == renderMillimetres ? format.size() / 25.4 * 72 : format.size();
#else
  return label.font().pointSizeF();
#endif
}

// Keeps a layer's style beside its data, as the one that is loaded with it; why not, where that failed. The call is deprecated
// by the last patch releases of 3.44, and its successor is missing from the first.
inline QString storeStyle(QgsVectorLayer &layer, const QString &name) {
  QString error;
  QT_WARNING_PUSH
  QT_WARNING_DISABLE_DEPRECATED
  layer.saveStyleToDatabase(name, layer.name(), true, QString(), error);
  QT_WARNING_POP
  return error;
}

// Several fields or texts of one parameter.
inline QStringList parameterAsTexts(const QgsProcessingParameterDefinition *definition, const QVariantMap &values,
                                    QgsProcessingContext &context) {
#if TERRITORIAL_QGIS >= 34000
  return QgsProcessingParameters::parameterAsStrings(definition, values, context);
#else
  return QgsProcessingParameters::parameterAsFields(definition, values, context);
#endif
}

// Parameter constructors take QList<int>, whatever the enum is.
template <class... Types>
QList<int> sources(Types... types) {
  return QList<int>{static_cast<int>(types)...};
}

} // namespace territorial::qc
