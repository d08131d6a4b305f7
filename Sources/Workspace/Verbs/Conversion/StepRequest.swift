/// A step as a user enters it, in her words.
public struct StepRequest: Sendable {
  /// The case, by its identity or the name of its unit.
  public var conversionCase: String
  /// The stage reached, by its word.
  public var stage: String
  /// Day of the step.
  public var date: String?
  /// Title of its paper.
  public var paper: String?
  /// Number of the paper.
  public var number: String?
  /// Who decided.
  public var approver: String?
  /// Outcome, or the reason for laying aside or going back.
  public var result: String?
  /// Why the step is taken although something is missing.
  public var waiver: String?
  /// What an election gave.
  public var election: ElectionRequest?

  /// A step of a case.
  public init(_ conversionCase: String, to stage: String) {
    self.conversionCase = conversionCase
    self.stage = stage
  }
}

/// The results of an election as a user enters them. Persons are named as `姓名` or by identity, with the tenure behind a
/// stroke: `李某/兼职`.
public struct ElectionRequest: Sendable {
  /// 妇女大会 or 妇女代表大会; told from the number of women where it is not stated.
  public var assembly: String?
  /// Voters due.
  public var due: Int?
  /// Voters present.
  public var present: Int?
  /// Ballots issued.
  public var issued: Int?
  /// Ballots returned.
  public var returned: Int?
  /// Valid ballots.
  public var valid: Int?
  /// Candidates for the seats of executives.
  public var candidates: Int?
  /// Executives elected.
  public var executives: Int?
  /// The chair.
  public var chair: String?
  /// Vice-chairs.
  public var vices: [String] = []
  /// Executives by name.
  public var members: [String] = []

  /// Nothing stated.
  public init() {}

  /// Whether nothing is stated.
  public var isEmpty: Bool {
    [due, present, issued, returned, valid, candidates, executives].allSatisfy { $0 == nil } && chair == nil
      && assembly == nil && vices.isEmpty && members.isEmpty
  }
}
