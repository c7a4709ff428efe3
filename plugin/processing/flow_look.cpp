#include "processing/flow_look.h"

#include "cartography/class_breaks.h"
#include "processing/style_parts.h"

#include <qgsvectorlayer.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace territorial {

namespace {

const QString lookProperty = QStringLiteral("territorial/flow_look");
constexpr std::array words{"automatic", "none", "type", "direction"}; // in the order of FlowColours

QString exact(double value) { return QString::number(value, 'g', 17); }

QString text(std::string_view colour) { return QString::fromLatin1(colour.data(), static_cast<int>(colour.size())); }

} // namespace

void keepFlowLook(QgsVectorLayer &layer, const FlowLook &look) {
  QJsonObject kept;
  if (look.colours != FlowColours::automatic)
    kept.insert(QStringLiteral("colours"), QString::fromLatin1(words[static_cast<std::size_t>(look.colours)]));
  if (!look.place.isEmpty())
    kept.insert(QStringLiteral("place"), look.place);
  if (look.classed) {
    QJsonArray breaks;
    for (const double end : look.breaks)
      breaks << end;
    kept.insert(QStringLiteral("breaks"), breaks);
  }
  if (look.ground == Ground::dark)
    kept.insert(QStringLiteral("ground"), QStringLiteral("dark"));
  if (look.trimmed)
    kept.insert(QStringLiteral("trimmed"), true);
  if (kept.isEmpty())
    layer.removeCustomProperty(lookProperty);
  else
    layer.setCustomProperty(lookProperty, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

FlowLook flowLook(const QgsVectorLayer &layer) {
  const QJsonObject kept = QJsonDocument::fromJson(layer.customProperty(lookProperty).toString().toUtf8()).object();
  FlowLook look;
  const auto word = std::find(words.begin(), words.end(), kept.value(QStringLiteral("colours")).toString());
  if (word != words.end())
    look.colours = static_cast<FlowColours>(word - words.begin());
  look.place = kept.value(QStringLiteral("place")).toString();
  look.classed = kept.contains(QStringLiteral("breaks"));
  for (const auto &end : kept.value(QStringLiteral("breaks")).toArray())
    look.breaks << end.toDouble();
  if (kept.value(QStringLiteral("ground")).toString() == QLatin1String("dark"))
    look.ground = Ground::dark;
  look.trimmed = kept.value(QStringLiteral("trimmed")).toBool();
  return look;
}

QString groundColour(Ground ground) { return text(ground_colour(ground)); }
QString labelColour(Ground ground) { return text(label_colour(ground)); }

double classWidth(int at, int count, const WidthRange &range) {
  return count < 2 ? range.most : range.least + (range.most - range.least) * at / (count - 1);
}

double widthInRange(double value, double largest, const FlowLook &look, const WidthRange &range) {
  if (!look.classed)
    return largest > 0 ? std::max(range.least, range.most * std::abs(value) / largest) : range.least;
  const std::vector<double> breaks(look.breaks.begin(), look.breaks.end());
  return classWidth(static_cast<int>(class_of(std::abs(value), breaks)), static_cast<int>(breaks.size()) + 1, range);
}

QString flowWidthExpression(const QString &field, double largest, const FlowLook &look, const WidthRange &range) {
  if (!look.classed)
    return largest > 0 ? QStringLiteral("max(%3, %4 * abs(coalesce(%1, 0)) / %2)")
                             .arg(quoted(field), QString::number(largest, 'g', 12))
                             .arg(range.least)
                             .arg(range.most)
                       : QString();
  const int count = static_cast<int>(look.breaks.size()) + 1;
  QString nested = exact(classWidth(count - 1, count, range));
  for (int at = count - 2; at >= 0; --at)
    nested = QStringLiteral("if(abs(coalesce(%1, 0)) < %2, %3, %4)")
                 .arg(quoted(field), exact(look.breaks[at]), exact(classWidth(at, count, range)), nested);
  return nested;
}

} // namespace territorial
