#include "processing/tables/name_table.h"

#include "processing/tables/cell_text.h"
#include "processing/text.h"

#include "common/nearest_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace territorial {

namespace {

class NameTableText {
  Q_DECLARE_TR_FUNCTIONS(NameTable)
};

constexpr int shortestCut = 18;   // letters that a text must have to be taken for the beginning of a longer name
constexpr int lettersAnError = 6; // one wrong letter is allowed for so many
constexpr int shortestWithin = 8; // letters of a name that is looked for inside a title

// Words that say of what kind a unit is.
const QHash<QString, QString> &kindWords() {
  static const QHash<QString, QString> words{
      {"область", "region"},   {"области", "region"}, {"обл", "region"},      {"облысы", "region"}, {"oblast", "region"},
      {"oblysy", "region"},    {"region", "region"},  {"province", "region"}, {"город", "city"},    {"города", "city"},
      {"гор", "city"},         {"г", "city"},         {"қаласы", "city"},     {"қ", "city"},        {"city", "city"},
      {"қалалық", "city"},     {"район", "district"}, {"района", "district"}, {"р", "district"},    {"ауданы", "district"},
      {"district", "district"}};
  return words;
}

QChar kazakhAsRussian(QChar letter) {
  static const QString kazakh = QStringLiteral("әғқңөұүһі"), russian = QStringLiteral("агкноуухи");
  const auto at = kazakh.indexOf(letter);
  return at < 0 ? letter : russian[at];
}

QString foldKazakh(QString text) {
  for (QChar &letter : text)
    letter = kazakhAsRussian(letter);
  return text;
}

bool isCyrillic(QChar letter) { return letter.script() == QChar::Script_Cyrillic; }
bool isLatin(QChar letter) { return letter.script() == QChar::Script_Latin; }

// Latin letters in a Cyrillic word (and the other way round) that look like the right ones.
QString unmixed(QString word) {
  static const QString latin = QStringLiteral("acekmopxyhtbi"), cyrillic = QStringLiteral("асекморхунтві");
  const auto cyrillics = std::count_if(word.begin(), word.end(), isCyrillic);
  const auto latins = std::count_if(word.begin(), word.end(), isLatin);
  if (cyrillics == 0 || latins == 0)
    return word;
  const QString &from = cyrillics >= latins ? latin : cyrillic, &to = cyrillics >= latins ? cyrillic : latin;
  for (QChar &letter : word)
    if (const auto at = from.indexOf(letter); at >= 0)
      letter = to[at];
  return word;
}

// Latin capitals for Cyrillic ones that look the same: codes of sections are typed in either script.
QString latinCode(QString code) {
  static const QString cyrillic = QStringLiteral("АВСЕКМНОРТ"), latin = QStringLiteral("ABCEKMHOPT");
  for (QChar &letter : code)
    if (const auto at = cyrillic.indexOf(letter); at >= 0)
      letter = latin[at];
  return code;
}

// The whole text, then its parts where it says the same in several languages or gives a short form in brackets.
QStringList alternatives(const QString &text) {
  static const QRegularExpression between(QStringLiteral("\\s*[/|\\n\\r]+\\s*")), brackets(QStringLiteral("\\s*\\([^)]*\\)"));
  QStringList list{text};
  const QStringList parts = text.split(between);
  if (parts.size() > 1)
    for (const QString &part : parts)
      if (!part.trimmed().isEmpty())
        list << part;
  if (text.contains(QLatin1Char('(')))
    list << QString(text).remove(brackets);
  return list;
}

// Whether a text that says a kind may mean a unit of a kind. Only regions, cities and districts are told apart by theirs.
bool agree(const QString &said, const QString &kind) {
  static const QStringList kinds{QStringLiteral("region"), QStringLiteral("city"), QStringLiteral("district")};
  return said.isEmpty() || !kinds.contains(kind) || kind == said;
}

void addOnce(std::vector<int> &list, int position) {
  if (std::find(list.begin(), list.end(), position) == list.end())
    list.push_back(position);
}

} // namespace

