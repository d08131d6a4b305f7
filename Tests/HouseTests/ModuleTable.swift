/// Which modules may import which of ours: arrows go down only. Each module has one reason to change.
enum ModuleTable {
  static let allowed: [String: Set<String>] = [
    "OrganisationGraph": [],
    "Coverage": ["OrganisationGraph"],
    "Conversion": ["OrganisationGraph"],
    "Planning": ["OrganisationGraph", "CCoin", "CCbcShim"],
    "Charts": ["OrganisationGraph", "CGraphviz", "CCairo"],
    "Tables": ["CZip", "CExpat", "CXlsxWriter", "CZlib", "CCrypto"],
    "Documents": ["CZip"],
    "Exchange": ["OrganisationGraph", "Tables"],
    "Ledger": ["OrganisationGraph"],
    "Workspace": [
      "OrganisationGraph", "Coverage", "Conversion", "Planning", "Charts", "Tables", "Documents", "Exchange",
      "Ledger",
    ],
    "Web": ["Workspace"],
    "fulian": ["Workspace", "Web"],
  ]

  /// The only modules that may import a package.
  static let packages: [String: Set<String>] = [
    "GRDB": ["Ledger"], "ArgumentParser": ["fulian"], "Hummingbird": ["Web"], "Mustache": ["Web"],
    "HTTPTypes": ["Web"], "NIOCore": ["Web"], "Logging": ["Web"],
  ]

  /// The C libraries, each behind a module of its own. `CIcal` is for tests alone: no module of the table may import it.
  static let shims: Set<String> = [
    "CZip", "CExpat", "CXlsxWriter", "CZlib", "CCrypto", "CGraphviz", "CCairo", "CIcal", "CCoin", "CCbcShim",
  ]
}
