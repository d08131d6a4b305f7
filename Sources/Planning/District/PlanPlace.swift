/// A community with its residents, or a unit with its staff: women who are to be reached.
public struct PlanPlace: Hashable, Sendable {
  /// Identity of the community or unit.
  public var id: String
  /// Its name.
  public var name: String
  /// Whether its women live or work there.
  public var women: WomenKind
  /// Identity of the township in which it counts; nil is the district itself.
  public var township: String?
  /// How many women.
  public var count: Int
  /// Those of them whom what exists reaches.
  public var reached: Int
  /// Whether a community has a micro-home in being.
  public var hasMicroHome: Bool

  /// A place.
  public init(
    id: String, name: String, women: WomenKind, township: String?, count: Int, reached: Int, hasMicroHome: Bool = false
  ) {
    self.id = id
    self.name = name
    self.women = women
    self.township = township
    self.count = count
    self.reached = min(max(0, reached), max(0, count))
    self.hasMicroHome = hasMicroHome
  }
}
