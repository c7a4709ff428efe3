#include "processing/firms.h"

#include "processing/algorithm.h"
#include "processing/reading.h"

#include "common/errors.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgeometrycollection.h>
#include <qgspoint.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <utility>

namespace territorial {

namespace {

class FirmsText {
  Q_DECLARE_TR_FUNCTIONS(Firms)
};

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr Point nowhere{missing, missing};

const QString firmsName = QStringLiteral("FIRMS"), idName = QStringLiteral("FIRM_FIELD"),
              industryName = QStringLiteral("FIRM_INDUSTRY_FIELD"), sizeName = QStringLiteral("FIRM_SIZE_FIELD"),
              codeLengthName = QStringLiteral("CODE_LENGTH");

Point positionOf(const QgsFeatureSource &source, const QgsFeature &feature) {
  const QgsGeometry geometry = feature.geometry();
  const QgsAbstractGeometry *shape = geometry.constGet();
  if (const auto *several = qgsgeometry_cast<const QgsGeometryCollection *>(shape)) {
    if (several->numGeometries() > 1)
      throw QgsProcessingException(
          FirmsText::tr("Layer %1, feature %2: a firm has %3 points instead of one. Part them first, such as by "
                        "“Multipart to singleparts”.")
              .arg(source.sourceName())
              .arg(feature.id())
              .arg(several->numGeometries()));
    shape = several->numGeometries() == 1 ? several->geometryN(0) : nullptr;
  }
  const auto *point = qgsgeometry_cast<const QgsPoint *>(shape);
  if (!point || !std::isfinite(point->x()) || !std::isfinite(point->y()))
    return nowhere;
  return {point->x(), point->y()};
}

// Industries by what the source has, so that each is brought to its canonical form once.
class IndustryNumbers {
public:
  explicit IndustryNumbers(int codeLength) : mLength(codeLength) {}

  int number(const QgsFeatureSource &source, const QgsFeature &feature, int field) {
    const QVariant value = feature.attribute(field);
    if (qc::isNull(value))
      return -1;
    const bool isText = qc::typeId(value) == QMetaType::QString;
    const QString written = isText ? value.toString() : canonicalId(value).value_or(QString());
    if (const auto known = mNumbers.constFind(written); known != mNumbers.constEnd())
      return *known;
    int number = -1;
    if (canonicalId(value)) { // not just spaces
      const QString id = idAt(source, feature, field);
      number = mLength > 0 ? mUnits.add(id.left(mLength), id.left(mLength)) : mUnits.add(id, value);
    }
    mNumbers.insert(written, number);
    return number;
  }

