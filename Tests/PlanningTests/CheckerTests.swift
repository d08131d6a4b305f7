import Planning
import Testing

@Suite("The checker refuses what is not so")
struct CheckerTests {
  private static let problem: SelectionProblem = {
    var problem = PropertyTests.field(2)
    problem.sites[4].standing = .excluded
    problem.sites[5].standing = .chosen
    problem.sites[6].capacity = 40
    problem.limits = [Limit("sites", sites: problem.sites.indices, upper: 5)]
    problem.floors = [WomenFloor("all", women: 400)]
    return problem
  }()

  private func sound() throws -> Answer {
    guard case .answered(let answer) = try Planner().solve(Self.problem) else { throw Missing() }
    return answer
  }

  private struct Missing: Error {}

  @Test("A sound answer has no fault")
  func passes() throws {
    #expect(PlanChecker(Self.problem, .mostWomen).faults(of: try sound()).isEmpty)
  }

  @Test(
    "A tampered one has",
    arguments: [
      Tampering { $0.plan.openings[0].site = 99 },
      Tampering { $0.plan.openings.append($0.plan.openings[0]) },
      Tampering { $0.plan.openings.append(.init(site: 4)) },
      Tampering { $0.plan.openings.removeAll { $0.site == 5 } },
      Tampering { $0.plan.openings[0].year = 1 },
      Tampering { $0.plan.openings.removeLast() },
      Tampering { answer in
        let chosen = Set(answer.plan.sites)
        answer.plan.openings += (7..<20).filter { !chosen.contains($0) }.prefix(3).map { .init(site: $0) }
      },
      Tampering { $0.plan.reached[0][0] += 1 },
      Tampering { $0.plan.reached[0] = $0.plan.reached[0].map { _ in 0 } },
      Tampering { $0.plan.reached = [] },
      Tampering { $0.stages[0].value += 1 },
      Tampering { $0.stages[0].value -= 1 },
      Tampering { $0.stages[0].bound = $0.stages[0].value - 1 },
      Tampering { $0.stages[0].bound = ($0.stages[0].certifiedBound ?? 0) + 1 },
      Tampering { $0.stages[0].certifiedBound = 1 },
      Tampering { $0.stages[0].certificate?.women[0][3] += 900_000_000 },
      Tampering { $0.stages[0].certificate?.limits[0] = -5 },
      Tampering { $0.stages[0].certificate?.floors = [] },
      Tampering { $0.stages[0].aim = .leastCost },
      Tampering { $0.stages = [] },
    ])
  func tampered(case tampering: Tampering) throws {
    var answer = try sound()
    tampering.damage(&answer)
    #expect(!PlanChecker(Self.problem, .mostWomen).faults(of: answer).isEmpty)
  }

  struct Tampering: Sendable {
    let damage: @Sendable (inout Answer) -> Void

    init(_ damage: @escaping @Sendable (inout Answer) -> Void) { self.damage = damage }
  }

  @Test("Any prices at all prove something true")
  func prices() throws {
    var random = SplitMix(4)
    let answer = try sound()
    for _ in 0..<200 {
      var other = answer
      let certificate = Certificate(
        women: [Self.problem.demands.map { _ in Int.random(in: 0...2_000_000, using: &random) }],
        limits: [Int.random(in: 0...90_000_000, using: &random)], floors: [Int.random(in: 0...900_000, using: &random)],
        demands: [])
      let bound = try #require(PlanChecker(Self.problem, .mostWomen).bound(of: certificate, aim: .mostWomen))
      #expect(bound >= answer.plan.newWomen)
      other.stages[0].certificate = certificate
      other.stages[0].certifiedBound = bound
      #expect(PlanChecker(Self.problem, .mostWomen).faults(of: other).isEmpty)
    }
  }
}
