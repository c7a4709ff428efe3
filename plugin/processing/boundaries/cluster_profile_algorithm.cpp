#include "processing/boundaries/cluster_profile_algorithm.h"

#include "processing/boundaries/cluster_facts.h"
#include "processing/boundaries/profile_sheet.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

const QString linkagesName = QStringLiteral("LINKAGES"), placesName = QStringLiteral("PLACES");

// Firms as the places of linkages.
Places firmsAsPlaces(const Firms &firms, std::vector<std::size_t> &firmOfPlace) {
  UnitCollector collector;
  for (const QString &id : firms.ids)
    collector.add(id, id);
  std::vector<int> order;
  Places places;
  places.layer = firms.layer;
  places.units = collector.sorted(order);
  firmOfPlace.resize(order.size());
  for (std::size_t firm = 0; firm < order.size(); ++firm)
    firmOfPlace[static_cast<std::size_t>(order[firm])] = firm;
  return places;
}

void readCooperation(ProfileInputs &inputs, const Parameters &parameters, QgsProcessingFeedback *feedback) {
  if (!parameters.given(linkagesName))
    return;
  inputs.between_firms = !parameters.given(placesName);
  if (inputs.between_firms) {
    inputs.linkages = readLinkages(parameters, firmsAsPlaces(inputs.firms, inputs.firm_of_place), feedback, 30, 45);
    return;
  }
  inputs.linkages = readLinkages(parameters, feedback, 30, 45);
  const Places &places = inputs.linkages->places;
  for (int place = 0; place < places.units.size(); ++place) {
    const QgsGeometry &geometry = places.geometries[static_cast<std::size_t>(place)];
    const QgsPointXY point = geometry.isEmpty() ? QgsPointXY(std::nan(""), std::nan("")) : placePoint(places, place);
    inputs.actors.push_back({point.x(), point.y()});
  }
  inputs.actor_points = metricPoints(inputs.actors, places.crs, parameters, feedback);
  projectPoints(inputs.actors, places.crs, inputs.clusters.crs, parameters, feedback);
}

void warnAboutFirms(const ProfileInputs &inputs, const std::vector<ClusterFacts> &facts, QgsProcessingFeedback *feedback) {
  long long nowhere = 0, sizeless = 0, unplaced = 0, roleless = 0;
  for (const Point &point : inputs.firms.positions)
    nowhere += std::isnan(point.x);
  for (const ClusterFacts &one : facts) {
    sizeless += one.without_size;
    unplaced += one.without_industry;
    roleless += one.roles[static_cast<std::size_t>(Role::other)].firms;
  }
  if (std::all_of(facts.begin(), facts.end(), [](const ClusterFacts &one) { return one.firms.empty(); }))
    feedback->pushWarning(ClusterProfileAlgorithm::tr("No firm lies in a cluster: are both layers where they should be, and in "
                                                      "the coordinate reference systems that they name?"));
  if (nowhere > 0)
    feedback->pushWarning(ClusterProfileAlgorithm::tr("%1 firms have no point: they are in no cluster.").arg(nowhere));
  if (sizeless > 0)
    feedback->pushWarning(
        ClusterProfileAlgorithm::tr("%1 firms in clusters have no size: they are counted, but in no sum.").arg(sizeless));
  if (unplaced > 0 && !inputs.firms.industries.ids.empty())
    feedback->pushWarning(
        ClusterProfileAlgorithm::tr("%1 firms in clusters have no industry: they are in no quotient.").arg(unplaced));
  if (roleless > 0)
    feedback->pushInfo(
        ClusterProfileAlgorithm::tr("%1 firms in clusters play none of the six roles, as the table of roles does not know their "
                                    "industry or gives it none. ROLES or FIRM_ROLE_FIELD can say more.")
            .arg(roleless));
}

QVariant statusOf(const ProfileInputs &inputs) {
  if (!inputs.linkages || inputs.linkages->statuses.units.ids.empty())
    return qc::nullOf(qc::fieldString);
  switch (inputs.linkages->modelled) {
  case Modelled::none:
    return QStringLiteral("observed");
  case Modelled::all:
    return QStringLiteral("modelled");
  case Modelled::some:
    break;
  }
  return QStringLiteral("mixed");
}

