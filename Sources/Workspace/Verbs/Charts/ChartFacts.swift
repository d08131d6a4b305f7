import Charts
import OrganisationGraph

/// What a chart says of each organisation beside its place: its chair, its executives, its badges.
struct ChartFacts {
  private let evidence: Evidence
  private let warningDays: Int
  private let language: Language

  init(_ evidence: Evidence, warningDays: Int, language: Language) {
    self.evidence = evidence
    self.warningDays = warningDays
    self.language = language
  }

  /// The content of the page of `head`; of the whole district, where nil.
  func content(of head: Organisation?, day: AsOf) -> ChartContent {
    let root = evidence.graph.organisations.first
    let district = ShortName(district: root?.name ?? "")
    let subject = head.map { $0.id == root?.id ? district.federation : district.place + district.label(of: $0) }
    var content = ChartContent(
      title: subject.map { Term("\($0)组织网络图", "\($0)")(language) }
        ?? Term("\(district.federation)组织网络总图", "\(district.federation): the network")(language),
      unitName: district.place + "妇女联合会", asOfWords: day.words(language))
    for organisation in evidence.graph.organisations {
      content.labels[organisation.id] =
        organisation.id == root?.id ? district.federation : district.label(of: organisation)
    }
    content.chairs = chairs
    content.executives = executives
    content.badges = badges(district)
    return content
  }

  private var chairs: [String: String] {
    let names = Dictionary(
      evidence.facts.persons.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var chairs: [String: String] = [:]
    for post in evidence.graph.posts where post.role == .chair && chairs[post.organisation] == nil {
      chairs[post.organisation] = names[post.person]
    }
    return chairs
  }

  private var executives: [String: Int] {
    Dictionary(
      evidence.graph.organisations.compactMap { organisation in
        organisation.executiveSeats.map { (organisation.id, $0) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Status first, then the second superior.
  private func badges(_ district: ShortName) -> [String: [ChartBadge]] {
    var badges: [String: [ChartBadge]] = [:]
    for organisation in evidence.graph.organisations where organisation.status != .planned {
      if let badge = termBadge(organisation) { badges[organisation.id, default: []].append(badge) }
    }
    let names = Dictionary(
      evidence.graph.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for relation in evidence.graph.relations {
      guard let name = names[relation.superior] else { continue }
      let badge = ChartBadge(kind: .secondSuperior, word: district.word(forSuperior: name))
      badges[relation.organisation, default: []].append(badge)
    }
    return badges
  }

  private func termBadge(_ organisation: Organisation) -> ChartBadge? {
    guard let end = organisation.termEnd else { return nil }
    let days = end.dayNumber - evidence.day.dayNumber
    if days <= 0 { return ChartBadge(kind: .overdue, word: Term("逾期", "late")(language)) }
    if days <= warningDays { return ChartBadge(kind: .soon, word: Term("临期", "soon")(language)) }
    return nil
  }
}