NameKey nameKey(const QString &text) {
  static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
  static const QRegularExpression beginnings(
      QStringLiteral("^(в том числе|из них|в т\\.? ?ч\\.?|including|of which|incl\\.|оның ішінде|соның ішінде|секция|section|"
                     "секциясы)\\b[\\s:.,–—-]*"),
      QRegularExpression::UseUnicodePropertiesOption);
  static const QSet<QString> fillers{QStringLiteral("and"), QStringLiteral("the"),  QStringLiteral("of"),
                                     QStringLiteral("и"),   QStringLiteral("және"), QStringLiteral("мен")};
  QString folded = withoutNotes(cleanText(text)).toCaseFolded();
  folded.replace(QChar(0x451), QChar(0x435)); // ё
  folded.remove(QChar(0x301));                // the mark of stress
  if (const QString rest = QString(folded).remove(beginnings); !rest.isEmpty())
    folded = rest;
  NameKey key;
  const QStringList words = folded.split(notLetters);
  for (const QString &word : words) {
    if (word.isEmpty() || fillers.contains(word))
      continue;
    if (const QString kind = kindWords().value(word); !kind.isEmpty() && key.kind.isEmpty())
      key.kind = kind;
    else if (!(word == QStringLiteral("н") && key.kind == QLatin1String("district"))) // р-н
      key.base += unmixed(word);
  }
  return key;
}

NameTable::NameTable(std::vector<NamedUnit> units, const QString &total) : mUnits(std::move(units)) {
  static const QStringList totals{"всего",   "итого",     "всего по республике", "по республике", "общий итог",
                                  "барлығы", "жиыны",     "республика бойынша",  "барлық",        "total",
                                  "totals",  "all total", "grand total",         "жалпы",         "жиынтығы"};
  for (int position = 0; position < size(); ++position)
    mByCode.insert(unit(position).code, position);
  mTotal = find(total);
  if (mTotal < 0) {
    mTotal = size();
    mUnits.push_back({total, {}, QStringLiteral("total"), NameTableText::tr("Total"), {}, {}});
    mByCode.insert(total, mTotal);
  }
  mUnits[static_cast<std::size_t>(mTotal)].names << totals;
  mParent.assign(mUnits.size(), -1);
  mParts.assign(mUnits.size(), {});
  for (int position = 0; position < size(); ++position) {
    index(position);
    if (position == mTotal)
      continue;
    const int parent = mByCode.value(unit(position).parent, mTotal);
    mParent[static_cast<std::size_t>(position)] = parent == position ? mTotal : parent;
    mParts[static_cast<std::size_t>(mParent[static_cast<std::size_t>(position)])].push_back(position);
  }
}

void NameTable::index(int position) {
  QStringList names = unit(position).names;
  names << unit(position).title;
  for (const QString &name : names) {
    const NameKey key = nameKey(name);
    if (key.base.isEmpty())
      continue;
    addOnce(mByKey[key.base], position);
    addOnce(mByFoldedKey[foldKazakh(key.base)], position);
  }
}

int NameTable::add(const QString &code) {
  if (const int known = find(code); known >= 0)
    return known;
  const int position = size();
  mUnits.push_back({code, {}, {}, code, {}, {}});
  mByCode.insert(code, position);
  mParent.push_back(mTotal);
  mParts.emplace_back();
  mParts[static_cast<std::size_t>(mTotal)].push_back(position);
  return position;
}

NameMatch NameTable::byKey(const QString &text) const {
  const NameKey key = nameKey(text);
  if (key.base.isEmpty())
    return {};
  for (const bool folded : {false, true}) {
    const auto found = folded ? mByFoldedKey.constFind(foldKazakh(key.base)) : mByKey.constFind(key.base);
    if (found == (folded ? mByFoldedKey.constEnd() : mByKey.constEnd()))
      continue;
    NameMatch match;
    for (const int position : *found)
      if (const QString &kind = unit(position).kind; agree(key.kind, kind))
        match.units.push_back(position);
    if (match.found())
      return match;
  }
  return {};
}

