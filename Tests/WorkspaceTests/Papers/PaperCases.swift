import OrganisationGraph

@testable import Workspace

/// Cases of papers: one of which everything is known, and one of which only the unit's name is.
enum PaperCases {
  static let fewFacts = PaperFacts(unitName: "清源区人民医院")

  static var allFacts: PaperFacts {
    var facts = PaperFacts(unitName: "清源区人民医院")
    facts.unitKind = .hospital
    facts.oldBody = "清源区人民医院妇女委员会"
    facts.newBody = "清源区人民医院妇女联合会"
    facts.districtFederation = "清源区妇女联合会"
    facts.partyBody = "中共清源区人民医院委员会"
    facts.approver = "清源区妇女联合会"
    (facts.staff, facts.women) = (412, 287)
    (facts.executiveSeats, facts.candidates, facts.viceChairSeats) = (7, 8, 2)
    (facts.termNumber, facts.termYears, facts.termEnd) = (1, 5, PartialDate("2030-06-18"))
    facts.request = PaperStamp(date: PartialDate("2025-03-12"), number: "清医〔2025〕9号")
    facts.approval = PaperStamp(date: PartialDate("2025-03-28"), number: "清妇〔2025〕14号")
    facts.resultRequest = PaperStamp(date: PartialDate("2025-06-20"), number: "清医〔2025〕31号")
    facts.resultApproval = PaperStamp(date: PartialDate("2025-06-27"), number: "清妇〔2025〕26号")
    facts.electionDate = PartialDate("2025-06-18")
    (facts.due, facts.present) = (45, 43)
    (facts.ballotsIssued, facts.ballotsReturned, facts.ballotsValid) = (43, 43, 42)
    facts.chair = person("王若兰", .fullTime, "党委委员、护理部主任", 1976)
    facts.viceChairs = [
      person("李静", .partTime, "妇产科副主任", 1983), person("赵敏仪", .seconded, "区卫生健康局妇幼科科长", 1985),
    ]
    facts.executives =
      [person("王若兰", .fullTime, "党委委员、护理部主任", 1976)] + facts.viceChairs
      + ["陈晓", "孙玉梅", "周芳", "吴𫖯"].map { person($0, nil, "护士长", 1988) }
    facts.plaqueDate = PartialDate("2025-07-01")
    facts.filingDate = PartialDate("2025-07-05")
    (facts.contactName, facts.contactPhone) = ("刘姗", "138****5678")
    return facts
  }

  /// A small village that has been approved, and has not met yet.
  static var village: PaperFacts {
    var facts = PaperFacts(unitName: "清源区柳河镇东风村")
    facts.conversionKind = .villageCongress
    facts.oldBody = "东风村妇女代表会"
    facts.newBody = "东风村妇女联合会"
    facts.districtFederation = "柳河镇妇女联合会"
    facts.partyBody = "中共东风村支部委员会"
    facts.requester = "东风村民委员会"
    facts.approver = "中共柳河镇委员会"
    facts.women = 50
    (facts.executiveSeats, facts.viceChairSeats, facts.termNumber) = (11, 0, 12)
    facts.request = PaperStamp(date: PartialDate("2025-03"), number: nil)
    facts.approval = PaperStamp(date: PartialDate("2025-04-02"), number: "柳委复〔2025〕7号")
    return facts
  }

  private static func person(_ name: String, _ tenure: Tenure?, _ duty: String, _ birthYear: Int) -> PaperPerson {
    PaperPerson(
      name: name, tenure: tenure, duty: duty, birthYear: birthYear, politicalStatus: "中共党员", education: "大学本科")
  }
}
