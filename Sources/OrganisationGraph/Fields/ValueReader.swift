/// Fills an entity from stored values, by position. `failed` turns true where a value does not fit its field.
struct ValueReader: FieldVisitor {
  let values: [FieldValue]
  private(set) var failed = false
  private var position = 0

  init(values: [FieldValue]) {
    self.values = values
  }

  private mutating func next() -> FieldValue {
    guard position < values.count else {
      failed = true
      return .missing
    }
    defer { position += 1 }
    return values[position]
  }

  mutating func required(_ name: String, _ type: FieldType, _ value: inout String) {
    if let text = next().text { value = text } else { failed = true }
  }
  mutating func optional(_ name: String, _ type: FieldType, _ value: inout String?) {
    switch next() {
    case .missing: value = nil
    case .text(let text): value = text
    case .integer: failed = true
    }
  }
  mutating func count(_ name: String, _ value: inout Int?) {
    switch next() {
    case .missing: value = nil
    case .integer(let number): value = number
    case .text: failed = true
    }
  }
  mutating func flag(_ name: String, _ value: inout Bool?) {
    switch next() {
    case .missing: value = nil
    case .integer(let number): value = number != 0
    case .text: failed = true
    }
  }
  mutating func date(_ name: String, _ value: inout PartialDate?) {
    switch next() {
    case .missing: value = nil
    case .text(let text):
      value = PartialDate(text)
      if value == nil { failed = true }
    case .integer: failed = true
    }
  }
  mutating func choice<C: Choice>(_ name: String, _ value: inout C) {
    if let text = next().text, let word = C(rawValue: text) { value = word } else { failed = true }
  }
  mutating func choice<C: Choice>(_ name: String, _ value: inout C?) {
    switch next() {
    case .missing: value = nil
    case .text(let text):
      value = C(rawValue: text)
      if value == nil { failed = true }
    case .integer: failed = true
    }
  }
}
