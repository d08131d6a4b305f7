public import OrganisationGraph

/// How a unit of the right host type stands to the denominator (应建). *Not applicable*, *unknown* and *too few* are three
/// things.
public enum UnitStanding: Sendable, Hashable {
  /// Counted in the denominator.
  case eligible
  /// Fewer women than the rule asks for; counted nowhere.
  case belowMinimum
  /// The number of women is not known.
  case unknown
  /// Stated to be not applicable, with a reason.
  case exempt
}

extension CoverageRules {
  /// How `unit` stands under `measure`; nil where the measure does not count units or not its host type.
  public func standing(of unit: Unit, under measure: CoverageMeasure) -> UnitStanding? {
    switch measure {
    case .emergingUnits:
      guard let kinds = schemes[emergingScheme], kinds.contains(unit.kind) else { return nil }
      return Self.standing(of: unit, minimum: minimumWomenEmerging)
    case .institutions:
      guard institutionKinds.contains(unit.kind) else { return nil }
      return Self.standing(of: unit, minimum: minimumWomenInstitution)
    case .communityFederation, .microHomes:
      return nil
    }
  }

  private static func standing(of unit: Unit, minimum: Int) -> UnitStanding {
    if unit.readiness == .exempt { return .exempt }
    guard let women = unit.womenStaff else { return .unknown }
    return women >= minimum ? .eligible : .belowMinimum
  }
}
