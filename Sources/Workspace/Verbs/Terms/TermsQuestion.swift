/// What is asked of terms of office.
public struct TermsQuestion: Sendable {
  /// A part of the answer that can be asked for alone.
  public enum Part: Sendable, Hashable {
    /// Every term with its state and its row in the sheets.
    case rows
    /// Seats: no chair, too few vice-chairs or executives.
    case seats
    /// Who is chair of what, and who holds several posts.
    case persons
  }

  /// Only this township: by code, identity or name.
  public var township: String?
  /// Only organisations of this kind, by its stored name or its word in either language.
  public var kind: String?
  /// Days of preparation, if not those of the rules.
  public var within: Int?
  /// Since when posts that ended are listed; by the rules, where nil.
  public var since: AsOf?
  /// The parts that are wanted; the overview, where there are none.
  public var parts: Set<Part> = []
  /// How many rows the page shows of a long list; all, where nil. Programs and files get all.
  public var top: Int? = 30
  /// Where a calendar shall be written.
  public var calendar: String?

  /// The whole ledger, as an overview.
  public init() {}
}
