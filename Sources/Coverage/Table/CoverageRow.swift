public import OrganisationGraph

/// One measure in one region.
public struct CoverageRow: Sendable, Hashable {
  /// What is measured.
  public let measure: CoverageMeasure
  /// Name of the region.
  public let region: String
  /// Its division code.
  public let code: String?
  /// Its identity.
  public let regionID: String
  /// Its tier.
  public let level: RegionLevel
  /// Denominator (应建): units or communities that shall be covered.
  public let eligible: Int
  /// Numerator (已建): those of them that are.
  public let covered: Int
  /// Units of the right host type whose number of women is not known; not in `eligible`.
  public let unknown: Int
  /// Units stated to be not applicable; not in `eligible`.
  public let exempt: Int

  /// Covered ÷ eligible; nil, and neither 0 nor 1, where nothing is eligible.
  public var rate: Double? { eligible == 0 ? nil : Double(covered) / Double(eligible) }
  /// Eligible and not covered (未建).
  public var missing: Int { eligible - covered }

  /// One figure from its parts.
  public init(
    measure: CoverageMeasure, region: Region, eligible: Int, covered: Int, unknown: Int = 0, exempt: Int = 0
  ) {
    self.measure = measure
    self.region = region.name
    code = region.code
    regionID = region.id
    level = region.level
    self.eligible = eligible
    self.covered = covered
    self.unknown = unknown
    self.exempt = exempt
  }
}
