import CXlsxWriter

typealias CellFormat = UnsafeMutablePointer<lxw_format>

/// The formats of a workbook's cells. The library owns them until the workbook is closed.
struct CellFormats {
  let title: CellFormat?
  let note: CellFormat?
  let heading: CellFormat?
  let text: CellFormat?
  /// Of truth values: shown as text they become numbers in other programs.
  let truth: CellFormat?
  private let whole: CellFormat?
  private let decimal: CellFormat?
  private let rate: CellFormat?
  private let day: CellFormat?
  private let month: CellFormat?
  private let year: CellFormat?
  private let moment: CellFormat?
  let time: CellFormat?
  let duration: CellFormat?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func bordered(_ code: String?) -> CellFormat? {
      let format = workbook_add_format(workbook)
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      if let code { format_set_num_format(format, code) }
      return format
    }
    title = workbook_add_format(workbook)
    format_set_bold(title)
    format_set_font_size(title, 16)
    format_set_align(title, UInt8(LXW_ALIGN_CENTER.rawValue))
    format_set_align(title, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    note = workbook_add_format(workbook)
    format_set_text_wrap(note)
    format_set_align(note, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    heading = bordered("@")
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_align(heading, UInt8(LXW_ALIGN_CENTER.rawValue))
    format_set_bg_color(heading, 0xE7E6E6)
    text = bordered("@")
    format_set_text_wrap(text)
    truth = bordered(nil)
    whole = bordered("0")
    decimal = bordered("0.00")
    rate = bordered("0.0%")
    day = bordered("yyyy-mm-dd")
    month = bordered("yyyy-mm")
    year = bordered("yyyy")
    moment = bordered("yyyy-mm-dd hh:mm:ss")
    time = bordered("hh:mm:ss")
    duration = bordered("[h]:mm:ss")
  }

  /// The format of cells that a column of this form leaves empty, and of its numbers.
  subscript(form: ColumnDraft.Form) -> CellFormat? {
    switch form {
    case .text: text
    case .integer: whole
    case .decimal: decimal
    case .rate: rate
    case .date: day
    }
  }

  /// The format that shows as much of a date as the date says.
  func format(of date: CellDate) -> CellFormat? {
    if date.seconds != nil { return moment }
    return switch date.precision {
    case .day: day
    case .month: month
    case .year: year
    }
  }
}
