/// The kind of a women's organisation.
public enum OrganisationKind: String, Choice {
  /// 区妇联, 街道乡镇妇联, 社区村妇联, 联合妇联.
  case districtFederation, townshipFederation, communityFederation, jointFederation
  /// 机关事业单位妇联, 四新妇联, 妇委会, 妇女小组, 妇女微家.
  case institutionFederation, emergingFederation, womensCommittee, womensGroup, microHome
}

/// Where an organisation stands. 撤销 and 合并 are not states but ends, see `EndReason`.
public enum OrganisationStatus: String, Choice {
  /// 正常, 休眠, 暂停, 筹建. Planned ones are drawn dashed and never counted.
  case active, dormant, suspended, planned
}

/// Why a region or an organisation ended.
public enum EndReason: String, Choice {
  /// 撤销, 合并, 转为妇联 (会改联); superseded is the end of one version of a fact that goes on in the next.
  case dissolved, merged, converted, superseded
}

/// How an organisation was built (组建方式).
public enum BuildMode: String, Choice {
  /// 单独建立, 行业统建, 区域联建, 系统联建, 村社兜底, 网上建.
  case standalone, industryWide, areaJoint, systemJoint, backstop, online
}

/// Where a micro-home lives.
public enum MicroHomeHost: String, Choice {
  /// 自建组织, 兴趣小组, 执委家庭, 工作场所, 合作社, 网格, 网上, 妇女之家.
  case selfOrganised, interest, executiveHome, workplace, cooperative, grid, online, venue
}

/// Kinds of a second superior.
public enum RelationKind: String, Choice {
  /// 属地, 行业主管, 业务指导, 挂靠, 兜底, 联系.
  case territorial, industry, guidance, hosted, backstop, liaison
}

/// At what level an organisation covers a unit or a region.
public enum CoverLevel: String, Choice {
  /// 组织覆盖, 工作覆盖, 活动覆盖.
  case organisation, work, activity
}
