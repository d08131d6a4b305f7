/// Who holds which post in each organisation on the day.
public struct PostRoll: Sendable {
  private var posts: [String: [Post]] = [:]

  /// The posts of `graph`.
  public init(_ graph: OrganisationGraph) {
    for post in graph.posts { posts[post.organisation, default: []].append(post) }
  }

  /// The posts of an organisation, in the order of the ledger.
  public func posts(of organisation: String) -> [Post] { posts[organisation, default: []] }

  /// Persons who hold one of `roles`, each once, in the order of the ledger.
  public func holders(_ organisation: String, _ roles: Set<PostRole>) -> [String] {
    var seen = Set<String>()
    return posts(of: organisation).filter { roles.contains($0.role) && seen.insert($0.person).inserted }.map(\.person)
  }

  /// How many persons hold one of `roles`.
  public func count(_ organisation: String, _ roles: Set<PostRole>) -> Int { holders(organisation, roles).count }

  /// Whether the organisation's executives are listed at all.
  public func listsExecutives(_ organisation: String) -> Bool { count(organisation, [.executive, .standing]) > 0 }

  /// Executives as the posts list them, chair and vice-chairs among them; nil where they are not listed.
  public func executives(_ organisation: String) -> Int? {
    listsExecutives(organisation) ? count(organisation, [.executive, .standing, .chair, .viceChair]) : nil
  }
}
