import OrganisationGraph

/// What is wrong with an election: seats, form, quorum, counts that cannot be.
struct ElectionFaults {
  let result: ElectionResult
  /// Women of the unit; nil where unknown.
  let women: Int?
  let rules: ElectionRules
  let subject: Subject
  /// Names of persons by identity.
  let persons: [String: String]

  /// Every fault, in a fixed order.
  var findings: [Finding] { seats + form + quorum + counts }

  private var election: Election { result.election }

  private var seats: [Finding] {
    var found: [Finding] = []
    let chairs = result.persons(.chair).count
    if chairs != 1, !result.elected.isEmpty { found.append(finding("L35.chair", ["number": String(chairs)])) }
    if let executives = result.executives, !rules.executives.contains(executives) {
      found.append(finding("L35.seats", range(rules.executives, executives)))
    }
    let vices = result.persons(.viceChair).count
    if !result.elected.isEmpty, !rules.viceChairs.contains(vices) {
      found.append(finding("L35.vices", range(rules.viceChairs, vices)))
    }
    return found
  }

  private var form: [Finding] {
    switch election.assembly {
    case .assembly?:
      guard let women, women > rules.assemblyUpTo else { return [] }
      return [finding("L35.assembly", ["women": String(women), "limit": String(rules.assemblyUpTo)])]
    case .congress?:
      guard let due = election.votersDue, due < rules.minimumDelegates else { return [] }
      return [finding("L35.delegates", ["number": String(due), "limit": String(rules.minimumDelegates)])]
    case nil: return []
    }
  }

  private var quorum: [Finding] {
    guard let due = election.votersDue, let present = election.votersPresent, present <= due,
      !rules.quorum.isReached(by: present, of: due)
    else { return [] }
    return [
      finding(
        "L35.quorum",
        [
          "due": String(due), "present": String(present), "numerator": String(rules.quorum.numerator),
          "denominator": String(rules.quorum.denominator),
        ])
    ]
  }

  /// Counts that do not fit one another, votes that did not suffice, and a vote without a choice.
  private var counts: [Finding] {
    let chain = [
      ("votersDue", election.votersDue), ("votersPresent", election.votersPresent),
      ("ballotsIssued", election.ballotsIssued), ("ballotsReturned", election.ballotsReturned),
      ("ballotsValid", election.ballotsValid),
    ].compactMap { name, number in number.map { (name, $0) } }
    var found = zip(chain, chain.dropFirst()).compactMap { larger, smaller -> Finding? in
      guard smaller.1 > larger.1 else { return nil }
      return finding(
        "L35.counts",
        ["field": smaller.0, "number": String(smaller.1), "other": larger.0, "limit": String(larger.1)])
    }
    if let due = election.votersDue {
      found += result.elected.compactMap { person in
        guard let votes = person.votes, votes * 2 <= due else { return nil }
        return finding(
          "L35.votes", ["person": persons[person.person] ?? person.person, "votes": String(votes), "due": String(due)])
      }
    }
    if rules.isContested, let candidates = election.candidates, let seats = result.executives, candidates <= seats {
      found.append(finding("L35.contested", ["number": String(candidates), "limit": String(seats)]))
    }
    return found
  }

  private func range(_ range: SeatRange, _ number: Int) -> [String: String] {
    ["number": String(number), "least": String(range.least), "most": String(range.most)]
  }

  private func finding(_ rule: String, _ arguments: [String: String]) -> Finding {
    Finding(rule: rule, severity: .warning, subject: subject, arguments: arguments)
  }
}
