#include "processing/linkages/template_reader.h"

#include "processing/linkages/template_words.h"
#include "processing/tables/cell_text.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace territorial {

namespace {

class TemplateReaderText {
  Q_DECLARE_TR_FUNCTIONS(TemplateReader)
};

constexpr int lastHeaderRow = 30, fewestHeadings = 5;

const Marks marks{{},
                  {QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—"), QStringLiteral("…"), QStringLiteral("..."),
                   QStringLiteral("н/д"), QStringLiteral("n/a"), QStringLiteral("?")},
                  {}};

// The row of headings and the column of each; no row where the sheet is another.
struct Headed {
  int row = -1;
  std::vector<int> column = std::vector<int>(templateColumns, -1);

  int at(TemplateColumn which) const { return column[static_cast<std::size_t>(which)]; }
};

Headed headingsOf(const Grid &grid) {
  for (int row = 0; row < std::min(grid.rowCount(), lastHeaderRow); ++row) {
    Headed headed;
    int found = 0;
    for (int column = 0; column < grid.columnCount(); ++column)
      if (const int which = templateColumnOf(grid.text(row, column));
          which >= 0 && headed.column[static_cast<std::size_t>(which)] < 0) {
        headed.column[static_cast<std::size_t>(which)] = column;
        ++found;
      }
    if (found >= fewestHeadings && headed.at(TemplateColumn::supplier_place) >= 0 &&
        headed.at(TemplateColumn::buyer_place) >= 0 && headed.at(TemplateColumn::amount) >= 0) {
      headed.row = row;
      return headed;
    }
  }
  return {};
}

class SheetOfRows {
public:
  SheetOfRows(const Grid &grid, const Headed &headed, const QString &source, const NameTable &names, FilledTemplate &filled)
      : mGrid(grid), mHeaded(headed), mSource(source), mNames(names), mFilled(filled) {
    QStringList amounts;
    for (int row = headed.row + 1; row < grid.rowCount(); ++row)
      amounts << text(row, TemplateColumn::amount);
    mComma = guessComma(amounts);
  }

  void read() {
    for (int row = mHeaded.row + 1; row < mGrid.rowCount(); ++row)
      if (!isBlank(row))
        mFilled.rows.push_back(rowOf(row));
  }

private:
  QString text(int row, TemplateColumn column) const {
    return mHeaded.at(column) < 0 ? QString() : cleanText(mGrid.text(row, mHeaded.at(column)));
  }

  bool isBlank(int row) const {
    for (int column = 0; column < templateColumns; ++column)
      if (!text(row, static_cast<TemplateColumn>(column)).isEmpty())
        return false;
    return true;
  }

  void find(int row, TemplateColumn column, const QString &what) {
    mFilled.findings.push_back({mSource, cellName(mGrid.sheet, row, std::max(0, mHeaded.at(column))), text(row, column), what});
  }

  Partner partner(int row, TemplateColumn name, TemplateColumn number, TemplateColumn place) {
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]"), QRegularExpression::UseUnicodePropertiesOption);
    Partner found{text(row, name), text(row, number).remove(others), text(row, place), -1, {}};
    if (found.name.isEmpty() && found.number.isEmpty())
      find(row, name, TemplateReaderText::tr("the firm has neither name nor number"));
    if (found.place.isEmpty()) {
      find(row, place, TemplateReaderText::tr("the place is missing; the row is not placed"));
      return found;
    }
    const NameMatch match = meant(found.place);
    if (match.units.size() == 1 && !mNames.isTotal(match.units.front())) {
      found.unit = match.units.front();
      if (!match.guess.isEmpty())
        find(row, place, TemplateReaderText::tr("taken for %1: %2").arg(mNames.unit(found.unit).title, match.guess));
      return found;
    }
    for (const int unit : match.units)
      found.nearest << mNames.unit(unit).code;
    if (found.nearest.isEmpty())
      found.nearest = mNames.nearestNames(found.place, 3);
    find(row, place,
         match.units.size() > 1 ? TemplateReaderText::tr("several places bear this name; the row is not placed")
                                : TemplateReaderText::tr("the place is not known; the row is not placed"));
    return found;
  }

  // A line of the list, code and name; else any spelling. A code before another place's name is a contradiction.
  NameMatch meant(const QString &place) const {
    const int dash = static_cast<int>(place.indexOf(QStringLiteral(" – ")));
    const int unit = dash > 0 ? mNames.find(place.left(dash)) : -1;
    if (unit < 0)
      return mNames.exact(place);
    NameMatch match = mNames.exact(place.mid(dash + 3));
    if (match.units.empty() || std::find(match.units.begin(), match.units.end(), unit) != match.units.end())
      return {{unit}, {}};
    match.units.insert(match.units.begin(), unit);
    return match;
  }

  std::optional<double> amount(int row) {
    const QString written = text(row, TemplateColumn::amount);
    const CellValue value = readCell(written, marks, mComma);
    if (value.unreadable) {
      find(row, TemplateColumn::amount, TemplateReaderText::tr("the amount is no number; it is unknown"));
      return std::nullopt;
    }
    if (value.status != CellStatus::value && value.status != CellStatus::zero)
      return std::nullopt;
    if (value.value < 0) {
      find(row, TemplateColumn::amount, TemplateReaderText::tr("an amount cannot be negative; it is unknown"));
      return std::nullopt;
    }
    if (value.guessed)
      find(row, TemplateColumn::amount,
           TemplateReaderText::tr("read as %1: %2").arg(value.value).arg(value.steps.join(QStringLiteral("; "))));
    return value.value;
  }

