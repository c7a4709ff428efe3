#include "linkages/igraph_handle.h"

#include "linkages/igraph_versions_handle.h"

#include <algorithm>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>

namespace territorial {

namespace {

std::mutex igraph_mutex;
IgraphSession *running = nullptr; // guarded by the mutex: igraph's handlers get no data of ours

void say_nothing(const char *, const char *, int) {}

} // namespace

// igraph is C: nothing is thrown through it, but kept until it has returned.
bool IgraphSession::stopped() {
  IgraphSession &session = *running;
  try {
    if (!session.mThrown)
      session.mProgress.check();
  } catch (...) {
    session.mThrown = std::current_exception();
  }
  return session.mThrown != nullptr;
}

igraph_error_t IgraphSession::progressed(const char *, igraph_real_t percent, void *) {
  IgraphSession &session = *running;
  try {
    if (!session.mThrown)
      session.mProgress.report(session.mFrom + (session.mTo - session.mFrom) * std::clamp(percent / 100, 0.0, 1.0));
  } catch (...) {
    session.mThrown = std::current_exception();
  }
  if (!session.mThrown)
    return IGRAPH_SUCCESS;
  IGRAPH_FINALLY_FREE();
  return IGRAPH_INTERRUPTED;
}

IgraphSession::IgraphSession(Progress &progress) : mLock(igraph_mutex), mProgress(progress) {
  running = this;
  mErrorBefore = igraph_set_error_handler(igraph_error_handler_ignore);
  mWarningBefore = igraph_set_warning_handler(say_nothing);
  mInterruptionBefore = igraph_set_interruption_handler(interruption<&IgraphSession::stopped>);
  mProgressBefore = igraph_set_progress_handler(progressed);
}

IgraphSession::~IgraphSession() {
  igraph_set_progress_handler(mProgressBefore);
  igraph_set_interruption_handler(mInterruptionBefore);
  igraph_set_warning_handler(mWarningBefore);
  igraph_set_error_handler(mErrorBefore);
  running = nullptr;
}

void IgraphSession::stretch(double from, double to) {
  mFrom = from;
  mTo = to;
  mProgress.report(from);
}

void IgraphSession::check(igraph_error_t code) {
  if (mThrown)
    std::rethrow_exception(std::exchange(mThrown, nullptr));
  if (code == IGRAPH_SUCCESS)
    return;
  if (code == IGRAPH_ENOMEM)
    throw std::bad_alloc();
  throw std::runtime_error(std::string("igraph: ") + igraph_strerror(code));
}

bool IgraphSession::found(igraph_error_t code) {
  const bool arpack = is_without_eigenvector(code);
  check(arpack ? IGRAPH_SUCCESS : code);
  return !arpack;
}

IgraphVector::IgraphVector(IgraphSession &session, std::span<const double> values) {
  session.check(igraph_vector_init(&mVector, static_cast<igraph_integer_t>(values.size())));
  std::copy(values.begin(), values.end(), mVector.stor_begin);
}

std::span<const double> IgraphVector::values() const {
  return {mVector.stor_begin, static_cast<std::size_t>(igraph_vector_size(&mVector))};
}

IgraphColumn::IgraphColumn(IgraphSession &session, std::span<const double> values) {
  session.check(igraph_matrix_init(&mMatrix, static_cast<igraph_integer_t>(values.size()), 1));
  std::copy(values.begin(), values.end(), mMatrix.data.stor_begin);
}

std::span<const double> IgraphColumn::values() const {
  return {mMatrix.data.stor_begin, static_cast<std::size_t>(igraph_matrix_size(&mMatrix))};
}

IgraphIntegers::IgraphIntegers(IgraphSession &session, std::size_t size) {
  session.check(igraph_vector_int_init(&mVector, static_cast<igraph_integer_t>(size)));
}

std::span<igraph_integer_t> IgraphIntegers::values() {
  return {mVector.stor_begin, static_cast<std::size_t>(igraph_vector_int_size(&mVector))};
}

IgraphGraph::IgraphGraph(IgraphSession &session, std::size_t vertices, IgraphIntegers &ends, bool directed) {
  session.check(igraph_create(&mGraph, ends.get(), static_cast<igraph_integer_t>(vertices), directed));
}

} // namespace territorial
