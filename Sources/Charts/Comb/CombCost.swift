/// What a block costs in a width: its height, and something for all that pleases less in it.
struct CombCost: Hashable, Sendable {
  var cost: Double
  var height: Double
  /// What pleases less, in broken names.
  var flaws = 0.0

  static let infinite = CombCost(cost: .infinity, height: .infinity)

  /// Takes another where that costs less.
  mutating func lower(to other: CombCost) {
    if other.cost < cost - 1e-9 { self = other }
  }

  /// One above the other.
  static func + (first: CombCost, second: CombCost) -> CombCost {
    CombCost(
      cost: first.cost + second.cost, height: first.height + second.height, flaws: first.flaws + second.flaws)
  }

  static func - (first: CombCost, second: CombCost) -> CombCost {
    CombCost(
      cost: first.cost - second.cost, height: first.height - second.height, flaws: first.flaws - second.flaws)
  }

  /// One beside the other.
  static func beside(_ first: CombCost, _ second: CombCost) -> CombCost {
    CombCost(
      cost: max(first.cost, second.cost), height: max(first.height, second.height),
      flaws: first.flaws + second.flaws)
  }

  /// How much each thing that pleases less counts.
  enum Flaw {
    /// A name that is narrower than on one line.
    static let brokenName = 1.0
    /// A row whose cells are of several widths.
    static let unevenRow = 0.4
    /// The same along a line that runs through all such rows of a frame.
    static let cutRow = 0.1
    /// A comb in a column with other blocks: its bar is not where its equals' bars are.
    static let stackedComb = 8.0
  }

  /// The cost of flaws alone, each broken name's worth of which costs `wish`.
  static func flaws(_ count: Double, wish: Double) -> CombCost {
    CombCost(cost: wish * count, height: 0, flaws: count)
  }
}
