#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// A problem to minimise, column by column: start has columns + 1 places; bounds beyond 1e30 are none.
/// The numbers must be sound: Cbc ends the process where they are not.
typedef struct {
  int columns, rows;
  const int *start, *index;
  const double *value, *columnLower, *columnUpper, *cost, *rowLower, *rowUpper;
  const unsigned char *isInteger;
  /// A solution to begin with, one value for each column; may be null.
  const double *first;
  /// How Cbc rewrites the program before it branches: 0 not at all, 1 as it is set up, 2 with heavy probing.
  int rewriting;
} CbcShimProblem;

/// Called between nodes with the best cost so far (1e50 for none) and the number of nodes; anything but 0 asks to stop.
typedef int (*CbcShimWatch)(void *context, double best, int nodes);

/// What became of a solve. status and secondary are Cbc's own; status -2: it threw.
typedef struct {
  int status, secondary, isProvenOptimal, isProvenInfeasible, hasSolution, nodes;
  double bound;
} CbcShimResult;

/// Solves in a model of its own, silently. Not reentrant: Cbc keeps its arguments in global variables.
/// solution: room for one value for each column.
CbcShimResult cbcShimSolve(const CbcShimProblem *problem, double seconds, CbcShimWatch watch, void *context,
                           double *solution);

#ifdef __cplusplus
}
#endif
