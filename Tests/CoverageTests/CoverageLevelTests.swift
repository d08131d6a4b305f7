import Coverage
import OrganisationGraph
import Testing

/// What counts at which level, and what never passes for an organisation.
@Suite struct CoverageLevelTests {
  private static func survey(_ district: District, _ rules: CoverageRules = CoverageRules()) -> CoverageSurvey {
    CoverageSurvey(OrganisationGraph(district.facts, on: District.day), rules: rules)
  }

  private static func parts(
    _ district: District, _ measure: CoverageMeasure, in region: String = "Q", _ rules: CoverageRules = CoverageRules()
  ) -> CoverageParts {
    survey(district, rules).entries(of: measure, in: region).reduce(CoverageParts()) { $0 + $1.parts }
  }

  @Test func levelsAreKeptApartAndTheStrongestCounts() {
    var district = District()
    for (id, level) in [("A", CoverLevel.work), ("B", .activity)] {
      district.unit(id, id, .company, region: "C1", women: 3)
      district.cover("V" + id, "E1", unit: id, level: level)
    }
    district.unit("D", "D", .company, region: "C1", women: 3)
    district.cover("VD1", "E1", unit: "D", level: .activity)
    district.cover("VD2", "FC1", unit: "D", level: .work)
    district.unit("E", "E", .company, region: "C1", women: 3)
    let parts = Self.parts(district, .emergingUnits)
    #expect([parts.organisation, parts.work, parts.activity, parts.uncovered] == [1, 2, 1, 1])
    #expect(CoverLevel.allCases.map(parts.covered) == [1, 3, 4])
    #expect(parts.rate(at: .work) == 0.6)
  }

  @Test(arguments: ["FC1", "FT1"]) func aBackstopIsWorkHoweverItWasEntered(body: String) throws {
    var district = District()
    district.facts.covers[0].organisation = body
    let entry = try #require(Self.survey(district).entries(of: .emergingUnits).first)
    #expect(entry.level == .work && entry.route == .backstop)
    district.facts.covers[0].organisation = "E1"
    district.change("E1") { $0.buildMode = .backstop }
    #expect(Self.survey(district).entries(of: .emergingUnits).first?.route == .backstop)
    #expect(Self.parts(district, .womenStaff).work == 20)
  }

  @Test func aJointFederationThatIsABackstopCoversNoCommunity() {
    var district = District()
    district.region("C4", "河口村", .community, in: "T2")
    district.organisation("J", "联合妇联", .jointFederation, under: "FT2")
    district.cover("V9", "J", region: "C4")
    #expect(Self.parts(district, .communityFederation).organisation == 4)
    district.change("J") { $0.buildMode = .backstop }
    let parts = Self.parts(district, .communityFederation)
    #expect([parts.organisation, parts.work] == [3, 1])
  }

  @Test func womensSocialOrganisationsAreKnownByTradeOrName() {
    var district = District()
    district.unit("A", "巾帼志愿协会", .socialOrganisation, region: "C1", women: nil)
    district.unit("B", "老年协会", .socialOrganisation, region: "C1", women: 9)
    district.unit("D", "书画社", .socialOrganisation, region: "C1", women: 0)
    district.changeUnit("D") { $0.sector = "女性社会组织" }
    district.unit("E", "姐妹美容有限公司", .company, region: "C1", women: 9)
    district.unit("G", "女性公益中心", .socialOrganisation, region: "C1", women: 9)
    district.changeUnit("G") { $0.readiness = .exempt }
    district.cover("VA", "E1", unit: "A")
    let survey = Self.survey(district)
    #expect(survey.entries(of: .womensSocialOrganisations).map(\.id) == ["A", "D", "G"])
    let parts = Self.parts(district, .womensSocialOrganisations)
    #expect([parts.organisation, parts.uncovered, parts.unknown, parts.exempt] == [1, 1, 0, 1])
  }

