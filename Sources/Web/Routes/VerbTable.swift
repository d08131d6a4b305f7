/// All verbs that read. Pages, files, the interface for programs and its description are made from this table.
enum VerbTable {
  static let all: [VerbRoute] =
    networkVerbs + coverageVerbs + conversionVerbs + termVerbs + reportVerbs + checkVerbs + ledgerVerbs

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  private static let byPath = Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })

  static func route(named name: String) -> VerbRoute? { byName[name] }
  static func route(at path: String) -> VerbRoute? { byPath[path] }

  /// The views of a place: pages that can be asked without anything more.
  static func views(of place: Place) -> [VerbRoute] { all.filter { $0.place == place && $0.isPlain } }
}
