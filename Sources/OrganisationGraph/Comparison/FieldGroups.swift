/// Which fields of a versioned record stand behind which cause of change.
struct FieldGroups {
  private let causes: [(cause: ChangeCause, fields: Set<String>)]
  private let silent: Set<String> = ["id", "validFrom", "validTo", "endReason", "successor", "note"]

  init(_ causes: [(cause: ChangeCause, fields: Set<String>)]) {
    self.causes = causes
  }

  /// The fields that differ between two versions, by the cause that they stand for; any other field is a detail. Dates of the
  /// version itself, the reason of its end and notes are none.
  func differences<E: Entity>(from before: E, to after: E) -> [(cause: ChangeCause, fields: [FieldDifference])] {
    var grouped: [ChangeCause: [FieldDifference]] = [:]
    for (field, (old, new)) in zip(E.kind.schema, zip(before.values, after.values)) {
      if old == new || silent.contains(field.name) { continue }
      let cause = causes.first { $0.fields.contains(field.name) }?.cause ?? .detailChanged
      grouped[cause, default: []].append(FieldDifference(field.name, before: old, after: new))
    }
    return ChangeCause.allCases.compactMap { cause in grouped[cause].map { (cause, $0) } }
  }
}

extension Entity {
  /// The named fields as what a record that begins, or ends, consists of; empty ones are left out.
  func fields(_ names: [String], begins: Bool) -> [FieldDifference] {
    zip(Self.kind.schema, values).compactMap { field, value in
      guard names.contains(field.name), value != .missing else { return nil }
      return FieldDifference(field.name, before: begins ? .missing : value, after: begins ? value : .missing)
    }
  }
}
