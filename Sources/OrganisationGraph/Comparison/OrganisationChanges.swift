/// The changes of organisations. What counts as being is what the graph counts: in force and not planned.
struct OrganisationChanges {
  private static let groups = FieldGroups([
    (.kindChanged, ["kind"]), (.statusChanged, ["status"]), (.moved, ["parent", "region", "unit"]),
    (.renamed, ["name"]), (.termRenewed, ["termNumber", "termEnd"]),
  ])
  private static let shown = ["kind", "parent", "region"]
  private static let committees: Set<OrganisationKind> = [.womensCommittee, .womensGroup]
  private static let federations: Set<OrganisationKind> = [
    .communityFederation, .jointFederation, .institutionFederation, .emergingFederation,
  ]

  private let organisations: [Timeline<Organisation>]
  private let mergers: Mergers<Organisation>
  /// Federations that 会改联 made, with the committee that each came from, where it is known.
  private let conversions: [String: String?]

  init(_ facts: Facts, _ organisations: [Timeline<Organisation>]) {
    self.organisations = organisations
    mergers = Mergers(facts.organisations, reason: \.endReason, successor: \.successor)
    var conversions: [String: String?] = [:]
    for conversion in facts.cases {
      if let new = conversion.newOrganisation { conversions[new] = .some(conversion.oldOrganisation) }
    }
    for organisation in facts.organisations where organisation.endReason == .converted {
      if let new = organisation.successor { conversions[new] = .some(organisation.id) }
    }
    self.conversions = conversions
  }

  func list(after from: PartialDate, through to: PartialDate) -> [NetworkChange] {
    organisations.flatMap { timeline in
      timeline.turns(after: from, through: to).flatMap { changes(of: $0, id: timeline.id) }
    }
  }

  private func changes(of turn: Turn<Organisation>, id: String) -> [NetworkChange] {
    let before = turn.before.flatMap { $0.status == .planned ? nil : $0 }
    let after = turn.after.flatMap { $0.status == .planned ? nil : $0 }
    switch (before, after) {
    case (nil, let after?): return [founding(of: after, on: turn.day)]
    case (let before?, nil): return [end(of: before, on: turn.day)]
    case (let before?, let after?): return steps(from: before, to: after, on: turn.day)
    case (nil, nil): return plan(turn, id: id)
    }
  }

  private func founding(of after: Organisation, on day: PartialDate) -> NetworkChange {
    let merged = mergers.predecessor(of: after.id, on: day)
    let converted = conversions[after.id]
    let cause: ChangeCause = converted != nil ? .converted : merged != nil ? .merged : .founded
    return NetworkChange(
      cause: cause, entity: .organisation, id: after.id, day: day, nameBefore: nil, nameAfter: after.name,
      organisation: after.id, counterpart: (converted ?? nil) ?? merged,
      fields: after.fields(Self.shown, begins: true))
  }

  private func end(of before: Organisation, on day: PartialDate) -> NetworkChange {
    let cause: ChangeCause =
      switch before.endReason {
      case .merged: .merged
      case .converted: .converted
      case .dissolved, .superseded, nil: .closed
      }
    return NetworkChange(
      cause: cause, entity: .organisation, id: before.id, day: day, nameBefore: before.name, nameAfter: nil,
      organisation: before.id, counterpart: before.successor, fields: before.fields(Self.shown, begins: false))
  }

  private func steps(from before: Organisation, to after: Organisation, on day: PartialDate) -> [NetworkChange] {
    let isConversion = Self.committees.contains(before.kind) && Self.federations.contains(after.kind)
    return Self.groups.differences(from: before, to: after).map { cause, fields in
      NetworkChange(
        cause: cause == .kindChanged && isConversion ? .converted : cause, entity: .organisation, id: after.id,
        day: day,
        nameBefore: before.name, nameAfter: after.name, organisation: after.id, fields: fields)
    }
  }

  /// A plan made or given up; what changes within a plan is no change of the network.
  private func plan(_ turn: Turn<Organisation>, id: String) -> [NetworkChange] {
    guard (turn.before == nil) != (turn.after == nil) else { return [] }
    let planned = turn.before ?? turn.after
    return [
      NetworkChange(
        cause: .statusChanged, entity: .organisation, id: id, day: turn.day, nameBefore: turn.before?.name,
        nameAfter: turn.after?.name, organisation: id,
        fields: planned?.fields(["status"], begins: turn.before == nil) ?? [])
    ]
  }
}
