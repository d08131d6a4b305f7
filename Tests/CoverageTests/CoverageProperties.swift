import Coverage
import OrganisationGraph
import Testing

/// Random small districts: whatever they hold, the rows add up.
@Suite struct CoverageProperties {
  @Test(arguments: 0..<60) func rowsAddUp(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    let district = RandomDistrict.district(&random)
    let graph = OrganisationGraph(district.facts, on: District.day)
    let table = CoverageTable(graph, rules: CoverageRules())
    let rows = table.rows
    let parents = Dictionary(uniqueKeysWithValues: district.facts.regions.map { ($0.id, $0.parent) })
    for measure in CoverageMeasure.allCases {
      let rows = rows.filter { $0.measure == measure }
      for row in rows {
        #expect(row.covered <= row.eligible)
        guard row.level != .community else { continue }
        let direct = table.direct.filter { $0.measure == measure && $0.regionID == row.regionID }
        let below = rows.filter { parents[$0.regionID] == .some(row.regionID) } + direct
        #expect(below.reduce(0) { $0 + $1.eligible } == row.eligible)
        #expect(below.reduce(0) { $0 + $1.covered } == row.covered)
        #expect(below.reduce(0) { $0 + $1.unknown } == row.unknown)
        #expect(below.reduce(0) { $0 + $1.exempt } == row.exempt)
      }
    }
  }

  @Test(arguments: 0..<30) func oneMoreCoverNeverLowersARate(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    var district = RandomDistrict.district(&random)
    let before = Self.covered(district)
    district.cover("more", "E1", unit: district.facts.units.randomElement(using: &random)?.id)
    #expect(zip(before, Self.covered(district)).allSatisfy { $0 <= $1 })
  }

  private static func covered(_ district: District) -> [Int] {
    CoverageTable(OrganisationGraph(district.facts, on: District.day), rules: CoverageRules()).rows.map(\.covered)
  }
}
