import Charts
import Conversion
import OrganisationGraph

/// What the page of a cumulative flow says, out of the course that the table shows.
struct FlowPicture {
  let course: FlowCourse
  let district: ShortName
  let attachment: String?

  private var language: Language { course.language }
  private var flow: CumulativeFlow { course.flow }
  private var bands: FlowBands { FlowBands(flow, language: language) }

  /// Title, unit and day.
  var frame: ChartContent {
    var content = ChartContent(
      title: says("\(district.place)\(course.heading)", "\(district.place): \(course.heading)"),
      unitName: district.place + "妇女联合会", asOfWords: course.day.words(language))
    content.attachment = attachment
    return content
  }

  /// Cases by how far they are: now, and the change since the end of the year before where the page reaches back so far.
  var tally: ChartTally {
    let bands = bands
    let phases = FlowBands.Phase.allCases.filter { phase in bands.bands.contains { $0.phase == phase } }
    let last = flow.points.count - 1
    let numbers = phases.map { bands.count($0, at: last) }
    var tally = ChartTally(
      heads: phases.map { FlowBands.word($0)(language) }, rows: [.init(label: says("家数", "Cases"), numbers: numbers)])
    let year = course.day.date.year - 1
    if let then = flow.points.firstIndex(where: { $0.day.description == "\(year)-12-31" }), then < last {
      tally.rows.append(
        .init(
          label: says("比\(year)年底", "since \(year)"),
          numbers: zip(phases, numbers).map { $1 - bands.count($0, at: then) }, isChange: true))
    }
    return tally
  }

  var content: FlowContent {
    var content = FlowContent()
    content.path = district.federation + " › " + course.chosen.drive.name
    content.figures = figures
    content.bandTitle = says("各期末累计家数（单位：家）", "Cases at the end of each period")
    content.bands = bands.bands
    content.columns = columns
    content.labelSteps =
      switch flow.period {
      case .month: [1, 3, 6, 12]
      case .quarter: [1, 2, 4]
      case .year: [1, 2, 5, 10]
      }
    content.arrivalTitle =
      switch flow.period {
      case .month: says("每月完成（单位：家）", "Done in each month")
      case .quarter: says("每季完成（单位：家）", "Done in each quarter")
      case .year: says("每年完成（单位：家）", "Done in each year")
      }
    let undated = course.sentences.undated(flow)
    let end = course.recordEnd.map { TargetSentences.recordEnds(AsOf($0.firstDay))(language) }
    content.rules =
      [ConversionSentences.rule(course.rules, course.chosen.drive)(language), course.sentences.answer(course.forecast)]
      + [undated, end].compactMap(\.self)
    return content
  }

  private var columns: [FlowContent.Column] {
    flow.points.map { point in
      let month = point.day.month ?? 12
      let (label, ordinal, group): (String, Int, String) =
        switch flow.period {
        case .month: (String(month), month, "\(point.day.year)")
        case .quarter: (says("\((month + 2) / 3)季", "Q\((month + 2) / 3)"), (month + 2) / 3, "\(point.day.year)")
        case .year: ("\(point.day.year)", point.day.year, "")
        }
      return FlowContent.Column(
        label: label, ordinal: ordinal, group: group.isEmpty ? "" : says(group + "年", group), arrivals: point.arrivals)
    }
  }

  private var figures: [ReportContent.Figure] {
    guard let now = flow.points.last else { return [] }
    let forecast = course.forecast
    let sample =
      forecast.answer == .finished
      ? ""
      : says(
        "\(forecast.months)个月、完成\(forecast.completions)家", "\(forecast.months) months, \(forecast.completions) done")
    var dates: [String] = []
    switch forecast.answer {
    case .finished: dates = [says("已办完", "all done"), says("已办完", "all done")]
    case .tooLittle: dates = [says("样本太小", "sample too small"), says("样本太小", "sample too small")]
    case .dates(let half, let likely):
      dates = [half, likely].map { $0.map(course.sentences.month) ?? says("五十年以上", "over 50 years") }
    }
    return [
      .init(label: course.sentences.due(language), value: number(now.eligible), note: note("", now.aside)),
      .init(label: says("已完成", "Done"), value: number(now.done), note: share(now)),
      .init(
        label: says("还要办", "To be done"), value: number(now.remaining),
        note: says("办理中\(now.inProgress)家", "\(now.inProgress) in progress")),
      .init(label: says("一半把握办完", "Done by, 50%"), value: dates[0], note: sample),
      .init(label: says("85%把握办完", "Done by, 85%"), value: dates[1], note: sample),
    ]
  }

  private func note(_ none: String, _ aside: Int) -> String {
    aside == 0 ? none : says("其中退回、暂缓等\(aside)家", "\(aside) of them aside")
  }

  private func share(_ now: FlowPoint) -> String {
    now.eligible == 0 ? "—" : Figures.rate(Double(now.done) / Double(now.eligible))
  }

  private func number(_ value: Int) -> String { Figures.number(value) }
  private func says(_ chinese: String, _ english: String) -> String { Term(chinese, english)(language) }
}
