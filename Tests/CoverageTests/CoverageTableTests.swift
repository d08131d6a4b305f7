import Coverage
import Foundation
import OrganisationGraph
import Testing

@Suite struct CoverageTableTests {
  @Test func soundDistrict() {
    let table = Self.table(District())
    #expect(table.rows.count == 6 * CoverageMeasure.allCases.count)
    #expect(table.rows(of: .communityFederation).map(\.regionID) == ["Q", "T1", "C1", "C2", "T2", "C3"])
    #expect(Self.counts(table, .communityFederation, "Q") == [3, 3, 0, 0])
    #expect(Self.counts(table, .microHomes, "T1") == [2, 2, 0, 0])
    #expect(Self.counts(table, .emergingUnits, "Q") == [1, 1, 0, 0])
    #expect(Self.counts(table, .institutions, "T2") == [0, 0, 0, 0])
  }

  @Test func nothingEligibleHasNoRate() throws {
    let rows = Self.table(District()).rows(of: .institutions)
    #expect(try #require(rows.first { $0.regionID == "T2" }).rate == nil)
    #expect(try #require(rows.first { $0.regionID == "Q" }).rate == 1)
  }

  @Test func unknownExemptAndTooFewAreThreeThings() {
    var district = District()
    district.unit("A", "甲", .company, region: "C3", women: nil)
    district.unit("B", "乙", .company, region: "C3", women: 0)
    district.unit("C", "丙", .company, region: "C3", women: 8)
    district.changeUnit("C") { $0.readiness = .exempt }
    district.unit("D", "丁", .company, region: "C3", women: 1)
    #expect(Self.counts(Self.table(district), .emergingUnits, "C3") == [1, 0, 1, 1])
    #expect(Self.counts(Self.table(district), .emergingUnits, "Q") == [2, 1, 1, 1])
    district.unit("E", "戊", .hospital, region: "C3", women: 14)
    #expect(Self.counts(Self.table(district), .institutions, "C3") == [0, 0, 0, 0])
  }

  @Test func unitCountsOnceHoweverOftenCovered() {
    var district = District()
    district.cover("V8", "E1", unit: "U1")
    district.cover("V9", "I1", unit: "U1")
    #expect(Self.counts(Self.table(district), .emergingUnits, "Q") == [1, 1, 0, 0])
  }

  @Test(arguments: [
    Planted("", "backstop") { $0.change("E1") { $0.buildMode = .backstop } },
    Planted("", "planned") { $0.change("E1") { $0.status = .planned } },
    Planted("", "ended") { $0.change("E1") { $0.validity.to = District.day } },
    Planted("", "work level") { $0.facts.covers[0].level = .work },
    Planted("", "cover ended") { $0.facts.covers[0].validity.to = District.date("2022") },
    Planted("", "the community's own federation") { $0.facts.covers[0].organisation = "FC1" },
    Planted("", "the township's federation") { $0.facts.covers[0].organisation = "FT1" },
  ])
  func doesNotPassForAnOrganisation(_ planted: Planted) {
    var district = District()
    planted.plant(&district)
    #expect(Self.counts(Self.table(district), .emergingUnits, "Q") == [1, 0, 0, 0])
  }

  @Test func jointFederationCoversUnitsAndCommunities() {
    var district = District()
    district.organisation("J", "联合妇联", .jointFederation, under: "FT2")
    district.cover("V8", "J", unit: "U1")
    district.facts.covers.removeAll { $0.id == "V1" }
    district.region("C4", "河口村", .community, in: "T2", code: "130107100202")
    #expect(Self.counts(Self.table(district), .communityFederation, "T2") == [2, 1, 0, 0])
    district.cover("V9", "J", region: "C4")
    #expect(Self.counts(Self.table(district), .communityFederation, "T2") == [2, 2, 0, 0])
    #expect(Self.counts(Self.table(district), .emergingUnits, "C1") == [1, 1, 0, 0])
  }

  @Test func dormantCountsAndPlannedDoesNot() {
    var district = District()
    district.change("FC1") { $0.status = .dormant }
    district.change("FC2") { $0.status = .planned }
    district.change("M3") { $0.status = .dormant }
    #expect(Self.counts(Self.table(district), .communityFederation, "T1") == [2, 1, 0, 0])
    #expect(Self.counts(Self.table(district), .microHomes, "T2") == [1, 1, 0, 0])
  }

  @Test func microHomesOfGridsAreTheCommunitys() {
    var district = District()
    district.change("M1") { $0.region = "G1" }
    #expect(Self.counts(Self.table(district), .microHomes, "C1") == [1, 1, 0, 0])
    var rules = CoverageRules()
    rules.microHomesPerCommunity = 2
    #expect(Self.counts(Self.table(district, rules), .microHomes, "Q") == [3, 0, 0, 0])
    district.microHome("M9", "第二微家", under: "FC1", region: "C1")
    #expect(Self.counts(Self.table(district, rules), .microHomes, "Q") == [3, 1, 0, 0])
  }

  @Test func outsideTheTreeCountsInTheDistrictOnly() {
    var district = District()
    district.changeRegion("C3") { $0.parent = "nowhere" }
    district.unit("A", "甲", .company, region: "C3", women: 3)
    district.unit("B", "乙", .company, region: nil, women: 3)
    district.change("FC3") { $0.parent = "nowhere" }
    let table = Self.table(district)
    #expect(Self.counts(table, .emergingUnits, "Q") == [3, 1, 0, 0])
    #expect(Self.counts(table, .emergingUnits, "T2") == [0, 0, 0, 0])
    #expect(Self.counts(table, .communityFederation, "Q") == [3, 3, 0, 0])
    #expect(Self.counts(table, .microHomes, "Q") == [3, 3, 0, 0])
    #expect(Self.counts(table, .communityFederation, "T2") == [0, 0, 0, 0])
  }

  @Test func districtIsFoundBelowProvinceAndPrefecture() {
    var district = District()
    district.region("P", "省", .province, code: "130000")
    district.region("S", "市", .prefecture, in: "P", code: "130100")
    district.changeRegion("Q") { $0.parent = "S" }
    district.unit("A", "甲", .company, region: "S", women: 3)
    let table = Self.table(district)
    #expect(table.rows.first?.regionID == "Q")
    #expect(Self.counts(table, .emergingUnits, "Q") == [2, 1, 0, 0])
  }

  @Test func emptyLedgerHasNoRows() {
    #expect(CoverageTable(OrganisationGraph(Facts(), on: District.day), rules: CoverageRules()).rows.isEmpty)
  }

  @Test func rulesThatAreNotStatedKeepTheirDefault() throws {
    let rules = try JSONDecoder().decode(CoverageRules.self, from: Data(#"{"minimumWomenEmerging": 5}"#.utf8))
    var expected = CoverageRules()
    expected.minimumWomenEmerging = 5
    #expect(rules == expected)
    #expect(try JSONDecoder().decode(CoverageRules.self, from: JSONEncoder().encode(expected)) == expected)
  }

  private static func table(_ district: District, _ rules: CoverageRules = CoverageRules()) -> CoverageTable {
    CoverageTable(OrganisationGraph(district.facts, on: District.day), rules: rules)
  }

  private static func counts(_ table: CoverageTable, _ measure: CoverageMeasure, _ region: String) -> [Int] {
    guard let row = table.rows.first(where: { $0.measure == measure && $0.regionID == region }) else { return [] }
    return [row.eligible, row.covered, row.unknown, row.exempt]
  }
}
