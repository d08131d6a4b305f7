import OrganisationGraph

/// Two persons of one name in one body are probably one person, entered twice.
struct SameNameInOneBody: Check {
  let rule = "L28"

  func findings(in evidence: Evidence) -> [Finding] {
    let persons = byIdentity(evidence.facts.persons)
    let roles = Set(PostRole.allCases)
    let rolls = PostRoll(evidence.graph)
    return evidence.graph.inBeing.flatMap { organisation -> [Finding] in
      var seen = Set<String>()
      var named = Set<String>()
      return rolls.holders(organisation.id, roles).compactMap { id in
        guard let name = persons[id]?.name, !seen.insert(name).inserted, named.insert(name).inserted else { return nil }
        return Finding(
          rule: "L28.name", severity: .info, subject: Subject(organisation),
          arguments: ["person": IdentityNumber.masked(name)])
      }
    }
  }
}
