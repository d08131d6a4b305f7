import Conversion
import Coverage
import Ledger
import OrganisationGraph
import Tables

extension Workspace {
  /// Reported figures against the ledger (对账), each on its own date, with every difference opened into rows.
  /// - Parameters:
  ///   - day: figures of a later date are left out; those without a date are counted on it.
  ///   - ids: only these figures; all, where none is named.
  public func reconcile(asOf day: AsOf, figures ids: [String] = []) throws(Refusal) -> Answer {
    let settings = try settings()
    let facts = try facts()
    let known = Set(facts.reportedFigures.map(\.id))
    if let unknown = ids.first(where: { !known.contains($0) }) {
      throw Refusal(.input, "台账里没有编号为“\(unknown)”的上报数字。", "The ledger has no reported figure “\(unknown)”.")
    }
    let due = facts.reportedFigures.filter { figure in
      (ids.isEmpty || ids.contains(figure.id)) && figure.isDue(on: day.date)
    }
    let network = FigureReconciling(facts)
    let conversions = ConversionReconciling(facts, rules: settings.conversion)
    let found = due.map { figure in
      figure.metric == .conversionsDone
        ? conversions.reconcile(figure, on: day.date) : network.reconcile(figure, on: day.date)
    }
    let names = RecordNames(facts)
    var answer = Answer(
      reconcilePage(day, found, names), json: ReconcileJSON(asOf: day.date, found: found),
      isClean: found.allSatisfy { $0.unexplained == 0 })
    let sheets = [summaryTable(found, names), explanationTable(found.map { ($0, $0.explanation) }, openAll: true)]
    answer.sheets = { sheets.map(\.draft) }
    return answer
  }

  private func reconcilePage(_ day: AsOf, _ found: [Reconciliation], _ names: RecordNames) -> Page {
    var page = Page(title: Term("对账", "Reconciliation")(language) + "  " + asOfWords(day))
    guard !found.isEmpty else {
      page.say(Term("到这一天还没有上报数字。", "No figure was reported by this day.")(language))
      return page
    }
    page.say(
      Term(
        "口径：按每个上报数字自己的日期和区域统计台账；筹建的不计，休眠、暂停的计。“至少”的数只看台账是否够数。",
        "Rule: the ledger is counted on each figure's own date and in its own region; planned ones are not counted, dormant "
          + "ones are. A lower bound holds where the ledger has as many.")(language))
    page.show(summaryTable(found, names))
    let differing = found.filter { !$0.explanation.isEmpty }
    if !differing.isEmpty {
      page.show(explanationTable(differing.map { ($0, $0.explanation) }, openAll: true))
      page.say(
        Term(
          "说明是按台账推出的可能原因，是否属实请与填报人核实。",
          "The reasons are what the ledger makes likely; ask whoever reported whether they are so.")(language))
    }
    for one in found where one.unexplained != 0 {
      page.say(
        Term(
          "\(one.figure.id) \(one.figure.name)：上报比台账\(one.unexplained > 0 ? "多" : "少")的\(abs(one.unexplained))，台账里找不到原因。",
          "\(one.figure.id) \(one.figure.name): for \(abs(one.unexplained)) that the report has "
            + "\(one.unexplained > 0 ? "more" : "less") the ledger gives no reason.")(language))
    }
    let others = found.filter { $0.unexplained != 0 && !$0.others.isEmpty }
    if !others.isEmpty { page.show(explanationTable(others.map { ($0, $0.others) }, openAll: false)) }
    return page
  }

