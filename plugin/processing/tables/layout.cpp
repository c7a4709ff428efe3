#include "processing/tables/layout.h"

#include "processing/tables/headings.h"
#include "processing/tables/label_lines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace territorial {

namespace {

class LayoutText {
  Q_DECLARE_TR_FUNCTIONS(Layout)
};

bool isPlainNumber(const QString &text, const Marks &marks) {
  return !text.isEmpty() && readCell(text, marks, Comma::decimal).status == CellStatus::value;
}

// The first row that has a label and values.
int firstDataRow(const Grid &grid, const Names &names, const std::vector<int> &labels, int after, const Marks &marks) {
  for (int row = after + 1; row < grid.rowCount(); ++row) {
    if (numbersColumns(grid, row))
      continue;
    bool labelled = false, known = false;
    for (const int column : labels) {
      const QString text = cleanText(grid.text(row, column));
      labelled = labelled || (!text.isEmpty() && !isNumberOrMark(text, marks));
      known = known || names.regions.exact(text).found() || names.industries.exact(text).found();
    }
    bool numbers = false, otherThanYears = false;
    for (int column = 0; column < grid.columnCount(); ++column) {
      if (std::find(labels.begin(), labels.end(), column) != labels.end())
        continue;
      const QString text = grid.text(row, column);
      const bool number = isPlainNumber(text, marks);
      numbers = numbers || number || (known && isNumberOrMark(text, marks));
      otherThanYears = otherThanYears || (number && !asYear(text));
    }
    if ((labelled || known) && numbers && (otherThanYears || known)) {
      // Headings of groups directly above belong to the data: a region over its industries.
      int first = row;
      const auto isGroup = [&](int candidate) {
        int texts = 0;
        for (const QString &text : grid.rows[static_cast<std::size_t>(candidate)])
          texts += !cleanText(text).isEmpty();
        const QString text = grid.text(candidate, labels.front());
        return texts == 1 && !text.isEmpty() && (names.regions.exact(text).found() || names.industries.exact(text).found());
      };
      while (first - 1 > after && isGroup(first - 1))
        --first;
      return first;
    }
  }
  return grid.rowCount();
}

// The column of a table of the whole country alone; words for any total do not make one. -1 where there is none.
int columnOfWhole(const Grid &grid, const Names &names) {
  for (int column = 0; column < grid.columnCount(); ++column)
    for (int row = 0; row < grid.rowCount(); ++row) {
      const QString text = grid.text(row, column);
      const QStringList &cells = grid.rows[static_cast<std::size_t>(row)];
      const auto filled =
          std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
      if (filled > 1 && names.regions.exact(text).found() && !names.industries.exact(text).found())
        return column;
    }
  return -1;
}

// What a column holds below the header.
struct ColumnContent {
  int texts = 0, numbers = 0, years = 0, dates = 0;
  bool counts = true; // 1, 2, 3 ... down the column
};

ColumnContent contentOf(const Grid &grid, int column, int firstRow, const Marks &marks) {
  ColumnContent content;
  int next = 1;
  for (int row = firstRow; row < grid.rowCount(); ++row) {
    const QString text = cleanText(grid.text(row, column));
    if (text.isEmpty())
      continue;
    ++content.texts;
    const bool number = isNumberOrMark(text, marks);
    content.numbers += number;
    content.years += asYear(text).has_value();
    content.dates += isDate(text);
    if (number) {
      bool whole = false;
      content.counts = content.counts && QString(text).remove(QLatin1Char('.')).toInt(&whole) == next && whole;
      ++next;
    }
  }
  content.counts = content.counts && next > 2;
  return content;
}

} // namespace

bool numbersColumns(const Grid &grid, int row) {
  int letters = 0, next = 0;
  for (const QString &raw : grid.rows[static_cast<std::size_t>(row)]) {
    const QString text = cleanText(raw);
    if (text.isEmpty())
      continue;
    bool number = false;
    const int value = text.toInt(&number);
    if (!number) {
      if (next > 0 || text.size() != 1 || !text[0].isLetter() || ++letters > 3)
        return false;
    } else if (next == 0 && (value == 1 || value == letters + 1)) {
      next = value + 1;
    } else if (next == 0 || value != next++) {
      return false;
    }
  }
  return next > 2;
}

