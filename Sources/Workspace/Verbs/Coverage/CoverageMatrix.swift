import Coverage
import OrganisationGraph

/// A measure of coverage by township and field (覆盖): figures with their change, and a cell for each pair.
public struct CoverageMatrix: Sendable {
  /// A figure of the strip.
  public struct Figure: Sendable {
    /// Its part: `eligible`, `covered`, `missing`, `unknown`, `exempt`; `rate` for the rate.
    public let part: String
    /// What is counted.
    public let label: String
    /// The value in words.
    public let value: String
    /// The word after it.
    public let unit: String
    /// Its change since the end of the year before, in words; empty where there is none to tell.
    public let change: String
  }

  /// A pair of a township and a field.
  public struct Cell: Sendable {
    /// Eligible.
    public let eligible: Int
    /// Covered.
    public let covered: Int
    /// Of the right type, but what decides is not known.
    public let unknown: Int
  }

  /// A township.
  public struct Row: Sendable {
    /// Its name.
    public let name: String
    /// Identity of its region; empty for what lies in none, and for the total.
    public let region: String
    /// All fields together.
    public let whole: Cell
    /// The fields in the order of the columns.
    public let cells: [Cell]
  }

  /// A field: its word, and its stored name, empty for all others together.
  public struct Column: Sendable {
    /// The word.
    public let title: String
    /// The stored name; empty for all others together.
    public let key: String
  }

  /// The measures that can be chosen: stored name and word.
  public let measures: [(name: String, word: String)]
  /// The stored name of the one chosen.
  public let measure: String
  /// How its fields are asked for: `sector` or `kind`.
  public let grouping: String
  /// The strip.
  public let figures: [Figure]
  /// By which rule it is counted.
  public let rule: String
  /// The fields.
  public let columns: [Column]
  /// The townships, and last what lies in none, where anything does.
  public let rows: [Row]
  /// The district.
  public let total: Row
}

extension Workspace {
  /// A measure of coverage on a day by township and field, those with most eligible first.
  /// - Parameter measure: by stored name or word; 四新, where nil.
  public func coverageMatrix(_ measure: String?, asOf day: AsOf) throws(Refusal) -> CoverageMatrix {
    let rules = try settings().coverage
    let chosen = try measure.map { text throws(Refusal) in
      try CoverageRequest.choice(text, "指标", "measure", CoverageMeasure.allCases, CoverageWords.name)
    }
    let measure = chosen ?? .emergingUnits
    let survey = CoverageSurvey(try evidence(on: day).graph, rules: rules)
    let before = CoverageSurvey(try evidence(on: yearBefore(day)).graph, rules: rules)
    let entries = survey.entries(of: measure)
    let fields = MatrixFields(survey, measure, language: language)
    let graph = survey.graph
    var rows: [CoverageMatrix.Row] = []
    var rest = entries
    for region in graph.regions where region.level == .township {
      let mine = rest.filter { $0.region.map { survey.holds($0, in: region.id) } ?? false }
      let ids = Set(mine.map(\.id))
      rest.removeAll { ids.contains($0.id) }
      rows.append(fields.row(region.name, region: region.id, mine))
    }
    if !rest.isEmpty {
      rows.append(fields.row(Term("区直属或区域未填", "The district itself, or no region")(language), region: "", rest))
    }
    return CoverageMatrix(
      measures: CoverageMeasure.allCases.map { ($0.rawValue, CoverageSentences.title($0, rules)(language)) },
      measure: measure.rawValue, grouping: measure.isOfUnits ? "sector" : "kind",
      figures: figures(measure, entries, before.entries(of: measure)),
      rule: CoverageSentences.rule(measure, rules)(language), columns: fields.columns, rows: rows,
      total: fields.row(Term("合计", "Total")(language), region: "", entries))
  }

