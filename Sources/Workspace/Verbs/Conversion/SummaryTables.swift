import Conversion
import OrganisationGraph
import Tables

/// The tables of what is sent up, from one summary.
struct SummaryTables {
  /// A column of figures.
  private struct Column {
    let heading: Term
    let cell: (SummaryCounts) -> Int
    init(_ chinese: String, _ english: String, _ cell: @escaping (SummaryCounts) -> Int) {
      heading = Term("#" + chinese, "#" + english)
      self.cell = cell
    }
  }

  let summary: ConversionSummary
  /// The year with a column of its own.
  let year: Int
  let titles: CaseTitles
  let language: Language

  private var drive: Drive { summary.progress.drive }

  var heading: String {
    Term("\(drive.name)情况表", "\(drive.name): the table sent up")(language)
  }

  /// Everything by row, for files.
  var wide: PageTable { table(heading, progress + byYear + officers) }

  /// The same in pieces, with a shorter list, for a screen.
  var narrow: [PageTable] {
    [
      table(Term("进展", "Progress")(language), progress),
      table(Term("历年完成", "Done by year")(language), byYear + [Column("合计", "All") { $0.done }]),
      table(Term("新妇联班子", "Leaders of the new federations")(language), officers), shortList,
    ]
  }

  /// The done ones in full.
  var done: PageTable {
    var table = list([
      Term("原组织", "Before"), Term("新组织", "Federation"), Term("批复日期", "Approved"), Term("批复文号", "Number"),
      Term("主席", "Chair"), Term("副主席", "Vice-chairs"), Term("#执委", "#Executives"), Term("挂牌日期", "Plaque"),
      Term("备案日期", "Filed"),
    ])
    table.rows = rows { conversion in
      [.text(conversion.oldBody ?? ""), .text(conversion.newBody ?? "")] + approval(conversion) + leaders(conversion)
        + [date(conversion.plaque), date(conversion.filed)]
    }
    return table
  }

  /// The sheets of the workbook, with the day and the rules above the head.
  func sheets(_ day: String, rules: [String]) -> [SheetDraft] {
    [wide, done].filter { !$0.rows.isEmpty }.map { table in
      var draft = table.draft
      draft.title = table.title + Term("（\(day)）", " (\(day))")(language)
      draft.notes = rules
      return draft
    }
  }

  private var shortList: PageTable {
    var table = list([
      Term("批复日期", "Approved"), Term("批复文号", "Number"), Term("主席", "Chair"), Term("副主席", "Vice-chairs"),
      Term("#执委", "#Executives"), Term("挂牌", "Plaque"), Term("备案", "Filed"),
    ])
    table.rows = rows(isShort: true) { conversion in
      approval(conversion) + leaders(conversion) + [date(conversion.plaque), date(conversion.filed)]
    }
    return table
  }

  private var progress: [Column] {
    let isConversion = drive.kind.isConversion
    var columns = [Column(isConversion ? "应改" : "应办", "Eligible") { $0.eligible }]
    if drive.rule(of: .ready) != nil { columns.append(Column("条件成熟", "Ripe") { $0.ripe }) }
    let year = year
    columns += [
      Column("已完成", "Done") { $0.done }, Column("其中\(year)年", "In \(year)") { $0.doneByYear[year] ?? 0 },
      Column("办理中", "In progress") { $0.inProgress }, Column("未启动", "Not started") { $0.notStarted },
    ]
    return columns
      + drive.sideStages.map { stage in
        let word = Glossary.word(stage)
        return Column(word.chinese, word.english) { $0.aside[stage] ?? 0 }
      }
  }

  private var byYear: [Column] {
    let years = summary.years.map { year in
      Column("\(year)年完成", "Done \(year)") { $0.doneByYear[year] ?? 0 }
    }
    return years + (summary.total.doneUndated > 0 ? [Column("年份不明", "Year unknown") { $0.doneUndated }] : [])
  }

  private var officers: [Column] {
    var columns = [
      Column("新妇联", "Federations") { $0.federations }, Column("主席", "Chairs") { $0.chairs },
      Column("副主席", "Vice-chairs") { $0.allViceChairs },
    ]
    for tenure in Tenure.allCases {
      let word = Glossary.word(tenure)
      columns.append(Column(word.chinese + "副主席", word.english) { $0.viceChairs[tenure] ?? 0 })
    }
    if summary.total.viceChairs[nil] ?? 0 > 0 {
      columns.append(Column("未注明专兼挂", "Not stated") { $0.viceChairs[nil] ?? 0 })
    }
    return columns + [Column("执委", "Executives") { $0.executives }]
  }

  private func table(_ title: String, _ columns: [Column]) -> PageTable {
    let first = summary.isByUnit ? Term("单位性质", "Kind of unit") : Term("街道乡镇", "Township")
    var table = PageTable(title: title, headings: [first(language)] + columns.map { $0.heading(language) })
    let cells = { (counts: SummaryCounts) in columns.map { PageTable.Cell.number($0.cell(counts)) } }
    table.rows = summary.rows.map { [.text(word(of: $0.group, $0.name))] + cells($0.counts) }
    table.rows.append([.text(Term("合计", "Total")(language))] + cells(summary.total))
    return table
  }

  private func list(_ headings: [Term]) -> PageTable {
    let first = [
      Term("#序号", "#No."), Term("单位", "Institution"),
      summary.isByUnit ? Term("单位性质", "Kind") : Term("街道乡镇", "Township"),
    ]
    return PageTable(
      title: Term("已完成名单", "Those done")(language), headings: (first + headings).map { $0(language) })
  }

  private func rows(
    isShort: Bool = false, _ cells: (DoneCase) -> [PageTable.Cell]
  ) -> [[PageTable.Cell]] {
    let names = Dictionary(summary.rows.map { ($0.group, $0.name) }, uniquingKeysWith: { first, _ in first })
    return summary.done.enumerated().compactMap { number, subject in
      guard let conversion = subject.conversion else { return nil }
      let name = isShort ? titles.short(conversion.state.conversionCase) : subject.name
      return [.number(number + 1), .text(name), .text(word(of: subject.group, names[subject.group] ?? nil))]
        + cells(conversion)
    }
  }

  private func approval(_ conversion: DoneCase) -> [PageTable.Cell] {
    [date(conversion.approval?.date), .text(conversion.approval?.documentNumber ?? "")]
  }

  private func leaders(_ conversion: DoneCase) -> [PageTable.Cell] {
    let separator = Term("、", ", ")(language)
    let vices = conversion.officers?.viceChairs.map { vice in
      vice.name
        + (vice.tenure.map { Term("（\(Glossary.word($0).chinese)）", " (\(Glossary.word($0).english))")(language) } ?? "")
    }
    return [
      .text(conversion.officers?.chairs.joined(separator: separator) ?? ""),
      .text(vices?.joined(separator: separator) ?? ""),
      conversion.officers?.executives.map(PageTable.Cell.number) ?? .unknown(language),
    ]
  }

  private func date(_ date: PartialDate?) -> PageTable.Cell { .text(date?.description ?? "") }

  private func word(of group: SummaryGroup, _ name: String?) -> String {
    switch group {
    case .unitKind(let kind): Glossary.word(kind)(language)
    case .township(let id): name ?? id
    case .unknown: Term("未查明", "Unknown")(language)
    }
  }
}

extension ConversionSummary {
  /// Whether its rows are kinds of unit, and not townships.
  var isByUnit: Bool { progress.kind == .institutionCommittee || progress.kind == .emergingFounding }
}
