import Exchange
import OrganisationGraph
import Tables
import Testing

@Suite("Cells")
struct CellTests {
  private let region = [("编号", "Q1"), ("名称", "天轮街道"), ("层级", "街道乡镇")]
  private let person = [("编号", "P1"), ("姓名", "霍迎春")]
  private let post = [("编号", "R1"), ("人员编号", "P1"), ("组织编号", "Z1"), ("职务", "主席")]
  private let unit = [("编号", "D1"), ("名称", "区医院"), ("单位性质", "医院")]

  @Test(
    "A date keeps the precision in which it is written",
    arguments: [
      ("2021-06-18", "2021-06-18"), ("2021/6/18", "2021-06-18"), ("2021.6.18", "2021-06-18"),
      ("2021年6月18日", "2021-06-18"), ("20210618", "2021-06-18"), ("２０２１－０６－１８", "2021-06-18"),
      ("２０２１．６．１８", "2021-06-18"), (" 2021 年 6 月 18 日 ", "2021-06-18"), ("2021-06", "2021-06"),
      ("2021年6月", "2021-06"), ("2021.6", "2021-06"), ("2021/06", "2021-06"), ("2021", "2021"), ("2021年", "2021"),
      ("2020-02-29", "2020-02-29"),
    ])
  func dates(written: String, kept: String) throws {
    #expect(try reading(.text(written), under: "起始日期", with: region) == .success(.text(kept)))
  }

