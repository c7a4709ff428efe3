#include "processing/identifiers.h"

#include "qgis_compat.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

constexpr double largestExactInteger = 9007199254740992.0; // 2^53: above it a double is no id

std::optional<long long> asInteger(const QString &id) {
  bool number = false;
  const long long value = id.toLongLong(&number);
  return number ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<QString> canonicalId(const QVariant &value) {
  if (qc::isNull(value))
    return std::nullopt;
  switch (qc::typeId(value)) {
  case QMetaType::Double:
  case QMetaType::Float: {
    const double number = value.toDouble();
    if (std::isnan(number))
      return std::nullopt;
    if (number == std::floor(number) && std::abs(number) < largestExactInteger)
      return QString::number(static_cast<long long>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
  }
  default:
    break;
  }
  const QString text =
      value.toString().normalized(QString::NormalizationForm_C).trimmed(); // trimmed() takes non-breaking spaces too
  return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool looksMisread(const QString &text) {
  if (std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; }))
    return false;
  int letters = 0, latinOnes = 0;
  for (const QChar letter : text) {
    const char16_t code = letter.unicode();
    if (code == 0xFFFD || (code >= 0x80 && code < 0xA0)) // the replacement character, control characters
      return true;
    letters += letter.isLetter();
    latinOnes += code >= 0xC0 && code <= 0xFF; // windows-1251 taken for Latin-1 has no other letters
  }
  if (letters >= 3 && latinOnes == letters)
    return true;
  // The two bytes of a letter in UTF-8, taken for one letter each of windows-1251 or -1252.
  static const QRegularExpression pairs(QStringLiteral(
      "[\\x{0420}-\\x{0423}][\\x{A0}-\\x{BB}\\x{401}-\\x{40F}\\x{451}-\\x{45F}\\x{490}\\x{491}\\x{2013}-\\x{203A}\\x{20AC}\\x{"
      "2116}\\x{2122}]|"
      "[\\x{C3}\\x{D0}-\\x{D3}][\\x{A0}-\\x{BF}\\x{152}-\\x{192}\\x{2C6}\\x{2DC}\\x{2013}-\\x{203A}\\x{20AC}\\x{2122}]"));
  int found = 0;
  for (auto match = pairs.globalMatch(text); match.hasNext(); match.next())
    ++found;
  return found >= 2 && 2 * found * 10 >= 6 * text.size();
}

bool idBefore(const QString &left, const QString &right) {
  const auto leftNumber = asInteger(left), rightNumber = asInteger(right);
  if (leftNumber && rightNumber && *leftNumber != *rightNumber)
    return *leftNumber < *rightNumber;
  if (leftNumber.has_value() != rightNumber.has_value())
    return leftNumber.has_value();
  const QVector<uint> leftPoints = left.toUcs4(), rightPoints = right.toUcs4();
  return std::lexicographical_compare(leftPoints.begin(), leftPoints.end(), rightPoints.begin(), rightPoints.end());
}

QStringList Units::names() const {
  QStringList list;
  for (const QString &id : ids)
    list << id;
  return list;
}

int UnitCollector::add(const QString &id, const QVariant &value) {
  const auto known = mNumbers.constFind(id);
  if (known != mNumbers.constEnd())
    return *known;
  const int number = static_cast<int>(mIds.size());
  mNumbers.insert(id, number);
  mIds.push_back(id);
  mValues.push_back(value);
  return number;
}

Units UnitCollector::sorted(std::vector<int> &order) const {
  std::vector<int> numbers(mIds.size());
  std::iota(numbers.begin(), numbers.end(), 0);
  std::sort(numbers.begin(), numbers.end(), [this](int left, int right) { return idBefore(mIds[left], mIds[right]); });
  Units units;
  order.assign(mIds.size(), 0);
  for (int rank = 0; rank < static_cast<int>(numbers.size()); ++rank) {
    const int number = numbers[rank];
    order[number] = rank;
    units.ids.push_back(mIds[number]);
    units.values.push_back(mValues[number]);
    units.rank.insert(mIds[number], rank);
  }
  return units;
}

} // namespace territorial
