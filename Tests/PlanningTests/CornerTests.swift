import Planning
import Testing

@Suite("Corners of a problem")
struct CornerTests {
  /// Three demands of 5, 0 and 7 women; site 0 covers the first two, site 1 the last; nobody covers the fourth, of 2.
  private func small() -> SelectionProblem {
    SelectionProblem(
      demands: [5, 0, 7, 2].map { Demand(women: $0) }, sites: [Site(cost: 3), Site(cost: 0)],
      covers: CoverLists([[0, 1], [2]]))
  }

  private func answer(_ problem: SelectionProblem, _ question: Question = .mostWomen) throws -> Answer {
    guard case .answered(let answer) = try Planner().solve(problem, question) else { throw Missing() }
    #expect(answer.isOptimal)
    return answer
  }

  private struct Missing: Error {}

  @Test("No site, one site, more sites than there are", arguments: [(0, 0), (1, 7), (2, 12), (9, 12)])
  func numbers(upper: Int, women: Int) throws {
    var problem = small()
    problem.limits = [Limit("sites", sites: [0, 1], upper: upper)]
    let result = try answer(problem)
    #expect(result.plan.newWomen == women && result.outOfReach == [3])
    #expect(result.plan.sites.count <= upper)
  }

  @Test("A budget below the cheapest site still takes what costs nothing")
  func costs() throws {
    var problem = small()
    problem.limits = [
      Limit("budget", terms: [.init(site: 0, coefficient: 3), .init(site: 1, coefficient: 0)], upper: 2)
    ]
    #expect(try answer(problem).plan.sites == [1])
  }

  @Test("Everyone is everyone who can be reached; places without women count")
  func everyone() throws {
    var problem = small()
    problem.everyone = true
    #expect(try answer(problem, .cheapest).plan.sites == [0, 1])
    problem.demands[0].women = 0
    #expect(try answer(problem, .fewest).plan.sites == [0, 1])
    problem.demands.swapAt(0, 3)
    problem.covers = CoverLists([[0], [2]])
    problem.demands[0].reached = 2
    #expect(try answer(problem, .cheapest).plan.sites == [1])
  }

  @Test("Nothing at all")
  func nothing() throws {
    let empty = SelectionProblem(demands: [], sites: [], covers: CoverLists())
    #expect(try answer(empty).plan == Plan(openings: [], reached: [[]]))
    #expect(try answer(empty, .fairest).stages.map(\.value) == [200, 0])
  }

  @Test("Twice the same site, and ties: one is enough, the first is taken")
  func ties() throws {
    var problem = SelectionProblem(
      demands: [Demand(women: 4), Demand(women: 4)], sites: Array(repeating: Site(), count: 4),
      covers: CoverLists([[0], [0], [1], [1]]))
    problem.limits = [Limit("sites", sites: 0..<4, upper: 1)]
    #expect(try answer(problem).plan.newWomen == 4)
    problem.limits = []
    #expect(try answer(problem, Question([.init(.mostWomen), .init(.fewestSites)])).plan.sites == [0, 2])
  }

  @Test("After the first site in a place with a capacity, what is left counts")
  func capacity() throws {
    var problem = SelectionProblem(
      demands: [Demand(women: 100), Demand(women: 30)],
      sites: [Site(capacity: 60), Site(capacity: 60), Site(capacity: 60), Site(capacity: 25)],
      covers: CoverLists([[0], [0], [0, 1], [1]]))
    let expected = [60, 120, 130, 130]
    for (upper, women) in zip(1...4, expected) {
      problem.limits = [Limit("sites", sites: 0..<4, upper: upper)]
      #expect(try answer(problem).plan.newWomen == women)
    }
  }

  @Test("Rules that cannot hold together are named, and no others; the nearest plan misses by one")
  func conflict() throws {
    var problem = SelectionProblem(
      demands: (0..<4).map { Demand(women: 10 + $0) }, sites: Array(repeating: Site(), count: 4),
      covers: CoverLists([[0], [1], [2], [3]]))
    problem.sites[3].standing = .chosen
    problem.limits = [
      Limit("number", sites: 0..<4, upper: 2), Limit("east", sites: [0, 1], lower: 1),
      Limit("west", sites: [2], lower: 1), Limit("spare", sites: 0..<4, upper: 4),
    ]
    guard case .impossible(let conflict) = try Planner().solve(problem) else { throw Missing() }
    #expect(conflict.rules == [.limit(0), .limit(1), .limit(2), .chosen(site: 3)] && conflict.isIrreducible)
    #expect(conflict.misses.map(\.amount) == [1])
  }

