import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Two days compared")
struct CompareTests {
  private func compare(_ from: String, _ to: String) throws -> CompareJSON {
    let answer = try Kuangqu.workspace().compare(try AsOf(from), try AsOf(to))
    return try #require(answer.json as? CompareJSON)
  }

  private static let pairs = Array(zip(Kuangqu.days, Kuangqu.days.dropFirst()))

  @Test("The causes add up to the difference, and each step has its day")
  func addsUp() throws {
    let whole = try compare(Kuangqu.days[0], Kuangqu.days[5])
    let parts = try Self.pairs.map { try compare($0.0, $0.1) }
    for (from, to, found) in Self.pairs.enumerated().map({ ($1.0, $1.1, parts[$0]) })
      + [(Kuangqu.days[0], Kuangqu.days[5], whole)]
    {
      #expect(found.figures.count == NetworkFigure.all.count)
      for figure in found.figures {
        #expect(figure.causes.reduce(0) { $0 + $1.difference } == figure.after - figure.before, "\(figure.figure)")
        for cause in figure.causes {
          #expect(cause.steps.reduce(0) { $0 + $1.difference } == cause.difference)
          for step in cause.steps { #expect(step.day.description > from && step.day.description <= to) }
        }
      }
    }
    // Any pair of days is a run of these periods, so that what adds up here adds up for all pairs.
    func sums(_ found: CompareJSON, _ place: Int) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: found.figures[place].causes.map { ("\($0.kind) \($0.cause)", $0.difference) })
    }
    for place in whole.figures.indices {
      let added = parts.map { sums($0, place) }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
      #expect(added == sums(whole, place), "\(whole.figures[place].figure)")
    }
    #expect(parts.flatMap(\.changes).map(\.id) == whole.changes.map(\.id))
  }

  @Test("The figures of both days are those of status and coverage")
  func figures() throws {
    let found = try compare("2020-12-31", "2022-12-31")
    for (day, values) in [("2020-12-31", found.figures.map(\.before)), ("2022-12-31", found.figures.map(\.after))] {
      let byName = Dictionary(uniqueKeysWithValues: zip(found.figures.map(\.figure), values))
      let workspace = try Kuangqu.workspace()
      let status = try workspace.status(asOf: try AsOf(day))
      for kind in OrganisationKind.allCases {
        #expect(
          try byName["organisations.\(kind.rawValue)"] == status.number("organisations.byKind.\(kind.rawValue)"))
      }
      #expect(try byName["organisations.total"] == status.number("organisations.total"))
      #expect(try byName["women"] == status.number("women"))
      for name in ["eligible", "done", "inProgress"] {
        #expect(try byName["conversion.\(name)"] == status.number("conversion.\(name)"))
      }
      let coverage = try workspace.coverage(asOf: try AsOf(day), deepest: "district").object()
      let rows = try #require(coverage["rows"] as? [[String: Any]])
      for row in rows where row["level"] as? String == "district" {
        let measure = try #require(row["measure"] as? String)
        for part in ["eligible", "covered", "unknown", "exempt"] {
          #expect(byName["coverage.\(measure).\(part)"] == row[part] as? Int, "\(measure) \(part) on \(day)")
        }
      }
    }
  }

  @Test("Half a year of the demonstration district, as its README tells it")
  func halfYear() throws {
    let found = try compare("2022-12-31", "2023-06-30")
    func ids(_ cause: ChangeCause) -> [String] {
      found.changes.filter { $0.cause == cause.rawValue && $0.kind == "organisation" }.map(\.id)
    }
    #expect(ids(.closed) == ["S-026", "W-0104"])
    #expect(ids(.merged) == ["W-0134"])
    #expect(ids(.renamed) == ["Z-118"])
    #expect(ids(.converted).filter { $0.hasPrefix("J-") }.sorted() == ["J-024", "J-030", "J-038"])
    let dormant = found.changes.filter { $0.cause == "statusChanged" && $0.nameBefore != nil }.map(\.id)
    #expect(Set(dormant) == ["W-0122", "W-0183", "W-0147"])
    let homes = try #require(found.figures.first { $0.figure == "organisations.microHome" })
    #expect(homes.causes.map { "\($0.cause) \($0.difference)" } == ["founded 9", "closed -1", "merged -1"])
    let merged = try #require(found.changes.first { $0.id == "W-0134" })
    #expect(merged.counterpart == "W-0092" && merged.detail.contains("并入虎头鞋绣微家（W-0092）"))
  }

  @Test("The village that was merged takes its federation along, and the number of women with it")
  func mergedVillage() throws {
    let found = try compare("2021-05-09", "2021-05-10")
    let rows = found.changes.map { "\($0.cause) \($0.kind) \($0.id)" }
    #expect(rows.contains("merged region Q4-08"))
    #expect(rows.contains("merged organisation Z-136"))
    #expect(rows.contains("moved organisation W-0021"))
    let women = try #require(found.figures.first { $0.figure == "women" })
    #expect(women.causes.map(\.cause) == ["merged"])
    #expect(women.causes.first?.steps.map(\.id).sorted() == ["Q4-04", "Q4-08"])
  }

  @Test("One cause alone, all rows, and a cause that there is not")
  func choices() throws {
    let workspace = try Kuangqu.workspace()
    let days = (try AsOf("2022-12-31"), try AsOf("2023-06-30"))
    func rows(_ answer: Answer) -> Int { answer.page.tables.last?.rows.count ?? 0 }
    #expect(rows(try workspace.compare(days.0, days.1, cause: "更名")) == 2)
    let all = try workspace.compare(days.0, days.1, listsAll: true)
    #expect(rows(all) == (all.json as? CompareJSON)?.changes.count)
    #expect(rows(all) > rows(try workspace.compare(days.0, days.1)))
    #expect(throws: Refusal.self) { try workspace.compare(days.0, days.1, cause: "改名换姓") }
  }
}
