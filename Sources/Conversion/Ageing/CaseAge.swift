public import OrganisationGraph

/// How long a case has been where it is, and on the road at all.
public struct CaseAge: Sendable {
  /// Where it stands.
  public let state: CaseState
  /// Its stays in the stages of its road, in order.
  public let visits: [StageVisit]
  /// The time in the present stage, over all its stays there.
  public let present: StageTime
  /// Days that it may stay there; nil where there is no limit. A ripe institution that never asked has the limit of the
  /// rules for that.
  public let limit: Int?
  /// Whether it has taken a step that begins the procedure (请示, 申请) or lies beyond it.
  public let hasStarted: Bool
  /// Day of the first such step; nil where there is none, or where it has no date.
  public let start: PartialDate?
  /// Whole days since then.
  public let daysSinceStart: Int?

  init(_ state: CaseState, on day: PartialDate, rules: ConversionRules) {
    self.state = state
    visits = StageVisit.visits(state.events, on: day)
    present = StageTime(visits.filter { $0.stage == state.stage })
    let started = state.events.filter { state.drive.isStarted(at: $0.stage) }
    hasStarted = !started.isEmpty
    start = started.first?.date
    daysSinceStart = start.map { day.dayNumber - $0.dayNumber }
    let mayStayRipe = state.stage == .ready && !state.events.contains { $0.stage == .requested }
    limit = state.limit ?? (mayStayRipe ? rules.readyLimit : nil)
  }

  /// Days beyond the limit, more than 0; nil where it is kept, where there is none, and where the days are not known.
  public var daysOver: Int? {
    guard let days = present.days, let limit, days > limit else { return nil }
    return days - limit
  }

  /// Whether it is neither done nor beside the road: somebody has to see to it.
  public var isOpen: Bool { !state.isDone && !isAside }

  /// Whether it stands beside the road (退回, 暂缓 …).
  public var isAside: Bool { state.drive.sideStages.contains(state.stage) }

  /// Who follows it, without telephone numbers; nil where nobody is named.
  public var owner: String? { state.maskedOwner }

  /// What it is stuck on, without telephone numbers.
  public var blocker: String? { state.conversionCase.blocker.map(LongNumbers.masked) }

  /// Whether it has been in its stage for more than `days`; nil where too little of its time is known to say.
  public func hasStayed(over days: Int) -> Bool? {
    if let known = present.days, known > days { return true }
    return present.visits == 0 || present.unknownVisits > 0 ? nil : false
  }

  /// The worst before the others: by days over the limit, then by days, those of unknown length last.
  static func isWorse(_ left: CaseAge, than right: CaseAge) -> Bool {
    let (leftOver, rightOver) = (left.daysOver ?? 0, right.daysOver ?? 0)
    return leftOver != rightOver ? leftOver > rightOver : (left.present.days ?? -1) > (right.present.days ?? -1)
  }
}

extension CaseState {
  /// Who follows it, without telephone numbers; nil where nobody is named.
  public var maskedOwner: String? { conversionCase.owner.map(LongNumbers.masked) }
}
