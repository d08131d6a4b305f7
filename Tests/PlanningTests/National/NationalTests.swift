import Foundation
import Planning
import Testing

@Suite("Plans for many districts that share one limit")
struct NationalTests {
  /// Problems of each case; `FULIAN_PROBLEMS` asks for more of them.
  private static let count = Int(ProcessInfo.processInfo.environment["FULIAN_PROBLEMS"] ?? "") ?? 200

  /// The answer, whose plan and certificate are counted anew; nil where no plan keeps the rules.
  private func answer(_ problem: SelectionProblem, _ plan: NationalPlan = NationalPlan()) throws -> Answer? {
    switch try plan.solve(problem) {
    case .answered(let answer):
      let checker = PlanChecker(problem, .mostWomen)
      #expect(checker.faults(of: answer) == [])
      let result = try #require(answer.stages.first)
      if let certificate = result.certificate {
        #expect(checker.bound(of: certificate, aim: .mostWomen) == result.certifiedBound)
      }
      return answer
    case .impossible: return nil
    case .nothingFound(let why):
      Issue.record("\(why)")
      return nil
    }
  }

  @Test("Tiny ones agree with looking at every choice: plan ≤ best ≤ bound, most of them proved")
  func exhaustion() throws {
    var possible = 0
    var proved = 0
    for seed in 0..<Self.count {
      var random = RandomNation(seed)
      let problem = random.problem(districts: 2 + seed % 2, demands: 4, sites: 3, fixes: true)
      let best = Exhaustion(problem).values(.mostWomen)?[0]
      guard let answer = try answer(problem) else {
        #expect(best == nil, "seed \(seed)")
        continue
      }
      let value = try #require(best, "seed \(seed)")
      #expect(answer.plan.newWomen <= value && value <= answer.stages[0].bound, "seed \(seed)")
      #expect(!answer.isOptimal || answer.plan.newWomen == value, "seed \(seed)")
      possible += 1
      if answer.isOptimal { proved += 1 }
    }
    #expect(proved * 10 > possible * 6, "\(proved) of \(possible)")
  }

  @Test("The bound is that of the problem in one piece; the plan is within one per cent of it", arguments: 0..<10)
  func onePiece(seed: Int) throws {
    var random = RandomNation(1000 + seed)
    let problem = random.problem(districts: 30, demands: 12, sites: 14)
    let parts = try #require(try answer(problem))
    guard case .answered(let whole) = try Planner().solve(problem) else {
      Issue.record("seed \(seed)")
      return
    }
    let certified = try #require(whole.stages[0].certifiedBound)
    #expect(abs((parts.stages[0].certifiedBound ?? 0) - certified) <= 1)
    #expect(whole.isOptimal && parts.plan.newWomen <= whole.plan.newWomen)
    #expect(parts.plan.newWomen * 100 >= whole.plan.newWomen * 99)
  }

  /// Two sites reach everyone of a district, but the best single one leaves both ends out, and greedy choice takes it.
  @Test("What is over of the limit at the best price is taken out where it costs least", arguments: [19, 20])
  func alike(upper: Int) throws {
    let demands = [5, 6, 6, 5].map { Demand(women: $0) }
    var lists: [[Int]] = []
    for first in stride(from: 0, to: 40, by: 4) {
      lists += [[first, first + 1], [first + 1, first + 2], [first + 2, first + 3]]
    }
    var problem = SelectionProblem(
      demands: (0..<40).map { demands[$0 % 4] }, sites: Array(repeating: Site(), count: 30), covers: CoverLists(lists))
    problem.limits = [Limit("sites", sites: 0..<30, upper: upper)]
    let answer = try #require(try answer(problem))
    #expect(answer.plan.newWomen >= 11 * upper && answer.stages[0].bound == (upper == 20 ? 220 : 210))
  }

  @Test("Other numbers for the same districts change nothing")
  func permutation() throws {
    for seed in 0..<Self.count / 4 {
      var random = RandomNation(2000 + seed)
      let problem = random.problem(districts: 5, demands: 6, sites: 6)
      let first = try answer(problem)
      let second = try answer(random.shuffled(problem))
      #expect((first == nil) == (second == nil), "seed \(seed)")
      guard let first, let second else { continue }
      let (one, other) = (first.stages[0], second.stages[0])
      #expect(abs((one.certifiedBound ?? 0) - (other.certifiedBound ?? 0)) <= 1, "seed \(seed)")
      #expect(max(one.value, other.value) <= min(one.bound, other.bound), "seed \(seed)")
    }
  }

  @Test("The same input gives the same plan")
  func deterministic() throws {
    var random = RandomNation(7)
    let problem = random.problem(districts: 30, demands: 12, sites: 14)
    #expect(try answer(problem)?.plan == answer(problem)?.plan)
  }

  @Test("One piece, or rules of another kind, are answered as a single problem")
  func otherKinds() throws {
    var problem = PropertyTests.field(3)
    // The second limit ties all sites together.
    problem.limits = ["sites", "more"].map { Limit($0, sites: problem.sites.indices, upper: 5) }
    var random = RandomNation(11)
    var floored = random.problem(districts: 4, demands: 5, sites: 5)
    floored.floors = [WomenFloor("all", women: 1)]
    var years = floored
    years.floors = []
    years.years = 2
    for (number, problem) in [problem, floored, years].enumerated() {
      guard case .answered(let whole) = try Planner().solve(problem),
        case .answered(let parts) = try NationalPlan().solve(problem)
      else {
        Issue.record("no plan")
        continue
      }
      #expect(whole == parts && parts.isOptimal, "\(number)")
    }
  }

  @Test("Fixed sites beyond the limit are a conflict; a faulty problem is refused")
  func refusals() throws {
    var problem = SelectionProblem(
      demands: [Demand(women: 3), Demand(women: 4)], sites: [Site(standing: .chosen), Site(standing: .chosen)],
      covers: CoverLists([[0], [1]]))
    problem.limits = [Limit("sites", sites: 0..<2, upper: 1)]
    guard case .impossible(let conflict) = try NationalPlan().solve(problem) else {
      Issue.record("no conflict")
      return
    }
    #expect(conflict.rules.contains(.limit(0)))
    problem.demands[0].women = -1
    #expect(throws: ProblemRefused(faults: [.womenOutOfRange(demand: 0)])) { try NationalPlan().solve(problem) }
  }
}
