import Testing

/// A fault planted in the sound district, or a near miss, and the rule it is about.
struct Planted: Sendable, CustomTestStringConvertible {
  let rule: String
  let what: String
  let plant: @Sendable (inout District) -> Void

  init(_ rule: String, _ what: String, _ plant: @escaping @Sendable (inout District) -> Void) {
    self.rule = rule
    self.what = what
    self.plant = plant
  }

  var testDescription: String { "\(rule): \(what)" }
}
