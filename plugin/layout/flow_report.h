// What can be counted on the arrows of a printed map, for its report.
#pragma once

#include <QJsonObject>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace territorial {

// Arrows as they are drawn; millimetres from the frame's upper left corner, y down.
struct ReportedFlows {
  struct Circle {
    QString name;
    QPointF place;
    double radius = 0;
  };
  struct Arrow {
    std::size_t from = 0, to = 0; // circles
    double width = 0, head_length = 0, head_half_width = 0;
    QPolygonF axis; // the tip last
  };
  std::vector<Circle> circles;
  std::vector<Arrow> arrows;
};

// The counts of flow_quality(), with arrows named "from > to"; sentences on those that are bad are added to `warnings`. `labels`
// with their texts lie on the map, `boxes` over it, `frame` is its size.
QJsonObject flowReport(const ReportedFlows &flows, const std::vector<std::pair<QString, QRectF>> &labels,
                       const std::vector<QRectF> &boxes, const QSizeF &frame, QStringList &warnings);

} // namespace territorial
