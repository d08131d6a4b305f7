/// What a block costs in a width: its height, and something for every name that is broken in it.
struct CombCost: Hashable, Sendable {
  var cost: Double
  var height: Double

  static let infinite = CombCost(cost: .infinity, height: .infinity)

  /// Takes another where that costs less.
  mutating func lower(to other: CombCost) {
    if other.cost < cost - 1e-9 { self = other }
  }

  /// One above the other.
  static func + (first: CombCost, second: CombCost) -> CombCost {
    CombCost(cost: first.cost + second.cost, height: first.height + second.height)
  }

  static func - (first: CombCost, second: CombCost) -> CombCost {
    CombCost(cost: first.cost - second.cost, height: first.height - second.height)
  }

  /// One beside the other.
  static func beside(_ first: CombCost, _ second: CombCost) -> CombCost {
    CombCost(cost: max(first.cost, second.cost), height: max(first.height, second.height))
  }
}
