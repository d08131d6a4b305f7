public import OrganisationGraph

/// The checks of terms of office.
public enum TermChecks {
  /// All of them, by number.
  public static func all(_ rules: TermRules) -> [any Check] { [TermEnding(rules: rules)] }
}
