import Conversion
import Coverage
import Ledger
import OrganisationGraph

/// Which table of scores is meant.
public enum ScoreKind: String, Sendable {
  /// 强基增效, out of 100 by its four aims.
  case scorecard
  /// 破难争星, in stars.
  case stars
}

extension Workspace {
  /// A table of scores on a day (强基增效, 破难争星): each indicator with value, step and points, and what pulls it down.
  /// - Parameter rows: whether every row that pulls an indicator down is listed.
  public func score(_ kind: ScoreKind, asOf day: AsOf, rows: Bool = false) throws(Refusal) -> Answer {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let table = kind == .scorecard ? settings.scorecard : settings.stars
    let score = Score(table, readings: Self.readings(table, evidence, settings))
    let rated = evidence.facts.ratings.filter { ($0.date?.dayNumber ?? .max) <= day.date.dayNumber }
    var page = Page(title: ScoreSentences.title(kind)(language) + "  " + asOfWords(day))
    page.say(ScoreSentences.total(score, kind, language))
    if kind == .scorecard { page.show(aimTable(score)) }
    page.show(lineTable(score, kind))
    let pulled = score.rows.filter { !$0.reading.missing.isEmpty }
    let pulledTable = try pulledTable(pulled)
    if rows {
      page.show(pulledTable)
    } else {
      page.list(pulled.map { ScoreSentences.pulled($0.reading, language) })
    }
    if kind == .stars, !rated.isEmpty { page.say(ScoreSentences.rated(rated)(language)) }
    page.say(ScoreSentences.rule(kind)(language))
    var answer = Answer(page, json: ScoreJSON(asOf: day.date, kind: kind, score: score))
    let sheets = (kind == .scorecard ? [aimTable(score)] : []) + [lineTable(score, kind), pulledTable]
    answer.sheets = { sheets.map(\.draft) }
    return answer
  }

  /// What every indicator of `table` reads.
  static func readings(
    _ table: ScoreTable, _ evidence: Evidence, _ settings: Settings
  ) -> [ScoreIndicator: IndicatorReading] {
    let survey = IndicatorSurvey(evidence, rules: settings.coverage)
    var readings: [ScoreIndicator: IndicatorReading] = [:]
    for indicator in table.lines.map(\.indicator) {
      readings[indicator] =
        switch indicator {
        case .conversions:
          conversions(ConversionProgress(evidence, kind: .institutionCommittee, rules: settings.conversion))
        case .termInTime: terms(evidence, settings.terms)
        default: survey.reading(indicator)
        }
    }
    return readings
  }

  /// Of the organisations that state the end of their term, those whose term has not run out.
  private static func terms(_ evidence: Evidence, _ rules: TermRules) -> IndicatorReading {
    let stated = TermSurvey(evidence, rules: rules).terms.filter { $0.end?.basis == .stated }
    let overdue = stated.filter { $0.state == .overdue }.map(\.organisation)
    return IndicatorReading(
      .termInTime, base: stated.count,
      missing: overdue.map { FigureItem(RecordKey(.organisation, $0.id), name: IdentityNumber.masked($0.name)) },
      unknown: evidence.graph.inBeing.filter { $0.kind.isFederation && $0.termEnd == nil }.count)
  }

  private static func conversions(_ progress: ConversionProgress) -> IndicatorReading {
    let done = Set(progress.states.filter(\.isDone).map(\.subjectID))
    let missing = progress.eligibleSubjects.filter { !done.contains($0.id) }
    return IndicatorReading(
      .conversions, base: progress.eligible,
      missing: missing.map { FigureItem(RecordKey($0.kind, $0.id), name: $0.name) })
  }

  private func aimTable(_ score: Score) -> PageTable {
    var table = PageTable(
      title: Term("四个方面", "The four aims")(language),
      headings: [Term("方面", "Aim"), Term("#权重", "#Weight"), Term("#得分（百分）", "#Points of 100")].map { $0(language) })
    for aim in ScoreAim.allCases where score.rows.contains(where: { $0.line.aim == aim }) {
      let weight = score.rows.filter { $0.line.aim == aim }.reduce(0) { $0 + $1.line.weight }
      table.rows.append([
        .text(ScoreSentences.aim(aim)(language)), .decimal(weight), .decimal(score.points(of: aim)),
      ])
    }
    return table
  }

  private func lineTable(_ score: Score, _ kind: ScoreKind) -> PageTable {
    var table = PageTable(
      title: Term("各项指标", "Indicators")(language),
      headings: [
        Term("方面", "Aim"), Term("指标", "Indicator"), Term("#数值", "#Value"), Term("#已有", "#Have"),
        Term("#应有", "#Of"), Term("#未知", "#Unknown"), Term("#档次", "#Step"), Term("#权重", "#Weight"),
        Term("#得分", "#Points"), Term("#到下一档还差", "#To the next"),
      ].dropFirst(kind == .stars ? 1 : 0).map { $0(language) })
    table.rows = score.rows.map { row in
      let reading = row.reading
      let steps = row.reached.map { "\($0)/\(row.line.steps.count)" } ?? "—"
      let cells: [PageTable.Cell] = [
        .text(row.line.aim.map { ScoreSentences.aim($0)(language) } ?? ""),
        .text(ScoreSentences.indicator(reading.indicator)(language)),
        reading.indicator.isShare ? .rate(reading.value) : .number(reading.count ?? 0),
        reading.count.map(PageTable.Cell.number) ?? .text("—"),
        reading.base.map(PageTable.Cell.number) ?? .text("—"), .number(reading.unknown), .text(steps),
        .decimal(row.line.weight), .decimal(row.points), row.neededForNext.map(PageTable.Cell.number) ?? .text("—"),
      ]
      return Array(cells.dropFirst(kind == .stars ? 1 : 0))
    }
    return table
  }

  private func pulledTable(_ pulled: [Score.Row]) throws(Refusal) -> PageTable {
    var origins: [EntityKind: [String: Place]] = [:]
    for kind in Set(pulled.flatMap { $0.reading.missing.map(\.record.kind) }) {
      origins[kind] = try Refusal.wrapping { try ledger.origins(of: kind) }
    }
    var table = PageTable(
      title: Term("差在哪里", "What pulls it down")(language),
      headings: [
        Term("指标", "Indicator"), Term("类别", "Kind"), Term("编号", "ID"), Term("名称", "Name"), Term("来源", "Source"),
      ].map { $0(language) })
    for row in pulled {
      for item in row.reading.missing {
        table.rows.append([
          .text(ScoreSentences.indicator(row.reading.indicator)(language)),
          .text(Glossary.entity(item.record.kind)(language)), .text(item.record.id), .text(item.name),
          .text(FindingSentences.location(origins[item.record.kind]?[item.record.id], language)),
        ])
      }
    }
    return table
  }
}
