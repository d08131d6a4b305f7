/// One cell as the file writes it.
struct RawCell {
  enum Kind { case number, shared, text, inline, boolean, error, date }

  var column = 0
  var kind = Kind.number
  var style = 0
  var hasFormula = false
  /// The bytes of `<v>`.
  var value: [UInt8] = []
  /// The bytes of all runs of `<is>`, phonetic ones left out.
  var inline: [UInt8] = []

  mutating func clear() {
    kind = .number
    style = 0
    hasFormula = false
    value.removeAll(keepingCapacity: true)
    inline.removeAll(keepingCapacity: true)
  }
}

extension RawCell.Kind {
  /// What the attribute `t` says.
  init(_ name: XMLName) {
    switch name {
    case "s": self = .shared
    case "str": self = .text
    case "inlineStr": self = .inline
    case "b": self = .boolean
    case "e": self = .error
    case "d": self = .date
    default: self = .number
    }
  }
}

/// Makes values of what cells write, by the workbook's shared strings, styles and date system.
struct CellValues {
  let strings: PackedTexts
  let forms: [NumberForm]
  let dateSystem: DateSystem
  private let allowance: Allowance
  private var texts: CellText

  init(strings: PackedTexts, forms: [NumberForm], dateSystem: DateSystem, _ allowance: Allowance) {
    self.strings = strings
    self.forms = forms
    self.dateSystem = dateSystem
    self.allowance = allowance
    texts = CellText(allowance)
  }

  /// The value, `nil` for an empty cell, and the rule that the cell breaks, if any.
  mutating func value(of raw: RawCell) throws(TableRefusal) -> (Cell?, TableRule?) {
    if raw.kind == .inline, !raw.inline.isEmpty { return (.text(try texts.string(raw.inline)), nil) }
    if raw.value.isEmpty {
      // A formula may well give an empty text; one that gives nothing was never calculated.
      return (nil, raw.hasFormula && raw.kind != .text ? .formulaWithoutValue : nil)
    }
    switch raw.kind {
    case .text, .inline: return (.text(try texts.string(raw.value)), nil)
    case .error: return (.error(try texts.string(raw.value)), nil)
    case .shared: return try shared(raw.value)
    case .number: return try number(raw)
    case .boolean:
      switch short(raw.value).lowercased() {
      case "1", "true": return (.boolean(true), nil)
      case "0", "false": return (.boolean(false), nil)
      default: return (.text(try texts.string(raw.value)), .unreadableValue)
      }
    case .date:
      if let date = parseISODate(short(raw.value)) { return (date, nil) }
      return (.text(try texts.string(raw.value)), .unreadableValue)
    }
  }

  /// The text without space around it; none where it is too long for what it should be.
  private func short(_ bytes: [UInt8]) -> Substring {
    bytes.count > TableLimit.numberBytes ? "" : trimmingSpace(String(decoding: bytes, as: UTF8.self))
  }

  private func shared(_ bytes: [UInt8]) throws(TableRefusal) -> (Cell?, TableRule?) {
    guard let index = parseNumber(bytes).flatMap({ Int(exactly: $0) }), index >= 0, index < strings.count else {
      return (nil, .missingSharedString)
    }
    let text = strings[index]
    // Long texts are shared, and were counted where they are listed.
    if text.utf8.count <= PackedCells.longestText {
      try allowance.spend(content: Allowance.cost(ofText: text.utf8.count))
    }
    return (text.isEmpty ? nil : .text(text), nil)
  }

  private mutating func number(_ raw: RawCell) throws(TableRefusal) -> (Cell?, TableRule?) {
    guard let number = parseNumber(raw.value) else {
      let text = try texts.string(raw.value)
      return raw.value.allSatisfy { $0 <= 0x20 } ? (nil, nil) : (.text(text), .unreadableValue)
    }
    let form = raw.style < forms.count && raw.style >= 0 ? forms[raw.style] : .number
    if form != .number {
      if let cell = dateSystem.cell(serial: number, form: form) { return (cell, nil) }
      return (.number(number), .impossibleDate)
    }
    // Spreadsheet programs keep 15 digits and put zeros for the rest.
    let isRounded = number.magnitude >= 1e15 && number.magnitude < 1e21 && number == number.rounded()
    return (.number(number), isRounded ? .roundedNumber : nil)
  }
}
