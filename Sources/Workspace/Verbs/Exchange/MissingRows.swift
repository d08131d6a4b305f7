import Exchange

/// What happens to records that a sheet ought to name and does not.
public enum MissingRows: String, Sendable, CaseIterable {
  /// They stay, and are listed.
  case keep
  /// They end on the stated day.
  case dissolve
  /// The import is refused.
  case refuse

  var choice: ImportChoices.Missing {
    switch self {
    case .keep: .keep
    case .dissolve: .dissolve
    case .refuse: .refuse
    }
  }
}
