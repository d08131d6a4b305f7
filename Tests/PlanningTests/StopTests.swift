import Planning
import Synchronization
import Testing

@Suite("Ending a search early")
struct StopTests {
  private static let problem: SelectionProblem = {
    var problem = PropertyTests.field(13, demands: 150, sites: 120)
    problem.limits = [
      Limit("sites", sites: problem.sites.indices, upper: 5),
      Limit("even", sites: problem.sites.indices.filter { $0 % 2 == 0 }, lower: 2, upper: 2),
    ]
    return problem
  }()

  @Test("Asked to stop at any moment, it never calls less than the best proved")
  func moments() throws {
    guard case .answered(let best) = try Planner().solve(Self.problem), best.isOptimal else {
      Issue.record("not proved")
      return
    }
    for moment in [0, 1, 2, 3, 5, 8, 12, 20, 40] {
      let stop = StopFlag()
      let seen = Mutex(0)
      let budget = SearchBudget(stop: stop) { _ in
        let count = seen.withLock {
          $0 += 1
          return $0
        }
        if count > moment { stop.raise() }
      }
      switch try Planner(budget: budget).solve(Self.problem) {
      case .answered(let answer):
        #expect(answer.stages[0].bound >= best.plan.newWomen)
        #expect(!answer.isOptimal || answer.plan.newWomen == best.plan.newWomen)
      case .nothingFound(let why): #expect(why == .stopped)
      case .impossible: Issue.record("stopped search calls it impossible")
      }
    }
  }

  @Test("Without time there is no claim")
  func noTime() throws {
    switch try Planner(budget: SearchBudget(time: .zero)).solve(Self.problem) {
    case .answered(let answer): #expect(!answer.isOptimal && answer.stages[0].ending == .timeLimit)
    case .nothingFound(let why): #expect(why == .timeLimit)
    case .impossible: Issue.record("impossible")
    }
  }
}
