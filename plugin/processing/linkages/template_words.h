// The words of the workbook that firms fill in, in its own language, whatever QGIS speaks.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace territorial {

// The columns of the sheet of linkages, in their order.
enum class TemplateColumn {
  supplier,
  supplier_number,
  supplier_place,
  buyer,
  buyer_number,
  buyer_place,
  product,
  amount,
  unit,
  year,
  since,
  note
};
constexpr int templateColumns = 12;

struct TemplateWords {
  QString instructions, linkages, lists; // names of sheets
  QString title;
  QStringList steps;    // how to fill it in, a row each
  QStringList headings; // [templateColumns]
  QStringList hints;    // [templateColumns] what belongs into each
  QString places, units;
  QStringList unit_list;
  QString wrong, choose_place, number, year; // messages of the rules
};

// "en", "ru" or "kk".
const TemplateWords &templateWords(const QString &language);

// Whether a column must be filled in.
bool isRequired(TemplateColumn column);

// The column that a heading of any language names; -1 where none.
int templateColumnOf(const QString &heading);

} // namespace territorial
