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
