/// A way in which rows fail to form one tree.
public enum HierarchyFaultKind: String, Sendable, Hashable, CaseIterable {
  /// The parent named is nowhere in the input.
  case missingParent
  /// The parent is known, but not in force on the day.
  case parentNotAlive
  /// The row names itself as its parent.
  case selfParent
  /// The row lies on a circle of parents.
  case cycle
  /// A second row without a parent.
  case severalRoots
  /// There are rows, but none without a parent.
  case noRoot
  /// The identity is taken by an earlier row in force on the same day.
  case duplicateIdentity
  /// The parent is of a level that may not have such children.
  case wrongLevel
  /// The period ends before it starts.
  case endsBeforeItStarts
}

/// One fault with the row that caused it.
public struct HierarchyFault: Sendable, Hashable {
  /// In what way the row is wrong.
  public let kind: HierarchyFaultKind
  /// Position of the row in the input; -1 for a fault of the input as a whole (`noRoot`).
  public let row: Int
  /// Identity of the other row that takes part: the parent named, the first root, the earlier holder of an identity.
  public let other: String?

  /// A fault from its parts.
  public init(_ kind: HierarchyFaultKind, row: Int, other: String? = nil) {
    self.kind = kind
    self.row = row
    self.other = other
  }
}
