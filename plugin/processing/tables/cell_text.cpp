#include "processing/tables/cell_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace territorial {

namespace {

class CellTextText {
  Q_DECLARE_TR_FUNCTIONS(CellText)
};

QRegularExpression pattern(const QString &text) {
  return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

// The number that a text without notes spells, with what had to be done to it.
std::optional<double> spelledNumber(QString text, Comma comma, QStringList &steps, bool &guessed) {
  static const QRegularExpression plain = pattern(QStringLiteral("^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$"));
  static const QRegularExpression spaced = pattern(QStringLiteral("^[+-]?\\d{1,3}([ '’]\\d{3})+([.,]\\d+)?$"));
  static const QRegularExpression commaGroups = pattern(QStringLiteral("^[+-]?\\d{1,3}((,\\d{3})+\\.\\d+|(,\\d{3}){2,})$"));
  static const QRegularExpression pointGroups = pattern(QStringLiteral("^[+-]?\\d{1,3}((\\.\\d{3})+,\\d+|(\\.\\d{3}){2,})$"));
  static const QRegularExpression oneComma = pattern(QStringLiteral("^[+-]?\\d*,\\d+$"));
  static const QRegularExpression oneGroup = pattern(QStringLiteral("^[+-]?[1-9]\\d{0,2},\\d{3}$"));

  text.replace(QChar(0x2212), QLatin1Char('-'));
  if (text.size() > 1 && (text[0] == QChar(0x2013) || text[0] == QChar(0x2014)))
    text[0] = QLatin1Char('-');
  if (text.size() > 1 && text[0] == QLatin1Char('-') && text[1] == QLatin1Char(' '))
    text.remove(1, 1);
  if (spaced.match(text).hasMatch()) {
    text.remove(QLatin1Char(' ')).remove(QLatin1Char('\'')).remove(QChar(0x2019));
    steps << CellTextText::tr("groups of digits joined");
  } else if (commaGroups.match(text).hasMatch()) {
    text.remove(QLatin1Char(','));
    steps << CellTextText::tr("groups of digits joined");
  } else if (pointGroups.match(text).hasMatch()) {
    text.remove(QLatin1Char('.'));
    steps << CellTextText::tr("groups of digits joined");
  } else if (comma == Comma::groups && oneGroup.match(text).hasMatch()) {
    text.remove(QLatin1Char(','));
    steps << CellTextText::tr("the comma taken for one between groups of digits");
    guessed = true;
  }
  if (oneComma.match(text).hasMatch()) {
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    steps << CellTextText::tr("decimal comma");
  }
  if (!plain.match(text).hasMatch())
    return std::nullopt;
  bool number = false;
  const double value = text.toDouble(&number); // the C locale, whatever the user's is
  return number && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

QString cleanText(const QString &text) {
  QString clean;
  clean.reserve(text.size());
  for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
    const char16_t code = letter.unicode();
    if ((code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF || code == 0x00AD)
      continue;
    clean += letter.isSpace() ? QLatin1Char(' ') : letter;
  }
  return clean.simplified();
}

QString withoutNotes(const QString &text) {
  static const QRegularExpression atEnd =
      pattern(QStringLiteral("(\\s*[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]+[)⁾]?|(?<=[\\p{L}.)\\s])\\s*\\(?\\d{1,2}\\)|(?<=\\b(?:19|20)\\d\\d)\\d\\))$"));
  static const QRegularExpression atStart = pattern(QStringLiteral("^[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]+[)⁾]?\\s*"));
  QString rest = text;
  for (QString before; before != rest;) {
    before = rest;
    rest.remove(atEnd);
    rest = rest.trimmed();
  }
  rest.remove(atStart);
  return rest.isEmpty() ? text : rest;
}

QSet<QString> marksOf(const QString &list) {
  QSet<QString> marks;
  for (const QString &mark : list.split(QLatin1Char(';')))
    if (const QString clean = cleanText(mark).toCaseFolded(); !clean.isEmpty())
      marks.insert(clean);
  return marks;
}

Comma guessComma(const QStringList &texts) {
  static const QRegularExpression surelyGroups = pattern(QStringLiteral("^[+-]?\\d{1,3}((,\\d{3})+\\.\\d+|(,\\d{3}){2,})$"));
  static const QRegularExpression decimals =
      pattern(QStringLiteral("^[+-]?([\\d '’]*,(\\d{1,2}|\\d{4,})|0,\\d+|\\d[\\d '’]*[ '’]\\d{3},\\d+)$"));
  static const QRegularExpression three = pattern(QStringLiteral("^[+-]?\\d{1,3},\\d{3}$"));
  int threes = 0;
  bool decimal = false;
  for (const QString &text : texts) {
    if (!text.contains(QLatin1Char(',')))
      continue;
    const QString clean = withoutNotes(cleanText(text));
    if (surelyGroups.match(clean).hasMatch())
      return Comma::groups;
    decimal = decimal || decimals.match(clean).hasMatch();
    threes += three.match(clean).hasMatch();
  }
  return !decimal && threes >= 3 ? Comma::groups : Comma::decimal;
}

CellValue readCell(const QString &text, const Marks &marks, Comma comma) {
  CellValue cell;
  const QString clean = cleanText(text);
  const QString noted = withoutNotes(clean);
  const auto is = [&](const QSet<QString> &known) {
    return known.contains(clean.toCaseFolded()) || known.contains(noted.toCaseFolded());
  };
  if (clean.isEmpty()) {
    cell.steps << CellTextText::tr("the cell is empty");
    return cell;
  }
  if (is(marks.zero)) {
    cell.status = CellStatus::zero;
    cell.steps << CellTextText::tr("“%1” stands for zero").arg(clean);
    return cell;
  }
  if (is(marks.suppressed)) {
    cell.status = CellStatus::suppressed;
    cell.steps << CellTextText::tr("“%1” stands for a suppressed value").arg(clean);
    return cell;
  }
  if (is(marks.missing)) {
    cell.steps << CellTextText::tr("“%1” stands for a missing value").arg(clean);
    return cell;
  }
  static const QRegularExpression noteBehind =
      pattern(QStringLiteral("^(.*\\d)(\\s*[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]+[)⁾]?|\\s+\\(?\\d{1,2}\\))$"));
  static const QRegularExpression noteStuck = pattern(QStringLiteral("^(.*\\d)\\d\\)$"));
  QString number = clean;
  if (const auto note = noteBehind.match(number); note.hasMatch()) {
    number = note.captured(1);
    cell.steps << CellTextText::tr("mark of a footnote left out");
  } else if (const auto stuck = noteStuck.match(number); stuck.hasMatch()) {
    number = stuck.captured(1);
    cell.steps << CellTextText::tr("the last digit taken for the mark of a footnote");
    cell.guessed = true;
  }
  if (const auto value = spelledNumber(number, comma, cell.steps, cell.guessed)) {
    cell.status = CellStatus::value;
    cell.value = *value;
    return cell;
  }
  cell.guessed = false;
  cell.unreadable = true;
  cell.steps = QStringList{isDate(clean)                        ? CellTextText::tr("a date where a number is expected")
                           : clean.startsWith(QLatin1Char('#')) ? CellTextText::tr("an error of a formula")
                           : clean.contains(QLatin1Char('%'))   ? CellTextText::tr("a percentage where a value is expected")
                                                                : CellTextText::tr("neither a number nor a mark")};
  return cell;
}

bool isNumberOrMark(const QString &text, const Marks &marks) {
  return !cleanText(text).isEmpty() && !readCell(text, marks, Comma::decimal).unreadable;
}

bool looksLikeCode(const QString &text) {
  static const QRegularExpression code(QStringLiteral("^\\d{1,2}(\\.\\d{1,2}){0,2}$"));
  return code.match(text).hasMatch();
}

bool lacksZeros(const QString &code) { return code.size() == 1 || code.indexOf(QLatin1Char('.')) == 1; }

bool isDate(const QString &text) {
  static const QRegularExpression date = pattern(QStringLiteral("^\\d{4}[/-]\\d{2}[/-]\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"));
  return date.match(text).hasMatch();
}

std::optional<int> asYear(const QString &text) {
  static const QRegularExpression year = pattern(QStringLiteral(
      "^((?:19|20)\\d\\d)(?:\\.0)?\\s*(?:г\\.?|год|года|ж\\.?|жыл|жылы|жылғы|year)?$|^((?:19|20)\\d\\d)[/-]01[/-]01$"));
  const auto match = year.match(withoutNotes(cleanText(text)));
  if (!match.hasMatch())
    return std::nullopt;
  return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toInt();
}

QSet<int> yearsIn(const QString &text) {
  static const QRegularExpression year = pattern(QStringLiteral("(?<![\\d.,])((?:19|20)\\d\\d)(?![\\d])"));
  QSet<int> years;
  for (auto match = year.globalMatch(withoutNotes(cleanText(text))); match.hasNext();)
    years.insert(match.next().captured(1).toInt());
  return years;
}

std::optional<int> yearIn(const QString &text) {
  const QSet<int> years = yearsIn(text);
  return years.size() == 1 ? std::optional(*years.begin()) : std::nullopt;
}

bool isPartOfYear(const QString &heading) {
  static const QRegularExpression whole =
      pattern(QStringLiteral("январ\\w*\\s*[-–—]\\s*декабр|january\\s*[-–—]\\s*december|қаңтар\\s*[-–—]\\s*желтоқсан"));
  static const QRegularExpression part = pattern(QStringLiteral(
      "квартал|quarter|тоқсан\\b|полугоди|half[- ]year|жартыжылдық|\\b(январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|"
      "ноябр|декабр)\\w*\\b|\\bма[йя]\\b|\\b(january|february|march|april|june|july|august|september|october|november|december)"
      "\\b|"
      "\\b(қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\\b"));
  const QString clean = cleanText(heading);
  return !whole.match(clean).hasMatch() && part.match(clean).hasMatch();
}

bool isShare(const QString &heading) {
  static const QRegularExpression share = pattern(QStringLiteral(
      "%|процент|пайыз|\\bpercent|\\bper cent|удельный вес|\\bдоля\\b|үлес салмағы|\\bshare\\b|\\bиндекс\\b|\\bindex\\b"));
  return share.match(cleanText(heading)).hasMatch();
}

QString unitIn(const QString &text) {
  static const QRegularExpression unit = pattern(QStringLiteral(
      "((тысяч\\w*|миллион\\w*|миллиард\\w*|тыс\\.?|млн\\.?|млрд\\.?|мың|thousands?( of)?|millions?( of)?|billions?( of)?)\\s*"
      "(тенге|теңге|tenge|kzt|рубл\\w*|руб\\.?|долл\\w*\\.?|usd|человек|чел\\.?|адам|persons?|people)?|"
      "\\b(тенге|теңге|tenge|человек|адам|persons)\\b)"));
  for (auto match = unit.globalMatch(cleanText(text)); match.hasNext();)
    if (const QString found = match.next().captured(0).trimmed(); found.size() > 3)
      return found;
  return {};
}

} // namespace territorial
