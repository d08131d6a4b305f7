/// The place that a reference such as `AB12` names; columns count from 0, rows from 1.
struct CellReference: Equatable {
  let column: Int
  let row: Int

  /// Reads UTF-8 that ends with a zero byte. `nil` if it is no reference; too far a column or row is kept as it is.
  init?(_ text: UnsafePointer<CChar>) {
    var next = text
    var column = 0
    var row = 0
    while true {
      let letter = UInt8(bitPattern: next.pointee) & 0xDF
      guard letter >= 0x41, letter <= 0x5A, column < 1_000_000 else { break }
      column = column * 26 + Int(letter - 0x40)
      next += 1
    }
    guard column > 0 else { return nil }
    while true {
      let digit = UInt8(bitPattern: next.pointee)
      guard digit >= 0x30, digit <= 0x39, row < 1_000_000_000 else { break }
      row = row * 10 + Int(digit - 0x30)
      next += 1
    }
    guard next.pointee == 0, row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }
}

extension CellRange {
  /// The range that `A6:B7`, or `A6` alone, names.
  init?(reference: String) {
    if reference.utf8.count > TableLimit.numberBytes { return nil }
    let corners = reference.split(separator: ":").map { String($0.filter { $0 != "$" }) }
    guard let first = corners.first.flatMap({ CellReference($0) }),
      let last = corners.last.flatMap({ CellReference($0) }),
      corners.count <= 2
    else { return nil }
    self.init(
      firstRow: min(first.row, last.row), firstColumn: min(first.column, last.column),
      lastRow: max(first.row, last.row), lastColumn: max(first.column, last.column))
  }
}

/// The whole number that UTF-8 ending with a zero byte writes; `nil` for anything else.
func wholeNumber(_ text: UnsafePointer<CChar>) -> Int? {
  var next = text
  var whole = 0
  while next.pointee >= 0x30, next.pointee <= 0x39, next - text < 18 {
    whole = whole * 10 + Int(next.pointee - 0x30)
    next += 1
  }
  return next.pointee == 0 && next > text ? whole : nil
}
