import OrganisationGraph

/// Sets every field of an entity to a value that no other field of it has, as far as its type allows.
struct FieldFiller: FieldVisitor {
  private var number = 0

  private mutating func next() -> Int {
    number += 1
    return number
  }

  mutating func required(_ name: String, _ type: FieldType, _ value: inout String) { value = "\(name) \(next())" }
  mutating func optional(_ name: String, _ type: FieldType, _ value: inout String?) { value = "\(name) \(next())" }
  mutating func count(_ name: String, _ value: inout Int?) { value = next() }
  mutating func flag(_ name: String, _ value: inout Bool?) { value = true }
  mutating func date(_ name: String, _ value: inout PartialDate?) {
    let number = next()
    value = PartialDate(
      year: 2000 + number, month: number % 3 > 0 ? number % 12 + 1 : nil, day: number % 3 > 1 ? number : nil)
  }
  mutating func choice<C: Choice>(_ name: String, _ value: inout C) { value = C.allCases.reversed().first ?? value }
  mutating func choice<C: Choice>(_ name: String, _ value: inout C?) { value = C.allCases.reversed().first }
}

extension FieldType {
  /// A value that does not fit a field of this type.
  var misfit: FieldValue {
    switch self {
    case .identity, .text, .phone, .code, .reference: .integer(1)
    case .count, .flag: .text("one")
    case .date: .text("2021-13")
    case .choice: .text("no such word")
    }
  }
}
