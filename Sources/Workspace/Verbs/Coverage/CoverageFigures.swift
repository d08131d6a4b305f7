import Coverage
import OrganisationGraph

extension Workspace {
  /// The figures of every measure that was asked for, each with its rule.
  func showFigures(_ survey: CoverageSurvey, _ request: CoverageRequest, on page: inout Page) {
    for measure in request.measures {
      let table: PageTable
      switch request.layout {
      case .byRegion(let deepest): table = byRegion(survey, request, measure, deepest)
      case .byGroup(let grouping): table = byGroup(survey, request, measure, grouping)
      case .byMode: table = byMode(survey, request, measure)
      }
      guard !table.rows.isEmpty else { continue }
      page.show(table)
      page.say(CoverageSentences.rule(measure, request.rules, request.cover)(language))
    }
    guard !page.tables.isEmpty else {
      return page.say(
        Term(
          "没有可列的数字：台账里没有这样的区域、单位，或所问的指标不能这样分（社区村没有行业、口径和组建方式）。",
          "There is nothing to show: no such regions or units, or the measures cannot be divided so.")(language))
    }
    if case .byRegion(let deepest) = request.layout, request.measures.contains(.microHomes) {
      showDensities(survey, request, deepest, on: &page)
    }
    if request.layout == .byMode {
      page.say(
        Term(
          "一个单位由几个组织覆盖的，按第一个组织的组建方式计一次；各行相加等于应建。",
          "A unit that several organisations cover counts once, by the first one's build mode; the rows add up to what is eligible."
        )(
          language))
    }
    if request.layout == .byGroup(.scheme) {
      page.say(Term("几种口径互相重叠，各算各的，不能相加。", "The schemes overlap; their figures are never added.")(language))
    }
  }

  private func byRegion(
    _ survey: CoverageSurvey, _ request: CoverageRequest, _ measure: CoverageMeasure, _ deepest: RegionLevel
  ) -> PageTable {
    let found = CoverageTable(
      survey, measures: [measure], level: request.cover, deepest: deepest, in: request.region?.id)
    var table = PageTable(
      title: CoverageSentences.title(measure, request.rules)(language),
      headings: figureHeadings(Term("区域", "Region")(language), at: request.cover))
    let top = found.rows.first?.level.depth ?? 0
    for row in found.rows {
      let indent = String(repeating: "  ", count: max(0, row.level.depth - top))
      table.rows.append([.text(indent + row.region)] + figures(row.parts, at: request.cover))
    }
    // What lies in none of the regions listed below comes last, so that the rows add up to the first one.
    for row in found.direct {
      let name = Term("（\(row.region)直属或区域未填）", "(\(row.region) itself, or no region)")(language)
      let indent = String(repeating: "  ", count: max(0, row.level.depth - top) + 1)
      table.rows.append([.text(indent + name)] + figures(row.parts, at: request.cover))
    }
    return table
  }

  private func byGroup(
    _ survey: CoverageSurvey, _ request: CoverageRequest, _ measure: CoverageMeasure, _ grouping: CoverageGrouping
  ) -> PageTable {
    let groups = survey.groups(of: measure, by: grouping, in: request.region?.id)
    var table = PageTable(
      title: CoverageSentences.title(measure, request.rules)(language),
      headings: figureHeadings(CoverageWords.grouping(grouping)(language), at: request.cover))
    table.rows = groups.map { group in
      [.text(CoverageWords.group(group.key, grouping, of: measure)(language))]
        + figures(group.parts, at: request.cover)
    }
    if grouping != .scheme, groups.count > 1 {
      let sum = groups.reduce(CoverageParts()) { $0 + $1.parts }
      table.rows.append([.text(Term("合计", "Total")(language))] + figures(sum, at: request.cover))
    }
    return table
  }

  private func byMode(_ survey: CoverageSurvey, _ request: CoverageRequest, _ measure: CoverageMeasure) -> PageTable {
    let routes = survey.routes(of: measure, in: request.region?.id)
    var table = PageTable(
      title: CoverageSentences.title(measure, request.rules)(language),
      headings: [
        Term("组建方式", "Build mode")(language), Term("#组织数", "#Organisations")(language),
        measure.countsWomen ? Term("#女职工数", "#Women")(language) : Term("#单位数", "#Units")(language),
        Term("#占应建", "#Of eligible")(language),
      ])
    table.rows = routes.map { route in
      [
        .text(CoverageWords.route(route.route)(language)), .number(route.organisations), .number(route.covered),
        .rate(route.share),
      ]
    }
    return table
  }

  private func showDensities(
    _ survey: CoverageSurvey, _ request: CoverageRequest, _ deepest: RegionLevel, on page: inout Page
  ) {
    let found = survey.microHomeDensities(deepest: deepest, in: request.region?.id)
    guard let top = found.first?.region.level.depth else { return }
    var table = PageTable(
      title: Term("每千名妇女的妇女微家", "Micro-homes per 1,000 women")(language),
      headings: [
        Term("区域", "Region")(language), Term("#微家", "#Micro-homes")(language), Term("#妇女数", "#Women")(language),
        Term("#妇女数未填的社区村", "#Communities without a count")(language), Term("#每千名妇女", "#Per 1,000")(language),
      ])
    table.rows = found.map { row in
      let indent = String(repeating: "  ", count: max(0, row.region.level.depth - top))
      let women: PageTable.Cell =
        row.women == 0 && row.communitiesWithoutCount > 0 ? .unknown(language) : .number(row.women)
      return [
        .text(indent + row.region.name), .number(row.microHomes), women, .number(row.communitiesWithoutCount),
        .decimal(row.perThousand),
      ]
    }
    page.show(table)
    page.say(
      Term(
        "口径：社区（村）的妇女微家数除以妇女数再乘1000；妇女数未填的社区（村）连同它的微家都不计入比值。",
        "Rule: micro-homes of the communities for each 1,000 women there; communities without a count are in neither.")(
          language))
  }
}
