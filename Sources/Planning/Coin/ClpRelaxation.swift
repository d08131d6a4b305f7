internal import CCoin

/// A linear program solved by Clp in a model of its own. Clp may run on any number of threads.
struct ClpRelaxation {
  /// How it ended.
  enum Ending { case optimal, infeasible, other }

  let ending: Ending
  /// The least cost.
  let value: Double
  let columns: [Double]
  /// For each row what a unit more of its bound would change the cost by.
  let duals: [Double]

  /// Solves, ignoring that columns are to be whole.
  init(_ program: LinearProgram, seconds: Double) {
    let model = Clp_newModel()
    defer { Clp_deleteModel(model) }
    Clp_setLogLevel(model, 0)
    let packed = program.packed
    Clp_loadProblem(
      model, Int32(program.columns), Int32(program.rows), packed.starts, packed.rows, packed.values,
      program.columnLower, program.columnUpper, program.cost, program.rowLower, program.rowUpper)
    Clp_setMaximumSeconds(model, seconds)
    Clp_initialSolve(model)
    switch Clp_status(model) {
    case 0: ending = .optimal
    case 1: ending = .infeasible
    default: ending = .other
    }
    value = Clp_objectiveValue(model)
    columns = Array(UnsafeBufferPointer(start: Clp_primalColumnSolution(model), count: program.columns))
    duals = Array(UnsafeBufferPointer(start: Clp_dualRowSolution(model), count: program.rows))
  }
}
