import OrganisationGraph

/// A body has at least the executives that its tier must have: as reported, or as listed where nothing is reported.
struct TooFewExecutives: Check {
  let rule = "L10"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    let rolls = PostRoll(evidence.graph)
    return evidence.graph.inBeing.compactMap { organisation in
      guard let minimum = rules.minimumExecutives(of: organisation.kind) else { return nil }
      guard let count = executives(of: organisation, rolls), count < minimum else { return nil }
      return Finding(
        rule: rule, severity: .warning, subject: Subject(organisation),
        arguments: ["count": String(count), "minimum": String(minimum)])
    }
  }

  /// Executives as reported, or as listed where nothing is reported; nil where neither is known.
  func executives(of organisation: Organisation, _ rolls: PostRoll) -> Int? {
    organisation.executiveSeats ?? rolls.executives(organisation.id)
  }
}
