/// Takes the values of an entity in the form in which they are stored.
struct ValueWriter: FieldVisitor {
  private(set) var values: [FieldValue] = []

  mutating func required(_ name: String, _ type: FieldType, _ value: inout String) { values.append(.text(value)) }
  mutating func optional(_ name: String, _ type: FieldType, _ value: inout String?) {
    values.append(value.map(FieldValue.text) ?? .missing)
  }
  mutating func count(_ name: String, _ value: inout Int?) {
    values.append(value.map(FieldValue.integer) ?? .missing)
  }
  mutating func flag(_ name: String, _ value: inout Bool?) {
    values.append(value.map { .integer($0 ? 1 : 0) } ?? .missing)
  }
  mutating func date(_ name: String, _ value: inout PartialDate?) {
    values.append(value.map { .text($0.description) } ?? .missing)
  }
  mutating func choice<C: Choice>(_ name: String, _ value: inout C) { values.append(.text(value.rawValue)) }
  mutating func choice<C: Choice>(_ name: String, _ value: inout C?) {
    values.append(value.map { .text($0.rawValue) } ?? .missing)
  }
}
