import OrganisationGraph

/// Looks at every record of a kind in stored form, one at a time.
private struct RecordScan: EntityTypeVisitor {
  let facts: Facts
  let look: (EntityRecord) -> [Finding]

  func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> [Finding] {
    facts[keyPath: list].flatMap { look(EntityRecord(kind: E.kind, values: $0.values)) }
  }
}

extension Facts {
  /// The findings of `look` in all records of `kind`.
  func scan(_ kind: EntityKind, _ look: @escaping (EntityRecord) -> [Finding]) -> [Finding] {
    var scan = RecordScan(facts: self, look: look)
    return kind.accept(&scan)
  }
}
