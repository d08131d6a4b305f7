import OrganisationGraph

/// Names as boxes have room for them: without the district that the whole chart is about, 妇女联合会 as 妇联.
struct ShortName {
  /// The district without its federation: 井川矿区.
  let place: String

  /// Short names within the district of this federation.
  init(district: String) {
    let short = Self.abbreviated(district)
    place = short.hasSuffix("妇联") ? String(short.dropLast(2)) : short
  }

  /// The district's own federation: 井川矿区妇联.
  var federation: String { place + "妇联" }

  /// What a box says: the short name that the ledger has, else the name without the district.
  func label(of organisation: Organisation) -> String {
    organisation.shortName ?? withoutPlace(Self.abbreviated(organisation.name))
  }

  /// The word that stands for a second superior in a box: 井川矿区商务局妇联 → 商务; 区妇联 for the district's own.
  func word(forSuperior name: String) -> String {
    let short = Self.abbreviated(name)
    if short == federation { return "区妇联" }
    var stem = Substring(withoutPlace(short))
    for beginning in ["中共", place + "委", "区委", "区直", "区"] where stem.hasPrefix(beginning) {
      if stem.count - beginning.count >= 4 { stem = stem.dropFirst(beginning.count) }
    }
    for ending in ["妇联", "妇委会", "机关", "局", "委员会"] where stem.hasSuffix(ending) {
      if stem.count - ending.count >= 2 { stem = stem.dropLast(ending.count) }
    }
    return String(stem.prefix(2))
  }

  private func withoutPlace(_ name: String) -> String {
    !place.isEmpty && name.hasPrefix(place) && name.count > place.count + 3 ? String(name.dropFirst(place.count)) : name
  }

  private static func abbreviated(_ name: String) -> String {
    for (long, short) in [("妇女联合会", "妇联"), ("妇女委员会", "妇委会")] where name.hasSuffix(long) {
      return name.dropLast(long.count) + short
    }
    return name
  }
}
