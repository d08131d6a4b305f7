import Planning
import Testing

@Suite("What must hold of every plan")
struct PropertyTests {
  /// A problem of some size without rules: a field of demands, sites that cover what is near.
  static func field(_ seed: Int, demands: Int = 60, sites: Int = 30) -> SelectionProblem {
    var random = SplitMix(seed)
    let places = (0..<demands + sites).map { _ in
      (Int.random(in: 0..<100, using: &random), Int.random(in: 0..<100, using: &random))
    }
    return SelectionProblem(
      demands: (0..<demands).map { Demand(women: Int.random(in: 0...90, using: &random), group: $0 % 3) },
      sites: (0..<sites).map { _ in Site(cost: Int.random(in: 1...9, using: &random)) },
      covers: CoverLists(
        (0..<sites).map { site in
          let centre = places[demands + site]
          return (0..<demands).filter { demand in
            let (x, y) = (places[demand].0 - centre.0, places[demand].1 - centre.1)
            return x * x + y * y < 500
          }
        }))
  }

  struct NoAnswer: Error {}

  static func most(_ problem: SelectionProblem, sites: Int, presolves: Bool = true) throws -> Answer {
    var asked = problem
    asked.limits.append(Limit("sites", sites: problem.sites.indices, upper: sites))
    guard case .answered(let answer) = try Planner(presolves: presolves).solve(asked) else {
      throw NoAnswer()
    }
    #expect(answer.isOptimal)
    return answer
  }

  @Test("One more site never reaches fewer women, and its curve is that of single questions")
  func curve() throws {
    var problem = Self.field(1)
    problem.limits.append(Limit("sites", sites: problem.sites.indices, upper: 0))
    let points = try Planner().curve(problem, raising: 0, to: 8)
    let values = points.compactMap { $0.answer?.plan.newWomen }
    #expect(values.count == 8 && values == values.sorted())
    #expect(try values.last == Self.most(Self.field(1), sites: 8).plan.newWomen)
    #expect(throws: ProblemRefused(faults: [.unknownLimit(1)])) { try Planner().curve(problem, raising: 1, to: 3) }
  }

  @Test("Presolve on and off reach the same", arguments: 0..<6)
  func presolve(seed: Int) throws {
    let problem = Self.field(seed)
    let on = try Self.most(problem, sites: 5)
    let off = try Self.most(problem, sites: 5, presolves: false)
    #expect(on.plan.newWomen == off.plan.newWomen)
  }

  @Test("Other numbers for the same sites and demands change nothing", arguments: 0..<6)
  func permutation(seed: Int) throws {
    let problem = Self.field(seed)
    var random = SplitMix(seed)
    let demands = problem.demands.indices.shuffled(using: &random)
    let sites = problem.sites.indices.shuffled(using: &random)
    var places = [Int](repeating: 0, count: demands.count)
    for (new, old) in demands.enumerated() { places[old] = new }
    let other = SelectionProblem(
      demands: demands.map { problem.demands[$0] }, sites: sites.map { problem.sites[$0] },
      covers: CoverLists(sites.map { problem.covers[$0].map { places[Int($0)] }.shuffled(using: &random) }))
    #expect(try Self.most(problem, sites: 4).plan.newWomen == Self.most(other, sites: 4).plan.newWomen)
  }

  @Test("A rule less never reaches fewer women", arguments: 0..<6)
  func relaxing(seed: Int) throws {
    var problem = Self.field(seed)
    let all = problem.sites.indices
    problem.limits = [
      Limit("sites", sites: all, upper: 6), Limit("quota", sites: all.filter { $0 < 10 }, lower: 3, upper: 4),
      Limit(
        "budget", terms: all.map { Limit.Term(site: $0, coefficient: problem.sites[$0].cost) }, upper: 25),
    ]
    problem.floors = [WomenFloor("group", group: 1, women: 300)]
    guard case .answered(let whole) = try Planner().solve(problem) else { return }
    for rule in problem.rules {
      guard case .answered(let answer) = try Planner().outcome(problem, .mostWomen, without: rule) else {
        Issue.record("\(rule)")
        continue
      }
      #expect(answer.plan.newWomen >= whole.plan.newWomen)
    }
  }

  @Test("The same input gives the same plan")
  func deterministic() throws {
    let plans = try (0..<3).map { _ in try Self.most(Self.field(9), sites: 7).plan }
    #expect(plans.allSatisfy { $0 == plans[0] })
  }

  @Test("Solves on several threads at once are all right")
  func concurrent() async throws {
    let expected = try Self.most(Self.field(3), sites: 6).plan
    let plans = try await withThrowingTaskGroup(of: Plan.self) { group in
      for _ in 0..<24 { group.addTask { try Self.most(Self.field(3), sites: 6).plan } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(plans.count == 24 && plans.allSatisfy { $0 == expected })
  }
}
