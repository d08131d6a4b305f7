public import OrganisationGraph

/// A step of a case that somebody means to enter.
public struct ProposedStep: Sendable, Hashable {
  /// The step, without an identity.
  public var event: CaseEvent
  /// What an election gave, where one is entered with the step.
  public var election: ElectionResult?
  /// The last day on which it may have happened: the day on which it is entered.
  public var today: PartialDate

  /// A step to `event.stage` on `event.date`.
  public init(_ event: CaseEvent, election: ElectionResult? = nil, today: PartialDate) {
    self.event = event
    self.election = election
    self.today = today
  }
}

/// What stands in the way of a step.
public struct GateReport: Sendable, Hashable {
  /// What cannot be: a day in the future, an order that its dates contradict, a unit that is no more.
  public var refusals: [Finding] = []
  /// What is missing. The step may be taken without, for a stated reason.
  public var missing: [Finding] = []
  /// What is unusual and hinders nothing.
  public var warnings: [Finding] = []

  /// Whether the step may be taken, with the reason that it states.
  public func permits(_ step: ProposedStep) -> Bool {
    refusals.isEmpty && (missing.isEmpty || !(step.event.waiver ?? "").isEmpty)
  }
}
