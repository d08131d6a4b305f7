/// Names of an SVG's elements, by which a web page finds them again.
public struct ElementNames {
  private var taken: Set<String> = []

  init() {}

  /// `org-` and the identity, with `_HEX_` for every character that is no letter, figure, dot or dash. The first box of an
  /// organisation on a page bears it.
  public static func box(of organisation: String) -> String {
    var name = "org-"
    for scalar in organisation.unicodeScalars {
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", ".", "-", "\u{4E00}"..."\u{9FFF}": name.unicodeScalars.append(scalar)
      default: name += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return name
  }

  /// The name of this organisation's box, or nil if a box has it already.
  mutating func claim(_ organisation: String?) -> String? {
    guard let organisation else { return nil }
    let name = Self.box(of: organisation)
    return taken.insert(name).inserted ? name : nil
  }
}
