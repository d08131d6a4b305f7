/// The host type of a unit (单位性质). Scheme labels such as 四新 are derived from it by a table, since the word changes
/// from year to year and the unit does not.
public enum UnitKind: String, Choice {
  /// 机关, 事业单位, 学校, 医院, 国有企业.
  case governmentOrgan, publicInstitution, school, hospital, stateEnterprise
  /// 企业, 合作社, 社会组织, 园区, 楼宇, 市场, 平台, 群体.
  case company, cooperative, socialOrganisation, park, building, market, platform, group
}

/// Whether a unit is ripe for an organisation of its own (条件研判).
public enum Readiness: String, Choice {
  /// 未研判, 成熟, 未成熟, 不适用.
  case unknown, ready, notReady, exempt
}
