import OrganisationGraph
import Tables

/// What a sheet was understood to hold: a kind of record, the row of its headings, and which column is which field.
struct SheetHead {
  let kind: EntityKind
  /// Row number of the headings as the spreadsheet program shows it.
  let row: Int
  /// Column → position of the field in the kind's schema.
  let fields: [Int: Int]
  /// Columns whose heading is no field of the kind, with the heading as written.
  let unknown: [(column: Int, heading: String)]

  /// How far down headings are looked for: titles and notes above them take a few rows.
  private static let depth = 10

  /// Finds the headings of `sheet`: the first row that names every required field of a kind. Where it could be several
  /// kinds, the one with the most columns understood; then the one that sheet or file is named after.
  static func find(in sheet: Sheet, fileName: String) -> SheetHead? {
    for row in sheet.rows.prefix(depth) {
      let candidates = EntityKind.allCases.compactMap { head(row, as: $0) }
      let named: (SheetHead) -> Int = { head in
        let word = Glossary.entity(head.kind).chinese
        return sheet.name == word ? 2 : sheet.name.contains(word) || fileName.contains(word) ? 1 : 0
      }
      let best = candidates.max {
        ($0.fields.count, named($0), -$0.kind.position) < ($1.fields.count, named($1), -$1.kind.position)
      }
      if let best { return best }
    }
    return nil
  }

  /// The kind whose headings come closest to a row of the sheet, and the required headings that it lacks; for a sentence.
  static func closest(in sheet: Sheet) -> (kind: EntityKind, missing: [String], known: Int)? {
    var best: (kind: EntityKind, missing: [String], known: Int)?
    for row in sheet.rows.prefix(depth) {
      for kind in EntityKind.allCases {
        let known = columns(row, as: kind).fields
        let missing = kind.schema.indices.filter { kind.schema[$0].isRequired && !known.values.contains($0) }
          .map { Glossary.field(kind.schema[$0].name, of: kind).chinese }
        if known.count >= 2, known.count > best?.known ?? 0 { best = (kind, missing, known.count) }
      }
    }
    return best
  }

  /// The headings as they stand.
  func headings(in sheet: Sheet) -> [(column: Int, heading: String)] {
    let cells = sheet.rows.first { $0.number == row }?.cells ?? []
    return cells.map { ($0.column, oneLine($0.value.text)) }.filter { !$0.1.isEmpty }
  }

  private static func head(_ row: SheetRow, as kind: EntityKind) -> SheetHead? {
    let (fields, unknown) = columns(row, as: kind)
    let found = Set(fields.values)
    guard kind.schema.indices.allSatisfy({ !kind.schema[$0].isRequired || found.contains($0) }) else { return nil }
    return SheetHead(kind: kind, row: row.number, fields: fields, unknown: unknown)
  }

  /// A heading that comes twice counts where it first stands; its second column is not understood.
  private static func columns(
    _ row: SheetRow, as kind: EntityKind
  ) -> (fields: [Int: Int], unknown: [(column: Int, heading: String)]) {
    var fields: [Int: Int] = [:]
    var unknown: [(column: Int, heading: String)] = []
    var taken = Set<Int>()
    for cell in row.cells {
      let heading = halfWidth(oneLine(cell.value.text))
      if heading.isEmpty { continue }
      if let position = kind.position(ofHeading: heading), taken.insert(position).inserted {
        fields[cell.column] = position
      } else {
        unknown.append((cell.column, heading))
      }
    }
    return (fields, unknown)
  }
}

extension EntityKind {
  /// Position among the kinds.
  var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Position of the field with this heading, in Chinese, in English, or as the field's identifier.
  func position(ofHeading heading: String) -> Int? {
    schema.firstIndex { field in
      let term = Glossary.field(field.name, of: self)
      return heading == halfWidth(term.chinese) || heading.lowercased() == term.english.lowercased()
        || heading == field.name
    }
  }
}
