import Tables
import Testing

@Suite("Dates in workbooks")
struct DateTests {
  /// The value of a number shown in a format.
  private func value(_ number: String, format: String, from1904: Bool = false) throws -> Cell? {
    let code = format.replacing("\"", with: "&quot;")
    let styles =
      "<styleSheet><numFmts><numFmt numFmtId='164' formatCode=\"\(code)\"/></numFmts><cellXfs><xf/><xf numFmtId='164'/></cellXfs></styleSheet>"
    return try HandMadeWorkbook(
      rows: "<row><c s='1'><v>\(number)</v></c></row>", styles: styles,
      workbookProperties: from1904 ? "<workbookPr date1904='true'/>" : ""
    ).read().cells["A1"]
  }

  @Test(arguments: [
    "yyyy-mm-dd", #"yyyy"年"m"月"d"日";@"#, "[$-804]aaaa", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "m/d/yy",
    #"yyyy\.mm\.dd"#,
    "yyyy年m月d日",
  ]) func formatsOfDays(_ format: String) throws {
    #expect(try value("44378", format: format) == CellDate(year: 2021, month: 7, day: 1).map(Cell.date))
  }

  @Test(arguments: [
    "General", "0.00", "#,##0.00_);[Red](#,##0.00)", #""第"0"d""#, "0.00E+00", "@", #"0\d"#, "[Red]0", "G/通用格式", "0_d",
    "[DBNum1]0",
  ]) func formatsOfNumbers(_ format: String) throws {
    #expect(try value("44378", format: format) == .number(44378))
  }

  @Test func precisionIsThatOfTheFormat() throws {
    #expect(
      try value("44378", format: "yyyy\"年\"m\"月\"")
        == CellDate(year: 2021, month: 7, day: 1, precision: .month).map(Cell.date))
    #expect(
      try value("44378", format: "yyyy") == CellDate(year: 2021, month: 7, day: 1, precision: .year).map(Cell.date))
  }

  @Test(arguments: [
    (14, CellDate.Precision.day), (17, .month), (27, .month), (28, .day), (30, .day), (31, .day), (36, .month),
    (50, .month), (51, .day), (52, .month), (53, .day), (54, .day), (57, .month), (58, .day),
  ]) func builtInFormatsOfChineseEditions(_ format: Int, _ precision: CellDate.Precision) throws {
    let book = try HandMadeWorkbook(
      rows: "<row><c s='0'><v>44378</v></c></row>",
      styles: "<styleSheet><cellXfs><xf numFmtId='\(format)'/></cellXfs></styleSheet>"
    ).read()
    #expect(book.cells["A1"] == CellDate(year: 2021, month: 7, day: 1, precision: precision).map(Cell.date))
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("43890.5625", "2020-02-29T13:30:00"),
    ("2958465", "9999-12-31"), ("44378.9999999999", "2021-07-02"),
  ]) func systemOf1900(_ serial: String, _ text: String) throws {
    #expect(try value(serial, format: "yyyy-mm-dd hh:mm")?.text == text)
  }

  @Test func systemOf1904() throws {
    #expect(try value("42735", format: "yyyy-mm-dd", from1904: true)?.text == "2021-01-01")
    #expect(try value("60", format: "yyyy-mm-dd", from1904: true)?.text == "1904-03-01")
  }

  @Test func timesAndDurations() throws {
    #expect(try value("0.5625", format: "h:mm") == .time(48_600))
    #expect(try value("1.5", format: "[h]:mm:ss") == .duration(129_600))
    #expect(try value("1.5", format: "[h]:mm:ss")?.text == "36:00:00")
  }

  @Test(arguments: ["60", "-1", "2958466", "1e300"]) func noSuchDay(_ serial: String) throws {
    #expect(try value(serial, format: "yyyy-mm-dd") == Double(serial).map(Cell.number))
  }

  @Test func calendar() {
    #expect(CellDate(year: 2100, month: 2, day: 29) == nil)
    #expect(CellDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CellDate(year: 2021, month: 3, day: 5, seconds: 1.5)?.isoText == "2021-03-05T00:00:01.500")
    #expect(CellDate(year: 2021, month: 3, day: 5, seconds: 86_400) == nil)
  }
}
