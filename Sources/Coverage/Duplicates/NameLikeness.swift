public import OrganisationGraph

/// In what way two names are alike.
public enum NameLikeness: String, Choice {
  /// 同一信用代码; 同名; 只差全半角、括号、空格; 只差后缀; 只差一个字.
  case sameCode, same, width, ending, oneCharacter
}

/// How alike two names of one kind in one region are.
enum NameScore {
  /// The endings that say only what kind of body it is, the longer first.
  private static let endings = [
    "妇女联合会", "妇女委员会", "妇女工作委员会", "妇女微家", "妇女小组", "联合妇联", "妇联", "妇委会", "微家",
  ]
  /// Signs that number or place things: 第一中学 and 第二中学 are two.
  private static let ordinals = Set("0123456789一二三四五六七八九十甲乙丙丁东西南北中上下前后左右大小新老")

  /// The likeness of two names with its score, from 0.75 for one character in four to 1 for the same name; nil where they
  /// are not alike. The scores only put proposals in order: they are ours, and no probability.
  static func of(_ first: String, _ second: String) -> (likeness: NameLikeness, score: Double)? {
    if first == second { return (.same, 1) }
    let narrow = (PlainName.narrow(first), PlainName.narrow(second))
    if narrow.0 == narrow.1 { return (.width, 0.98) }
    let plain = (stem(first), stem(second))
    if plain.0.isEmpty || plain.1.isEmpty { return nil }
    if plain.0 == plain.1 { return (.ending, 0.95) }
    let length = max(plain.0.count, plain.1.count)
    guard length >= 4, differsByOne(Array(plain.0), Array(plain.1)) else { return nil }
    return (.oneCharacter, 1 - 1 / Double(length))
  }

  /// The name without its endings.
  static func stem(_ name: String) -> String {
    let plain = PlainName.of(name)
    guard let ending = endings.first(where: plain.hasSuffix) else { return plain }
    let stem = plain.dropLast(ending.count)
    return stem.isEmpty ? plain : String(stem)
  }

  /// Whether one character was added, left out or exchanged, or two neighbours changed places; not where it is a number or a
  /// direction.
  private static func differsByOne(_ first: [Character], _ second: [Character]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard long.count - short.count <= 1 else { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    let (left, right) = (short[start...], long[start...])
    if long.count > short.count {
      return left.elementsEqual(right.dropFirst()) && !isOrdinal(right.prefix(1))
    }
    if left.dropFirst().elementsEqual(right.dropFirst()) {
      return !(isOrdinal(left.prefix(1)) && isOrdinal(right.prefix(1)))
    }
    return left.prefix(2).elementsEqual(right.prefix(2).reversed())
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }

  private static func isOrdinal(_ characters: ArraySlice<Character>) -> Bool {
    characters.allSatisfy(ordinals.contains)
  }
}
