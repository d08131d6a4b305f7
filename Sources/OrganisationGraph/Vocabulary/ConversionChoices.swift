/// Which of the two conversions that share the name 会改联.
public enum ConversionKind: String, Choice {
  /// 机关事业单位妇委会改妇联; 村（社区）妇代会改妇联.
  case institutionCommittee, villageCongress
}

/// The ten steps of 会改联 and its side states, in order.
public enum ConversionStage: String, Choice {
  /// 未摸底, 摸底, 条件成熟, 条件未成熟, 请示, 批复, 退回.
  case notSurveyed, surveyed, ready, notReady, requested, approved, returned
  /// 筹备, 候选人批复, 选举, 结果批复, 挂牌, 备案.
  case preparing, candidatesApproved, elected, resultApproved, plaque, filed
  /// 暂缓, 不具备条件, 撤并.
  case deferred, ineligible, abolished
}
