#include "processing/chance.h"

#include "processing/algorithm.h"
#include "processing/reading.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace territorial {

namespace {

class ChanceText {
  Q_DECLARE_TR_FUNCTIONS(Chance)
};

} // namespace

void addSeedParameter(Algorithm &algorithm, bool optional) {
  algorithm.addAdvanced(new QgsProcessingParameterNumber(
      QStringLiteral("SEED"), ChanceText::tr("Seed of the random numbers (the same seed gives the same result)"),
      qc::numberInteger, 1, optional, 0));
}

void addChanceParameters(Algorithm &algorithm, const QString &replicates, int count) {
  algorithm.addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("PERMUTATIONS"), replicates, qc::numberInteger, count,
                                                         false, 0, 10'000'000));
  addSeedParameter(algorithm, false);
  algorithm.addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("ALPHA"),
                                                         ChanceText::tr("Significance level; intervals hold 1 - this"),
                                                         qc::numberDouble, 0.05, false, 0, 1));
}

QString checkChance(const Parameters &parameters) {
  const double alpha = parameters.number(QStringLiteral("ALPHA"));
  return alpha > 0 && alpha < 1 ? QString() : ChanceText::tr("ALPHA: give a level above 0 and below 1, such as 0.05.");
}

std::uint64_t readSeed(const Parameters &parameters) {
  return static_cast<std::uint64_t>(parameters.integer(QStringLiteral("SEED")));
}

Chance readChance(const Parameters &parameters) {
  return {parameters.integer(QStringLiteral("PERMUTATIONS")), readSeed(parameters), parameters.number(QStringLiteral("ALPHA"))};
}

} // namespace territorial