Layout guessLayout(const Grid &grid, const Names &names, const LayoutOptions &options) {
  using Columns = LayoutOptions::Columns;
  Layout layout;
  LabelLines regions = findLines(grid, names.regions);
  if (regions.column.at < 0)
    regions = findLines(grid, names.regions, -1, NameSearch::nearest); // a whole column in another spelling
  layout.region_column = regions.column.at < 0 ? columnOfWhole(grid, names) : regions.column.at;
  layout.regions_in_header = options.columns == Columns::regions || (options.columns == Columns::automatic && regions.inHeader());
  if (layout.regions_in_header)
    layout.region_column = -1;
  if (!options.region_column.isEmpty()) {
    layout.region_column = namedColumn(grid, options.region_column);
    layout.regions_in_header = false;
  }
  if (layout.region_column < 0 && !layout.regions_in_header && options.keep_unknown)
    for (int column = 0; column < grid.columnCount() && layout.region_column < 0; ++column) {
      const ColumnContent content = contentOf(grid, column, 0, options.marks);
      if (content.texts > 2 && content.numbers * 2 < content.texts)
        layout.region_column = column;
    }

  const LabelLines industries = findLines(grid, names.industries);
  layout.industry_column = industries.column.units > 0 ? industries.column.at : -1;
  layout.industries_in_header =
      options.columns == Columns::industries || (options.columns == Columns::automatic && industries.inHeader());
  if (layout.industries_in_header)
    layout.industry_column = -1;
  if (!options.industry_column.isEmpty()) {
    layout.industry_column = namedColumn(grid, options.industry_column);
    layout.industries_in_header = false;
  }
  if (layout.industry_column < 0 && !layout.industries_in_header)
    layout.industry_column = codeColumn(grid);
  if (layout.industry_column >= 0 && layout.industry_column == layout.region_column) {
    // Another column that says as much is that of the industries; else they take turns with the regions.
    const LabelLines others = findLines(grid, names.industries, layout.region_column);
    if (others.column.units >= industries.column.units)
      layout.industry_column = others.column.at;
    else
      layout.stacked = industries.column.units > 1;
    if (!layout.stacked && layout.industry_column == layout.region_column)
      layout.industry_column = -1;
  }
  layout.region_codes = otherColumn(regions, layout.region_column);
  layout.industry_codes = otherColumn(industries, layout.industry_column);
  if (!options.year_column.isEmpty())
    layout.year_column = namedColumn(grid, options.year_column);

  std::vector<int> labels;
  for (const int column : {layout.region_column, layout.industry_column})
    if (column >= 0 && std::find(labels.begin(), labels.end(), column) == labels.end())
      labels.push_back(column);
  if (labels.empty())
    return layout;
  std::sort(labels.begin(), labels.end());
  const int namedRow =
      std::max(layout.regions_in_header ? regions.row.at : -1, layout.industries_in_header ? industries.row.at : -1);
  layout.first_row = options.header_rows > 0 ? options.header_rows : firstDataRow(grid, names, labels, namedRow, options.marks);

  const Headings headings(grid, layout.first_row, labels);
  layout.titles = headings.titles();
  for (const QString &title : layout.titles)
    if (layout.unit.isEmpty())
      layout.unit = unitIn(title);
  static const QRegularExpression counter(QStringLiteral("^(№.*|no\\.?|#|n|р/с.*|р/б.*)$"),
                                          QRegularExpression::CaseInsensitiveOption);
  // Such a column holds values even where all its cells are empty or no numbers.
  const auto namesValues = [&](const QStringList &above) {
    if (!above.isEmpty() && asYear(above.last()))
      return true;
    return std::any_of(above.begin(), above.end(), [&](const QString &heading) {
      return (layout.industries_in_header && names.industries.exact(heading).found()) ||
             (layout.regions_in_header && names.regions.exact(heading).found());
    });
  };
  for (int column = 0; column < grid.columnCount(); ++column) {
    if (std::find(labels.begin(), labels.end(), column) != labels.end() || column == layout.year_column)
      continue;
    const ColumnContent content = contentOf(grid, column, layout.first_row, options.marks);
    const QStringList above = headings.of(column);
    if (content.texts == 0 && !namesValues(above))
      continue;
    const QString heading = above.join(QStringLiteral(" / "));
    const auto leave = [&](const QString &why) { layout.left.push_back({column, heading, why}); };
    const bool namesOne = std::any_of(above.begin(), above.end(), [](const QString &text) { return asYear(text).has_value(); });
    if (content.years == content.texts && content.texts > 1 && !namesOne && layout.year_column < 0 &&
        !(layout.industries_in_header && names.industries.exact(above.value(above.size() - 1)).found()))
      layout.year_column = column;
    else if (content.counts && (column < labels.front() || counter.match(above.value(above.size() - 1)).hasMatch()))
      leave(LayoutText::tr("it numbers the rows"));
    else if (column == layout.region_codes)
      leave(LayoutText::tr("it names the regions once more"));
    else if (column == layout.industry_codes)
      leave(LayoutText::tr("it names the industries once more"));
    else if (content.numbers * 2 < content.texts && content.dates * 2 < content.texts && !namesValues(above)) {
      if (layout.unit.isEmpty())
        layout.unit = unitIn(grid.text(layout.first_row, column));
      leave(LayoutText::tr("it holds texts"));
    } else if (std::any_of(above.begin(), above.end(), isShare))
      leave(LayoutText::tr("it holds shares or indices, no values"));
    else if (std::any_of(above.begin(), above.end(), isPartOfYear))
      leave(LayoutText::tr("it holds a part of a year"));
    else
      layout.values.push_back({column, above, {}, {}, {}});
  }
  nameValueColumns(layout, names, options);
  return layout;
}

} // namespace territorial
