#include "processing/specialization/crosswalk_table.h"

#include "processing/algorithm.h"
#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/text.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>

namespace territorial {

namespace {

class CrosswalkTableText {
  Q_DECLARE_TR_FUNCTIONS(CrosswalkTable)
};

constexpr double sliver = 1e-4;      // of a source: less is the inaccuracy of drawing
constexpr double weightError = 1e-6; // by which weights may miss 1: they are written with few digits
constexpr double coveredEnough = 0.99;

// Links by id, before ranks are known. Repeated pairs are summed.
class LinkCollector {
public:
  void add(const QString &from, const QVariant &fromValue, const QString &to, const QVariant &toValue, double weight) {
    mLinks[{mSources.add(from, fromValue), mTargets.add(to, toValue)}] += weight;
  }

  CrosswalkTable table(const QString &name) const {
    std::vector<int> sourceOrder, targetOrder;
    CrosswalkTable table;
    table.name = name;
    table.sources = mSources.sorted(sourceOrder);
    table.targets = mTargets.sorted(targetOrder);
    for (const auto &[ends, weight] : mLinks)
      table.links.push_back({static_cast<std::size_t>(sourceOrder[static_cast<std::size_t>(ends.first)]),
                             static_cast<std::size_t>(targetOrder[static_cast<std::size_t>(ends.second)]), weight});
    std::sort(table.links.begin(), table.links.end(), [](const CrosswalkLink &a, const CrosswalkLink &b) {
      return std::pair(a.source, a.target) < std::pair(b.source, b.target);
    });
    return table;
  }

private:
  UnitCollector mSources, mTargets;
  std::map<std::pair<int, int>, double> mLinks;
};

CrosswalkTable fromTable(const Parameters &parameters) {
  const auto source = parameters.source(QStringLiteral("CROSSWALK"));
  const int from = fieldIndex(*source, parameters.text(QStringLiteral("FROM_FIELD")));
  const int to = fieldIndex(*source, parameters.text(QStringLiteral("TO_FIELD")));
  const int weight = parameters.given(QStringLiteral("WEIGHT_FIELD"))
                         ? fieldIndex(*source, parameters.text(QStringLiteral("WEIGHT_FIELD")))
                         : -1;
  LinkCollector links;
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const double share = weight < 0 ? 1 : numberAt(*source, feature, weight).value_or(std::nan(""));
    if (!(share >= 0))
      throwFault(source->sourceName(), source->fields().at(weight).name(), feature.id(), feature.attribute(weight),
                 CrosswalkTableText::tr("a weight must be a number that is not negative"));
    links.add(idAt(*source, feature, from), feature.attribute(from), idAt(*source, feature, to), feature.attribute(to), share);
  });
  CrosswalkTable table = links.table(source->sourceName());
  table.target_field = source->fields().at(to);
  return table;
}

// Columns region_2022, region_2018, region_2015 of the resource; "kazakhstan_2022_to_2015" names two of them.
CrosswalkTable fromShipped(const QString &name) {
  QFile file(QStringLiteral(":/territorial/classifications/crosswalk_kazakhstan.csv"));
  if (!file.open(QIODevice::ReadOnly))
    throw QgsProcessingException(CrosswalkTableText::tr("The crosswalk of the plugin cannot be read."));
  const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
  const QStringList header = lines.first().trimmed().split(QLatin1Char(',')), words = name.split(QLatin1Char('_'));
  const auto column = [&](const QString &year) { return static_cast<int>(header.indexOf(QStringLiteral("region_") + year)); };
  const int from = column(words.value(1)), to = column(words.value(3));
  std::map<QString, QString> pairs; // a unit of 2018 stands in several rows
  for (int line = 1; line < lines.size(); ++line)
    if (const QStringList cells = lines[line].trimmed().split(QLatin1Char(',')); cells.size() == header.size())
      pairs[cells[from]] = cells[to];
  LinkCollector links;
  for (const auto &[source, target] : pairs)
    links.add(source, source, target, target, 1);
  CrosswalkTable table = links.table(name);
  table.target_field = QgsField(QStringLiteral("region"), qc::fieldString);
  return table;
}

// Lambert's azimuthal equal-area projection around the middle of the targets.
QgsCoordinateReferenceSystem equalArea(const Regions &regions, const QgsCoordinateTransformContext &context) {
  QgsRectangle extent;
  for (const QgsGeometry &geometry : regions.geometries)
    if (!geometry.isEmpty())
      extent.combineExtentWith(geometry.boundingBox());
  const QgsCoordinateTransform toDegrees(regions.crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), context);
  const QgsPointXY middle = toDegrees.transform(extent.center());
  return QgsCoordinateReferenceSystem::fromProj(
      QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2 +datum=WGS84 +units=m +no_defs")
          .arg(QString::number(middle.y(), 'f', 6), QString::number(middle.x(), 'f', 6)));
}

