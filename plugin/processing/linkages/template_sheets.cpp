#include "processing/linkages/template_sheets.h"

#include "processing/linkages/template_words.h"

namespace territorial {

namespace {

constexpr int rowsToFill = 1000;
const QString currentDivision = QStringLiteral("2022");

SheetToWrite instructions(const TemplateWords &words) {
  SheetToWrite sheet;
  sheet.grid.sheet = words.instructions;
  sheet.title = 0;
  sheet.wrap = true;
  sheet.widths = {32, 76};
  sheet.grid.rows.push_back({words.title});
  sheet.grid.rows.push_back({});
  for (int step = 0; step < words.steps.size(); ++step)
    sheet.grid.rows.push_back({QStringLiteral("%1.").arg(step + 1), words.steps[step]});
  sheet.grid.rows.push_back({});
  for (int column = 0; column < templateColumns; ++column)
    sheet.grid.rows.push_back(
        {words.headings[column] + (isRequired(static_cast<TemplateColumn>(column)) ? QStringLiteral(" *") : QString()),
         words.hints[column]});
  return sheet;
}

SheetToWrite linkages(const TemplateWords &words, int places) {
  SheetToWrite sheet;
  sheet.grid.sheet = words.linkages;
  sheet.header = 0;
  sheet.rule_rows = rowsToFill;
  sheet.texts = {static_cast<int>(TemplateColumn::supplier_number), static_cast<int>(TemplateColumn::buyer_number)};
  sheet.widths = {30, 20, 28, 30, 20, 28, 34, 14, 16, 12, 12, 30};
  QStringList headings;
  for (int column = 0; column < templateColumns; ++column)
    headings << words.headings[column] + (isRequired(static_cast<TemplateColumn>(column)) ? QStringLiteral(" *") : QString());
  sheet.grid.rows.push_back(headings);
  const auto rule = [&](TemplateColumn column, CellRule::Kind kind, const QString &list, bool others, const QString &message) {
    sheet.rules.push_back({kind, static_cast<int>(column), list, others, words.wrong, message});
  };
  const auto range = [&](char column, int count) {
    return QStringLiteral("'%1'!$%2$2:$%2$%3").arg(words.lists).arg(QLatin1Char(column)).arg(count + 1);
  };
  if (places > 0)
    for (const TemplateColumn column : {TemplateColumn::supplier_place, TemplateColumn::buyer_place})
      rule(column, CellRule::Kind::list, range('A', places), true, words.choose_place);
  rule(TemplateColumn::unit, CellRule::Kind::list, range('B', static_cast<int>(words.unit_list.size())), true, words.wrong);
  rule(TemplateColumn::amount, CellRule::Kind::number, QString(), false, words.number);
  for (const TemplateColumn column : {TemplateColumn::year, TemplateColumn::since})
    rule(column, CellRule::Kind::year, QString(), false, words.year);
  return sheet;
}

SheetToWrite lists(const TemplateWords &words, const QStringList &places) {
  SheetToWrite sheet;
  sheet.grid.sheet = words.lists;
  sheet.header = 0;
  sheet.widths = {40, 20};
  sheet.grid.rows.push_back({words.places, words.units});
  for (int row = 0; row < std::max(places.size(), words.unit_list.size()); ++row)
    sheet.grid.rows.push_back({places.value(row), words.unit_list.value(row)});
  return sheet;
}

} // namespace

QStringList placesToChoose(const NameTable &names, const QHash<QString, QString> &titles) {
  QStringList places;
  for (int position = 0; position < names.size(); ++position) {
    const NamedUnit &unit = names.unit(position);
    if (names.isTotal(position) || (!unit.divisions.isEmpty() && !unit.divisions.contains(currentDivision)))
      continue;
    const QString title = titles.value(unit.code, unit.title);
    places << (title == unit.code ? unit.code : QStringLiteral("%1 – %2").arg(unit.code, title));
  }
  return places;
}

std::vector<SheetToWrite> templateSheets(const QString &language, const QStringList &places) {
  const TemplateWords &words = templateWords(language);
  return {instructions(words), linkages(words, static_cast<int>(places.size())), lists(words, places)};
}

} // namespace territorial