NameMatch NameTable::exact(const QString &text) const {
  static const QRegularExpression codeAndName(QStringLiteral("^(?:(?:секция|section|секциясы)\\s+)?([A-ZА-Я](?:-[A-ZА-Я])?|\\d["
                                                             "\\d.]*)(?:[.):]?\\s+[-–—]?\\s*|\\.|\\s*[-–—:]\\s*)(\\p{L}.*)$"),
                                              QRegularExpression::UseUnicodePropertiesOption |
                                                  QRegularExpression::DotMatchesEverythingOption);
  static const QRegularExpression bareCode(QStringLiteral("^(?:секция|section|секциясы)\\s+([A-ZА-Я])$"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
  const QString clean = withoutNotes(cleanText(text));
  if (clean.isEmpty())
    return {};
  if (const int position = find(clean); position >= 0)
    return {{position}, {}};
  if (clean.size() <= 3)
    if (const int position = find(latinCode(clean)); position >= 0)
      return {{position}, {}};
  if (const auto bare = bareCode.match(clean); bare.hasMatch())
    if (const int position = find(latinCode(bare.captured(1).toUpper())); position >= 0)
      return {{position}, {}};
  for (const QString &part : alternatives(text))
    if (NameMatch match = byKey(part); match.found())
      return match;
  // A small letter behind says that the first is a word of its own, as in “В том числе”.
  if (const auto both = codeAndName.match(clean); both.hasMatch() && both.captured(2)[0].isUpper()) {
    if (NameMatch named = byKey(both.captured(2)); named.found())
      return named;
    const QString code = both.captured(1);
    if (const int position = find(latinCode(code)); position >= 0)
      return {{position}, NameTableText::tr("by the code %1 before a name that is not known").arg(code)};
  }
  return {};
}

NameMatch NameTable::nearest(const QString &text) const {
  const NameKey key = nameKey(text);
  if (key.base.size() < 4)
    return {};
  const std::string wanted = key.base.toStdString();
  const auto allowed = static_cast<std::size_t>(std::max<qsizetype>(1, key.base.size() / lettersAnError));
  std::size_t best = allowed + 1, second = allowed + 1;
  NameMatch match;
  QString name;
  std::vector<int> cut; // units whose name begins with the text
  for (auto known = mByKey.constBegin(); known != mByKey.constEnd(); ++known) {
    std::vector<int> units;
    for (const int position : *known)
      if (const QString &kind = unit(position).kind; !isTotal(position) && (agree(key.kind, kind)))
        units.push_back(position);
    if (units.empty())
      continue;
    if (key.base.size() >= shortestCut && known.key().startsWith(key.base))
      for (const int position : units)
        addOnce(cut, position);
    if (static_cast<std::size_t>(std::abs(known.key().size() - key.base.size())) > allowed)
      continue;
    const std::size_t distance = edit_distance(wanted, known.key().toStdString());
    if (distance < best) {
      second = units == match.units ? second : best;
      best = distance;
      match.units = units;
    } else if (distance < second && units != match.units) {
      second = distance;
    }
  }
  if (best <= allowed && best < second) {
    match.guess = NameTableText::tr("taken for “%1”, the nearest name").arg(unit(match.units.front()).title);
    return match;
  }
  if (cut.size() == 1)
    return {cut, NameTableText::tr("taken for “%1”, the only name that begins so").arg(unit(cut.front()).title)};
  return {};
}

NameMatch NameTable::within(const QString &text) const {
  const QString base = nameKey(text).base;
  QString longest;
  std::vector<int> units;
  for (auto known = mByKey.constBegin(); known != mByKey.constEnd(); ++known)
    if (known.key().size() >= shortestWithin && base.contains(known.key()) && !isTotal(known->front()) &&
        (known.key().size() > longest.size() || (known.key().size() == longest.size() && known.key() < longest))) {
      longest = known.key();
      units = *known;
    }
  if (units.size() != 1)
    return {};
  return {units, NameTableText::tr("“%1” is named in the title").arg(unit(units.front()).title)};
}

QStringList NameTable::nearestNames(const QString &text, int count) const {
  QStringList names;
  for (const NamedUnit &unit : mUnits)
    names << unit.names;
  names.removeDuplicates();
  return nearestTexts(names, text, count);
}

} // namespace territorial
