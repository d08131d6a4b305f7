import Conversion
import Coverage
import Foundation
import Ledger
import OrganisationGraph
import Testing

@testable import Workspace

/// What must hold of every figure of every ledger on every day, on thousands of small random ledgers.
@Suite("Figures of random ledgers")
struct FigureProperties {
  private static let settings = try? Settings(stored: [:])
  /// Ledgers in each of the ten cases of a test; `FULIAN_LEDGERS` asks for more of them.
  private static let perTest = Int(ProcessInfo.processInfo.environment["FULIAN_LEDGERS"] ?? "") ?? 100

  private static func ledgers(_ hundred: Int) -> [RandomLedger] {
    (hundred * perTest..<(hundred + 1) * perTest).map { RandomLedger($0) }
  }

  private static func survey(_ facts: Facts, _ day: String, _ line: CountingLine = .territorial) throws
    -> CoverageSurvey
  {
    var rules = CoverageRules()
    rules.countingLine = line
    return CoverageSurvey(OrganisationGraph(facts, on: try AsOf(day).date), rules: rules)
  }

  @Test("One more unit that is due and covered lowers no rate", arguments: 0..<10)
  func oneMoreCoveredUnit(hundred: Int) throws {
    for (number, var ledger) in Self.ledgers(hundred).enumerated() {
      let day = ledger.pick(RandomLedger.days)
      let line = ledger.pick(CountingLine.allCases)
      let before = try Self.survey(ledger.facts, day, line)
      var facts = ledger.facts
      var unit = Unit()
      (unit.id, unit.name) = ("new", "巾帼新社")
      unit.kind = ledger.pick([.socialOrganisation, .school, .company])
      (unit.womenStaff, unit.region) = (20, ledger.pick(facts.regions.map(\.id) + [nil]))
      var body = Organisation()
      (body.id, body.name, body.unit) = ("newBody", "新社妇联", "new")
      body.kind = unit.kind == .school ? .institutionFederation : .emergingFederation
      (body.parent, body.region) = (ledger.pick(facts.organisations.map(\.id)), unit.region)
      var cover = Cover()
      (cover.id, cover.organisation, cover.unit) = ("newCover", "newBody", "new")
      facts.units.append(unit)
      facts.organisations.append(body)
      facts.covers.append(cover)
      let after = try Self.survey(facts, day, line)
      for level in CoverLevel.allCases {
        let (old, new) = (CoverageTable(before, level: level), CoverageTable(after, level: level))
        try #require(old.rows.count == new.rows.count)
        for (old, new) in zip(old.rows, new.rows) {
          #expect(
            (old.rate ?? 0) <= (new.rate ?? 0) && old.covered <= new.covered,
            "ledger \(hundred * Self.perTest + number), \(day): \(old.measure) in \(old.regionID)")
        }
        let measure: CoverageMeasure = unit.kind == .school ? .institutions : .emergingUnits
        #expect(
          try #require(new.rows(of: measure).first).covered == (try #require(old.rows(of: measure).first)).covered + 1)
      }
    }
  }

  @Test(
    "The district is the sum of its townships and what it has itself, and each figure that of its rows",
    arguments: 0..<10)
  func sumsOfParts(hundred: Int) throws {
    for (number, var ledger) in Self.ledgers(hundred).enumerated() {
      let day = ledger.pick(RandomLedger.days)
      let survey = try Self.survey(ledger.facts, day, ledger.pick(CountingLine.allCases))
      let place = "ledger \(hundred * Self.perTest + number), \(day)"
      let table = CoverageTable(survey, deepest: .township)
      for measure in CoverageMeasure.allCases {
        let rows = table.rows(of: measure)
        let head = try #require(rows.first)
        let below = rows.dropFirst().map(\.parts) + table.direct.filter { $0.measure == measure }.map(\.parts)
        let entries = survey.entries(of: measure)
        for part in CoveragePart.allCases {
          let figure = head.parts.count(part, at: .organisation)
          // A district without townships on the day has no rows below it.
          if rows.count > 1 {
            #expect(
              below.reduce(0) { $0 + $1.count(part, at: .organisation) } == figure, "\(place): \(measure) \(part)")
          }
          #expect(
            entries.reduce(0) { $0 + $1.parts.count(part, at: .organisation) } == figure, "\(place): \(measure) \(part)"
          )
        }
      }
    }
  }

  @Test("Two periods that follow one another make the whole, figure by figure and cause by cause", arguments: 0..<10)
  func periodsAddUp(hundred: Int) throws {
    let settings = try #require(Self.settings)
    for (number, var ledger) in Self.ledgers(hundred + 100).prefix(Self.perTest / 10).enumerated() {
      let start = try AsOf("2017-12-31").date.adding(days: Int.random(in: 0..<1800, using: &ledger.random))
      let middle = start.adding(days: Int.random(in: 0..<200, using: &ledger.random))
      let end = middle.adding(days: Int.random(in: 0..<200, using: &ledger.random))
      let facts = ledger.facts
      func history(_ from: PartialDate, _ to: PartialDate) -> FigureHistory<NetworkFigure> {
        let comparison = NetworkComparison(facts, between: from, and: to, stages: settings.conversion.allStages)
        return FigureHistory(facts, comparison, figures: NetworkFigure.all) { NetworkFigure.items($0, settings) }
      }
      let (first, second, whole) = (history(start, middle), history(middle, end), history(start, end))
      let place = "ledger \((hundred + 100) * Self.perTest + number), \(start) \(middle) \(end)"
      for (split, parts) in zip(whole.splits, zip(first.splits, second.splits)) {
        let causes = parts.0.sums.merging(parts.1.sums, uniquingKeysWith: +)
        #expect(split.sums == causes, "\(place): \(split.figure.name)")
        #expect(split.difference == parts.0.difference + parts.1.difference)
        #expect(split.sums.values.reduce(0, +) == split.difference, "\(place): \(split.figure.name)")
      }
      let values = NetworkFigure.values(Evidence(facts, on: end), settings)
      for split in whole.splits {
        #expect(split.after == values[split.figure] ?? 0, "\(place): \(split.figure.name)")
      }
      #expect(first.comparison.changes + second.comparison.changes == whole.comparison.changes, "\(place)")
    }
  }

  @Test("A past that is exported and taken in by a new ledger has every figure of every day", arguments: 0..<10)
  func importedPast(ten: Int) throws {
    let settings = try #require(Self.settings)
    for seed in 20_000 + ten * 2..<20_000 + ten * 2 + 2 {
      let past = try LedgerFile(RandomLedger(seed).facts)
      let sheets = past.folder.appendingPathComponent("sheets").path
      let form = ExportForm.allCases[seed % ExportForm.allCases.count]
      _ = try past.workspace.export(to: sheets, as: form, maskPhones: false, replace: false)
      let present = try LedgerFile()
      _ = try present.workspace.take(try present.workspace.prepareImport([sheets]))
      let (before, after) = (try past.workspace.ledger.facts(), try present.workspace.ledger.facts())
      for day in RandomLedger.days {
        let date = try AsOf(day).date
        #expect(
          NetworkFigure.values(Evidence(before, on: date), settings)
            == NetworkFigure.values(Evidence(after, on: date), settings), "ledger \(seed), \(form), \(day)")
        let coverage = { (file: LedgerFile) in
          try file.workspace.coverage(asOf: try AsOf(day), deepest: "grid").jsonData()
        }
        #expect(try coverage(past) == coverage(present), "ledger \(seed), \(form), \(day)")
      }
      #expect(before == after, "ledger \(seed), \(form)")
    }
  }
}

extension FigureSplit {
  /// What each cause did.
  fileprivate var sums: [FigureCause: Int] {
    Dictionary(uniqueKeysWithValues: byCause.map { ($0.cause, $0.steps.reduce(0) { $0 + $1.difference }) })
  }
}
