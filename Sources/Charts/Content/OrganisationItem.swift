public import OrganisationGraph

extension ChartItem {
  /// What the box of an organisation says with this content.
  public init(_ organisation: Organisation, content: ChartContent, words: ChartWords, isHead: Bool = false) {
    let isPlanned = organisation.status == .planned
    let label = content.label(of: organisation)
    // Offices often write the mark into the name themselves.
    let isMarked = label.hasSuffix(words.planned)
    self.init(
      id: organisation.id, kind: organisation.kind, name: isPlanned && !isMarked ? label + words.planned : label,
      fullName: organisation.name.isEmpty ? label : organisation.name)
    self.isPlanned = isPlanned
    isWithdrawn = content.withdrawn.contains(organisation.id)
    badges = Self.badges(of: organisation, content: content, words: words)
    guard !isPlanned else { return }
    details = content.details[organisation.id] ?? []
    if content.detail == .public || content.detail == .desk {
      trailing = Self.trailing(
        chair: content.chairs[organisation.id], executives: content.executives[organisation.id], words: words,
        isHead: isHead)
    }
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
