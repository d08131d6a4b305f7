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
    case .womensSocialOrganisations:
      guard isWomensSocialOrganisation(unit) else { return nil }
      // All of them are due, however many women they employ.
      return unit.readiness == .exempt ? .exempt : .eligible
    case .womenStaff:
      // A unit that two measures know counts once, by the one under which it is due.
      let standings = [CoverageMeasure.emergingUnits, .institutions].compactMap { standing(of: unit, under: $0) }
      return standings.contains(.eligible) ? .eligible : standings.first
    case .communityFederation, .microHomes, .womenResidents:
      return nil
    }
  }

  /// Whether `unit` is a women's social organisation: by its trade, or by a word in its name.
  public func isWomensSocialOrganisation(_ unit: Unit) -> Bool {
    guard womensSocialKinds.contains(unit.kind) else { return false }
    return unit.sector.map(womensSocialSectors.contains) ?? false
      || womensSocialWords.contains(where: unit.name.contains)
  }

  private static func standing(of unit: Unit, minimum: Int) -> UnitStanding {
    if unit.readiness == .exempt { return .exempt }
    guard let women = unit.womenStaff else { return .unknown }
    return women >= minimum ? .eligible : .belowMinimum
  }
}
