import Foundation
import Planning
import Testing

@Suite("The search agrees with looking at every choice")
struct ExhaustionTests {
  /// Problems of each case; `FULIAN_PROBLEMS` asks for more of them.
  private static let count = Int(ProcessInfo.processInfo.environment["FULIAN_PROBLEMS"] ?? "") ?? 200

  /// Solves and compares; the answer has gone through the checker once within and goes through it once more here.
  private func compare(_ problem: SelectionProblem, _ question: Question, presolves: Bool, _ seed: Int) throws {
    let outcome = try Planner(presolves: presolves).solve(problem, question)
    let expected = Exhaustion(problem).values(question)
    switch outcome {
    case .answered(let answer):
      #expect(answer.stages.map(\.value) == expected, "seed \(seed) \(question)")
      #expect(answer.isOptimal, "seed \(seed)")
      #expect(PlanChecker(problem, question).faults(of: answer).isEmpty, "seed \(seed)")
    case .impossible(let conflict):
      #expect(expected == nil, "seed \(seed)")
      check(conflict, problem, seed)
    case .nothingFound(let why):
      Issue.record("seed \(seed): \(why) \(question)")
    }
  }

  /// The rules named have no plan together; without any one of them they have.
  private func check(_ conflict: Conflict, _ problem: SelectionProblem, _ seed: Int) {
    let others = Set(problem.rules).subtracting(conflict.rules)
    let core = others.reduce(problem) { $0.without($1) }
    #expect(conflict.isIrreducible && Exhaustion(core).choices.isEmpty, "seed \(seed)")
    for rule in conflict.rules {
      #expect(!Exhaustion(core.without(rule)).choices.isEmpty, "seed \(seed) \(rule)")
    }
    #expect(conflict.nearest != nil && !conflict.misses.isEmpty, "seed \(seed)")
  }

  @Test("In one year, with presolve and without", arguments: [true, false])
  func oneYear(presolves: Bool) throws {
    for seed in 0..<Self.count {
      var random = RandomProblem(seed)
      let problem = random.problem()
      try compare(problem, random.question(problem), presolves: presolves, seed)
    }
  }

  @Test("Over two and three years", arguments: [2, 3])
  func years(years: Int) throws {
    for seed in 0..<Self.count / 3 {
      var random = RandomProblem(10_000 + seed)
      let problem = random.problem(years: years)
      try compare(problem, random.question(problem), presolves: seed % 2 == 0, seed)
    }
  }
}
