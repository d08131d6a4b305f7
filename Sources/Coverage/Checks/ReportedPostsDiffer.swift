import OrganisationGraph

/// The numbers of executives and vice-chairs that an organisation reports are those of its list of posts. Only where
/// executives are listed: an organisation whose list is not kept yet is not at fault. Whether chair and vice-chairs are
/// among the executives reported is custom, so both readings pass.
struct ReportedPostsDiffer: Check {
  let rule = "L09"

  func findings(in evidence: Evidence) -> [Finding] {
    let rolls = PostRoll(evidence.graph)
    return evidence.graph.inBeing.flatMap { organisation -> [Finding] in
      guard rolls.listsExecutives(organisation.id) else { return [] }
      let alone = rolls.count(organisation.id, [.executive, .standing])
      let all = rolls.count(organisation.id, [.executive, .standing, .chair, .viceChair])
      let vices = rolls.count(organisation.id, [.viceChair])
      var findings: [Finding] = []
      if let seats = organisation.executiveSeats, !(min(alone, all)...all).contains(seats) {
        findings.append(Self.finding("L09.executives", organisation, reported: seats, listed: all))
      }
      if let seats = organisation.viceChairSeats, seats != vices {
        findings.append(Self.finding("L09.viceChairs", organisation, reported: seats, listed: vices))
      }
      return findings
    }
  }

  private static func finding(_ rule: String, _ organisation: Organisation, reported: Int, listed: Int) -> Finding {
    Finding(
      rule: rule, severity: .warning, subject: Subject(organisation),
      arguments: ["reported": String(reported), "listed": String(listed)])
  }
}