ResultRow clusterRow(const ProfileInputs &inputs, const ClusterFacts &facts, std::size_t cluster) {
  const IndustryFacts *leading = facts.industries.empty() ? nullptr : &facts.industries.front();
  const QStringList missing = facts.missingRoles();
  ResultRow row{inputs.clusters.units.values[cluster],
                inputs.clusters.names[cluster],
                static_cast<int>(facts.firms.size()),
                facts.size,
                static_cast<int>(facts.industries.size()),
                leading ? inputs.firms.industries.values[static_cast<std::size_t>(leading->industry)]
                        : qc::nullOf(inputs.firms.industry_field.type()),
                leading ? orNull(leading->quotient) : qc::nullOf(qc::fieldDouble),
                leading && leading->stars >= 0 ? QVariant(leading->stars) : qc::nullOf(qc::fieldInt),
                orNull(facts.herfindahl),
                orNull(facts.mean_rivals),
                static_cast<int>(roleCount) - static_cast<int>(missing.size()),
                missing.join(QStringLiteral(", "))};
  for (const Role role : allRoles)
    row << facts.roles[static_cast<std::size_t>(role)].firms;
  const QVariant none = qc::nullOf(qc::fieldDouble);
  if (facts.cooperation) {
    const Cooperation &own = *facts.cooperation;
    row << own.inside << own.incoming << own.outgoing << orNull(own.kept) << static_cast<int>(own.links_inside)
        << orNull(own.density) << orNull(own.reciprocity);
  } else {
    row << none << none << none << none << qc::nullOf(qc::fieldInt) << none << none;
  }
  const auto km = [](double metres) { return orNull(metres / 1000); };
  row << statusOf(inputs) << km(facts.proximity.distances.mean) << km(facts.proximity.distances.median)
      << (facts.cooperation ? km(facts.linked.mean) : none) << (facts.cooperation ? km(facts.linked.median) : none)
      << orNull(facts.proximity.potential) << orNull(facts.area)
      << (facts.area > 0 ? QVariant(static_cast<double>(facts.firms.size()) / facts.area) : none);
  return row;
}

// The name of a file for an id: letters, digits and - _ stay.
QString fileName(const QString &id, QStringList &taken) {
  QString name = QStringLiteral("cluster_") + id.left(60);
  name.replace(QRegularExpression(QStringLiteral("[^\\w-]"), QRegularExpression::UseUnicodePropertiesOption),
               QStringLiteral("_"));
  QString file = name + QStringLiteral(".html");
  for (int number = 2; taken.contains(file, Qt::CaseInsensitive); ++number)
    file = QStringLiteral("%1_%2.html").arg(name).arg(number);
  taken << file;
  return file;
}

QString writeSheets(const QString &folder, const ProfileInputs &inputs, const std::vector<ClusterFacts> &facts,
                    const SheetNotes &notes, QgsProcessingFeedback *feedback) {
  QDir target(folder);
  if (!target.mkpath(QStringLiteral(".")))
    throw QgsProcessingException(ClusterProfileAlgorithm::tr("OUTPUT_SHEETS: the folder %1 cannot be made.").arg(folder));
  QStringList files;
  for (std::size_t cluster = 0; cluster < facts.size(); ++cluster) {
    if (feedback->isCanceled())
      throw Cancelled();
    writeSheet(target.filePath(fileName(inputs.clusters.units.ids[cluster], files)),
               profileSheet(inputs, facts[cluster], cluster, notes));
  }
  const QString index = target.filePath(QStringLiteral("clusters.html"));
  writeSheet(index, sheetIndex(inputs, facts, files));
  return index;
}

} // namespace

QString ClusterProfileAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = refuseNoPolygons(parameters, QStringLiteral("CLUSTERS")); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("CLUSTERS"), QStringLiteral("CLUSTER_FIELD"), true);
      !sentence.isEmpty())
    return sentence;
  for (const QString &sentence : {checkFirms(parameters, false), checkRoles(parameters)})
    if (!sentence.isEmpty())
      return sentence;
  const auto firms = parameters.tryingSource(QStringLiteral("FIRMS"));
  if (const QString sentence = checkDistanceMethod(parameters, firms->sourceCrs()); !sentence.isEmpty())
    return sentence;
  if (!(parameters.number(QStringLiteral("DECAY")) > 0))
    return tr("DECAY: give a distance above 0, in metres.");
  if (!parameters.given(linkagesName))
    return parameters.given(placesName) ? tr("PLACES is given without LINKAGES: give both, or neither.") : QString();
  if (!parameters.given(placesName) && !parameters.given(QStringLiteral("FIRM_FIELD")))
    return tr("LINKAGES need ends: name FIRM_FIELD, the id of the firms that the table links, or give PLACES.");
  return checkLinkages(parameters, parameters.given(placesName));
}

