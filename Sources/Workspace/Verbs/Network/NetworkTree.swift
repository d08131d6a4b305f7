/// The part of the network's tree that is unfolded (网络): the chains from the root down to what was asked for.
public struct NetworkTree: Sendable, Encodable {
  /// A line of the tree.
  public struct Line: Sendable, Encodable {
    /// Identity of the organisation.
    public let id: String
    /// Its name.
    public let name: String
    /// Its look in charts and here: `district`, `street`, `village`, `emerging`, `institution` or `micro`.
    public let tier: String
    /// Steps below the root.
    public let depth: Int
    /// Organisations in being below it and itself; 1 for a leaf.
    public let count: Int
    /// Whether anything is below it.
    public let hasChildren: Bool
    /// Whether what is below it is shown.
    public let isOpen: Bool
    /// Whether it is the one asked for.
    public let isCurrent: Bool
    /// Characters of its name that the search found, as first and behind last; empty where it was not searched for.
    public let mark: [Int]
    /// Words for its state: 逾期, 休眠, 筹建; empty where it is as it should be.
    public let badges: [Badge]
    /// The second superiors by short name.
    public let superiors: [String]
    /// For each step above it and its own, whether the line goes on below: what draws the elbows.
    public let goesOn: [Bool]
    /// Children of the same parent that are not shown, where this is the last one shown.
    public let hidden: Int
    /// The parent, empty for the root.
    public let parent: String
  }

  /// A state in a word.
  public struct Badge: Sendable, Encodable {
    /// `overdue`, `soon`, `dormant`, `planned`.
    public let name: String
    /// The word.
    public let word: String
  }

  /// The lines in order.
  public let lines: [Line]
  /// How many the search found; nil where nothing was searched for.
  public let found: Int?
  /// Why nothing was searched for, in a sentence; empty where there is nothing to say.
  public let note: String
  /// Organisations in being.
  public let total: Int
}
