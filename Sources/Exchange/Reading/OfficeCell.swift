import OrganisationGraph
import Tables

/// A cell as offices fill it in: with units, round words, serial numbers for dates, a stroke for nothing.
struct OfficeCell {
  /// The value; nil where the cell says nothing of the field.
  let value: FieldValue?
  /// Whether the number is a lower bound (40余).
  var isAtLeast = false
  /// Whether a date was a serial number.
  var isSerial = false

  /// Reads a cell for a field of a record.
  init(_ cell: Cell, for field: FieldSchema) throws(CellFault) {
    if case .error = cell { throw .cellError }
    let text = halfWidth(oneLine(cell.text))
    if Self.strokes.contains(text) {
      value = field.isRequired ? nil : .missing
      return
    }
    if Self.nothing.contains(text), Self.mayBeNothing(field.type) {
      value = field.isRequired ? nil : .missing
      return
    }
    switch field.type {
    case .text where field.name != "creditCode":
      value = try CellReader.value(of: .text(Self.joined(cell.text)), for: field)
    case .count:
      if let rough = RoughNumber(text) {
        value = .integer(rough.number)
        isAtLeast = true
      } else {
        value = try CellReader.value(of: cell, for: field)
      }
    case .date:
      let date = try CellReader.value(of: cell, for: field)
      value = date
      if case .number = cell, CellReader.serialDate(cell) != nil { isSerial = true }
    default: value = try CellReader.value(of: cell, for: field)
    }
  }

  private static let strokes: Set<String> = ["-", "—", "——", "--", "–", "/", "\\", "一一"]
  private static let nothing: Set<String> = ["无", "暂无", "没有", "不详", "未填", "(空)", "空"]

  /// 无 under a figure may be 0 or not known, and under a question it is no.
  private static func mayBeNothing(_ type: FieldType) -> Bool { type != .count && type != .flag }

  /// On one line; between Chinese characters a break or a space is only an accident of the sheet's layout.
  static func joined(_ text: String) -> String {
    let parts = oneLine(text).split(separator: " ")
    return parts.reduce(into: "") { result, part in
      if let last = result.last, let first = part.first, !(isHan(last) && isHan(first)) { result += " " }
      result += part
    }
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      (0x3400...0x9FFF).contains($0.value) || (0x20000...0x3FFFF).contains($0.value)
    }
  }
}

/// A number that is only roughly known: 约40, 40余, 40多, 40左右.
struct RoughNumber {
  let number: Int

  init?(_ text: String) {
    var rest = Substring(text.filter { $0 != " " && $0 != "," })
    var isRough = false
    for word in ["大约", "约", "近", "超过", "超"] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      isRough = true
      break
    }
    rest = CountWords.withoutUnit(rest)
    for word in ["左右", "以上", "余", "多", "来", "+"] where rest.hasSuffix(word) {
      rest = CountWords.withoutUnit(rest.dropLast(word.count))
      isRough = true
      break
    }
    guard isRough, !rest.isEmpty, rest.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(rest) else {
      return nil
    }
    self.number = number
  }
}
