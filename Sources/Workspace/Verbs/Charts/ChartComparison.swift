import Charts
import OrganisationGraph

/// What came, went, moved or was renamed between two days, as marks on the network of the later one.
///
/// Organisations that are no more stand where they last stood, struck through and in no count.
struct ChartComparison {
  /// The network of the later day, with those that went.
  let evidence: Evidence
  private let comparison: NetworkComparison
  private let gone: Set<String>
  private let language: Language

  init(_ later: Evidence, since earlier: PartialDate, language: Language) {
    self.language = language
    let before = OrganisationGraph(later.facts, on: earlier)
    comparison = NetworkComparison(later.facts, before: before, after: later.graph)
    let present = Set((later.graph.organisations + later.graph.outside).map(\.id))
    let went = (before.organisations + before.outside).filter { $0.status != .planned && !present.contains($0.id) }
    gone = Set(went.map(\.id))
    var facts = later.facts
    for var organisation in went {
      organisation.validity = Validity()
      facts.organisations.append(organisation)
    }
    evidence = Evidence(facts, on: later.day)
  }

  /// The content with its marks and the change of every count.
  func marked(_ content: ChartContent, words: ChartWords, earlierWords: String) -> ChartContent {
    var content = content
    content.withdrawn = gone
    content.badges = [:]
    let names = Dictionary(
      comparison.before.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for id in gone {
      content.badges[id] = [ChartBadge(kind: .withdrawn, word: words.badgeWords[.withdrawn] ?? "")]
    }
    let known = Set(
      (comparison.before.organisations + comparison.before.outside).filter { $0.status != .planned }.map(\.id))
    for organisation in comparison.after.inBeing where !known.contains(organisation.id) {
      content.badges[organisation.id] = [ChartBadge(kind: .added, word: words.badgeWords[.added] ?? "")]
    }
    for change in comparison.changes where change.entity == .organisation && known.contains(change.id) {
      guard !gone.contains(change.id), let word = word(for: change.cause) else { continue }
      let badge = ChartBadge(kind: .changed, word: word.word, meaning: word.meaning)
      if content.badges[change.id]?.contains(badge) != true { content.badges[change.id, default: []].append(badge) }
      if change.cause == .renamed, let old = names[change.id] {
        content.details[change.id] = [Term("原\(old)", "was \(old)")(language)]
      }
    }
    content.countRows = [
      ChartCountRow(
        label: Term("比\(earlierWords)", "since \(earlierWords)")(language), counts: difference, isChange: true)
    ]
    return content
  }

  private var difference: [OrganisationKind: Int] {
    var counts: [OrganisationKind: Int] = [:]
    for organisation in comparison.after.inBeing { counts[organisation.kind, default: 0] += 1 }
    for organisation in comparison.before.inBeing { counts[organisation.kind, default: 0] -= 1 }
    return counts
  }

  private func word(for cause: ChangeCause) -> (word: String, meaning: String)? {
    switch cause {
    case .moved: (Term("迁移", "moved")(language), Term("改隶属或迁移", "another superior or place")(language))
    case .renamed: (Term("更名", "renamed")(language), Term("更名", "another name")(language))
    case .converted, .kindChanged:
      (Term("改类", "kind")(language), Term("会改联或类别变更", "converted, another kind")(language))
    case .statusChanged: (Term("状态", "status")(language), Term("休眠、恢复等", "dormant, active again")(language))
    default: nil
    }
  }
}
