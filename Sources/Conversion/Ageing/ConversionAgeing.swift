public import OrganisationGraph

/// How long the cases of a drive have been in their stages on a day, who follows them, and how long each stage usually
/// takes.
public struct ConversionAgeing: Sendable {
  /// Every case of the drive, done ones and those beside the road included, in the order of the ledger.
  public let all: [CaseAge]
  /// How long the stages took that cases have left, in the order of the drive.
  public let durations: [StageDuration]

  /// The cases of `progress` on its day.
  public init(_ progress: ConversionProgress) {
    let all = progress.states.map { CaseAge($0, on: progress.asOf, rules: progress.rules) }
    self.all = all
    durations = StageDuration.durations(of: all, in: progress.drive.allStages)
  }

  /// The cases that are neither done nor beside the road, the worst first.
  /// - Parameters:
  ///   - stage: only those that are there; where it is a state beside the road, those.
  ///   - owner: only those that this one follows, by whole name.
  public func open(at stage: ConversionStage? = nil, owner: String? = nil) -> [CaseAge] {
    let meant = all.filter { age in
      let isThere = stage.map { $0 == age.state.stage && !age.state.isDone } ?? age.isOpen
      return isThere && (owner.map { $0 == age.state.conversionCase.owner || $0 == age.owner } ?? true)
    }
    return Self.worstFirst(meant)
  }

  /// `cases` by who follows them, each list the worst first: first whoever has most over their limit, then whoever has
  /// most; those whom nobody follows last among equals.
  public static func byOwner(_ cases: [CaseAge]) -> [OwnedCases] {
    let owned = Dictionary(grouping: cases, by: \.owner).map { OwnedCases(owner: $0, cases: worstFirst($1)) }
    return owned.sorted { left, right in
      if left.overCount != right.overCount { return left.overCount > right.overCount }
      if left.cases.count != right.cases.count { return left.cases.count > right.cases.count }
      guard let leftOwner = left.owner, let rightOwner = right.owner else { return left.owner != nil }
      return leftOwner < rightOwner
    }
  }

  /// `cases` by days over the limit, then by days, those of unknown length last; equals keep their order.
  public static func worstFirst(_ cases: [CaseAge]) -> [CaseAge] {
    cases.enumerated().sorted { left, right in
      if CaseAge.isWorse(left.element, than: right.element) { return true }
      return !CaseAge.isWorse(right.element, than: left.element) && left.offset < right.offset
    }.map(\.element)
  }
}

/// The cases that one person or office follows.
public struct OwnedCases: Sendable {
  /// Who; nil where nobody is named.
  public let owner: String?
  /// The cases, the worst first.
  public let cases: [CaseAge]

  /// Those over their limit.
  public var overCount: Int { cases.count { $0.daysOver != nil } }
  /// The longest time in the present stage, in days; nil where none is known.
  public var longest: Int? { cases.compactMap(\.present.days).max() }
}
