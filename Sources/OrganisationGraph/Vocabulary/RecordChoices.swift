/// What an activity was.
public enum ActivityKind: String, Choice {
  /// 领头雁培训, 讲座, 宣讲, 走访, 文体活动, 志愿服务, 其他.
  case leaderTraining, lecture, publicity, visit, culture, volunteering, other
}

/// How a number is meant: as it stands, or as a lower bound (40余, 40多).
public enum Exactness: String, Choice {
  /// 确数, 至少.
  case exact, atLeast
}

/// What is decided about a finding.
public enum FindingDecision: String, Choice {
  /// 待办, 认可.
  case open, accepted
}

/// Who receives an award.
public enum AwardScope: String, Choice {
  /// 集体, 个人.
  case collective, individual
}

/// What a reported figure or a target counts.
public enum Metric: String, Choice {
  /// 区妇联, 街道乡镇妇联, 社区村妇联, 四新妇联, 会改联完成, 妇女微家.
  case districtFederations, townshipFederations, communityFederations, emergingFederations, conversionsDone, microHomes
  /// 领头雁培训期数, 集体荣誉, 个人荣誉, 社区村妇女数.
  case leaderTrainings, collectiveAwards, individualAwards, women
  /// Anything that the ledger keeps as a stated total only (讲座场次 …).
  case other
}