  struct Misuse: Sendable {
    let fault: ProblemFault
    let damage: @Sendable (inout SelectionProblem) -> Void

    init(_ fault: ProblemFault, _ damage: @escaping @Sendable (inout SelectionProblem) -> Void) {
      self.fault = fault
      self.damage = damage
    }
  }

  @Test(
    "What is unsound is refused as a value",
    arguments: [
      Misuse(.womenOutOfRange(demand: 0)) { $0.demands[0].women = -1 },
      Misuse(.womenOutOfRange(demand: 0)) { $0.demands[0].reached = 6 },
      Misuse(.groupOutOfRange(demand: 1)) { $0.demands[1].group = -1 },
      Misuse(.costOutOfRange(site: 1)) { $0.sites[1].cost = -1 },
      Misuse(.capacityOutOfRange(site: 1)) { $0.sites[1].capacity = -1 },
      Misuse(.coverListCount(lists: 1, sites: 2)) { $0.covers = CoverLists([[0]]) },
      Misuse(.coverOfUnknownDemand(site: 1, demand: 4)) { $0.covers = CoverLists([[0], [4]]) },
      Misuse(.coverTwice(site: 0, demand: 1)) { $0.covers = CoverLists([[1, 1], []]) },
      Misuse(.limitOfUnknownSite(limit: 0, site: 2)) { $0.limits = [Limit("a", sites: [2], upper: 1)] },
      Misuse(.limitNamesSiteTwice(limit: 0, site: 1)) { $0.limits = [Limit("a", sites: [1, 1], upper: 1)] },
      Misuse(.limitOutOfRange(limit: 0)) { $0.limits = [Limit("a", sites: [1], upper: .max)] },
      Misuse(.limitOfUnknownYear(limit: 0, year: 1)) { $0.limits = [Limit("a", sites: [1], upper: 1, year: 1)] },
      Misuse(.floorOfUnknownGroup(floor: 0, group: 8)) { $0.floors = [WomenFloor("a", group: 8, women: 1)] },
      Misuse(.floorOutOfRange(floor: 0)) { $0.floors = [WomenFloor("a", women: -1)] },
      Misuse(.yearsOutOfRange(0)) { $0.years = 0 },
    ])
  func misuse(case misuse: Misuse) throws {
    var problem = small()
    misuse.damage(&problem)
    #expect(throws: ProblemRefused(faults: [misuse.fault])) { try Planner().solve(problem) }
  }

  @Test("So is a question that makes no sense")
  func questions() throws {
    let whole = try #require(Share(3, of: 2))
    let cases: [(Question, ProblemFault)] = [
      (Question([]), .questionWithoutStage),
      (Question([.init(.mostSites([5]))]), .aimAtUnknownSite(stage: 0, site: 5)),
      (Question([.init(.mostSites([1, 1]))]), .aimNamesSiteTwice(stage: 0, site: 1)),
      (Question([.init(.mostWomen), .init(.fairest(steps: 0))]), .stepsOutOfRange(stage: 1)),
      (Question([.init(.mostWomen, concession: whole)]), .concessionOutOfRange(stage: 0)),
    ]
    for (question, fault) in cases {
      #expect(throws: ProblemRefused(faults: [fault])) { try Planner().solve(small(), question) }
    }
  }

  @Test("The cheapest for a floor under capacities, where Cbc's rewriting of the program loses it")
  func cheapestUnderCapacities() throws {
    var problem = SelectionProblem(
      demands: [Demand(women: 76), Demand(women: 24), Demand(women: 45)],
      sites: [
        Site(cost: 3, capacity: 40), Site(cost: 1, capacity: 0), Site(cost: 3, capacity: 10),
        Site(cost: 2, capacity: 20),
      ], covers: CoverLists([[0], [1], [2], [2]]))
    problem.floors = [WomenFloor("reach", women: 43)]
    guard case .answered(let answer) = try Planner().solve(problem, .cheapest) else {
      Issue.record("no plan")
      return
    }
    #expect(answer.plan.sites == [0, 3] && answer.stages[0].value == 5 && answer.isOptimal)
  }
}
