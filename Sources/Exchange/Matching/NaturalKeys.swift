import OrganisationGraph

/// The fields by which a record without an identity of its own is known again, for kinds that have no name to go by.
enum NaturalKeys {
  /// The fields, nil for kinds that are matched in another way.
  static func fields(of kind: EntityKind) -> [String]? {
    switch kind {
    case .region, .unit, .organisation, .person, .post: nil
    case .relation: ["organisation", "superior", "kind"]
    case .cover: ["organisation", "unit", "region"]
    case .conversionCase: ["kind", "unit", "region", "drive"]
    case .caseEvent: ["conversionCase", "stage"]
    case .election: ["kind", "conversionCase", "organisation", "date"]
    case .electedPerson: ["election", "person", "role"]
    case .activity: ["name", "organisation", "date"]
    case .award: ["name", "scope", "date", "organisation", "unit", "person"]
    case .rating: ["programme", "organisation", "date"]
    case .target: ["metric", "region", "date"]
    case .reportedFigure: ["metric", "name", "region", "date"]
    case .disposition: ["finding"]
    }
  }

  /// The records that agree with `record` in all of the key's fields that it states. Where several steps of a case have one stage, the
  /// day tells them apart.
  static func matches(_ record: EntityRecord, in register: Register) -> [EntityRecord] {
    guard let fields = fields(of: record.kind), fields.contains(where: { record[$0] != .missing }) else { return [] }
    let atHand = fields.lazy.compactMap { field in
      record[field].text.flatMap { register.records(record.kind, where: field, is: $0) }
    }.first
    let alike = (atHand ?? register.records(record.kind)).filter { stored in
      fields.allSatisfy { record[$0] == .missing || stored[$0] == record[$0] }
    }
    guard record.kind == .caseEvent, alike.count > 1 else { return alike }
    return alike.filter { $0["date"] == record["date"] }
  }
}
