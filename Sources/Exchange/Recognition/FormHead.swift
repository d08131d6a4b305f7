import OrganisationGraph
import Tables

/// Headings as one form understands them.
struct FormHead: Sendable {
  let form: Form
  let lines: HeadingLines
  /// Column of the sheet → column of the form.
  private(set) var columns: [Int: Int] = [:]
  /// Columns that nobody understands.
  private(set) var unknown: [ColumnHeading] = []
  /// Columns that were said to be left out.
  private(set) var leftOut: [ColumnHeading] = []
  /// Corrections whose field the form does not have.
  private(set) var misnamed: [SheetMapping.Correction] = []
  private(set) var used: [SheetMapping.Correction] = []
  let isRemembered: Bool
  private var joined = 0

  init(_ form: Form, _ lines: HeadingLines, mapping: SheetMapping, remembered: [String: String]? = nil) {
    self.form = form
    self.lines = lines
    isRemembered = remembered != nil
    var rest: [ColumnHeading] = []
    for heading in lines.headings {
      let letters = CellRange.columnName(heading.column)
      if let correction = mapping.correction(for: heading, letters: letters) {
        used.append(correction)
        if correction.field == "-" {
          leftOut.append(heading)
        } else if let position = form.column(named: correction.field) {
          columns[heading.column] = position
        } else {
          misnamed.append(correction)
          rest.append(heading)
        }
      } else if let word = remembered?[HeadingKey.full(heading.shown)] {
        if word == "-" {
          leftOut.append(heading)
        } else if let position = form.column(named: word), !columns.values.contains(position) {
          columns[heading.column] = position
        } else {
          rest.append(heading)
        }
      } else {
        rest.append(heading)
      }
    }
    assign(rest)
  }

  /// Headings that say a column's own word come first, then synonyms; each column of the form is filled once.
  private mutating func assign(_ headings: [ColumnHeading]) {
    var taken = Set(columns.values)
    for onlyOwn in [true, false] {
      for heading in headings where columns[heading.column] == nil {
        for (order, key) in heading.keys.enumerated() {
          guard let position = form.columnByKey[key] else { continue }
          if onlyOwn, HeadingKey.full(form.columns[position].word.term.chinese) != key { continue }
          guard taken.insert(position).inserted || form.columns[position].meaning == .ignored else { continue }
          columns[heading.column] = position
          if order == 0, heading.shown.contains("/") { joined += 1 }
          break
        }
      }
    }
    unknown = headings.filter { columns[$0.column] == nil }
  }

  /// Number of columns that say something.
  var understood: Int { columns.values.filter { form.columns[$0].meaning != .ignored }.count }

  /// The words of the columns that the form cannot do without and that are not there.
  var missing: [FieldWord] {
    let words = Set(columns.values.map { form.columns[$0].word })
    return form.required.filter { words.isDisjoint(with: $0) }.compactMap(\.first)
  }

  var isComplete: Bool { missing.isEmpty && understood >= 2 }

  /// How well the form fits: columns understood first, then words of the title, then forms made for one purpose.
  func score(title: String) -> Int {
    let isNamed = form.titleWords.contains { title.contains($0) }
    return understood * 20 + (isNamed ? 30 : 0) + (form.isSpecial ? 10 : 0) + joined
  }

  func heading(of column: Int) -> String {
    lines.headings.first { $0.column == column }?.shown ?? CellRange.columnName(column)
  }
}