  Units sorted(std::vector<int> &order) const { return mUnits.sorted(order); }

private:
  int mLength;
  UnitCollector mUnits;
  QHash<QString, int> mNumbers;
};

} // namespace

void addFirmParameters(Algorithm &algorithm) {
  const auto field = [&algorithm](const QString &name, const QString &title, decltype(qc::fieldAny) type) {
    algorithm.addParameter(new QgsProcessingParameterField(name, title, QVariant(), firmsName, type, false, true));
  };
  algorithm.addParameter(
      new QgsProcessingParameterFeatureSource(firmsName, FirmsText::tr("Firms (points)"), qc::sources(qc::sourcePoint)));
  field(idName, FirmsText::tr("Id of the firms"), qc::fieldAny);
  field(industryName, FirmsText::tr("Industry of the firms"), qc::fieldAny);
  field(sizeName, FirmsText::tr("Size of the firms, such as persons (empty = each counts 1)"), qc::fieldNumeric);
  algorithm.addAdvanced(new QgsProcessingParameterNumber(codeLengthName,
                                                         FirmsText::tr("Aggregate industry codes to their first n characters"),
                                                         qc::numberInteger, QVariant(), true, 1));
}

QString checkFirms(const Parameters &parameters, bool industryNeeded) {
  const auto source = parameters.tryingSource(firmsName);
  if (!source)
    return FirmsText::tr("FIRMS: the layer cannot be opened.");
  if (QgsWkbTypes::geometryType(source->wkbType()) != qc::pointGeometry)
    return FirmsText::tr("FIRMS: the layer %1 has no points.").arg(source->sourceName());
  for (const QString &name : {idName, industryName, sizeName})
    if (const QString sentence = refuseMissingField(parameters, firmsName, name, industryNeeded && name == industryName);
        !sentence.isEmpty())
      return sentence;
  const QString industry = parameters.text(industryName);
  if (parameters.given(codeLengthName) && parameters.given(industryName) &&
      source->fields().at(source->fields().lookupField(industry)).isNumeric())
    return FirmsText::tr(
               "CODE_LENGTH needs industry codes as text, but the field %1 holds numbers, in which leading and trailing zeros "
               "are lost (05.10 is read as 5.1). Import the codes as text.")
        .arg(industry);
  return {};
}

Firms readFirms(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to, bool keep) {
  const auto source = parameters.source(firmsName);
  source->setInvalidGeometryCheck(qc::geometryNoCheck); // a point has nothing to be invalid
  const auto index = [&](const QString &name) {
    return parameters.given(name) ? fieldIndex(*source, parameters.text(name)) : -1;
  };
  const int idIndex = index(idName), industryIndex = index(industryName), sizeIndex = index(sizeName);
  const bool kept = keep && source->featureCount() <= most_kept_firms;
  QList<int> fetched; // none stands for all
  for (const int field : {idIndex, industryIndex, sizeIndex})
    if (field >= 0 && !kept)
      fetched << field;

  Firms firms;
  firms.layer = source->sourceName();
  firms.crs = source->sourceCrs();
  IndustryNumbers industries(parameters.given(codeLengthName) ? parameters.integer(codeLengthName) : 0);
  QHash<QString, QgsFeatureId> seen;
  if (kept && source->featureCount() > 0)
    firms.kept.reserve(static_cast<std::size_t>(source->featureCount()));
  forEachFeature(
      *source, true, feedback, from, to,
      [&](const QgsFeature &feature) {
        if (idIndex >= 0) {
          const QString id = idAt(*source, feature, idIndex);
          if (const auto other = seen.constFind(id); other != seen.constEnd())
            throwFault(firms.layer, source->fields().at(idIndex).name(), feature.id(), id,
                       FirmsText::tr("the id is repeated, it is also that of feature %1").arg(*other));
          seen.insert(id, feature.id());
          firms.ids.push_back(id);
        }
        firms.features.push_back(feature.id());
        if (kept)
          firms.kept.push_back(feature);
        firms.positions.push_back(positionOf(*source, feature));
        firms.industry.push_back(industryIndex < 0 ? -1 : industries.number(*source, feature, industryIndex));
        firms.size.push_back(sizeIndex < 0 ? 1 : numberAt(*source, feature, sizeIndex).value_or(missing));
        if (firms.size.back() < 0)
          throwFault(firms.layer, source->fields().at(sizeIndex).name(), feature.id(), feature.attribute(sizeIndex),
                     FirmsText::tr("the size of a firm must not be negative"));
      },
      fetched);

  std::vector<int> order;
  firms.industries = industries.sorted(order);
  for (std::int32_t &industry : firms.industry)
    industry = industry < 0 ? -1 : order[static_cast<std::size_t>(industry)];
  firms.industry_field = parameters.given(codeLengthName) || industryIndex < 0
                             ? QgsField(QStringLiteral("industry"), qc::fieldString)
                             : source->fields().at(industryIndex);
  if (sizeIndex >= 0)
    firms.size_field = source->fields().at(sizeIndex);
  return firms;
}

void forEachFirm(Firms &firms, const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to,
                 const std::function<void(QgsFeature &, std::size_t firm)> &visit) {
  if (!firms.kept.empty()) {
    constexpr std::size_t checkEvery = 512; // firms between two looks at cancel and progress
    const QgsFeature none;
    for (std::size_t firm = 0; firm < firms.count(); ++firm) {
      if (firm % checkEvery == 0) {
        if (feedback->isCanceled())
          throw Cancelled();
        feedback->setProgress(from + (to - from) * static_cast<double>(firm) / static_cast<double>(firms.count()));
      }
      visit(firms.kept[firm], firm);
      firms.kept[firm] = none; // what nobody else holds is changed and written without a copy
    }
    firms.kept.clear();
    return;
  }
  const auto source = parameters.source(firmsName);
  source->setInvalidGeometryCheck(qc::geometryNoCheck);
  const auto changed = [&firms] {
    return QgsProcessingException(FirmsText::tr("The layer %1 has changed while it was read. Run again.").arg(firms.layer));
  };
  std::size_t firm = 0;
  forEachFeature(*source, true, feedback, from, to, [&](const QgsFeature &read) {
    if (firm >= firms.count() || firms.features[firm] != read.id())
      throw changed();
    QgsFeature feature = read;
    visit(feature, firm++);
  });
  if (firm < firms.count())
    throw changed();
}

void projectFirms(Firms &firms, const QgsCoordinateReferenceSystem &crs, const Parameters &parameters,
                  QgsProcessingFeedback *feedback) {
  projectPoints(firms.positions, firms.crs, crs, parameters, feedback);
  firms.crs = crs;
}

void projectPoints(std::vector<Point> &points, const QgsCoordinateReferenceSystem &from, const QgsCoordinateReferenceSystem &to,
                   const Parameters &parameters, QgsProcessingFeedback *feedback) {
  const QgsCoordinateTransform transform(from, to, parameters.context().transformContext());
  if (!transform.isValid() || transform.isShortCircuited())
    return;
  const auto one = [&transform](Point &point) {
    try {
      const QgsPointXY moved = transform.transform(point.x, point.y);
      point = std::isfinite(moved.x()) && std::isfinite(moved.y()) ? Point{moved.x(), moved.y()} : nowhere;
    } catch (const QgsCsException &) {
      point = nowhere;
    }
  };
  constexpr std::size_t block = 4096; // at once, for PROJ is called for all of them together
  std::vector<double> x, y, z;
  std::vector<std::size_t> at;
  for (std::size_t begin = 0; begin < points.size(); begin += block) {
    if (feedback->isCanceled())
      throw Cancelled();
    x.clear();
    y.clear();
    at.clear();
    for (std::size_t i = begin; i < std::min(begin + block, points.size()); ++i)
      if (!std::isnan(points[i].x)) {
        x.push_back(points[i].x);
        y.push_back(points[i].y);
        at.push_back(i);
      }
    z.assign(at.size(), 0);
    try {
      transform.transformCoords(static_cast<int>(at.size()), x.data(), y.data(), z.data());
      for (std::size_t i = 0; i < at.size(); ++i)
        points[at[i]] = std::isfinite(x[i]) && std::isfinite(y[i]) ? Point{x[i], y[i]} : nowhere;
    } catch (const QgsCsException &) { // one of them: which?
      for (const std::size_t i : at)
        one(points[i]);
    }
  }
}

} // namespace territorial
