// The letters of a printed map, and the font that travels with the plugin.
#include "harness.h"

#include "layout/map_font.h"
#include "layout/shipped_font.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <stdexcept>
#include <utility>

using namespace territorial;
using namespace territorial::test;

namespace {

const QString latin = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
const QString russian = QStringLiteral("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
const QString kazakh = QStringLiteral("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя");
const QString bare = QStringLiteral("TERRITORIAL_TEST_BARE"); // set where this test runs itself without installed fonts

// Widths as the outlines have them; hinting is a setting of the machine.
QString sizes() {
  QString text;
  for (const auto &[bold, italic] : {std::pair{false, false}, std::pair{true, false}, std::pair{false, true}}) {
    QFont font(mapFamilies().constFirst());
    font.setBold(bold);
    font.setItalic(italic);
    font.setPixelSize(200);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    text +=
        QStringLiteral("%1 %2;").arg(metrics.horizontalAdvance(kazakh + QStringLiteral(" 1 234,5 « »"))).arg(metrics.height());
  }
  return text;
}

} // namespace

class ClustermapFontTest : public QObject {
  Q_OBJECT
private slots:
  void theShippedFontComesFirst() {
    QCOMPARE(loadShippedFont(), QStringLiteral("PT Sans"));
    QCOMPARE(mapFamilies().constFirst(), QStringLiteral("PT Sans"));
    QCOMPARE(QFontInfo(QFont(QStringLiteral("PT Sans"))).family(), QStringLiteral("PT Sans"));
  }

  void everyLetterOfTheThreeAlphabetsIsInTheShippedFont() {
    QCOMPARE(kazakh.size(), 42);
    QCOMPARE(russian.size(), 33);
    for (const QString &letters : {latin, russian, kazakh}) {
      QCOMPARE(missingCharacters(loadShippedFont(), {letters}), QString());
      QCOMPARE(missingCharacters(loadShippedFont(), {letters.toUpper()}), QString());
    }
    QCOMPARE(missingCharacters(loadShippedFont(), {QStringLiteral("0123456789 .,:;!?()[]/%+-=«»“”„’–—…≥≤≠≈±×·°№§©²³¹½\u00A0")}),
             QString());
  }

  void everyWordOfTheMapsIsInTheShippedFont() {
    int words = 0;
    for (const char *code : {"en", "ru", "kk"}) {
      const MapLanguage language{QString::fromLatin1(code)};
      QStringList texts{language.number(-1234567.89, 2)};
      try {
        for (int word = 0;; ++word)
          texts << language.word(static_cast<Word>(word));
      } catch (const std::out_of_range &) { // past the last one
      }
      QCOMPARE(missingCharacters(loadShippedFont(), texts), QString());
      words = static_cast<int>(texts.size());
    }
    QVERIFY(words > 50);
  }

  void whatTheFontLacksIsWrittenOtherwise() {
    const QString text = QStringLiteral("5\u2009000 ₸, 10⁶, 10\u207B³, Almaty → Astana");
    const auto printed = [&](const char *language) {
      const FontChoice font = chooseFont({text}, QString(), MapLanguage(QString::fromLatin1(language)));
      return font.family + QLatin1Char('|') + font.missing + QLatin1Char('|') +
             TextRuler(font.family, 300, font.standIns).printable(text);
    };
    QCOMPARE(printed("en"), QStringLiteral("PT Sans||5\u00A0000 KZT, 10^6, 10¯³, Almaty – Astana"));
    QVERIFY(printed("kk").contains(QStringLiteral("000 тг,")));
    // What is there is left as it is.
    QVERIFY(chooseFont({kazakh}, QString(), MapLanguage(QStringLiteral("kk"))).standIns.isEmpty());
  }

