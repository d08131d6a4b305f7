import OrganisationGraph

/// 批复: the superior consents and names the seats.
extension PaperText {
  mutating func writeApproval(_ words: PaperWords) {
    let facts = words.facts
    number("\(facts.approval.number, or: .approvalNumber)")
    title(words.approver, "关于同意", words.unit, Prose("将" + words.oldForm), "改建为妇女联合会的批复")
    recipient("\(words.requester)：")
    body(
      """
      你\(words.unitNoun)《关于将\(words.oldForm)改建为妇女联合会的请示》（\(facts.request.number, or: .requestNumber)）收悉。\
      经研究，现批复如下：
      """)
    body("一、同意将\(words.oldBody)改建为\(words.newBody)。", in: Term("第一项", "Item 1"))
    body(
      """
      二、同意妇女联合会\(words.committee)由委员\(facts.executiveSeats, or: .executiveSeats)名组成，设\(words.leaders)，\
      每届任期\(facts.termYears, or: .termYears)年。
      """, in: Term("第二项", "Item 2"))
    body(
      """
      三、同意召开\(words.unit)\(words.numberedAssembly)。请按照《中华全国妇女联合会章程》等有关规定，\
      认真做好\(words.assembly == .congress ? "代表推选、" : "")候选人酝酿提名和选举工作，选举结果及时报批。
      """, in: Term("第三项", "Item 3"))
    let isIssuer = facts.districtFederation != nil && facts.districtFederation == facts.approver
    let guide: Prose = isIssuer ? "我会" : words.districtFederation
    body(
      """
      四、妇女联合会成立后，在\(words.partyBody)领导下开展工作，接受\(guide)的业务指导；选举结果批复后，及时挂牌并报\
      \(guide)备案。
      """, in: Term("第四项", "Item 4"))
    body("此复。")
    closing(words.approver, "\(facts.approval.date, or: .approvalDate)")
  }
}
