import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Ageing of cases, counted twice")
struct AgeingTests {
  private func cases(_ question: AgeingQuestion = AgeingQuestion(), on day: String) throws -> [[String: Any]] {
    let answer = try Kuangqu.workspace().conversionAgeing(question, asOf: try AsOf(day)).object()
    return try #require(answer["cases"] as? [[String: Any]])
  }

  private static func row(_ age: [String: Any]) -> [String] {
    ["id", "stage", "days", "visits", "limit", "daysSinceStart", "owner"].map { key in
      age[key].map { $0 is NSNull ? "" : "\($0)" } ?? ""
    }
  }

  @Test(
    "Days over all stays, stays, limits and days since the start are as the file's own rows say",
    arguments: Kuangqu.days)
  func days(day: String) throws {
    let counted = try FollowingSQL.texts(
      "SELECT id, stage, days || '', stays || '', most || '', sinceStart || '', owner FROM age WHERE NOT done AND NOT aside",
      on: day)
    let found = try cases(on: day).map(Self.row)
    #expect(found.sorted { $0[0] < $1[0] } == counted.sorted { $0[0] < $1[0] })
  }

  @Test(
    "Who has been at a stage for more than so many days, and who follows them",
    arguments: [("批复", "approved"), ("请示", "requested"), ("退回", "returned"), ("条件成熟", "ready")], [0, 30, 60, 120])
  func stageAndDays(stage: (word: String, stored: String), over: Int) throws {
    for day in ["2022-12-31", "2023-06-30"] {
      let counted = try FollowingSQL.texts(
        "SELECT id, owner FROM age WHERE NOT done AND stage = '\(stage.stored)' AND days > \(over) ORDER BY id", on: day
      )
      for text in [stage.word, stage.stored] {
        var question = AgeingQuestion()
        (question.stage, question.over) = (text, over)
        let found = try cases(question, on: day).map { ["\($0["id"] ?? "")", "\($0["owner"] ?? "")"] }
        #expect(found.sorted { $0[0] < $1[0] } == counted, "\(text), \(day)")
      }
    }
  }

  @Test("At the end of 2022 one institution has been at 批复 for more than 60 days")
  func officersQuestion() throws {
    var question = AgeingQuestion()
    (question.stage, question.over) = ("批复", 60)
    let answer = try Kuangqu.workspace().conversionAgeing(question, asOf: try AsOf("2022"))
    let text = TerminalPage.text(of: answer.page)
    #expect(text.contains("在“批复”停留超过60天的有1件，其中超过限期的1件。"))
    #expect(text.contains("组织联络部  商务局  批复  2022-08-30       123     1    60        63       135"))
  }

  @Test("A case that came back counts all its stays")
  func returned() throws {
    let returned = try #require(try cases(on: "2023-06-30").first { $0["id"] as? String == "H-060" })
    #expect(
      returned["days"] as? Int == 29 + 52 && returned["visits"] as? Int == 2 && returned["daysOver"] as? Int == 51)
  }

  @Test("Owners add up to the cases; what is asked wrongly is refused with what may be said")
  func owners() throws {
    let answer = try Kuangqu.workspace().conversionAgeing(asOf: try AsOf("2022")).object()
    let owners = try #require(answer["owners"] as? [[String: Any]])
    #expect(owners.reduce(0) { $0 + ($1["cases"] as? Int ?? 0) } == answer["count"] as? Int)
    #expect(owners.reduce(0) { $0 + ($1["overLimit"] as? Int ?? 0) } == answer["overLimit"] as? Int)
    for (ask, kind, words) in [
      ({ $0.owner = "张三" }, .input, "组织联络部"), ({ $0.stage = "申请" }, .usage, "批复"),
      ({ $0.over = -1 }, .usage, "--over"), ({ $0.drive = "扶贫" }, .usage, "四新组建"),
    ] as [((inout AgeingQuestion) -> Void, Refusal.Kind, String)] {
      var question = AgeingQuestion()
      ask(&question)
      let refusal = #expect(throws: Refusal.self) {
        try Kuangqu.workspace().conversionAgeing(question, asOf: try AsOf("2022"))
      }
      #expect(refusal?.kind == kind && refusal?.sentences(in: .chinese).joined().contains(words) == true)
    }
  }

  @Test("How long stages took is the median of the file's own rows", arguments: ["2020-12-31", "2022-12-31"])
  func durations(day: String) throws {
    let answer = try Kuangqu.workspace().conversionAgeing(asOf: try AsOf(day)).object()
    for duration in try #require(answer["durations"] as? [[String: Any]]) {
      let stage = try #require(duration["stage"] as? String)
      let days = try FollowingSQL.texts(
        "SELECT CAST(days AS INTEGER) || '' FROM stay WHERE NOT isPresent AND stage = '\(stage)' ORDER BY days", on: day
      )
      #expect(duration["visits"] as? Int == days.count)
      #expect(duration["medianDays"] as? Int == Int(days[(days.count - 1) / 2][0]), "\(stage)")
      #expect(duration["longestDays"] as? Int == Int(days.last?[0] ?? ""))
    }
  }
}
