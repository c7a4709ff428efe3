#include "processing/linkages/place_names.h"

#include "layout/map_language.h"
#include "processing/reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace territorial {

namespace {

const QString plainName = QStringLiteral("name");

// Positions of text fields with names of languages, in the order of the source.
std::vector<int> languageFields(const QgsFields &fields) {
  static const QRegularExpression pattern(QStringLiteral("^name_[a-z]{2,3}$"), QRegularExpression::CaseInsensitiveOption);
  std::vector<int> found;
  for (int at = 0; at < fields.size(); ++at)
    if (fields.at(at).type() == qc::fieldString && pattern.match(fields.at(at).name()).hasMatch())
      found.push_back(at);
  return found;
}

int plainField(const QgsFields &fields) {
  for (const QString &candidate : {plainName, QStringLiteral("name_") + MapLanguage().code(), QStringLiteral("name_en")})
    if (const int at = fields.lookupField(candidate); at >= 0)
      return at;
  return -1;
}

// Of each node's leading place, and how many others it has.
PlaceNames namesOfLeaders(const FlowLevel &level, const PlaceNames &places, const Units &units) {
  PlaceNames names{places.fields, {}};
  for (const QStringList &own : places.names) {
    QStringList &all = names.names.emplace_back();
    for (std::size_t node = 0; node < level.ids.size(); ++node) {
      const int rank = units.find(canonicalId(level.leader[node]).value_or(QString()));
      const QString name = rank < 0 ? QString() : own[rank];
      all << (name.isEmpty() || level.places[node] < 2 ? name : QStringLiteral("%1 + %2").arg(name).arg(level.places[node] - 1));
    }
  }
  return names;
}

} // namespace

PlaceNames readPlaceNames(const QgsFeatureSource &source, int idField, const Units &units, QgsProcessingFeedback *feedback) {
  const QgsFields fields = source.fields();
  PlaceNames names{{plainName}, {}};
  std::vector<int> read{plainField(fields)};
  for (const int at : languageFields(fields)) {
    names.fields << fields.at(at).name().toLower();
    read.push_back(at);
  }
  QStringList none;
  for (int unit = 0; unit < units.size(); ++unit)
    none << QString();
  names.names.assign(read.size(), none);
  QList<int> wanted{idField};
  for (const int at : read)
    if (at >= 0)
      wanted << at;
  if (wanted.size() == 1)
    return names;
  forEachFeature(
      source, false, feedback, feedback->progress(), feedback->progress(),
      [&](const QgsFeature &feature) {
        const int rank = units.find(idAt(source, feature, idField));
        for (std::size_t field = 0; rank >= 0 && field < read.size(); ++field)
          if (read[field] >= 0)
            names.names[field][rank] = feature.attribute(read[field]).toString();
      },
      wanted);
  return names;
}

std::vector<PlaceNames> namesOfLevels(const FlowLevels &levels, const Linkages &linkages, const Parameters &parameters,
                                      QgsProcessingFeedback *feedback) {
  const bool regions = parameters.choice(QStringLiteral("INTO")) == QLatin1String("regions");
  const auto source = parameters.source(regions ? QStringLiteral("REGIONS") : QStringLiteral("PLACES"));
  if (regions) {
    Units units;
    for (const QVariant &id : levels.levels.front().ids) {
      units.rank.insert(canonicalId(id).value_or(QString()), units.size());
      units.ids.push_back(canonicalId(id).value_or(QString()));
    }
    return {readPlaceNames(*source, fieldIndex(*source, levels.id_field.name()), units, feedback)};
  }
  const PlaceNames places =
      readPlaceNames(*source, fieldIndex(*source, linkages.places.id_field.name()), linkages.places.units, feedback);
  std::vector<PlaceNames> names;
  for (const FlowLevel &level : levels.levels)
    names.push_back(namesOfLeaders(level, places, linkages.places.units));
  return names;
}

} // namespace territorial