QVariantMap ClusterProfileAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                             QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  ProfileInputs inputs;
  inputs.clusters = readRegions(parameters, feedback, 0, 10, QStringLiteral("CLUSTERS"), QStringLiteral("CLUSTER_FIELD"));
  inputs.firms = readFirms(parameters, feedback, 10, 30);
  inputs.roles = rolesOfFirms(parameters, inputs.firms, RoleTable::read(parameters, feedback), feedback);
  inputs.points = metricPoints(inputs.firms.positions, inputs.firms.crs, parameters, feedback);
  projectFirms(inputs.firms, inputs.clusters.crs, parameters, feedback);
  readCooperation(inputs, parameters, feedback);

  ProximityOptions options;
  options.decay = parameters.number(QStringLiteral("DECAY"));
  options.seed = static_cast<std::uint64_t>(parameters.integer(QStringLiteral("SEED")));
  const std::vector<ClusterFacts> facts = clusterFacts(inputs, options, context.transformContext(), feedback, 45, 90);
  warnAboutFirms(inputs, facts, feedback);

  const std::vector<ResultTable> tables = resultTables();
  const auto clusterType = inputs.clusters.id_field.type(), industryType = inputs.firms.industry_field.type();
  std::vector<ResultField> clusterFields = tables[0].fields, industryFields = tables[1].fields, roleFields = tables[2].fields;
  clusterFields[0].type = industryFields[0].type = roleFields[0].type = clusterType;
  clusterFields[5].type = industryFields[1].type = industryType;
  const QgsCoordinateReferenceSystem none;
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, clusterFields, qc::wkbMultiPolygon, inputs.clusters.crs);
  auto industries = createResult(QStringLiteral("OUTPUT_INDUSTRIES"), values, context, industryFields, qc::wkbNone, none);
  auto roles = createResult(QStringLiteral("OUTPUT_ROLES"), values, context, roleFields, qc::wkbNone, none);
  const RoleTable table = RoleTable::read(parameters, feedback);
  const bool byFirm = parameters.given(QStringLiteral("FIRM_ROLE_FIELD"));
  long long firms = 0;
  for (std::size_t cluster = 0; cluster < facts.size(); ++cluster) {
    const ClusterFacts &own = facts[cluster];
    const QVariant id = inputs.clusters.units.values[cluster];
    firms += static_cast<long long>(own.firms.size());
    output->add(clusterRow(inputs, own, cluster), inputs.clusters.geometries[cluster]);
    for (const IndustryFacts &one : own.industries)
      if (industries) {
        const auto rank = static_cast<std::size_t>(one.industry);
        industries->add(
            {id, inputs.firms.industries.values[rank],
             byFirm ? qc::nullOf(qc::fieldString) : QVariant(roleName(table.roleOf(inputs.firms.industries.ids[rank]))),
             one.firms, one.size, orNull(one.share), orNull(one.share_of_industry), orNull(one.quotient),
             one.stars < 0 ? qc::nullOf(qc::fieldInt) : QVariant(one.stars), one.firms - 1, orNull(one.herfindahl)});
      }
    for (std::size_t role = 0; roles && role < own.roles.size(); ++role)
      roles->add({id, roleName(static_cast<Role>(role)), own.roles[role].firms, own.roles[role].size,
                  own.firms.empty()
                      ? qc::nullOf(qc::fieldDouble)
                      : QVariant(static_cast<double>(own.roles[role].firms) / static_cast<double>(own.firms.size())),
                  role < roleCount && own.roles[role].firms == 0});
  }

  SheetNotes notes;
  if (inputs.linkages)
    notes.linkages = tr("Linkages: %1.").arg(inputs.linkages->layer) + QLatin1Char(' ') + linkageNotes(*inputs.linkages);
  notes.decay = tr("%1 km").arg(shownNumber(options.decay / 1000));
  QVariantMap results{{QStringLiteral("CLUSTER_COUNT"), static_cast<long long>(facts.size())},
                      {QStringLiteral("FIRM_COUNT"), firms}};
  if (!qc::isNull(values.value(QStringLiteral("OUTPUT_SHEETS")))) {
    const QString folder = parameterAsFileOutput(values, QStringLiteral("OUTPUT_SHEETS"), context);
    results.insert(QStringLiteral("OUTPUT_HTML"), writeSheets(folder, inputs, facts, notes, feedback));
    results.insert(QStringLiteral("OUTPUT_SHEETS"), folder);
  }
  const QString abstract =
      (tr("Profiles of clusters from the firms of %1.").arg(inputs.firms.layer) + QLatin1Char(' ') + notes.linkages).trimmed();
  finishResult(std::move(output),
               {tr("Clusters with their profile"), abstract, [](QgsVectorLayer &target) { styleAreas(target); }}, values, context,
               feedback, results);
  finishResult(std::move(industries), {tr("Industries of the clusters"), abstract, {}}, values, context, feedback, results);
  finishResult(std::move(roles), {tr("Roles in the clusters"), abstract, {}}, values, context, feedback, results);
  if (inputs.linkages)
    finishUnmatched(inputs.linkages->unmatched, inputs.linkages->total, values, context, feedback, results);
  return results;
}

} // namespace territorial
