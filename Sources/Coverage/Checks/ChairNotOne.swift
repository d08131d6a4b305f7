import OrganisationGraph

/// Every federation has one chair.
struct ChairNotOne: Check {
  let rule = "L11"

  func findings(in evidence: Evidence) -> [Finding] {
    let rolls = PostRoll(evidence.graph)
    let persons = byIdentity(evidence.facts.persons)
    return evidence.graph.inBeing.filter { $0.kind.isFederation }.compactMap { organisation in
      let chairs = rolls.holders(organisation.id, [.chair])
      guard chairs.count != 1 else { return nil }
      if chairs.isEmpty {
        return Finding(rule: "L11.none", severity: .warning, subject: Subject(organisation))
      }
      let names = chairs.map { IdentityNumber.masked(persons[$0]?.name ?? $0) }
      return Finding(
        rule: "L11.several", severity: .warning, subject: Subject(organisation),
        arguments: ["count": String(chairs.count), "names": names.joined(separator: "、")])
    }
  }
}
