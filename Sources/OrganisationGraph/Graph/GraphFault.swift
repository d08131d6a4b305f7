/// A fault of the network as it stood on a day, with the record that caused it.
public struct GraphFault: Sendable, Hashable {
  /// In what way it is wrong.
  public let kind: HierarchyFaultKind
  /// Kind of the record: region, unit, organisation, relation, cover or post.
  public let entity: EntityKind
  /// Position of the record in its list of `Facts`; -1 for a fault of the list as a whole.
  public let row: Int
  /// The record's identity; empty for a fault of the list as a whole.
  public let id: String
  /// Identity of the other record that takes part.
  public let other: String?
}
