#include "processing/linkages/linkage_template_algorithm.h"

#include "language.h"
#include "processing/destinations.h"
#include "processing/linkages/template_reader.h"
#include "processing/linkages/template_sheets.h"
#include "processing/reading.h"
#include "processing/tables/name_sources.h"
#include "processing/tables/workbook.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsexception.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

namespace territorial {

namespace {

constexpr int shortestKey = 8; // characters

bool isReading(const Parameters &parameters) { return parameters.choice(QStringLiteral("MODE")) == QLatin1String("read"); }

// FILLED, and the workbooks of FOLDER by name.
QStringList filledFiles(const Parameters &parameters) {
  QStringList files;
  if (parameters.given(QStringLiteral("FILLED")))
    files << parameters.text(QStringLiteral("FILLED"));
  if (!parameters.given(QStringLiteral("FOLDER")))
    return files;
  const QDir folder(parameters.text(QStringLiteral("FOLDER")));
  for (const QString &name : folder.entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.xls"),
                                               QStringLiteral("*.ods"), QStringLiteral("*.csv")},
                                              QDir::Files, QDir::Name))
    if (!name.startsWith(QLatin1String("~$"))) // of a file that a spreadsheet program has open
      files << folder.filePath(name);
  return files;
}

QByteArray keyOf(const QString &path) {
  QFile file(path);
  return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QVariant orNullText(const QString &text) { return text.isEmpty() ? qc::nullOf(qc::fieldString) : QVariant(text); }

QVariant orNullYear(const std::optional<int> &year) { return year ? QVariant(*year) : qc::nullOf(qc::fieldInt); }

// Names of the places of REGION_NAMES in a language, where a field name_en, name_ru or the like has them.
QHash<QString, QString> titlesIn(const QString &spoken, const Parameters &parameters) {
  QHash<QString, QString> titles;
  if (!parameters.given(QStringLiteral("REGION_NAMES")))
    return titles;
  const auto source = parameters.source(QStringLiteral("REGION_NAMES"));
  const int code = fieldIndex(*source, parameters.text(QStringLiteral("REGION_CODE_FIELD"))),
            title = source->fields().lookupField(QStringLiteral("name_") + spoken);
  QgsProcessingFeedback silent(false);
  if (title >= 0)
    forEachFeature(*source, false, &silent, 0, 0,
                   [&](const QgsFeature &feature) {
                     if (const QString name = feature.attribute(title).toString(); !name.isEmpty())
                       titles.insert(idAt(*source, feature, code), name);
                   },
                   {code, title});
  return titles;
}

// What could not be placed: each text of a file once, a row that lacks both ends half for each.
Unmatched unplaced(const FilledTemplate &filled, const QString &namesOf, double &total) {
  std::map<std::pair<QString, QString>, UnmatchedId> lost;
  total = 0;
  for (const SupplyRow &row : filled.rows) {
    const double value = row.amount.value_or(0);
    total += value;
    const bool both = row.supplier.unit < 0 && row.buyer.unit < 0;
    for (const Partner *partner : {&row.supplier, &row.buyer})
      if (partner->unit < 0) {
        const QString text = partner->place.isEmpty() ? LinkageTemplateAlgorithm::tr("(empty)") : partner->place;
        UnmatchedId &id = lost[{row.source, text}];
        id = {row.source, text, namesOf, partner->nearest, id.value + (both ? value / 2 : value)};
      }
  }
  Unmatched unmatched;
  for (const auto &[key, id] : lost)
    unmatched.add(id);
  return unmatched;
}

// Files under names that give nobody away.
void hideSources(FilledTemplate &filled) {
  std::map<QString, QString> names;
  const auto hidden = [&](const QString &source) {
    return names.emplace(source, LinkageTemplateAlgorithm::tr("file %1").arg(names.size() + 1)).first->second;
  };
  for (SupplyRow &row : filled.rows)
    row.source = hidden(row.source);
  for (TemplateFinding &finding : filled.findings)
    finding.source = hidden(finding.source);
}

} // namespace

