public import OrganisationGraph
public import Tables

/// Writes records as a sheet that reads back to the same records.
public enum SheetWriting {
  /// The sheet of one kind, with the project's own headings.
  /// - Parameter maskPhones: whether the middle of telephone numbers is hidden; such a sheet does not read back.
  public static func draft(
    of kind: EntityKind, _ records: [EntityRecord], language: Language = .chinese, maskPhones: Bool = false
  ) -> SheetDraft {
    SheetDraft(
      name: Glossary.entity(kind)(language),
      columns: kind.schema.map { column($0, of: kind, language) },
      rows: records.map { record in
        zip(kind.schema, record.values).map { cell($0, $1, language, maskPhones) }
      })
  }

  /// The column of a field: its heading, its form, and the words to choose from.
  static func column(_ field: FieldSchema, of kind: EntityKind, _ language: Language) -> ColumnDraft {
    let heading = Glossary.field(field.name, of: kind)(language)
    switch field.type {
    case .count: return ColumnDraft(heading: heading, form: .integer)
    case .date: return ColumnDraft(heading: heading, form: .date)
    case .flag: return ColumnDraft(heading: heading, choices: [flag(1, language), flag(0, language)])
    case .choice(_, _, isOpen: true): return ColumnDraft(heading: heading)
    case .choice(let vocabulary, let words, _):
      return ColumnDraft(heading: heading, choices: words.map { Glossary.choice(vocabulary, $0)(language) })
    default: return ColumnDraft(heading: heading)
    }
  }

  private static func cell(
    _ field: FieldSchema, _ value: FieldValue, _ language: Language, _ maskPhones: Bool
  ) -> Cell? {
    switch (field.type, value) {
    case (_, .missing): return nil
    case (.flag, .integer(let number)): return .text(flag(number, language))
    case (.choice(let vocabulary, _, _), .text(let word)): return .text(Glossary.choice(vocabulary, word)(language))
    case (.date, .text(let text)): return date(text)
    case (.phone, .text(let text)): return .text(maskPhones ? PhoneNumber.masked(text) : text)
    case (_, .integer(let number)): return .number(Double(number))
    case (_, .text(let text)): return .text(text)
    }
  }

  /// A date known to the day is a date of the program; a month or a year stays the text that it is, with its precision.
  private static func date(_ text: String) -> Cell {
    guard let date = PartialDate(text), let month = date.month, let day = date.day,
      let cell = CellDate(year: date.year, month: month, day: day)
    else { return .text(text) }
    return .date(cell)
  }

  private static func flag(_ number: Int, _ language: Language) -> String {
    number == 0 ? Term("否", "no")(language) : Term("是", "yes")(language)
  }
}