  @Test func womenStaffAreThoseOfEligibleUnits() {
    var district = District()
    district.unit("A", "甲", .company, region: "C3", women: 7)
    district.unit("B", "乙", .school, region: "C3", women: 14)
    district.unit("D", "丙", .school, region: "C3", women: nil)
    let parts = Self.parts(district, .womenStaff)
    #expect([parts.eligible, parts.organisation, parts.uncovered] == [87, 80, 7])
    #expect([parts.unknown, parts.belowMinimum] == [1, 1])
  }

  @Test func residentsAreReachedUpToTheCapacity() {
    var district = District()
    for community in ["C1", "C2"] { district.changeRegion(community) { $0.womenCount = 50 } }
    district.change("M1") { $0.womenServed = 100 }
    district.change("M2") { $0.womenServed = 12 }
    district.microHome("M9", "第二微家", under: "FC1", region: "G1")
    district.change("M9") { $0.womenServed = 25 }
    let first = Self.parts(district, .womenResidents, in: "C1")
    #expect([first.organisation, first.uncovered] == [50, 0], "30 + 25, but 50 women only")
    let second = Self.parts(district, .womenResidents, in: "C2")
    #expect([second.organisation, second.uncovered] == [12, 38])
    #expect(Self.parts(district, .womenResidents).unknown == 1, "C3 states no number")
    var rules = CoverageRules()
    rules.womenPerMicroHome = 5
    #expect(Self.parts(district, .womenResidents, in: "Q", rules).organisation == 5 + 5 + 5)
  }

  @Test func anOnlineMicroHomeGivesItsCapacityOnce() {
    var district = District()
    for community in ["C1", "C2"] { district.changeRegion(community) { $0.womenCount = 50 } }
    district.microHome("M9", "网上微家", under: "FT1", region: nil)
    district.change("M9") { $0.womenServed = 20 }
    district.cover("V8", "M9", region: "C1", level: .work)
    district.cover("V9", "M9", region: "C2", level: .work)
    let parts = Self.parts(district, .womenResidents)
    #expect([parts.organisation, parts.work, parts.uncovered] == [0, 20, 80])
  }

  @Test func aDualUnitCountsOnceByTheLineThatTheRuleNames() throws {
    var district = District()
    var relation = Relation()
    (relation.id, relation.organisation, relation.superior, relation.kind) = ("r", "E1", "FT2", .industry)
    district.facts.relations.append(relation)
    district.change("E1") { $0.parent = "FT2" }
    var rules = CoverageRules()
    #expect(Self.survey(district).dualUnits(of: .emergingUnits).map(\.id) == ["U1"])
    #expect(["Q", "T1", "T2"].map { Self.parts(district, .emergingUnits, in: $0, rules).organisation } == [1, 1, 0])
    rules.countingLine = .subordinate
    #expect(["Q", "T1", "T2"].map { Self.parts(district, .emergingUnits, in: $0, rules).organisation } == [1, 0, 1])
  }

  @Test func whatTheTownshipsDoNotHoldIsShownBeside() throws {
    var district = District()
    district.unit("A", "甲", .company, region: "Q", women: 3)
    district.unit("B", "乙", .company, region: nil, women: 3)
    district.unit("D", "丙", .company, region: "T2", women: 3)
    let table = CoverageTable(Self.survey(district), measures: [.emergingUnits])
    #expect(table.direct.map(\.regionID) == ["Q", "T2"])
    #expect(table.direct.map(\.eligible) == [2, 1])
    #expect(
      CoverageTable(Self.survey(district), measures: [.emergingUnits], in: "T1").rows.map(\.regionID) == [
        "T1", "C1", "C2",
      ])
  }

  @Test func microHomesForEveryThousandWomen() throws {
    var district = District()
    district.changeRegion("C1") { $0.womenCount = 400 }
    district.changeRegion("C2") { $0.womenCount = 0 }
    let found = Self.survey(district).microHomeDensities()
    let first = try #require(found.first)
    #expect([first.microHomes, first.counted, first.women, first.communitiesWithoutCount] == [3, 2, 400, 1])
    #expect(first.perThousand == 5)
    #expect(try #require(found.first { $0.region.id == "C2" }).perThousand == nil)
  }
}
