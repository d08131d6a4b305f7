public import OrganisationGraph

/// What a coverage figure measures. The raw values are the names used in files.
public enum CoverageMeasure: String, Choice {
  /// Communities with a federation: 社区村妇联覆盖.
  case communityFederation
  /// Units of the emerging scheme with an organisation: 四新覆盖.
  case emergingUnits
  /// Organs and institutions with a federation: 机关事业单位覆盖.
  case institutions
  /// Women's social organisations with an organisation: 女性社会组织覆盖.
  case womensSocialOrganisations
  /// Communities with a micro-home: 妇女微家覆盖.
  case microHomes
  /// Women staff of the emerging units and institutions, counted in women.
  case womenStaff
  /// Women living in the communities, reached through micro-homes up to their capacity, counted in women. A woman may
  /// also be on a unit's staff: the two figures are never added.
  case womenResidents

  /// Whether it looks at units; else at communities.
  public var isOfUnits: Bool {
    switch self {
    case .emergingUnits, .institutions, .womensSocialOrganisations, .womenStaff: true
    case .communityFederation, .microHomes, .womenResidents: false
    }
  }

  /// Whether its eligible and covered count women; else they count units or communities. What is unknown, exempt or too
  /// small counts units or communities always, since its women are not known.
  public var countsWomen: Bool { self == .womenStaff || self == .womenResidents }
}