QString LinkageTemplateAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  const QString names = QStringLiteral("REGION_NAMES");
  if (parameters.given(names)) {
    if (!parameters.tryingSource(names))
      return tr("REGION_NAMES: the table cannot be opened.");
    if (const QString sentence = refuseMissingField(parameters, names, QStringLiteral("REGION_CODE_FIELD"), true);
        !sentence.isEmpty())
      return sentence;
  }
  if (!isReading(parameters)) {
    if (!parameters.given(QStringLiteral("OUTPUT_WORKBOOK")))
      return tr("OUTPUT_WORKBOOK: name the workbook to write, or set MODE to read and give FILLED.");
    const QString path = parameterAsFileOutput(values, QStringLiteral("OUTPUT_WORKBOOK"), context);
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
      return tr("OUTPUT_WORKBOOK: the name of a workbook ends in .xlsx; %1 does not.").arg(path);
    if (QFileInfo::exists(path))
      return tr("OUTPUT_WORKBOOK: %1 is there already, perhaps filled in, so it is not overwritten. Name another file.")
          .arg(path);
    return {};
  }
  if (!parameters.given(QStringLiteral("FILLED")) && !parameters.given(QStringLiteral("FOLDER")))
    return tr("FILLED: give the workbook that was filled in, or a FOLDER of them.");
  for (const char *name : {"FILLED", "FOLDER"})
    if (const QString path = parameters.text(QString::fromLatin1(name)); !path.isEmpty() && !QFileInfo::exists(path))
      return tr("%1: there is no %2.").arg(QString::fromLatin1(name), path);
  if (filledFiles(parameters).isEmpty())
    return tr("FOLDER: %1 has no workbook (xlsx, xls, ods or csv).").arg(parameters.text(QStringLiteral("FOLDER")));
  if (!parameters.given(QStringLiteral("OUTPUT")))
    return tr("OUTPUT: name the table of linkages to write.");
  if (parameters.flag(QStringLiteral("ANONYMISE")) && keyOf(parameters.text(QStringLiteral("KEY_FILE"))).size() < shortestKey)
    return tr("KEY_FILE: to anonymise, give a text file with a secret of at least %1 characters that only your office knows. The "
              "same "
              "secret gives the same ids later; without it nobody can tell firms by trying their names.")
        .arg(shortestKey);
  return {};
}

QVariantMap LinkageTemplateAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                              QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  if (isReading(parameters))
    return read(values, parameters, readNames(parameters, QStringLiteral("REGION")), context, feedback);
  const QString asked = parameters.choice(QStringLiteral("LANGUAGE"));
  const QString spoken = asked == QLatin1String("own") ? language() : asked;
  const NameTable names = parameters.given(QStringLiteral("REGION_NAMES")) ? readNames(parameters, QStringLiteral("REGION"))
                                                                           : shippedRegionNames(spoken);
  const QStringList places = placesToChoose(names, titlesIn(spoken, parameters));
  const QString path = parameterAsFileOutput(values, QStringLiteral("OUTPUT_WORKBOOK"), context);
  writeWorkbook(path, templateSheets(spoken, places));
  feedback->pushInfo(tr("The workbook %1 is ready to be sent, with %2 places to choose from.").arg(path).arg(places.size()));
  return {{QStringLiteral("OUTPUT_WORKBOOK"), path}};
}

