import Ledger
import OrganisationGraph
import Planning

extension Workspace {
  /// Takes a plan into the ledger as planned organisations, in one batch.
  /// - Parameter day: the first day of its first year.
  public func adoptPlan(_ name: String, from day: AsOf) throws(Refusal) -> Answer {
    var plan = try savedPlan(name)
    if try isAdopted(plan), let batch = plan.adoption?.batch { throw PlanRefusals.adopted(name, batch) }
    let facts = try facts()
    var edit = try Refusal.wrapping { try LedgerEdit(ledger) }
    var bodies: [String: String] = [:]
    for planned in PlannedBodies(plan, in: facts, from: day.date).bodies {
      let body = edit.add(planned.body)
      bodies[planned.pick.id] = body.id
      for cover in planned.covers {
        var cover = cover
        cover.organisation = body.id
        edit.add(cover)
      }
    }
    for pick in plan.picks { if let known = pick.planned { bodies[pick.id] = known } }
    let batch = try Refusal.wrapping { try ledger.apply(edit.changes, as: .now(.edit)) }
    guard let batch else { throw PlanRefusals.nothingToAdopt(name) }
    plan.adoption = SavedPlan.Adoption(batch: batch.number, from: day.date.description, bodies: bodies)
    let adopted = plan
    try keep(try savedPlans().map { $0.name == name ? adopted : $0 })
    let new = plan.picks.count { $0.planned == nil }
    var page = Page(title: Term("规划“\(name)”", "Plan “\(name)”")(language))
    page.say(
      Term(
        "已采纳：筹建的组织\(new)个入账（第\(batch.number)批），图上画虚线，不计入任何数。看进度：fulian plan progress \(name)。要撤回，用“fulian undo \(batch.number)”。",
        "Adopted: \(new) planned organisations (batch \(batch.number)), dashed on charts and in no count. Take it back with fulian undo \(batch.number)."
      )(language))
    return Answer(page, json: adopted)
  }

  /// Whether a plan's organisations are in the ledger still: an undo takes them back.
  func isAdopted(_ plan: SavedPlan) throws(Refusal) -> Bool {
    guard let adoption = plan.adoption else { return false }
    let facts = try facts()
    let known = Set(facts.organisations.map(\.id))
    let own = plan.picks.filter { $0.planned == nil }.compactMap { adoption.bodies[$0.id] }
    return own.contains { known.contains($0) }
  }

  /// The network of a day with what a plan would found.
  func evidence(on day: AsOf, with plan: String?) throws(Refusal) -> Evidence {
    guard let plan else { return try evidence(on: day) }
    let saved = try savedPlan(plan)
    let facts = try facts()
    if try isAdopted(saved) { return Evidence(facts, on: day.date) }
    return Evidence(PlannedBodies(saved, in: facts, from: day.date).added(to: facts), on: day.date)
  }
}
