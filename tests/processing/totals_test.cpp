// A table that carries its totals gives, with TOTALS exclude, what the table without them gives: in every algorithm that takes
// one.
#include "harness.h"

#include <QtTest>

#include <map>
#include <random>

using namespace territorial::test;

namespace {

const QString columns = QStringLiteral("None?field=region:string&field=industry:string&field=year:int&field=value:double");

// Seeded whole values of 30 regions, 5 industries and 2 years, and the same with the sums of both margins and of all.
struct Table {
  QList<QVariantList> plain, withTotals;

  Table() {
    std::mt19937 random(7);
    for (const int year : {2020, 2025}) {
      std::map<QString, double> ofRegions, ofIndustries;
      double all = 0;
      for (int region = 0; region < 30; ++region)
        for (int industry = 0; industry < 5; ++industry) {
          const double value = 1 + random() % 1000;
          const QString r = QStringLiteral("r%1").arg(region, 2, 10, QLatin1Char('0')), i = QStringLiteral("i%1").arg(industry);
          plain << QVariantList{r, i, year, value};
          ofRegions[r] += value;
          ofIndustries[i] += value;
          all += value;
        }
      withTotals = withTotals + plain.mid(withTotals.isEmpty() ? 0 : 150);
      for (const auto &[region, sum] : ofRegions)
        withTotals << QVariantList{region, "all", year, sum};
      for (const auto &[industry, sum] : ofIndustries)
        withTotals << QVariantList{"KZ", industry, year, sum};
      withTotals << QVariantList{"KZ", "all", year, all};
    }
  }
};

QList<QVariantList> rowsOf(const QgsVectorLayer *layer) {
  QList<QVariantList> rows;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QVariantList row;
    for (const QVariant &value : feature.attributes())
      row << value;
    rows << row;
  }
  return rows;
}

} // namespace

class TotalsTest : public QObject {
  Q_OBJECT
private slots:
  void totalsLeftOutChangeNothing_data() {
    QTest::addColumn<QString>("algorithm");
    for (const char *name :
         {"locationquotients", "clusterstars", "regionalspecialization", "industryconcentration", "shiftshare"})
      QTest::newRow(name) << QStringLiteral("territorial:") + name;
  }

  void totalsLeftOutChangeNothing() {
    QFETCH(QString, algorithm);
    QgsProject project;
    const Table given;
    const QVariantMap asked{
        {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"}, {"YEAR_FIELD", "year"}, {"OUTPUT", "memory:"}};
    QVariantMap plain = asked, carrying = asked;
    plain["ACTIVITY"] = table(project, columns, given.plain)->id();
    carrying["ACTIVITY"] = table(project, columns, given.withTotals)->id();
    const Run expected = run(algorithm, plain, project), stopped = run(algorithm, carrying, project);
    QVERIFY2(expected.ok, qPrintable(expected.refusal + expected.log));
    QVERIFY2(!stopped.ok && stopped.log.contains("TOTALS"), qPrintable(stopped.log)); // never counted twice unasked
    carrying["TOTALS"] = "exclude";
    const Run found = run(algorithm, carrying, project);
    QVERIFY2(found.ok, qPrintable(found.refusal + found.log));
    QVERIFY(!rowsOf(expected.layer("OUTPUT")).isEmpty());
    QCOMPARE(rowsOf(found.layer("OUTPUT")), rowsOf(expected.layer("OUTPUT")));
  }
};

TERRITORIAL_TEST_MAIN(TotalsTest)
#include "totals_test.moc"
