import Coverage
import OrganisationGraph
import Tables

/// The workbook that a district sends up: the tables of the report, with charts drawn by the program from the same cells.
struct ReportSheets {
  let tables: ReportTables
  /// 四新 by trade and by build mode, as `coverage` lays them out.
  let emerging: [PageTable]
  /// The cases under way, as `conversion` lists them.
  let openCases: PageTable

  private var language: Language { tables.language }
  private var rules: CoverageRules { tables.figures.settings.coverage }

  var drafts: [SheetDraft] {
    let emergingTitle = CoverageWords.scheme(rules.emergingScheme)
    let areaCount = tables.figures.areas.count
    let areas = tables.areas
    let homes = tables.kinds.firstIndex(of: .microHome).map { $0 + 1 }
    var sheets = [
      sheet(tables.overview),
      sheet(tables.coverage, .bar, Term("覆盖率", "Rates"), values: [8]),
      sheet(areas, .column, Term("妇女微家", "Micro-homes"), values: homes.map { [$0] } ?? [], rows: areaCount),
      sheet(
        tables.coverage(of: .emergingUnits, titled: emergingTitle), .column,
        Term("\(emergingTitle.chinese)：应建和已建", "\(emergingTitle.english): eligible and covered"), values: [1, 2],
        rows: areaCount),
    ]
    sheets += emerging.map { sheet($0) }
    sheets += [
      sheet(tables.stages, .bar, Term("会改联各环节", "Cases by stage"), values: [1]), sheet(openCases),
      // The whole comes first here and is no bar among its parts.
      sheet(tables.microHomes, .column, Term("每千名妇女的微家", "Micro-homes per 1,000 women"), values: [4], from: 1),
      sheet(
        tables.terms, .column, Term("任期届满", "Terms ending"), values: [5, 6], rows: areaCount),
      sheet(tables.findings), ruleSheet,
    ]
    return sheets
  }

  private var ruleSheet: SheetDraft {
    var draft = sheet(tables.sources)
    draft.name = Term("口径", "Rules")(language)
    return draft
  }

  private func sheet(_ table: PageTable) -> SheetDraft {
    var draft = table.draft
    draft.notes = [tables.heading, Term("截至", "as of ")(language) + tables.figures.day.words(language)]
    return draft
  }

  /// A sheet with a chart of some of its columns, over its first rows, so that a total is no part of it.
  private func sheet(
    _ table: PageTable, _ kind: ChartDraft.Kind, _ title: Term, values: [Int], rows: Int? = nil, from first: Int = 0
  ) -> SheetDraft {
    var draft = sheet(table)
    let last = min(rows ?? table.rows.count, table.rows.count)
    if first < last, !values.isEmpty {
      draft.charts = [ChartDraft(kind, title: title(language), values: values, rows: first..<last)]
    }
    return draft
  }
}
