#include "processing/tables/name_sources.h"

#include "language.h"
#include "processing/identifiers.h"
#include "processing/reading.h"
#include "processing/tables/text_file.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QFile>

#include <set>

namespace territorial {

namespace {

class NameSourcesText {
  Q_DECLARE_TR_FUNCTIONS(NameSources)
};

const QString regionTotal = QStringLiteral("KZ"), industryTotal = QStringLiteral("TOTAL");

NameTable fromResource(const QString &file, const QString &language, const QString &total) {
  QFile resource(QStringLiteral(":/territorial/classifications/") + file);
  if (!resource.open(QIODevice::ReadOnly))
    throw QgsProcessingException(NameSourcesText::tr("The names %1 of the plugin cannot be read.").arg(file));
  const Grid grid = parseDelimited(QString::fromUtf8(resource.readAll()), QLatin1Char(','));
  const QStringList header = grid.rows.front();
  const auto cell = [&](int row, const QString &column) { return grid.text(row, static_cast<int>(header.indexOf(column))); };
  std::vector<NamedUnit> units;
  for (int row = 1; row < grid.rowCount(); ++row) {
    NamedUnit unit;
    unit.code = cell(row, QStringLiteral("code"));
    if (unit.code.isEmpty())
      continue;
    unit.parent = cell(row, QStringLiteral("parent"));
    unit.kind = cell(row, QStringLiteral("kind"));
    for (const char *other : {"en", "ru", "kk"})
      unit.names << cell(row, QStringLiteral("name_") + QString::fromLatin1(other));
    unit.names << cell(row, QStringLiteral("variants")).split(QLatin1Char('|'));
    unit.names.removeAll(QString());
    unit.title = cell(row, QStringLiteral("name_") + language);
    const QString divisions = cell(row, QStringLiteral("divisions"));
    unit.divisions = divisions.isEmpty() ? QStringList() : divisions.split(QLatin1Char(';'));
    units.push_back(unit);
  }
  return NameTable(std::move(units), total);
}

// The fields that hold names: those given, else those that begin with "name" or its like, else all texts but the code.
std::vector<int> nameFields(const Parameters &parameters, const QString &parameter, const QgsFeatureSource &source, int code) {
  std::vector<int> fields;
  for (const QString &field : parameters.texts(parameter))
    fields.push_back(fieldIndex(source, field));
  static const QStringList beginnings{QStringLiteral("name"),   QStringLiteral("variant"), QStringLiteral("назван"),
                                      QStringLiteral("наимен"), QStringLiteral("имя"),     QStringLiteral("атау")};
  for (const bool byName : {true, false})
    for (int field = 0; field < source.fields().size() && (fields.empty() || byName) && parameters.texts(parameter).isEmpty();
         ++field) {
      const QString name = source.fields().at(field).name().toCaseFolded();
      const bool begins =
          std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &start) { return name.startsWith(start); });
      if (field != code && source.fields().at(field).type() == qc::fieldString && (begins || !byName))
        fields.push_back(field);
    }
  return fields;
}

NameTable fromSource(const Parameters &parameters, const QString &kind, const QString &total) {
  const QString parameter = kind + QStringLiteral("_NAMES");
  const auto source = parameters.source(parameter);
  const int code = fieldIndex(*source, parameters.text(kind + QStringLiteral("_CODE_FIELD")));
  const QString parentParameter = kind + QStringLiteral("_PARENT_FIELD");
  const int parent = parameters.given(parentParameter) ? fieldIndex(*source, parameters.text(parentParameter))
                                                       : source->fields().lookupField(QStringLiteral("parent"));
  const std::vector<int> names = nameFields(parameters, kind + QStringLiteral("_NAME_FIELDS"), *source, code);
  // The name to write: in the language of the plugin where a field says so, else the first.
  int title = names.empty() ? code : names.front();
  for (const int field : names)
    if (source->fields().at(field).name().endsWith(QLatin1Char('_') + language(), Qt::CaseInsensitive)) {
      title = field;
      break;
    }
  std::vector<NamedUnit> units;
  std::set<QString> codes;
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    NamedUnit unit;
    unit.code = idAt(*source, feature, code);
    if (!codes.insert(unit.code).second)
      throwFault(source->sourceName(), source->fields().at(code).name(), feature.id(), unit.code,
                 NameSourcesText::tr("a code must stand in one row only"));
    unit.parent = parent < 0 ? QString() : canonicalId(feature.attribute(parent)).value_or(QString());
    for (const int field : names)
      unit.names << feature.attribute(field).toString().split(QLatin1Char('|'));
    unit.names.removeAll(QString());
    unit.title = feature.attribute(title).toString().section(QLatin1Char('|'), 0, 0);
    if (unit.title.isEmpty())
      unit.title = unit.code;
    units.push_back(unit);
  });
  std::sort(units.begin(), units.end(),
            [](const NamedUnit &left, const NamedUnit &right) { return idBefore(left.code, right.code); });
  return NameTable(std::move(units), total);
}

} // namespace

NameTable shippedRegionNames(const QString &language) {
  return fromResource(QStringLiteral("region_names_kazakhstan.csv"), language, regionTotal);
}

NameTable shippedIndustryNames(const QString &language) {
  return fromResource(QStringLiteral("industry_names_oked.csv"), language, industryTotal);
}

NameTable readNames(const Parameters &parameters, const QString &kind) {
  const bool regions = kind == QLatin1String("REGION");
  if (parameters.given(kind + QStringLiteral("_NAMES")))
    return fromSource(parameters, kind, regions ? regionTotal : industryTotal);
  return regions ? shippedRegionNames(language()) : shippedIndustryNames(language());
}

} // namespace territorial
