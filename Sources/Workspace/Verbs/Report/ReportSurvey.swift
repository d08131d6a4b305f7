import Conversion
import Coverage
import OrganisationGraph

/// The network on one day, ready to be counted for the whole ledger and for each region.
struct ReportSurvey {
  let evidence: Evidence
  let coverage: CoverageSurvey
  let findings: [Finding]
  private let items: [NetworkFigure: [FigureItem]]
  private let entries: [CoverageMeasure: [CoverageEntry]]
  private let regionOfUnit: [String: String]
  private let caseOf: [String: ConversionCase]

  init(_ evidence: Evidence, _ settings: Settings, findings: [Finding]) {
    self.evidence = evidence
    self.findings = findings
    let coverage = CoverageSurvey(evidence.graph, rules: settings.coverage)
    self.coverage = coverage
    entries = Dictionary(uniqueKeysWithValues: CoverageMeasure.allCases.map { ($0, coverage.entries(of: $0)) })
    items = NetworkFigure.items(evidence, settings)
    var regionOfUnit: [String: String] = [:]
    for unit in evidence.graph.units { regionOfUnit[unit.id] = unit.region }
    self.regionOfUnit = regionOfUnit
    caseOf = Dictionary(evidence.facts.cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is counted in `region`, in the whole ledger where nil. Nil where there is no such region on the day.
  func values(in region: String?) -> ReportValues? {
    guard let count = RegionalCount(evidence, in: region) else { return nil }
    let lies = Set(evidence.graph.inBeing.filter(count.holds).map(\.id))
    var counts: [ReportItem: Int] = [:]
    var parts: [CoverageMeasure: CoverageParts] = [:]
    for (measure, entries) in entries {
      let sum = entries.filter { entry in region.map { coverage.holds(entry.region, in: $0) } ?? true }
        .reduce(CoverageParts()) { $0 + $1.parts }
      parts[measure] = sum
      for figure in CoverageFigure.allCases { counts[.network(.coverage(measure, figure))] = figure.count(sum) }
    }
    for figure in NetworkFigure.all where counts[.network(figure)] == nil {
      let listed = items[figure] ?? []
      let held = region == nil ? listed : listed.filter { holds($0, lies, count) }
      // Nobody has stated women, or there are none to be stated: not the same as no women.
      if figure == .women, held.isEmpty { continue }
      counts[.network(figure)] = held.reduce(0) { $0 + $1.value }
    }
    let posts = evidence.graph.posts.filter { lies.contains($0.organisation) }
    counts[.posts] = posts.count
    counts[.postHolders] = Set(posts.map(\.person)).count
    for metric in ReportItem.recorded { counts[.recorded(metric)] = count.value(of: metric) }
    let covers = Set(evidence.graph.covers.filter { lies.contains($0.organisation) }.map(\.id))
    let held: [EntityKind: Set<String>] = [
      .organisation: lies, .post: Set(posts.map(\.id)), .person: Set(posts.map(\.person)), .cover: covers,
    ]
    let found = findings.filter { region == nil || holds($0, held, count) }
    for rule in ReportItem.termRules { counts[.finding(rule)] = found.count { $0.rule == rule } }
    for severity in Severity.allCases { counts[.severity(severity)] = found.count { $0.severity == severity } }
    return ReportValues(counts: counts, parts: parts, findings: found)
  }

  private func holds(_ item: FigureItem, _ lies: Set<String>, _ count: RegionalCount) -> Bool {
    switch item.record.kind {
    case .organisation: return lies.contains(item.record.id)
    case .unit: return count.holds(regionOfUnit[item.record.id])
    case .conversionCase: return count.holds(place(of: caseOf[item.record.id]))
    default: return count.holds(item.record.id)
    }
  }

  /// Those of `states` whose institution or village lies in `region`; all, where nil.
  func cases(_ states: [CaseState], in region: String?) -> [CaseState] {
    guard let region, let count = RegionalCount(evidence, in: region) else { return states }
    return states.filter { count.holds(place(of: $0.conversionCase)) }
  }

  private func place(of conversionCase: ConversionCase?) -> String? {
    conversionCase?.unit.flatMap { regionOfUnit[$0] } ?? conversionCase?.region
  }

  private func holds(_ finding: Finding, _ held: [EntityKind: Set<String>], _ count: RegionalCount) -> Bool {
    guard let subject = finding.subject else { return false }
    switch subject.kind {
    case .unit: return count.holds(regionOfUnit[subject.id])
    case .region: return count.holds(subject.id)
    case .conversionCase: return count.holds(place(of: caseOf[subject.id]))
    default: return held[subject.kind]?.contains(subject.id) ?? false
    }
  }
}

/// What was counted in one region on one day. A figure that is not there is not known.
struct ReportValues: Sendable {
  var counts: [ReportItem: Int]
  /// The parts of every measure of coverage; empty for what is only a remainder.
  var parts: [CoverageMeasure: CoverageParts] = [:]
  /// The findings there, gravest first.
  var findings: [Finding] = []

  subscript(item: ReportItem) -> Int? { counts[item] }

  /// Covered ÷ eligible; nil where nothing is eligible.
  func rate(_ measure: CoverageMeasure) -> Double? {
    guard let eligible = self[.eligible(measure)], let covered = self[.covered(measure)], eligible > 0 else {
      return nil
    }
    return Double(covered) / Double(eligible)
  }
}
