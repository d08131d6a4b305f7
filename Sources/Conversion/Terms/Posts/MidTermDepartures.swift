public import OrganisationGraph

/// A post that ended before the term of its organisation did (届中离任).
public struct MidTermDeparture: Sendable, Hashable {
  /// The post.
  public let post: Post
  /// Who held it; nil where the ledger has only her identity.
  public let person: Person?
  /// The organisation as it is on the day.
  public let organisation: Organisation
  /// First day on which she no longer held it.
  public let left: PartialDate
  /// End of the term in which she left.
  public let termEnd: TermEnd
  /// Who has taken the same post since, one for one; nil where nobody has.
  public let successor: Person?
}

extension TermSurvey {
  /// Posts that ended mid-term after `since` and up to the day, the latest first. Only where the end of the term is
  /// known, and the organisation is still in being; a renewed post and a post that ends with an election are none.
  public static func midTermDepartures(
    _ evidence: Evidence, rules: TermRules, since: PartialDate
  ) -> [MidTermDeparture] {
    let ends = TermEnds(evidence.facts, rules: rules)
    let persons = Dictionary(evidence.facts.persons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let inBeing = Dictionary(
      evidence.graph.inBeing.filter(rules.hasTerm).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [PostGroup: [Post]] = [:]
    for post in evidence.facts.posts where inBeing[post.organisation] != nil && !post.validity.isEmpty {
      groups[PostGroup(organisation: post.organisation, role: post.role), default: []].append(post)
    }
    var found: [MidTermDeparture] = []
    for (group, posts) in groups {
      guard let organisation = inBeing[group.organisation] else { continue }
      for (post, left, successor) in departures(among: posts, by: evidence.day) where left.dayNumber > since.dayNumber {
        guard let end = brokenTerm(of: organisation.id, left: left, ends) else { continue }
        found.append(
          MidTermDeparture(
            post: post, person: persons[post.person], organisation: organisation, left: left, termEnd: end,
            successor: successor.flatMap { persons[$0.person] }))
      }
    }
    return found.sorted { ($1.left, $0.post.id) < ($0.left, $1.post.id) }
  }

  /// Every departure from the posts of one role in one organisation by `day`, with the post that followed it: each newcomer
  /// follows one, the earliest newcomer the earliest departure.
  private static func departures(
    among posts: [Post], by day: PartialDate
  ) -> [(post: Post, left: PartialDate, successor: Post?)] {
    let departed = posts.compactMap { post -> (post: Post, left: PartialDate)? in
      guard let left = post.validity.to, left.dayNumber <= day.dayNumber else { return nil }
      return posts.contains { renews($0, post, on: left) } ? nil : (post, left)
    }.sorted { ($0.left.dayNumber, $0.post.id) < ($1.left.dayNumber, $1.post.id) }
    var newcomers = posts.compactMap { post in post.validity.from.map { (post: post, from: $0.dayNumber) } }
      .filter { $0.from <= day.dayNumber }.sorted { ($0.from, $0.post.id) < ($1.from, $1.post.id) }
    return departed.map { post, left in
      let next = newcomers.firstIndex { $0.from >= left.dayNumber && $0.post.id != post.id }
      return (post, left, next.map { newcomers.remove(at: $0).post })
    }
  }

  private struct PostGroup: Hashable {
    let organisation: String
    let role: PostRole
  }

  /// Whether `next` is the same person's same post going on.
  private static func renews(_ next: Post, _ post: Post, on left: PartialDate) -> Bool {
    next.id != post.id && next.person == post.person && next.validity.isInForce(on: left)
  }

  /// The term of the day before `left`, where it was to go on and went on; nil otherwise.
  private static func brokenTerm(of organisation: String, left: PartialDate, _ ends: TermEnds) -> TermEnd? {
    let last = left.adding(days: -1)
    guard let before = ends.version(of: organisation, on: last),
      case .success(let end) = ends.end(of: before, on: last), left.dayNumber < end.lastDay.dayNumber
    else { return nil }
    let after = ends.version(of: organisation, on: left)
    let goesOn = after.map { $0.termNumber == before.termNumber && $0.termEnd == before.termEnd } ?? false
    return goesOn ? end : nil
  }
}
