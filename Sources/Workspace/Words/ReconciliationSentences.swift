import OrganisationGraph

/// What is said of a reported figure beside the ledger's.
enum ReconciliationSentences {
  static func verdict(_ found: Reconciliation) -> Term {
    switch found.verdict {
    case .agrees: Term("一致", "agrees")
    case .holds: Term("下限成立", "lower bound holds")
    case .explained: Term("差额已说明", "explained")
    case .partlyExplained:
      Term("尚有\(abs(found.unexplained))未说明", "\(abs(found.unexplained)) unexplained")
    case .unexplained: Term("未能说明", "unexplained")
    case .notCounted: Term("台账不计此项", "not counted by the ledger")
    case .noValue: Term("没有上报数", "no number reported")
    }
  }

  static func reason(_ reason: ReconciliationReason) -> Term {
    switch reason {
    case .dormant: Term("休眠、暂停", "dormant or suspended")
    case .planned: Term("筹建", "planned")
    case .doubleEntry: Term("重复登记", "double entry")
    case .kind: Term("类别", "kind")
    case .region: Term("区域口径", "region")
    case .stage: Term("办理进度", "stage")
    case .date: Term("截至日期", "date")
    }
  }

  /// What a candidate supposes of the report.
  static func supposition(_ candidate: ReconciliationCandidate) -> Term {
    switch candidate.reason {
    case .dormant: Term("上报时未计休眠、暂停的", "the report leaves out what is dormant or suspended")
    case .planned: Term("上报时把筹建的也计入", "the report counts what is planned")
    case .doubleEntry: Term("台账里同一区域有同名的，上报时只计一个", "the ledger has two of one name in one region, the report one")
    case .kind: Term("上报时把相近类别也计入", "the report counts a neighbouring kind too")
    case .region: Term("上报时按隶属计，或未计没有区域的", "the report goes by superior, or leaves out what has no region")
    case .stage: Term("上报时把已选举、尚未完成的也计入", "the report counts what is elected and not yet done")
    case .date:
      Term(
        "上报时按\(candidate.day?.description ?? "")统计", "the report was counted on \(candidate.day?.description ?? "")")
    }
  }
}
