/// What a check looks at: everything the ledger states, and the network that it makes on one day.
public struct Evidence: Sendable {
  /// All facts, of any date.
  public let facts: Facts
  /// The network on the day.
  public let graph: OrganisationGraph

  /// The facts and the network that they make on `day`.
  public init(_ facts: Facts, on day: PartialDate) {
    self.facts = facts
    graph = OrganisationGraph(facts, on: day)
  }

  /// The day.
  public var day: PartialDate { graph.day }
}

/// One rule of data quality. A check is a small thing of its own that knows its rule and finds the records that break it;
/// the sentences are made elsewhere, from the findings' `rule` and `arguments`.
public protocol Check: Sendable {
  /// Number of the rule, such as `L19`; findings carry it, alone or with a suffix (`L19.noHead`).
  var rule: String { get }
  /// Everything that breaks the rule, in the order of the ledger.
  func findings(in evidence: Evidence) -> [Finding]
}