  @Test("A date of the spreadsheet program keeps the precision that it shows")
  func programDates() throws {
    for (precision, kept) in [(CellDate.Precision.day, "2021-06-18"), (.month, "2021-06"), (.year, "2021")] {
      let date = try #require(CellDate(year: 2021, month: 6, day: 18, precision: precision))
      #expect(try reading(.date(date), under: "起始日期", with: region) == .success(.text(kept)))
    }
    #expect(try reading(.number(2021), under: "起始日期", with: region) == .success(.text("2021")))
    #expect(try reading(.number(2021.6), under: "起始日期", with: region) == .success(.text("2021-06")))
    try expect("import.badDate", .number(2021.1), under: "起始日期", with: region)
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "2021-02-29", "2021-13", "2021-00-01", "6月18日", "18/6/2021", "去年", "202106", "44365", "2021-06-18-01", "21-6-18",
      "1899", "3000-01-01", "20211301", "2021年6月18日上午",
    ])
  func badDates(written: String) throws {
    try expect("import.badDate", .text(written), under: "起始日期", with: region)
  }

  @Test(
    "Counts are whole numbers, 0 or more",
    arguments: [
      (Cell.text("0"), 0), (.text("38,126"), 38_126), (.text("３８"), 38), (.text(" 7 "), 7), (.number(12), 12),
      (.number(0), 0),
    ])
  func counts(cell: Cell, number: Int) throws {
    #expect(try reading(cell, under: "人口数", with: region) == .success(.integer(number)))
  }

  @Test(
    "Anything else is no count",
    arguments: [
      Cell.text("-1"), .text("3.5"), .text("无"), .number(3.5), .number(-1),
      .number(1e300),
      .boolean(true),
    ])
  func badCounts(cell: Cell) throws {
    try expect("import.badCount", cell, under: "人口数", with: region)
  }

  @Test("A rough number is refused where only exact ones are kept", arguments: ["约400", "400余", "近400人", "400多"])
  func roughCounts(written: String) throws {
    try expect("import.roughCount", .text(written), under: "人口数", with: region)
  }

  @Test("A division code has 6, 9 or 12 digits, zeros in front among them")
  func codes() throws {
    for code in ["139907", "139907001", "139907001001", "010101", "１３９９０７"] {
      let kept = code == "１３９９０７" ? "139907" : code
      #expect(try reading(.text(code), under: "区划代码", with: region) == .success(.text(kept)))
    }
    #expect(try reading(.number(139_907_001_001), under: "区划代码", with: region) == .success(.text("139907001001")))
    for code in ["13990", "1399070", "13990700100", "13990A", "139907-001"] {
      try expect("import.badCode", .text(code), under: "区划代码", with: region)
    }
  }

  @Test(
    "Telephone numbers are kept as written",
    arguments: [
      ("19900000450", "19900000450"), ("0311-2060000", "0311-2060000"), ("（0311）2060000", "(0311)2060000"),
      ("+86 19900000450", "+86 19900000450"), ("１９９００００００００", "19900000000"),
    ])
  func phones(written: String, kept: String) throws {
    #expect(try reading(.text(written), under: "联系电话", with: person) == .success(.text(kept)))
    #expect(try reading(.number(19_900_000_450), under: "联系电话", with: person) == .success(.text("19900000450")))
  }

  @Test(
    "A damaged telephone number is refused; shown is what a spreadsheet left of it, or a part",
    arguments: [("1.99E+10", "1.99E+10"), ("无电话", "*电话"), ("199000004501990", "199****1990"), ("12", "12")])
  func badPhones(written: String, shown: String) throws {
    try expect("import.badPhone", .text(written), under: "联系电话", with: person, value: shown)
  }

  @Test(
    "Yes and no are written in many ways",
    arguments: [("是", 1), ("1", 1), ("√", 1), ("Yes", 1), ("TRUE", 1), ("否", 0), ("0", 0), ("×", 0), ("no", 0)])
  func flags(written: String, number: Int) throws {
    #expect(try reading(.text(written), under: "是否进两委", with: post) == .success(.integer(number)))
    #expect(try reading(.boolean(true), under: "是否进两委", with: post) == .success(.integer(1)))
  }

  @Test("Anything else is neither", arguments: ["进", "2", "待定"])
  func badFlags(written: String) throws {
    try expect("import.badFlag", .text(written), under: "是否进两委", with: post)
  }

  @Test("Words of a list are taken in Chinese, in English, or as the list has them")
  func choices() throws {
    for word in ["医院", "Hospital", "hospital", " 医院 "] {
      #expect(try reading(.text(word), under: "单位性质", with: unit) == .success(.text("hospital")))
    }
    try expect(
      "import.unknownWord", .text("诊所"), under: "单位性质", with: unit,
      words: "机关、事业单位、学校、医院、国有企业、企业、合作社、社会组织、园区、楼宇、市场、平台、群体")
  }

  @Test("An error of the program is refused in any column", arguments: ["名称", "人口数", "起始日期", "区划代码", "层级", "备注"])
  func errors(heading: String) throws {
    try expect("import.cellError", .error("#REF!"), under: heading, with: region)
  }

  @Test("Text becomes one line, with its spaces and marks as they are")
  func text() throws {
    for (written, kept) in [("一行\n两行", "一行 两行"), ("  甲\t乙 ", "甲 乙"), ("=1+1", "=1+1"), ("他说“好”", "他说“好”")] {
      #expect(try reading(.text(written), under: "备注", with: region) == .success(.text(kept)))
    }
    #expect(try reading(.number(12), under: "备注", with: region) == .success(.text("12")))
    #expect(try reading(.text("　 "), under: "备注", with: region) == .success(.missing))
  }

  private func expect(
    _ rule: String, _ cell: Cell, under heading: String, with required: [(String, String)], words: String? = nil,
    value: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard case .failure(let refused) = try reading(cell, under: heading, with: required) else {
      Issue.record("\(cell.text) was taken", sourceLocation: sourceLocation)
      return
    }
    #expect(refused.rule == rule, sourceLocation: sourceLocation)
    #expect(refused.cell == "A2", sourceLocation: sourceLocation)
    #expect(refused.arguments["heading"] == heading, sourceLocation: sourceLocation)
    #expect(refused.arguments["value"] == value ?? cell.text, sourceLocation: sourceLocation)
    if let words { #expect(refused.arguments["words"] == words, sourceLocation: sourceLocation) }
  }
}
