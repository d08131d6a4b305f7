/// The program of a stage in which every rule may be missed: a column of slack for each side of each limit, for each floor
/// and each demand that must be covered, and for each fixed site the choice to leave it out.
struct SlackProgram {
  let made: StageProgram
  private(set) var program: LinearProgram
  private var slacks: [Int] = []
  private let rewards: [Double]
  /// Fixed sites that the sum of misses counts when they are left out.
  private let fixed: [Int]

  /// The program of a stage without fixed sites; `fixed` are those that ought to be chosen.
  init(_ stage: Stage, fixed: [Int]) {
    made = StageProgram(stage)
    program = made.program
    rewards = program.cost
    self.fixed = fixed.map { [made] in made.x($0, stage.problem.years - 1) }
    for (limit, row) in zip(stage.problem.limits, made.limitRows) {
      guard let row else { continue }
      if limit.lower != nil { addSlack(row, 1) }
      if limit.upper != nil { addSlack(row, -1) }
      // A limit that contradicts itself is missed by the same sum anywhere between its sides.
      if let lower = limit.lower, let upper = limit.upper, lower > upper {
        program.rowLower[row] = Double(upper)
        program.rowUpper[row] = Double(lower)
      }
    }
    for row in made.floorRows + made.coverRows { addSlack(row, 1) }
    seekLeastMisses()
  }

  private mutating func addSlack(_ row: Int, _ sign: Double) {
    let column = program.column(from: 0, to: LinearProgram.infinity, cost: 1)
    program.set(row, column, sign)
    slacks.append(column)
  }

  private mutating func seekLeastMisses() {
    program.cost = Array(repeating: 0, count: program.columns)
    for column in slacks { program.cost[column] = 1 }
    for column in fixed { program.cost[column] = -1 }
  }

  /// What the misses of a solution sum up to, but for a constant.
  func misses(_ columns: [Double]) -> Double {
    slacks.reduce(0) { $0 + columns[$1] } - fixed.reduce(0) { $0 + columns[$1] }
  }

  /// From now on the most women, with no more misses than this.
  mutating func seekWomen(misses: Double) {
    let row = program.row(from: -LinearProgram.infinity, to: misses)
    for column in slacks { program.set(row, column, 1) }
    for column in fixed { program.set(row, column, -1) }
    program.cost = rewards + Array(repeating: 0, count: program.columns - rewards.count)
  }
}
