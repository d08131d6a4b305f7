/// Rows that should form a tree, as columns of equal length: the input of `Hierarchy`.
public struct HierarchyRows: Sendable {
  /// Identity of each row; unique among the rows in force.
  public var ids: [String]
  /// Identity of each row's parent, nil for a root.
  public var parents: [String?]
  /// Whether each row is in force on the day; a row that is not takes no place in the tree. All are, where empty.
  public var inForce: [Bool]
  /// Rows in the order in which siblings shall stand; the input order, where empty.
  public var order: [Int]
  /// The row to take as root where several have no parent; the first of them, where nil.
  public var preferredRoot: Int?

  /// Rows by identity and parent.
  public init(
    ids: [String], parents: [String?], inForce: [Bool] = [], order: [Int] = [], preferredRoot: Int? = nil
  ) {
    self.ids = ids
    self.parents = parents
    self.inForce = inForce
    self.order = order
    self.preferredRoot = preferredRoot
  }
}
