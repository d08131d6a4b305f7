public import OrganisationGraph

/// Who leads a federation on a day.
public struct FederationOfficers: Sendable {
  /// A vice-chair.
  public struct ViceChair: Sendable, Hashable {
    /// Her name.
    public let name: String
    /// Full-time, part-time or seconded; nil where nobody has stated it.
    public let tenure: Tenure?
  }

  /// Names of the chairs.
  public let chairs: [String]
  /// The vice-chairs.
  public let viceChairs: [ViceChair]
  /// Executives as reported, the chairs among them, or as many as are listed where nothing is reported; nil where neither
  /// is known.
  public let executives: Int?

  init(of organisation: Organisation, posts: [Post], names: [String: String]) {
    let name: (Post) -> String = { names[$0.person] ?? $0.person }
    chairs = Self.each(posts, .chair).map(name)
    viceChairs = Self.each(posts, .viceChair).map { ViceChair(name: name($0), tenure: $0.tenure) }
    let leading: Set<PostRole> = [.chair, .viceChair, .standing, .executive]
    let isListed = posts.contains { $0.role == .executive || $0.role == .standing }
    let listed = Set(posts.filter { leading.contains($0.role) }.map(\.person)).count
    executives = organisation.executiveSeats ?? (isListed ? listed : nil)
  }

  /// The posts of `role`, one for each person.
  private static func each(_ posts: [Post], _ role: PostRole) -> [Post] {
    var seen = Set<String>()
    return posts.filter { $0.role == role && seen.insert($0.person).inserted }
  }
}
