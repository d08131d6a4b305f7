import OrganisationGraph

/// Finds the records that sheets ought to name and do not: those in force, of the sorts that a sheet lists, within the
/// regions that it covers.
struct MissingRecords {
  private let stored: [EntityKind: [StoredRecord]]
  private let states: [EntityKind: KindState]
  private let day: PartialDate
  private let regions: [String: EntityRecord]

  init(_ stored: [EntityKind: [StoredRecord]], _ states: [EntityKind: KindState], on day: PartialDate) {
    self.stored = stored
    self.states = states
    self.day = day
    let known = (stored[.region] ?? []).map(\.record).filter { $0.validity.isInForce(on: day) }
    let stated = states[.region]?.matches.map(\.record) ?? []
    regions = Dictionary((known + stated).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// What each sheet misses, in the ledger's order; a record that any sheet speaks of is not missing.
  func find(_ sheets: [IncomingSheet]) -> [MissingRecord] {
    let names = NameForm(regionNames: (stored[.region] ?? []).map(\.record.name))
    let refused = sheets.reduce(into: Set<String>()) { $0.formUnion($1.refusedNames) }
    let refusedIDs = sheets.reduce(into: Set<String>()) { $0.formUnion($1.refusedIDs) }
    var missing: [MissingRecord] = []
    for kind in [EntityKind.unit, .organisation] {
      var listed: Set<Int64> = []
      let ids = Set(states[kind]?.matches.map(\.record.id) ?? [])
      for (position, sheet) in sheets.enumerated() where sheet.kind == kind {
        let records = (states[kind]?.matches ?? []).filter { $0.sheet == position && $0.row.isMain }.map(\.record)
        let sorts = Set(records.map { $0["kind"] })
        let covered = Set(sheet.regions).union(records.compactMap { $0["region"].text })
        for candidate in stored[kind] ?? [] {
          let record = candidate.record
          guard sorts.contains(record["kind"]), !ids.contains(record.id), !refusedIDs.contains(record.id),
            record.validity.isInForce(on: day),
            let region = record["region"].text, lies(region, in: covered),
            !refused.contains(names.normalised(record.name)), listed.insert(candidate.row).inserted
          else { continue }
          missing.append(
            MissingRecord(
              subject: Subject(kind: kind, id: record.id, name: record.name), region: regions[region]?.name,
              place: sheet.place, stored: candidate))
        }
      }
    }
    return missing
  }

  /// What ends a missing record on the day: itself and the posts held in it.
  func ending(_ missing: MissingRecord) -> [RecordChange] {
    let posts =
      missing.subject.kind != .organisation
      ? []
      : (stored[.post] ?? []).filter {
        $0.record["organisation"].text == missing.subject.id && $0.record.validity.isInForce(on: day)
      }
    let spokenOf = Set(states[.post]?.matches.map(\.record.id) ?? [])
    return [end(missing.stored)] + posts.filter { !spokenOf.contains($0.record.id) }.map(end)
  }

  private func end(_ stored: StoredRecord) -> RecordChange {
    var record = stored.record
    record["validTo"] = .text(day.description)
    record["endReason"] = .text(EndReason.dissolved.rawValue)
    return RecordChange(old: stored, new: record)
  }

  private func lies(_ region: String, in covered: Set<String>) -> Bool {
    var next: String? = region
    for _ in 0..<10 {
      guard let id = next else { return false }
      if covered.contains(id) { return true }
      next = regions[id]?["parent"].text
    }
    return false
  }
}