  void whatNothingStandsForIsNamed() {
    const FontChoice font =
        chooseFont({QStringLiteral("Алматы \uE123, \uE123")}, QStringLiteral("PT Sans"), MapLanguage(QStringLiteral("ru")));
    QCOMPARE(font.missing, QStringLiteral("\uE123"));
    QCOMPARE(TextRuler(font.family, 300, font.standIns).printable(QStringLiteral("\uE123")), QStringLiteral("\uE123"));
  }

  void wordsWiderThanALineAreBrokenWhereAsked() {
    const TextRuler ruler(loadShippedFont(), 300);
    const QString letters = russian.repeated(9), text = QStringLiteral("Карта ") + letters + QStringLiteral(" 2025");
    QCOMPARE(ruler.wrapped(text, 60, 10), QStringLiteral("Карта\n") + letters + QStringLiteral("\n2025"));
    const QStringList lines = ruler.wrapped(text, 60, 10, false, LongWords::broken).split('\n');
    for (const QString &line : lines)
      QVERIFY2(!line.isEmpty() && ruler.size(line, 10).width() <= 60, qPrintable(line));
    QCOMPARE(lines.join(QString()).remove(' '), QString(text).remove(' '));
    QCOMPARE(lines.first(), QStringLiteral("Карта"));
    QVERIFY(lines.last().endsWith(QStringLiteral("2025")));
    QVERIFY(static_cast<double>(lines.size()) < 3 + 1.2 * ruler.size(letters, 10).width() / 60);
    // Behind a sign rather than within a word; a letter stays with its accent.
    const QString address = QStringLiteral("https://example.org/") + latin.repeated(2);
    QCOMPARE(ruler.wrapped(address, 55, 10, false, LongWords::broken).section('\n', 0, 0),
             QStringLiteral("https://example.org/"));
    const QString accented = QStringLiteral("e\u0301").repeated(200);
    for (const QString &line : ruler.wrapped(accented, 30, 10, true, LongWords::broken).split('\n'))
      QVERIFY(line.startsWith('e') && line.endsWith(QChar(0x0301)));
    // A line too narrow for anything still holds a letter.
    QCOMPARE(ruler.wrapped(QStringLiteral("abc"), 0.1, 10, false, LongWords::broken), QStringLiteral("a\nb\nc"));
  }

  void hemispheresStayOnTheLineOfTheirDegrees() {
    const TextRuler ruler(loadShippedFont(), 300);
    for (const char *code : {"en", "ru", "kk"}) {
      const MapLanguage language{QString::fromLatin1(code)};
      for (const Word word : {Word::north, Word::south, Word::east, Word::west})
        QCOMPARE(ruler.wrapped(language.word(word), 0.1, 10), language.word(word)); // in one line, however narrow
    }
  }

  // Runs itself where fontconfig finds no font at all.
  void theMapIsTheSameWhereNoFontIsInstalled() {
    if (qEnvironmentVariableIsSet(bare.toLatin1().constData())) {
      QCOMPARE(mapFamilies(), QStringList{QStringLiteral("PT Sans")});
      QFile file(qEnvironmentVariable(bare.toLatin1().constData()));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(sizes().toUtf8());
      return;
    }
    QTemporaryDir folder;
    QFile nothing(folder.filePath(QStringLiteral("fonts.conf")));
    QVERIFY(nothing.open(QIODevice::WriteOnly));
    nothing.write(
        QStringLiteral(
            "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><cachedir>%1</cachedir></fontconfig>")
            .arg(folder.path())
            .toUtf8());
    nothing.close();
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), nothing.fileName());
    environment.insert(bare, folder.filePath(QStringLiteral("sizes")));
    again.setProcessEnvironment(environment);
    again.start(QCoreApplication::applicationFilePath(), {QStringLiteral("theMapIsTheSameWhereNoFontIsInstalled")});
    QVERIFY(again.waitForFinished(60000));
    QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput() + again.readAllStandardError());
    QFile file(folder.filePath(QStringLiteral("sizes")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), sizes());
  }
};

TERRITORIAL_TEST_MAIN(ClustermapFontTest)
#include "clustermap_font_test.moc"
