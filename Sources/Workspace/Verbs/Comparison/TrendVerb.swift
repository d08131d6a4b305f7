import Conversion
import Coverage
import Ledger
import OrganisationGraph
import Tables

extension Workspace {
  /// Every figure at the ends of years, quarters or months (趋势).
  /// - Parameters:
  ///   - period: `year`, `quarter` or `month`.
  ///   - first: the day to begin with; five periods back, where not given.
  ///   - last: the day to end with.
  public func trend(by period: String, from first: AsOf?, to last: AsOf) throws(Refusal) -> Answer {
    guard let period = DatePeriod(rawValue: period) else { throw Refusal.period(period) }
    let start = first?.date ?? period.end(5, before: last.date)
    guard start.dayNumber <= last.date.dayNumber else {
      throw Refusal(
        .usage, "起始日期\(start)晚于截至日期\(last.date)。", "The first day, \(start), is after the last, \(last.date).")
    }
    let settings = try settings()
    let facts = try facts()
    let points = period.days(from: start, through: last.date).map { day in
      TrendPoint(day: day, values: NetworkFigure.values(Evidence(facts, on: day), settings))
    }
    var page = Page(
      title: Term("趋势", "Trend")(language) + "  " + AsOf(start).words(language) + Term("至", " to ")(language)
        + last.words(language))
    page.show(valueTable(points))
    if points.count > 1 { page.show(growthTable(points)) }
    page.say(
      Term(
        "每一行都按那一天的台账重算；口径见“fulian status”“fulian coverage”。应建为零的，覆盖率写“—”。",
        "Every row is counted anew on its day, by the rules of status and coverage; a rate of nothing is —.")(language))
    var answer = Answer(page, json: TrendJSON(period: period, points: points))
    let sheets = page.tables + [fullTable(points)]
    answer.sheets = { sheets.map(\.draft) }
    return answer
  }

  /// The figures that a work summary follows.
  private static var followed: [NetworkFigure] {
    [
      .organisations(nil), .organisations(.communityFederation), .organisations(.institutionFederation),
      .organisations(.emergingFederation), .organisations(.microHome), .conversion(.done),
    ]
  }

  private static var followedRates: [CoverageMeasure] { [.emergingUnits, .institutions, .microHomes] }

  private func valueTable(_ points: [TrendPoint]) -> PageTable {
    var table = PageTable(
      title: Term("各期数字", "Figures")(language),
      headings: [Term("截至", "As of")(language)]
        + Self.followed.map { "#" + ComparisonSentences.figure($0)(language) }
        + Self.followedRates.map { "#" + ComparisonSentences.rate($0)(language) })
    table.rows = points.map { point in
      [.text(point.day.description)] + Self.followed.map { .number(point.value($0)) }
        + Self.followedRates.map { .rate(point.rate($0)) }
    }
    return table
  }

  private func growthTable(_ points: [TrendPoint]) -> PageTable {
    var table = PageTable(
      title: Term("每期增减", "Change in each period")(language),
      headings: [Term("期间", "Period")(language)]
        + Self.followed.map { "#" + ComparisonSentences.figure($0)(language) })
    table.rows = zip(points, points.dropFirst()).map { before, after in
      [.text("\(before.day)～\(after.day)")] + Self.followed.map { .number(after.value($0) - before.value($0)) }
    }
    return table
  }

  private func fullTable(_ points: [TrendPoint]) -> PageTable {
    var table = PageTable(
      title: Term("全部指标", "All figures")(language),
      headings: [Term("指标", "Figure")(language)] + points.map { "#\($0.day)" })
    table.rows = NetworkFigure.all.map { figure in
      [.text(ComparisonSentences.figure(figure)(language))] + points.map { .number($0.value(figure)) }
    }
    return table
  }
}

/// Every figure on one day.
struct TrendPoint: Sendable {
  let day: PartialDate
  let values: [NetworkFigure: Int]

  func value(_ figure: NetworkFigure) -> Int { values[figure] ?? 0 }

  /// Covered ÷ eligible; nil where nothing is eligible.
  func rate(_ measure: CoverageMeasure) -> Double? {
    let eligible = value(.coverage(measure, .eligible))
    return eligible == 0 ? nil : Double(value(.coverage(measure, .covered))) / Double(eligible)
  }
}

/// A trend for programs.
struct TrendJSON: Encodable, Sendable {
  struct Point: Encodable, Sendable {
    let asOf: PartialDate
    let figures: [String: Int]
    /// Shares of 1, null where nothing is eligible.
    let rates: [String: WrittenAsNull<Double>]
  }
  let period: String
  let points: [Point]

  init(period: DatePeriod, points: [TrendPoint]) {
    self.period = period.rawValue
    self.points = points.map { point in
      Point(
        asOf: point.day,
        figures: Dictionary(uniqueKeysWithValues: NetworkFigure.all.map { ($0.name, point.value($0)) }),
        rates: Dictionary(
          uniqueKeysWithValues: CoverageMeasure.allCases.map {
            ($0.rawValue, WrittenAsNull(wrappedValue: point.rate($0)))
          }))
    }
  }
}
