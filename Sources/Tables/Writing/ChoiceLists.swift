import CXlsxWriter
import Foundation

/// The lists of values that cells offer. Short ones stand in the cells' own rule; long ones, and those with commas,
/// on a hidden sheet that the rule points to.
struct ChoiceLists {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let sheetName: String
  private var long: [[String]] = []
  // The format's bound on a list in a rule, commas included.
  private static let longestRule = 255

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, sheetName: String) {
    self.workbook = workbook
    self.sheetName = sheetName
  }

  /// Lets the cells of a column take only these values.
  mutating func validate(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ column: lxw_col_t, _ rows: ClosedRange<lxw_row_t>,
    _ choices: [String]
  ) throws(TableRefusal) {
    var rule = lxw_data_validation()
    let isShort = choices.joined(separator: ",").utf16.count <= Self.longestRule
    if isShort, !choices.contains(where: { $0.isEmpty || $0.contains(",") || $0.contains("\"") }) {
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      var list: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) } + [nil]
      defer { for text in list { free(text) } }
      let error = list.withUnsafeMutableBufferPointer { list in
        rule.value_list = list.baseAddress
        return worksheet_data_validation_range(sheet, rows.lowerBound, column, rows.upperBound, column, &rule)
      }
      return try check(error)
    }
    long.append(choices)
    let letters = CellRange.columnName(long.count - 1)
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    let formula = strdup("='\(sheetName)'!$\(letters)$1:$\(letters)$\(choices.count)")
    defer { free(formula) }
    rule.value_formula = formula
    try check(worksheet_data_validation_range(sheet, rows.lowerBound, column, rows.upperBound, column, &rule))
  }

  /// Writes the long lists, a column each, on a hidden last sheet.
  func write() throws(TableRefusal) {
    guard !long.isEmpty, let sheet = workbook_add_worksheet(workbook, sheetName) else { return }
    worksheet_hide(sheet)
    for row in 0..<(long.map(\.count).max() ?? 0) {
      for (column, choices) in long.enumerated() where row < choices.count {
        let text = escapedForWorkbook(choices[row])
        try check(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, nil))
      }
    }
  }
}
