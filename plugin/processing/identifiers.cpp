#include "processing/identifiers.h"

#include "qgis_compat.h"

#include <QLocale>
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
