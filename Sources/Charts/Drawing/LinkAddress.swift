import OrganisationGraph

/// Addresses of links. Graphviz writes them into an SVG as they are, so nothing may pass that is not plainly an address.
struct LinkAddress {
  /// The address before an organisation's identity.
  let base: String?
  /// The name of the files that hold the pages, without suffix and ending; nil where all pages come into one document.
  let stem: String?
  /// The number of pages.
  let pages: Int

  /// The address, or nil where there is none that is safe.
  func address(of link: ChartLink) -> String? {
    switch link {
    case .organisation(let id):
      guard let base, !id.isEmpty, id != ".", id != ".." else { return nil }
      return Self.safe(base + Self.encoded(id))
    case .page(let page):
      guard (0..<pages).contains(page) else { return nil }
      guard let stem else { return Self.safe("#\(Self.pageName(page))") }
      return Self.safe(Self.encoded(stem) + ChartFile.suffix(page: page, of: pages) + ".svg")
    }
  }

  /// The name of a page, from 0, within its document: `page-1`.
  static func pageName(_ page: Int) -> String { "page-\(page + 1)" }

  /// `text` if every character may stand in an address and no scheme but the web's does.
  static func safe(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ isPlain($0) || "/:#=?%".unicodeScalars.contains($0) }) else { return nil }
    let beforeSlash = text.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    guard beforeSlash.contains(":") else { return text }
    return ["http:", "https:"].contains(beforeSlash.lowercased()) ? text : nil
  }

  /// `text` as one step of an address.
  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      return isPlain(scalar)
        ? String(Character(scalar)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "_", ".", "~", "-": true
    default: false
    }
  }
}
