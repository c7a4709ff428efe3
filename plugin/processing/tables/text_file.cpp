#include "processing/tables/text_file.h"

#include <cpl_conv.h>
#include <cpl_csv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <memory>

namespace territorial {

namespace {

// Bytes of windows-1251 that Russian does not use and KZ-1048 gives to Kazakh letters.
const QByteArray kazakhBytes = QByteArray::fromHex("8d8e9d9ea1a2a3a5aaafb2b3b4babcbdbebf");

QString fromUtf16(const QByteArray &bytes, bool bigEndian) {
  QString text;
  text.reserve(bytes.size() / 2);
  for (int at = 0; at + 1 < bytes.size(); at += 2) {
    const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
    text += QChar(bigEndian ? first * 256 + second : second * 256 + first);
  }
  return text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
}

std::optional<QString> recode(const QByteArray &bytes, const QString &given) {
  const QString encoding = given.compare(QLatin1String("KZ-1048"), Qt::CaseInsensitive) == 0 ? QStringLiteral("RK1048") : given;
  CPLPushErrorHandler(CPLQuietErrorHandler);
  CPLErrorReset();
  char *recoded = CPLRecode(bytes.constData(), encoding.toUtf8().constData(), CPL_ENC_UTF8);
  const bool failed = CPLGetLastErrorType() != CE_None;
  CPLPopErrorHandler();
  const QString text = QString::fromUtf8(recoded);
  CPLFree(recoded);
  return failed ? std::nullopt : std::optional(text);
}

bool isUtf8(const QByteArray &bytes) {
  const QString text = QString::fromUtf8(bytes);
  return !text.contains(QChar(0xFFFD)) || bytes.contains("\xEF\xBF\xBD");
}

// UTF-16 without a mark: every second byte of spaces, digits and line ends is zero. 1: little, 2: big endian, 0: neither.
int utf16Order(const QByteArray &bytes) {
  std::array<int, 2> zeros{0, 0};
  const int length = std::min<int>(static_cast<int>(bytes.size()), 4096);
  for (int at = 0; at < length; ++at)
    zeros[static_cast<std::size_t>(at % 2)] += bytes[at] == '\0';
  if (zeros[0] + zeros[1] < length / 20 + 1)
    return 0;
  return zeros[1] > zeros[0] ? 1 : 2;
}

// How much a text looks like one in its language: frequent small letters count for it; letters that stand among others as they
// never do, and signs for frames, count against.
double likelihood(const QString &text) {
  static const QString frequent = QStringLiteral("оеаинтсрвлкмыдпу");
  int letters = 0, good = 0, bad = 0;
  for (int at = 0; at < text.size(); ++at) {
    const QChar letter = text[at];
    if (letter.unicode() < 0x80)
      continue;
    ++letters;
    good += frequent.contains(letter);
    const bool afterSmall = at > 0 && text[at - 1].isLower() && text[at - 1].unicode() >= 0x80;
    bad +=
        (afterSmall && letter.isUpper()) || (letter.unicode() >= 0x2500 && letter.unicode() < 0x25A0) || letter.unicode() < 0xA0;
  }
  return letters == 0 ? 0 : (good - 2.0 * bad) / letters;
}

struct FileCloser {
  void operator()(VSILFILE *file) const { VSIFCloseL(file); }
};

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding) {
  if (!encoding.isEmpty()) {
    const QString name = encoding.trimmed().toUpper();
    if (name.startsWith(QLatin1String("UTF-16")) || name.startsWith(QLatin1String("UTF16")))
      return DecodedText{fromUtf16(bytes, name.endsWith(QLatin1String("BE")) || bytes.startsWith("\xFE\xFF")), name};
    if (name == QLatin1String("UTF-8") || name == QLatin1String("UTF8"))
      return DecodedText{QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes), QStringLiteral("UTF-8")};
    const auto text = recode(bytes, encoding.trimmed());
    return text ? std::optional(DecodedText{*text, encoding.trimmed()}) : std::nullopt;
  }
  if (bytes.startsWith("\xFF\xFE"))
    return DecodedText{fromUtf16(bytes, false), QStringLiteral("UTF-16LE")};
  if (bytes.startsWith("\xFE\xFF"))
    return DecodedText{fromUtf16(bytes, true), QStringLiteral("UTF-16BE")};
  if (bytes.startsWith("\xEF\xBB\xBF"))
    return DecodedText{QString::fromUtf8(bytes.mid(3)), QStringLiteral("UTF-8")};
  if (const int order = utf16Order(bytes); order > 0)
    return DecodedText{fromUtf16(bytes, order == 2), order == 2 ? QStringLiteral("UTF-16BE") : QStringLiteral("UTF-16LE")};
  if (isUtf8(bytes))
    return DecodedText{QString::fromUtf8(bytes), QStringLiteral("UTF-8")};
  const bool kazakh = std::any_of(bytes.begin(), bytes.end(), [](char byte) { return kazakhBytes.contains(byte); });
  DecodedText best;
  double bestLikelihood = -1e9;
  for (const char *name : {kazakh ? "KZ-1048" : "windows-1251", "CP866", "KOI8-R", "windows-1252"})
    if (const auto text = recode(bytes, QString::fromLatin1(name))) {
      const double score = likelihood(*text);
      if (score > bestLikelihood) {
        bestLikelihood = score;
        best = {*text, QString::fromLatin1(name)};
      }
    }
  return best.encoding.isEmpty() ? std::nullopt : std::optional(best);
}

QChar guessDelimiter(const QString &text) {
  const QString sample = text.left(200000);
  for (const char *candidate : {"\t", ";", "|", ","}) {
    const Grid grid = parseDelimited(sample, QLatin1Char(*candidate));
    QHash<int, int> counts; // cells -> lines
    int lines = 0, equal = 0;
    for (const QStringList &row : grid.rows) {
      const bool empty = std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
      if (empty)
        continue;
      ++lines;
      if (row.size() > 1)
        equal = std::max(equal, ++counts[static_cast<int>(row.size())]);
    }
    if (equal * 2 >= lines && equal > 1)
      return QLatin1Char(*candidate);
  }
  return QLatin1Char(',');
}

Grid parseDelimited(const QString &text, QChar delimiter) {
  const QByteArray bytes = text.toUtf8();
  const QByteArray path = "/vsimem/territorial_" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + ".csv";
  // The file lies on these bytes, which it neither owns nor copies.
  VSIFCloseL(VSIFileFromMemBuffer(path.constData(), reinterpret_cast<GByte *>(const_cast<char *>(bytes.constData())),
                                  static_cast<vsi_l_offset>(bytes.size()), FALSE));
  std::unique_ptr<VSILFILE, FileCloser> file(VSIFOpenL(path.constData(), "rb"));
  Grid grid;
  while (file) {
    char **cells = CSVReadParseLine2L(file.get(), delimiter.toLatin1());
    if (!cells)
      break;
    QStringList row;
    for (char **cell = cells; *cell; ++cell)
      row << QString::fromUtf8(*cell);
    CSLDestroy(cells);
    grid.rows.push_back(row);
  }
  file.reset();
  VSIUnlink(path.constData());
  return grid;
}

} // namespace territorial
