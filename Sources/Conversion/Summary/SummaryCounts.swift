public import OrganisationGraph

/// What the table sent up says of one row, or of all.
public struct SummaryCounts: Sendable, Hashable {
  /// 应改.
  public var eligible = 0
  /// 条件成熟: ever found ripe, stated to be so, or further.
  public var ripe = 0
  /// 已完成.
  public var done = 0
  /// Those done in each year.
  public var doneByYear: [Int: Int] = [:]
  /// Those done in a year that no step tells.
  public var doneUndated = 0
  /// 办理中.
  public var inProgress = 0
  /// Those beside the road, by their state (退回, 暂缓, 不具备条件, 撤并).
  public var aside: [ConversionStage: Int] = [:]
  /// Those of 应改 whose procedure has not begun.
  public var notStarted = 0
  /// The federations that the done ones led to and that are in being on the day, each once.
  public var federations = 0
  /// The done ones that name no federation, or one that is not in being.
  public var withoutFederation = 0
  /// Chairs in post in the federations.
  public var chairs = 0
  /// Vice-chairs in post in them, by tenure; under nil those whose tenure nobody has stated.
  public var viceChairs: [Tenure?: Int] = [:]
  /// Executives of the federations: as reported, or as listed where nothing is reported.
  public var executives = 0
  /// Federations of which neither is known.
  public var executivesUnknown = 0

  /// All vice-chairs.
  public var allViceChairs: Int { viceChairs.values.reduce(0, +) }

  mutating func add(_ subject: SummarySubject, ledBy officers: FederationOfficers?) {
    eligible += subject.isEligible ? 1 : 0
    ripe += subject.isRipe ? 1 : 0
    switch subject.standing {
    case .done: addDone(subject.conversion, officers)
    case .inProgress: inProgress += 1
    case .aside(let stage): aside[stage, default: 0] += 1
    case .notStarted: notStarted += subject.isEligible ? 1 : 0
    }
  }

  private mutating func addDone(_ conversion: DoneCase?, _ officers: FederationOfficers?) {
    done += 1
    if let year = conversion?.date?.year { doneByYear[year, default: 0] += 1 } else { doneUndated += 1 }
    guard conversion?.federationInBeing != nil else {
      withoutFederation += 1
      return
    }
    guard let officers else { return }
    federations += 1
    chairs += officers.chairs.count
    for vice in officers.viceChairs { viceChairs[vice.tenure, default: 0] += 1 }
    if let seats = officers.executives { executives += seats } else { executivesUnknown += 1 }
  }
}
