#include "processing/unmatched.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace territorial {

namespace {

class UnmatchedText {
  Q_DECLARE_TR_FUNCTIONS(Unmatched)
};

} // namespace

void Unmatched::add(UnmatchedId id) { mIds.push_back(std::move(id)); }

double Unmatched::lostShare(double total) const {
  const double lost =
      std::accumulate(mIds.begin(), mIds.end(), 0.0, [](double sum, const UnmatchedId &id) { return sum + id.value; });
  return total > 0 ? lost / total : 0;
}

Unmatched compareUnits(const Units &left, const QString &leftLayer, const Units &right, const QString &rightLayer,
                       const std::function<double(int rank)> &value) {
  Unmatched unmatched;
  for (int rank = 0; rank < left.size(); ++rank)
    if (const QString &id = left.ids[static_cast<std::size_t>(rank)]; right.find(id) < 0)
      unmatched.add({leftLayer, id, rightLayer, nearestTexts(right.names(), id, 3), value(rank)});
  for (const QString &id : right.ids)
    if (left.find(id) < 0)
      unmatched.add({rightLayer, id, leftLayer, nearestTexts(left.names(), id, 3), 0});
  return unmatched;
}

void addUnmatchedParameters(Algorithm &algorithm) {
  algorithm.addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MAX_LOST_SHARE"),
                                                         UnmatchedText::tr("Largest share of the value that may fail to join"),
                                                         qc::numberDouble, 0.1, false, 0, 1));
  algorithm.addParameter(new QgsProcessingParameterFeatureSink(
      QStringLiteral("OUTPUT_UNMATCHED"), UnmatchedText::tr("What did not join"), qc::sourceVector, QVariant(), true, false));
  algorithm.addOutput(
      new QgsProcessingOutputNumber(QStringLiteral("UNMATCHED_COUNT"), UnmatchedText::tr("Number of ids that did not join")));
  algorithm.addOutput(new QgsProcessingOutputNumber(QStringLiteral("LOST_SHARE"),
                                                    UnmatchedText::tr("Share of the value that did not join (0 to 1)")));
}

ResultTable unmatchedTable() {
  return {QStringLiteral("OUTPUT_UNMATCHED"),
          UnmatchedText::tr("What did not join"),
          {{QStringLiteral("source"), QStringLiteral("source"), qc::fieldString, UnmatchedText::tr("layer"),
            UnmatchedText::tr("the layer that has the id")},
           {QStringLiteral("id"), QStringLiteral("id"), qc::fieldString, UnmatchedText::tr("id"),
            UnmatchedText::tr("the id that did not join")},
           {QStringLiteral("missing_in"), QStringLiteral("missing_in"), qc::fieldString, UnmatchedText::tr("missing in"),
            UnmatchedText::tr("the layer that lacks it")},
           {QStringLiteral("nearest"), QStringLiteral("nearest"), qc::fieldString, UnmatchedText::tr("nearest"),
            UnmatchedText::tr("the most similar ids of that layer, nearest first")},
           {QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, UnmatchedText::tr("value"),
            UnmatchedText::tr("what is lost with it, in the unit of the value field")}}};
}

void warnUnmatched(const Unmatched &unmatched, double total, const Parameters &parameters, QgsProcessingFeedback *feedback) {
  if (unmatched.count() == 0)
    return;
  QStringList ids;
  for (const UnmatchedId &id : unmatched.ids())
    ids << (id.nearest.isEmpty()
                ? id.id
                : UnmatchedText::tr("%1 (nearest in %2: %3)").arg(id.id, id.missing_in, id.nearest.join(QStringLiteral(", "))));
  const double share = unmatched.lostShare(total);
  const QString sentence = UnmatchedText::tr("%1 ids did not join, with %2 % of the value: %3.")
                               .arg(unmatched.count())
                               .arg(100 * share, 0, 'f', 2)
                               .arg(shortList(ids));
  if (share > parameters.number(QStringLiteral("MAX_LOST_SHARE")))
    throw QgsProcessingException(
        sentence + QLatin1Char(' ') +
        UnmatchedText::tr("That is more than MAX_LOST_SHARE allows. Mend the ids, or allow a larger share."));
  feedback->pushWarning(sentence);
}

ResultRow unmatchedRow(const UnmatchedId &id) {
  return {id.source, id.id, id.missing_in, id.nearest.join(QStringLiteral(", ")), id.value};
}

} // namespace territorial