Polygons projected(const Regions &regions, const QgsCoordinateReferenceSystem &crs,
                   const QgsCoordinateTransformContext &context) {
  const QgsCoordinateTransform transform(regions.crs, crs, context);
  std::vector<QgsGeometry> geometries;
  for (QgsGeometry geometry : regions.geometries) {
    if (!geometry.isEmpty()) {
      geometry.transform(transform);
      if (!geometry.isGeosValid()) {
        geometry = geometry.makeValid();
        geometry.convertGeometryCollectionToSubclass(qc::polygonGeometry);
      }
    }
    geometries.push_back(geometry);
  }
  return toPolygons(geometries);
}

CrosswalkTable fromAreas(const Parameters &parameters, QgsProcessingFeedback *feedback, double begin, double end) {
  const Regions from =
      readRegions(parameters, feedback, begin, begin, QStringLiteral("SOURCE_REGIONS"), QStringLiteral("SOURCE_FIELD"));
  const Regions to =
      readRegions(parameters, feedback, begin, begin, QStringLiteral("TARGET_REGIONS"), QStringLiteral("TARGET_FIELD"));
  if (!from.crs.isValid() || !to.crs.isValid())
    throw QgsProcessingException(
        CrosswalkTableText::tr("SOURCE_REGIONS and TARGET_REGIONS need a coordinate reference system each: areas are compared."));
  const QgsCoordinateTransformContext context = parameters.context().transformContext();
  const QgsCoordinateReferenceSystem crs = equalArea(to, context);
  const Polygons sources = projected(from, crs, context), targets = projected(to, crs, context);
  FeedbackProgress progress(feedback, begin, end);
  std::vector<double> shared(sources.size(), 0);
  std::vector<OverlayArea> areas = overlay_areas(sources, targets, progress);
  areas.erase(std::remove_if(areas.begin(), areas.end(),
                             [&](const OverlayArea &one) { return one.area < sliver * area(sources, one.source); }),
              areas.end());
  for (const OverlayArea &one : areas)
    shared[one.source] += one.area;
  CrosswalkTable table;
  table.name = to.layer;
  table.sources = from.units;
  table.targets = to.units;
  table.target_field = to.id_field;
  QStringList partly;
  for (const OverlayArea &one : areas)
    table.links.push_back({one.source, one.target, one.area / shared[one.source]});
  for (std::size_t source = 0; source < shared.size(); ++source)
    if (shared[source] > 0 && shared[source] < coveredEnough * area(sources, source))
      partly << CrosswalkTableText::tr("%1 (%2 % inside)")
                    .arg(from.units.ids[source], QString::number(100 * shared[source] / area(sources, source), 'f', 1));
  if (!partly.isEmpty())
    feedback->pushWarning(
        CrosswalkTableText::tr(
            "Regions that lie partly outside all targets: %1. All of their values go to the targets they share.")
            .arg(shortList(partly)));
  return table;
}

void checkWeights(CrosswalkTable &table, bool normalise, QgsProcessingFeedback *feedback) {
  const std::vector<double> sums = weight_sums(table.links, table.sources.ids.size(), table.targets.ids.size());
  QStringList wrong;
  for (std::size_t source = 0; source < sums.size(); ++source)
    if (std::abs(sums[source] - 1) > weightError && (sums[source] > 0 || !normalise))
      wrong << QStringLiteral("%1 (%2)").arg(table.sources.ids[source], QString::number(sums[source], 'g', 8));
  if (!wrong.isEmpty() && !normalise)
    throw QgsProcessingException(
        CrosswalkTableText::tr(
            "The weights of %1 do not sum to 1 in the crosswalk %2, so values would be gained or lost. Correct them, "
            "or set NORMALISE.")
            .arg(shortList(wrong), table.name));
  if (!wrong.isEmpty())
    feedback->pushWarning(CrosswalkTableText::tr("Weights brought to a sum of 1: %1.").arg(shortList(wrong)));
  for (CrosswalkLink &link : table.links)
    if (sums[link.source] > 0)
      link.weight /= sums[link.source];
}

void addField(Algorithm &algorithm, const char *name, const QString &title, const char *chosen, const char *parent,
              decltype(qc::fieldAny) type = qc::fieldAny) {
  algorithm.addParameter(new QgsProcessingParameterField(QString::fromLatin1(name), title,
                                                         chosen ? QVariant(QString::fromLatin1(chosen)) : QVariant(),
                                                         QString::fromLatin1(parent), type, false, true));
}

} // namespace

