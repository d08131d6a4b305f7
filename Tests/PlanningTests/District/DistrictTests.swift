import Foundation
import Planning
import Testing

@Suite("An office's request, and every choice looked at")
struct DistrictTests {
  private static let count = Int(ProcessInfo.processInfo.environment["FULIAN_PROBLEMS"] ?? "") ?? 200

  private static func planner() -> DistrictPlanner {
    var planner = DistrictPlanner()
    planner.drawsCurves = false
    return planner
  }

  /// No rule, each rule, and each pair of rules.
  private static let ruleSets = (0..<64).filter { $0.nonzeroBitCount <= 2 }

  @Test("For every goal under every rule and every pair of rules", arguments: 0..<4)
  func everyRule(goal: Int) throws {
    for seed in 0..<max(1, Self.count / 20) {
      for rules in Self.ruleSets {
        var random = RandomDistrict(seed * 64 + rules)
        let request = random.request(goal, rules: rules)
        let expected = DistrictExhaustion(places: random.places, candidates: random.candidates, request: request).best()
        switch try Self.planner().plan(places: random.places, candidates: random.candidates, request: request) {
        case .planned(let plan):
          let signed = plan.answer.stages.map { $0.aim.isGreaterBetter ? $0.value : -$0.value }
          #expect(signed == expected, "seed \(seed) rules \(rules) \(request)")
          #expect(plan.answer.isOptimal)
        case .impossible(let conflict):
          #expect(expected == nil, "seed \(seed) rules \(rules) \(request)")
          #expect(!conflict.rules.isEmpty && conflict.conflict.nearest != nil)
        case .nothingFound(let ending): Issue.record("seed \(seed) rules \(rules): \(ending)")
        }
      }
    }
  }

  @Test("The facts of each pick are those of a recount, and the order adds up")
  func facts() throws {
    for seed in 0..<Self.count {
      var random = RandomDistrict(seed + 100_000)
      let request = random.request(seed % 2, rules: 0)
      guard
        case .planned(let plan) = try Self.planner().plan(
          places: random.places, candidates: random.candidates, request: request)
      else {
        Issue.record("seed \(seed)")
        continue
      }
      let sites = plan.answer.plan.sites
      #expect(plan.order.map(\.site).sorted() == sites)
      #expect(plan.order.reduce(0) { $0 + $1.adds } == plan.women(.residents) + plan.women(.staff))
      #expect(zip(plan.order, plan.order.dropFirst()).allSatisfy { $0.adds >= $1.adds })
      let chosen = sites.map { plan.district.candidates[$0] }
      for (fact, candidate) in zip(plan.facts, chosen) {
        let without = chosen.filter { $0.id != candidate.id }
        let rest = try self.women(random, without, plan.district.request)
        #expect(fact.lostWithout == plan.women(.residents) + plan.women(.staff) - rest, "seed \(seed) \(candidate.id)")
      }
      let after = plan.changes.reduce(0) { $0 + ($1.after.last ?? 0) - $1.before }
      #expect(after == plan.women(.residents) + plan.women(.staff))
    }
  }

  /// What these reach when all of them must be built.
  private func women(_ random: RandomDistrict, _ chosen: [PlanCandidate], _ request: PlanRequest) throws -> Int {
    var all = request
    all.goal = .budget(1_000_000)
    all.kinds = request.kinds
    guard case .planned(let plan) = try Self.planner().plan(places: random.places, candidates: chosen, request: all)
    else { return -1 }
    return plan.women(.residents) + plan.women(.staff)
  }

  @Test("A rule's price is what the request reaches without it")
  func prices() throws {
    for seed in 0..<Self.count / 2 {
      var random = RandomDistrict(seed + 200_000)
      let request = random.request(0, rules: 0b1111)
      guard
        case .planned(let plan) = try Self.planner().plan(
          places: random.places, candidates: random.candidates, request: request)
      else { continue }
      #expect(plan.prices.map(\.rule) == request.rules)
      for price in plan.prices {
        guard
          case .planned(let free) = try Self.planner().plan(
            places: random.places, candidates: random.candidates, request: request.without(price.rule))
        else {
          Issue.record("seed \(seed) \(price.rule)")
          continue
        }
        #expect(price.women == [.residents: free.women(.residents), .staff: free.women(.staff)])
        #expect(price.cost == free.cost)
      }
    }
  }

  @Test("The order in which places and candidates come changes nothing")
  func permutation() throws {
    for seed in 0..<Self.count / 2 {
      var random = RandomDistrict(seed + 300_000)
      let request = random.request(seed % 4, rules: seed % 64)
      let outcomes = try [(random.places, random.candidates), (random.places.reversed(), random.candidates.reversed())]
        .map { try Self.planner().plan(places: $0.0, candidates: $0.1, request: request) }
      let picks = outcomes.map { outcome -> [String]? in
        guard case .planned(let plan) = outcome else { return nil }
        return plan.answer.plan.sites.map { plan.district.candidates[$0].id }
      }
      #expect(picks[0] == picks[1], "seed \(seed)")
    }
  }

  @Test("The knee is the last number after which one more is not worth it")
  func knee() throws {
    let places = [30, 20, 20, 4].enumerated().map { number, women in
      PlanPlace(id: "\(number)", name: "\(number)", women: .staff, township: nil, count: women, reached: 0)
    }
    let candidates = places.map { PlanCandidate(id: $0.id, kind: .emerging, name: $0.name, covers: [$0.id], cost: 5) }
    guard
      case .planned(let plan) = try DistrictPlanner().plan(
        places: places, candidates: candidates, request: PlanRequest(.counts([.emerging: 4])))
    else {
      Issue.record("no plan")
      return
    }
    #expect(plan.curves[.emerging]?.map { $0.answer?.plan.newWomen } == [30, 50, 70, 74])
    #expect(plan.knee(of: .emerging, worth: 5) == 3)
    #expect(plan.knee(of: .emerging, worth: 25) == 1)
    #expect(plan.knee(of: .emerging, worth: 4) == nil)
  }
}
