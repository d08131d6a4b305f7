public import OrganisationGraph

/// The checks of conversion cases.
public enum ConversionChecks {
  /// All of them, by number.
  public static func all(_ rules: ConversionRules) -> [any Check] {
    [
      StepsOutOfOrder(rules: rules),
      PlaqueBeforeApproval(rules: rules),
      UndatedStep(rules: rules),
      MissingElection(rules: rules),
      StageTooLong(rules: rules),
      RipeNotRequested(rules: rules),
      ReportedConversionsDiffer(rules: rules),
      VillageNotConverted(rules: rules),
      OldCommitteeRemains(rules: rules),
      ElectionFaulty(rules: rules),
      ForeignStage(rules: rules),
    ]
  }
}
