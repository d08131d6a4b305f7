import OrganisationGraph
import Testing

@Suite("Figures split into causes")
struct FigureHistoryTests {
  private static let days = ["2017-12-31", "2018-07-01", "2019-03-09", "2020-02-29", "2021-12-31"].map { date($0) }
  private static let figures = ["organisations", "microHomes", "women", "covered"]

  /// Four figures that depend on organisations, on regions, and on units with their covers.
  private static func items(_ evidence: Evidence) -> [String: [FigureItem]] {
    let graph = evidence.graph
    let organisations = graph.inBeing.map { FigureItem(RecordKey(.organisation, $0.id), name: $0.name) }
    let homes = Set(graph.inBeing.filter { $0.kind == .microHome }.map(\.id))
    let bodies = Set(graph.inBeing.filter { $0.buildMode != .backstop }.map(\.id))
    let covered = Set(graph.covers.filter { bodies.contains($0.organisation) && $0.level == .organisation }.map(\.unit))
    return [
      "organisations": organisations, "microHomes": organisations.filter { homes.contains($0.record.id) },
      "women": (graph.regions + graph.regionsOutside).compactMap { region in
        region.womenCount.map { FigureItem(RecordKey(.region, region.id), name: region.name, value: $0) }
      },
      "covered": graph.units.filter { ($0.womenStaff ?? 0) > 0 && covered.contains($0.id) }
        .map { FigureItem(RecordKey(.unit, $0.id), name: $0.name) },
    ]
  }

  private static func history(_ facts: Facts, _ from: PartialDate, _ to: PartialDate) -> FigureHistory<String> {
    FigureHistory(
      facts, NetworkComparison(facts, between: from, and: to), figures: figures, items: Self.items)
  }

  @Test("The causes add up to the difference between the two days, counted by themselves", arguments: 0..<150)
  func addsUp(seed: Int) {
    let facts = RandomHistory(seed).facts
    for (from, to) in [(0, 1), (1, 3), (0, 4), (2, 4)].map({ (Self.days[$0], Self.days[$1]) }) {
      let ends = [from, to].map { day in
        Self.items(Evidence(facts, on: day)).mapValues { $0.reduce(0) { $0 + $1.value } }
      }
      for split in Self.history(facts, from, to).splits {
        #expect(split.before == ends[0][split.figure, default: 0])
        #expect(split.after == ends[1][split.figure, default: 0])
        #expect(split.steps.reduce(0) { $0 + $1.difference } == split.difference)
        #expect(split.byCause.reduce(0) { $0 + $1.steps.count } == split.steps.count)
        for step in split.steps { #expect(step.reason?.day == step.day, "\(split.figure) \(step)") }
      }
    }
  }

  @Test("Cause by cause, two periods add up to the whole", arguments: 0..<150)
  func periods(seed: Int) {
    let facts = RandomHistory(seed).facts
    let (first, middle, last) = (Self.days[0], Self.days[2], Self.days[4])
    let whole = Self.history(facts, first, last).splits
    let parts = (Self.history(facts, first, middle).splits, Self.history(facts, middle, last).splits)
    for (split, (early, late)) in zip(whole, zip(parts.0, parts.1)) {
      #expect(split.steps == early.steps + late.steps, "\(split.figure)")
    }
  }

  @Test("A unit is covered because a federation was founded, and no longer because that was closed")
  func reasons() {
    var network = Network()
    network.organisation("F", .districtFederation, under: nil)
    network.organisation("E", .emergingFederation, under: "F", "2020-03-01…2020-09-01")
    network.facts.units = [Unit()]
    network.facts.units[0].id = "U"
    network.facts.units[0].womenStaff = 3
    network.cover("C", "E", unit: "U", "2020-04-01…")
    network.cover("D", "E", unit: "U", "2020-03-01…2020-03-15")
    let history = Self.history(network.facts, date("2019-12-31"), date("2020-12-31"))
    let covered = history.splits.first { $0.figure == "covered" }
    #expect(
      covered?.steps.map { "\($0.day) \($0.difference) \($0.reason.map { "\($0.cause) \($0.id)" } ?? "")" } == [
        "2020-03-01 1 founded E", "2020-03-15 -1 coverChanged D", "2020-04-01 1 coverChanged C",
        "2020-09-01 -1 closed E",
      ])
  }
}