  private func figures(
    _ measure: CoverageMeasure, _ now: [CoverageEntry], _ before: [CoverageEntry]
  ) -> [CoverageMatrix.Figure] {
    let (parts, old) = (now.reduce(CoverageParts()) { $0 + $1.parts }, before.reduce(CoverageParts()) { $0 + $1.parts })
    let unit = measure.countsWomen ? Term("人", "") : measure.isOfUnits ? Term("家", "") : Term("个", "")
    let counted: [(CoveragePart, Term, Int, Int)] = [
      (.eligible, Term("应建", "Eligible"), parts.eligible, old.eligible),
      (.covered, Term("已覆盖", "Covered"), parts.covered(at: .organisation), old.covered(at: .organisation)),
      (.missing, Term("空白", "Blank"), parts.count(.missing, at: .organisation), old.count(.missing, at: .organisation)),
      (.unknown, Term("未知（未摸底）", "Unknown"), parts.unknown, old.unknown),
      (.exempt, Term("— 不适用", "— Exempt"), parts.exempt, old.exempt),
    ]
    var figures = counted.map { part, label, value, old in
      CoverageMatrix.Figure(
        part: part.rawValue, label: label(language), value: Figures.number(value), unit: unit(language),
        change: changeWords(value - old))
    }
    let rate = parts.rate(at: .organisation)
    var change = ""
    if let rate, let before = old.rate(at: .organisation) {
      let points = ((rate - before) * 1000).rounded() / 10
      let sign = points > 0 ? "＋" : points < 0 ? "−" : ""
      change = Term("比上年底 \(sign)\(abs(points))个百分点", "\(sign)\(abs(points)) points since last year")(language)
    }
    figures.insert(
      .init(
        part: "rate", label: Term("覆盖率", "Rate")(language),
        value: rate.map { String(Figures.rate($0).dropLast()) } ?? "—",
        unit: rate == nil ? "" : "%", change: change), at: 2)
    return figures
  }

  /// 比上年底 ＋14.
  func changeWords(_ change: Int) -> String {
    let sign = change > 0 ? "＋" : change < 0 ? "−" : ""
    return Term("比上年底 \(sign)\(Figures.number(abs(change)))", "\(sign)\(Figures.number(abs(change))) since last year")(
      language)
  }
}

/// Puts entries into the fields of a matrix.
private struct MatrixFields {
  /// Fields with a column of their own.
  private static let most = 7

  let columns: [CoverageMatrix.Column]
  private let keys: [String]
  private let hasOthers: Bool
  private let isOfUnits: Bool

  init(_ survey: CoverageSurvey, _ measure: CoverageMeasure, language: Language) {
    isOfUnits = measure.isOfUnits
    let grouping: CoverageGrouping = isOfUnits ? .sector : .kind
    let groups = survey.groups(of: measure, by: grouping).filter { $0.key != nil }
    keys = groups.prefix(Self.most).compactMap(\.key)
    hasOthers = survey.groups(of: measure, by: grouping).count > keys.count
    let named = keys.map { key in
      CoverageMatrix.Column(title: CoverageWords.group(key, grouping, of: measure)(language), key: key)
    }
    columns = named + (hasOthers ? [.init(title: Term("其他", "Others")(language), key: "")] : [])
  }

  func row(_ name: String, region: String, _ entries: [CoverageEntry]) -> CoverageMatrix.Row {
    var byKey: [String: CoverageParts] = [:]
    for entry in entries {
      let key = (isOfUnits ? entry.sector : entry.type) ?? ""
      let column = keys.contains(key) ? key : ""
      byKey[column] = (byKey[column] ?? CoverageParts()) + entry.parts
    }
    return CoverageMatrix.Row(
      name: name, region: region, whole: Self.cell(entries.reduce(CoverageParts()) { $0 + $1.parts }),
      cells: columns.map { Self.cell(byKey[$0.key] ?? CoverageParts()) })
  }

  private static func cell(_ parts: CoverageParts) -> CoverageMatrix.Cell {
    .init(eligible: parts.eligible, covered: parts.covered(at: .organisation), unknown: parts.unknown)
  }
}
