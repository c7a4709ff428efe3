// Where igraph 0.10 and 1.0 differ. For .cpp files alone.
#pragma once

#include <igraph/igraph.h>

namespace territorial {

// A handler of igraph's interruptions that asks Stopped() whether to stop.
#if IGRAPH_VERSION_MAJOR >= 1
template <bool (*Stopped)()>
igraph_bool_t interruption() {
  return Stopped();
}
#else
template <bool (*Stopped)()>
igraph_error_t interruption(void *) {
  if (!Stopped())
    return IGRAPH_SUCCESS;
  IGRAPH_FINALLY_FREE();
  return IGRAPH_INTERRUPTED;
}
#endif

// Whether a call failed for want of an eigenvector.
inline bool is_without_eigenvector(igraph_error_t code) {
#if IGRAPH_VERSION_MAJOR >= 1
  return code == IGRAPH_EARPACK;
#else
  return code >= IGRAPH_ARPACK_PROD && code <= IGRAPH_ARPACK_REORDER;
#endif
}

// Of undirected links; the largest is 1.
inline igraph_error_t eigenvector_of(const igraph_t *graph, igraph_vector_t *vector, const igraph_vector_t *weights,
                                     igraph_arpack_options_t *options) {
  igraph_real_t eigenvalue = 0;
#if IGRAPH_VERSION_MAJOR >= 1
  return igraph_eigenvector_centrality(graph, vector, &eigenvalue, IGRAPH_ALL, weights, options);
#else
  return igraph_eigenvector_centrality(graph, vector, &eigenvalue, false, true, weights, options);
#endif
}

// Of all vertices along directed links, by PRPACK; the sum is 1.
inline igraph_error_t page_rank_of(const igraph_t *graph, igraph_vector_t *vector, double damping,
                                   const igraph_vector_t *weights) {
  igraph_real_t eigenvalue = 0;
#if IGRAPH_VERSION_MAJOR >= 1
  return igraph_pagerank(graph, weights, vector, &eigenvalue, damping, true, igraph_vss_all(), IGRAPH_PAGERANK_ALGO_PRPACK,
                         nullptr);
#else
  return igraph_pagerank(graph, IGRAPH_PAGERANK_ALGO_PRPACK, vector, &eigenvalue, igraph_vss_all(), true, damping, weights,
                         nullptr);
#endif
}

// Of all vertices along directed links, not normalised.
inline igraph_error_t betweenness_of(const igraph_t *graph, igraph_vector_t *vector, const igraph_vector_t *distances) {
#if IGRAPH_VERSION_MAJOR >= 1
  return igraph_betweenness(graph, distances, vector, igraph_vss_all(), true, false);
#else
  return igraph_betweenness(graph, vector, igraph_vss_all(), true, distances);
#endif
}

} // namespace territorial
