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
    let district = evidence.graph.organisations.first?.name ?? ""
    let subject = head.map { $0.name == district ? district : prefix(of: district) + $0.name } ?? district
    var content = ChartContent(
      title: head == nil
        ? Term("\(subject)组织网络总图", "\(subject): the network")(language)
        : Term("\(subject)组织网络图", "\(subject)")(language),
      unitName: fullName(district), asOfWords: day.words(language))
    content.chairs = chairs
    content.executives = executives
    content.badges = badges
    return content
  }

  /// 云河区妇联 → 云河区, to stand before a township's name.
  private func prefix(of district: String) -> String {
    district.hasSuffix("妇联") ? String(district.dropLast(2)) : ""
  }

  /// The name that goes with a seal: 妇联 is short for 妇女联合会.
  private func fullName(_ name: String) -> String {
    name.hasSuffix("妇联") ? name.dropLast(2) + "妇女联合会" : name
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
  private var badges: [String: [ChartBadge]] {
    var badges: [String: [ChartBadge]] = [:]
    for organisation in evidence.graph.organisations where organisation.status != .planned {
      if let badge = termBadge(organisation) { badges[organisation.id, default: []].append(badge) }
    }
    let names = Dictionary(
      evidence.graph.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for relation in evidence.graph.relations {
      guard let name = names[relation.superior] else { continue }
      let badge = ChartBadge(kind: .secondSuperior, word: SuperiorWord.word(for: name, in: names[rootID] ?? ""))
      badges[relation.organisation, default: []].append(badge)
    }
    return badges
  }

  private var rootID: String { evidence.graph.organisations.first?.id ?? "" }

  private func termBadge(_ organisation: Organisation) -> ChartBadge? {
    guard let end = organisation.termEnd else { return nil }
    let days = end.dayNumber - evidence.day.dayNumber
    if days <= 0 { return ChartBadge(kind: .overdue, word: Term("逾期", "late")(language)) }
    if days <= warningDays { return ChartBadge(kind: .soon, word: Term("临期", "soon")(language)) }
    return nil
  }
}
