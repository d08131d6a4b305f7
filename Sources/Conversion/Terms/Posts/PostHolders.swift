public import OrganisationGraph

/// A person with the posts that she holds on a day.
public struct PostHolder: Sendable, Hashable {
  /// Her identity.
  public let personID: String
  /// Who; nil where the ledger has only her identity.
  public let person: Person?
  /// Her posts in organisations in being, in the order of the ledger.
  public let posts: [Post]
}

/// Who holds posts on a day.
public enum PostHolders {
  /// Posts in organisations in being: those of planned ones are none.
  public static func posts(in graph: OrganisationGraph) -> [Post] {
    let inBeing = Set(graph.inBeing.map(\.id))
    return graph.posts.filter { inBeing.contains($0.organisation) }
  }

  /// Persons with several posts, most posts first.
  public static func several(_ evidence: Evidence) -> [PostHolder] {
    let persons = Dictionary(evidence.facts.persons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let held = Dictionary(grouping: posts(in: evidence.graph), by: \.person).filter { $0.value.count > 1 }
    return held.map { PostHolder(personID: $0, person: persons[$0], posts: $1) }
      .sorted { ($1.posts.count, $0.personID) < ($0.posts.count, $1.personID) }
  }
}
