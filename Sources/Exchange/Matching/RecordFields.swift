public import OrganisationGraph

extension EntityKind {
  /// Position of the field of this name, nil where the kind has none.
  func position(of field: String) -> Int? { Self.positions[self]?[field] }

  private static let positions: [EntityKind: [String: Int]] = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      (kind, Dictionary(uniqueKeysWithValues: kind.schema.enumerated().map { ($0.element.name, $0.offset) }))
    })
}

extension EntityRecord {
  /// The value of a field, `.missing` where the kind has no such field.
  public subscript(_ field: String) -> FieldValue {
    get { kind.position(of: field).map { values[$0] } ?? .missing }
    set { if let position = kind.position(of: field) { values[position] = newValue } }
  }

  /// The period in which it holds.
  public var validity: Validity {
    Validity(
      from: self["validFrom"].text.flatMap { PartialDate($0) }, to: self["validTo"].text.flatMap { PartialDate($0) })
  }

  /// What it is called, its identity where it has no name.
  var name: String { self["name"].text ?? id }
}

extension IncomingRow {
  /// The row's values over those of a record.
  func merged(over old: EntityRecord?) -> EntityRecord {
    EntityRecord(kind: kind, values: kind.schema.indices.map { values[$0] ?? old?.values[$0] ?? .missing })
  }
}