QVariantMap LinkageTemplateAlgorithm::read(const QVariantMap &values, const Parameters &parameters, const NameTable &names,
                                           QgsProcessingContext &context, QgsProcessingFeedback *feedback) {
  FilledTemplate filled;
  const QStringList files = filledFiles(parameters);
  QStringList others;
  for (int number = 0; number < files.size(); ++number) {
    if (feedback->isCanceled())
      throw Cancelled();
    feedback->setProgress(90.0 * number / static_cast<double>(files.size()));
    const QString source = QFileInfo(files[number]).fileName();
    if (!readTemplate(readWorkbook(files[number], QString(), QString()).sheets, source, names, filled))
      others << source;
  }
  if (others.size() == files.size())
    throw QgsProcessingException(
        tr("FILLED: no sheet has the headings of the template (supplier's place, buyer's place, amount ...). "
           "Write an empty one with MODE write and compare."));
  const bool anonymise = parameters.flag(QStringLiteral("ANONYMISE"));
  if (anonymise)
    hideSources(filled); // before anything is said of them
  dropRepeatedRows(filled);
  if (!others.isEmpty())
    feedback->pushWarning(
        tr("%1 files are no filled template and were passed over: %2.").arg(others.size()).arg(shortList(others)));
  if (filled.repeated > 0)
    feedback->pushWarning(
        tr("%1 rows repeat another in all that they say and are left out; OUTPUT_REPORT lists them.").arg(filled.repeated));
  double total = 0;
  const QString namesOf = parameters.given(QStringLiteral("REGION_NAMES"))
                              ? parameters.source(QStringLiteral("REGION_NAMES"))->sourceName()
                              : tr("regions of Kazakhstan");
  const Unmatched unmatched = unplaced(filled, namesOf, total);
  warnUnmatched(unmatched, total, parameters, feedback);

  const FirmIds ids(filled.rows, anonymise ? keyOf(parameters.text(QStringLiteral("KEY_FILE"))) : QByteArray());
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, resultTables()[0].fields, qc::wkbNone,
                             QgsCoordinateReferenceSystem());
  const auto firm = [&](const Partner &partner) {
    return anonymise ? std::pair(orNullText(ids.of(partner)), orNullText(QString()))
                     : std::pair(orNullText(partner.number), orNullText(partner.name));
  };
  long long placed = 0, unknown = 0;
  QStringList units;
  for (const SupplyRow &row : filled.rows) {
    if (row.supplier.unit < 0 || row.buyer.unit < 0)
      continue;
    ++placed;
    unknown += !row.amount;
    if (!units.contains(row.unit))
      units << row.unit;
    const auto [supplierId, supplier] = firm(row.supplier);
    const auto [buyerId, buyer] = firm(row.buyer);
    output->add({names.unit(row.supplier.unit).code, names.unit(row.buyer.unit).code,
                 row.amount ? QVariant(*row.amount) : qc::nullOf(qc::fieldDouble), orNullText(row.product), orNullYear(row.year),
                 QStringLiteral("observed"), orNullText(row.unit), orNullYear(row.since), supplierId, supplier, buyerId, buyer,
                 anonymise ? orNullText(QString()) : orNullText(row.note),
                 anonymise ? orNullText(QString()) : QVariant(row.source),
                 anonymise ? qc::nullOf(qc::fieldInt) : QVariant(row.row)});
  }
  feedback->pushInfo(tr("%1 of %2 rows are placed; %3 of them have no amount.").arg(placed).arg(filled.rows.size()).arg(unknown));
  if (units.size() > 1)
    feedback->pushWarning(
        tr("Amounts are in %1 units (%2): do not add them up; take one unit at a time.").arg(units.size()).arg(shortList(units)));
  QVariantMap results;
  QVariantMap told = values; // what the results' metadata say of the run
  if (anonymise)
    for (const char *name : {"FILLED", "FOLDER", "KEY_FILE"}) // a file may be called after a firm
      told.remove(QString::fromLatin1(name));
  const QString about =
      anonymise ? tr("As firms wrote it; names and numbers of firms replaced by ids.") : tr("As firms wrote it.");
  finishResult(std::move(output), {tr("Linkages of firms, observed"), about, {}}, told, context, feedback, results);
  if (auto report = createResult(QStringLiteral("OUTPUT_REPORT"), values, context, resultTables()[1].fields, qc::wkbNone,
                                 QgsCoordinateReferenceSystem())) {
    for (const TemplateFinding &finding : filled.findings)
      report->add({finding.source, finding.cell, orNullText(finding.text), finding.what});
    finishResult(std::move(report), {tr("What was found in the workbooks"), about, {}}, told, context, feedback, results);
  }
  finishUnmatched(unmatched, total, told, context, feedback, results);
  results.insert(QStringLiteral("FILE_COUNT"), static_cast<int>(files.size() - others.size()));
  results.insert(QStringLiteral("ROW_COUNT"), static_cast<qlonglong>(filled.rows.size()));
  results.insert(QStringLiteral("PLACED_COUNT"), placed);
  results.insert(QStringLiteral("NULL_COUNT"), unknown);
  results.insert(QStringLiteral("REPEATED_COUNT"), filled.repeated);
  results.insert(QStringLiteral("FINDING_COUNT"), static_cast<qlonglong>(filled.findings.size()));
  return results;
}

} // namespace territorial
