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
  /// The parts of the figure.
  public let parts: CoverageParts
  /// From which level on something counts as covered.
  public let cover: CoverLevel

  /// Denominator (应建): units, communities or women that shall be covered.
  public var eligible: Int { parts.eligible }
  /// Numerator (已建): those of them that are.
  public var covered: Int { parts.covered(at: cover) }
  /// Of the right type, but what decides is not known; not in `eligible`.
  public var unknown: Int { parts.unknown }
  /// Stated to be not applicable; not in `eligible`.
  public var exempt: Int { parts.exempt }
  /// Covered ÷ eligible; nil, and neither 0 nor 1, where nothing is eligible.
  public var rate: Double? { parts.rate(at: cover) }
  /// Eligible and not covered (未建).
  public var missing: Int { eligible - covered }

  init(_ measure: CoverageMeasure, _ region: Region, _ parts: CoverageParts, cover: CoverLevel) {
    (self.measure, self.parts, self.cover) = (measure, parts, cover)
    (self.region, code, regionID, level) = (region.name, region.code, region.id, region.level)
  }
}
