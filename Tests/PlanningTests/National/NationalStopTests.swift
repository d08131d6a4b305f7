import Planning
import Synchronization
import Testing

@Suite("Ending a national plan early")
struct NationalStopTests {
  private static let problem: SelectionProblem = {
    var random = RandomNation(5)
    return random.problem(districts: 40, demands: 14, sites: 16)
  }()

  private func answer(_ budget: SearchBudget) throws -> Answer? {
    guard case .answered(let answer) = try NationalPlan(budget: budget).solve(Self.problem) else { return nil }
    #expect(PlanChecker(Self.problem, .mostWomen).faults(of: answer) == [])
    return answer
  }

  @Test("Asked to stop at any moment, it gives a plan and a bound that hold")
  func moments() throws {
    let best = try #require(try answer(SearchBudget()))
    for moment in 0..<8 {
      let stop = StopFlag()
      let seen = Mutex(0)
      let stopped = try answer(
        SearchBudget(stop: stop) { _ in
          let count = seen.withLock {
            $0 += 1
            return $0
          }
          if count > moment { stop.raise() }
        })
      let result = try #require(stopped?.stages.first)
      #expect(result.value <= best.stages[0].bound && result.bound >= best.plan.newWomen)
      #expect(result.isProved || result.ending == .stopped)
    }
  }

  @Test("Without time there is no claim beyond what is certain")
  func noTime() throws {
    let result = try #require(try answer(SearchBudget(time: .zero))?.stages.first)
    #expect(!result.isProved && result.ending == .timeLimit)
  }

  @Test("It tells how far it is: the value never falls, the bound never rises")
  func progress() throws {
    let told = Mutex<[SearchProgress]>([])
    _ = try answer(SearchBudget { progress in told.withLock { $0.append(progress) } })
    let steps = told.withLock { $0 }
    #expect(steps.count > 2)
    for (before, after) in zip(steps, steps.dropFirst()) {
      #expect((before.value ?? 0) <= (after.value ?? 0))
      #expect((after.bound ?? .max) <= (before.bound ?? .max))
    }
  }
}
