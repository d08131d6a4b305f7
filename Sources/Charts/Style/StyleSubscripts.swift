import OrganisationGraph

/// Entries that a style keeps in tables, as single values.
extension StyleFile {
  subscript(box kind: OrganisationKind) -> BoxStyle {
    get { style.box(kind) }
    set { style.boxes[kind] = newValue }
  }

  subscript(badge kind: ChartBadge.Kind) -> BadgeStyle {
    get { style.badge(kind) }
    set { style.badges[kind] = newValue }
  }

  subscript(titleSize sheet: String) -> Double {
    get { style.frame.titleSizes[sheet] ?? Paper(sheet).map { style.frame.titlePoints(on: $0) } ?? 22 }
    set { style.frame.titleSizes[sheet] = newValue }
  }

  subscript(word kind: ChartBadge.Kind) -> String {
    get { words.badgeWords[kind] ?? "" }
    set { words.badgeWords[kind] = newValue }
  }

  subscript(legend kind: ChartBadge.Kind) -> String {
    get { words.badges[kind] ?? "" }
    set { words.badges[kind] = newValue }
  }

  subscript(legend kind: OrganisationKind) -> String {
    get { words.kinds[kind] ?? "" }
    set { words.kinds[kind] = newValue }
  }

  subscript(counted kind: OrganisationKind) -> String {
    get { words.counted[kind] ?? "" }
    set { words.counted[kind] = newValue }
  }
}

extension ChartFont {
  /// Reads a family as a style file names it, with ` Bold` behind it where its bold is meant; nil without a name.
  init?(styled text: String) {
    let bold = " Bold"
    let isBold = text.hasSuffix(bold)
    let family = isBold ? String(text.dropLast(bold.count)) : text
    guard family.contains(where: { !$0.isWhitespace }), family.count <= 60,
      family.unicodeScalars.allSatisfy({ DotText.isPrintable($0) && $0 != "," })
    else { return nil }
    self.init(family, isBold: isBold)
  }

  var styled: String { family + (isBold ? " Bold" : "") }
}
