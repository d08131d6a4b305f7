extension OrganisationKind {
  /// Whether it is a federation (妇联), which has one chair; else a committee, a group or a micro-home.
  public var isFederation: Bool {
    switch self {
    case .districtFederation, .townshipFederation, .communityFederation, .jointFederation, .institutionFederation,
      .emergingFederation:
      true
    case .womensCommittee, .womensGroup, .microHome: false
    }
  }
}
