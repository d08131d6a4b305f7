public import OrganisationGraph

/// How evenly one figure is spread over the townships.
public struct TownshipSpread: Sendable, Hashable {
  /// One township's share.
  public struct Share: Sendable, Hashable {
    /// The township.
    public let region: Region
    /// Its denominator: units, communities or women.
    public let base: Int
    /// What it has of it.
    public let amount: Int
    /// Its share of the base of all townships; nil where that is nothing.
    public let shareOfBase: Double?
    /// Its share of the amount of all townships; nil where that is nothing.
    public let shareOfAmount: Double?
    /// Amount ÷ base; nil where the base is nothing.
    public var rate: Double? { base == 0 ? nil : Double(amount) / Double(base) }
  }

  /// Township by township in official order.
  public let shares: [Share]

  /// Rates of the townships that have something to divide by.
  private var counted: [Share] { shares.filter { $0.base > 0 } }

  /// Lowest rate ÷ highest rate; 1 where all are equal. Nil where fewer than two townships have a rate, or none is above 0.
  public var worstToBest: Double? {
    let rates = counted.compactMap(\.rate)
    guard rates.count > 1, let worst = rates.min(), let best = rates.max(), best > 0 else { return nil }
    return worst / best
  }

  /// Gini coefficient of the rates, each township weighing as much as its base: Σᵢ Σⱼ bᵢ bⱼ |rᵢ − rⱼ| ÷ (2 r̄ B²), where r̄ is
  /// the rate of all together and B their base (the area between the Lorenz curve and the diagonal, doubled; 0 is even).
  /// Nil where fewer than two townships have a rate, or all rates are 0.
  public var gini: Double? {
    let counted = counted
    let base = counted.reduce(0) { $0 + $1.base }
    let amount = counted.reduce(0) { $0 + $1.amount }
    guard counted.count > 1, base > 0, amount > 0 else { return nil }
    // b_i b_j |r_i − r_j| = |a_i b_j − a_j b_i|, and 2 r̄ B² = 2 A B: whole numbers until the last step.
    var sum = 0.0
    for left in counted {
      for right in counted {
        sum += abs(Double(left.amount) * Double(right.base) - Double(right.amount) * Double(left.base))
      }
    }
    return sum / (2 * Double(amount) * Double(base))
  }

  init(_ rows: [(region: Region, base: Int, amount: Int)]) {
    let base = rows.reduce(0) { $0 + $1.base }
    let amount = rows.reduce(0) { $0 + $1.amount }
    shares = rows.map { row in
      Share(
        region: row.region, base: row.base, amount: row.amount,
        shareOfBase: base == 0 ? nil : Double(row.base) / Double(base),
        shareOfAmount: amount == 0 ? nil : Double(row.amount) / Double(amount))
    }
  }
}

extension CoverageSurvey {
  /// How evenly `measure` is spread over the townships. What lies in none of them is in none of the shares.
  public func spread(
    of measure: CoverageMeasure, at level: CoverLevel = .organisation, in region: String? = nil
  ) -> TownshipSpread {
    let rows = CoverageTable(self, measures: [measure], level: level, deepest: .township, in: region).rows
    let regions = graph.regionsByID
    return TownshipSpread(
      rows.filter { $0.level == .township }.compactMap { row in
        regions[row.regionID].map { ($0, row.eligible, row.covered) }
      })
  }

  /// How evenly micro-homes are spread over the women of the townships; only communities that state their women.
  public func microHomeSpread(in region: String? = nil) -> TownshipSpread {
    TownshipSpread(
      microHomeDensities(deepest: .township, in: region).filter { $0.region.level == .township }
        .map { ($0.region, $0.women, $0.counted) })
  }
}
