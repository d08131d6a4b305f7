import OrganisationGraph

/// A term of office does not end before the organisation was founded.
struct TermBeforeFounding: Check {
  let rule = "L07"

  func findings(in evidence: Evidence) -> [Finding] {
    let foundings = evidence.facts.foundings
    return evidence.graph.inBeing.compactMap { organisation in
      guard let end = organisation.termEnd, let founded = foundings[organisation.id],
        end.dayNumber < founded.dayNumber
      else { return nil }
      return Finding(
        rule: "L07.term", severity: .error, subject: Subject(organisation),
        arguments: ["date": end.description, "founded": founded.description])
    }
  }
}
