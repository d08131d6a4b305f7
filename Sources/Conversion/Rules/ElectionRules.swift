import OrganisationGraph

/// What an election must satisfy.
public struct ElectionRules: Codable, Sendable, Hashable {
  /// Women up to whom all of them assemble (妇女大会); where there are more, delegates meet (妇女代表大会).
  public var assemblyUpTo = 50
  /// Delegates that a congress has at least.
  public var minimumDelegates = 30
  /// The share of those due that must be present, as a fraction: two thirds. Other texts say one half.
  public var quorum = Fraction(2, 3)
  /// Executives of a federation that a conversion leads to. Institutions were seen to have 5, 7 and 11; organs' texts
  /// give a committee 5 to 13.
  public var executives = SeatRange(5, 25)
  /// Vice-chairs.
  public var viceChairs = SeatRange(1, 3)
  /// Whether there must be more candidates than seats of executives (差额).
  public var isContested = true

  /// The defaults.
  public init() {}

  /// Reads the rules that are stated and keeps the default of the rest.
  public init(from decoder: any Decoder) throws {
    let stated = try decoder.container(keyedBy: CodingKeys.self)
    assemblyUpTo = try stated.decodeIfPresent(Int.self, forKey: .assemblyUpTo) ?? assemblyUpTo
    minimumDelegates = try stated.decodeIfPresent(Int.self, forKey: .minimumDelegates) ?? minimumDelegates
    quorum = try stated.decodeIfPresent(Fraction.self, forKey: .quorum) ?? quorum
    executives = try stated.decodeIfPresent(SeatRange.self, forKey: .executives) ?? executives
    viceChairs = try stated.decodeIfPresent(SeatRange.self, forKey: .viceChairs) ?? viceChairs
    isContested = try stated.decodeIfPresent(Bool.self, forKey: .isContested) ?? isContested
  }
}

/// A part of a whole, kept in whole numbers.
public struct Fraction: Codable, Sendable, Hashable {
  /// How many parts.
  public var numerator: Int
  /// Of how many.
  public var denominator: Int

  /// `numerator` of `denominator` parts.
  public init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether `part` is at least this share of `whole`.
  public func isReached(by part: Int, of whole: Int) -> Bool { part * denominator >= whole * numerator }
}

/// How many seats there may be.
public struct SeatRange: Codable, Sendable, Hashable {
  /// At least.
  public var least: Int
  /// At most.
  public var most: Int

  /// From `least` to `most`, both included.
  public init(_ least: Int, _ most: Int) {
    self.least = least
    self.most = most
  }

  /// Whether `seats` are as many as there may be.
  public func contains(_ seats: Int) -> Bool { least <= seats && seats <= most }
}