  std::optional<int> year(int row, TemplateColumn column) {
    const QString written = text(row, column);
    if (written.isEmpty())
      return std::nullopt;
    const std::optional<int> found = asYear(written) ? asYear(written) : yearIn(written);
    if (!found)
      find(row, column, TemplateReaderText::tr("no year can be read; it is unknown"));
    return found;
  }

  SupplyRow rowOf(int row) {
    SupplyRow supply;
    supply.source = mSource;
    supply.row = row + 1;
    supply.supplier = partner(row, TemplateColumn::supplier, TemplateColumn::supplier_number, TemplateColumn::supplier_place);
    supply.buyer = partner(row, TemplateColumn::buyer, TemplateColumn::buyer_number, TemplateColumn::buyer_place);
    supply.product = text(row, TemplateColumn::product);
    if (supply.product.isEmpty())
      find(row, TemplateColumn::product, TemplateReaderText::tr("the product is missing"));
    supply.unit = text(row, TemplateColumn::unit);
    supply.note = text(row, TemplateColumn::note);
    supply.amount = amount(row);
    supply.year = year(row, TemplateColumn::year);
    supply.since = year(row, TemplateColumn::since);
    return supply;
  }

  const Grid &mGrid;
  const Headed &mHeaded;
  QString mSource;
  const NameTable &mNames;
  FilledTemplate &mFilled;
  Comma mComma;
};

} // namespace

bool readTemplate(const std::vector<Grid> &sheets, const QString &source, const NameTable &names, FilledTemplate &filled) {
  bool any = false;
  for (const Grid &grid : sheets)
    if (const Headed headed = headingsOf(grid); headed.row >= 0) {
      SheetOfRows(grid, headed, source, names, filled).read();
      any = true;
    }
  return any;
}

void dropRepeatedRows(FilledTemplate &filled) {
  const FirmIds ids(filled.rows, QByteArrayLiteral("rows that repeat others"));
  std::map<QStringList, std::vector<std::size_t>> first; // what they say but for the amount -> rows that stay
  std::vector<SupplyRow> kept;
  for (SupplyRow &row : filled.rows) {
    const auto year = [](const std::optional<int> &value) { return value ? QString::number(*value) : QString(); };
    const QStringList key{
        ids.of(row.supplier),       row.supplier.place.toCaseFolded(), ids.of(row.buyer), row.buyer.place.toCaseFolded(),
        row.product.toCaseFolded(), row.unit.toCaseFolded(),           year(row.year)};
    std::vector<std::size_t> &same = first[key];
    bool repeats = false;
    for (const std::size_t other : same)
      repeats = repeats || kept[other].amount == row.amount;
    if (!same.empty()) {
      const SupplyRow &other = kept[same.front()];
      const QString where = TemplateReaderText::tr("row %1 of %2").arg(other.row).arg(other.source);
      filled.findings.push_back({row.source, TemplateReaderText::tr("row %1").arg(row.row), QString(),
                                 repeats ? TemplateReaderText::tr("repeats %1 in all that it says; it is left out").arg(where)
                                         : TemplateReaderText::tr("repeats %1 with another amount; both stay").arg(where)});
    }
    if (repeats) {
      ++filled.repeated;
      continue;
    }
    same.push_back(kept.size());
    kept.push_back(std::move(row));
  }
  filled.rows = std::move(kept);
}

QString foldedFirm(const QString &name) {
  static const QRegularExpression quotes(QStringLiteral("[\"'«»“”„‘’`]"));
  return cleanText(QString(name).remove(quotes)).toCaseFolded();
}

FirmIds::FirmIds(const std::vector<SupplyRow> &rows, const QByteArray &key) : mKey(key) {
  for (const SupplyRow &row : rows)
    for (const Partner *partner : {&row.supplier, &row.buyer})
      if (!partner->number.isEmpty() && !partner->name.isEmpty()) {
        const QString name = foldedFirm(partner->name), number = partner->number.toCaseFolded();
        if (!mNumbers.contains(name))
          mNumbers.insert(name, number);
        else if (mNumbers.value(name) != number)
          mNumbers.insert(name, QString());
      }
}

QString FirmIds::of(const Partner &partner) const {
  const QString name = foldedFirm(partner.name);
  QString number = partner.number.toCaseFolded();
  if (number.isEmpty())
    number = mNumbers.value(name);
  if (number.isEmpty() && name.isEmpty())
    return {};
  const QString identity = number.isEmpty() ? QStringLiteral("name:") + name : QStringLiteral("number:") + number;
  constexpr int digits = 12; // 48 bits: a collision among 100,000 firms is a matter of 1 in 50,000
  return QLatin1Char('F') +
         QString::fromLatin1(
             QMessageAuthenticationCode::hash(identity.toUtf8(), mKey, QCryptographicHash::Sha256).toHex().left(digits));
}

} // namespace territorial
