import OrganisationGraph

/// The papers of a conversion (会改联), in the order in which they are needed.
enum PaperKind: String, Sendable, Hashable, CaseIterable {
  /// 请示, 批复, 选举办法, 主持词, 选举结果请示, 备案表.
  case request, approval, electionRules, hostScript, resultRequest, filingForm

  /// What it is called.
  var word: Term {
    switch self {
    case .request: Term("请示", "Request")
    case .approval: Term("批复", "Approval")
    case .electionRules: Term("选举办法", "Election rules")
    case .hostScript: Term("主持词", "Host's script")
    case .resultRequest: Term("选举结果请示", "Request on the result")
    case .filingForm: Term("备案表", "Filing form")
    }
  }

  /// Its place in the set, from 1.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
