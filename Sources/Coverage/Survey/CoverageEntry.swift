public import OrganisationGraph

/// One unit or community as a measure counts it: a row behind a figure.
public struct CoverageEntry: Sendable, Hashable {
  /// The measure that counts it.
  public let measure: CoverageMeasure
  /// Whether it is a unit or a region.
  public let kind: EntityKind
  /// Its identity.
  public let id: String
  /// Its name.
  public let name: String
  /// Identity of the region in which it is counted; nil counts for the district only.
  public let region: String?
  /// Stored name of its type: a `UnitKind` or a `RegionKind`.
  public let type: String?
  /// Trade of a unit.
  public let sector: String?
  /// Women on its staff, or living there; nil where unknown.
  public let women: Int?
  /// Whether a unit is ripe for an organisation.
  public let readiness: Readiness?
  /// What it adds to the figure: every figure is the sum of these over its rows.
  public let parts: CoverageParts
  /// What covers it, strongest first.
  public let bodies: [CoveringBody]

  init(_ unit: Unit, of measure: CoverageMeasure, region: String?, parts: CoverageParts, bodies: [CoveringBody]) {
    (kind, id, name) = (.unit, unit.id, unit.name)
    (self.region, type, sector) = (region, unit.kind.rawValue, unit.sector)
    (women, readiness) = (unit.womenStaff, unit.readiness)
    (self.measure, self.parts, self.bodies) = (measure, parts, bodies)
  }

  init(_ community: Region, of measure: CoverageMeasure, parts: CoverageParts, bodies: [CoveringBody]) {
    (kind, id, name) = (.region, community.id, community.name)
    (region, type, sector) = (community.id, community.kind?.rawValue, nil)
    (women, readiness) = (community.womenCount, nil)
    (self.measure, self.parts, self.bodies) = (measure, parts, bodies)
  }

  /// The strongest level at which it counts as covered; nil where it does not, or is not eligible.
  public var level: CoverLevel? {
    CoverLevel.allCases.first { parts.covered(at: $0) > 0 }
  }

  /// Whether it is one of the rows behind `part` of a figure.
  public func belongs(to part: CoveragePart, at level: CoverLevel) -> Bool { parts.count(part, at: level) != 0 }
}

/// An organisation that covers a unit or community, with the level at which that counts.
public struct CoveringBody: Sendable, Hashable {
  /// Its identity.
  public let id: String
  /// Its name.
  public let name: String
  /// How it was built.
  public let buildMode: BuildMode?
  /// The level at which its cover counts under the rules, which may be below the one entered.
  public let level: CoverLevel
  /// Whether it is 村社兜底.
  public let isBackstop: Bool

  init(_ organisation: Organisation, level: CoverLevel, isBackstop: Bool) {
    (id, name, buildMode) = (organisation.id, organisation.name, organisation.buildMode)
    (self.level, self.isBackstop) = (level, isBackstop)
  }

  /// Strongest level first; among equals as they came.
  static func ordered(_ bodies: [CoveringBody]) -> [CoveringBody] {
    CoverLevel.allCases.flatMap { level in bodies.filter { $0.level == level } }
  }
}
