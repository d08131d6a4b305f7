import Documents
import OrganisationGraph

/// A sentence of a paper with what is known put in, and a marked blank for what is not:
/// `"应到代表\(facts.due, or: .due)名"`.
struct Prose: ExpressibleByStringInterpolation {
  var runs: [Run] = []
  /// What is blank in it, in order.
  var blanks: [PaperField] = []

  init(stringLiteral text: String) { runs = [Run(text)] }

  init(stringInterpolation parts: StringInterpolation) {
    runs = parts.prose.runs
    blanks = parts.prose.blanks
  }

  init(_ text: String) { runs = [Run(text)] }

  /// A blank for something.
  init(blank field: PaperField, length: Int? = nil) {
    runs = [.blank(field.word.chinese, length: length ?? field.blankLength)]
    blanks = [field]
  }

  /// The text as it stands on the page.
  var text: String { runs.map(\.text).joined() }

  /// How wide it is, in full-width characters.
  var width: Double { runs.reduce(0) { $0 + $1.width } }

  static func + (left: Prose, right: Prose) -> Prose { "\(left)\(right)" }

  struct StringInterpolation: StringInterpolationProtocol {
    var prose = Prose("")

    init(literalCapacity: Int, interpolationCount: Int) { prose.runs = [] }

    mutating func appendLiteral(_ literal: String) { append(Run(literal)) }

    mutating func appendInterpolation(_ text: String) { append(Run(text)) }

    mutating func appendInterpolation(_ number: Int) { append(Run(String(number))) }

    mutating func appendInterpolation(_ other: Prose) {
      other.runs.forEach { append($0) }
      prose.blanks += other.blanks
    }

    /// A name, or a blank for it. A name of nothing but spaces is none.
    mutating func appendInterpolation(_ text: String?, or field: PaperField) {
      guard let text, text.contains(where: { !$0.isWhitespace }) else { return appendBlank(field) }
      append(Run(text))
    }

    /// A number, or a blank for it.
    mutating func appendInterpolation(_ number: Int?, or field: PaperField) {
      guard let number else { return appendBlank(field) }
      append(Run(String(number)))
    }

    /// A day as papers write it, with blanks for the part that is not known.
    mutating func appendInterpolation(_ date: PartialDate?, or field: PaperField) {
      for (number, unit) in [(date?.year, "年"), (date?.month, "月"), (date?.day, "日")] {
        if let number { append(Run("\(number)")) } else { append(.blank(field.word.chinese, length: 2)) }
        append(Run(unit))
      }
      if date?.day == nil { prose.blanks.append(field) }
    }

    /// A number of order in Chinese numerals, or a blank for it.
    mutating func appendInterpolation(ordinal number: Int?, or field: PaperField) {
      guard let number else { return appendBlank(field) }
      append(Run(ChineseNumeral.text(number)))
    }

    /// Words in the type of headings, and in that of second headings.
    mutating func appendInterpolation(hei text: String) { append(Run(text, .hei)) }
    mutating func appendInterpolation(kai text: String) { append(Run(text, .kai)) }

    private mutating func appendBlank(_ field: PaperField) {
      append(.blank(field.word.chinese, length: field.blankLength))
      prose.blanks.append(field)
    }

    /// Joins what has the same type, so that the file has no more pieces than it needs.
    private mutating func append(_ run: Run) {
      if run.text.isEmpty { return }
      if let last = prose.runs.last, last.emphasis == run.emphasis, run.blankName == nil {
        prose.runs[prose.runs.count - 1].text += run.text
      } else {
        prose.runs.append(run)
      }
    }
  }
}
