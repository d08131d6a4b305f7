import OrganisationGraph
import Tables

/// Why a cell does not fit its field; the rule of the finding that is made of it.
enum CellFault: String, Error {
  case unknownWord = "import.unknownWord"
  case badDate = "import.badDate"
  case badCount = "import.badCount"
  case roughCount = "import.roughCount"
  case badCode = "import.badCode"
  case badPhone = "import.badPhone"
  case severalPhones = "import.severalPhones"
  case severalNames = "import.severalNames"
  case endedStatus = "import.endedStatus"
  case badFlag = "import.badFlag"
  case cellError = "import.cellError"
  case identityNumber = "import.identityNumber"
}

/// Turns one cell into the value of one field. Identity numbers are never taken in, wherever they stand but in the column
/// of credit codes, which are as long.
struct CellReader {
  /// The stored form of the cell, `.missing` where it holds only space.
  static func value(of cell: Cell, for field: FieldSchema) throws(CellFault) -> FieldValue {
    if case .error = cell { throw .cellError }
    let text = oneLine(cell.text)
    if text.isEmpty { return .missing }
    if field.name == "creditCode" { return .text(try creditCode(halfWidth(text).uppercased())) }
    if IdentityNumber.isIn(text) { throw .identityNumber }
    switch field.type {
    case .text: return .text(text)
    case .identity, .reference: return .text(halfWidth(text))
    case .code: return .text(try code(halfWidth(text)))
    case .phone: return .text(try phone(halfWidth(text)))
    case .count: return .integer(try count(cell, halfWidth(text)))
    case .flag: return .integer(try flag(cell, halfWidth(text)))
    case .date: return .text(try date(cell, text).description)
    case .choice(let vocabulary, let words, let isOpen): return .text(try choice(text, vocabulary, words, isOpen))
    }
  }

  /// A credit code may have 18 digits as an identity number has; the check characters tell them apart.
  private static func creditCode(_ text: String) throws(CellFault) -> String {
    if IdentityNumber.isGenuine(text), !CreditCode.isSound(text) { throw .identityNumber }
    return text
  }

  private static func code(_ text: String) throws(CellFault) -> String {
    guard [6, 9, 12].contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { throw .badCode }
    return text
  }

  private static func phone(_ text: String) throws(CellFault) -> String {
    let parts = text.split { "/、,;|".contains($0) }
    if parts.count > 1, parts.allSatisfy({ $0.filter(\.isNumber).count >= 7 }) { throw .severalPhones }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    if digits.count == 22, text.contains(" ") { throw .severalPhones }
    guard (7...13).contains(digits.count), text.allSatisfy({ $0.isASCII && ($0.isNumber || "-() +".contains($0)) })
    else { throw .badPhone }
    return text
  }

  private static func count(_ cell: Cell, _ text: String) throws(CellFault) -> Int {
    if case .number(let number) = cell {
      guard let whole = Int(exactly: number), whole >= 0 else { throw .badCount }
      return whole
    }
    guard case .text = cell else { throw .badCount }
    if RoughNumber(text) != nil { throw .roughCount }
    guard let number = CountWords.number(text), number >= 0 else { throw .badCount }
    return number
  }

  private static func flag(_ cell: Cell, _ text: String) throws(CellFault) -> Int {
    switch text.lowercased() {
    case "是", "1", "√", "✓", "✔", "☑", "有", "已进", "yes", "y", "true": return 1
    case "否", "0", "×", "✗", "✘", "☒", "x", "无", "未进", "no", "n", "false": return 0
    default: throw .badFlag
    }
  }

  private static func date(_ cell: Cell, _ text: String) throws(CellFault) -> PartialDate {
    if case .date(let date) = cell {
      let month = date.precision >= .month ? date.month : nil
      guard let partial = PartialDate(year: date.year, month: month, day: date.precision == .day ? date.day : nil)
      else { throw .badDate }
      return partial
    }
    if let date = serialDate(cell) { return date }
    // Typed as 2021.10 it has become the number 2021.1, which nobody can tell from January.
    if case .number = cell, text.hasSuffix(".1") { throw .badDate }
    guard let date = DateWords.date(text) else { throw .badDate }
    return date
  }

  /// A day that the program shows as its serial number, since the column is not formatted as dates. Taken for one are the
  /// numbers of 1954 to 2064, which are no years.
  static func serialDate(_ cell: Cell) -> PartialDate? {
    guard case .number(let number) = cell, let serial = Int(exactly: number.rounded(.down)),
      (20_000...60_000).contains(serial)
    else { return nil }
    return PartialDate.unixEpoch.adding(days: serial - 25_569)
  }

  /// What is not known to an open list is an office's own word; whether the office has it is for the ledger to say.
  private static func choice(
    _ text: String, _ vocabulary: String, _ words: [String], _ isOpen: Bool
  ) throws(CellFault) -> String {
    for word in words {
      let term = Glossary.choice(vocabulary, word)
      if text == term.chinese || text == word || text.lowercased() == term.english.lowercased() { return word }
    }
    if let word = ChoiceWords.word(text, in: vocabulary), words.contains(word) { return word }
    if vocabulary == OrganisationStatus.vocabulary, ChoiceWords.ends.contains(text) { throw .endedStatus }
    if isOpen { return text }
    throw .unknownWord
  }
}
