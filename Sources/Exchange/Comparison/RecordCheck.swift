import OrganisationGraph

/// What a record must satisfy on its own and towards the records that it refers to, before it may enter a ledger.
enum RecordCheck {
  static func faults(of match: Match, kind: EntityKind, known: [EntityKind: Set<String>]) -> [Finding] {
    references(match, kind, known) + selfReference(match, kind) + period(match, kind) + (match.fault.map { [$0] } ?? [])
  }

  private static func references(_ match: Match, _ kind: EntityKind, _ known: [EntityKind: Set<String>]) -> [Finding] {
    kind.schema.indices.compactMap { position in
      let field = kind.schema[position]
      guard case .reference(let target) = field.type, let id = match.record.values[position].text,
        known[target]?.contains(id) != true
      else { return nil }
      return finding(
        "import.unknownReference", match, position,
        [
          "heading": Glossary.field(field.name, of: kind).chinese, "value": id,
          "kind": Glossary.entity(target).chinese,
        ])
    }
  }

  private static func selfReference(_ match: Match, _ kind: EntityKind) -> [Finding] {
    kind.schema.indices.compactMap { position in
      guard kind.schema[position].name == "parent", match.record.values[position].text == match.record.id else {
        return nil
      }
      return finding(
        "import.selfParent", match, position,
        ["heading": Glossary.field("parent", of: kind).chinese, "value": match.record.id])
    }
  }

  private static func period(_ match: Match, _ kind: EntityKind) -> [Finding] {
    guard let from = kind.schema.firstIndex(where: { $0.name == "validFrom" }),
      let to = kind.schema.firstIndex(where: { $0.name == "validTo" }),
      let start = match.record.values[from].text.flatMap({ PartialDate($0) }),
      let end = match.record.values[to].text.flatMap({ PartialDate($0) }),
      Validity(from: start, to: end).endsBeforeItStarts
    else { return [] }
    return [
      finding("import.endsBeforeStart", match, to, ["from": start.description, "value": end.description])
    ]
  }

  private static func finding(
    _ rule: String, _ match: Match, _ position: Int, _ arguments: [String: String]
  ) -> Finding {
    Finding(rule: rule, severity: .error, place: match.row.place(of: position), arguments: arguments)
  }
}
