/// Sites chosen, and whom they reach.
public struct Plan: Equatable, Sendable {
  /// A site and the year, from 0, in which it is chosen.
  public struct Opening: Hashable, Sendable {
    /// Number of the site.
    public var site: Int
    /// Its year.
    public var year: Int

    /// A site and its year.
    public init(site: Int, year: Int = 0) {
      self.site = site
      self.year = year
    }
  }

  /// The chosen sites by number, those that are fixed among them.
  public var openings: [Opening]
  /// For each year, for each demand, the women newly reached by all that is chosen up to then.
  public var reached: [[Int]]

  /// Sites and whom they reach.
  public init(openings: [Opening], reached: [[Int]]) {
    self.openings = openings
    self.reached = reached
  }

  /// The chosen sites by number.
  public var sites: [Int] { openings.map(\.site) }

  /// Women newly reached at the end.
  public var newWomen: Int { reached.last?.reduce(0, +) ?? 0 }
}
