public import OrganisationGraph

/// Where one case stood on a day.
public struct CaseState: Sendable, Hashable {
  /// The case.
  public let conversionCase: ConversionCase
  /// The drive it belongs to.
  public let drive: Drive
  /// Its institution as it was on the day; nil where the case names none, or one not in force.
  public let unit: Unit?
  /// Stage of the latest step on or before the day; `notSurveyed` where there is none.
  public let stage: ConversionStage
  /// Day of the first of the steps that led into this stage and have not left it since; nil where no date is known.
  public let since: PartialDate?
  /// Whether it is done under the rules.
  public let isDone: Bool
  /// Whether it has been started and is neither done nor beside the road.
  public let isInProgress: Bool
  /// Days in the present stage; nil where its start is not known.
  public let dwellDays: Int?
  /// The steps on or before the day, in order. A step without a date stands before all that have one.
  public let events: [CaseEvent]

  /// Identity of the institution or village that the case is about; of the case itself where it names neither. What is
  /// counted is this, so that two cases of one institution are one.
  /// A community may have several micro-homes, so there each case is its own.
  public var subjectID: String {
    if conversionCase.kind == .microHomeFounding { return conversionCase.id }
    return conversionCase.unit ?? conversionCase.region ?? conversionCase.id
  }

  /// Women of the unit: as the survey of the case found, else as the unit states.
  public var women: Int? { conversionCase.womenStaff ?? unit?.womenStaff }

  /// Days that it may stay in the present stage; nil where there is no limit.
  public var limit: Int? { drive.limit(of: stage) }

  init(_ conversionCase: ConversionCase, in drive: Drive, unit: Unit?, events: [CaseEvent], on day: PartialDate) {
    self.conversionCase = conversionCase
    self.drive = drive
    self.unit = unit
    self.events = events
    stage = events.last?.stage ?? .notSurveyed
    since = events.reversed().prefix { $0.stage == events.last?.stage }.last?.date
    dwellDays = since.map { day.dayNumber - $0.dayNumber }
    isDone = drive.isDone(taken: Set(events.map(\.stage)), at: stage)
    isInProgress = !isDone && drive.isStarted(at: stage)
  }
}

extension CaseState {
  /// A case with every step on record, whatever its day: what a further step is set against.
  public static func whole(_ conversionCase: ConversionCase, in facts: Facts, rules: ConversionRules) -> CaseState {
    let events = CaseHistory(facts, until: nil, rules: rules).steps(of: conversionCase.id)
    return CaseState(
      conversionCase, in: rules.drive(of: conversionCase),
      unit: conversionCase.unit.flatMap { id in facts.units.last { $0.id == id } }, events: events,
      on: events.last?.date ?? .unixEpoch)
  }
}
