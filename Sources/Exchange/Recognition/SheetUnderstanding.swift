public import OrganisationGraph
import Tables

/// How a sheet was understood: shown before anything of it is taken.
public struct SheetUnderstanding: Sendable {
  /// One column of the sheet.
  public struct Column: Sendable, Hashable {
    /// What becomes of it.
    public enum Use: Sendable, Hashable {
      /// It fills a field, named in words.
      case field(Term)
      /// It is known and not kept, such as a running number, or was said to be left out.
      case ignored
      /// Nobody knows what it is.
      case unknown
    }

    /// Column, 0-based.
    public let column: Int
    /// The heading as it stands, lines joined by a stroke.
    public let heading: String
    /// What becomes of it.
    public let use: Use
  }

  /// File and sheet.
  public let place: Place
  /// The form, or the kind of record, that it was read as.
  public let form: Term
  /// The rows of its headings.
  public let headRows: ClosedRange<Int>
  /// The columns from left to right.
  public let columns: [Column]
  /// Whether it is in an office's own form, and not in the ledger's headings.
  public let isOfOffice: Bool
  /// Whether it was read as a sheet of this shape was read before.
  public let isRemembered: Bool
  /// The corrections that apply to it.
  public let corrections: [SheetMapping.Correction]
  /// Under what the columns are remembered, and as what; nil where nothing was corrected.
  public let lesson: (shape: String, mapping: String)?

  init(_ head: FormHead, at place: Place) {
    self.place = place
    form = head.form.name
    headRows = head.lines.rows
    isOfOffice = true
    isRemembered = head.isRemembered
    corrections = head.used
    let leftOut = Set(head.leftOut.map(\.column))
    columns = head.lines.headings.map { heading in
      let column = head.columns[heading.column].map { head.form.columns[$0] }
      let use: Column.Use =
        if let column {
          column.meaning == .ignored ? .ignored : .field(column.word.term)
        } else if leftOut.contains(
          heading.column)
        { .ignored } else { .unknown }
      return Column(column: heading.column, heading: heading.shown, use: use)
    }
    let lines = columns.compactMap { column -> String? in
      let key = HeadingKey.full(column.heading)
      return switch column.use {
      case .field(let term): key + "\t" + term.chinese
      case .ignored: key + "\t-"
      case .unknown: nil
      }
    }
    lesson =
      head.used.isEmpty ? nil : (head.lines.shape + "#" + head.form.name.chinese, lines.joined(separator: "\n"))
  }

  init(_ head: SheetHead, headings: [(column: Int, heading: String)], at place: Place) {
    self.place = place
    form = Glossary.entity(head.kind)
    headRows = head.row...head.row
    isOfOffice = false
    isRemembered = false
    corrections = []
    lesson = nil
    columns = headings.map { column, heading in
      let field = head.fields[column].map { Glossary.field(head.kind.schema[$0].name, of: head.kind) }
      return Column(column: column, heading: heading, use: field.map { .field($0) } ?? .unknown)
    }
  }
}
