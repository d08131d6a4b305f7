/// Why a chart could not be made.
public enum ChartError: Error, Sendable, Hashable {
  /// The graph has no such organisation in its tree.
  case unknownOrganisation(String)
  /// The text would fall under the smallest permitted size, in points; a sheet of this name would do.
  case doesNotFit(needed: String, minimum: Double)
  /// No font with Chinese characters is installed (Debian: fonts-noto-cjk).
  case fontMissing
  /// What Graphviz complained of.
  case graphviz([String])
}
