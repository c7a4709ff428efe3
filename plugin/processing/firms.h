// The bundle FIRMS, FIRM_FIELD, FIRM_INDUSTRY_FIELD, FIRM_SIZE_FIELD: points of firms with industry and size.
#pragma once

#include "processing/identifiers.h"

#include "common/polygons.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <cstdint>
#include <functional>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

// Firms whose features stay in memory between reading and writing. Of more the layer is read twice.
inline constexpr long long most_kept_firms = 2'000'000;

// All lists have an entry a firm, in the order of the source.
struct Firms {
  QString layer;                      // its name
  std::vector<Point> positions;       // in `crs`; NaN where a firm has none
  std::vector<std::int32_t> industry; // rank in `industries`, -1 where it is missing
  std::vector<double> size;           // at least 0, NaN where it is missing; 1 without FIRM_SIZE_FIELD
  std::vector<QString> ids;           // canonical, of FIRM_FIELD; empty without
  std::vector<QgsFeatureId> features;
  Units industries;        // in rank order
  QgsField industry_field; // as the source has it; text where codes are cut
  QgsField size_field;     // without a name where FIRM_SIZE_FIELD is not given
  QgsCoordinateReferenceSystem crs;
  std::vector<QgsFeature> kept; // with all attributes, where they were to be kept and are at most `most_kept_firms`; else empty

  std::size_t count() const { return features.size(); }
  QString id(std::size_t firm) const { return ids.empty() ? QString::number(features[firm]) : ids[firm]; }
};

// Adds FIRMS, FIRM_FIELD, FIRM_INDUSTRY_FIELD, FIRM_SIZE_FIELD and, advanced, CODE_LENGTH.
void addFirmParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing. `industry`: whether FIRM_INDUSTRY_FIELD is needed; without it all firms have none.
QString checkFirms(const Parameters &parameters, bool industry = true);

// Reads all firms, their industries cut to CODE_LENGTH. Throws on a repeated or missing id where FIRM_FIELD is given, a negative
// or infinite size, and several points in one feature. What is missing is no fault here: it is for the caller to count.
// `keep`: whether the features themselves are wanted again, by forEachFirm().
Firms readFirms(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to, bool keep = false);

// Visits the features of all firms with all their attributes, in the order of the source, each to be changed as one likes; kept
// ones are given away. Throws where the layer has changed since it was read.
void forEachFirm(Firms &firms, const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to,
                 const std::function<void(QgsFeature &, std::size_t firm)> &visit);

// Brings points into another CRS; those that cannot be brought there become NaN.
void projectPoints(std::vector<Point> &points, const QgsCoordinateReferenceSystem &from, const QgsCoordinateReferenceSystem &to,
                   const Parameters &parameters, QgsProcessingFeedback *feedback);

// The same for the positions of firms.
void projectFirms(Firms &firms, const QgsCoordinateReferenceSystem &crs, const Parameters &parameters,
                  QgsProcessingFeedback *feedback);

} // namespace territorial
