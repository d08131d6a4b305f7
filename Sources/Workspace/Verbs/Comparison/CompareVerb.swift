import Conversion
import Coverage
import Ledger
import OrganisationGraph
import Tables

extension Workspace {
  /// What happened between two days (对比): every change with its cause, and every figure split into these causes.
  /// - Parameters:
  ///   - cause: list the rows of this cause only, by its word or its name for programs.
  ///   - listsAll: list the rows of every cause, also of those that are many and move no figure.
  public func compare(
    _ first: AsOf, _ second: AsOf, cause: String? = nil, listsAll: Bool = false
  ) throws(Refusal) -> Answer {
    let cause = try cause.map { name throws(Refusal) in try Self.cause(named: name) }
    let settings = try settings()
    let facts = try facts()
    let comparison = NetworkComparison(
      facts, between: first.date, and: second.date, stages: settings.conversion.allStages)
    let history = FigureHistory(facts, comparison, figures: NetworkFigure.all) { NetworkFigure.items($0, settings) }
    let names = RecordNames(facts)
    var page = Page(
      title: Term("对比", "Comparison")(language) + "  "
        + AsOf(comparison.from).words(language) + Term("至", " to ")(language) + AsOf(comparison.to).words(language))
    page.say(
      Term(
        "口径：前一日之后、到后一日为止发生的每件事各算一条；期间建了又撤的，两条都列。每个数字的增减逐条归到原因，合计等于两日之差。",
        "Rule: everything after the first day up to the second is a row; what was founded and closed in between has both. "
          + "Every figure's change is laid to its causes, which add up to the difference.")(language))
    page.show(figureTable(history.splits))
    page.show(causeTable(comparison))
    let routine: Set<ChangeCause> = [.postChanged, .coverChanged, .relationChanged, .detailChanged, .termRenewed]
    let shown = comparison.changes.filter { change in
      cause.map { $0 == change.cause } ?? (listsAll || !routine.contains(change.cause))
    }
    page.show(rowTable(shown, names))
    if shown.count < comparison.changes.count {
      page.say(
        Term(
          "另有\(comparison.changes.count - shown.count)条未列出：加“--all”全部列出，加“--cause 任职变动”只列一种。",
          "\(comparison.changes.count - shown.count) more rows: list all with --all, those of one cause with --cause.")(
            language))
    }
    var answer = Answer(page, json: CompareJSON(history, names, language))
    let sheets = [
      figureTable(history.splits), stepTable(history.splits), causeTable(comparison),
      rowTable(comparison.changes, names),
    ]
    answer.sheets = { sheets.map(\.draft) }
    return answer
  }

  private static func cause(named name: String) throws(Refusal) -> ChangeCause {
    let found = ChangeCause.allCases.first { cause in
      let word = ComparisonSentences.cause(cause)
      return [cause.rawValue, word.chinese, word.english].contains(name)
    }
    if let found { return found }
    let all = ChangeCause.allCases.map(ComparisonSentences.cause)
    throw Refusal(
      .usage, "“\(name)”不是变动原因，可填：\(all.map(\.chinese).joined(separator: "、"))。",
      "“\(name)” is no cause; choose one of: \(all.map(\.english).joined(separator: ", ")).")
  }

  private func figureTable(_ splits: [FigureSplit<NetworkFigure>]) -> PageTable {
    var table = PageTable(
      title: Term("数字增减", "Figures")(language),
      headings: [
        Term("指标", "Figure")(language), Term("#前一日", "#Before")(language), Term("#后一日", "#After")(language),
        Term("#增减", "#Change")(language), Term("原因", "Causes")(language),
      ])
    table.rows = splits.filter { $0.before != 0 || $0.after != 0 || !$0.steps.isEmpty }.map { split in
      [
        .text(ComparisonSentences.figure(split.figure)(language)), .number(split.before), .number(split.after),
        .number(split.difference), .text(ComparisonSentences.split(split, language)),
      ]
    }
    return table
  }

  /// Every step of every figure: the rows behind its causes.
  private func stepTable(_ splits: [FigureSplit<NetworkFigure>]) -> PageTable {
    var table = PageTable(
      title: Term("增减明细", "Steps")(language),
      headings: [
        Term("指标", "Figure")(language), Term("日期", "Day")(language), Term("原因", "Cause")(language),
        Term("编号", "ID")(language), Term("名称", "Name")(language), Term("#增减", "#Change")(language),
      ])
    table.rows = splits.flatMap { split in
      split.steps.map { step in
        [
          .text(ComparisonSentences.figure(split.figure)(language)), .text(step.day.description),
          .text(ComparisonSentences.cause(step.cause)(language)), .text(step.item.record.id), .text(step.item.name),
          .number(step.difference),
        ]
      }
    }
    return table
  }

  private func causeTable(_ comparison: NetworkComparison) -> PageTable {
    var table = PageTable(
      title: Term("变动条数", "Changes")(language),
      headings: [Term("类别", "Kind")(language), Term("事项", "Cause")(language), Term("#条数", "#Rows")(language)])
    for entity in EntityKind.allCases {
      for cause in ChangeCause.allCases {
        let count = comparison.changes(of: cause, to: entity).count
        if count == 0 { continue }
        table.rows.append([
          .text(Glossary.entity(entity)(language)), .text(ComparisonSentences.cause(cause)(language)), .number(count),
        ])
      }
    }
    return table
  }

  private func rowTable(_ changes: [NetworkChange], _ names: RecordNames) -> PageTable {
    var table = PageTable(
      title: Term("变动明细", "Rows")(language),
      headings: [
        Term("日期", "Day")(language), Term("类别", "Kind")(language), Term("事项", "Cause")(language),
        Term("编号", "ID")(language), Term("原名称", "Name before")(language), Term("现名称", "Name after")(language),
        Term("说明", "Detail")(language),
      ])
    // Cause by cause, so that the officer reads all foundings together; within one by day.
    table.rows = EntityKind.comparisonOrder.flatMap { entity in
      ChangeCause.allCases.flatMap { cause in
        changes.filter { $0.entity == entity && $0.cause == cause }.map { change in
          [
            .text(change.day.description), .text(Glossary.entity(entity)(language)),
            .text(ComparisonSentences.cause(cause)(language)), .text(change.id), .text(change.nameBefore ?? ""),
            .text(change.nameAfter ?? ""), .text(ComparisonSentences.detail(change, names, language)),
          ]
        }
      }
    }
    return table
  }
}

extension EntityKind {
  /// Organisations first: what the officer asks for.
  fileprivate static var comparisonOrder: [EntityKind] {
    [.organisation, .conversionCase, .region, .unit, .post, .cover, .relation]
  }
}
