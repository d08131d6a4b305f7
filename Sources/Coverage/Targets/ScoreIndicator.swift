/// The aims under which the plan 强基增效 puts its work.
public enum ScoreAim: String, Codable, Sendable, Hashable, CaseIterable {
  /// 强根基, 扩覆盖, 补短板, 增活力.
  case foundations, coverage, shortfalls, vitality
}

/// What a table of scores can look at. Each is a share of 1, but for the two that count what the last year brought.
public enum ScoreIndicator: String, Codable, Sendable, Hashable, CaseIterable {
  /// 社区村妇联组建: communities with a federation.
  case communityFederation
  /// 主席在岗: federations with exactly one chair (L11).
  case chairInPost
  /// 按期换届: organisations whose term has not run out (L12), of those that state an end.
  case termInTime
  /// 执委达标: bodies with the executives that their tier must have (L10).
  case executivesEnough
  /// 主席进两委: community federations whose chair sits in 两委 (L29), of those that say so or not.
  case chairInTwoCommittees
  /// 四新覆盖, 机关事业单位覆盖, 女性社会组织覆盖, 微家覆盖: the rates of coverage.
  case emergingUnits, institutions, womensSocialOrganisations, microHomes
  /// 会改联完成: institutions done, of those that the drive means.
  case conversions
  /// 社区村无空白: communities that lack neither federation nor micro-homes.
  case communitiesComplete
  /// 街道乡镇均衡: the lowest 四新 rate of a township ÷ the highest.
  case townshipBalance
  /// 不系于一人: communities with more persons in post than the rules call few.
  case notOnFew
  /// 微家活跃: active micro-homes with activity in time (L19), of all in being.
  case microHomesActive
  /// 微家有人管: micro-homes with a head (L19).
  case microHomesWithHead
  /// 领头雁培训, 集体荣誉: what the last 365 days brought, counted.
  case leaderTrainings, collectiveAwards

  /// Whether it is a share of 1; else it is a number.
  public var isShare: Bool { self != .leaderTrainings && self != .collectiveAwards }
}
