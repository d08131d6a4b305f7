public import OrganisationGraph

/// The end of a term of office, and how it is known.
public struct TermEnd: Sendable, Hashable {
  /// From what an end is known.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The ledger states it.
    case stated
    /// Inferred (推算): the day on which the ledger's number of the term changed, and the length of a term.
    case election
    /// Inferred (推算): the founding, the length of a term, and the number of the term.
    case founding
  }

  /// The end, as precisely as it is known.
  public let date: PartialDate
  /// How it is known.
  public let basis: Basis

  /// The last day of the term: an end known to the month or year is the last day that it can mean, so that no body is
  /// called overdue that may not be.
  public var lastDay: PartialDate { date.lastDay }
  /// Whether it was reckoned and not stated.
  public var isInferred: Bool { basis != .stated }
}

/// Why the end of a term is not known.
public enum TermGap: Sendable, Hashable {
  /// Neither an end nor a founding is stated.
  case undated
  /// The first term is over, and nothing is recorded of a later one: neither its number nor its end.
  case laterTermsUnrecorded(firstEnd: PartialDate)
}
