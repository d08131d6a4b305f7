/// The search for the plan that misses the rules least: every rule may be missed by an amount, and the sum of all amounts
/// is the least that can be, women and sites counting alike; of several such plans that which reaches most women.
struct NearestSearch {
  let problem: SelectionProblem
  let deadline: Deadline

  /// The plan; nil where none was found in time.
  func run() -> Plan? {
    var loose = problem
    for site in loose.sites.indices where loose.sites[site].standing == .chosen { loose.sites[site].standing = .free }
    let stage = Stage(loose, aim: .mostWomen)
    guard loose.leavesChoice else { return stage.plan([]) }
    var program = SlackProgram(
      stage, fixed: problem.sites.indices.filter { problem.sites[$0].standing == .chosen })
    guard let first = solve(program, from: nil) else { return nil }
    program.seekWomen(misses: program.misses(first).rounded())
    let best = solve(program, from: first) ?? first
    return stage.plan(program.made.openings(best, years: problem.years))
  }

  private func solve(_ program: SlackProgram, from first: [Double]?) -> [Double]? {
    let deadline = deadline
    return CbcSolve(program.program, first: first, seconds: deadline.secondsLeft) { _ in deadline.ending != nil }
      .columns
  }
}
