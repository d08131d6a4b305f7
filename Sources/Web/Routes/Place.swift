import Workspace

/// The twelve places of the page, in the order of the list at its side.
enum Place: String, CaseIterable, Sendable {
  case overview, network, coverage, conversion, terms
  case planning, charts, reports
  case importing, check, history, settings

  /// To look at, to work with, to keep in order: a hairline parts them.
  static let groups: [[Place]] = [
    [.overview, .network, .coverage, .conversion, .terms], [.planning, .charts, .reports],
    [.importing, .check, .history, .settings],
  ]

  /// Where it begins.
  var path: String {
    switch self {
    case .overview: "/"
    case .importing: "/import"
    default: "/" + rawValue
    }
  }

  /// Its name.
  func title(_ language: AnswerLanguage) -> String {
    switch self {
    case .overview: language.says("概况", "Overview")
    case .network: language.says("网络", "Network")
    case .coverage: language.says("覆盖", "Coverage")
    case .conversion: language.says("会改联", "Conversion")
    case .terms: language.says("换届", "Terms")
    case .planning: language.says("规划", "Planning")
    case .charts: language.says("图册", "Charts")
    case .reports: language.says("报表", "Reports")
    case .importing: language.says("导入", "Import")
    case .check: language.says("核对", "Check")
    case .history: language.says("历史", "History")
    case .settings: language.says("设置", "Settings")
    }
  }

  /// The number beside its name; nil where there is none.
  func count(_ counts: Overview.Counts) -> Int? {
    switch self {
    case .network: counts.organisations
    case .conversion: counts.cases
    case .terms: counts.overdueTerms
    case .check: counts.findings
    default: nil
    }
  }
}
