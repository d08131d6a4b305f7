import Charts
import Conversion
import Ledger
import OrganisationGraph

/// What is asked of the course of a drive.
public struct FlowQuestion: Sendable {
  /// The drive, by name; 会改联 of institutions, where nil.
  public var drive: String?
  /// `month`, `quarter` or `year`.
  public var period = "month"
  /// The day to begin with; the end of the period before the first step, where nil.
  public var from: AsOf?

  /// All of 会改联 by month, from its beginning.
  public init() {}
}

extension Workspace {
  /// How the cases of a drive moved through its stages (进展): every period's end, and when all will be done. Its workbook has
  /// the bands with their chart.
  public func conversionFlow(_ question: FlowQuestion = FlowQuestion(), asOf day: AsOf) throws(Refusal) -> Answer {
    let course = try course(question, asOf: day)
    var page = Page(title: course.heading + "  " + asOfWords(day))
    for remark in course.remarks { page.say(remark) }
    page.show(course.table)
    for rule in course.ruleSentences { page.say(rule) }
    var answer = Answer(page, json: FlowJSON(course))
    let sheets = course.sheets
    answer.sheets = { sheets }
    return answer
  }

  /// The same as one page with a cumulative flow diagram.
  /// - Parameters:
  ///   - wishes: paper, ink, margins, mark and style; what belongs to charts of the network is not looked at.
  ///   - path: the file; its ending says as what: `.pdf`, `.svg`, `.png` or `.gv`.
  public func conversionFlowPage(
    _ question: FlowQuestion = FlowQuestion(), asOf day: AsOf, wishes: ChartWishes = ChartWishes(), to path: String
  ) throws(Refusal) -> Answer {
    let single = try SinglePage(wishes, to: path, least: 8, language: language)
    let picture = FlowPicture(
      course: try course(question, asOf: day), district: ShortName(district: try districtName(day)),
      attachment: wishes.attachment)
    try single.write(author: picture.frame.unitName, day: day) { options throws(ChartError) in
      try ChartPlan.flow(picture.content, tally: picture.tally, content: picture.frame, options: options)
    }
    var said = Page(title: picture.frame.title)
    said.say(Term("已画好“\(path)”。", "The page is in “\(path)”.")(language))
    return Answer(said, json: ["file": path])
  }

  private func districtName(_ day: AsOf) throws(Refusal) -> String {
    try evidence(on: day).graph.organisations.first?.name ?? ""
  }

  private func course(_ question: FlowQuestion, asOf day: AsOf) throws(Refusal) -> FlowCourse {
    guard let period = DatePeriod(rawValue: question.period) else { throw Refusal.period(question.period) }
    let rules = try settings().conversion
    let facts = try facts()
    return try FlowCourse(
      facts, try ChosenDrive(question.drive, rules), rules: rules, by: period, from: question.from, to: day,
      language: language)
  }
}