  private func summaryTable(_ found: [Reconciliation], _ names: RecordNames) -> PageTable {
    var table = PageTable(
      title: Term("上报与台账", "Reported and counted")(language),
      headings: [
        Term("编号", "ID")(language), Term("指标名称", "Figure")(language), Term("区域", "Region")(language),
        Term("截至", "As of")(language), Term("#上报", "#Reported")(language), Term("#台账", "#Counted")(language),
        Term("#相差", "#Apart")(language), Term("结论", "Verdict")(language), Term("出处", "Source")(language),
      ])
    table.rows = found.map { one in
      let figure = one.figure
      let atLeast = figure.exactness == .atLeast ? Term("至少", "at least ")(language) : ""
      return [
        .text(figure.id), .text(figure.name), .text(figure.region.map { names.name(.region, $0) } ?? ""),
        .text(one.day.description),
        figure.value.map { atLeast.isEmpty ? .number($0) : .text(atLeast + Figures.number($0)) } ?? .unknown(language),
        one.total.map(PageTable.Cell.number) ?? .text("—"),
        one.difference.map(PageTable.Cell.number) ?? .text("—"),
        .text(ReconciliationSentences.verdict(one)(language)), .text(figure.document ?? ""),
      ]
    }
    return table
  }

  /// The candidates with a row for each record; without `openAll` with their number only.
  private func explanationTable(
    _ candidates: [(Reconciliation, [ReconciliationCandidate])], openAll: Bool
  ) -> PageTable {
    var table = PageTable(
      title: openAll
        ? Term("差额说明", "Explanation")(language) : Term("凑不上差额的其他可能", "Other candidates")(language),
      headings: [
        Term("上报编号", "Figure")(language), Term("原因", "Reason")(language), Term("说明", "Supposition")(language),
        Term("编号", "ID")(language), Term("名称", "Name")(language), Term("#增减", "#Change")(language),
      ])
    for (one, list) in candidates {
      for candidate in list {
        let start: [PageTable.Cell] = [
          .text(one.figure.id), .text(ReconciliationSentences.reason(candidate.reason)(language)),
          .text(ReconciliationSentences.supposition(candidate)(language)),
        ]
        guard openAll else {
          let count = candidate.added.count + candidate.left.count
          let rows = Term("\(count)条", "\(count) rows")(language)
          table.rows.append(start + [.text(""), .text(rows), .number(candidate.difference)])
          continue
        }
        for (items, sign) in [(candidate.added, 1), (candidate.left, -1)] {
          for item in items {
            table.rows.append(start + [.text(item.record.id), .text(item.name), .number(sign * item.value)])
          }
        }
      }
    }
    return table
  }
}

/// A reconciliation for programs.
struct ReconcileJSON: Encodable, Sendable {
  struct Row: Encodable, Sendable {
    let id: String
    let kind: String
    let name: String
    let difference: Int
  }
  struct Candidate: Encodable, Sendable {
    let reason: String
    let day: PartialDate?
    let difference: Int
    let rows: [Row]

    init(_ candidate: ReconciliationCandidate) {
      reason = candidate.reason.rawValue
      day = candidate.day
      difference = candidate.difference
      rows = [(candidate.added, 1), (candidate.left, -1)].flatMap { items, sign in
        items.map { Row(id: $0.record.id, kind: $0.record.kind.rawValue, name: $0.name, difference: sign * $0.value) }
      }
    }
  }
  struct Figure: Encodable, Sendable {
    let id: String
    let metric: String
    let name: String
    let region: String?
    let asOf: PartialDate
    @WrittenAsNull var reported: Int?
    let exactness: String
    @WrittenAsNull var counted: Int?
    @WrittenAsNull var difference: Int?
    let verdict: String
    let unexplained: Int
    let explanation: [Candidate]
    let others: [Candidate]
    let document: String?
  }

  let asOf: PartialDate
  let figures: [Figure]

  init(asOf day: PartialDate, found: [Reconciliation]) {
    asOf = day
    figures = found.map { one in
      Figure(
        id: one.figure.id, metric: one.figure.metric.rawValue, name: one.figure.name, region: one.figure.region,
        asOf: one.day, reported: one.figure.value, exactness: one.figure.exactness.rawValue, counted: one.total,
        difference: one.difference, verdict: one.verdict.rawValue, unexplained: one.unexplained,
        explanation: one.explanation.map(Candidate.init), others: one.others.map(Candidate.init),
        document: one.figure.document)
    }
  }
}
