import OrganisationGraph

/// Who holds which post in each organisation on the day.
struct PostRoll {
  private var posts: [String: [Post]] = [:]

  init(_ graph: OrganisationGraph) {
    for post in graph.posts { posts[post.organisation, default: []].append(post) }
  }

  /// Persons who hold one of `roles`, each once, in the order of the ledger.
  func holders(_ organisation: String, _ roles: Set<PostRole>) -> [String] {
    var seen = Set<String>()
    return posts[organisation, default: []].filter { roles.contains($0.role) && seen.insert($0.person).inserted }
      .map(\.person)
  }

  /// How many persons hold one of `roles`.
  func count(_ organisation: String, _ roles: Set<PostRole>) -> Int { holders(organisation, roles).count }

  /// Whether the organisation's executives are listed at all.
  func listsExecutives(_ organisation: String) -> Bool { count(organisation, [.executive, .standing]) > 0 }
}
