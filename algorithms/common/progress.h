// How a kernel says how far it is, and hears that it should stop.
#pragma once

#include "common/errors.h"

#include <algorithm>

namespace territorial {

// The default object is silent and never cancelled; a user interface overrides show() and cancelled().
class Progress {
public:
  virtual ~Progress() = default;

  // The share that is done, 0 to 1; never goes back. From the calling thread alone. Throws Cancelled.
  void report(double fraction) {
    check();
    const double reached = std::clamp(fraction, mReached, 1.0);
    if (reached > mReached)
      show(mReached = reached);
  }

  // Throws Cancelled where the user asked to stop. From any thread.
  void check() {
    if (cancelled())
      throw Cancelled();
  }

  // Whether the user asked to stop. From any thread.
  virtual bool cancelled() { return false; }

protected:
  virtual void show(double /*fraction*/) {}

private:
  double mReached = 0;
};

// Hears of a cancelled run and says nothing: for kernels that run inside a parallel loop of another.
class WatchedProgress : public Progress {
public:
  explicit WatchedProgress(Progress &outer) : mOuter(outer) {}
  bool cancelled() override { return mOuter.cancelled(); }

private:
  Progress &mOuter;
};

} // namespace territorial
