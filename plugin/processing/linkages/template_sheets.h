// The empty workbook that firms fill in.
#pragma once

#include "processing/tables/name_table.h"
#include "processing/tables/workbook_writer.h"

namespace territorial {

// The places to choose from, as they stand in the list: "AKM – Akmola region", with the title of its code where `titles` has one.
// Totals and units of earlier divisions are none.
QStringList placesToChoose(const NameTable &names, const QHash<QString, QString> &titles);

// Instructions, the sheet to fill in, and the lists behind its cells, in "en", "ru" or "kk".
std::vector<SheetToWrite> templateSheets(const QString &language, const QStringList &places);

} // namespace territorial
