import Coverage
import OrganisationGraph
import Testing

/// Random small districts: whatever they hold, the rows add up.
@Suite struct CoverageProperties {
  @Test(arguments: 0..<60) func rowsAddUp(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    let district = Self.district(&random)
    let graph = OrganisationGraph(district.facts, on: District.day)
    let rows = CoverageTable(graph, rules: CoverageRules()).rows
    let parents = Dictionary(uniqueKeysWithValues: district.facts.regions.map { ($0.id, $0.parent) })
    for measure in CoverageMeasure.allCases {
      let rows = rows.filter { $0.measure == measure }
      for row in rows {
        #expect(row.covered <= row.eligible)
        let below = rows.filter { parents[$0.regionID] == .some(row.regionID) }
        guard row.level != .community else { continue }
        #expect(below.reduce(0) { $0 + $1.eligible } == row.eligible)
        #expect(below.reduce(0) { $0 + $1.covered } == row.covered)
        #expect(below.reduce(0) { $0 + $1.unknown } == row.unknown)
        #expect(below.reduce(0) { $0 + $1.exempt } == row.exempt)
      }
    }
  }

  @Test(arguments: 0..<30) func oneMoreCoverNeverLowersARate(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    var district = Self.district(&random)
    let before = Self.covered(district)
    district.cover("more", "E1", unit: district.facts.units.randomElement(using: &random)?.id)
    #expect(zip(before, Self.covered(district)).allSatisfy { $0 <= $1 })
  }

  private static func covered(_ district: District) -> [Int] {
    CoverageTable(OrganisationGraph(district.facts, on: District.day), rules: CoverageRules()).rows.map(\.covered)
  }

  private static func district(_ random: inout SplitMix) -> District {
    var district = District()
    var places = ["C1", "C2", "C3", "G1"]
    for number in 0..<Int.random(in: 0..<6, using: &random) {
      district.region("N\(number)", "村\(number)", .community, in: Bool.random(using: &random) ? "T1" : "T2")
      places.append("N\(number)")
    }
    for number in 0..<Int.random(in: 0..<30, using: &random) {
      let women = Int.random(in: -5..<40, using: &random)
      let kind = UnitKind.allCases.randomElement(using: &random) ?? .company
      let place = places.randomElement(using: &random)
      district.unit("R\(number)", "单位\(number)", kind, region: place, women: women < 0 ? nil : women)
      district.changeUnit("R\(number)") { $0.readiness = Readiness.allCases.randomElement(using: &random) }
      let bodies = ["E1", "I1", "FC1", "F", "M1"]
      for copy in 0..<Int.random(in: 0..<3, using: &random) {
        district.cover(
          "R\(number)-\(copy)", bodies.randomElement(using: &random) ?? "E1", unit: "R\(number)",
          level: CoverLevel.allCases.randomElement(using: &random) ?? .work)
      }
    }
    return district
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
