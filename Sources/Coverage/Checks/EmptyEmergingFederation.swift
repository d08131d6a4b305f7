import OrganisationGraph

/// An emerging-field federation covers at least one unit.
struct EmptyEmergingFederation: Check {
  let rule = "L17"

  func findings(in evidence: Evidence) -> [Finding] {
    let covering = Set(
      evidence.graph.covers.filter { $0.level == .organisation && $0.unit != nil }.map(\.organisation))
    return evidence.graph.inBeing.filter { $0.kind == .emergingFederation && !covering.contains($0.id) }.map {
      Finding(rule: rule, severity: .warning, subject: Subject($0))
    }
  }
}
