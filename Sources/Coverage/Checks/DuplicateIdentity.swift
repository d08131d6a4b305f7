import OrganisationGraph

/// Each identity is used once. Regions, units and organisations may have several versions, but not two at one time.
struct DuplicateIdentity: Check {
  let rule = "L01"

  func findings(in evidence: Evidence) -> [Finding] {
    EntityKind.allCases.flatMap { kind in
      var scan = DuplicateScan(facts: evidence.facts)
      return kind.accept(&scan)
    }
  }
}

private struct DuplicateScan: EntityTypeVisitor {
  let facts: Facts

  func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> [Finding] {
    let records = facts[keyPath: list]
    var rows: [String: [Int]] = [:]
    for (row, record) in records.enumerated() { rows[record.id, default: []].append(row) }
    let doubled = rows.values.filter { $0.count > 1 }.flatMap { same in
      E.kind.isVersioned ? overlapping(same, of: records) : Array(same.dropFirst())
    }
    let fields = E.schema
    return doubled.sorted().map { row in
      Finding(
        rule: E.kind.isVersioned ? "L01.overlap" : "L01.duplicate", severity: .error,
        subject: Subject(EntityRecord(kind: E.kind, values: records[row].values), fields: fields),
        arguments: ["entity": E.kind.rawValue])
    }
  }

  /// The rows whose period begins before that of an earlier version has ended.
  private func overlapping<E: Entity>(_ rows: [Int], of records: [E]) -> [Int] {
    let ordered = rows.sorted {
      (records[$0].validity.from?.dayNumber ?? .min, $0) < (records[$1].validity.from?.dayNumber ?? .min, $1)
    }
    return zip(ordered, ordered.dropFirst()).compactMap { earlier, later in
      records[earlier].validity.overlaps(records[later].validity) ? max(earlier, later) : nil
    }
  }
}
