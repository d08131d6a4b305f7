import OrganisationGraph

/// What may be missing on a paper.
enum PaperField: String, Sendable, Hashable, CaseIterable {
  case oldBody, newBody, districtFederation, partyBody, approver, unitKind, staff, women, assembly
  case executiveSeats, candidates, viceChairSeats, termNumber, termYears, termEnd
  case requestDate, requestNumber, approvalDate, approvalNumber
  case resultRequestDate, resultRequestNumber, resultApprovalDate, resultApprovalNumber
  case electionDate, due, present, ballotsIssued, ballotsReturned, ballotsValid, ballotsInvalid
  case chair, viceChairs, executives, elected, tenure, duty, birthYear, politicalStatus, education
  case plaqueDate, filingDate, contactName, contactPhone
  case presidium, signer, preparationReporter, rulesReader, chiefScrutineer, scrutineers, counters, speaker

  /// What it is called.
  var word: Term {
    switch self {
    case .oldBody: Term("原妇女组织名称", "Name of the former body")
    case .newBody: Term("新建妇联名称", "Name of the new federation")
    case .districtFederation: Term("上级妇联名称", "Name of the higher federation")
    case .partyBody: Term("同级党组织名称", "Name of the Party body")
    case .approver: Term("批复机关", "Approving body")
    case .unitKind: Term("单位性质", "Kind of unit")
    case .staff: Term("职工总数", "Staff")
    case .women: Term("女职工（妇女）数", "Women")
    case .assembly: Term("大会形式", "Form of the assembly")
    case .executiveSeats: Term("执委名额", "Seats of executives")
    case .candidates: Term("执委候选人数", "Candidates for executive")
    case .viceChairSeats: Term("副主席职数", "Seats of vice-chairs")
    case .termNumber: Term("届次", "Number of the term")
    case .termYears: Term("任期年限", "Years of a term")
    case .termEnd: Term("任期届满日期", "End of the term")
    case .requestDate: Term("请示日期", "Date of the request")
    case .requestNumber: Term("请示文号", "Number of the request")
    case .approvalDate: Term("批复日期", "Date of the approval")
    case .approvalNumber: Term("批复文号", "Number of the approval")
    case .resultRequestDate: Term("选举结果请示日期", "Date of the request on the result")
    case .resultRequestNumber: Term("选举结果请示文号", "Number of the request on the result")
    case .resultApprovalDate: Term("结果批复日期", "Date of the result's approval")
    case .resultApprovalNumber: Term("结果批复文号", "Number of the result's approval")
    case .electionDate: Term("大会日期", "Date of the assembly")
    case .due: Term("应到人数", "Due")
    case .present: Term("实到人数", "Present")
    case .ballotsIssued: Term("发出选票数", "Ballots issued")
    case .ballotsReturned: Term("收回选票数", "Ballots returned")
    case .ballotsValid: Term("有效票数", "Valid ballots")
    case .ballotsInvalid: Term("无效票数", "Invalid ballots")
    default: wordOfPerson
    }
  }

  private var wordOfPerson: Term {
    switch self {
    case .chair: Term("主席姓名", "Name of the chair")
    case .viceChairs: Term("副主席姓名", "Names of the vice-chairs")
    case .executives: Term("执委名单", "Names of the executives")
    case .elected: Term("当选执委人数", "Number of elected executives")
    case .tenure: Term("专职/兼职/挂职", "Full-time, part-time or seconded")
    case .duty: Term("工作单位及职务", "Post in the unit")
    case .birthYear: Term("出生年份", "Year of birth")
    case .politicalStatus: Term("政治面貌", "Political status")
    case .education: Term("文化程度", "Education")
    case .plaqueDate: Term("挂牌日期", "Date of the plaque")
    case .filingDate: Term("备案日期", "Date of filing")
    case .contactName: Term("联系人", "Contact")
    case .contactPhone: Term("联系电话", "Telephone")
    case .presidium: Term("大会主持机构", "Who runs the election")
    case .signer: Term("签发人", "Signer")
    case .preparationReporter: Term("筹备工作报告人", "Who reports on the preparation")
    case .rulesReader: Term("选举办法宣读人", "Who reads out the rules")
    case .chiefScrutineer: Term("总监票人", "Chief scrutineer")
    case .scrutineers: Term("监票人", "Scrutineers")
    case .counters: Term("计票人", "Counters")
    case .speaker: Term("讲话领导", "Who speaks for the superiors")
    default: Term(rawValue, rawValue)
    }
  }

  /// How long a blank for it is, in characters.
  var blankLength: Int {
    switch self {
    case .staff, .women, .executiveSeats, .candidates, .viceChairSeats, .termNumber, .termYears, .due, .present,
      .ballotsIssued, .ballotsReturned, .ballotsValid, .ballotsInvalid, .elected, .assembly, .tenure, .birthYear:
      2
    case .oldBody, .newBody, .districtFederation, .partyBody, .approver, .requestNumber, .approvalNumber,
      .resultRequestNumber, .resultApprovalNumber, .executives:
      6
    default: 4
    }
  }
}
