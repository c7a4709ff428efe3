#include "processing/tables/workbook_writer.h"

#include <cpl_vsi.h>

#include <qgsexception.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace territorial {

namespace {

class WorkbookWriterText {
  Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

const QString xmlHead = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString mainSpace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString relationSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageSpace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
constexpr int bold = 1, wrapped = 2, typedText = 3, title = 4; // cell formats of styles.xml
constexpr double lineHeight = 15;                              // points
constexpr double narrowest = 0.8;                              // of the stated number of characters, where the font is a wide one
constexpr int widePage = 110;                                  // characters, more are for landscape

// Characters that XML 1.0 lacks go.
QString escaped(const QString &text) {
  QString clean;
  for (const QChar letter : text)
    if (letter.unicode() >= 0x20 || letter == QLatin1Char('\n') || letter == QLatin1Char('\t'))
      clean += letter;
  return clean.toHtmlEscaped();
}

bool isText(const SheetToWrite &sheet, int column) {
  return std::find(sheet.texts.begin(), sheet.texts.end(), column) != sheet.texts.end();
}

int formatOf(const SheetToWrite &sheet, int row, int column) {
  if (row == sheet.title)
    return title;
  return row == sheet.header ? bold : isText(sheet, column) ? typedText : sheet.wrap ? wrapped : 0;
}

// How many lines the fullest cell of a row takes.
int linesOf(const SheetToWrite &sheet, int row) {
  if (row == sheet.title || (row != sheet.header && !sheet.wrap))
    return 1;
  const QStringList &cells = sheet.grid.rows[static_cast<std::size_t>(row)];
  int most = 1;
  for (int column = 0; column < static_cast<int>(std::min<std::size_t>(cells.size(), sheet.widths.size())); ++column) {
    const double room = narrowest * sheet.widths[static_cast<std::size_t>(column)];
    int lines = 1;
    double used = 0;
    for (const QString &word : cells[column].split(QLatin1Char(' '))) { // as words are wrapped
      if (used > 0 && used + 1 + word.size() > room) {
        ++lines;
        used = 0;
      }
      used += word.size() + (used > 0 ? 1 : 0);
    }
    most = std::max(most, lines);
  }
  return most;
}

QString cellXml(const QString &text, const QString &name, int style) {
  static const QRegularExpression number(QStringLiteral("^-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?$"));
  const QString format = style > 0 ? QStringLiteral(" s=\"%1\"").arg(style) : QString();
  if (style != typedText && number.match(text).hasMatch())
    return QStringLiteral("<c r=\"%1\"%2><v>%3</v></c>").arg(name, format, text);
  return QStringLiteral("<c r=\"%1\"%2 t=\"inlineStr\"><is><t xml:space=\"preserve\">").arg(name, format) + escaped(text) +
         QStringLiteral("</t></is></c>");
}

QString ruleXml(const CellRule &rule, const SheetToWrite &sheet) {
  const QString cells =
      QStringLiteral("%1%2:%1%3").arg(columnLetters(rule.column)).arg(sheet.header + 2).arg(sheet.header + 1 + sheet.rule_rows);
  QString kind, formula;
  switch (rule.kind) {
  case CellRule::Kind::list:
    kind = QStringLiteral("type=\"list\"");
    formula = QStringLiteral("<formula1>%1</formula1>").arg(escaped(rule.list));
    break;
  case CellRule::Kind::number:
    kind = QStringLiteral("type=\"decimal\" operator=\"greaterThanOrEqual\"");
    formula = QStringLiteral("<formula1>0</formula1>");
    break;
  case CellRule::Kind::year:
    kind = QStringLiteral("type=\"whole\" operator=\"between\"");
    formula = QStringLiteral("<formula1>1900</formula1><formula2>2100</formula2>");
    break;
  }
  return QStringLiteral(
             "<dataValidation %1 allowBlank=\"1\" showErrorMessage=\"1\" errorStyle=\"%2\" errorTitle=\"%3\" error=\"%4\" "
             "sqref=\"%5\">")
             .arg(kind, rule.others ? QStringLiteral("warning") : QStringLiteral("stop"), escaped(rule.title),
                  escaped(rule.message), cells) +
         formula + QStringLiteral("</dataValidation>");
}

QString sheetXml(const SheetToWrite &sheet, bool first) {
  QString xml = xmlHead + QStringLiteral("<worksheet xmlns=\"%1\"><sheetPr><pageSetUpPr "
                                         "fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"%2>")
                              .arg(mainSpace, first ? QStringLiteral(" tabSelected=\"1\"") : QString());
  if (sheet.header >= 0)
    xml += QStringLiteral("<pane ySplit=\"%1\" topLeftCell=\"A%2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
               .arg(sheet.header + 1)
               .arg(sheet.header + 2);
  xml += QStringLiteral("</sheetView></sheetViews>");
  if (!sheet.widths.empty()) {
    xml += QStringLiteral("<cols>");
    for (std::size_t column = 0; column < sheet.widths.size(); ++column)
      xml += QStringLiteral("<col min=\"%1\" max=\"%1\" width=\"%2\" customWidth=\"1\"%3/>")
                 .arg(column + 1)
                 .arg(sheet.widths[column])
                 .arg(isText(sheet, static_cast<int>(column)) ? QStringLiteral(" style=\"%1\"").arg(typedText) : QString());
    xml += QStringLiteral("</cols>");
  }
  xml += QStringLiteral("<sheetData>");
  for (int row = 0; row < sheet.grid.rowCount(); ++row) {
    const int lines = linesOf(sheet, row);
    xml += QStringLiteral("<row r=\"%1\"%2>")
               .arg(row + 1)
               .arg(lines > 1 ? QStringLiteral(" ht=\"%1\" customHeight=\"1\"").arg(lines * lineHeight) : QString());
    const QStringList &cells = sheet.grid.rows[static_cast<std::size_t>(row)];
    for (int column = 0; column < static_cast<int>(cells.size()); ++column)
      if (!cells[column].isEmpty())
        xml += cellXml(cells[column], cellName(QString(), row, column), formatOf(sheet, row, column));
    xml += QStringLiteral("</row>");
  }
  xml += QStringLiteral("</sheetData>");
  if (!sheet.rules.empty() && sheet.rule_rows > 0) {
    xml += QStringLiteral("<dataValidations count=\"%1\">").arg(sheet.rules.size());
    for (const CellRule &rule : sheet.rules)
      xml += ruleXml(rule, sheet);
    xml += QStringLiteral("</dataValidations>");
  }
  const int width = std::accumulate(sheet.widths.begin(), sheet.widths.end(), 0);
  return xml + QStringLiteral("<pageSetup paperSize=\"9\" orientation=\"%1\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>")
                   .arg(width > widePage ? QStringLiteral("landscape") : QStringLiteral("portrait"));
}

QString stylesXml() {
  const QString fonts = QStringLiteral("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                                       "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>");
  const QString fills =
      QStringLiteral("<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                     "<fill><patternFill patternType=\"gray125\"/></fill>"
                     "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDCE6F1\"/></patternFill></fill></fills>");
  const QString top = QStringLiteral("<alignment wrapText=\"1\" vertical=\"top\"/>");
  const QString formats = QStringLiteral("<cellXfs count=\"5\"><xf xfId=\"0\"/><xf xfId=\"0\" fontId=\"1\" fillId=\"2\" "
                                         "applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">%1</xf>"
                                         "<xf xfId=\"0\" applyAlignment=\"1\">%1</xf>"
                                         "<xf xfId=\"0\" numFmtId=\"49\" applyNumberFormat=\"1\"/>"
                                         "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/></cellXfs>")
                              .arg(top);
  return xmlHead + QStringLiteral("<styleSheet xmlns=\"%1\">").arg(mainSpace) + fonts + fills +
         QStringLiteral("<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>") + formats +
         QStringLiteral(
             "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
}

// A zip of named texts.
class Package {
public:
  explicit Package(const QString &path) : mPath(path) {
    // GDAL adds files to a zip as long as one handle on it is open.
    mZip = VSIFOpenL((QStringLiteral("/vsizip/{%1}").arg(path)).toUtf8().constData(), "wb");
    if (!mZip)
      fail();
  }
  ~Package() {
    if (mZip)
      VSIFCloseL(mZip);
  }
  Package(const Package &) = delete;
  Package &operator=(const Package &) = delete;

  void add(const QString &name, const QString &text) {
    VSILFILE *file = VSIFOpenL((QStringLiteral("/vsizip/{%1}/%2").arg(mPath, name)).toUtf8().constData(), "wb");
    const QByteArray bytes = text.toUtf8();
    const bool written = file && VSIFWriteL(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file) ==
                                     static_cast<std::size_t>(bytes.size());
    if (file && VSIFCloseL(file) == 0 && written)
      return;
    fail();
  }
  void close() {
    VSILFILE *zip = mZip;
    mZip = nullptr;
    if (VSIFCloseL(zip) != 0)
      fail();
  }

private:
  [[noreturn]] void fail() const {
    throw QgsProcessingException(WorkbookWriterText::tr("The workbook %1 cannot be written. Is the folder there, may it be "
                                                        "written to, and is the file open in another program?")
                                     .arg(mPath));
  }

  QString mPath;
  VSILFILE *mZip = nullptr;
};

} // namespace

void writeWorkbook(const QString &path, const std::vector<SheetToWrite> &sheets) {
  QString types = xmlHead + QStringLiteral("<Types xmlns=\"%1content-types\"><Default Extension=\"rels\" "
                                           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
                                           "Extension=\"xml\" ContentType=\"application/xml\"/>")
                                .arg(packageSpace);
  const QString office = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
  const auto type = [&](const QString &part, const QString &kind) {
    types += QStringLiteral("<Override PartName=\"%1\" ContentType=\"%2%3+xml\"/>").arg(part, office, kind);
  };
  type(QStringLiteral("/xl/workbook.xml"), QStringLiteral("sheet.main"));
  type(QStringLiteral("/xl/styles.xml"), QStringLiteral("styles"));
  QString workbook = xmlHead + QStringLiteral("<workbook xmlns=\"%1\" xmlns:r=\"%2\"><sheets>").arg(mainSpace, relationSpace);
  QString relations = xmlHead + QStringLiteral("<Relationships xmlns=\"%1relationships\">").arg(packageSpace);
  for (std::size_t number = 1; number <= sheets.size(); ++number) {
    type(QStringLiteral("/xl/worksheets/sheet%1.xml").arg(number), QStringLiteral("worksheet"));
    workbook += QStringLiteral("<sheet name=\"%1\" sheetId=\"%2\" r:id=\"rId%2\"/>")
                    .arg(escaped(sheets[number - 1].grid.sheet))
                    .arg(number);
    relations += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"%2/worksheet\" Target=\"worksheets/sheet%1.xml\"/>")
                     .arg(number)
                     .arg(relationSpace);
  }
  relations += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"%2/styles\" Target=\"styles.xml\"/></Relationships>")
                   .arg(sheets.size() + 1)
                   .arg(relationSpace);
  QFile::remove(path);
  Package package(path);
  package.add(QStringLiteral("[Content_Types].xml"), types + QStringLiteral("</Types>"));
  package.add(QStringLiteral("_rels/.rels"),
              xmlHead +
                  QStringLiteral("<Relationships xmlns=\"%1relationships\"><Relationship Id=\"rId1\" Type=\"%2/officeDocument\" "
                                 "Target=\"xl/workbook.xml\"/></Relationships>")
                      .arg(packageSpace, relationSpace));
  package.add(QStringLiteral("xl/workbook.xml"), workbook + QStringLiteral("</sheets></workbook>"));
  package.add(QStringLiteral("xl/_rels/workbook.xml.rels"), relations);
  package.add(QStringLiteral("xl/styles.xml"), stylesXml());
  for (std::size_t number = 1; number <= sheets.size(); ++number)
    package.add(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number), sheetXml(sheets[number - 1], number == 1));
  package.close();
}

} // namespace territorial
