/// The tier of a region, from the nation down to the grid. Order is from high to low.
public enum RegionLevel: String, Choice {
  /// 全国, 省, 市, 区县, 街道乡镇, 社区村, 网格.
  case nation, province, prefecture, district, township, community, grid

  /// 0 for the nation, one more with every tier below.
  public var depth: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What sort of region it is on its tier.
public enum RegionKind: String, Choice {
  /// 区县, 街道, 镇, 乡, 社区, 村, 网格, 园区.
  case district, street, town, ruralTownship, residentialCommunity, village, grid, park
}
