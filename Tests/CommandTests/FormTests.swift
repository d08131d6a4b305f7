import Foundation
import Testing

@Suite("Forms of an answer")
struct FormTests {
  private static let reading = [
    "status --as-of 2022-12-31", "coverage --as-of 2022-12-31", "conversion --as-of 2022-12-31",
    "check --as-of 2022-12-31",
    "history", "history 1", "table \(Desk.seeds)/单位.xlsx", "table \(Desk.seeds)/妇女微家.csv",
    "import \(Desk.seeds)/人员.csv --dry-run",
  ]
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test("JSON is an object and nothing else, in either language", arguments: reading, ["zh", "en"])
  func json(words: String, language: String) throws {
    let run = try desk.run("\(words) --format json --lang \(language)").expect()
    #expect(try !run.json().isEmpty)
    #expect(run.complaints.isEmpty)
    #expect(try desk.run("\(words) --out a.json --lang \(language)").expect().data.isEmpty)
    #expect(try desk.bytes("a.json") == run.data)
  }

  @Test("CSV begins with the mark by which spreadsheet programs know UTF-8", arguments: reading)
  func csv(words: String) throws {
    let run = try desk.run("\(words) --format csv").expect()
    #expect(run.data.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(run.text.contains("\r\n"))
    try desk.run("\(words) --format csv --out a.csv").expect()
    #expect(try desk.bytes("a.csv") == run.data)
  }

  @Test("A workbook goes to a file, and reads back", arguments: reading)
  func workbook(words: String) throws {
    try desk.run("\(words) --format xlsx").expect(64, "--out")
    try desk.run("\(words) --format xlsx --out a.xlsx").expect()
    #expect(try desk.bytes("a.xlsx").starts(with: Data("PK".utf8)))
    #expect(try !desk.run("table a.xlsx --format json").expect().json().isEmpty)
  }

  @Test("What is written to a place that is not there is refused", arguments: ["table", "json", "csv", "xlsx"])
  func unwritable(form: String) throws {
    try desk.run("status --format \(form) --out keine/a").expect(2, "写不进“keine/a”")
  }

  @Test("The writing commands speak JSON too")
  func writing() throws {
    #expect(try desk.run("init --ledger b.sqlite --format json").expect().json()["ledger"] as? String == "b.sqlite")
    let taken = try desk.run("import \(Desk.seeds) --yes --ledger b.sqlite --format json").expect()
    #expect(try taken.number("inserted") == 3731)
    #expect(try taken.number("batch") == 1)
    #expect(try desk.run("undo 1 --ledger b.sqlite --format json").expect().number("reverses") == 1)
  }

  @Test(
    "No full telephone number is in any answer",
    arguments: reading.filter { !$0.hasPrefix("table") } + ["status", "check", ""])
  func phones(words: String) throws {
    for form in ["table", "json", "csv"] {
      #expect(!(try desk.run("\(words) --format \(form)").all.contains("1990000")), "\(words) as \(form)")
    }
  }

  @Test("The tables of an English answer have English headings and words")
  func english() throws {
    try desk.run("status --as-of 2022 --lang en").expect(0, "Organisations", "Women in the communities: 38,126.")
    try desk.run("coverage --as-of 2022 --lang en").expect(0, "Eligible", "Rate", "Emerging-field units")
    try desk.run("conversion --as-of 2022 --lang en").expect(0, "Cases by stage", "Result approved")
    try desk.run("check --as-of 2022 --lang en").expect(0, "Warning", "one is due")
    try desk.run("history 1 --lang en").expect(0, "Batch 1", "Import")
  }
}
