public import OrganisationGraph

/// A person whose post ended because her organisation did.
public struct PostEndedWithOrganisation: Sendable, Hashable {
  /// The post.
  public let post: Post
  /// Who held it; nil where the ledger has only her identity.
  public let person: Person?
  /// The organisation as it was last.
  public let organisation: Organisation
  /// First day on which it no longer was.
  public let ended: PartialDate
  /// Where she serves on the day: her posts in organisations in being.
  public let postsNow: [Post]
}

extension TermSurvey {
  /// Posts that ended after `since` and up to the day because their organisation ended (merged, dissolved, converted), the
  /// latest first. A post given up before that is none.
  public static func postsEndedWithOrganisations(
    _ evidence: Evidence, since: PartialDate
  ) -> [PostEndedWithOrganisation] {
    let ended = Self.ended(evidence, since: since)
    let persons = Dictionary(evidence.facts.persons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let postsNow = Dictionary(grouping: PostHolders.posts(in: evidence.graph), by: \.person)
    let found = evidence.facts.posts.compactMap { post -> PostEndedWithOrganisation? in
      guard let organisation = ended[post.organisation], let end = organisation.validity.to,
        post.validity.isInForce(on: end.adding(days: -1)),
        post.validity.to.map({ $0.dayNumber >= end.dayNumber }) ?? true
      else { return nil }
      return PostEndedWithOrganisation(
        post: post, person: persons[post.person], organisation: organisation, ended: end,
        postsNow: postsNow[post.person] ?? [])
    }
    return found.enumerated().sorted { ($1.element.ended, $0.offset) < ($0.element.ended, $1.offset) }.map(\.element)
  }

  /// The last versions of organisations that ended after `since` and are not in being on the day.
  private static func ended(_ evidence: Evidence, since: PartialDate) -> [String: Organisation] {
    let graph = evidence.graph
    let alive = Set((graph.organisations + graph.outside).map(\.id))
    let versions = evidence.facts.organisations.filter { !$0.validity.isEmpty && !alive.contains($0.id) }
    var last: [String: Organisation] = [:]
    for version in versions where (version.validity.from?.dayNumber ?? .min) <= evidence.day.dayNumber {
      guard let other = last[version.id] else {
        last[version.id] = version
        continue
      }
      if (other.validity.to?.dayNumber ?? .max) < (version.validity.to?.dayNumber ?? .max) {
        last[version.id] = version
      }
    }
    return last.filter { _, version in
      guard let end = version.validity.to, version.status != .planned else { return false }
      return end.dayNumber > since.dayNumber && end.dayNumber <= evidence.day.dayNumber
    }
  }
}
