public import OrganisationGraph

/// What a coverage figure measures. The raw values are the names used in files.
public enum CoverageMeasure: String, Choice {
  /// Communities with a federation: 社区村妇联覆盖.
  case communityFederation
  /// Units of the emerging scheme with an organisation: 四新覆盖.
  case emergingUnits
  /// Organs and institutions with a federation: 机关事业单位覆盖.
  case institutions
  /// Communities with a micro-home: 妇女微家覆盖.
  case microHomes
}
