// tests/interfaces.json is a golden copy of what models, scripts and histories keep: ids, parameters, outputs and output fields.
// Where a change is meant, run this test with TERRITORIAL_UPDATE_INTERFACES=1 and commit the new file with a line in
// CHANGELOG.md.
#include "harness.h"

#include "processing/algorithm.h"

#include <qgsapplication.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace territorial::test;

namespace {

QJsonObject describe(const QgsProcessingParameterDefinition *definition) {
  QJsonObject object{{"name", definition->name()},
                     {"type", definition->type()},
                     {"optional", bool(definition->flags() & territorial::qc::parameterOptional)}};
  if (definition->defaultValue().isValid())
    object["default"] = QJsonValue::fromVariant(definition->defaultValue());
  if (const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>(definition))
    object["options"] = QJsonArray::fromStringList(choice->options());
  return object;
}

QJsonObject describe(const QgsProcessingAlgorithm *algorithm) {
  QJsonArray parameters, outputs, tables;
  for (const QgsProcessingParameterDefinition *definition : algorithm->parameterDefinitions())
    parameters << describe(definition);
  for (const QgsProcessingOutputDefinition *output : algorithm->outputDefinitions())
    outputs << QJsonObject{{"name", output->name()}, {"type", output->type()}};
  const auto *ours = dynamic_cast<const territorial::Algorithm *>(algorithm); // not a model
  for (const territorial::ResultTable &table : ours ? ours->resultTables() : std::vector<territorial::ResultTable>()) {
    QJsonArray fields;
    for (const territorial::ResultField &field : table.fields)
      fields << field.name + "/" + field.short_name;
    tables << QJsonObject{{"parameter", table.parameter}, {"fields", fields}};
  }
  return {{"id", algorithm->id()},
          {"group", algorithm->groupId()},
          {"parameters", parameters},
          {"outputs", outputs},
          {"tables", tables}};
}

QByteArray interfaces() {
  QMap<QString, QJsonObject> sorted;
  for (const QgsProcessingAlgorithm *algorithm :
       QgsApplication::processingRegistry()->providerById(QStringLiteral("territorial"))->algorithms())
    sorted[algorithm->id()] = describe(algorithm);
  QJsonArray all;
  for (const QJsonObject &object : sorted)
    all << object;
  return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QList<const territorial::Algorithm *> algorithms() {
  QList<const territorial::Algorithm *> list;
  for (const QgsProcessingAlgorithm *algorithm :
       QgsApplication::processingRegistry()->providerById(QStringLiteral("territorial"))->algorithms())
    if (const auto *ours = dynamic_cast<const territorial::Algorithm *>(algorithm)) // not a model
      list << ours;
  return list;
}

} // namespace

class InterfacesTest : public QObject {
  Q_OBJECT
private slots:
  void nothingChangesUnannounced() {
    QFile golden(sourceFile(QStringLiteral("tests/interfaces.json")));
    if (qEnvironmentVariableIsSet("TERRITORIAL_UPDATE_INTERFACES")) {
      QVERIFY(golden.open(QIODevice::WriteOnly));
      golden.write(interfaces());
      return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = golden.readAll().split('\n'), actual = interfaces().split('\n');
    for (int line = 0; line < std::max(expected.size(), actual.size()); ++line)
      QVERIFY2(actual.value(line) == expected.value(line),
               qPrintable(QStringLiteral("line %1 of tests/interfaces.json: was %2, is %3")
                              .arg(line + 1)
                              .arg(QString::fromUtf8(expected.value(line)), QString::fromUtf8(actual.value(line)))));
  }

  void everyAlgorithmHasIconHelpAndTagsInThreeLanguages() {
    for (const territorial::Algorithm *algorithm : algorithms()) {
      QVERIFY2(QFile::exists(algorithm->svgIconPath()), qPrintable(algorithm->id()));
      const QString tags = algorithm->tags().join(' ');
      QVERIFY2(tags.contains(QRegularExpression("[a-z]")) && tags.contains(QRegularExpression("[а-я]")) &&
                   tags.contains(QRegularExpression(QStringLiteral("[әғқңөұүһі]"))),
               qPrintable(algorithm->id()));
      static const QRegularExpression file(QStringLiteral("(sample_data|tests/messy)/\\w+\\.\\w+"));
      const QRegularExpressionMatch example = file.match(algorithm->shortHelpString());
      QVERIFY2(example.hasMatch() && QFile::exists(QStringLiteral(TERRITORIAL_SOURCE_DIR "/") + example.captured()),
               qPrintable(algorithm->id()));
      QVERIFY2(!algorithm->shortDescription().isEmpty(), qPrintable(algorithm->id()));
    }
  }

  void everyResultFieldIsDocumentedAndHasAShortName() {
    static const QRegularExpression snake(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    for (const territorial::Algorithm *algorithm : algorithms())
      for (const territorial::ResultTable &table : algorithm->resultTables()) {
        QVERIFY(algorithm->parameterDefinition(table.parameter));
        QSet<QString> shortNames;
        for (const territorial::ResultField &field : table.fields) {
          const QString where = algorithm->id() + " " + table.parameter + " " + field.name;
          QVERIFY2(snake.match(field.name).hasMatch(), qPrintable(where));
          QVERIFY2(field.short_name.size() <= 10 && !shortNames.contains(field.short_name), qPrintable(where));
          QVERIFY2(!field.description.isEmpty() && !field.alias.isEmpty(), qPrintable(where));
          shortNames << field.short_name;
        }
      }
  }
};

TERRITORIAL_TEST_MAIN(InterfacesTest)
#include "interfaces_test.moc"
