import Exchange

/// What becomes of a field that ledger and returned sheet have both changed.
public enum ConflictRule: String, Sendable, CaseIterable {
  /// The sheets are refused, and all three values shown.
  case refuse
  /// The ledger's value counts.
  case ledger
  /// The sheet's value counts.
  case sheet

  var choice: ConflictChoice {
    switch self {
    case .refuse: .refuse
    case .ledger: .ledger
    case .sheet: .sheet
    }
  }
}
