/// Collects what each field of an entity may hold.
struct SchemaDescriber: FieldVisitor {
  private(set) var fields: [FieldSchema] = []

  mutating func required(_ name: String, _ type: FieldType, _ value: inout String) {
    fields.append(FieldSchema(name: name, type: type, isRequired: true))
  }
  mutating func optional(_ name: String, _ type: FieldType, _ value: inout String?) {
    fields.append(FieldSchema(name: name, type: type, isRequired: false))
  }
  mutating func count(_ name: String, _ value: inout Int?) {
    fields.append(FieldSchema(name: name, type: .count, isRequired: false))
  }
  mutating func flag(_ name: String, _ value: inout Bool?) {
    fields.append(FieldSchema(name: name, type: .flag, isRequired: false))
  }
  mutating func date(_ name: String, _ value: inout PartialDate?) {
    fields.append(FieldSchema(name: name, type: .date, isRequired: false))
  }
  mutating func choice<C: Choice>(_ name: String, _ value: inout C) {
    fields.append(FieldSchema(name: name, type: Self.choices(C.self), isRequired: true))
  }
  mutating func choice<C: Choice>(_ name: String, _ value: inout C?) {
    fields.append(FieldSchema(name: name, type: Self.choices(C.self), isRequired: false))
  }

  private static func choices<C: Choice>(_ list: C.Type) -> FieldType {
    .choice(vocabulary: C.vocabulary, words: C.allCases.map(\.rawValue), isOpen: C.isOpen)
  }
}
