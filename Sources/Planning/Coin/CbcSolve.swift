internal import CCbcShim
internal import Synchronization

/// A program with whole columns solved by Cbc in a model of its own. Cbc keeps state in global variables: one at a time.
struct CbcSolve {
  /// What is known at the end.
  enum Ending { case optimal, infeasible, stopped, gaveUp }

  /// Says at each event whether to stop; given is the least cost so far, if any.
  typealias Watch = (_ best: Double?) -> Bool

  let ending: Ending
  /// The best values found for the columns.
  let columns: [Double]?
  /// No solution costs less; nil is nothing known.
  let bound: Double?

  private static let turn = Mutex(())

  /// Solves, beginning with a solution if there is one.
  init(_ program: LinearProgram, first: [Double]?, seconds: Double, watch: @escaping Watch) {
    self = Self.turn.withLock { _ in
      let start = ContinuousClock.now
      func secondsLeft() -> Double { max(seconds - (ContinuousClock.now - start) / .seconds(1), 0.1) }
      var solved = Self.solve(program, first: first, seconds: seconds, rewriting: .heavyProbing, watch: watch)
      // Rewritten in one way, some programs lose every solution: what seems to have none is rewritten in the other way.
      if solved.ending == .gaveUp || solved.ending == .infeasible {
        solved = Self.solve(program, first: first, seconds: secondsLeft(), rewriting: .asSetUp, watch: watch)
      }
      guard solved.ending == .gaveUp else { return solved }
      return Self.solve(program, first: first, seconds: secondsLeft(), rewriting: .none, watch: watch)
    }
  }

  /// How Cbc rewrites a program before it branches.
  private enum Rewriting: Int32 {
    case none, asSetUp, heavyProbing
  }

  private init(ending: Ending, columns: [Double]?, bound: Double?) {
    self.ending = ending
    self.columns = columns
    self.bound = bound
  }

  /// Remembers that it was asked to stop: what ends then is never taken as proved.
  private final class Watcher {
    let watch: Watch
    var hasStopped = false

    init(_ watch: @escaping Watch) { self.watch = watch }

    func look(_ best: Double) -> Bool {
      if watch(best < 1e49 ? best : nil) { hasStopped = true }
      return hasStopped
    }
  }

  private static func solve(
    _ program: LinearProgram, first: [Double]?, seconds: Double, rewriting: Rewriting, watch: @escaping Watch
  ) -> CbcSolve {
    let packed = program.packed
    let watcher = Watcher(watch)
    var solution = [Double](repeating: 0, count: program.columns)
    let result = packed.starts.withUnsafeBufferPointer { starts in
      packed.rows.withUnsafeBufferPointer { rows in
        packed.values.withUnsafeBufferPointer { values in
          program.withPointers(starts, rows, values, first: first, rewriting: rewriting.rawValue) { problem in
            withUnsafePointer(to: problem) { pointer in
              cbcShimSolve(
                pointer, seconds,
                { context, best, _ in
                  guard let context else { return 1 }
                  return Unmanaged<Watcher>.fromOpaque(context).takeUnretainedValue().look(best) ? 1 : 0
                }, Unmanaged.passUnretained(watcher).toOpaque(), &solution)
            }
          }
        }
      }
    }
    let columns = result.hasSolution != 0 ? solution : nil
    let wasStopped = watcher.hasStopped
    if result.status == 0, result.isProvenOptimal != 0, result.secondary != 2, !wasStopped, columns != nil {
      return CbcSolve(ending: .optimal, columns: columns, bound: nil)
    }
    if result.status == 0, result.isProvenInfeasible != 0, !wasStopped, columns == nil, first == nil {
      return CbcSolve(ending: .infeasible, columns: nil, bound: nil)
    }
    let isStopped = result.status == 1 || result.status == 5 || wasStopped
    let bound = isStopped && abs(result.bound) < 1e40 ? result.bound : nil
    return CbcSolve(ending: isStopped ? .stopped : .gaveUp, columns: columns, bound: bound)
  }
}

extension LinearProgram {
  /// Gives the program in the form of the shim, for as long as the body runs.
  fileprivate func withPointers<Result>(
    _ starts: UnsafeBufferPointer<Int32>, _ rows: UnsafeBufferPointer<Int32>, _ values: UnsafeBufferPointer<Double>,
    first: [Double]?, rewriting: Int32, _ body: (CbcShimProblem) -> Result
  ) -> Result {
    columnLower.withUnsafeBufferPointer { columnLower in
      columnUpper.withUnsafeBufferPointer { columnUpper in
        cost.withUnsafeBufferPointer { cost in
          rowLower.withUnsafeBufferPointer { rowLower in
            rowUpper.withUnsafeBufferPointer { rowUpper in
              isInteger.withUnsafeBufferPointer { isInteger in
                (first ?? []).withUnsafeBufferPointer { start in
                  body(
                    CbcShimProblem(
                      columns: Int32(columns), rows: Int32(self.rows), start: starts.baseAddress,
                      index: rows.baseAddress, value: values.baseAddress, columnLower: columnLower.baseAddress,
                      columnUpper: columnUpper.baseAddress, cost: cost.baseAddress, rowLower: rowLower.baseAddress,
                      rowUpper: rowUpper.baseAddress, isInteger: isInteger.baseAddress,
                      first: first == nil ? nil : start.baseAddress, rewriting: rewriting))
                }
              }
            }
          }
        }
      }
    }
  }
}
