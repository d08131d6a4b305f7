/// What is to be said about one site of a plan, all of it recomputable from the cover lists.
public struct SiteFact: Equatable, Sendable {
  /// A site that was left out and could stand in its place under all limits.
  public struct Alternative: Hashable, Sendable {
    /// Number of the site.
    public var site: Int
    /// Women whom the plan would reach more, or, negative, fewer with it instead.
    public var difference: Int
  }

  /// The site and its year.
  public var opening: Plan.Opening
  /// Women not yet reached whom it covers, others of the plan or not.
  public var covers: Int
  /// Demands with such women.
  public var demands: Int
  /// Women whom the plan would lose without it.
  public var lostWithout: Int
  /// The best site to have in its place; nil where the limits allow none.
  public var alternative: Alternative?
  /// What keeps it in every plan with the same others: it was chosen beforehand, or a lower side or a floor breaks without it.
  public var forcedBy: [Rule]
}

/// A step of a nested order: the sites of one plan, that first which adds most to those before it.
public struct OrderStep: Hashable, Sendable {
  /// The site.
  public var site: Int
  /// Women whom it adds to those before it.
  public var adds: Int
}