void addCrosswalkParameters(Algorithm &algorithm) {
  const auto layer = [&](const char *name, const QString &title, decltype(qc::sourceVector) type) {
    algorithm.addParameter(
        new QgsProcessingParameterFeatureSource(QString::fromLatin1(name), title, qc::sources(type), QVariant(), true));
  };
  algorithm.addParameter(
      new QgsProcessingParameterEnum(QStringLiteral("SHIPPED"), CrosswalkTableText::tr("Crosswalk of the plugin"),
                                     {QStringLiteral("none"), QStringLiteral("kazakhstan_2022_to_2015"),
                                      QStringLiteral("kazakhstan_2022_to_2018"), QStringLiteral("kazakhstan_2018_to_2015")},
                                     false, QStringLiteral("none"), false, true));
  layer("CROSSWALK", CrosswalkTableText::tr("Crosswalk (table from region to region)"), qc::sourceVector);
  addField(algorithm, "FROM_FIELD", CrosswalkTableText::tr("Region that values are given for"), "from", "CROSSWALK");
  addField(algorithm, "TO_FIELD", CrosswalkTableText::tr("Region that values are wanted for"), "to", "CROSSWALK");
  addField(algorithm, "WEIGHT_FIELD", CrosswalkTableText::tr("Share of the one that lies in the other (empty = all of it)"),
           nullptr, "CROSSWALK", qc::fieldNumeric);
  layer("SOURCE_REGIONS", CrosswalkTableText::tr("Regions that values are given for (by area)"), qc::sourcePolygon);
  addField(algorithm, "SOURCE_FIELD", CrosswalkTableText::tr("Their id"), "region", "SOURCE_REGIONS");
  layer("TARGET_REGIONS", CrosswalkTableText::tr("Regions that values are wanted for (by area)"), qc::sourcePolygon);
  addField(algorithm, "TARGET_FIELD", CrosswalkTableText::tr("Their id"), "region", "TARGET_REGIONS");
  algorithm.addAdvanced(new QgsProcessingParameterBoolean(
      QStringLiteral("NORMALISE"), CrosswalkTableText::tr("Bring weights that do not sum to 1 to that sum"), false));
}

QString checkCrosswalk(const Parameters &parameters) {
  const bool areas = parameters.given(QStringLiteral("SOURCE_REGIONS")) || parameters.given(QStringLiteral("TARGET_REGIONS"));
  const int ways = parameters.given(QStringLiteral("CROSSWALK")) +
                   (parameters.choice(QStringLiteral("SHIPPED")) != QLatin1String("none")) + areas;
  if (ways != 1)
    return CrosswalkTableText::tr("Name one way from the one division into the other: a CROSSWALK table, a SHIPPED one, or "
                                  "SOURCE_REGIONS and TARGET_REGIONS.");
  if (areas && !(parameters.given(QStringLiteral("SOURCE_REGIONS")) && parameters.given(QStringLiteral("TARGET_REGIONS"))))
    return CrosswalkTableText::tr("By area both layers are needed: SOURCE_REGIONS and TARGET_REGIONS.");
  for (const auto &[layer, field] : {std::pair{"CROSSWALK", "FROM_FIELD"}, std::pair{"CROSSWALK", "TO_FIELD"},
                                     std::pair{"SOURCE_REGIONS", "SOURCE_FIELD"}, std::pair{"TARGET_REGIONS", "TARGET_FIELD"}})
    if (parameters.given(QString::fromLatin1(layer)))
      if (const QString sentence = refuseMissingField(parameters, QString::fromLatin1(layer), QString::fromLatin1(field), true);
          !sentence.isEmpty())
        return sentence;
  for (const char *layer : {"SOURCE_REGIONS", "TARGET_REGIONS"})
    if (const QString sentence = refuseNoPolygons(parameters, QString::fromLatin1(layer)); !sentence.isEmpty())
      return sentence;
  return refuseMissingField(parameters, QStringLiteral("CROSSWALK"), QStringLiteral("WEIGHT_FIELD"));
}

CrosswalkTable readCrosswalk(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to) {
  if (parameters.given(QStringLiteral("SOURCE_REGIONS")))
    return fromAreas(parameters, feedback, from, to);
  const QString shipped = parameters.choice(QStringLiteral("SHIPPED"));
  CrosswalkTable table = shipped == QLatin1String("none") ? fromTable(parameters) : fromShipped(shipped);
  checkWeights(table, parameters.flag(QStringLiteral("NORMALISE")), feedback);
  return table;
}

} // namespace territorial
