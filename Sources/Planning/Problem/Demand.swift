/// Women in one place who are to be reached: a community, a grid, a unit.
public struct Demand: Hashable, Sendable {
  /// Women in all.
  public var women: Int
  /// Those of them who are reached already, by what exists. At most `women`.
  public var reached: Int
  /// Number of the group, such as the township, that is compared with others.
  public var group: Int

  /// A place with its women.
  public init(women: Int, reached: Int = 0, group: Int = 0) {
    self.women = women
    self.reached = reached
    self.group = group
  }

  /// Women whom nothing reaches yet.
  public var open: Int { women - reached }

  /// Whether `SelectionProblem.everyone` asks for a site here. A place without women asks for one too: whoever does not
  /// want that leaves it out.
  var asksForSite: Bool { open > 0 || women == 0 }
}
