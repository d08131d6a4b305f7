import OrganisationGraph

/// The chair of a village or community federation sits in 两委. Only where it is stated that she does not.
struct ChairOutsideTwoCommittees: Check {
  let rule = "L29"

  func findings(in evidence: Evidence) -> [Finding] {
    let persons = byIdentity(evidence.facts.persons)
    let communities = byIdentity(evidence.graph.inBeing.filter { $0.kind == .communityFederation })
    return evidence.graph.posts.compactMap { post in
      guard post.role == .chair, post.inTwoCommittees == false, let body = communities[post.organisation]
      else { return nil }
      return Finding(
        rule: rule, severity: .info, subject: Subject(body),
        arguments: ["person": IdentityNumber.masked(persons[post.person]?.name ?? post.person)])
    }
  }
}
