// A file of tables as grids of texts: workbooks through GDAL, text files in any encoding.
#pragma once

#include "processing/tables/grid.h"

#include <vector>

namespace territorial {

struct WorkbookFile {
  std::vector<Grid> sheets;
  QString read_as; // what the file was taken for: "XLSX", or "windows-1251, ;"
};

// Reads every sheet. `encoding` and `delimiter` concern text files; empty: guessed. Throws QgsProcessingException with a sentence
// that says what to do where the file is missing, no table, of a kind that this GDAL cannot read, or in another encoding.
WorkbookFile readWorkbook(const QString &path, const QString &encoding, const QString &delimiter);

} // namespace territorial
