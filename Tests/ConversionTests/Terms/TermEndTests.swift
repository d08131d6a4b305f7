import Conversion
import OrganisationGraph
import Testing

/// Ends that are stated, inferred, or not known.
@Suite struct TermEndTests {
  private static func end(_ district: TermDistrict, on day: PartialDate = TermDistrict.day) -> String {
    guard let term = district.term(of: "C", on: day) else { return "no term" }
    if let end = term.end { return "\(end.basis) \(end.date)" }
    switch term.gap {
    case .undated?: return "undated"
    case .laterTermsUnrecorded(let first)?: return "first ended \(first)"
    case nil: return "neither end nor gap"
    }
  }

  struct Story: Sendable, CustomTestStringConvertible {
    let from: String?
    let number: Int?
    let years: Int?
    let stated: String?
    let kind: OrganisationKind
    let expected: String
    var testDescription: String { expected }

    init(
      _ from: String?, number: Int? = nil, years: Int? = nil, stated: String? = nil,
      _ kind: OrganisationKind = .communityFederation, is expected: String
    ) {
      (self.from, self.number, self.years, self.stated) = (from, number, years, stated)
      (self.kind, self.expected) = (kind, expected)
    }
  }

  @Test(arguments: [
    Story("2018-01-01", number: 1, years: 3, stated: "2024-06-30", is: "stated 2024-06-30"),
    Story("2018-01-01", is: "founding 2023-01-01"),
    Story("2018-01-01", number: 1, is: "founding 2023-01-01"),
    Story("2018-01-01", number: 2, is: "founding 2028-01-01"),
    Story("2010-01-01", number: 2, is: "founding 2020-01-01"),
    Story("2010-01-01", number: 3, years: 4, is: "founding 2022-01-01"),
    Story("2018-01-01", number: 2, .womensGroup, is: "founding 2024-01-01"),
    Story("2020-01-01", years: 4, .womensGroup, is: "founding 2024-01-01"),
    Story("2018-06", is: "founding 2023-06"),
    Story("2018", is: "founding 2023"),
    // The last day of a first term is the last of which nothing is amiss.
    Story("2017-12-31", is: "founding 2022-12-31"),
    Story("2017-12-30", is: "first ended 2022-12-30"),
    Story("2017", is: "founding 2022"),
    Story("2016", is: "first ended 2021"),
    Story("2020-02-29", is: "founding 2025-02-28"),
    Story("2020-02-29", years: 4, is: "founding 2024-02-29"),
    Story(nil, is: "undated"),
    Story(nil, number: 2, is: "undated"),
    Story(nil, stated: "2025", is: "stated 2025"),
    Story("2018-01-01", number: 0, is: "founding 2023-01-01"),
    Story("2018-01-01", years: 0, is: "no term"),
    Story("2018-01-01", number: 400, is: "undated"),
    Story("2018-01-01", number: .max, is: "undated"),
    Story("2018-01-01", years: .max, is: "undated"),
    Story("2018-01-01", .microHome, is: "no term"),
    Story("2018-01-01", stated: "2025-01-01", .microHome, is: "stated 2025-01-01"),
    Story("2018-01-01", years: 5, .microHome, is: "founding 2023-01-01"),
  ])
  func ends(_ story: Story) {
    var district = TermDistrict()
    district.organisation("C", story.kind, from: story.from) { organisation in
      (organisation.termNumber, organisation.termYears) = (story.number, story.years)
      organisation.termEnd = story.stated.map(InventedDrive.date)
    }
    #expect(Self.end(district) == story.expected)
  }

  @Test func anElectionOnRecordBeginsTheTerm() {
    var district = TermDistrict()
    district.organisation("C", from: "2012-03-01", to: "2018-09-10") { $0.termNumber = 1 }
    district.organisation("C", from: "2018-09-10", to: "2020-01-01") { $0.termNumber = 2 }
    // Renamed in the same term: the term began with the version before.
    district.organisation("C", from: "2020-01-01") { ($0.termNumber, $0.name) = (2, "新名妇联") }
    #expect(Self.end(district) == "election 2023-09-10")
    #expect(Self.end(district, on: InventedDrive.date("2016-01-01")) == "founding 2017-03-01")
  }

  @Test func aNumberThatWasOnlyCorrectedIsNoElection() {
    var district = TermDistrict()
    district.organisation("C", from: "2012-03-01", to: "2018-09-10")
    district.organisation("C", from: "2018-09-10") { $0.termNumber = 2 }
    #expect(Self.end(district) == "founding 2022-03-01")
  }

  @Test func aWithdrawnVersionSaysNothing() {
    var district = TermDistrict()
    district.organisation("C", from: "2012-03-01", to: "2012-03-01") { $0.termNumber = 1 }
    district.organisation("C", from: "2018-09-10") { $0.termNumber = 2 }
    #expect(Self.end(district) == "founding 2022-03-01")
  }

  @Test func plannedAndEndedOrganisationsHaveNone() {
    var district = TermDistrict()
    district.organisation("C") { $0.status = .planned }
    #expect(district.term(of: "C") == nil)
    district.organisation("D", to: "2022-12-31")
    #expect(district.term(of: "D") == nil)
    district.organisation("E") { $0.status = .dormant }
    #expect(district.term(of: "E") != nil)
  }

  @Test func preparationBeginsBeforeTheLastDay() throws {
    var district = TermDistrict()
    district.organisation("C") { $0.termEnd = InventedDrive.date("2024-05") }
    let term = try #require(district.term(of: "C"))
    #expect(term.preparationStart(district.rules) == InventedDrive.date("2024-03-02"))
  }

  @Test func whatIsNotSureIsAHintAndWhatIsStatedAWarning() {
    var district = TermDistrict()
    district.organisation("over") { $0.termEnd = InventedDrive.date("2022-12-30") }
    district.organisation("today") { $0.termEnd = InventedDrive.date("2022-12-31") }
    district.organisation("soon") { $0.termEnd = InventedDrive.date("2023-03-31") }
    district.organisation("later") { $0.termEnd = InventedDrive.date("2023-04-01") }
    district.organisation("year") { $0.termEnd = InventedDrive.date("2022") }
    district.organisation("reckoned", from: "2012-01-01") { $0.termNumber = 2 }
    district.organisation("reckonedSoon", from: "2018-01-01")
    district.organisation("longPast", from: "2004-01-01")
    #expect(
      district.findings() == [
        "L12.overdue over", "L12.soon today", "L12.soon soon", "L12.soon year", "L12.inferred reckoned",
      ])
    let severities = TermChecks.all(district.rules).flatMap { $0.findings(in: district.evidence()) }.map(\.severity)
    #expect(severities == [.warning, .info, .info, .info, .info])
  }
}
