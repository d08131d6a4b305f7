import Foundation
import Tables

/// A roster such as a whole city would keep.
enum LargeSheet {
  static var draft: SheetDraft {
    let columns = [
      ColumnDraft(heading: "编号"), ColumnDraft(heading: "名称"), ColumnDraft(heading: "类别", choices: ["社区", "村"]),
      ColumnDraft(heading: "电话"), ColumnDraft(heading: "户数", form: .integer), ColumnDraft(heading: "比率", form: .rate),
      ColumnDraft(heading: "成立日期", form: .date), ColumnDraft(heading: "备注"),
    ]
    return SheetDraft(name: "名册", columns: columns, rows: (0..<100_000).map(row))
  }

  private static func row(_ number: Int) -> [Cell?] {
    [
      .text("130107\(100_000 + number)"), .text("第\(number)社区居民委员会妇女联合会"), .text(number % 2 == 0 ? "社区" : "村"),
      .text("0138\(10_000_000 + number)"), .number(Double(number)), .number(Double(number % 100) / 100),
      CellDate(year: 2021, month: 1 + number % 12, day: 1 + number % 28).map(Cell.date), .text("备注第\(number)条，内容略"),
    ]
  }

  /// As long as the country's list of communities and villages.
  static func writeList(to path: String) throws {
    var text = "code,name,category\n"
    for number in 0..<600_000 {
      text += "\(100_000_000_000 + number),第\(number)村民委员会,\(number % 3 == 0 ? 111 : 220)\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
