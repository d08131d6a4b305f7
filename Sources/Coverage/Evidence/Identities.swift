import OrganisationGraph

private struct IdentitiesOfKind: EntityTypeVisitor {
  let facts: Facts

  func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> Set<String> {
    Set(facts[keyPath: list].map(\.id))
  }
}

extension Facts {
  /// The identities of all records of `kind`, of any date.
  func identities(of kind: EntityKind) -> Set<String> {
    var visitor = IdentitiesOfKind(facts: self)
    return kind.accept(&visitor)
  }
}
