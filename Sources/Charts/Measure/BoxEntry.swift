import OrganisationGraph

/// An item as a box will show it, with the widths that the layout needs, in em of body text.
struct BoxEntry {
  let item: ChartItem
  let style: BoxStyle
  /// Width of the name on one line.
  let nameWidth: Double
  /// Width of what stands at the right with the space before it; 0 for none.
  let trailingWidth: Double
  /// Width of each badge with the gap before it.
  let badgeWidths: [Double]

  var organisation: String { item.id }
  var kind: OrganisationKind? { item.kind }
  var name: String { item.name }
  var isPlanned: Bool { item.isPlanned }
  var trailing: String { item.trailing }
  var badges: [ChartBadge] { item.badges }

  /// - Parameter references: how a book names its pages; nil for a page that stands alone.
  init(_ item: ChartItem, style: ChartStyle, isHead: Bool = false, references: PageReferences? = nil) {
    self.item = item
    self.style = style.box(item.kind)
    nameWidth = TextWidth.of(item.name, bold: self.style.isBold) * self.style.size
    var trailing = item.trailing.isEmpty ? 0 : TextWidth.of(item.trailing) + (isHead ? 2 : 0.75)
    if item.reference != nil, let references { trailing += references.width + 0.75 }
    trailingWidth = trailing
    badgeWidths = item.badges.map { badge in
      let reference = badge.target == nil ? 0 : references?.widthInBadge ?? 0
      return TextWidth.of(badge.word, bold: style.badge(badge.kind).isBold) + reference
        + 2 * style.spacing.badgePadding + style.spacing.badgeGap
    }
  }

  init(
    _ organisation: Organisation, content: ChartContent, style: ChartStyle, words: ChartWords, isHead: Bool = false,
    references: PageReferences? = nil
  ) {
    self.init(
      ChartItem(organisation, content: content, words: words, isHead: isHead), style: style, isHead: isHead,
      references: references)
  }

  /// What stands beside the name inside the box: bar and padding.
  var edges: Double { 2 * style.padding + style.bar + 2 * style.innerLine }

  var badgesWidth: Double { badgeWidths.reduce(0, +) }

  /// The width, badges included, that holds the name on one line.
  var singleLineWidth: Double { nameWidth + edges + badgesWidth }

  /// The width that also holds what stands at its right.
  var fullWidth: Double { singleLineWidth + trailingWidth }

  /// The least width that breaks no short name.
  var leastWidth: Double {
    min(nameWidth, LineBreaking.unbreakable * style.size) + edges + badgesWidth
  }

  /// The same where a name may be broken to make room for its badges.
  var leastWidthOfCell: Double {
    badges.isEmpty ? leastWidth : max(leastWidth - badgesWidth, nameWidth * 0.6 + edges + badgesWidth)
  }

  /// The lines of the name where box and badges together are `width` wide.
  func lines(in width: Double) -> [String] {
    if singleLineWidth <= width + 1e-6 { return [name] }
    return LineBreaking.lines(of: name, width: (width - edges - badgesWidth) / style.size, bold: style.isBold)
  }

  /// The height of the box with this width, in em.
  func height(in width: Double, pitch: Double) -> Double {
    singleLineWidth <= width + 1e-6 ? style.height : height(lines: lines(in: width).count, pitch: pitch)
  }

  func height(lines: Int, pitch: Double) -> Double {
    style.height + Double(lines - 1) * pitch * style.size
  }

  /// The height of the head repeated as 续, which has neither badges nor anything at its right.
  func continuedHeight(in width: Double, suffix: String, pitch: Double) -> Double {
    let inner = (width - edges) / style.size
    return height(
      lines: LineBreaking.lines(of: name + suffix, width: inner, bold: style.isBold).count, pitch: pitch)
  }
}
