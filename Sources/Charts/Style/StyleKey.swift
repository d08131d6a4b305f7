import OrganisationGraph

/// An entry of a style file: where it stands, and what of the style it sets.
struct StyleKey {
  /// What an entry holds.
  enum Value {
    case colour(WritableKeyPath<StyleFile, String>)
    /// A colour, or null for the paper.
    case ground(WritableKeyPath<StyleFile, String?>)
    case number(WritableKeyPath<StyleFile, Double>, ClosedRange<Double>)
    case flag(WritableKeyPath<StyleFile, Bool>)
    case text(WritableKeyPath<StyleFile, String>, mayBeEmpty: Bool)
    case frame(WritableKeyPath<StyleFile, BadgeStyle.Frame>)
    case colours(WritableKeyPath<StyleFile, [String]>)
    case fonts(WritableKeyPath<StyleFile, [ChartFont]>)
  }

  /// The names from the outermost group to the entry.
  let path: [String]
  let value: Value

  init(_ path: String, _ value: Value) {
    self.path = path.split(separator: ".").map(String.init)
    self.value = value
  }

  /// Every entry, in the order in which a file is written.
  static var all: [StyleKey] {
    var keys: [StyleKey] = []
    for (name, kind) in tiers { keys += tier(name, kind) }
    for (name, kind) in badges { keys += badge(name, kind) }
    for group in [planned, lines, frame, spacing, words] { keys += group }
    return keys
  }

  /// The kinds of organisation by the names that a file gives them.
  static let tiers: [(name: String, kind: OrganisationKind)] = [
    ("district", .districtFederation), ("street", .townshipFederation), ("village", .communityFederation),
    ("joint", .jointFederation), ("emerging", .emergingFederation), ("institution", .institutionFederation),
    ("committee", .womensCommittee), ("group", .womensGroup), ("micro", .microHome),
  ]

  /// The badges by the names that a file gives them.
  static let badges: [(name: String, kind: ChartBadge.Kind)] = ChartBadge.Kind.allCases.map {
    ($0 == .secondSuperior ? "second" : $0.rawValue, $0)
  }

  private static func tier(_ name: String, _ kind: OrganisationKind) -> [StyleKey] {
    let box: WritableKeyPath<StyleFile, BoxStyle> = \.[box: kind]
    let name = "tier.\(name)"
    return [
      StyleKey("\(name).fill", .colour(box.appending(path: \.fill))),
      StyleKey("\(name).border", .colour(box.appending(path: \.border))),
      StyleKey("\(name).text", .colour(box.appending(path: \.text))),
      StyleKey("\(name).width", .number(box.appending(path: \.borderWidth), 0...0.5)),
      StyleKey("\(name).corner", .number(box.appending(path: \.corner), 0...0.8)),
      StyleKey("\(name).bar", .number(box.appending(path: \.bar), 0...1)),
      StyleKey("\(name).double", .number(box.appending(path: \.innerLine), 0...0.5)),
      StyleKey("\(name).bold", .flag(box.appending(path: \.isBold))),
      StyleKey("\(name).size", .number(box.appending(path: \.size), 1...3)),
      StyleKey("\(name).height", .number(box.appending(path: \.height), 1.2...6)),
      StyleKey("\(name).padding", .number(box.appending(path: \.padding), 0.1...2)),
    ]
  }

  private static func badge(_ name: String, _ kind: ChartBadge.Kind) -> [StyleKey] {
    let badge: WritableKeyPath<StyleFile, BadgeStyle> =
      \.[badge: kind]
    let name = "badge.\(name)"
    var keys = [
      StyleKey("\(name).ink", .colour(badge.appending(path: \.ink))),
      StyleKey("\(name).ground", .ground(badge.appending(path: \.ground))),
      StyleKey("\(name).frame", .frame(badge.appending(path: \.frame))),
      StyleKey("\(name).weight", .number(badge.appending(path: \.weight), 0.03...0.3)),
      StyleKey("\(name).bold", .flag(badge.appending(path: \.isBold))),
    ]
    switch kind {
    case .dormant: keys.append(StyleKey("\(name).word", .text(\.words.dormant, mayBeEmpty: false)))
    // The word of a second superior is its own name, that of a change what changed.
    case .secondSuperior, .changed: break
    default:
      keys.append(StyleKey("\(name).word", .text(\.[word: kind], mayBeEmpty: false)))
    }
    return keys
  }

  private static var planned: [StyleKey] {
    [
      StyleKey("badge.planned.ink", .colour(\.style.plannedInk)),
      StyleKey("badge.planned.word", .text(\.words.planned, mayBeEmpty: false)),
    ]
  }

  private static var lines: [StyleKey] {
    [
      StyleKey("line.colour", .colour(\.style.connector.colour)),
      StyleKey("line.trunk", .number(\.style.connector.trunk, 0.02...0.5)),
      StyleKey("line.branch", .number(\.style.connector.branch, 0.02...0.5)),
      StyleKey("line.leaf", .number(\.style.connector.leaf, 0.02...0.5)),
    ]
  }

  private static var frame: [StyleKey] {
    var keys = [
      StyleKey("title.fonts", .fonts(\.style.fonts.serifBold)),
      StyleKey("title.ink", .colour(\.style.frame.ink)), StyleKey("title.rule", .colour(\.style.frame.rule)),
    ]
    for known in Paper.named {
      keys.append(StyleKey("title.sizes.\(known.name)", .number(\.[titleSize: known.name], 8...200)))
    }
    return keys + [
      StyleKey("note.ink", .colour(\.style.frame.mute)), StyleKey("note.hairline", .colour(\.style.frame.hairline)),
      StyleKey("note.size", .number(\.style.frame.notePoints, 7...30)),
      StyleKey("seal.fonts", .fonts(\.style.fonts.serif)), StyleKey("body.fonts", .fonts(\.style.fonts.sans)),
      StyleKey("body.boldFonts", .fonts(\.style.fonts.sansBold)),
      StyleKey("body.least", .number(\.style.minimumPoints, 4...30)),
      StyleKey("body.most", .number(\.style.maximumPoints, 4...72)), StyleKey("scale", .colours(\.style.scale)),
    ]
  }

  private static var spacing: [StyleKey] {
    [
      StyleKey("spacing.sibling", .number(\.style.spacing.sibling, 0...3)),
      StyleKey("spacing.group", .number(\.style.spacing.group, 0...3)),
      StyleKey("spacing.column", .number(\.style.spacing.column, 0.1...5)),
      StyleKey("spacing.indent", .number(\.style.spacing.indent, 0.5...5)),
      StyleKey("spacing.trunkInset", .number(\.style.spacing.trunkInset, 0.1...2)),
      StyleKey("spacing.line", .number(\.style.spacing.line, 1.05...2)),
      StyleKey("spacing.badgePadding", .number(\.style.spacing.badgePadding, 0.1...2)),
      StyleKey("spacing.badgeGap", .number(\.style.spacing.badgeGap, 0...1)),
    ]
  }
}
