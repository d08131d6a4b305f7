import Conversion
import OrganisationGraph
import Planning

/// The organisations that a plan would found, as planned ones: drawn dashed, in no count.
struct PlannedBodies {
  /// The organisation of each pick, and the units that it would cover; picks that were planned already are left out.
  private(set) var bodies: [(pick: SavedPlan.Pick, body: Organisation, covers: [Cover])] = []

  init(_ plan: SavedPlan, in facts: Facts, from day: PartialDate) {
    for pick in plan.picks where pick.planned == nil {
      var founding = ConversionCase()
      founding.kind =
        switch pick.kind {
        case .microHome: .microHomeFounding
        case .emerging: .emergingFounding
        case .institution: .institutionCommittee
        }
      founding.unit = pick.unit ?? (pick.kind == .microHome || pick.covers.count != 1 ? nil : pick.covers[0])
      founding.region = founding.unit == nil ? pick.community ?? pick.township : nil
      let units = pick.kind == .microHome ? [] : pick.covers
      if units.count > 1 { founding.proposedName = pick.name }
      if pick.kind == .microHome { founding.proposedName = Self.name(of: pick) }
      let old = BodyChange.body(endedBy: founding, in: facts, on: day)
      var body = BodyChange.body(of: founding, after: old, in: facts, on: day)
      body.status = .planned
      body.hostType = pick.kind == .microHome ? pick.form.flatMap(MicroHomeHost.init(rawValue:)) : nil
      if pick.kind == .emerging { body.buildMode = pick.form.flatMap(BuildMode.init(rawValue:)) ?? .standalone }
      body.validity = Validity(from: day)
      body.note = "规划“\(plan.name)”第\(pick.year)年"
      let covers = units.map { unit in
        var cover = Cover()
        (cover.unit, cover.level, cover.validity) = (unit, .organisation, Validity(from: day))
        return cover
      }
      bodies.append((pick, body, covers))
    }
  }

  /// A micro-home is called 微家 in a plan and 妇女微家 in the ledger.
  private static func name(of pick: SavedPlan.Pick) -> String {
    pick.name.contains("妇女微家") ? pick.name : pick.name.replacing("微家", with: "妇女微家")
  }

  /// The facts with them, under passing identities, for a chart of what would be.
  func added(to facts: Facts) -> Facts {
    var facts = facts
    for (number, planned) in bodies.enumerated() {
      var body = planned.body
      body.id = "规划-\(number + 1)"
      facts.organisations.append(body)
      for (place, cover) in planned.covers.enumerated() {
        var cover = cover
        (cover.id, cover.organisation) = ("规划-\(number + 1)-\(place + 1)", body.id)
        facts.covers.append(cover)
      }
    }
    return facts
  }
}
