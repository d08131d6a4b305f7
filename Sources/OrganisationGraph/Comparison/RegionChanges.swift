/// The changes of regions.
enum RegionChanges {
  private static let groups = FieldGroups([
    (.kindChanged, ["level", "kind"]), (.moved, ["parent"]), (.renamed, ["name"]), (.codeChanged, ["code"]),
  ])

  static func list(
    _ regions: [Timeline<Region>], after from: PartialDate, through to: PartialDate
  ) -> [NetworkChange] {
    let mergers = Mergers(regions.flatMap(\.rows), reason: \.endReason, successor: \.successor)
    return regions.flatMap { region in
      region.turns(after: from, through: to).flatMap { turn in
        mergers.changes(of: turn, id: region.id, groups: groups, name: \.name, shown: ["level", "code"])
      }
    }
  }
}

/// The changes of units.
enum UnitChanges {
  private static let groups = FieldGroups([
    (.kindChanged, ["kind"]), (.moved, ["region"]), (.renamed, ["name"]), (.codeChanged, ["creditCode"]),
  ])

  static func list(_ units: [Timeline<Unit>], after from: PartialDate, through to: PartialDate) -> [NetworkChange] {
    let mergers = Mergers(units.flatMap(\.rows), reason: \.endReason, successor: \.successor)
    return units.flatMap { unit in
      unit.turns(after: from, through: to).flatMap { turn in
        mergers.changes(of: turn, id: unit.id, groups: groups, name: \.name, shown: ["kind", "region"])
      }
    }
  }
}

/// Which records of a kind ended in which others.
struct Mergers<E: Entity> {
  private let reason: (E) -> EndReason?
  private let successor: (E) -> String?
  /// Records that ended in one another, by the record and the day on which it took them in.
  private let takenIn: [Key: String]

  private struct Key: Hashable {
    let id: String
    let day: Int
  }

  init(_ rows: [E], reason: @escaping (E) -> EndReason?, successor: @escaping (E) -> String?) {
    self.reason = reason
    self.successor = successor
    var takenIn: [Key: String] = [:]
    for row in rows where reason(row) == .merged {
      guard let id = successor(row), id != row.id, let day = row.validity.to?.dayNumber else { continue }
      takenIn[Key(id: id, day: day)] = takenIn[Key(id: id, day: day)] ?? row.id
    }
    self.takenIn = takenIn
  }

  /// The record that ended in `id` on the day; nil where none did.
  func predecessor(of id: String, on day: PartialDate) -> String? { takenIn[Key(id: id, day: day.dayNumber)] }

  /// The changes of a record that has neither states nor conversions.
  func changes(
    of turn: Turn<E>, id: String, groups: FieldGroups, name: (E) -> String, shown: [String]
  ) -> [NetworkChange] {
    switch (turn.before, turn.after) {
    case (nil, let after?):
      let other = predecessor(of: id, on: turn.day)
      return [
        NetworkChange(
          cause: other == nil ? .founded : .merged, entity: E.kind, id: id, day: turn.day, nameBefore: nil,
          nameAfter: name(after), counterpart: other, fields: after.fields(shown, begins: true))
      ]
    case (let before?, nil):
      return [
        NetworkChange(
          cause: reason(before) == .merged ? .merged : .closed, entity: E.kind, id: id, day: turn.day,
          nameBefore: name(before), nameAfter: nil, counterpart: successor(before),
          fields: before.fields(shown, begins: false))
      ]
    case (let before?, let after?):
      return groups.differences(from: before, to: after).map { cause, fields in
        NetworkChange(
          cause: cause, entity: E.kind, id: id, day: turn.day, nameBefore: name(before), nameAfter: name(after),
          fields: fields)
      }
    case (nil, nil): return []
    }
  }
}
