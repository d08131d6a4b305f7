/// The two characters that stand for a second superior in a box: 井川区商务局妇联 → 商务.
enum SuperiorWord {
  static func word(for name: String, in district: String) -> String {
    var stem = Substring(name)
    let prefix = district.hasSuffix("妇联") ? district.dropLast(2) : Substring(district)
    if !prefix.isEmpty, stem.hasPrefix(prefix), stem.count > prefix.count + 2 { stem = stem.dropFirst(prefix.count) }
    if stem.hasPrefix("区委") || stem.hasPrefix("区直") { stem = stem.dropFirst(2) }
    if stem.hasPrefix("区") { stem = stem.dropFirst() }
    for ending in ["妇女联合会", "妇女委员会", "妇委会", "妇联", "和信息化局", "局", "委员会"] where stem.hasSuffix(ending) {
      if stem.count - ending.count >= 2 { stem = stem.dropLast(ending.count) }
    }
    return String(stem.prefix(2))
  }
}
