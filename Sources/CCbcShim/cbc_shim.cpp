#include "cbc_shim.h"

#include <CbcEventHandler.hpp>
#include <CbcModel.hpp>
#include <OsiClpSolverInterface.hpp>
#include <algorithm>
#include <string>
#include <vector>

namespace {

/// Stops at events of Cbc only: a stop at an event of Clp is taken for the end of a search that proved its result.
class Watcher : public CbcEventHandler {
 public:
  Watcher(CbcShimWatch watch, void *context) : watch_(watch), context_(context) {}
  CbcEventHandler *clone() const override { return new Watcher(*this); }

  CbcAction event(CbcEvent) override {
    const double best = model_ ? model_->getObjValue() : 1e50;
    const int nodes = model_ ? model_->getNodeCount() : 0;
    return watch_ && watch_(context_, best, nodes) ? stop : noAction;
  }

  CbcAction event(CbcEvent which, void *) override { return event(which); }

 private:
  CbcShimWatch watch_;
  void *context_;
};

CbcShimResult solve(const CbcShimProblem &problem, double seconds, CbcShimWatch watch, void *context,
                    double *solution) {
  OsiClpSolverInterface solver;
  solver.messageHandler()->setLogLevel(0);
  solver.loadProblem(problem.columns, problem.rows, problem.start, problem.index, problem.value, problem.columnLower,
                     problem.columnUpper, problem.cost, problem.rowLower, problem.rowUpper);
  for (int column = 0; column < problem.columns; column++)
    if (problem.isInteger[column]) solver.setInteger(column);
  solver.setObjSense(1);

  CbcModel model(solver);
  model.setLogLevel(0);
  model.messageHandler()->setLogLevel(0);
  CbcMain0(model);
  Watcher watcher(watch, context);
  model.passInEventHandler(&watcher);
  // Seconds of the clock: on a busy machine those of the processor are fewer, and she waits longer than she was told.
  model.setUseElapsedTime(true);
  model.setMaximumSeconds(seconds);
  if (problem.first) {
    std::vector<std::string> names;
    std::vector<const char *> pointers;
    for (int column = 0; column < problem.columns; column++) names.push_back(solver.getColName(column));
    for (const auto &name : names) pointers.push_back(name.c_str());
    model.setMIPStart(problem.columns, pointers.data(), problem.first);
  }
  const std::string limit = std::to_string(seconds);
  // As it is set up, the rewriting of Cbc 2.10.8 fixes columns wrongly in some programs with rows such as y <= 40 x, and calls
  // a worse solution optimal; with heavy probing it does not.
  const char *rewriting = problem.rewriting ? "sos" : "off";
  const char *probing = problem.rewriting == 2 ? "1" : "0";
  const char *arguments[] = {"fulian", "-log", "0", "-timeMode", "elapsed", "-sec", limit.c_str(),
                             "-tunePreProcess", probing, "-preprocess", rewriting, "-solve", "-quit"};
  CbcMain1(sizeof arguments / sizeof *arguments, arguments, model);

  CbcShimResult result = {model.status(), model.secondaryStatus(), model.isProvenOptimal(),
                          model.isProvenInfeasible(), 0, model.getNodeCount(), model.getBestPossibleObjValue()};
  if (const double *best = model.bestSolution()) {
    std::copy(best, best + problem.columns, solution);
    result.hasSolution = 1;
  }
  return result;
}

}  // namespace

CbcShimResult cbcShimSolve(const CbcShimProblem *problem, double seconds, CbcShimWatch watch, void *context,
                           double *solution) {
  try {
    return solve(*problem, seconds, watch, context, solution);
  } catch (...) {
    return {-2, 0, 0, 0, 0, 0, 0};
  }
}
