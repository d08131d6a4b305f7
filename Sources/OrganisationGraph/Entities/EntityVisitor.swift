/// Does one thing for an entity type that is known only when the program runs.
public protocol EntityTypeVisitor {
  /// What the visit gives.
  associatedtype Result
  /// Called with the type that belongs to the kind.
  mutating func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> Result
}

extension EntityKind {
  /// Calls `visitor` with the entity type of this kind and the list that holds it.
  public func accept<V: EntityTypeVisitor>(_ visitor: inout V) -> V.Result {
    switch self {
    case .region: visitor.visit(Region.self, \.regions)
    case .unit: visitor.visit(Unit.self, \.units)
    case .organisation: visitor.visit(Organisation.self, \.organisations)
    case .relation: visitor.visit(Relation.self, \.relations)
    case .cover: visitor.visit(Cover.self, \.covers)
    case .person: visitor.visit(Person.self, \.persons)
    case .post: visitor.visit(Post.self, \.posts)
    case .conversionCase: visitor.visit(ConversionCase.self, \.cases)
    case .caseEvent: visitor.visit(CaseEvent.self, \.caseEvents)
    case .election: visitor.visit(Election.self, \.elections)
    case .electedPerson: visitor.visit(ElectedPerson.self, \.electedPersons)
    case .activity: visitor.visit(Activity.self, \.activities)
    case .award: visitor.visit(Award.self, \.awards)
    case .rating: visitor.visit(Rating.self, \.ratings)
    case .target: visitor.visit(Target.self, \.targets)
    case .reportedFigure: visitor.visit(ReportedFigure.self, \.reportedFigures)
    case .disposition: visitor.visit(Disposition.self, \.dispositions)
    }
  }

  /// The fields of this kind in order.
  public var schema: [FieldSchema] { Self.schemas[self] ?? [] }

  /// Described once: every record read or written asks for it.
  private static let schemas: [EntityKind: [FieldSchema]] = {
    var visitor = SchemaOfType()
    return Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.accept(&visitor)) })
  }()
}

private struct SchemaOfType: EntityTypeVisitor {
  func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> [FieldSchema] {
    E.schema
  }
}

/// A record of any kind in stored form: what sheets and ledger exchange.
public struct EntityRecord: Sendable, Hashable {
  /// Which kind.
  public let kind: EntityKind
  /// The values in the order of `kind.schema`.
  public var values: [FieldValue]

  /// A record from its values.
  public init(kind: EntityKind, values: [FieldValue]) {
    self.kind = kind
    self.values = values
  }

  /// The record's identity; the first field of every kind.
  public var id: String { values.first?.text ?? "" }
}
