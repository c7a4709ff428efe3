#pragma once

#include "processing/reading.h"
#include "processing/tables/long_table.h"
#include "processing/tables/name_table.h"

// What territorial:preparetable reads from its parameters, and what it says where a table gives nothing.
namespace territorial {

// The sheets that SHEETS names, `*` standing for any text; all where it is empty. Throws QgsProcessingException, naming the
// sheets there are, where one of its words names none.
std::vector<Grid> chosenSheets(const std::vector<Grid> &sheets, const QString &asked);

// How the sheets are to be read; what a comma is guessed from all of them where COMMA says automatic.
ReadOptions readOptions(const Parameters &parameters, const std::vector<Grid> &sheets);

// The character of DELIMITER; empty where it is to be recognised.
QString delimiterOf(const Parameters &parameters);

// Throws QgsProcessingException where a table gave no value, saying what was looked for and what to set.
void refuseNothing(const LongTable &table, const std::vector<Grid> &sheets, const Names &names, const ReadOptions &options,
                   const QString &path);

} // namespace territorial
