#include "processing/tables/workbook.h"

#include "processing/identifiers.h"
#include "processing/tables/text_file.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>

#include <qgsexception.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace territorial {

namespace {

class WorkbookText {
  Q_DECLARE_TR_FUNCTIONS(Workbook)
};

// GDAL's options of this thread for as long as it lives: sheets as grids of texts, without a guess at headers and types.
class GridOptions {
public:
  GridOptions() {
    for (const auto &[name, value] : options())
      CPLSetThreadLocalConfigOption(name, value);
    CPLPushErrorHandler(CPLQuietErrorHandler);
  }
  ~GridOptions() {
    CPLPopErrorHandler();
    for (const auto &[name, value] : options())
      CPLSetThreadLocalConfigOption(name, nullptr);
  }
  GridOptions(const GridOptions &) = delete;
  GridOptions &operator=(const GridOptions &) = delete;

private:
  static const std::vector<std::pair<const char *, const char *>> &options() {
    static const std::vector<std::pair<const char *, const char *>> all{
        {"OGR_XLSX_HEADERS", "DISABLE"},   {"OGR_XLSX_FIELD_TYPES", "STRING"}, {"OGR_ODS_HEADERS", "DISABLE"},
        {"OGR_ODS_FIELD_TYPES", "STRING"}, {"OGR_XLS_HEADERS", "DISABLE"},     {"OGR_XLS_FIELD_TYPES", "STRING"}};
    return all;
  }
};

struct DatasetCloser {
  void operator()(void *dataset) const { GDALClose(dataset); }
};

// What the first bytes say that the file is.
QString kindOf(const QByteArray &bytes, const QString &suffix) {
  if (bytes.startsWith("PK\x03\x04"))
    return bytes.left(200).contains("opendocument") || suffix == QLatin1String("ods") ? QStringLiteral("ODS")
                                                                                      : QStringLiteral("XLSX");
  if (bytes.startsWith("\xD0\xCF\x11\xE0"))
    return QStringLiteral("XLS");
  const QByteArray start = bytes.left(1000).trimmed().toLower();
  if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml") || start.contains("<table"))
    return QStringLiteral("HTML");
  if (bytes.startsWith("%PDF"))
    return QStringLiteral("PDF");
  return QStringLiteral("CSV");
}

std::vector<Grid> readSheetsOf(const QString &path, const QString &kind) {
  if (!GDALGetDriverByName(kind.toLatin1().constData()))
    throw QgsProcessingException(WorkbookText::tr("TABLE: %1 is a workbook of the kind %2, which the GDAL of this QGIS cannot "
                                                  "read. Save it as XLSX or CSV, and choose that file.")
                                     .arg(path, kind));
  const GridOptions options;
  const QByteArray driver = kind.toLatin1();
  const char *drivers[] = {driver.constData(), nullptr};
  const std::unique_ptr<void, DatasetCloser> dataset(
      GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
  if (!dataset)
    throw QgsProcessingException(
        WorkbookText::tr(
            "TABLE: %1 cannot be opened as a workbook (%2). Is it damaged, protected by a password, or named %3 while "
            "it is something else? Open it in a spreadsheet program and save it as XLSX.")
            .arg(path, kind, QFileInfo(path).suffix()));
  std::vector<Grid> sheets;
  for (int number = 0; number < GDALDatasetGetLayerCount(dataset.get()); ++number) {
    OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), number);
    Grid grid;
    grid.sheet = QString::fromUtf8(OGR_L_GetName(layer));
    OGR_L_ResetReading(layer);
    while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
      QStringList row;
      for (int field = 0; field < OGR_F_GetFieldCount(feature); ++field)
        row << (OGR_F_IsFieldSetAndNotNull(feature, field) ? QString::fromUtf8(OGR_F_GetFieldAsString(feature, field))
                                                           : QString());
      OGR_F_Destroy(feature);
      grid.rows.push_back(row);
    }
    sheets.push_back(std::move(grid));
  }
  return sheets;
}

// Stops at texts that were read in another encoding than they were written in.
void refuseMisread(const WorkbookFile &file, const QString &path, const QString &encoding) {
  for (const Grid &grid : file.sheets)
    for (int row = 0; row < grid.rowCount(); ++row)
      for (int column = 0; column < static_cast<int>(grid.rows[static_cast<std::size_t>(row)].size()); ++column)
        if (const QString text = grid.text(row, column); looksMisread(text))
          throw QgsProcessingException(
              WorkbookText::tr(
                  "%1, cell %2: the text “%3” was read in another encoding than it was written in (%4). Set ENCODING "
                  "to the right one, such as UTF-8, windows-1251, KZ-1048, UTF-16LE or CP866.")
                  .arg(path, cellName(grid.sheet, row, column), text.left(60), encoding));
}

} // namespace

WorkbookFile readWorkbook(const QString &path, const QString &encoding, const QString &delimiter) {
  const QFileInfo info(path);
  if (!info.exists())
    throw QgsProcessingException(WorkbookText::tr("TABLE: there is no file %1.").arg(path));
  if (info.isDir())
    throw QgsProcessingException(WorkbookText::tr("TABLE: %1 is a folder. Choose one workbook or text file.").arg(path));
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    throw QgsProcessingException(WorkbookText::tr("TABLE: the file %1 cannot be read: %2").arg(path, file.errorString()));
  const QString kind = kindOf(file.read(4096), info.suffix().toLower());
  WorkbookFile workbook;
  workbook.read_as = kind;
  if (kind == QLatin1String("HTML") || kind == QLatin1String("PDF"))
    throw QgsProcessingException(
        WorkbookText::tr(
            "TABLE: %1 is no table but a file of the kind %2, whatever it is named. Open it in a spreadsheet program and "
            "save it as XLSX.")
            .arg(path, kind));
  if (kind != QLatin1String("CSV")) {
    workbook.sheets = readSheetsOf(path, kind);
    refuseMisread(workbook, path, kind);
    return workbook;
  }
  file.seek(0);
  const QByteArray bytes = file.readAll();
  const auto decoded = decodeText(bytes, encoding);
  if (!decoded)
    throw QgsProcessingException(WorkbookText::tr("ENCODING: “%1” is not known. Take one such as UTF-8, windows-1251, KZ-1048, "
                                                  "UTF-16LE or CP866, or leave it empty.")
                                     .arg(encoding));
  if (decoded->text.contains(QChar(0)))
    throw QgsProcessingException(
        WorkbookText::tr(
            "TABLE: %1 is no table: it holds bytes that are no text. XLSX, XLS, ODS and text files (CSV, TXT) can be read.")
            .arg(path));
  const QChar cut = !delimiter.isEmpty() ? delimiter[0] : guessDelimiter(decoded->text);
  workbook.read_as = decoded->encoding + QStringLiteral(", ") + (cut == QLatin1Char('\t') ? QStringLiteral("tab") : QString(cut));
  workbook.sheets = {parseDelimited(decoded->text, cut)};
  refuseMisread(workbook, path, decoded->encoding);
  return workbook;
}

} // namespace territorial
