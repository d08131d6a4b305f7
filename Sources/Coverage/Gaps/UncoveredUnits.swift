import OrganisationGraph

extension CoverageSurvey {
  /// Units without cover by an organisation, those with most women staff first; among equals by name. Units whose women are
  /// not known come last, since they may be due; exempt ones and those too small for the rule are none.
  public func uncoveredUnits(in region: String? = nil) -> [CoverageEntry] {
    let missing = dueUnits(in: region).filter { entry in
      let isCovered = entry.bodies.first?.level == .organisation
      return !isCovered && (entry.parts.eligible > 0 || entry.parts.unknown > 0)
    }
    return missing.sorted { ($1.women ?? -1, $0.name, $0.id) < ($0.women ?? -1, $1.name, $1.id) }
  }
}
