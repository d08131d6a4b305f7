import Tables

/// Every kind of value, and texts that other programs are known to take for something else.
enum SampleSheet {
  static var draft: SheetDraft {
    let columns = [
      ColumnDraft(heading: "文字"), ColumnDraft(heading: "整数", form: .integer),
      ColumnDraft(heading: "小数", form: .decimal),
      ColumnDraft(heading: "比率", form: .rate), ColumnDraft(heading: "日期", form: .date),
      ColumnDraft(heading: "类别", choices: ["社区", "村"]), ColumnDraft(heading: "其他", form: .integer),
    ]
    let rows: [[Cell?]] = texts.enumerated().map { number, text in
      let others: [Cell?] = [
        .boolean(number % 2 == 0), .time(Double(number) * 61), .duration(Double(number) * 3_661 + 86_400), nil,
      ]
      return [
        text.isEmpty ? nil : .text(text), .number(Double(number * 1001 - 5)), .number(Double(number) - 2.25),
        .number(Double(number) / 8), date(number), .text(number % 2 == 0 ? "社区" : "村"), others[number % 4],
      ]
    }
    // No title: the text form of a sheet begins with its headings.
    return SheetDraft(name: "样本", columns: columns, rows: rows)
  }

  private static let texts = [
    "矿区街道妇联", "013800138000", "130107199901011232", "=1+1", "'单引号", "2021-03-15", "1.38E+10", "TRUE", " 前后有空格 ",
    "两行\n文字", "_x000D_", "a_x0041_b", "<&>\"'", "e\u{301}😀𠮷", "", "逗号,引号\"", "001", "3/4", "50%", "#N/A",
    String(repeating: "长", count: 400),
  ]

  private static func date(_ number: Int) -> Cell? {
    switch number % 4 {
    case 0: CellDate(year: 1950 + number, month: 3, day: 15).map(Cell.date)
    case 1: CellDate(year: 2021, month: 1 + number % 12, day: 1, precision: .month).map(Cell.date)
    case 2: CellDate(year: 2000 + number, month: 1, day: 1, precision: .year).map(Cell.date)
    default: CellDate(year: 2021, month: 12, day: 31, seconds: 86_399).map(Cell.date)
    }
  }
}
