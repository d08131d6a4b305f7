import Foundation
import Testing

@Suite("What the boxes of a chart say")
struct ChartContentTests {
  /// The invented numbers all begin so.
  private var fullPhone: Regex<Substring> { /1990000\d{4}/ }
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  private func draw(_ words: String, form: String = "svg") throws -> String {
    try desk.run("chart \(words) --as-of 2022-12-31 --out 图.\(form)").expect()
    return try desk.text("图.\(form)")
  }

  @Test("Telephone numbers are masked unless asked for in full", arguments: ["svg", "gv"])
  func phones(form: String) throws {
    for words in ["township 墨岭乡", "organisation Z-015", "emerging", "overview"] {
      for content in ["names", "public", "desk", "counts"] {
        let text = try draw("\(words) --content \(content)", form: form)
        #expect(!text.contains(fullPhone), "\(words), \(content)")
        #expect(!text.contains("内部资料"))
      }
    }
    let masked = try draw("township 墨岭乡 --content desk", form: form)
    #expect(masked.contains(/199\*\*\*\*\d{4}/))
    let full = try draw("township 墨岭乡 --phones", form: form)
    #expect(full.contains(fullPhone))
    #expect(!full.contains(/199\*\*\*\*\d{4}/))
    #expect(full.contains("内部资料"))
  }

  @Test("Full numbers stand only in what the office needs")
  func phonesElsewhere() throws {
    for content in ["names", "public", "counts"] {
      try desk.run("chart township 墨岭乡 --phones --content \(content) --out 图.svg").expect(64, "--content desk")
      try desk.run("chart township 墨岭乡 --phones --content \(content) --out 图.svg --lang en").expect(64, "--phones")
    }
    #expect(!desk.has("图.svg"))
    #expect(try draw("township 墨岭乡 --phones") == draw("township 墨岭乡 --phones --content desk"))
  }

  @Test("Each content says more than the one before")
  func contents() throws {
    let names = try draw("township 墨岭乡 --content names")
    #expect(names.contains(">老街坊妇女微家<") && !names.contains("陈晓敏"))
    let wall = try draw("township 墨岭乡 --content public")
    #expect(wall.contains("主席 陈晓敏") && wall.contains("执委 15人") && !wall.contains("副主席"))
    let office = try draw("township 墨岭乡 --content desk")
    #expect(office.contains("副主席郝新华") && office.contains("任期至2026-11-02") && office.contains("负责人白新芳"))
    let counts = try draw("township 墨岭乡 --content counts")
    #expect(!counts.contains(">老街坊妇女微家<") && counts.contains("四新1 微家5"))
    #expect(try draw("township 墨岭乡") == wall)
  }

  @Test("Mark, margin and room for the seal change the page")
  func page() throws {
    let plain = try draw("township 墨岭乡")
    #expect(!plain.contains("附件1"))
    #expect(try draw("township 墨岭乡 --attachment 附件1").contains(">附件1<"))
    #expect(try draw("township 墨岭乡 --margin 30") != plain)
    #expect(try draw("township 墨岭乡 --seal-room 42") != plain)
    try desk.run("chart book --as-of 2022-12-31 --attachment 附件1 --out 册.svg --ledger s.sqlite").expect(2)
    let small = try Desk.withSmallDistrict()
    try small.run("chart book --attachment 附件1 --out 册.svg").expect()
    #expect(try small.text("册-01.svg").contains(">附件1<"))
  }

  @Test("A township in the classic manner is that township")
  func classic() throws {
    let text = try draw("township 墨岭乡 --layout classic")
    #expect(text.contains("org-Z-015") && text.contains("黑石坪村"))
    #expect(!text.contains("天轮街道") && !text.contains("org-Z-001"))
  }

  @Test("The organisation of a relation chart has its chair in its box, and its superiors before it")
  func relations() throws {
    let text = try draw("organisation 天轮街道")
    #expect(text.contains(">吕春莲 25人<") && text.contains(">吴金花 45人<"))
  }

  @Test("Links begin as told, and only with an address")
  func links() throws {
    #expect(!(try draw("township 墨岭乡")).contains("href="))
    let text = try draw("township 墨岭乡 --link-base https://example.org/org/")
    #expect(text.contains("href=\"https://example.org/org/Z-015\""))
    for base in ["javascript:alert(1)//", "JAVASCRIPT:x", "data:text/html,", "https://x/\"onload=", "file:///"] {
      try desk.run("chart township 墨岭乡 --out 图.svg --link-base \(base)").expect(64, "不能作链接的开头")
    }
  }
}
