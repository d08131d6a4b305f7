import OrganisationGraph

/// 请示: the unit asks to convert; basis and reason, the body's make-up, the assembly.
extension PaperText {
  mutating func writeRequest(_ words: PaperWords) {
    let facts = words.facts
    numberAndSigner("\(facts.request.number, or: .requestNumber)")
    title(words.requester, Prose("关于将" + words.oldForm), "改建为妇女联合会的请示")
    recipient("\(words.approver)：")
    body(
      """
      为深入贯彻落实党中央关于群团改革和加强基层妇联组织建设的决策部署，进一步健全基层妇女组织体系，更好地团结引领、\
      联系服务广大\(words.womenNoun)，根据《中华全国妇女联合会章程》有关规定，经\(words.partyBody)研究同意，\
      拟将\(words.oldBody)改建为\(words.newBody)。现将有关事项请示如下：
      """)
    heading(Term("一、改建理由", "1 Reasons"))
    body(workforce(words) + reasons(words))
    heading(Term("二、组织设置", "2 Make-up"))
    body("\(kai: "（一）名称。")改建后的妇女组织名称为“\(words.newBody)”。")
    body(
      "\(kai: "（二）领导关系。")妇女联合会在\(words.partyBody)领导下开展工作，接受\(words.districtFederation)的业务指导。")
    body(
      """
      \(kai: "（三）机构和职数。")妇女联合会设执行委员会，由委员\(facts.executiveSeats, or: .executiveSeats)名组成；\
      设\(words.leaders)。
      """)
    body(
      """
      \(kai: "（四）届次和任期。")本届为\(words.committee)，每届任期\(facts.termYears, or: .termYears)年。
      """)
    heading(Term("三、大会安排", "3 The assembly"))
    body(assembly(words))
    body("妥否，请批示。")
    closing(words.requester, "\(facts.request.date, or: .requestDate)")
    contact(facts)
  }

  private func workforce(_ words: PaperWords) -> Prose {
    let facts = words.facts
    if words.isVillage {
      return "我\(words.unitNoun)现有妇女\(facts.women, or: .women)人，原妇女组织为\(words.oldBody)。"
    }
    let kind: Prose = "\(facts.unitKind.map { Glossary.word($0).chinese }, or: .unitKind)"
    return """
      我单位性质为\(kind)，现有\(words.staffNoun)\(facts.staff, or: .staff)人，\
      其中\(words.womenNoun)\(facts.women, or: .women)人\(share(facts))，原妇女组织为\(words.oldBody)。
      """
  }

  /// ，占62.5%
  private func share(_ facts: PaperFacts) -> String {
    guard let women = facts.women, let staff = facts.staff, staff > 0, women <= staff else { return "" }
    let tenths = (women * 2000 + staff) / (staff * 2)
    return "，占\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") + "%"
  }

  private func reasons(_ words: PaperWords) -> Prose {
    """
    近年来，\(words.womenNoun)在各项工作中发挥着重要作用，对思想引领、权益维护、关爱服务等方面的需求日益多样，\
    \(words.oldForm)在组织形式、工作力量和联系服务的覆盖面上已难以适应新形势新任务的要求。改建为妇女联合会，\
    有利于加强党对妇女工作的领导，广泛吸纳各方面优秀女性担任执行委员会委员，进一步增强妇女组织的政治性、先进性、群众性，\
    把\(words.womenNoun)更加紧密地团结在党的周围。经研究，认为已具备改建条件。
    """
  }

  private func assembly(_ words: PaperWords) -> Prose {
    let plan: Prose = """
      拟于\(words.facts.electionDate, or: .electionDate)召开\(words.unit)\(words.numberedAssembly)，\
      选举产生妇女联合会\(words.committee)。
      """
    let attendance: Prose =
      switch words.assembly {
      case .congress: "大会代表由\(words.womenNoun)民主推选产生。"
      case .assembly: "大会由全体\(words.womenNoun)参加。"
      case nil: ""
      }
    return """
      \(plan)\(attendance)执行委员会委员实行差额选举，\(words.leaderNouns)由执行委员会第一次全体会议等额选举产生。\
      选举结果另行报批。
      """
  }
}
