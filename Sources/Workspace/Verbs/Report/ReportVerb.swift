import Charts
import Coverage
import Ledger
import OrganisationGraph

extension Workspace {
  /// A report on a day (报告): paragraphs of a work summary, each figure with its rule and its command. Its workbook is the
  /// one that a district sends up.
  /// - Parameter township: only this township, by code, identity or name; the whole ledger, where nil.
  public func report(township: String? = nil, asOf day: AsOf) throws(Refusal) -> Answer {
    let tables = try reportTables(township, asOf: day)
    let words = tables.words
    var page = Page(
      title: tables.heading + Term("（截至", " (as of ")(language) + day.words(language) + Term("）", ")")(language))
    for paragraph in words.paragraphs { page.say(paragraph) }
    page.say(Term("以上数字的口径和查证命令：", "The rule of every figure, and the command that shows it:")(language))
    var sources = tables.sources
    sources.isRunning = true
    page.show(sources)
    var answer = Answer(page, json: ReportJSON(tables))
    let sheets = ReportSheets(
      tables: tables, emerging: try emergingTables(tables.figures),
      openCases: openCases(tables.figures.states, tables.figures.settings.conversion)
    ).drafts
    answer.sheets = { sheets }
    return answer
  }

  /// The same figures on one page (一图一表): a strip of figures, a chart, a table and room for the seal.
  /// - Parameters:
  ///   - path: the file; its ending says as what: `.pdf`, `.svg`, `.png` or `.gv`.
  ///   - wishes: paper, ink, margins, mark and style; what belongs to charts of the network is not looked at.
  public func reportPage(
    township: String? = nil, asOf day: AsOf, wishes: ChartWishes = ChartWishes(), to path: String
  ) throws(Refusal) -> Answer {
    let single = try SinglePage(wishes, to: path, least: 7, language: language)
    let picture = ReportPicture(tables: try reportTables(township, asOf: day), attachment: wishes.attachment)
    let content = picture.content
    try single.write(author: content.unitName, day: day) { options throws(ChartError) in
      try ChartPlan.report(content, options: options)
    }
    var said = Page(title: Term("报告", "Report")(language))
    said.say(Term("一页通已写到“\(path)”。", "The page is in “\(path)”.")(language))
    return Answer(said, json: ["file": path])
  }

  private func reportTables(_ name: String?, asOf day: AsOf) throws(Refusal) -> ReportTables {
    let settings = try settings()
    let facts = try facts()
    let graph = OrganisationGraph(facts, on: day.date)
    let named = try name.map { name throws(Refusal) in try township(name, in: graph) }
    if let name { _ = try townshipRegion(name, in: graph) }
    let figures = ReportFigures(facts, day: day, township: named, settings: settings) {
      findings(in: $0, settings)
    }
    return ReportTables(figures: figures, language: language)
  }

  /// 四新 by trade and by build mode, from the tables of `coverage`.
  private func emergingTables(_ figures: ReportFigures) throws(Refusal) -> [PageTable] {
    let title = CoverageWords.scheme(figures.settings.coverage.emergingScheme)
    var tables: [PageTable] = []
    for (grouping, word) in [("sector", Term("按行业", " by trade")), ("mode", Term("按组建方式", " by build mode"))] {
      var question = CoverageQuestion()
      question.measures = [CoverageMeasure.emergingUnits.rawValue]
      (question.grouping, question.region) = (grouping, figures.region?.id)
      let request = try CoverageRequest(
        question, rules: figures.settings.coverage, graph: figures.survey.evidence.graph)
      var page = Page(title: "")
      showFigures(figures.survey.coverage, request, on: &page)
      tables += page.tables.prefix(1).map { table in
        var table = table
        table.title = title(language) + word(language)
        return table
      }
    }
    return tables
  }
}

extension ReportTables {
  /// What the report is called: 井川矿区妇联组织建设情况.
  var heading: String {
    let district = ShortName(district: figures.survey.evidence.graph.organisations.first?.name ?? "")
    let place = figures.township.map { district.place + district.label(of: $0) } ?? district.federation
    return Term("\(place)组织建设情况", "\(place): the network in figures")(language)
  }
}
