import Coverage
import OrganisationGraph

extension Workspace {
  /// What is covered on a day (覆盖), by measure and region.
  /// - Parameter deepest: the lowest tier that the page shows: `district`, `township` or `community`. Programs get all.
  public func coverage(asOf day: AsOf, deepest: String) throws(Refusal) -> Answer {
    guard let level = RegionLevel(rawValue: deepest), [.district, .township, .community].contains(level) else {
      throw Refusal(
        .usage, "“\(deepest)”不是层级，应为district、township或community。",
        "“\(deepest)” is no tier; district, township or community was expected.")
    }
    let settings = try settings()
    let table = CoverageTable(try evidence(on: day).graph, rules: settings.coverage)
    let json = CoverageJSON(
      asOf: day.date, rules: table.rules,
      rows: table.rows.map { row in
        CoverageJSON.Row(
          measure: row.measure.rawValue, region: row.region, code: row.code, level: row.level.rawValue,
          eligible: row.eligible, covered: row.covered, unknown: row.unknown, exempt: row.exempt, rate: row.rate)
      })
    return Answer(coveragePage(day, table, level), json: json)
  }

  private func coveragePage(_ day: AsOf, _ table: CoverageTable, _ deepest: RegionLevel) -> Page {
    var page = Page(title: Term("覆盖", "Coverage")(language) + "  " + asOfWords(day))
    for measure in CoverageMeasure.allCases {
      var shown = PageTable(
        title: CoverageSentences.title(measure)(language),
        headings: [
          Term("区域", "Region")(language), Term("#应建", "#Eligible")(language), Term("#已建", "#Covered")(language),
          Term("#未建", "#Missing")(language), Term("#未知", "#Unknown")(language), Term("#不适用", "#Exempt")(language),
          Term("#覆盖率", "#Rate")(language),
        ])
      shown.rows = table.rows(of: measure).filter { $0.level.depth <= deepest.depth }.map { row in
        let indent = String(repeating: "  ", count: max(0, row.level.depth - RegionLevel.district.depth))
        return [
          .text(indent + row.region), .number(row.eligible), .number(row.covered), .number(row.missing),
          .number(row.unknown), .number(row.exempt), .rate(row.rate),
        ]
      }
      page.show(shown)
      page.say(CoverageSentences.rule(measure, table.rules)(language))
    }
    return page
  }
}

/// Coverage for programs.
struct CoverageJSON: Encodable, Sendable {
  struct Row: Encodable, Sendable {
    let measure: String
    let region: String
    @WrittenAsNull var code: String?
    let level: String
    let eligible: Int
    let covered: Int
    let unknown: Int
    let exempt: Int
    /// Null where nothing is eligible.
    @WrittenAsNull var rate: Double?
  }

  let asOf: PartialDate
  let rules: CoverageRules
  let rows: [Row]
}
