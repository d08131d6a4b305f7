import Documents
import OrganisationGraph

/// 选举结果请示: the unit reports the election and asks for its approval; the elected stand on an attached page.
extension PaperText {
  mutating func writeResultRequest(_ words: PaperWords) {
    let facts = words.facts
    numberAndSigner("\(facts.resultRequest.number, or: .resultRequestNumber)")
    title(words.requester, "关于\(words.numberedAssembly)", "选举结果的请示")
    recipient("\(words.approver)：")
    body(
      """
      根据《\(words.approver)关于同意\(words.unit)将\(words.oldForm)改建为妇女联合会的批复》\
      （\(facts.approval.number, or: .approvalNumber)），\(words.unit)于\(facts.electionDate, or: .electionDate)召开\
      \(words.numberedAssembly)，选举产生了\(words.newBody)\(words.committee)；\
      随后召开\(words.committee)第一次全体会议，选举产生了\(words.leaderNouns)。现将选举结果请示如下：
      """)
    heading(Term("一、执行委员会委员选举情况", "1 Election of the executives"))
    body(attendance(words) + ballots(words))
    body("经选举，下列\(words.executiveCount)名同志当选为\(words.newBody)\(words.committee)委员：")
    roster(words.executives)
    heading(Term("二、\(words.leaderNouns)选举情况", "2 Election of those who head it"))
    let vices: Prose = words.hasNoViceChairs ? "" : "，\(words.viceChairs)同志为副主席"
    body(
      """
      \(words.committee)第一次全体会议以无记名投票、等额选举方式，选举\(words.chair)同志为主席\(vices)。
      """)
    heading(Term("三、任期", "3 Term"))
    body(
      """
      妇女联合会\(words.committee)任期\(facts.termYears, or: .termYears)年，至\(facts.termEnd, or: .termEnd)届满。
      """)
    body("妥否，请批示。")
    attachment("附件：\(words.newBody)\(words.committee)组成人员名单")
    closing(words.requester, "\(facts.resultRequest.date, or: .resultRequestDate)")
    contact(facts)
    attachedPage()
    title(words.newBody, words.committee, "组成人员名单", in: Term("附件", "Attachment"))
    roll(words)
  }

  private func attendance(_ words: PaperWords) -> Prose {
    let facts = words.facts
    let quorum =
      switch words.isQuorate {
      case true: "达到应到人数的三分之二以上，符合规定人数"
      case false: "没有达到应到人数的三分之二"
      case nil: ""
      }
    return """
      大会应到\(words.voterNoun)\(facts.due, or: .due)名，实到\(words.voterNoun)\(facts.present, or: .present)名\
      \(quorum.isEmpty ? "" : "，\(quorum)")。
      """
  }

  private func ballots(_ words: PaperWords) -> Prose {
    let facts = words.facts
    let verdict =
      switch words.isElectionValid {
      case true: "，选举有效"
      case false: "，收回的选票多于发出的选票，选举无效"
      case nil: ""
      }
    return """
      大会以无记名投票、差额选举方式进行选举，发出选票\(facts.ballotsIssued, or: .ballotsIssued)张，\
      收回选票\(facts.ballotsReturned, or: .ballotsReturned)张，其中有效票\(facts.ballotsValid, or: .ballotsValid)张，\
      无效票\(words.invalidBallots)张\(verdict)。
      """
  }

  private mutating func roll(_ words: PaperWords) {
    let heads = ["序号", "姓名", "职务", "专职/兼职/挂职", "工作单位及职务"].map { "\(hei: $0)" as Prose }
    let members = PaperMember.all(words.facts)
    let texts = members.enumerated().map { index, member in
      ["\(index + 1)", member.name, Prose(member.post), member.tenure, member.duty] as [Prose]
    }
    let rows = ([heads] + texts).map { Table.Row($0.map { Table.Cell($0.runs) }, height: 26) }
    table(
      Table(columns: [8, 18, 18, 22, 34], rows: rows, headRows: 1), of: texts.flatMap { $0 },
      in: Term("附件", "Attachment"))
  }
}
