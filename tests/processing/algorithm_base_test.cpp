// What all algorithms share: registering, the net under everything thrown, progress, cancel, ids.
#include "harness.h"

#include "processing/algorithm.h"
#include "processing/identifiers.h"
#include "provider.h"

#include "common/errors.h"

#include <qgsapplication.h>
#include <qgsprocessingalgrunnertask.h>
#include <qgsprocessingmodelalgorithm.h>
#include <qgsprocessingmodelchildalgorithm.h>
#include <qgsprocessingregistry.h>
#include <qgstaskmanager.h>

#include <QtTest>

#include <cmath>

using namespace territorial::test;
using territorial::canonicalId;
using territorial::looksMisread;

namespace {

// Throws whatever it is told to.
class Thrower : public territorial::Algorithm {
public:
  explicit Thrower(std::function<void()> fault) : mFault(std::move(fault)) {}
  QString name() const override { return QStringLiteral("thrower"); }
  QString displayName() const override { return QStringLiteral("Thrower"); }
  Thrower *createInstance() const override { return new Thrower(mFault); }
  void initAlgorithm(const QVariantMap &) override {}

protected:
  territorial::Topic topic() const override { return territorial::Topic::maps; }
  territorial::Help help() const override { return {}; }
  QVariantMap process(const QVariantMap &, QgsProcessingContext &, QgsProcessingFeedback *) override {
    mFault();
    return {};
  }

private:
  std::function<void()> mFault;
};

QString logOf(const std::function<void()> &fault) {
  const Thrower thrower(fault);
  QgsProcessingContext context;
  QgsProcessingFeedback feedback(false);
  bool ok = true;
  thrower.run({}, context, &feedback, &ok);
  return ok ? QStringLiteral("it passed") : feedback.textLog();
}

class ProgressRecorder : public QgsProcessingFeedback {
public:
  ProgressRecorder() : QgsProcessingFeedback(false) {
    connect(this, &QgsFeedback::progressChanged, this, [this](double progress) { seen << progress; });
  }
  QList<double> seen;
};

QgsVectorLayer *bigTable(QgsProject &project, int regions, int industries) {
  QList<QVariantList> rows;
  for (int region = 0; region < regions; ++region)
    for (int industry = 0; industry < industries; ++industry)
      rows << QVariantList{region, industry, double((region * 31 + industry * 17) % 101)};
  return table(project, "None?field=region:int&field=industry:int&field=value:double", rows);
}

QVariantMap bigRun(QgsVectorLayer *activity) {
  return {{"ACTIVITY", activity->id()}, {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"}, {"OUTPUT", "memory:"}};
}

} // namespace

class AlgorithmBaseTest : public QObject {
  Q_OBJECT
private slots:
  void nothingThatIsThrownLeavesAnAlgorithm() {
    QVERIFY(logOf([] { throw std::runtime_error("a plain fault"); }).contains("a plain fault"));
    QVERIFY(logOf([] { throw territorial::InvalidInput("a kernel's fault", 7); }).contains("at position 7"));
    QVERIFY(logOf([] { throw std::bad_alloc(); }).contains("Thrower failed"));
    QVERIFY(logOf([] { throw 42; }).contains("unknown reason"));
    QVERIFY(logOf([] { throw territorial::Cancelled(); }).contains("Cancelled"));
  }

  // A model runs its steps without checking their parameters, which would take the default for a choice that does not exist.
  void aModelsStepRefusesWhatADialogRefuses() {
    QgsProject project;
    QgsProcessingContext context;
    context.setProject(&project);
    const QVariantMap wrong{{"ACTIVITY", table(project, "None?field=region:string&field=value:double", {{"A", 1.0}})->id()},
                            {"VALUE_FIELD", "value"},
                            {"TOTALS", "drop"},
                            {"OUTPUT", "memory:"}};
    QgsProcessingModelChildAlgorithm child("territorial:locationquotients");
    child.setChildId("step");
    for (auto value = wrong.cbegin(); value != wrong.cend(); ++value)
      child.addParameterSources(value.key(), {QgsProcessingModelChildParameterSource::fromStaticValue(value.value())});
    QgsProcessingModelAlgorithm model;
    model.addChildAlgorithm(child);
    QgsProcessingFeedback feedback(false);
    bool ok = true;
    model.run({}, context, &feedback, &ok);
    QVERIFY(!ok);
    QVERIFY2(feedback.textLog().contains("TOTALS: there is no choice “drop”"), qPrintable(feedback.textLog()));
  }

  void registeringTwiceIsHarmless() {
    auto *registry = QgsApplication::processingRegistry();
    const auto present = [registry] { return registry->providerById(QStringLiteral("territorial")) != nullptr; };
    for (int round = 0; round < 10; ++round) {
      QVERIFY(territorial::addProvider(nullptr)); // a second holder
      territorial::removeProvider();
      QVERIFY(present());
      territorial::removeProvider(); // the last one
      QVERIFY(!present());
      territorial::removeProvider(); // harmless
      QVERIFY(territorial::addProvider(nullptr));
      QVERIFY(present());
    }
  }

  void progressNeverGoesBackAndEndsAtAHundred() {
    QgsProject project;
    QgsProcessingContext context;
    context.setProject(&project);
    ProgressRecorder feedback;
    bool ok = false;
    QgsApplication::processingRegistry()
        ->algorithmById("territorial:locationquotients")
        ->run(bigRun(bigTable(project, 60, 40)), context, &feedback, &ok);
    QVERIFY(ok);
    QVERIFY(std::is_sorted(feedback.seen.begin(), feedback.seen.end()));
    QCOMPARE(feedback.seen.last(), 100.0);
  }

  void cancelAnswersSoon() {
    QgsProject project;
    QgsProcessingContext context;
    context.setProject(&project);
    QgsProcessingFeedback feedback(false);
    auto *task =
        new QgsProcessingAlgRunnerTask(QgsApplication::processingRegistry()->algorithmById("territorial:locationquotients"),
                                       bigRun(bigTable(project, 600, 500)), context, &feedback);
    QSignalSpy executed(task, &QgsProcessingAlgRunnerTask::executed);
    QgsApplication::taskManager()->addTask(task);
    while (feedback.progress() <= 0) // it really runs
      QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QElapsedTimer timer;
    timer.start();
    task->cancel();
    QVERIFY(executed.wait(5000));
    QVERIFY2(timer.elapsed() <= 200, qPrintable(QString::number(timer.elapsed()) + " ms"));
    QCOMPARE(executed.first().first().toBool(), false);
  }

  void idsAreCanonical() {
    QCOMPARE(canonicalId(5.0).value(), QString("5"));
    QCOMPARE(canonicalId(5).value(), QString("5"));
    QCOMPARE(canonicalId(5.5).value(), QString("5.5"));
    QCOMPARE(canonicalId(-3LL).value(), QString("-3"));
    QCOMPARE(canonicalId("007").value(), QString("007"));
    QCOMPARE(canonicalId(QString::fromUtf8("\u00a0VKO \u2007")).value(), QString("VKO"));
    QCOMPARE(canonicalId(QString::fromUtf8("и\u0306")).value(), QString::fromUtf8("й")); // NFC
    QCOMPARE(canonicalId("vko").value(), QString("vko"));
    for (const QVariant &missing : {QVariant(), QVariant(QVariant::String), QVariant("  "), QVariant(std::nan(""))})
      QVERIFY(!canonicalId(missing).has_value());
  }

  // Every pair of encodings that offices confuse, made by recoding and not by hand; and no real name is suspected.
  void misreadTextsAreRecognised() {
    const QStringList names{"Алматы", "Қостанай облысы", "Ұлытау", "Восточно-Казахстанская область", "Өскемен", "Актау"};
    const auto inLatin1 = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    for (const QString &name : names) {
      QVERIFY2(!looksMisread(name), qPrintable(name));
      QVERIFY2(looksMisread(inLatin1(name.toUtf8())), qPrintable(inLatin1(name.toUtf8())));
      QByteArray windows; // the letters А to я of windows-1251 stand in one row
      for (const QChar letter : name)
        windows += letter.unicode() >= 0x410 && letter.unicode() <= 0x44F ? static_cast<char>(letter.unicode() - 0x410 + 0xC0)
                                                                          : static_cast<char>(letter.toLatin1());
      if (name == QLatin1String("Алматы") || name == QLatin1String("Актау")) { // no letter beyond А to я
        QVERIFY2(looksMisread(inLatin1(windows)), qPrintable(inLatin1(windows)));
        QVERIFY(looksMisread(QString::fromUtf8(windows)));
      }
    }
    QVERIFY(looksMisread(QString::fromUtf8("РђР»РјР°С‚С‹"))); // UTF-8 taken for windows-1251
    for (const char *real : {"Île-de-France", "Åland", "São Tomé", "Østfold", "Łódź", "Київ", "Рівне", "Сєвєродонецьк", "Ñuble",
                             "Đà Nẵng", "北京", "A 1", "Ürümqi"})
      QVERIFY2(!looksMisread(QString::fromUtf8(real)), real);
  }

  void ranksAreIntegersByValueThenTextByCodePoint() {
    QStringList ids{"b", "10", "B", "2", "-1", "Я", "007"};
    std::sort(ids.begin(), ids.end(), territorial::idBefore);
    QCOMPARE(ids, (QStringList{"-1", "2", "007", "10", "B", "b", "Я"}));
  }
};

TERRITORIAL_TEST_MAIN(AlgorithmBaseTest)
#include "algorithm_base_test.moc"
