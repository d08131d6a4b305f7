import Coverage
import OrganisationGraph
import Testing

@Suite struct CheckTests {
  @Test func soundDistrictRaisesNothing() {
    #expect(Self.findings(District()) == [])
  }

  @Test(arguments: Planted.faults) func raises(_ planted: Planted) {
    var district = District()
    planted.plant(&district)
    let raised = Self.findings(district).filter { $0.rule == planted.rule }
    #expect(!raised.isEmpty)
    #expect(raised.allSatisfy { $0.subject != nil || $0.rule == "L02.noRoot" })
  }

  @Test(arguments: Planted.nearMisses) func staysQuiet(_ planted: Planted) {
    var district = District()
    planted.plant(&district)
    #expect(!Self.findings(district).contains { $0.rule == planted.rule })
  }

  @Test func everyCheckHasAFault() {
    let planted = Set(Planted.faults.map { $0.rule.prefix(3) })
    for check in CoverageChecks.all(CoverageRules()) {
      #expect(planted.contains(check.rule.prefix(3)), "\(check.rule)")
    }
  }

  @Test func findingsCarryTheNumberOfTheirCheck() {
    var district = District()
    for planted in Planted.faults where planted.rule != "L02.noRoot" { planted.plant(&district) }
    let evidence = Evidence(district.facts, on: District.day)
    for check in CoverageChecks.all(CoverageRules()) {
      for finding in check.findings(in: evidence) { #expect(finding.rule.hasPrefix(check.rule)) }
    }
  }

  @Test func findingsNameWhatTheyFound() throws {
    var district = District()
    district.post("X1", "张一", in: "FC1", .chair)
    let finding = try #require(Self.findings(district).first { $0.rule == "L11.several" })
    #expect(finding.subject?.name == "朝阳社区妇联")
    #expect(finding.arguments == ["count": "2", "names": "朝阳社区妇联主席、张一"])
  }

  @Test func neitherPhonesNorIdentityNumbersLeak() {
    var district = District()
    district.facts.persons[0].phone = "13800001234567"
    district.facts.persons[0].name = "张11010519491231002X"
    district.changeUnit("U1") { $0.name = "11010519491231002X" }
    district.changeUnit("U1") { $0.creditCode = "11010519491231002X" }
    district.post("X1", "张一", in: "F", .chair)
    let findings = Self.findings(district)
    #expect(findings.contains { $0.rule == "L26" } && findings.contains { $0.rule == "L25.malformed" })
    for finding in findings {
      let words = finding.arguments.values.joined() + (finding.subject?.id ?? "") + (finding.subject?.name ?? "")
      #expect(!words.contains("0519491231") && !words.contains("00001234"), "\(finding)")
    }
  }

  @Test func reportedFiguresAreComparedOnTheirOwnDate() {
    var district = District()
    district.change("M1") { $0.validity.to = District.date("2023-02-01") }
    district.figure(.microHomes, 3)
    let later = Evidence(district.facts, on: District.date("2023-06-30"))
    let findings = CoverageChecks.all(CoverageRules()).flatMap { $0.findings(in: later) }
    #expect(!findings.contains { $0.rule.hasPrefix("L31") })
  }

  private static func findings(_ district: District) -> [Finding] {
    let evidence = Evidence(district.facts, on: District.day)
    return CoverageChecks.all(CoverageRules()).flatMap { $0.findings(in: evidence) }
  }
}
