/// Prices from which anyone recomputes, in whole numbers and in one pass, what no plan can pass.
///
/// A site without a plan is worth what it could take at the price of each woman. For any prices ≥ 0, with S = `scale`,
/// with θ_i = S·[women are sought] + the prices of the floors over i, and with P_j the most that site j can take when a
/// woman of demand i pays v_i:
///
///     S · value ≤ Σ_i max(0, θ_i − v_i)·open_i  +  Σ_j max over 0, 1 of x_j·(S·g_j + P_j − Σ_l λ_l a_lj)
///                 + Σ_l λ_l b_l − Σ_f φ_f·(what floor f still asks for)
///
/// which is Lagrange's bound; duals of the relaxed problem are prices for which it is sharp. Least aims are turned round.
public struct Certificate: Equatable, Sendable {
  /// All prices are in 1/`scale`.
  public static let scale = 1_000_000

  /// What one woman of the demand pays, for each year.
  public var women: [[Int]]
  /// What a unit of each limit costs: > 0 for its upper side, < 0 for its lower side.
  public var limits: [Int]
  /// What a woman whom each floor asks for is worth; at least 0.
  public var floors: [Int]
  /// What a covered demand is worth where everyone is to be reached; at least 0.
  public var demands: [Int]

  /// These prices.
  public init(women: [[Int]], limits: [Int], floors: [Int], demands: [Int]) {
    self.women = women
    self.limits = limits
    self.floors = floors
    self.demands = demands
  }
}
