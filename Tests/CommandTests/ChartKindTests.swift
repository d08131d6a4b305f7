import Foundation
import Testing

@Suite("Every kind of chart in every form")
struct ChartKindTests {
  static let kinds = [
    "sheet", "book", "overview", "township A-2", "emerging", "conversion", "organisation A-3", "compare 2020 2022",
  ]
  private static func day(_ kind: String) -> String { kind.hasPrefix("compare") ? "" : " --as-of 2022-12-31" }
  private let desk: Desk

  init() throws { desk = try Desk.withSmallDistrict() }

  @Test("The file, its paper, the text size and the fonts are named", arguments: kinds, ["svg", "pdf", "png", "gv"])
  func forms(kind: String, form: String) throws {
    let words = "chart \(kind)\(Self.day(kind)) --out "
    let run = try desk.run(words + "图.\(form)").expect(0, "已画好“图", "框内最小", "磅）", "字体：Noto S")
    let isCut = kind == "book" && form != "pdf"
    let name = isCut ? "图-01.\(form)" : "图.\(form)"
    run.expect(0, "“\(name)”", kind == "sheet" || kind.hasPrefix("compare") ? "（A3" : "（A4")
    if isCut { #expect(!desk.has("图.\(form)")) }
    let bytes = try desk.bytes(name)
    switch form {
    case "svg": #expect(try desk.text(name).contains("<svg"))
    case "pdf": #expect(bytes.starts(with: Data("%PDF-".utf8)))
    case "png": #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    default: #expect(try desk.text(name).contains("pos="))
    }
    try desk.run(words + "图.\(form) --lang en").expect(0, "drawn (A", "text in boxes of", "Fonts: Noto S")
    #expect(try desk.bytes(name) != bytes, "the words are English")
    try desk.run(words + "图.\(form)").expect()
    #expect(try desk.bytes(name) == bytes, "the same chart twice has the same bytes")
  }

  @Test("Pages that become files of their own are numbered", arguments: ["svg", "png", "gv"])
  func numbered(form: String) throws {
    let run = try desk.run("chart book --as-of 2022-12-31 --out 册.\(form)").expect(0, "“册-01.\(form)”等")
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).filter { $0.hasPrefix("册") }
    #expect(names.count > 3)
    #expect(names.sorted() == (1...names.count).map { "册-0\($0).\(form)" })
    run.expect(0, "等\(names.count)个文件", "，\(names.count)页")
  }

  @Test("A chart says what is asked of it", arguments: ["zh", "en"])
  func titles(language: String) throws {
    let titles = [
      "sheet": ["测试区妇联组织网络总图", "测试区妇联: the network"],
      "overview": ["测试区妇联组织网络总图", "测试区妇联: the network"],
      "township A-3": ["测试区甲社区妇联组织网络图", "测试区甲社区妇联"],
      "emerging": ["测试区四新组织妇联（按行业）", "测试区: emerging fields by sector"],
      "conversion": ["测试区会改联进度（按环节）", "测试区: conversion by stage"],
      "organisation A-3": ["测试区甲社区妇联隶属与覆盖关系图", "测试区甲社区妇联: superiors and coverage"],
      "compare 2020 2022": ["测试区妇联组织网络对比图（自2020年12月31日）", "测试区妇联: changes since 2020-12-31"],
    ]
    for (kind, title) in titles {
      try desk.run("chart \(kind)\(Self.day(kind)) --out 图.svg --lang \(language)").expect()
      let text = try desk.text("图.svg")
      #expect(text.contains(">\(title[language == "zh" ? 0 : 1])<"), "\(kind)")
      #expect(text.contains(language == "zh" ? ">截至2022年12月31日<" : ">As of 2022-12-31<"), "\(kind)")
      if language == "en" {
        for word in ["妇女微家", "已建", "合计", "盖章", "截至"] { #expect(!text.contains(">\(word)"), "\(kind)") }
      }
    }
  }

  @Test("A ledger without organisations is drawn as one", arguments: kinds.filter { !$0.contains("A-") })
  func nothing(kind: String) throws {
    try desk.run("init --ledger 空.sqlite").expect()
    try desk.run("chart \(kind) --out 图.svg --ledger 空.sqlite").expect(0, "“图.svg”")
    #expect(try desk.text("图.svg").contains("暂无组织"))
  }

  @Test("The demonstration district's lists are drawn, in either language", arguments: ["zh", "en"])
  func lists(language: String) throws {
    let desk = try Desk.withDemonstration()
    try desk.run("chart conversion --as-of 2022-12-31 --out 图.svg --lang \(language)").expect()
    let conversion = try desk.text("图.svg")
    #expect(conversion.contains(language == "zh" ? ">26家<" : ">26<"))
    #expect(conversion.contains(language == "zh" ? ">不具备条件<" : ">Ineligible<"))
    #expect(conversion.contains(">62<"), "all institutions in the corner")
    try desk.run("chart emerging --as-of 2022-12-31 --out 图.svg --lang \(language)").expect()
    #expect(try desk.text("图.svg").components(separatedBy: "class=\"node organisation emerging").count - 1 == 81)
  }

  @Test("Script in a name stays text, planned bodies are dashed and in no count", arguments: kinds)
  func scriptAndPlans(kind: String) throws {
    try desk.run("chart \(kind)\(Self.day(kind)) --out 图.svg").expect()
    let text = try desk.pages("图")
    #expect(!text.lowercased().contains("<script"))
    if kind != "emerging", kind != "conversion" { #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;")) }
    for part in text.components(separatedBy: "<g id=\"org-A-5\"").dropFirst() {
      let box = part.prefix(while: { $0 != "g" }) + part.prefix(400)
      #expect(box.contains("planned") && box.contains("stroke-dasharray"), "\(kind)")
    }
    if ["sheet", "township A-2", "organisation A-3", "compare 2020 2022"].contains(kind) {
      #expect(text.contains("org-A-5"))
      #expect(text.contains(">乙微家（筹）<"))
    }
    // Eight bodies in being: the ninth is planned.
    if kind == "sheet" { #expect(text.contains(">8<") && !text.contains(">9<")) }
  }
}
