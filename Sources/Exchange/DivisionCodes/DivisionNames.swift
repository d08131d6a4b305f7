import OrganisationGraph

/// The names of regions and federations, from the names that lists of division codes give to committees.
enum DivisionNames {
  /// The community or village that a committee stands for: 南纬路社区居委会 → 南纬路社区, 贾庄村民委员会 → 贾庄村.
  static func community(_ name: String, kind: RegionKind) -> String {
    let suffixes = ["居民委员会", "居委会", "村民委员会", "村委会", "委员会"]
    guard let suffix = suffixes.first(where: { name.hasSuffix($0) && name.count > $0.count }) else { return name }
    let stem = String(name.dropLast(suffix.count))
    let ending = kind == .village ? "村" : "社区"
    if stem.hasSuffix("社区") || stem.hasSuffix("村") { return stem }
    return stem + ending
  }

  /// The short official name of a region's federation: 矿市街道妇联.
  static func federation(of region: String) -> String { region + "妇联" }

  /// Street, town, rural township or park, by the name's ending, and where that tells nothing by the code's last three
  /// digits (001–099 streets, 100–199 towns, 200–399 rural townships; from 400 enterprises that govern themselves).
  static func townshipKind(name: String, code: String) -> RegionKind {
    if name.hasSuffix("街道") || name.hasSuffix("街道办事处") { return .street }
    if name.hasSuffix("镇") { return .town }
    if name.hasSuffix("乡") { return .ruralTownship }
    switch Int(code.suffix(3)) ?? 0 {
    case 1..<100: return .street
    case 100..<200: return .town
    case 200..<400: return .ruralTownship
    default: return .park
    }
  }

  /// Residents' committees are numbered from 001, village committees from 200.
  static func communityKind(code: String) -> RegionKind {
    (Int(code.suffix(3)) ?? 0) < 200 ? .residentialCommunity : .village
  }
}
