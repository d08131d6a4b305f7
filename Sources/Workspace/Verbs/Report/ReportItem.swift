import Coverage
import OrganisationGraph

/// A figure of a report: those that are followed from day to day, and what a work summary says besides. Each is counted in
/// one place only, and every form of a report shows that count.
enum ReportItem: Hashable, Sendable {
  /// A figure of `status`, `conversion` or `coverage`.
  case network(NetworkFigure)
  /// What the ledger counts for a reported figure: trainings and awards up to the day.
  case recorded(Metric)
  /// Posts in force in organisations in being, and the persons who hold them.
  case posts, postHolders
  /// Findings of this rule: what is to be done about posts and terms.
  case finding(String)
  /// Findings of this severity.
  case severity(Severity)

  /// The rules of posts and terms that a report counts.
  static let termRules = ["L11.none", "L11.several", "L10", "L12.overdue", "L12.soon"]

  static let recorded: [Metric] = [.leaderTrainings, .collectiveAwards, .individualAwards]

  /// All of them, in the order in which they are shown.
  static let all: [ReportItem] =
    NetworkFigure.all.map { .network($0) } + [.posts, .postHolders] + termRules.map { .finding($0) }
    + recorded.map { .recorded($0) } + Severity.allCases.map { .severity($0) }

  /// The figures that are no part of a rate; those stand with their measure.
  static let plain = all.filter { if case .network(.coverage) = $0 { false } else { true } }

  static func kind(_ kind: OrganisationKind) -> ReportItem { .network(.organisations(kind)) }
  static let total = ReportItem.network(.organisations(nil))
  static func eligible(_ measure: CoverageMeasure) -> ReportItem { .network(.coverage(measure, .eligible)) }
  static func covered(_ measure: CoverageMeasure) -> ReportItem { .network(.coverage(measure, .covered)) }

  /// The name for programs: `organisations.microHome`, `finding.L12.overdue`.
  var name: String {
    switch self {
    case .network(let figure): figure.name
    case .recorded(let metric): "recorded.\(metric.rawValue)"
    case .posts: "posts"
    case .postHolders: "postHolders"
    case .finding(let rule): "finding.\(rule)"
    case .severity(let severity): "findings.\(severity.rawValue)"
    }
  }

  /// Whether a change against an earlier day is shown. What a check finds today rests on what the ledger holds today.
  var hasChange: Bool {
    switch self {
    case .finding, .severity: false
    default: true
    }
  }
}
