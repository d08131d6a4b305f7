internal import CCoin

/// A linear program that stays in Clp while its costs change, so that each solve begins where the last one ended.
/// Clp may run on any number of threads; one of these is for one at a time.
final class PricedProgram {
  private let model: UnsafeMutableRawPointer
  private let columnCount: Int
  private let rowCount: Int
  private var isWarm = false

  /// Loads a program; nil where it has no column or no row.
  init?(_ program: LinearProgram) {
    guard program.columns > 0, program.rows > 0, let model = Clp_newModel() else { return nil }
    self.model = model
    columnCount = program.columns
    rowCount = program.rows
    Clp_setLogLevel(model, 0)
    let packed = program.packed
    Clp_loadProblem(
      model, Int32(program.columns), Int32(program.rows), packed.starts, packed.rows, packed.values,
      program.columnLower, program.columnUpper, program.cost, program.rowLower, program.rowUpper)
  }

  deinit { Clp_deleteModel(model) }

  /// Changes the cost of the first columns.
  func setCost(_ cost: [Double]) {
    guard let place = Clp_objective(model) else { return }
    for (column, value) in cost.enumerated() { place[column] = value }
  }

  /// Solves, and says whether the optimum was found.
  func solve(seconds: Double) -> Bool {
    Clp_setMaximumSeconds(model, max(seconds, 0.05))
    if isWarm { Clp_primal(model, 0) } else { Clp_dual(model, 0) }
    if Clp_status(model) != 0 { Clp_initialSolve(model) }
    isWarm = Clp_status(model) == 0
    return isWarm
  }

  /// The least cost.
  var value: Double { Clp_objectiveValue(model) }

  var columns: [Double] { Array(UnsafeBufferPointer(start: Clp_primalColumnSolution(model), count: columnCount)) }

  /// For each row what a unit more of its bound would change the cost by.
  var duals: [Double] { Array(UnsafeBufferPointer(start: Clp_dualRowSolution(model), count: rowCount)) }

  /// For each column what a unit more of it would change the cost by.
  var reducedCosts: [Double] { Array(UnsafeBufferPointer(start: Clp_dualColumnSolution(model), count: columnCount)) }
}
