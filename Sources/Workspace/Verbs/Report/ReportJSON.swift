import Coverage
import OrganisationGraph

/// A report for programs.
struct ReportJSON: Encodable, Sendable {
  struct Figure: Encodable, Sendable {
    let figure: String
    let title: String
    /// Null where it is not known.
    @WrittenAsNull var value: Int?
    /// At the end of the year before; null where it is not known, or where a change says nothing.
    @WrittenAsNull var before: Int?
    @WrittenAsNull var change: Int?
    let rule: String
    let command: String
  }
  struct Area: Encodable, Sendable {
    /// Null for what lies in none of the areas.
    @WrittenAsNull var regionID: String?
    let region: String
    let figures: [String: Int]
  }

  let asOf: PartialDate
  let before: PartialDate
  /// Null for the whole ledger.
  @WrittenAsNull var region: String?
  let figures: [Figure]
  /// Shares of 1, null where nothing is eligible.
  let rates: [String: WrittenAsNull<Double>]
  let areas: [Area]
  let paragraphs: [String]

  init(_ tables: ReportTables) {
    let report = tables.figures
    (asOf, before) = (report.day.date, report.base.date)
    _region = WrittenAsNull(wrappedValue: report.region?.id)
    figures = ReportItem.all.map { item in
      Figure(
        figure: item.name, title: tables.title(item), value: report.now[item],
        before: item.hasChange ? report.before?[item] : nil, change: report.change(item),
        rule: ReportWords.rule(item, report.settings)(tables.language),
        command: ReportWords.command(item, report))
    }
    rates = Dictionary(
      uniqueKeysWithValues: CoverageMeasure.allCases.map {
        ($0.rawValue, WrittenAsNull(wrappedValue: report.now.rate($0)))
      })
    areas = report.areas.map { area in
      Area(
        regionID: area.region?.id, region: tables.name(of: area),
        figures: Dictionary(
          area.values.counts.map { ($0.key.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }
    paragraphs = tables.words.paragraphs
  }
}
