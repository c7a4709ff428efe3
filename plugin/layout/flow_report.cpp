#include "layout/flow_report.h"

#include "cartography/flow_quality.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace territorial {

namespace {

class ReportText {
  Q_DECLARE_TR_FUNCTIONS(MapReport)
};

constexpr double mostHidden = 0.1; // of the ink

RoutingBox boxOf(const QRectF &box) { return {box.left(), box.top(), box.right(), box.bottom()}; }

// The arrays that the kernel reads.
struct Arrays {
  std::vector<NodeSymbol> nodes;
  std::vector<RoutedFlow> flows;
  std::vector<std::size_t> axis_point{0};
  std::vector<Point> coordinate;
  std::vector<ArrowHead> head;

  explicit Arrays(const ReportedFlows &drawn) {
    for (const ReportedFlows::Circle &circle : drawn.circles)
      nodes.push_back({{circle.place.x(), circle.place.y()}, circle.radius});
    for (const ReportedFlows::Arrow &arrow : drawn.arrows) {
      flows.push_back({arrow.from, arrow.to, arrow.width});
      head.push_back({arrow.head_length, arrow.head_half_width});
      for (const QPointF &point : arrow.axis)
        coordinate.push_back({point.x(), point.y()});
      axis_point.push_back(coordinate.size());
    }
  }
};

class Namer {
public:
  explicit Namer(const ReportedFlows &drawn) : mDrawn(drawn) {}
  QString arrow(std::size_t flow) const {
    const ReportedFlows::Arrow &one = mDrawn.arrows[flow];
    return QStringLiteral("%1 > %2").arg(mDrawn.circles[one.from].name, mDrawn.circles[one.to].name);
  }
  QJsonArray pairs(const std::vector<FlowFinding> &found) const {
    QJsonArray texts;
    for (const FlowFinding &pair : found)
      texts << QStringLiteral("%1 | %2").arg(arrow(pair.flow), arrow(pair.other));
    return texts;
  }
  QJsonArray nodes(const std::vector<FlowFinding> &found) const {
    QJsonArray texts;
    for (const FlowFinding &one : found)
      texts << QStringLiteral("%1 | %2").arg(arrow(one.flow), mDrawn.circles[one.other].name);
    return texts;
  }
  QJsonArray labels(const std::vector<FlowFinding> &found, const std::vector<std::pair<QString, QRectF>> &labels) const {
    QJsonArray texts;
    for (const FlowFinding &one : found)
      texts << QStringLiteral("%1 | %2").arg(arrow(one.flow), labels[one.other].first);
    return texts;
  }

private:
  const ReportedFlows &mDrawn;
};

QString joined(const QJsonArray &texts) {
  QStringList all;
  for (const QJsonValue &text : texts)
    all << text.toString();
  return all.join(QStringLiteral(", "));
}

} // namespace

QJsonObject flowReport(const ReportedFlows &drawn, const std::vector<std::pair<QString, QRectF>> &labels,
                       const std::vector<QRectF> &boxes, const QSizeF &frame, QStringList &warnings) {
  const Arrays arrays(drawn);
  std::vector<RoutingBox> labelBoxes, over;
  for (const auto &label : labels)
    labelBoxes.push_back(boxOf(label.second));
  for (const QRectF &box : boxes)
    over.push_back(boxOf(box));
  Progress silent;
  const FlowQuality quality = flow_quality({arrays.nodes, arrays.flows, arrays.axis_point, arrays.coordinate, arrays.head,
                                            labelBoxes, over, RoutingBox{0, 0, frame.width(), frame.height()}},
                                           silent);
  const Namer namer(drawn);
  QJsonArray outside;
  for (const std::size_t flow : quality.outside)
    outside << namer.arrow(flow);
  const QJsonArray through = namer.nodes(quality.through_nodes), covered = namer.labels(quality.heads_under_labels, labels);
  const double hidden = quality.ink_share_hidden;
  if (!through.isEmpty())
    warnings << ReportText::tr("Arrows run through foreign circles: %1.").arg(joined(through));
  if (const auto pairs = quality.hidden_reciprocal.size() + quality.hidden_others.size(); pairs > 0)
    warnings << ReportText::tr("Flows hide each other: %1 pairs.").arg(pairs);
  if (hidden > mostHidden)
    warnings << ReportText::tr("%1 % of the flows' ink lies under other flows.").arg(QString::number(100 * hidden, 'f', 1));
  if (!covered.isEmpty())
    warnings << ReportText::tr("Heads of arrows are under labels: %1.").arg(joined(covered));
  return {{QStringLiteral("arrows"), static_cast<int>(drawn.arrows.size())},
          {QStringLiteral("through_foreign_nodes"), through},
          {QStringLiteral("touching_foreign_nodes"), namer.nodes(quality.touching_nodes)},
          {QStringLiteral("reciprocal_pairs_hidden"), namer.pairs(quality.hidden_reciprocal)},
          {QStringLiteral("other_pairs_hidden"), namer.pairs(quality.hidden_others)},
          {QStringLiteral("ink_under_other_flows_percent"), std::round(1000 * hidden) / 10},
          {QStringLiteral("crossings"), static_cast<int>(quality.crossings)},
          {QStringLiteral("near_contacts_under_30_degrees"), namer.pairs(quality.near_contacts)},
          {QStringLiteral("head_pairs_overlapping"), namer.pairs(quality.head_pairs)},
          {QStringLiteral("heads_on_foreign_nodes"), namer.nodes(quality.heads_on_nodes)},
          {QStringLiteral("heads_into_own_node"), static_cast<int>(quality.heads_in_targets.size())},
          {QStringLiteral("heads_under_labels"), covered},
          {QStringLiteral("labels_over_flows"), namer.labels(quality.labels_on_flows, labels)},
          {QStringLiteral("outside_frame_or_under_boxes"), outside}};
}

} // namespace territorial
