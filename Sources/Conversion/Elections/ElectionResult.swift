public import OrganisationGraph

/// An election with those whom it made something.
public struct ElectionResult: Sendable, Hashable {
  /// The election.
  public var election: Election
  /// Who was elected, in the order of the ledger.
  public var elected: [ElectedPerson]

  /// An election and who was elected.
  public init(_ election: Election, elected: [ElectedPerson]) {
    self.election = election
    self.elected = elected
  }

  /// The last election of a case up to a day, nil where there is none.
  public init?(of conversionCase: String, in facts: Facts, until day: PartialDate) {
    let held = facts.elections.filter {
      $0.conversionCase == conversionCase && ($0.date?.dayNumber ?? .min) <= day.dayNumber
    }
    // The later one where two have the same day, as the ledger has them.
    guard
      let last = held.enumerated().max(by: { left, right in
        let days = (left.element.date?.dayNumber ?? .min, right.element.date?.dayNumber ?? .min)
        return days.0 == days.1 ? left.offset < right.offset : days.0 < days.1
      })?.element
    else { return nil }
    self.init(last, elected: facts.electedPersons.filter { $0.election == last.id })
  }

  /// Persons elected to `role`, each once.
  public func persons(_ role: PostRole) -> [String] {
    var seen = Set<String>()
    return elected.filter { $0.role == role && seen.insert($0.person).inserted }.map(\.person)
  }

  /// Seats of executives filled: as stated, else the persons elected, the chairs among them; nil where neither is known.
  public var executives: Int? {
    if let stated = election.executives { return stated }
    let isListed = elected.contains { $0.role == .executive || $0.role == .standing }
    return isListed ? Set(elected.map(\.person)).count : nil
  }

  /// Whether it says who was due, who came and who is chair: what a case must have to be done.
  public var isComplete: Bool {
    election.votersDue != nil && election.votersPresent != nil && !persons(.chair).isEmpty
  }
}
