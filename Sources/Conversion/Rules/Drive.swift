public import OrganisationGraph

/// A drive (专项工作): a name, what it changes or founds, its stages in order, and what it is to reach by when. Its cases
/// are those of its kind that name it, or name none where it is the first of its kind.
public struct Drive: Codable, Sendable, Hashable {
  /// What it is called.
  public var name: String
  /// What it changes or founds.
  public var kind: ConversionKind
  /// The road: its steps in order.
  public var stages: [StageRule]
  /// States beside the road: a case whose latest step is one of them is neither done nor in progress.
  public var sideStages: [ConversionStage] = [.returned, .deferred, .ineligible, .abolished]
  /// Stages before the institution has asked: a case in one of them is not in progress yet.
  public var stagesBeforeStart: [ConversionStage]
  /// Steps that a case must all have taken to be done.
  public var doneNeedsAll: [ConversionStage]
  /// Steps of which a case must have taken one to be done.
  public var doneNeedsAny: [ConversionStage] = []
  /// Cases to be done; nil where none is set.
  public var target: Int?
  /// By when.
  public var due: PartialDate?

  /// A drive from its parts.
  public init(
    _ name: String, _ kind: ConversionKind, stages: [StageRule], stagesBeforeStart: [ConversionStage],
    doneNeedsAll: [ConversionStage], doneNeedsAny: [ConversionStage] = []
  ) {
    self.name = name
    self.kind = kind
    self.stages = stages
    self.stagesBeforeStart = stagesBeforeStart
    self.doneNeedsAll = doneNeedsAll
    self.doneNeedsAny = doneNeedsAny
  }

  /// Every stage in the order in which steps of one day are taken: the road first, then the states beside it, then all
  /// that a ledger may hold besides.
  public var allStages: [ConversionStage] {
    let stated = stages.map(\.stage) + sideStages
    return stated + ConversionStage.allCases.filter { !stated.contains($0) }
  }

  /// The rule of a step; nil for states beside the road.
  public func rule(of stage: ConversionStage) -> StageRule? { stages.first { $0.stage == stage } }

  /// Days that a case may stay in `stage`, nil where there is no limit.
  public func limit(of stage: ConversionStage) -> Int? { rule(of: stage)?.limit }

  /// Whether a case is done that has taken the steps `taken` and stands at `stage`. What was sent back, or found not
  /// ripe after all, is not.
  public func isDone(taken: Set<ConversionStage>, at stage: ConversionStage) -> Bool {
    !sideStages.contains(stage) && doneNeedsAll.allSatisfy(taken.contains)
      && (doneNeedsAny.isEmpty || doneNeedsAny.contains(where: taken.contains))
  }

  /// Whether a case that is not done is in progress at `stage`.
  public func isStarted(at stage: ConversionStage) -> Bool {
    rule(of: stage) != nil && !sideStages.contains(stage) && !stagesBeforeStart.contains(stage)
  }
}
