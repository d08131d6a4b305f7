import CXlsxWriter

/// Writes one sheet row by row: title, notes, rows above the head, head, values.
struct SheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let draft: SheetDraft
  private let formats: CellFormats
  private let widths: [Int]
  private var row: lxw_row_t = 0
  /// The row of the headings, once they are written.
  private(set) var head: lxw_row_t = 0

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ draft: SheetDraft, _ formats: CellFormats) {
    self.sheet = sheet
    self.draft = draft
    self.formats = formats
    widths = ColumnWidths.of(draft)
  }

  mutating func write(_ lists: inout ChoiceLists) throws(TableRefusal) {
    let lineCount = draft.rows.count + draft.rowsAbove.count + draft.notes.count + 2
    if lineCount > TableLimit.rowCount { throw TableRefusal(.rows) }
    if widths.count > TableLimit.columnCount { throw TableRefusal(.columns) }
    for (column, width) in widths.enumerated() {
      try check(worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), Double(width), nil))
    }
    if let title = draft.title { try writeLine(title, formats.title, height: 28) }
    for note in draft.notes { try writeLine(note, formats.note, height: height(ofNote: note)) }
    for values in draft.rowsAbove {
      try writeRow(values)
      row += 1
    }
    head = row
    for (column, draft) in draft.columns.enumerated() {
      try check(writeText(draft.heading, lxw_col_t(column), formats.heading))
    }
    setUpPage(head: head)
    if draft.isHidden { worksheet_hide(sheet) }
    row += 1
    for (column, draft) in draft.columns.enumerated() where !draft.choices.isEmpty {
      // Room for rows that are added by hand.
      let last = min(row + lxw_row_t(self.draft.rows.count) + 5000, lxw_row_t(TableLimit.rowCount - 1))
      try lists.validate(sheet, lxw_col_t(column), row...last, draft.choices)
    }
    for values in draft.rows {
      try writeRow(values)
      row += 1
    }
  }

  private func setUpPage(head: lxw_row_t) {
    worksheet_freeze_panes(sheet, head + 1, 0)
    worksheet_repeat_rows(sheet, head, head)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_footer(sheet, "&C&P / &N")
  }

  /// Writes a line across all columns.
  private mutating func writeLine(_ text: String, _ format: CellFormat?, height: Double) throws(TableRefusal) {
    try check(worksheet_set_row(sheet, row, height, nil))
    if widths.count > 1 {
      let last = lxw_col_t(widths.count - 1)
      try check(worksheet_merge_range(sheet, row, 0, row, last, escapedForWorkbook(text), format))
    } else {
      try check(writeText(text, 0, format))
    }
    row += 1
  }

  private func height(ofNote note: String) -> Double {
    Self.height(ofLines: ColumnWidths.lineCount(of: note, width: max(20, widths.reduce(0, +))))
  }

  private static func height(ofLines count: Int) -> Double { Double(count) * 16 + 4 }

  /// Gives a row the height that its broken texts need: programs do not work it out on opening.
  private func setHeight(_ values: [Cell?]) throws(TableRefusal) {
    var count = 1
    for (column, value) in values.enumerated() {
      guard case .text(let text) = value, text.utf8.count + 2 > widths[column] else { continue }
      count = max(count, ColumnWidths.lineCount(of: text, width: widths[column]))
    }
    // The highest row that programs allow is 409 points.
    if count > 1 { try check(worksheet_set_row(sheet, row, min(409, Self.height(ofLines: count)), nil)) }
  }

  private func writeRow(_ values: [Cell?]) throws(TableRefusal) {
    try setHeight(values)
    for column in 0..<max(values.count, draft.columns.count) {
      let form = column < draft.columns.count ? draft.columns[column].form : .text
      if column < values.count, let value = values[column] {
        try check(write(value, lxw_col_t(column), form))
      } else {
        try check(worksheet_write_blank(sheet, row, lxw_col_t(column), formats[form]))
      }
    }
  }

  private func write(_ value: Cell, _ column: lxw_col_t, _ form: ColumnDraft.Form) -> lxw_error {
    switch value {
    case .text(let text): return writeText(text, column, formats.text)
    // Programs keep 15 digits of a number: longer ones are codes, and stay whole only as text.
    case .number(let number) where form == .text || !number.isFinite || number.magnitude >= 1e15:
      return writeText(value.text, column, formats.text)
    case .number(let number):
      return worksheet_write_number(sheet, row, column, number, formats[form == .date ? .decimal : form])
    case .boolean(let isTrue): return worksheet_write_boolean(sheet, row, column, isTrue ? 1 : 0, formats.truth)
    case .date(let date):
      guard let serial = DateSystem.serial(of: date) else { return writeText(date.isoText, column, formats.text) }
      return worksheet_write_number(sheet, row, column, serial, formats.format(of: date))
    case .time(let seconds): return worksheet_write_number(sheet, row, column, seconds / 86_400, formats.time)
    case .duration(let seconds): return worksheet_write_number(sheet, row, column, seconds / 86_400, formats.duration)
    case .error(let text): return writeText(text, column, formats.text)
    }
  }

  private func writeText(_ text: String, _ column: lxw_col_t, _ format: CellFormat?) -> lxw_error {
    if text.isEmpty { return worksheet_write_blank(sheet, row, column, format) }
    return worksheet_write_string(sheet, row, column, escapedForWorkbook(text), format)
  }
}

/// Throws what the library could not do.
func check(_ error: lxw_error) throws(TableRefusal) {
  if error == LXW_NO_ERROR { return }
  if error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED { throw TableRefusal(.cellLength) }
  throw TableRefusal(.unwritableFile, value: String(cString: lxw_strerror(error)))
}
