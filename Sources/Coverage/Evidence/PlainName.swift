/// Names without what people write differently: width, case, spaces, brackets, and the endings that say only what kind of
/// body it is. Two records with the same plain name are probably one.
enum PlainName {
  private static let endings = [
    "股份有限公司", "有限责任公司", "有限公司", "社区居民委员会", "社区居委会", "村民委员会", "居委会", "村委会",
  ]

  /// The plain form of `name`; empty where nothing but an ending is left.
  static func of(_ name: String) -> String {
    let text = narrow(name)
    guard let ending = endings.first(where: text.hasSuffix) else { return text }
    return String(text.dropLast(ending.count))
  }

  /// `name` in half width and lower case, without spaces, brackets and marks.
  static func narrow(_ name: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if narrow.properties.isWhitespace || "()[]（）【】〔〕·・\"“”".unicodeScalars.contains(narrow) { continue }
      plain.append(narrow)
    }
    return String(plain).lowercased()
  }
}
