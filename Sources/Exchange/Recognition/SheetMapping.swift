import OrganisationGraph

/// What people said about the columns of sheets: now, and when sheets of the same shape came before.
public struct SheetMapping: Sendable {
  /// One correction: the column by letter or heading, and the word of the field, `-` for a column to be left out.
  public struct Correction: Sendable, Hashable {
    /// The column's letters or heading; 表 for the form of the sheet.
    public let column: String
    /// The field's word, or `-`; or the name of a form.
    public let field: String

    /// Whether it says what the sheet is, and not a column.
    public var isOfForm: Bool { ["表", "form"].contains(HeadingKey.full(column)) }

    /// A correction.
    public init(column: String, field: String) {
      self.column = column
      self.field = field
    }
  }

  /// In the order given; a later one counts more.
  public let corrections: [Correction]
  /// By the shape of a sheet, its columns as lines of heading, tabulator, word.
  public let remembered: [String: String]

  /// What was said now, and what is remembered.
  public init(corrections: [Correction] = [], remembered: [String: String] = [:]) {
    self.corrections = corrections
    self.remembered = remembered
  }

  /// The form that was named.
  var formName: String? { corrections.last(where: \.isOfForm)?.field }

  /// What was said of a column.
  func correction(for heading: ColumnHeading, letters: String) -> Correction? {
    corrections.last { correction in
      let key = HeadingKey.full(correction.column)
      return key == letters.lowercased() || key == HeadingKey.full(heading.shown) || heading.keys.contains(key)
    }
  }

  /// The remembered form and columns of a sheet with these headings.
  func remembered(_ lines: HeadingLines) -> (form: Form, words: [String: String])? {
    for form in Form.all {
      guard let text = remembered[lines.shape + "#" + form.name.chinese] else { continue }
      let pairs = text.split(separator: "\n").compactMap { line -> (String, String)? in
        let halves = line.split(separator: "\t", maxSplits: 1).map(String.init)
        return halves.count == 2 ? (halves[0], halves[1]) : nil
      }
      return (form, Dictionary(pairs) { first, _ in first })
    }
    return nil
  }
}
