import Charts
import Conversion
import OrganisationGraph

/// What charts say of each organisation beside its place: its officers, its badges.
struct ChartFacts {
  let evidence: Evidence
  let district: ShortName
  let titles: ChartTitles
  private let terms: TermSurvey
  private let language: Language
  private var base: ChartContent

  /// - Parameter wishes: whether telephone numbers are printed in full, which the page then says; its mark.
  init(
    _ evidence: Evidence, day: AsOf, termRules: TermRules, detail: ChartDetail?, wishes: ChartWishes, language: Language
  ) {
    self.evidence = evidence
    terms = TermSurvey(evidence, rules: termRules)
    self.language = language
    let root = evidence.graph.organisations.first
    let district = ShortName(district: root?.name ?? "")
    self.district = district
    titles = ChartTitles(district: district, language: language)
    var content = ChartContent(
      title: titles.network, unitName: district.place + "妇女联合会", asOfWords: day.words(language))
    for organisation in evidence.graph.organisations {
      content.labels[organisation.id] =
        organisation.id == root?.id ? district.federation : district.label(of: organisation)
    }
    if let detail { content.detail = detail }
    let officers = ChartOfficers(evidence, language: language)
    content.chairs = officers.chairs
    content.executives = officers.executives
    if detail == .desk { content.details = officers.details(showsPhones: wishes.showsPhones) }
    content.attachment = wishes.attachment
    if wishes.showsPhones { content.notice = Term("内部资料", "For internal use only")(language) }
    base = content
    base.badges = badges(district)
  }

  /// The content of a page with this title; `detail` where the user asks for none.
  func content(titled title: String, detail: ChartDetail = .names, asked: ChartDetail? = nil) -> ChartContent {
    var content = base
    content.title = title
    content.detail = asked ?? detail
    return content
  }

  /// Status first, then the second superior.
  private func badges(_ district: ShortName) -> [String: [ChartBadge]] {
    var badges: [String: [ChartBadge]] = [:]
    for term in terms.terms {
      if let badge = termBadge(term) { badges[term.organisation.id, default: []].append(badge) }
    }
    let names = Dictionary(
      evidence.graph.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for relation in evidence.graph.relations {
      guard let name = names[relation.superior] else { continue }
      let badge = ChartBadge(
        kind: .secondSuperior, word: district.word(forSuperior: name), target: relation.superior)
      badges[relation.organisation, default: []].append(badge)
    }
    return badges
  }

  /// A chart shows what the ledger states; an end that was inferred is no badge.
  private func termBadge(_ term: TermOfOffice) -> ChartBadge? {
    guard term.end?.isInferred == false else { return nil }
    switch term.state {
    case .overdue: return ChartBadge(kind: .overdue, word: Term("逾期", "late")(language))
    case .prepare: return ChartBadge(kind: .soon, word: Term("临期", "soon")(language))
    case .dueThisYear, .running, .unknown: return nil
    }
  }
}
