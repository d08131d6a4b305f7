public import OrganisationGraph

/// The checks of the network and its data.
public enum CoverageChecks {
  /// All of them, by number.
  public static func all(_ rules: CoverageRules) -> [any Check] {
    [
      DuplicateIdentity(),
      UnknownParent(),
      CircularParents(),
      MissingParent(),
      EndedParent(),
      WrongLevel(),
      DanglingReference(),
      EndsBeforeItStarts(),
      TermBeforeFounding(),
      ImpossibleCount(),
      ReportedPostsDiffer(),
      TooFewExecutives(rules: rules),
      ChairNotOne(),
      InstitutionWithoutBody(rules: rules),
      UncoveredUnit(rules: rules),
      EmptyEmergingFederation(),
      BackstopAsCover(rules: rules),
      MicroHomeWithoutHead(),
      MicroHomeWithoutCommunity(),
      IdleMicroHome(rules: rules),
      CommunityWithoutMicroHome(rules: rules),
      SameMicroHomeName(),
      NearDuplicateUnit(),
      DoubleCover(rules: rules),
      WrongRegionCode(),
      WrongCreditCode(),
      DamagedPhone(),
      IdentityNumberFound(),
      ManyPosts(rules: rules),
      SameNameInOneBody(),
      ChairOutsideTwoCommittees(),
      LowerBoundFigure(),
      ReportedFigureDiffers(),
      EndedPlace(),
    ]
  }
}
