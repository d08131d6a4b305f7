import Coverage
import OrganisationGraph
import Testing

/// What is blank, what would help most, how uneven it is, on whom it hangs.
@Suite struct GapTests {
  private static func survey(_ district: District) -> CoverageSurvey {
    CoverageSurvey(OrganisationGraph(district.facts, on: District.day), rules: CoverageRules())
  }

  @Test func theWorstCommunityComesFirst() {
    var district = District()
    district.region("C4", "河口村", .community, in: "T2", code: "130107100202")
    district.region("C5", "山后村", .community, in: "T2", code: "130107100203")
    district.microHome("M5", "山后微家", under: "FT2", region: "C5")
    district.unit("A", "甲", .company, region: "C3", women: 9)
    let gaps = Self.survey(district).communityGaps()
    #expect(gaps.map(\.community.id) == ["C4", "C5", "C3", "C1", "C2"])
    #expect(gaps.map(\.lacking) == [2, 1, 0, 0, 0])
    #expect(gaps[0].hasNothing && !gaps[1].hasNothing)
    #expect([gaps[2].eligibleUnits, gaps[2].uncoveredUnits, gaps[2].uncoveredStaff] == [1, 1, 9])
    #expect(gaps[0].residentsOutOfReach == nil)
    #expect(Self.survey(district).communityGaps(in: "T1").map(\.community.id) == ["C1", "C2"])
  }

  @Test func unitsWithoutCoverByTheirWomen() {
    var district = District()
    for (id, women) in [("A", 5), ("B", 40), ("D", nil), ("E", 0)] as [(String, Int?)] {
      district.unit(id, id, .company, region: "C1", women: women)
    }
    district.unit("G", "G", .school, region: "C1", women: 14)
    district.unit("H", "H", .school, region: "C1", women: 15)
    district.unit("I", "I", .company, region: "C1", women: 90)
    district.changeUnit("I") { $0.readiness = .exempt }
    district.cover("VB", "FC1", unit: "B")
    let units = Self.survey(district).uncoveredUnits()
    #expect(units.map(\.id) == ["B", "H", "A", "D"])
    #expect(units.first?.bodies.first?.isBackstop == true)
  }

  @Test func whatCoversTheMostIfBuilt() throws {
    var district = District()
    let places = ["A": ("C1", "快递", 5), "B": ("C2", "快递", 7), "D": ("C3", "养老", 50), "E": ("C3", "养老", 1)]
    for (id, (region, sector, women)) in places.sorted(by: { $0.key < $1.key }) {
      district.unit(id, id, .company, region: region, women: women)
      district.changeUnit(id) { ($0.sector, $0.readiness) = (sector, id == "D" ? .ready : nil) }
    }
    district.unit("G", "G", .company, region: nil, women: 1)
    let survey = Self.survey(district)
    let industry = survey.buildingGains(.industry)
    #expect(industry.map(\.key) == ["养老", "快递", nil])
    #expect(industry.map(\.units) == [2, 2, 1] && industry.map(\.women) == [51, 12, 1] && industry[0].ready == 1)
    #expect(industry[0].covered == 1 && industry[0].eligible == 6 && industry[0].rateAfter == 0.5)
    #expect(survey.buildingGains(.township).map(\.key) == ["T2", "T1", nil])
    #expect(survey.buildingGains(.community).map(\.key) == ["C3", "C2", "C1", nil])
  }

  @Test func spreadOfTwoTownships() throws {
    // T1 has 4 units of which 3 are covered, T2 has 4 of which 1: rates 0.75 and 0.25.
    var district = District()
    for number in 1...3 { district.unit("A\(number)", "甲\(number)", .company, region: "C1", women: 3) }
    for number in 1...4 { district.unit("B\(number)", "乙\(number)", .company, region: "C3", women: 3) }
    for unit in ["A1", "A2", "B1"] { district.cover("V" + unit, "E1", unit: unit) }
    let spread = Self.survey(district).spread(of: .emergingUnits)
    #expect(spread.shares.map(\.rate) == [0.75, 0.25])
    #expect(spread.shares.map(\.shareOfBase) == [0.5, 0.5] && spread.shares.map(\.shareOfAmount) == [0.75, 0.25])
    #expect(abs(try #require(spread.worstToBest) - 1.0 / 3) < 1e-12)
    // Lorenz curve through (½, ¼): 1 − 2 · (½·½·¼ + ½·(¼ + 1)/2) = ¼.
    #expect(abs(try #require(spread.gini) - 0.25) < 1e-12)
  }

  @Test func spreadIsUndefinedWhereThereIsNothingToCompare() {
    let one = Self.survey(District()).spread(of: .emergingUnits)
    #expect(one.worstToBest == nil && one.gini == nil, "only T1 has a unit")
    let even = Self.survey(District()).spread(of: .communityFederation)
    #expect(even.worstToBest == 1 && even.gini == 0)
    var none = District()
    none.facts.covers = []
    none.unit("A", "甲", .company, region: "C3", women: 3)
    let zero = Self.survey(none).spread(of: .emergingUnits)
    #expect(zero.worstToBest == nil && zero.gini == nil)
  }

  @Test func personsOnWhomSeveralOrganisationsHang() {
    var district = District()
    district.facts.posts.removeAll { ["M1", "E1", "FC3"].contains($0.organisation) }
    for organisation in ["M1", "E1"] {
      district.post("PFC1", "", in: organisation, organisation == "E1" ? .chair : .microHomeHead)
    }
    district.post("PFC2", "", in: "FC3", .chair)
    district.post("X", "张一", in: "FC3", .chair)
    district.post("PFC3", "", in: "FC1", .viceChair)
    let found = Self.dependence(district)
    #expect(found.keyPersons.map(\.personID) == ["PFC1"], "FC3 has two chairs and hangs on neither")
    #expect(found.keyPersons.first?.organisations.map(\.id).sorted() == ["E1", "FC1", "M1"])
  }

  @Test func communitiesWithOneActivePerson() {
    var district = District()
    #expect(Self.dependence(district).communities.isEmpty)
    district.facts.posts.removeAll { $0.organisation == "M3" }
    #expect(Self.dependence(district).communities.map(\.community.id) == ["C3"])
    district.post("PFC3", "", in: "M3", .microHomeHead)
    #expect(Self.dependence(district).communities.map(\.persons) == [["PFC3"]], "one person, however many posts")
    district.change("FC3") { $0.status = .dormant }
    district.change("M3") { $0.status = .dormant }
    #expect(Self.dependence(district).communities.map(\.persons) == [[]])
    #expect(Self.dependence(district).communities.map(\.organisations) == [0])
  }

  private static func dependence(_ district: District) -> Dependence {
    Dependence(Evidence(district.facts, on: District.day), rules: CoverageRules())
  }
}
