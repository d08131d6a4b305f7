import OrganisationGraph
import Testing

@testable import Workspace

@Suite("The board of cases")
struct BoardTests {
  private func board(_ ask: (inout BoardQuestion) -> Void = { _ in }) throws -> Answer {
    var question = BoardQuestion()
    ask(&question)
    return try Kuangqu.workspace().conversionBoard(question, asOf: try AsOf("2022"))
  }

  private static let sample = [
    BoardLayout.Column(
      head: "请示 2件", cards: [.init(name: "司法局", days: "102天", mark: "超"), .init(name: "不动产登记中心", days: "19天")]),
    BoardLayout.Column(head: "筹备 1件", cards: [.init(name: "城市管理综合行政执法局", days: "51天")]),
    BoardLayout.Column(head: "备案 26件", cards: [.init(name: "已完成26件")]),
  ]

  @Test("Columns stand beside one another; days stand to the right, a long name goes on below")
  func wide() {
    let lines = [
      "请示 2件                  筹备 1件                     备案 26件",
      "-----------------------   --------------------------   ----------",
      "司法局         102天 超   城市管理综合行政执法局       已完成26件",
      "不动产登记中心  19天                            51天",
    ]
    #expect(BoardLayout(columns: Self.sample, width: 80).lines == lines)
  }

  @Test("On a narrow terminal the next columns stand below")
  func narrow() {
    let lines = BoardLayout(columns: Self.sample, width: 40).lines
    #expect(lines.filter(\.isEmpty).count == 1)
    #expect(lines.first == "请示 2件" && lines[5].hasPrefix("筹备 1件                     备案 26件"))
  }

  @Test("No line is wider than the terminal, and no card is lost", arguments: [4, 9, 20, 30, 64, 80, 132, 200])
  func fits(width: Int) throws {
    for language in Language.allCases {
      var question = BoardQuestion()
      (question.width, question.listsDone) = (width, true)
      let workspace = try Kuangqu.workspace(language)
      let page = try workspace.conversionBoard(question, asOf: try AsOf("2022")).page
      var lines: [String] = []
      for case .list(let list) in page.blocks { lines += list }
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      guard width >= 30 else { continue }
      let text = lines.joined(separator: "\n")
      #expect(["司法局", "人民医院", "第二中学", "科技和工业信息化局"].allSatisfy(text.contains))
    }
  }

  @Test("No line of any board is wider than any terminal, and every letter of it is there", arguments: 0..<20)
  func fitsAnyway(seed: Int) {
    var dice = SplitMix(state: UInt64(seed))
    let names = ["司法局", "城市管理综合行政执法局", "Office of the 12th district", "A1", "煤业集团第三中学"]
    let columns = (0..<6).map { number in
      let cards = (0..<(seed + number) % 5).map { _ in
        BoardLayout.Card(
          name: names.randomElement(using: &dice) ?? "",
          days: ["", "7天", "1234天（3次）"].randomElement(using: &dice) ?? "",
          mark: ["", "超"].randomElement(using: &dice) ?? "")
      }
      return BoardLayout.Column(head: "环节 \(number)", cards: cards)
    }
    let letters = { (text: String) in text.filter { $0 != " " && $0 != "-" }.sorted() }
    let said = columns.map { column in column.head + zip(column.cards, column.tails).map { $0.name + $1 }.joined() }
    for width in [2, 3, 5, 8, 13, 21, 34, 55, 89, 144] {
      let lines = BoardLayout(columns: columns, width: width).lines
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      #expect(letters(lines.joined()) == letters(said.joined()))
    }
  }

  @Test("Columns are the stages that have cases, in the order of the road, those beside it last")
  func columns() throws {
    let columns = try #require(try board().object()["columns"] as? [[String: Any]])
    let stages = [
      "notSurveyed", "surveyed", "notReady", "ready", "requested", "approved", "preparing", "candidatesApproved",
      "elected", "resultApproved", "plaque", "filed", "returned", "deferred", "ineligible", "abolished",
    ]
    #expect(columns.map { $0["stage"] as? String } == stages)
    let table = try Kuangqu.workspace().conversion(asOf: try AsOf("2022")).object()["byStage"] as? [String: Int]
    for column in columns {
      let stage = try #require(column["stage"] as? String)
      #expect(column["count"] as? Int == table?[stage], "\(stage)")
      #expect((column["cards"] as? [Any])?.count == column["count"] as? Int)
      let late = try FollowingSQL.count(
        "SELECT count(*) FROM age WHERE NOT done AND stage = '\(stage)' AND days > most", on: "2022-12-31")
      #expect(column["overLimit"] as? Int == late, "\(stage)")
    }
  }

  @Test("Done cases have cards only where asked for; one owner has only her own")
  func cards() throws {
    let table = try #require(try board().page.tables.first)
    let words = { (table: PageTable) in table.rows.flatMap { $0 }.map(TerminalPage.word).filter { !$0.isEmpty } }
    #expect(words(table).filter { $0.hasPrefix("已完成") } == ["已完成3件", "已完成6件", "已完成26件"])
    #expect(words(table).count == 27 + 3)
    let all = try #require(try board { $0.listsDone = true }.page.tables.first)
    #expect(words(all).count == 62 && words(all).filter { $0.hasSuffix("已完成") }.count == 35)
    #expect(try board { $0.owner = "办公室" }.number("count") == 3)
    #expect(throws: Refusal.self) { try board { $0.owner = "张三" } }
  }

  @Test("A case that came back shows its stays, one without a date that its days are not known")
  func words() throws {
    var question = BoardQuestion()
    question.width = 200
    let text = TerminalPage.text(
      of: try Kuangqu.workspace().conversionBoard(question, asOf: try AsOf("2023-06-30")).page)
    #expect(text.contains("81天（2次） 超") && text.contains("天数未知"))
    question.drive = "微家创建"
    let empty = TerminalPage.text(of: try Kuangqu.workspace().conversionBoard(question, asOf: try AsOf("2022")).page)
    #expect(empty.contains("共0件"))
  }
}
