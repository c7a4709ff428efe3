// What all algorithms share: registering, the net under everything thrown, progress, cancel, ids.
#include "harness.h"

#include "processing/algorithm.h"
#include "processing/identifiers.h"
#include "provider.h"

#include "common/errors.h"

#include <qgsapplication.h>
#include <qgsprocessingalgrunnertask.h>
#include <qgsprocessingregistry.h>
#include <qgstaskmanager.h>

#include <QtTest>

#include <cmath>

using namespace territorial::test;
using territorial::canonicalId;

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

  void ranksAreIntegersByValueThenTextByCodePoint() {
    QStringList ids{"b", "10", "B", "2", "-1", "Я", "007"};
    std::sort(ids.begin(), ids.end(), territorial::idBefore);
    QCOMPARE(ids, (QStringList{"-1", "2", "007", "10", "B", "b", "Я"}));
  }
};

TERRITORIAL_TEST_MAIN(AlgorithmBaseTest)
#include "algorithm_base_test.moc"
