import OrganisationGraph

extension Form {
  /// A sheet of any one kind of record: its own fields by their usual headings, with or without an ID.
  static func records(_ kind: EntityKind) -> Form {
    let words = kind.schema.map { RecordWords.word($0, of: kind) }
    let columns = zip(kind.schema, words).map { field, word in
      FormColumn(
        word, FormTarget(0, field.name), meaning: field.name == "region" ? .community : .value)
    }
    let hasRegion = kind.schema.contains { $0.name == "region" }
    var constants: [String: String] = [:]
    if kind == .reportedFigure { constants["exactness"] = "exact" }
    return Form(
      name: Glossary.entity(kind), titleWords: [Glossary.entity(kind).chinese],
      parts: [FormPart(kind: kind, defaults: constants, key: nil)],
      columns: [FormColumn(.running, meaning: .ignored)] + columns
        + (hasRegion ? [FormColumn(.township, FormTarget(0, "region"), meaning: .township)] : []),
      required: zip(kind.schema, words).filter {
        $0.0.isRequired && $0.0.type != .identity && constants[$0.0.name] == nil
      }.map { [$0.1] }, isSpecial: false)
  }
}
