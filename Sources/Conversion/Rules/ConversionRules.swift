public import OrganisationGraph

/// The rules of 会改联: its stages, what counts as done, and how long a step may take. Printed with every figure.
///
/// A file of rules may state only what differs: whatever it leaves out keeps the default named here.
public struct ConversionRules: Codable, Sendable, Hashable {
  /// The stages in order, from no survey to filing; a composite of several published procedures.
  public var stages: [ConversionStage] = [
    .notSurveyed, .surveyed, .notReady, .ready, .requested, .approved, .preparing, .candidatesApproved, .elected,
    .resultApproved, .plaque, .filed,
  ]
  /// States beside the road: a case whose latest step is one of them is neither done nor in progress.
  public var sideStages: [ConversionStage] = [.returned, .deferred, .ineligible, .abolished]
  /// Stages before the institution has asked: a case in one of them is not in progress yet.
  public var stagesBeforeStart: [ConversionStage] = [.notSurveyed, .surveyed, .notReady, .ready]
  /// Steps that a case must all have taken to be done. Reports leave 完成 undefined; the default is ours: elected, and
  /// the result approved or filed.
  public var doneNeedsAll: [ConversionStage] = [.elected]
  /// Steps of which a case must have taken one to be done.
  public var doneNeedsAny: [ConversionStage] = [.resultApproved, .filed]
  /// Host types that the drive means.
  public var institutionKinds: [UnitKind] = [
    .governmentOrgan, .publicInstitution, .school, .hospital, .stateEnterprise,
  ]
  /// Women staff from which an institution is eligible. The Fujian text for organs and hospitals asks for a committee
  /// from 15 women; no threshold for a federation is published.
  public var minimumWomen = 15
  /// Days that a case may stay in a stage, by the stage's stored name: 请示 30, 批复 60, 筹备 60, 选举 (until the result is
  /// approved) 30. Sample values, set by no published text.
  public var dwellLimits = ["requested": 30, "approved": 60, "preparing": 60, "elected": 30]
  /// Days that a ripe institution may wait before it asks. Ours.
  public var readyLimit = 180

  /// The defaults.
  public init() {}

  /// Reads the rules that are stated and keeps the default of the rest.
  public init(from decoder: any Decoder) throws {
    let stated = try decoder.container(keyedBy: CodingKeys.self)
    func take<Value: Decodable>(_ key: CodingKeys, _ value: inout Value) throws {
      value = try stated.decodeIfPresent(Value.self, forKey: key) ?? value
    }
    try take(.stages, &stages)
    try take(.sideStages, &sideStages)
    try take(.stagesBeforeStart, &stagesBeforeStart)
    try take(.doneNeedsAll, &doneNeedsAll)
    try take(.doneNeedsAny, &doneNeedsAny)
    try take(.institutionKinds, &institutionKinds)
    try take(.minimumWomen, &minimumWomen)
    try take(.dwellLimits, &dwellLimits)
    try take(.readyLimit, &readyLimit)
  }

  /// Every stage in the order in which steps of one day are taken: the road first, then the states beside it.
  public var allStages: [ConversionStage] {
    let stated = stages + sideStages
    return stated + ConversionStage.allCases.filter { !stated.contains($0) }
  }

  /// Days that a case may stay in `stage`, nil where there is no limit.
  public func dwellLimit(of stage: ConversionStage) -> Int? { dwellLimits[stage.rawValue] }

  /// Whether a case is done that has taken the steps `taken` and stands at `stage`.
  public func isDone(taken: Set<ConversionStage>, at stage: ConversionStage) -> Bool {
    !sideStages.contains(stage) && doneNeedsAll.allSatisfy(taken.contains)
      && (doneNeedsAny.isEmpty || doneNeedsAny.contains(where: taken.contains))
  }

  /// Whether a case that is not done is in progress at `stage`.
  public func isStarted(at stage: ConversionStage) -> Bool {
    !sideStages.contains(stage) && !stagesBeforeStart.contains(stage)
  }
}
