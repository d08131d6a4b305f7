import OrganisationGraph
import Testing

@testable import Exchange

@Suite("What there is to be matched with")
struct RegisterTests {
  @Test("A record that an import moves is found where it is, and no longer where it was")
  func moved() throws {
    var register = Register([:], stated: [], on: try #require(PartialDate("2023-06-30")))
    var organisation = Organisation()
    organisation.id = "W-1"
    for region in ["Q1-01", "Q1-02"] {
      organisation.region = region
      register.add(EntityRecord(kind: .organisation, values: organisation.values))
    }
    #expect(register.records(.organisation, where: "region", is: "Q1-01")?.isEmpty == true)
    #expect(register.records(.organisation, where: "region", is: "Q1-02")?.map(\.id) == ["W-1"])
    #expect(register.records(.organisation, where: "name", is: "W-1") == nil)
  }
}
