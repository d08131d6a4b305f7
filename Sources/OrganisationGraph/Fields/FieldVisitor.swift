/// Walks the fields of an entity in their fixed order. One walk per entity serves reading, writing and describing it,
/// so the three cannot drift apart.
public protocol FieldVisitor {
  /// A required text: an identity, a name, free text.
  mutating func required(_ name: String, _ type: FieldType, _ value: inout String)
  /// An optional text: free text, phone, code, reference.
  mutating func optional(_ name: String, _ type: FieldType, _ value: inout String?)
  /// A whole number, not negative.
  mutating func count(_ name: String, _ value: inout Int?)
  /// Yes, no, or not known.
  mutating func flag(_ name: String, _ value: inout Bool?)
  /// A date of any precision.
  mutating func date(_ name: String, _ value: inout PartialDate?)
  /// A word of a closed list that must be there.
  mutating func choice<C: Choice>(_ name: String, _ value: inout C)
  /// A word of a closed list.
  mutating func choice<C: Choice>(_ name: String, _ value: inout C?)
}

extension FieldVisitor {
  /// The two ends of a period, as the fields `validFrom` and `validTo`.
  public mutating func validity(_ value: inout Validity) {
    date("validFrom", &value.from)
    date("validTo", &value.to)
  }

  /// Free text at the end of every entity.
  public mutating func note(_ value: inout String?) {
    optional("note", .text, &value)
  }
}
