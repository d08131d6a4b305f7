import OrganisationGraph

extension IncomingSheet {
  /// Keeps out rows with a word of an open list that neither the glossary knows nor the office has added: most likely it
  /// is misspelt.
  /// - Parameter own: the words that the office has added, by list.
  mutating func refuseUnknownWords(beside own: [String: Set<String>]) {
    var culprits: [Int?: Finding] = [:]
    for row in rows { note(row.kind, row.values, row.columns, row.place, own, &culprits) }
    for draft in drafts {
      let known = draft.values.compactMapValues { if case .known(let value) = $0 { value } else { nil } }
      note(draft.kind, known, draft.columns, draft.place, own, &culprits)
    }
    if culprits.isEmpty { return }
    rows.removeAll { culprits[$0.place.row] != nil }
    drafts.removeAll { culprits[$0.place.row] != nil }
    refused += culprits.count
    findings += culprits.values.sorted { ($0.place?.row ?? 0) < ($1.place?.row ?? 0) }
  }

  private func note(
    _ kind: EntityKind, _ values: [Int: FieldValue], _ columns: [Int: Int], _ place: Place,
    _ own: [String: Set<String>], _ culprits: inout [Int?: Finding]
  ) {
    for (position, field) in kind.schema.enumerated() {
      guard case .choice(let vocabulary, let words, isOpen: true) = field.type, let word = values[position]?.text,
        !words.contains(word), own[vocabulary]?.contains(word) != true
      else { continue }
      var here = place
      here.column = columns[position]
      let known = words + (own[vocabulary] ?? []).subtracting(words).sorted()
      culprits[place.row] = Finding(
        rule: CellFault.unknownWord.rawValue, severity: .error, place: here,
        arguments: [
          "heading": Glossary.field(field.name, of: kind).chinese, "value": word,
          "words": known.map { Glossary.choice(vocabulary, $0).chinese }.joined(separator: "、"),
        ])
    }
  }
}
