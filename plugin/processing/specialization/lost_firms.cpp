#include "processing/specialization/lost_firms.h"

#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/regions.h"

#include "common/compensated_sum.h"
#include "common/point_location.h"

#include <qgsprocessingfeedback.h>

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace territorial {

namespace {

class LostFirmsText {
  Q_DECLARE_TR_FUNCTIONS(LostFirms)
};

enum Reason : std::size_t { noPoint, outside, noIndustry, noSize, reasons };

using LostByReason = std::array<std::vector<std::size_t>, reasons>; // firms

LostByReason sortOut(const Firms &firms, const PointLocations &located) {
  LostByReason lost;
  for (std::size_t firm = 0; firm < firms.count(); ++firm) {
    if (std::isnan(firms.positions[firm].x))
      lost[noPoint].push_back(firm);
    else if (located.feature[firm] < 0)
      lost[outside].push_back(firm);
    else if (firms.industry[firm] < 0)
      lost[noIndustry].push_back(firm);
    else if (std::isnan(firms.size[firm]))
      lost[noSize].push_back(firm);
  }
  for (std::vector<std::size_t> &list : lost)
    std::sort(list.begin(), list.end(), [&firms](std::size_t a, std::size_t b) { return idBefore(firms.id(a), firms.id(b)); });
  return lost;
}

} // namespace

LostFirms lostFirms(const Firms &firms, const PointLocations &located, const Regions &regions, const Polygons &polygons,
                    bool listed, QgsProcessingFeedback *feedback) {
  constexpr std::size_t few = 8; // as many as a warning names
  const LostByReason lost = sortOut(firms, located);

  std::vector<Point> points;
  for (const std::size_t firm : lost[outside])
    if (listed || points.size() < few)
      points.push_back(firms.positions[firm]);
  FeedbackProgress searching(feedback, 85, 90);
  const std::vector<std::vector<std::size_t>> nearest = nearest_features(polygons, points, 3, searching);

  CompensatedSum known;
  std::size_t sized = 0;
  for (const double size : firms.size)
    if (!std::isnan(size)) {
      known.add(size);
      ++sized;
    }
  const double mean = sized > 0 ? known.value() / static_cast<double>(sized) : 1;

  const std::array<QString, reasons> missingIn{LostFirmsText::tr("every region: no point"), regions.layer,
                                               LostFirmsText::tr("every industry: the field is empty"),
                                               LostFirmsText::tr("the sum: no size")};
  LostFirms result;
  result.total = known.value() + mean * static_cast<double>(firms.count() - sized);
  for (std::size_t reason = 0; reason < reasons; ++reason)
    for (std::size_t i = 0; i < lost[reason].size(); ++i) {
      const std::size_t firm = lost[reason][i];
      QStringList near;
      if (reason == outside && i < nearest.size())
        for (const std::size_t region : nearest[i])
          near << regions.units.ids[region];
      result.unmatched.add(
          {firms.layer, firms.id(firm), missingIn[reason], near, std::isnan(firms.size[firm]) ? mean : firms.size[firm]});
    }
  if (result.unmatched.count() > 0)
    feedback->pushWarning(
        LostFirmsText::tr("Left out: %1 firms outside every region, %2 without a point, %3 without an industry and %4 "
                          "without a size.")
            .arg(lost[outside].size())
            .arg(lost[noPoint].size())
            .arg(lost[noIndustry].size())
            .arg(lost[noSize].size()));
  return result;
}

} // namespace territorial
