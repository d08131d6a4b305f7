import OrganisationGraph

/// An organisation as a box will show it, with the widths that the layout needs, in em of body text.
struct BoxEntry {
  let organisation: String
  let kind: OrganisationKind
  let name: String
  let isPlanned: Bool
  /// Chair and executives, shown where they fit beside the name.
  let trailing: String
  let badges: [ChartBadge]
  let style: BoxStyle
  /// Width of the name on one line.
  let nameWidth: Double
  /// Width of `trailing` with the space before it; 0 for none.
  let trailingWidth: Double
  /// Width of each badge with the gap before it.
  let badgeWidths: [Double]

  init(_ organisation: Organisation, content: ChartContent, style: ChartStyle, words: ChartWords, isHead: Bool = false)
  {
    self.organisation = organisation.id
    kind = organisation.kind
    isPlanned = organisation.status == .planned
    self.style = style.box(organisation.kind)
    let name = content.label(of: organisation)
    self.name = isPlanned ? name + words.planned : name
    trailing =
      isPlanned
      ? ""
      : Self.trailing(
        chair: content.chairs[organisation.id], executives: content.executives[organisation.id],
        words: words, isHead: isHead)
    badges = Self.badges(of: organisation, content: content, words: words)
    nameWidth = TextWidth.of(self.name, bold: self.style.isBold) * self.style.size
    trailingWidth = trailing.isEmpty ? 0 : TextWidth.of(trailing) + (isHead ? 2 : 0.75)
    badgeWidths = badges.map { badge in
      TextWidth.of(badge.word, bold: style.badge(badge.kind).isBold) + 2 * style.spacing.badgePadding
        + style.spacing.badgeGap
    }
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

  private static func trailing(chair: String?, executives: Int?, words: ChartWords, isHead: Bool) -> String {
    let persons = executives.map { "\($0)\(words.persons)" }
    let parts: [String?] =
      isHead
      ? [chair.map { "\(words.chair) \($0)" }, persons.map { "\(words.executives) \($0)" }] : [chair, persons]
    return parts.compactMap { $0 }.joined(separator: isHead ? "   " : " ")
  }

  private static func badges(of organisation: Organisation, content: ChartContent, words: ChartWords) -> [ChartBadge] {
    var badges = content.badges[organisation.id] ?? []
    if !badges.contains(where: { $0.kind == .dormant }) {
      switch organisation.status {
      case .dormant: badges.append(ChartBadge(kind: .dormant, word: words.dormant))
      case .suspended: badges.append(ChartBadge(kind: .dormant, word: words.suspended))
      case .active, .planned: break
      }
    }
    // Status first, then the superior, each in the order of its first mention.
    return badges.filter { $0.kind != .secondSuperior } + badges.filter { $0.kind == .secondSuperior }
  }
}
