// A kernel's progress, shown in one stretch of an algorithm's progress bar.
#pragma once

#include "common/progress.h"

#include <qgsfeedback.h>

namespace territorial {

class FeedbackProgress : public Progress {
public:
  // From `from` to `to`, both in per cent, of the feedback's bar.
  FeedbackProgress(QgsFeedback *feedback, double from, double to) : mFeedback(feedback), mFrom(from), mTo(to) {}

protected:
  void show(double fraction) override { mFeedback->setProgress(mFrom + (mTo - mFrom) * fraction); }
  bool cancelled() override { return mFeedback->isCanceled(); }

private:
  QgsFeedback *mFeedback;
  double mFrom, mTo;
};

} // namespace territorial
