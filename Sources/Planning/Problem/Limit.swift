/// A rule about which sites are chosen together: at the end of a year, the sum of the coefficients of all sites chosen up
/// to then lies between two numbers. How many of a kind, the quota of a township, at least one in a community, a budget.
public struct Limit: Equatable, Sendable {
  /// A site and what it counts.
  public struct Term: Hashable, Sendable {
    /// Number of the site.
    public var site: Int
    /// What it counts, of either sign.
    public var coefficient: Int

    /// A site and what it counts.
    public init(site: Int, coefficient: Int) {
      self.site = site
      self.coefficient = coefficient
    }
  }

  /// What the caller knows it by.
  public var key: String
  /// The sites that it is about, each once.
  public var terms: [Term]
  /// The least that the sum may be; nil is no such rule.
  public var lower: Int?
  /// The most that the sum may be; nil is no such rule.
  public var upper: Int?
  /// The year, from 0, at whose end it holds; nil is the last year.
  public var year: Int?

  /// A rule about a weighted sum of sites.
  public init(_ key: String, terms: [Term], lower: Int? = nil, upper: Int? = nil, year: Int? = nil) {
    self.key = key
    self.terms = terms
    self.lower = lower
    self.upper = upper
    self.year = year
  }

  /// A rule about how many of these sites are chosen.
  public init(
    _ key: String, sites: some Sequence<Int>, lower: Int? = nil, upper: Int? = nil, year: Int? = nil
  ) {
    self.init(
      key, terms: sites.map { Term(site: $0, coefficient: 1) }, lower: lower, upper: upper, year: year)
  }
}
