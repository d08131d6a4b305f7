import Conversion
import Foundation
import OrganisationGraph
import Tables
import Testing

@testable import Workspace

@Suite("The course of a drive, counted twice")
struct FlowTests {
  private func flow(_ day: String, by period: String = "month", from: String? = nil, drive: String? = nil) throws
    -> FlowJSON
  {
    var question = FlowQuestion()
    (question.period, question.drive) = (period, drive)
    question.from = try from.map { try AsOf($0) }
    let answer = try Kuangqu.workspace().conversionFlow(question, asOf: try AsOf(day))
    return try #require(answer.json as? FlowJSON)
  }

  /// The institutions that are done on the day: an election and a result on record, the last step none beside the road.
  private static func done(by day: String) -> String {
    """
    SELECT c.unit FROM conversionCase c WHERE c.kind = 'institutionCommittee'
      AND EXISTS (SELECT 1 FROM caseEvent e WHERE e.conversionCase = c.id AND e.stage = 'elected' AND e.date <= '\(day)')
      AND EXISTS (SELECT 1 FROM caseEvent e WHERE e.conversionCase = c.id AND e.stage IN ('resultApproved', 'filed')
        AND e.date <= '\(day)')
      AND (SELECT e.stage FROM caseEvent e WHERE e.conversionCase = c.id AND e.date <= '\(day)'
        ORDER BY e.date DESC, e.row DESC LIMIT 1) NOT IN ('returned', 'deferred', 'ineligible', 'abolished')
    """
  }

  @Test("Done, arrivals and stages of some months are as a query on the file counts them")
  func sql() throws {
    let flow = try flow("2023-06-30")
    for (before, point) in zip(flow.points, flow.points.dropFirst()) where (point.asOf.month ?? 1) % 4 == 1 {
      let (day, then) = (point.asOf.description, before.asOf.description)
      #expect(point.done == (try Kuangqu.count("SELECT count(*) FROM (\(Self.done(by: day)))", on: day)))
      let arrived = "SELECT count(*) FROM (\(Self.done(by: day)) EXCEPT \(Self.done(by: then)))"
      #expect(point.arrivals.wrappedValue == (try Kuangqu.count(arrived, on: day)))
      let last = try Kuangqu.texts(
        """
        SELECT ifnull((SELECT e.stage FROM caseEvent e WHERE e.conversionCase = c.id AND e.date <= :day
          ORDER BY e.date DESC, e.row DESC LIMIT 1), 'notSurveyed') FROM conversionCase c
        WHERE c.kind = 'institutionCommittee'
        """, on: day)
      #expect(point.byStage == Dictionary(last.map { ($0[0], 1) }, uniquingKeysWith: +))
    }
  }

  @Test(
    "The last row is the table of the conversion on that day", arguments: ["2019-05-20", "2021-12-31", "2022-12-31"])
  func lastRow(day: String) throws {
    let point = try #require(try flow(day).points.last)
    let conversion = try Kuangqu.workspace().conversion(asOf: try AsOf(day))
    for (key, value) in ["eligible": point.eligible, "done": point.done, "inProgress": point.inProgress] {
      #expect(try conversion.number(key) == value)
    }
    let stages = try #require(try conversion.object()["byStage"] as? [String: Int])
    #expect(stages.filter { $0.value > 0 } == point.byStage)
    #expect(point.asOf.description == day)
  }

  @Test("Months, quarters and years end alike, and the completions of a year are those of its months")
  func periods() throws {
    let (months, quarters, years) = (
      try flow("2022-12-31"), try flow("2022-12-31", by: "quarter"), try flow("2022-12-31", by: "year")
    )
    #expect(months.points.first?.asOf.description == "2018-02-28" && months.points.count == 59)
    #expect(years.points.map(\.asOf.description).first == "2017-12-31")
    #expect(years.points.map(\.arrivals.wrappedValue) == [nil, 3, 6, 8, 9, 9])
    #expect(months.points.last?.byStage == quarters.points.last?.byStage)
    #expect(months.points.compactMap(\.arrivals.wrappedValue).reduce(0, +) == 35)
    #expect(
      try flow("2022-12-31", from: "2022-10").points.map(\.asOf.description) == [
        "2022-10-31", "2022-11-30", "2022-12-31",
      ])
  }

  @Test("The sheets hold the bands with their chart, and every row of bands adds up to the cases")
  func workbook() throws {
    let answer = try Kuangqu.workspace().conversionFlow(asOf: try AsOf("2022-12-31"))
    let sheets = try #require(answer.sheets?())
    #expect(sheets.count == 3 && sheets[0].charts.count == 1 && sheets[0].charts[0].kind == .stack)
    for row in sheets[0].rows {
      let sum = row.dropFirst().reduce(0.0) { sum, cell in
        if case .number(let number) = cell { sum + number } else { sum }
      }
      #expect(sum == 62)
    }
    #expect(sheets[0].charts[0].values.count == sheets[0].columns.count - 1)
  }

  @Test("A drive by name, a drive without cases, and what is refused")
  func drives() throws {
    let villages = try flow("2022-12-31", by: "year", drive: "村妇代会")
    #expect(villages.points.map(\.done) == [0, 12, 12, 12, 12, 12, 12])
    let none = try flow("2022-12-31", drive: "四新组建")
    #expect(none.points.map(\.done) == [0, 0] && none.stages.isEmpty)
    #expect(throws: Refusal.self) { try flow("2022-12-31", by: "week") }
    #expect(throws: Refusal.self) { try flow("2022-12-31", from: "2023") }
    #expect(throws: Refusal.self) { try flow("2022-12-31", drive: "扫雪") }
  }

  @Test("Steps without a date are named")
  func undated() {
    var conversion = ConversionCase()
    (conversion.id, conversion.unit) = ("H-1", "D-1")
    var facts = Facts()
    facts.cases = [conversion]
    for stage in [ConversionStage.requested, .approved] {
      var event = CaseEvent()
      (event.id, event.conversionCase, event.stage) = (stage.rawValue, "H-1", stage)
      facts.caseEvents.append(event)
    }
    let day = PartialDate.unixEpoch
    let flow = CumulativeFlow(facts, .kind(.institutionCommittee), from: day, through: day)
    #expect(flow.points.first?.standing == [.approved: 1])
    let said = ForecastSentences(drive: flow.drive, language: .chinese).undated(flow)
    #expect(said == "有1件的2步没有日期，当作各期之前就已走过。")
  }
}
