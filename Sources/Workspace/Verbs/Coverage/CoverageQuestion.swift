import Coverage
import OrganisationGraph

/// What is asked of coverage, in the words of the one who asks. All may be said in English or Chinese.
public struct CoverageQuestion: Sendable {
  /// Lowest tier of regions shown: `district`, `township`, `community` or `grid`.
  public var level = "township"
  /// Which measures; all, where empty.
  public var measures: [String] = []
  /// Only this region: by identity, division code or name.
  public var region: String?
  /// By what figures are divided: `region`, `sector`, `kind`, `scheme` or `mode`.
  public var grouping = "region"
  /// From which level on something counts as covered: `organisation`, `work` or `activity`.
  public var cover = "organisation"
  /// Which scheme counts as the emerging fields, if not that of the rules.
  public var scheme: String?
  /// By which line units with two superiors count, if not that of the rules: `territorial` or `subordinate`.
  public var line: String?
  /// Whether the rows behind the figures are wanted.
  public var rows = false
  /// Which part of the figures to open: `eligible`, `covered`, `missing` …; all, where nil.
  public var part: String?
  /// Only units of this trade.
  public var sector: String?
  /// Only units or communities of this kind.
  public var kind: String?
  /// Only units that are covered in this way: a build mode, `backstop`, `work`, `activity` or `none`.
  public var mode: String?
  /// Whether the steps and thresholds of the rules are wanted.
  public var explains = false

  /// The whole district, by township.
  public init() {}
}

/// How the figures are laid out.
enum CoverageLayout: Hashable {
  case byRegion(RegionLevel)
  case byGroup(CoverageGrouping)
  case byMode
}

/// A question whose words have been understood.
struct CoverageRequest {
  let measures: [CoverageMeasure]
  let layout: CoverageLayout
  let cover: CoverLevel
  let region: Region?
  let rules: CoverageRules
  /// Rules that the question itself sets, by name.
  let overridden: Set<String>
  let part: CoveragePart?
  let sector: String?
  let kind: String?
  let route: CoverRoute?

  /// Tells what the words mean.
  init(_ question: CoverageQuestion, rules: CoverageRules, graph: OrganisationGraph) throws(Refusal) {
    var chosen: [CoverageMeasure] = []
    for text in question.measures {
      chosen.append(try Self.choice(text, "指标", "measure", CoverageMeasure.allCases, CoverageWords.name))
    }
    measures = chosen.isEmpty ? CoverageMeasure.allCases : CoverageMeasure.allCases.filter(chosen.contains)
    cover = try Self.choice(question.cover, "覆盖层次", "level of coverage", CoverLevel.allCases, Glossary.word)
    layout = try Self.layout(question)
    var region: Region?
    if let text = question.region { region = try Self.region(text, in: graph) }
    self.region = region
    var rules = rules
    var overridden = Set<String>()
    if let text = question.scheme {
      rules.emergingScheme = try Self.scheme(text, rules)
      overridden.insert("emergingScheme")
    }
    if let text = question.line {
      rules.countingLine = try Self.choice(text, "计数的线", "line", CountingLine.allCases, CoverageWords.line)
      overridden.insert("countingLine")
    }
    (self.rules, self.overridden) = (rules, overridden)
    var part: CoveragePart?
    if let text = question.part {
      part = try Self.choice(text, "部分", "part", CoveragePart.allCases, CoverageWords.part)
    }
    self.part = part
    sector = question.sector
    var kind: String?
    if let text = question.kind { kind = try Self.kind(text) }
    self.kind = kind
    var route: CoverRoute?
    if let text = question.mode { route = try Self.route(text) }
    self.route = route
  }

  /// Whether an entry is among the rows that were asked for.
  func wants(_ entry: CoverageEntry) -> Bool {
    (part.map { entry.belongs(to: $0, at: cover) } ?? true) && (sector.map { entry.sector == $0 } ?? true)
      && (kind.map { entry.type == $0 } ?? true) && (route.map { entry.route == $0 } ?? true)
  }
}
