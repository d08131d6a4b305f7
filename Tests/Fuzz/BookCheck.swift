import Tables

/// What holds of every file: it is refused for a reason, or read into rows and columns that rise, and written as JSON.
func checkReading(_ read: () throws(TableRefusal) -> Book) {
  do throws(TableRefusal) {
    let book = try read()
    for sheet in book.sheets {
      var row = 0
      for found in sheet.rows {
        precondition(found.number > row, "rows rise")
        row = found.number
        let cells = found.cells
        precondition(!cells.isEmpty, "a row holds something")
        precondition(zip(cells, cells.dropFirst()).allSatisfy { $0.column < $1.column }, "columns rise")
        precondition(SheetRow(number: row, cells: cells).cells == cells, "packing loses nothing")
        for cell in cells { precondition(cell.value != .text(""), "empty cells are absent") }
      }
    }
    precondition(book.jsonBytes().last == UInt8(ascii: "}"))
  } catch {
    precondition(!error.faults.isEmpty, "a refusal says why")
  }
}
