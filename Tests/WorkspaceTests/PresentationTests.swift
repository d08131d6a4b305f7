import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Figures, days and widths")
struct PresentationTests {
  @Test(
    "Figures of five digits and more are grouped, of four and fewer not",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1234, "1234"), (9999, "9999"), (10_000, "10,000"), (38_126, "38,126"),
      (123_456, "123,456"), (1_234_567, "1,234,567"), (-5, "−5"), (-38_126, "−38,126"),
    ])
  func numbers(number: Int, text: String) {
    #expect(Figures.number(number) == text)
  }

  @Test(
    "Only a whole is 100.0%, and only nothing is 0.0%",
    arguments: [
      (0, "0.0%"), (0.000_01, "0.1%"), (0.000_4, "0.1%"), (0.001, "0.1%"), (0.25, "25.0%"), (0.741_7, "74.2%"),
      (0.9994, "99.9%"),
      (0.9996, "99.9%"), (0.999_999, "99.9%"), (1, "100.0%"),
    ])
  func rates(rate: Double, text: String) {
    #expect(Figures.rate(rate) == text)
  }

  @Test(
    "A Han character takes two places, a mark that combines none",
    arguments: [
      ("", 0), ("abc", 3), ("妇联", 4), ("四新A", 5), ("“四新”", 6), ("（一）", 6), ("—", 1), ("e\u{301}", 1), ("ａ", 2),
      ("𠮷", 2), ("·", 1),
    ])
  func widths(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    "A second superior is named by two characters",
    arguments: [
      ("井川矿区商务局妇女委员会", "商务"), ("井川矿区教育局妇联", "教育"), ("井川矿区工业和信息化局妇女联合会", "工业"), ("区委组织部妇女小组", "组织"),
      ("区直机关妇联", "机关"), ("卫生健康局妇女联合会", "卫生"), ("妇联", "妇联"), ("井川矿区妇女联合会", "区妇联"),
    ])
  func superiors(name: String, word: String) {
    #expect(ShortName(district: "井川矿区妇女联合会").word(forSuperior: name) == word)
  }

  @Test(
    "A month and a year mean their last day",
    arguments: [
      ("2022-12-31", "2022-12-31", "2022年12月31日"), ("2022", "2022-12-31", "2022年12月31日"),
      ("2022-12", "2022-12-31", "2022年12月31日"),
      ("2023-02", "2023-02-28", "2023年2月28日"), ("2020-02", "2020-02-29", "2020年2月29日"),
      ("2021-06", "2021-06-30", "2021年6月30日"),
    ])
  func days(text: String, day: String, words: String) throws {
    #expect(try AsOf(text).date.description == day)
    #expect(try AsOf(text).words(.chinese) == words)
    #expect(try AsOf(text).words(.english) == day)
  }

  @Test(
    "What is no day is refused as a question put wrongly",
    arguments: ["", "昨天", "2022-13", "2022-02-30", "31.12.2022", "2022-1-1"])
  func noDay(text: String) {
    let refusal = #expect(throws: Refusal.self) { try AsOf(text) }
    #expect(refusal?.kind == .usage)
  }

  @Test("The columns of a table stand under one another, figures to the right")
  func aligned() {
    var page = Page(title: "覆盖")
    var table = PageTable(title: "各类", headings: ["类别", "#数", "#率"])
    table.rows = [
      [.text("妇女微家"), .number(38_126), .rate(0.5)], [.text("Women"), .number(7), .rate(nil)],
      [.text("四新"), .unknown(.chinese), .rate(1)],
    ]
    page.show(table)
    let lines = TerminalPage.text(of: page).split(separator: "\n").map(String.init)
    #expect(lines[0...1] == ["覆盖", "===="])
    #expect(lines[2] == "各类")
    #expect(
      lines[3...] == [
        "类别          数      率", "--------  ------  ------", "妇女微家  38,126   50.0%", "Women          7       —",
        "四新        未知  100.0%",
      ])
    #expect(Set(lines[3...].map(DisplayWidth.of)) == [24])
  }

  @Test("Every table of every page of the seeds is aligned", arguments: Language.allCases)
  func alignedPages(language: Language) throws {
    let workspace = try Kuangqu.workspace(language)
    let day = try AsOf("2022-12-31")
    var opened = CoverageQuestion()
    (opened.rows, opened.explains) = (true, true)
    var terms = TermsQuestion()
    terms.parts = [.rows, .seats, .persons]
    let pages = [
      try workspace.status(asOf: day).page, try workspace.coverage(asOf: day, deepest: "community").page,
      try workspace.conversion(asOf: day).page, try workspace.gaps(GapsQuestion(), asOf: day).page,
      try workspace.coverage(opened, asOf: day).page, try workspace.terms(TermsQuestion(), asOf: day).page,
      try workspace.terms(terms, asOf: day).page,
    ]
    for table in pages.flatMap(\.tables) {
      var page = Page(title: "")
      page.show(table)
      let lines = TerminalPage.text(of: page).split(separator: "\n").map(String.init).drop { $0 != table.title }
        .dropFirst()
      let rule = DisplayWidth.of(lines.dropFirst().first ?? "")
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= rule })
      if table.columns.last?.isFigure == true { #expect(lines.allSatisfy { DisplayWidth.of($0) == rule }) }
    }
  }

  @Test("A slot of a sentence is filled by its argument, one that is a word of the model by that word")
  func filling() {
    let arguments = ["name": "甲{乙}", "stage": "plaque", "entity": "cover", "field": "unit", "kind": "microHome"]
    #expect(Wording.fill("{name}在{stage:ConversionStage}", arguments, .chinese) == "甲{乙}在挂牌")
    #expect(Wording.fill("{stage:ConversionStage}", arguments, .english) == "Plaque")
    #expect(Wording.fill("“{entity:EntityKind}”的“{field:Field}”", arguments, .chinese) == "“覆盖”的“覆盖单位编号”")
    #expect(Wording.fill("{kind:OrganisationKind}{nothing}。", arguments, .chinese) == "妇女微家。")
    #expect(Wording.fill("没有要填的", [:], .chinese) == "没有要填的")
  }

  @Test("The language is the one asked for, else that of the locale, else Chinese")
  func language() {
    #expect(AnswerLanguage.chosen("en", locale: nil) == .english)
    #expect(AnswerLanguage.chosen("zh", locale: "en_US.UTF-8") == .chinese)
    #expect(AnswerLanguage.chosen("fr", locale: nil) == nil)
    #expect(AnswerLanguage.chosen(nil, locale: "en_US.UTF-8") == .english)
    for locale in [nil, "C", "POSIX", "zh_CN.UTF-8", "de_DE.UTF-8"] {
      #expect(AnswerLanguage.chosen(nil, locale: locale) == .chinese)
    }
  }
}
