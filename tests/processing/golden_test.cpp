// Whole runs kept as data: tests/reference/golden/*.json and tests/regress/*.json hold an algorithm, its parameters, the tables
// they name and what is expected: rows of outputs (numbers to 1e-9 relative), single results, or a sentence of refusal.
#include "harness.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace territorial::test;

namespace {

// "@name" stands for a table of the case, "@@path" for a file of the project.
QVariant resolve(const QVariant &value, const QHash<QString, QString> &tables) {
  const QString text = value.toString();
  if (text.startsWith("@@"))
    return sourceFile(text.mid(2));
  return text.startsWith('@') ? QVariant(tables.value(text.mid(1))) : value;
}

bool same(const QVariant &actual, const QJsonValue &expected) {
  if (expected.isNull())
    return actual.isNull();
  if (actual.isNull())
    return false;
  if (expected.isDouble())
    return std::abs(actual.toDouble() - expected.toDouble()) <= 1e-9 * std::max(1.0, std::abs(expected.toDouble()));
  return expected.isBool() ? actual.toBool() == expected.toBool() : actual.toString() == expected.toString();
}

} // namespace

class GoldenTest : public QObject {
  Q_OBJECT
private slots:
  void cases_data() {
    QTest::addColumn<QString>("path");
    int found = 0;
    for (const char *folder : {"tests/reference/golden", "tests/regress"})
      for (const QFileInfo &file : QDir(sourceFile(folder)).entryInfoList({"*.json"}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
        ++found;
      }
    QVERIFY(found > 0);
  }

  void cases() {
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError fault{};
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll(), &fault).object();
    QVERIFY2(fault.error == QJsonParseError::NoError, qPrintable(fault.errorString()));

    QgsProject project;
    QHash<QString, QString> tables;
    const QJsonObject given = golden["tables"].toObject();
    for (auto name = given.begin(); name != given.end(); ++name) {
      const QJsonObject description = name.value().toObject();
      QList<QVariantList> rows;
      QStringList wkt;
      for (const QJsonValue &row : description["rows"].toArray())
        rows << row.toArray().toVariantList();
      for (const QJsonValue &geometry : description["wkt"].toArray())
        wkt << geometry.toString();
      tables[name.key()] = table(project, description["definition"].toString(), rows, wkt)->id();
    }
    QVariantMap parameters = golden["parameters"].toObject().toVariantMap();
    for (QVariant &value : parameters)
      value = resolve(value, tables);

    const Run done = run(golden["algorithm"].toString(), parameters, project);
    const QJsonObject expected = golden["expected"].toObject();
    if (expected.contains("sentence")) {
      QVERIFY(!done.ok);
      QVERIFY2(done.log.contains(expected["sentence"].toString()), qPrintable(done.log));
      return;
    }
    QVERIFY2(done.ok, qPrintable(done.log));
    const QJsonObject results = expected["results"].toObject();
    for (auto result = results.begin(); result != results.end(); ++result)
      QVERIFY2(same(done.results.value(result.key()), result.value()),
               qPrintable(result.key() + " is " + done.results.value(result.key()).toString()));
    const QJsonObject layers = expected["layers"].toObject();
    for (auto output = layers.begin(); output != layers.end(); ++output) {
      const QJsonObject layer = output.value().toObject();
      const QJsonArray rows = layer["rows"].toArray(), fields = layer["fields"].toArray();
      QVERIFY(done.layer(output.key()));
      QCOMPARE(done.layer(output.key())->featureCount(), static_cast<long long>(rows.size()));
      for (int field = 0; field < fields.size(); ++field) {
        const QVariantList actual = column(done.layer(output.key()), fields[field].toString());
        for (int row = 0; row < rows.size(); ++row)
          QVERIFY2(same(actual[row], rows[row].toArray()[field]),
                   qPrintable(QStringLiteral("%1, row %2, %3: %4")
                                  .arg(output.key())
                                  .arg(row + 1)
                                  .arg(fields[field].toString(), actual[row].toString())));
      }
    }
  }
};

TERRITORIAL_TEST_MAIN(GoldenTest)
#include "golden_test.moc"
