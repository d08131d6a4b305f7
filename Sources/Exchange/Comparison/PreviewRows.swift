import OrganisationGraph

/// A record that was compared, with everything that speaks against it.
struct Outcome {
  let match: Match
  let faults: [Finding]

  var effect: Effect {
    if !faults.isEmpty { return .refused }
    guard let stored = match.stored else { return .new }
    return stored.record == match.record ? .unchanged : .changed
  }
}

/// Puts what was compared back into the rows of the sheets.
struct PreviewRows {
  private let sheets: [IncomingSheet]
  private let persons: [String: String]
  private let groups: [Key: [Outcome]]

  private struct Key: Hashable {
    let sheet: Int
    let row: Int
  }

  /// - Parameter persons: names by identity.
  init(_ outcomes: [Outcome], of sheets: [IncomingSheet], persons: [String: String]) {
    self.sheets = sheets
    self.persons = persons
    groups = Dictionary(grouping: outcomes) { Key(sheet: $0.match.sheet, row: $0.match.row.place.row ?? 0) }
  }

  /// What taking the row would do: the gravest of what its records would.
  static func effect(of group: [Outcome]) -> Effect {
    let effects = group.map(\.effect)
    if effects.contains(.refused) { return .refused }
    if group.contains(where: { $0.match.row.isMain && $0.effect == .new }) { return .new }
    return effects.allSatisfy { $0 == .unchanged } ? .unchanged : .changed
  }

  /// Every record in reading order, and the rows that were refused before they were records.
  func all() -> [PreviewRow] {
    sheets.enumerated().flatMap { position, sheet in
      let rows = groups.filter { $0.key.sheet == position }
      let refused = refusedRows(sheet, besides: Set(rows.keys.map(\.row)))
      let numbered = rows.map { ($0.key.row, self.rows($0.value)) } + refused.map { ($0.place.row ?? 0, [$0]) }
      return numbered.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// The number of rows of each effect in a sheet, those aside that were refused before they were records.
  func counts(of position: Int) -> [Effect: Int] {
    groups.filter { key, group in key.sheet == position && group.contains { $0.match.row.isMain } }
      .reduce(into: [:]) { counts, group in
        let mains = group.value.filter(\.match.row.isMain).count
        counts[Self.effect(of: group.value), default: 0] += mains
      }
  }

  private func rows(_ group: [Outcome]) -> [PreviewRow] {
    let whole = Self.effect(of: group)
    let successions = self.successions(group)
    let ordered = group.filter(\.match.row.isMain) + group.filter { !$0.match.row.isMain }
    return ordered.map { outcome in
      let match = outcome.match
      let isMain = match.row.isMain
      return PreviewRow(
        place: match.row.place, isMain: isMain, effect: isMain ? whole : outcome.effect,
        subject: subject(match.record, in: group),
        cells: cells(match), opensOn: match.closed == nil ? nil : match.record.validity.from,
        successions: isMain ? successions : [])
    }
  }

  /// A post goes by its person, a case by the unit that the same row states.
  private func subject(_ record: EntityRecord, in group: [Outcome]) -> Subject {
    let name: String? =
      switch record.kind {
      case .post: record["person"].text.flatMap { persons[$0] }
      case .conversionCase: group.map(\.match.record).first { $0.kind == .unit && $0.id == record["unit"].text }?.name
      default: nil
      }
    return Subject(kind: record.kind, id: record.id, name: name ?? record.name)
  }

  private func cells(_ match: Match) -> [PreviewCell] {
    match.record.kind.schema.indices.compactMap { position in
      let old = match.stored?.record.values[position]
      let new = match.record.values[position]
      let name = match.record.kind.schema[position].name
      if match.closed != nil, name == "validFrom" { return nil }
      return new == (old ?? .missing) ? nil : PreviewCell(field: name, old: old, new: new)
    }
  }

  private func successions(_ group: [Outcome]) -> [Succession] {
    let posts = group.map(\.match).filter { $0.record.kind == .post }
    return posts.filter { $0.stored == nil }.compactMap { new in
      let old = posts.first {
        $0.stored != nil && $0.stored?.record["validTo"] != $0.record["validTo"]
          && $0.record["organisation"] == new.record["organisation"] && $0.record["role"] == new.record["role"]
      }
      guard let old else { return nil }
      let name: (EntityRecord) -> String = { $0["person"].text.flatMap { persons[$0] ?? $0 } ?? "" }
      return Succession(
        role: new.record["role"].text ?? "", old: name(old.record), new: name(new.record),
        day: old.record["validTo"].text ?? "")
    }
  }

  private func refusedRows(_ sheet: IncomingSheet, besides known: Set<Int>) -> [PreviewRow] {
    guard sheet.kind != nil else { return [] }
    let rows = sheet.findings.filter { $0.severity == .error }.compactMap { $0.place?.row }
      .filter { $0 != sheet.place.row && !known.contains($0) }
    return Set(rows).sorted().map { row in
      var place = sheet.place
      place.row = row
      place.column = nil
      return PreviewRow(
        place: place, isMain: true, effect: .refused, subject: nil, cells: [], opensOn: nil, successions: [])
    }
  }
}
