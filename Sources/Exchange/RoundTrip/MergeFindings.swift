import OrganisationGraph

/// What is found where returned sheets and the ledger have gone different ways.
enum MergeFindings {
  /// Both changed a field: what was sent out, what the ledger has now, what the sheet says.
  static func conflict(
    _ row: IncomingRow, _ position: Int, base: EntityRecord?, ledger: EntityRecord, choice: ConflictChoice
  ) -> Finding {
    let field = row.kind.schema[position]
    let rules: [ConflictChoice: String] = [
      .refuse: "merge.conflict", .ledger: "merge.conflictLedger", .sheet: "merge.conflictSheet",
    ]
    return Finding(
      rule: rules[choice] ?? "merge.conflict", severity: choice == .refuse ? .error : .warning,
      place: row.place(of: position),
      arguments: [
        "id": row.id, "heading": Glossary.field(field.name, of: row.kind).chinese,
        "base": words(base?.values[position] ?? .missing, of: field),
        "ledger": words(ledger.values[position], of: field),
        "sheet": words(row.values[position] ?? .missing, of: field),
      ])
  }

  /// The ledger has taken out what the sheet still has.
  static func deleted(_ row: IncomingRow, _ base: EntityRecord, isRefused: Bool, isChanged: Bool) -> Finding {
    let changed = base.values.indices.filter { position in
      row.values[position].map { $0 != base.values[position] } ?? false
    }
    let headings = changed.map { Glossary.field(row.kind.schema[$0].name, of: row.kind).chinese }
    return Finding(
      rule: isChanged ? (isRefused ? "merge.deleted" : "merge.deletedLedger") : "merge.deletedUnchanged",
      severity: isRefused ? .error : isChanged ? .warning : .info, place: row.place(of: changed.first ?? 0),
      arguments: ["id": row.id, "kind": Glossary.entity(row.kind).chinese, "headings": headings.joined(separator: "、")])
  }

  /// A row that was sent out did not come back.
  static func gone(_ record: EntityRecord, from sheet: Place) -> Finding {
    let name = record.kind.schema.firstIndex { $0.name == "name" }.flatMap { record.values[$0].text }
    return Finding(
      rule: "merge.rowGone", severity: .warning,
      subject: Subject(kind: record.kind, id: record.id, name: name ?? record.id),
      place: Place(file: sheet.file, sheet: sheet.sheet),
      arguments: [
        "id": record.id, "called": name.map { "“\($0)”" } ?? "", "kind": Glossary.entity(record.kind).chinese,
      ])
  }

  /// A value as a sheet shows it, with telephone numbers masked.
  private static func words(_ value: FieldValue, of field: FieldSchema) -> String {
    switch (field.type, value) {
    case (_, .missing): "空"
    case (.flag, .integer(let number)): number == 0 ? "否" : "是"
    case (.choice(let vocabulary, _, _), .text(let word)): Glossary.choice(vocabulary, word).chinese
    case (.phone, .text(let text)): PhoneNumber.masked(text)
    case (_, .text(let text)): text
    case (_, .integer(let number)): String(number)
    }
  }
}
