import Conversion
import OrganisationGraph

/// A district of organisations with terms and posts, as a test needs them.
struct TermDistrict {
  static let day = InventedDrive.date("2022-12-31")
  var facts = Facts()
  var rules = TermRules()

  init() {
    organisation("F", .districtFederation) { $0.termEnd = InventedDrive.date("2026-11-24") }
  }

  /// Adds an organisation, or a further version of one; each is under `F`, and begins on 2018-01-01 where nothing else is
  /// said.
  mutating func organisation(
    _ id: String, _ kind: OrganisationKind = .communityFederation, from: String? = "2018-01-01", to: String? = nil,
    _ change: (inout Organisation) -> Void = { _ in }
  ) {
    var organisation = Organisation()
    (organisation.id, organisation.name, organisation.kind) = (id, "\(id)妇联", kind)
    organisation.parent = kind == .districtFederation ? nil : "F"
    organisation.validity = Validity(from: from.map(InventedDrive.date), to: to.map(InventedDrive.date))
    change(&organisation)
    facts.organisations.append(organisation)
  }

  mutating func post(
    _ person: String, _ organisation: String, _ role: PostRole = .chair, from: String? = "2018-01-01", to: String? = nil
  ) {
    if !facts.persons.contains(where: { $0.id == person }) {
      var record = Person()
      (record.id, record.name) = (person, "\(person)某")
      facts.persons.append(record)
    }
    var post = Post()
    (post.id, post.person, post.organisation) = ("post\(facts.posts.count)", person, organisation)
    (post.role, post.validity) = (role, Validity(from: from.map(InventedDrive.date), to: to.map(InventedDrive.date)))
    facts.posts.append(post)
  }

  func evidence(_ day: PartialDate = day) -> Evidence { Evidence(facts, on: day) }

  func term(of id: String, on day: PartialDate = day) -> TermOfOffice? {
    TermSurvey(evidence(day), rules: rules).terms.first { $0.organisation.id == id }
  }

  /// The findings about terms on a day, as rule and identity.
  func findings(on day: PartialDate = day) -> [String] {
    TermChecks.all(rules).flatMap { $0.findings(in: evidence(day)) }.map { "\($0.rule) \($0.subject?.id ?? "")" }
  }

  func departures(since: String = "2021-12-31", on day: PartialDate = day) -> [MidTermDeparture] {
    TermSurvey.midTermDepartures(evidence(day), rules: rules, since: InventedDrive.date(since))
  }

  func ended(since: String = "2021-12-31", on day: PartialDate = day) -> [PostEndedWithOrganisation] {
    TermSurvey.postsEndedWithOrganisations(evidence(day), since: InventedDrive.date(since))
  }

  func seats(of id: String, executives: [String: Int] = [:]) -> OrganisationSeats? {
    SeatSurvey(evidence(), rules: rules, minimumExecutives: executives).organisations.first { $0.organisation.id == id }
  }
}
