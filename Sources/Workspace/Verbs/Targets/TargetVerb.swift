import Conversion
import Coverage
import Ledger
import OrganisationGraph

extension Workspace {
  /// Every target (目标): state, gap, the pace that is needed, and the pace of the last four quarters and years.
  public func targets(asOf day: AsOf) throws(Refusal) -> Answer {
    let settings = try settings()
    let facts = try facts()
    let names = RecordNames(facts)
    var days = EvidenceByDay(facts)
    let lastRecorded = facts.lastRecorded(by: day.date)
    let outlooks = facts.targets.map { target in
      TargetOutlook(target, on: day.date, lastRecorded: lastRecorded) { other in
        Self.count(target, days.evidence(on: other), settings).map { $0.reduce(0) { $0 + $1.value } }
      }
    }
    var page = Page(title: Term("目标", "Targets")(language) + "  " + asOfWords(day))
    guard !outlooks.isEmpty else {
      page.say(TargetSentences.none(language))
      return Answer(page, json: TargetsJSON(asOf: day.date, targets: []))
    }
    page.show(outlookTable(outlooks, names))
    for period in [DatePeriod.quarter, .year] { page.show(paceTable(period, outlooks, names)) }
    page.list(outlooks.map { TargetSentences.verdict($0, TargetSentences.title($0.target, names), language) })
    if let lastRecorded, day.date.dayNumber - lastRecorded.dayNumber > RecountedDays.window {
      page.say(TargetSentences.recordEnds(AsOf(lastRecorded.firstDay))(language))
    }
    page.say(TargetSentences.rule(language))
    return Answer(
      page,
      json: TargetsJSON(
        asOf: day.date,
        targets: outlooks.map {
          .init($0, TargetSentences.verdict($0, TargetSentences.title($0.target, names), language))
        }))
  }

  /// The rows behind a target, by the same count as a reported figure of its metric.
  static func count(_ target: Target, _ evidence: Evidence, _ settings: Settings) -> [FigureItem]? {
    guard target.metric == .conversionsDone else { return target.counted(evidence) }
    return ConversionProgress(evidence, kind: .institutionCommittee, rules: settings.conversion)
      .doneItems(in: target.region, of: evidence.graph)
  }

  private func outlookTable(_ outlooks: [TargetOutlook], _ names: RecordNames) -> PageTable {
    var table = PageTable(
      title: Term("目标和差距", "Targets and gaps")(language),
      headings: [
        Term("编号", "ID"), Term("指标", "Figure"), Term("区域", "Region"), Term("截止日期", "By"), Term("#目标", "#Target"),
        Term("#现状", "#State"), Term("#还差", "#Gap"), Term("#每年须增", "#Needed a year"),
        Term("#每季须增", "#Needed a quarter"), Term("#近四季平均", "#Last 4 quarters"), Term("结论", "Verdict"),
      ].map { $0(language) })
    table.rows = outlooks.map { one in
      let target = one.target
      return [
        .text(target.id), .text(Glossary.word(target.metric)(language)),
        .text(target.region.map { names.name(.region, $0) } ?? ""), .text(one.deadline?.description ?? ""),
        number(target.value), number(one.state), number(one.gap), .decimal(one.neededPerYear),
        .decimal(one.neededPerQuarter), .decimal(one.quarters.mean), .text(TargetSentences.word(one.verdict)(language)),
      ]
    }
    return table
  }

  private func paceTable(_ period: DatePeriod, _ outlooks: [TargetOutlook], _ names: RecordNames) -> PageTable {
    var table = PageTable(
      title: TargetSentences.paceTitle(period)(language),
      headings: [
        Term("编号", "ID"), Term("指标", "Figure"), Term("期间", "Period"), Term("#期初", "#Before"), Term("#期末", "#After"),
        Term("#增减", "#Growth"),
      ].map { $0(language) })
    for one in outlooks {
      for step in (period == .year ? one.years : one.quarters).steps {
        table.rows.append([
          .text(one.target.id), .text(TargetSentences.title(one.target, names)(language)),
          .text("\(step.from.adding(days: 1))～\(step.to)"), number(step.before), number(step.after),
          step.growth.map(PageTable.Cell.number) ?? .text(TargetSentences.noRecord(language)),
        ])
      }
    }
    return table
  }

  func number(_ number: Int?) -> PageTable.Cell { number.map(PageTable.Cell.number) ?? .unknown(language) }
}

/// The networks of the days that are asked for, each made once.
private struct EvidenceByDay {
  private let facts: Facts
  private var known: [PartialDate: Evidence] = [:]

  init(_ facts: Facts) {
    self.facts = facts
  }

  mutating func evidence(on day: PartialDate) -> Evidence {
    if let found = known[day] { return found }
    let evidence = Evidence(facts, on: day)
    known[day] = evidence
    return evidence
  }
}
