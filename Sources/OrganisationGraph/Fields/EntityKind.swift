/// The kinds of record that a ledger keeps, in an order in which each refers only to itself and to earlier ones
/// (`organisation` and `region` also name their own kind).
public enum EntityKind: String, CaseIterable, Sendable, Hashable, Codable {
  /// The facts of the network.
  case region, unit, organisation, relation, cover, person, post
  /// What happens in it.
  case conversionCase, caseEvent, election, electedPerson, activity, award, rating, target, reportedFigure
  /// What is decided about findings.
  case disposition

  /// Whether one identity may have several dated versions (renamed, moved, dormant …).
  public var isVersioned: Bool { self == .region || self == .unit || self == .organisation }
}
