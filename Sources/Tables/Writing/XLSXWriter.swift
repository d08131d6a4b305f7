import CXlsxWriter
import Foundation

/// Writes workbooks that open in spreadsheet programs without repair and print as they are.
public enum XLSXWriter {
  /// Writes a workbook with these sheets, row by row, so that memory does not grow with them.
  ///
  /// Every sheet has its head frozen and repeated on every page of A4 landscape, page numbers, columns as wide as their
  /// values, lists to choose from where a column has choices, and its charts under its rows. Text stays text, dates are dates. The same sheets
  /// always give the same bytes. The file appears under its name only when it is complete.
  /// - Parameters:
  ///   - sheets: at least one; the first is shown when the workbook is opened.
  ///   - path: the file, replaced if it exists.
  /// - Throws: `TableRefusal`: `unwritableFile`, or `tooLarge` for more rows, columns or text in a cell than
  ///   spreadsheet programs allow.
  public static func write(_ sheets: [SheetDraft], to path: String) throws(TableRefusal) {
    let unfinished = "\(path).\(getpid()).part"
    // Tried first: the library would print its own complaint.
    guard let file = fopen(unfinished, "wb") else {
      throw TableRefusal(.unwritableFile, value: String(cString: strerror(errno)))
    }
    fclose(file)
    do throws(TableRefusal) {
      try writeWorkbook(sheets, to: unfinished)
      if rename(unfinished, path) != 0 {
        throw TableRefusal(.unwritableFile, value: String(cString: strerror(errno)))
      }
    } catch {
      unlink(unfinished)
      throw error
    }
  }

  private static func writeWorkbook(_ sheets: [SheetDraft], to path: String) throws(TableRefusal) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let workbook = workbook_new_opt(path, &options) else {
      throw TableRefusal(.unwritableFile, value: "the library cannot begin a workbook")
    }
    setFixedTime(workbook)
    let result = Result { () throws(TableRefusal) in try fill(workbook, with: sheets) }
    // Closing also frees the workbook, whatever came before.
    let closed = workbook_close(workbook)
    try result.get()
    try check(closed)
  }

  private static func fill(
    _ workbook: UnsafeMutablePointer<lxw_workbook>, with drafts: [SheetDraft]
  ) throws(TableRefusal) {
    let formats = CellFormats(workbook)
    var names = SheetNames()
    let tabs = drafts.map { names.add($0.name) }
    var lists = ChoiceLists(workbook, sheetName: names.add("choices"))
    for (draft, name) in zip(drafts, tabs) {
      guard let sheet = workbook_add_worksheet(workbook, name) else {
        throw TableRefusal(.unwritableFile, value: name)
      }
      var writer = SheetWriter(sheet, draft, formats)
      try writer.write(&lists)
      let charts = ChartWriter(
        workbook: workbook, sheet: sheet, name: name, columns: draft.columns, head: writer.head)
      try charts.write(draft.charts, rowCount: draft.rows.count)
    }
    try lists.write()
  }

  /// The time of making would make equal workbooks differ. The archive's own entries are all of 1980.
  private static func setFixedTime(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    var properties = lxw_doc_properties()
    properties.created = 315_532_800
    workbook_set_properties(workbook, &properties)
  }
}
