// igraph's objects with an owner, and its errors as exceptions. For .cpp files alone.
#pragma once

#include "common/progress.h"

#include <igraph/igraph.h>

#include <exception>
#include <mutex>
#include <span>
#include <vector>

namespace territorial {

// While it lives no other thread is in igraph, which has one error stack for all; igraph says nothing on the terminal, asks
// `progress` whether to stop and reports to it from `from` to `to`. What was set before is set again in the end.
class IgraphSession {
public:
  explicit IgraphSession(Progress &progress);
  ~IgraphSession();
  IgraphSession(const IgraphSession &) = delete;
  IgraphSession &operator=(const IgraphSession &) = delete;

  // The stretch of the progress that the next calls fill.
  void stretch(double from, double to);

  // Throws what a failed call means: Cancelled, std::bad_alloc, std::runtime_error with igraph's words.
  void check(igraph_error_t code);

  // As check(), but false where an eigenvector was not found.
  bool found(igraph_error_t code);

private:
  static bool stopped(); // by who waits; keeps what is thrown
  static igraph_error_t progressed(const char *, igraph_real_t percent, void *);

  std::unique_lock<std::mutex> mLock;
  Progress &mProgress;
  double mFrom = 0, mTo = 0;
  std::exception_ptr mThrown;
  igraph_error_handler_t *mErrorBefore;
  igraph_warning_handler_t *mWarningBefore;
  igraph_interruption_handler_t *mInterruptionBefore;
  igraph_progress_handler_t *mProgressBefore;
};

class IgraphVector {
public:
  IgraphVector(IgraphSession &session, std::span<const double> values = {});
  ~IgraphVector() { igraph_vector_destroy(&mVector); }
  IgraphVector(const IgraphVector &) = delete;
  IgraphVector &operator=(const IgraphVector &) = delete;

  igraph_vector_t *get() { return &mVector; }
  std::span<const double> values() const;

private:
  igraph_vector_t mVector;
};

// A matrix of one column.
class IgraphColumn {
public:
  IgraphColumn(IgraphSession &session, std::span<const double> values);
  ~IgraphColumn() { igraph_matrix_destroy(&mMatrix); }
  IgraphColumn(const IgraphColumn &) = delete;
  IgraphColumn &operator=(const IgraphColumn &) = delete;

  igraph_matrix_t *get() { return &mMatrix; }
  std::span<const double> values() const;

private:
  igraph_matrix_t mMatrix;
};

class IgraphIntegers {
public:
  IgraphIntegers(IgraphSession &session, std::size_t size);
  ~IgraphIntegers() { igraph_vector_int_destroy(&mVector); }
  IgraphIntegers(const IgraphIntegers &) = delete;
  IgraphIntegers &operator=(const IgraphIntegers &) = delete;

  igraph_vector_int_t *get() { return &mVector; }
  std::span<igraph_integer_t> values();

private:
  igraph_vector_int_t mVector;
};

// A graph of `vertices`; `ends` are from, to, from, to ...
class IgraphGraph {
public:
  IgraphGraph(IgraphSession &session, std::size_t vertices, IgraphIntegers &ends, bool directed);
  ~IgraphGraph() { igraph_destroy(&mGraph); }
  IgraphGraph(const IgraphGraph &) = delete;
  IgraphGraph &operator=(const IgraphGraph &) = delete;

  igraph_t *get() { return &mGraph; }

private:
  igraph_t mGraph;
};

} // namespace territorial
