import Foundation
import Ledger
import OrganisationGraph
import Planning

/// A plan that an office keeps under a name.
struct SavedPlan: Codable, Sendable, Hashable {
  /// One thing that it builds.
  struct Pick: Codable, Sendable, Hashable {
    var id: String
    var kind: BuildKind
    var name: String
    var form: String?
    var community: String?
    var township: String?
    var unit: String?
    /// Identities of the places that it reaches.
    var covers: [String]
    var cost: Int
    /// From 1.
    var year: Int
    /// Women whom it adds to those before it.
    var adds: Int
    /// Identity of the organisation, where it was planned already when the plan was made.
    var planned: String?
  }

  /// That it was taken into the ledger.
  struct Adoption: Codable, Sendable, Hashable {
    /// The batch.
    var batch: Int
    /// The first day of the first year.
    var from: String
    /// The organisation of each pick.
    var bodies: [String: String]
  }

  var name: String
  /// The day for which it was made.
  var asOf: String
  var request: PlanRequest
  var picks: [Pick]
  /// Women newly reached.
  var women: [String: Int]
  var cost: Int
  var isOptimal: Bool
  var adoption: Adoption?

  init(_ name: String, _ day: AsOf, _ found: PlanFound) {
    let plan = found.plan
    self.name = name
    asOf = day.date.description
    request = plan.district.request
    women = Dictionary(uniqueKeysWithValues: WomenKind.allCases.map { ($0.rawValue, plan.women($0)) })
    cost = plan.cost
    isOptimal = plan.answer.isOptimal
    let years = Dictionary(plan.answer.plan.openings.map { ($0.site, $0.year + 1) }) { first, _ in first }
    picks = plan.order.map { step in
      let candidate = plan.district.candidates[step.site]
      return Pick(
        id: candidate.id, kind: candidate.kind, name: candidate.name, form: candidate.form,
        community: candidate.community, township: candidate.township, unit: candidate.unit, covers: candidate.covers,
        cost: candidate.cost, year: years[step.site] ?? 1, adds: step.adds, planned: candidate.planned)
    }
  }

  func count(_ kind: BuildKind) -> Int { picks.count { $0.kind == kind } }
}

extension Workspace {
  private static let plansKey = "plans"

  /// The plans that the ledger keeps, by name.
  func savedPlans() throws(Refusal) -> [SavedPlan] {
    let stored = try Refusal.wrapping { try ledger.configuration() }
    guard let text = stored[Self.plansKey] else { return [] }
    do {
      return try JSONDecoder().decode([SavedPlan].self, from: Data(text.utf8))
    } catch {
      throw Refusal(.input, "台账里存的规划读不懂：\(error)。", "The plans kept in the ledger cannot be read: \(error).")
    }
  }

  func savedPlan(_ name: String) throws(Refusal) -> SavedPlan {
    let plans = try savedPlans()
    guard let plan = plans.first(where: { $0.name == name }) else { throw PlanRefusals.noPlan(name, plans.map(\.name)) }
    return plan
  }

  func keep(_ plans: [SavedPlan]) throws(Refusal) {
    try Refusal.wrapping {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let data = try encoder.encode(plans.sorted { $0.name < $1.name })
      try ledger.set(String(decoding: data, as: UTF8.self), for: Self.plansKey)
    }
  }
}
