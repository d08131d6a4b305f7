import OrganisationGraph

/// Names in the form in which they are compared: without width, spaces, brackets and marks, without the district and
/// township in front, and with the endings that offices write in several ways brought to one.
struct NameForm {
  /// Names of districts and townships, longest first.
  private let prefixes: [String]

  /// - Parameter regionNames: the names that may stand in front of another.
  init(regionNames: some Sequence<String>) {
    prefixes = Set(regionNames.map(Self.plain)).filter { $0.count > 1 }
      .sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// The form in which `name` is compared.
  func normalised(_ name: String) -> String {
    var text = Self.plain(name)
    var isShortened = true
    while isShortened {
      isShortened = false
      for prefix in prefixes where text.count > prefix.count && text.hasPrefix(prefix) {
        // 天轮街道妇联 is the township's own name: what stands before the ending stays.
        if Self.endings.contains(where: { text.dropFirst(prefix.count) == $0.written }) { continue }
        text = String(text.dropFirst(prefix.count))
        isShortened = true
      }
    }
    for ending in Self.endings where text.count > ending.written.count && text.hasSuffix(ending.written) {
      return text.dropLast(ending.written.count) + ending.short
    }
    return text
  }

  /// A community's or township's name without the word for what it is: 朝晖 for 朝晖社区.
  static func core(ofRegion name: String) -> String {
    for ending in ["社区", "街道", "村", "镇", "乡"] where name.count > ending.count + 1 && name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  private static let endings: [(written: String, short: String)] = [
    ("社区居民委员会", "社区"), ("社区居委会", "社区"), ("居民委员会", "社区"), ("居委会", "社区"), ("村民委员会", "村"),
    ("村委会", "村"), ("街道办事处", "街道"), ("办事处", ""), ("人民政府", ""), ("妇女联合会", "妇联"), ("妇联会", "妇联"), ("妇联", "妇联"),
    ("妇女委员会", "妇委会"), ("有限责任公司", ""), ("有限公司", ""),
  ]

  private static func plain(_ name: some StringProtocol) -> String {
    let text = String(halfWidth(name).filter { !$0.isWhitespace && !"()[]【】〔〕《》“”\"'·・•.-—".contains($0) })
    // 南斜井村村委会 and 南斜井村委会 are one.
    return text.hasSuffix("村村委会") || text.hasSuffix("村村民委员会")
      ? text.replacing("村村", with: "村") : text
  }
}

/// Names that a writer may have meant.
enum NearNames {
  /// Those of `names` that differ from `name` in one character (another one, one more or one less), at most three.
  static func near(_ name: String, among names: some Sequence<String>) -> [String] {
    let written = Array(name)
    if written.count < 2 { return [] }
    return Array(Set(names).filter { differByOne(written, Array($0)) }.sorted().prefix(3))
  }

  private static func differByOne(_ left: [Character], _ right: [Character]) -> Bool {
    if abs(left.count - right.count) > 1 || left == right { return false }
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return head + tail >= max(left.count, right.count) - 1
  }
}
