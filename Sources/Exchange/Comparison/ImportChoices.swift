public import OrganisationGraph

/// What the one who imports has chosen where sheets leave it open.
public struct ImportChoices: Sendable {
  /// What happens to records that a sheet ought to name and does not.
  public enum Missing: String, Sendable, CaseIterable {
    /// They stay, and are listed.
    case keep
    /// They end on the day, as dissolved.
    case dissolve
    /// The import is refused.
    case refuse
  }

  /// The day that the sheets speak of.
  public var day: PartialDate
  /// Whether the day was stated: then changed facts hold from it, in a new version. Otherwise they correct the version
  /// that there is.
  public var isDated: Bool
  /// What happens to the missing.
  public var missing: Missing

  /// Choices from their parts.
  public init(day: PartialDate, isDated: Bool = false, missing: Missing = .keep) {
    self.day = day
    self.isDated = isDated
    self.missing = missing
  }
}
