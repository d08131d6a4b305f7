import OrganisationGraph

/// The names of records by identity, the latest where a name has changed: for values that refer to other records.
struct RecordNames {
  private var names: [RecordKey: String] = [:]

  init(_ facts: Facts) {
    for region in facts.regions { names[RecordKey(.region, region.id)] = region.name }
    for unit in facts.units { names[RecordKey(.unit, unit.id)] = unit.name }
    for organisation in facts.organisations { names[RecordKey(.organisation, organisation.id)] = organisation.name }
    for person in facts.persons { names[RecordKey(.person, person.id)] = person.name }
  }

  /// The name of a record; its identity where it has none.
  func name(_ kind: EntityKind, _ id: String) -> String { names[RecordKey(kind, id)] ?? id }

  /// A value of a field in words: names for identities, the glossary's words for choices.
  func words(_ value: FieldValue, of field: String, _ kind: EntityKind, _ language: Language) -> String {
    if value == .missing { return Term("（无）", "(none)")(language) }
    if case .reference(let other)? = kind.schema.first(where: { $0.name == field })?.type, let id = value.text {
      return name(other, id)
    }
    return HistorySentences.value(value, of: field, kind, language)
  }
}
