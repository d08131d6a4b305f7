import Conversion
import Coverage
import OrganisationGraph

/// Everything that the pages of terms show: rows of one scope, from which every count is taken.
struct TermsFound {
  /// A township, or what lies in none of them, with its terms.
  struct Area {
    /// The township; nil for what lies in none.
    let region: Region?
    let terms: [TermOfOffice]
  }

  let day: AsOf
  let since: PartialDate
  let settings: Settings
  let scope: TermsScope
  let survey: TermSurvey
  let terms: [TermOfOffice]
  let areas: [Area]
  let seats: [OrganisationSeats]
  let departures: [MidTermDeparture]
  let ended: [PostEndedWithOrganisation]
  let holders: [PostHolder]
  let chairs: [Chair]
  private let names: RecordNames
  private let roll: PostRoll

  /// A federation with its chair; several rows where there are several, one without a post where there is none.
  struct Chair {
    let organisation: Organisation
    let post: Post?
  }

  init(_ evidence: Evidence, day: AsOf, since: PartialDate, scope: TermsScope, settings: Settings) {
    (self.day, self.since, self.scope, self.settings) = (day, since, scope, settings)
    names = RecordNames(evidence.facts)
    survey = TermSurvey(evidence, rules: settings.terms)
    terms = survey.terms.filter { scope.holds($0.organisation) }
    areas = scope.region == nil ? Self.areas(terms, evidence) : []
    seats = SeatSurvey(
      evidence, rules: settings.terms, minimumExecutives: settings.coverage.minimumExecutives
    ).short.filter { scope.holds($0.organisation) }
    departures = TermSurvey.midTermDepartures(evidence, rules: settings.terms, since: since).filter {
      scope.holds($0.organisation)
    }
    ended = TermSurvey.postsEndedWithOrganisations(evidence, since: since).filter {
      scope.holds(ended: $0.organisation)
    }
    let inBeing = evidence.graph.inBeing.filter { scope.holds($0) }
    let meant = Set(inBeing.map(\.id))
    holders = PostHolders.several(evidence).filter { $0.posts.contains { meant.contains($0.organisation) } }
    roll = PostRoll(evidence.graph)
    var chairs: [Chair] = []
    for organisation in inBeing where organisation.kind.isFederation {
      let posts = roll.posts(of: organisation.id).filter { $0.role == .chair }
      chairs +=
        posts.isEmpty
        ? [Chair(organisation: organisation, post: nil)] : posts.map { Chair(organisation: organisation, post: $0) }
    }
    self.chairs = chairs
  }

  func terms(in state: TermState) -> [TermOfOffice] {
    survey.terms(in: state).filter { scope.holds($0.organisation) }
  }

  /// The names of those who chair an organisation or head a group.
  func heads(of organisation: String) -> [String] {
    roll.holders(organisation, [.chair, .groupHead]).map(person)
  }

  /// A person's name.
  func person(_ id: String) -> String { IdentityNumber.masked(names.name(.person, id)) }
  /// An organisation's name.
  func organisation(_ id: String) -> String { IdentityNumber.masked(names.name(.organisation, id)) }

  private static func areas(_ terms: [TermOfOffice], _ evidence: Evidence) -> [Area] {
    var rest = terms
    var areas: [Area] = []
    for region in evidence.graph.regions where region.level == .township {
      guard let count = RegionalCount(evidence, in: region.id) else { continue }
      areas.append(Area(region: region, terms: rest.filter { count.holds($0.organisation) }))
      rest.removeAll { count.holds($0.organisation) }
    }
    return areas.isEmpty || rest.isEmpty ? areas : areas + [Area(region: nil, terms: rest)]
  }
}
