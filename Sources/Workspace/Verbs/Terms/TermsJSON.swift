import Conversion
import Coverage
import OrganisationGraph

/// Terms of office for programs: every list whole, whatever part the page shows.
struct TermsJSON: Encodable, Sendable {
  let asOf: PartialDate
  let since: PartialDate
  let rules: TermRules
  let minimumExecutives: [String: Int]
  /// Terms by state, and in all.
  let counts: [String: Int]
  let townships: [Area]
  let terms: [TermItem]
  let seats: [Seats]
  let departures: [Departure]
  let endedWithOrganisation: [Ended]
  let chairs: [Chair]
  let severalPosts: [Holder]
  /// The calendar that was written, where one was.
  var calendar: Calendar?

  init(_ found: TermsFound) {
    (asOf, since, rules) = (found.day.date, found.since, found.settings.terms)
    minimumExecutives = found.settings.coverage.minimumExecutives
    counts = Self.counts(found.terms)
    townships = found.areas.map { Area(id: $0.region?.id, region: $0.region?.name, counts: Self.counts($0.terms)) }
    terms = found.terms.map(TermItem.init)
    seats = found.seats.map(Seats.init)
    departures = found.departures.map { one in
      Departure(
        left: one.left, person: found.person(one.post.person), personID: IdentityNumber.masked(one.post.person),
        organisation: one.organisation.id, role: one.post.role.rawValue, termEnd: one.termEnd.date,
        successor: one.successor.map { found.person($0.id) })
    }
    endedWithOrganisation = found.ended.map { one in
      Ended(
        day: one.ended, person: found.person(one.post.person), personID: IdentityNumber.masked(one.post.person),
        organisation: one.organisation.id, role: one.post.role.rawValue,
        reason: one.organisation.endReason?.rawValue, successor: one.organisation.successor,
        postsNow: one.postsNow.map(HeldPost.init))
    }
    chairs = found.chairs.map { chair in
      Chair(organisation: chair.organisation.id, person: chair.post.map { found.person($0.person) })
    }
    severalPosts = found.holders.map { holder in
      Holder(
        id: IdentityNumber.masked(holder.personID), name: found.person(holder.personID),
        posts: holder.posts.map(HeldPost.init))
    }
  }

  private static func counts(_ terms: [TermOfOffice]) -> [String: Int] {
    var counts = ["total": terms.count]
    for state in TermState.allCases { counts[state.rawValue] = terms.filter { $0.state == state }.count }
    return counts
  }
}

extension TermsJSON {
  struct Area: Encodable, Sendable {
    /// Null for what lies in no township.
    @WrittenAsNull var id: String?
    @WrittenAsNull var region: String?
    let counts: [String: Int]
  }

  struct TermItem: Encodable, Sendable {
    let id: String
    let name: String
    let kind: String
    let state: String
    let termNumber: Int?
    let termYears: Int?
    @WrittenAsNull var end: PartialDate?
    /// `stated`, or how it was inferred: `election`, `founding`.
    @WrittenAsNull var basis: String?
    @WrittenAsNull var daysLeft: Int?
    /// End of the first term, where nothing is recorded of a later one.
    let firstTermEnded: PartialDate?

    init(_ term: TermOfOffice) {
      (id, name) = (term.organisation.id, IdentityNumber.masked(term.organisation.name))
      (kind, state) = (term.organisation.kind.rawValue, term.state.rawValue)
      (termNumber, termYears) = (term.organisation.termNumber, term.years)
      _end = WrittenAsNull(wrappedValue: term.end?.date)
      _basis = WrittenAsNull(wrappedValue: term.end?.basis.rawValue)
      _daysLeft = WrittenAsNull(wrappedValue: term.daysLeft)
      if case .laterTermsUnrecorded(let first) = term.gap { firstTermEnded = first } else { firstTermEnded = nil }
    }
  }

  struct Seats: Encodable, Sendable {
    struct Count: Encodable, Sendable {
      @WrittenAsNull var present: Int?
      @WrittenAsNull var stated: Int?
      @WrittenAsNull var minimum: Int?
      @WrittenAsNull var short: Int?

      init(_ count: SeatCount) {
        _present = WrittenAsNull(wrappedValue: count.present)
        _stated = WrittenAsNull(wrappedValue: count.stated)
        _minimum = WrittenAsNull(wrappedValue: count.minimum)
        _short = WrittenAsNull(wrappedValue: count.short)
      }
    }

    let id: String
    let name: String
    let kind: String
    let lacksChair: Bool
    let chairlessSince: PartialDate?
    let viceChairs: Count
    let executives: Count

    init(_ seats: OrganisationSeats) {
      (id, name) = (seats.organisation.id, IdentityNumber.masked(seats.organisation.name))
      (kind, lacksChair) = (seats.organisation.kind.rawValue, seats.lacksChair)
      chairlessSince = seats.chairlessSince
      (viceChairs, executives) = (Count(seats.viceChairs), Count(seats.executives))
    }
  }

  struct Departure: Encodable, Sendable {
    let left: PartialDate
    let person: String
    let personID: String
    let organisation: String
    let role: String
    let termEnd: PartialDate
    @WrittenAsNull var successor: String?
  }

  struct Ended: Encodable, Sendable {
    let day: PartialDate
    let person: String
    let personID: String
    let organisation: String
    let role: String
    let reason: String?
    let successor: String?
    let postsNow: [HeldPost]
  }

  struct HeldPost: Encodable, Sendable {
    let organisation: String
    let role: String

    init(_ post: Post) { (organisation, role) = (post.organisation, post.role.rawValue) }
  }

  struct Chair: Encodable, Sendable {
    let organisation: String
    @WrittenAsNull var person: String?
  }

  struct Holder: Encodable, Sendable {
    let id: String
    let name: String
    let posts: [HeldPost]
  }

  struct Calendar: Encodable, Sendable {
    let file: String
    let events: Int
  }
}
