/// A date and the number of a paper in one cell: 2023.3.6 矿园〔2023〕4号.
struct DatedPaper {
  let date: String
  let number: String?

  /// Nil where the text does not begin with a date.
  init?(_ written: String) {
    let text = halfWidth(oneLine(written))
    for length in stride(from: text.count, through: 4, by: -1) {
      let start = Self.trimmed(text.prefix(length))
      guard DateWords.date(start) != nil else { continue }
      date = start
      let rest = Self.trimmed(text.dropFirst(length))
      number = rest.isEmpty ? nil : rest
      return
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while let last = rest.last, " /,;、()".contains(last) { rest = rest.dropLast() }
    while let first = rest.first, " /,;、()".contains(first) { rest = rest.dropFirst() }
    return String(rest)
  }
}
