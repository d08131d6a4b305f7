import Conversion
import Coverage
import OrganisationGraph

/// The tables of a report, which the workbook and the list of sources share.
struct ReportTables {
  let figures: ReportFigures
  let language: Language

  var words: ReportSentences { ReportSentences(figures: figures, language: language) }

  /// Every plain figure with its change.
  var overview: PageTable {
    var table = table(
      Term("概览", "Overview"),
      [
        Term("指标", "Figure"), Term("#\(figures.day.date)", "#\(figures.day.date)"),
        Term("#\(figures.base.date)", "#\(figures.base.date)"), Term("#增减", "#Change"),
      ])
    table.rows = ReportItem.plain.map { item in
      [
        .text(title(item)), cell(figures.now[item]),
        item.hasChange ? cell(figures.before?[item]) : .text("—"),
        figures.change(item).map(PageTable.Cell.number) ?? .text("—"),
      ]
    }
    return table
  }

  /// Every measure with its parts, its rate and that of the end of the year before.
  var coverage: PageTable {
    var table = table(
      Term("覆盖", "Coverage"),
      [
        Term("指标", "Measure"), Term("#应建", "#Eligible"), Term("#已建", "#Covered"), Term("#未建", "#Missing"),
        Term("#工作覆盖", "#Work"), Term("#活动覆盖", "#Activity"), Term("#未知", "#Unknown"), Term("#不适用", "#Exempt"),
        Term("#覆盖率", "#Rate"), Term("#上年底应建", "#Eligible before"), Term("#上年底已建", "#Covered before"),
        Term("#上年底覆盖率", "#Rate before"),
      ])
    table.rows = CoverageMeasure.allCases.map { measure in
      let parts = figures.now.parts[measure] ?? CoverageParts()
      return [
        .text(CoverageSentences.title(measure, figures.settings.coverage)(language)), .number(parts.eligible),
        .number(parts.covered(at: .organisation)), .number(parts.count(.missing, at: .organisation)),
        .number(parts.work), .number(parts.activity), .number(parts.unknown), .number(parts.exempt),
        .rate(figures.now.rate(measure)), cell(figures.before?[.eligible(measure)]),
        cell(figures.before?[.covered(measure)]), .rate(figures.before?.rate(measure)),
      ]
    }
    return table
  }

  /// The kinds of organisations that are shown by area: those of which there are some.
  var kinds: [OrganisationKind] { OrganisationKind.allCases.filter { (figures.now[.kind($0)] ?? 0) > 0 } }

  /// Organisations and the main rates of every area, the whole last.
  var areas: PageTable {
    let heads =
      kinds.map { kind -> Term in
        let word = Glossary.word(kind)
        return Term("#" + word.chinese, "#" + word.english)
      } + [
        Term("#组织合计", "#All"), Term("#妇女数", "#Women"), Term("#会改联应改", "#Conversion eligible"),
        Term("#会改联已完成", "#Conversion done"),
      ]
    let items =
      kinds.map { ReportItem.kind($0) } + [
        .total, .network(.women), .network(.conversion(.eligible)), .network(.conversion(.done)),
      ]
    return byArea(
      figures.region == nil ? Term("按街道乡镇", "By township") : Term("按社区村", "By community"), heads
    ) { values in
      items.map { cell(values[$0]) }
    }
  }

  /// What is eligible and covered of one measure, area by area.
  func coverage(of measure: CoverageMeasure, titled title: Term) -> PageTable {
    let heads = [
      Term("#应建", "#Eligible"), Term("#已建", "#Covered"), Term("#未知", "#Unknown"), Term("#不适用", "#Exempt"),
      Term("#覆盖率", "#Rate"),
    ]
    return byArea(title, heads) { values in
      [
        cell(values[.eligible(measure)]), cell(values[.covered(measure)]),
        cell(values[.network(.coverage(measure, .unknown))]), cell(values[.network(.coverage(measure, .exempt))]),
        .rate(values.rate(measure)),
      ]
    }
  }

  /// What is to be done about posts and terms, area by area.
  var terms: PageTable {
    let items = [ReportItem.posts] + ReportItem.termRules.map { .finding($0) }
    let heads = items.map { item -> Term in
      let title = ReportWords.title(item, figures.settings)
      return Term("#" + title.chinese, "#" + title.english)
    }
    return byArea(Term("任职和任期", "Posts and terms"), heads) { values in items.map { cell(values[$0]) } }
  }

  /// Cases by stage.
  var stages: PageTable {
    var table = table(Term("会改联", "Conversion"), [Term("环节", "Stage"), Term("#件数", "#Cases")])
    table.rows = figures.stages.map { [.text(Glossary.word($0.stage)(language)), .number($0.count)] }
    return table
  }

  /// Micro-homes for the women of every area.
  var microHomes: PageTable {
    var table = table(
      Term("微家", "Micro-homes"),
      [
        Term("区域", "Region"), Term("#微家", "#Micro-homes"), Term("#妇女数", "#Women"),
        Term("#妇女数未填的社区村", "#Communities without a count"), Term("#每千名妇女", "#Per 1,000"),
      ])
    table.rows = figures.densities.map { row in
      [
        .text(row.region.name), .number(row.microHomes),
        row.women == 0 && row.communitiesWithoutCount > 0 ? .unknown(language) : .number(row.women),
        .number(row.communitiesWithoutCount), .decimal(row.perThousand),
      ]
    }
    return table
  }

  /// Every finding as a sentence.
  var findings: PageTable {
    var table = table(
      Term("核对", "Check"), [Term("级别", "Severity"), Term("规则", "Rule"), Term("说明", "Finding")])
    table.rows = figures.now.findings.map { finding in
      [
        .text(Glossary.word(finding.severity)(language)), .text(String(finding.rule.prefix { $0 != "." })),
        .text(FindingSentences.statement(finding, language)),
      ]
    }
    return table
  }

  /// Where every figure comes from: its value, what counts, and the command that shows it.
  var sources: PageTable {
    var table = table(
      Term("数字出处", "Sources"),
      [
        Term("指标", "Figure"), Term("#数值", "#Value"), Term("口径", "Rule"), Term("命令", "Command"),
      ])
    table.rows = ReportItem.all.map { item in
      [
        .text(title(item)), cell(figures.now[item]), .text(ReportWords.rule(item, figures.settings)(language)),
        .text(ReportWords.command(item, figures)),
      ]
    }
    return table
  }

  func title(_ item: ReportItem) -> String { ReportWords.title(item, figures.settings)(language) }

  func name(of area: ReportFigures.Area) -> String {
    area.region?.name ?? Term("直属或区域未填", "None of these")(language)
  }

  func cell(_ value: Int?) -> PageTable.Cell { value.map(PageTable.Cell.number) ?? .unknown(language) }

  private func byArea(_ title: Term, _ heads: [Term], _ cells: (ReportValues) -> [PageTable.Cell]) -> PageTable {
    var table = table(title, [Term("区域", "Region")] + heads)
    table.rows = figures.areas.map { [.text(name(of: $0))] + cells($0.values) }
    table.rows.append([.text(Term("合计", "Total")(language))] + cells(figures.now))
    return table
  }

  private func table(_ title: Term, _ headings: [Term]) -> PageTable {
    PageTable(title: title(language), headings: headings.map { $0(language) })
  }
}
