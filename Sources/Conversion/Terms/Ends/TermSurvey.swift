public import OrganisationGraph

/// The terms of all organisations in being that are elected for one, on a day.
public struct TermSurvey: Sendable {
  /// The rules.
  public let rules: TermRules
  /// The day.
  public let day: PartialDate
  /// The terms, in the order of the network.
  public let terms: [TermOfOffice]

  /// Surveys `evidence` under `rules`.
  public init(_ evidence: Evidence, rules: TermRules) {
    (self.rules, day) = (rules, evidence.day)
    let ends = TermEnds(evidence.facts, rules: rules)
    terms = evidence.graph.inBeing.filter(rules.hasTerm).map {
      TermOfOffice($0, ends: ends, rules: rules, on: evidence.day)
    }
  }

  /// The terms in a state, the earliest end first.
  public func terms(in state: TermState) -> [TermOfOffice] {
    let found = terms.enumerated().filter { $0.element.state == state }
    let sorted = found.sorted { ($0.element.daysLeft ?? 0, $0.offset) < ($1.element.daysLeft ?? 0, $1.offset) }
    return sorted.map(\.element)
  }
}
