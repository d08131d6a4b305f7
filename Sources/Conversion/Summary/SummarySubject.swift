public import OrganisationGraph

/// One institution (village, place) as the table sent up counts it: every figure of the table is a sum over these, so that
/// none counts anything twice.
public struct SummarySubject: Sendable {
  /// Where it stands; each is in one place only.
  public enum Standing: Sendable, Hashable {
    /// 已完成, 办理中.
    case done, inProgress
    /// Beside the road, in this state.
    case aside(ConversionStage)
    /// Its procedure has not begun.
    case notStarted
  }

  /// Identity of the institution or village; of the case where it names neither.
  public let id: String
  /// Its name, the last that it bore.
  public let name: String
  /// The row in which it counts.
  public let group: SummaryGroup
  /// Whether the drive means it (应改), see `ConversionProgress.eligibleSubjects`.
  public let isEligible: Bool
  /// Whether it was ever found ripe (条件成熟), is stated to be so on the day, or has come further.
  public let isRipe: Bool
  /// Where it stands.
  public let standing: Standing
  /// What it led to, where it is done.
  public let conversion: DoneCase?

  init(
    id: String, name: String, group: SummaryGroup, states: [CaseState], unit: Unit?, isEligible: Bool,
    conversion: DoneCase?
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.isEligible = isEligible
    self.conversion = conversion
    isRipe =
      unit?.readiness == .ready
      || states.contains { state in
        state.events.contains { $0.stage == .ready || state.drive.isStarted(at: $0.stage) }
      }
    if conversion != nil {
      standing = .done
    } else if states.contains(where: \.isInProgress) {
      standing = .inProgress
    } else {
      let aside = states.first { $0.drive.sideStages.contains($0.stage) }
      standing = aside.map { .aside($0.stage) } ?? .notStarted
    }
  }
}

/// A row of the table: the kind of unit, or where the drive is of villages and micro-homes the township.
public enum SummaryGroup: Sendable, Hashable {
  /// 单位性质.
  case unitKind(UnitKind)
  /// The township, by identity of its region.
  case township(String)
  /// The unit or place is not on record.
  case unknown
}
