import Exchange
import OrganisationGraph

/// The changes to a ledger by which one record is merged into another of its kind.
struct MergeChanges {
  /// What is merged, and into what.
  let dropped: RecordKey
  let kept: String
  private let records: [EntityKind: [StoredRecord]]
  private(set) var changes: [RecordChange] = []

  init(_ dropped: RecordKey, into kept: String, _ records: [EntityKind: [StoredRecord]]) {
    self.dropped = dropped
    self.kept = kept
    self.records = records
  }

  /// Ends the record on `day` in the other one (合并): what it was before stays its own; what hangs on it and what it covers
  /// passes to the other from that day.
  mutating func end(on day: PartialDate) {
    for stored in versions(of: dropped) where stored.record.validity.isInForce(on: day) {
      changes.append(Self.change(stored, ending(on: .text(day.description))))
    }
    let field = dropped.kind == .unit ? "unit" : "parent"
    for stored in records[.organisation] ?? [] where stored.record[field] == .text(dropped.id) {
      pass(stored, field, from: day)
    }
    passCovers(from: day)
  }

  /// Corrects a double entry (重复登记): the record has never been one of its own, so it is in force on no day, and all that
  /// refers to it refers to the other one. It stays there to be found under its name.
  mutating func withdraw() {
    for stored in versions(of: dropped) {
      let start = stored.record["validFrom"] == .missing ? .text("1900-01-01") : stored.record["validFrom"]
      changes.append(Self.change(stored, ending(on: start).merging(["validFrom": start]) { $1 }))
    }
    for kind in EntityKind.allCases {
      let fields = kind.schema.filter { $0.type == .reference(dropped.kind) }.map(\.name)
      if fields.isEmpty { continue }
      var there = Set((records[kind] ?? []).map { Self.bare($0.record) })
      for stored in records[kind] ?? [] where fields.contains(where: { stored.record[$0] == .text(dropped.id) }) {
        if kind == dropped.kind, stored.record.id == dropped.id { continue }
        var record = stored.record
        for field in fields where record[field] == .text(dropped.id) { record[field] = .text(kept) }
        let isTwice = !kind.isVersioned && !there.insert(Self.bare(record)).inserted
        changes.append(RecordChange(old: stored, new: isTwice ? nil : record))
      }
    }
  }

  /// A version that hangs on the record hangs on the other one from the day.
  private mutating func pass(_ stored: StoredRecord, _ field: String, from day: PartialDate) {
    let period = stored.record.validity
    if let end = period.to, end.dayNumber <= day.dayNumber { return }
    if let start = period.from, start.dayNumber >= day.dayNumber {
      changes.append(Self.change(stored, [field: .text(kept)]))
      return
    }
    var next = stored.record
    next[field] = .text(kept)
    next["validFrom"] = .text(day.description)
    changes.append(RecordChange(old: nil, new: next))
    changes.append(
      Self.change(
        stored,
        [
          "validTo": .text(day.description), "endReason": .text(EndReason.superseded.rawValue), "successor": .missing,
        ]))
  }

  /// What it covers, or what covers it, and the other one does not have yet.
  private mutating func passCovers(from day: PartialDate) {
    let field = dropped.kind == .unit ? "unit" : "organisation"
    let covers = (records[.cover] ?? []).filter { $0.record.validity.isInForce(on: day) }
    var there = Set(covers.map { Self.bare($0.record) })
    var identities = NextIdentity("F", after: (records[.cover] ?? []).map(\.record.id))
    for stored in covers where stored.record[field] == .text(dropped.id) {
      var next = stored.record
      next[field] = .text(kept)
      guard there.insert(Self.bare(next)).inserted else { continue }
      next["id"] = .text(identities.next())
      next["validFrom"] = .text(day.description)
      changes.append(RecordChange(old: nil, new: next))
    }
  }

  /// The fields of a version that ends in the other record.
  private func ending(on day: FieldValue) -> [String: FieldValue] {
    ["validTo": day, "endReason": .text(EndReason.merged.rawValue), "successor": .text(kept)]
  }

  private func versions(of key: RecordKey) -> [StoredRecord] {
    (records[key.kind] ?? []).filter { $0.record.id == key.id }
  }

  /// `stored` with these fields.
  private static func change(_ stored: StoredRecord, _ fields: [String: FieldValue]) -> RecordChange {
    var record = stored.record
    for (field, value) in fields { record[field] = value }
    return RecordChange(old: stored, new: record)
  }

  /// What a record states, without its identity, dates and notes.
  private static func bare(_ record: EntityRecord) -> [FieldValue] {
    zip(record.kind.schema, record.values).compactMap { field, value in
      ["id", "validFrom", "validTo", "note"].contains(field.name) ? nil : value
    }
  }
}
