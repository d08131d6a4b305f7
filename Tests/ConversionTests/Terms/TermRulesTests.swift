import Conversion
import Foundation
import OrganisationGraph
import Testing

@Suite struct TermRulesTests {
  @Test func aFileMayStateOnlyWhatDiffers() throws {
    let rules = try JSONDecoder().decode(TermRules.self, from: Data(#"{"preparationDays": 60}"#.utf8))
    var expected = TermRules()
    expected.preparationDays = 60
    #expect(rules == expected)
    #expect(try JSONDecoder().decode(TermRules.self, from: JSONEncoder().encode(rules)) == rules)
    let own = try JSONDecoder().decode(TermRules.self, from: Data(#"{"termYears": {"womensGroup": 2}}"#.utf8))
    #expect(own.termYears == ["womensGroup": 2] && own.preparationDays == 90)
  }

  @Test(
    arguments: [
      (OrganisationKind.districtFederation, 5), (.townshipFederation, 5), (.communityFederation, 5),
      (.jointFederation, 5),
      (.institutionFederation, 5), (.emergingFederation, 5), (.womensCommittee, 5), (.womensGroup, 3),
      (.microHome, nil),
    ] as [(OrganisationKind, Int?)])
  func lengths(kind: OrganisationKind, years: Int?) {
    var organisation = Organisation()
    organisation.kind = kind
    #expect(TermRules().termYears(of: organisation) == years)
    organisation.termYears = 2
    #expect(TermRules().termYears(of: organisation) == 2)
  }
}
