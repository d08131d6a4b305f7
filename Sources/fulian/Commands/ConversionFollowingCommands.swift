import ArgumentParser
import Workspace

/// `fulian conversion flow`: how the cases moved through the stages.
struct ConversionFlowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flow",
    abstract: words("进展：各月末各环节家数，每月完成几家，累积流图。", "Cases by stage at every month end, and a cumulative flow diagram."),
    discussion: words(
      "--out的结尾说明形式：.xlsx带图表，.pdf、.svg、.png、.gv画成一页，.csv、.json只有数字。",
      "The ending of --out says the form: .xlsx with a chart, .pdf, .svg, .png or .gv as a page, .csv or .json as figures."
    ),
    aliases: ["进展"])

  @OptionGroup var ledger: LedgerOption
  /// The day to end with.
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var drive: DriveOptions
  @Option(
    help: ArgumentHelp(
      words("month（月，默认）、quarter（季）或year（年）。", "month (usual), quarter or year."), valueName: words("期间", "period")))
  var by = "month"
  @Option(
    help: ArgumentHelp(
      words("从哪一天起；默认从第一步的上一期末起。", "The first day; the period's end before the first step, where not given."),
      valueName: words("日期", "date")))
  var from: String?
  @Option(
    help: ArgumentHelp(
      words("画图的着色：colour、grey或line。", "Ink of the page: colour, grey or line."), valueName: words("着色", "ink")))
  var ink: String?
  @Option(
    help: ArgumentHelp(
      words("画图的纸张，如A3；默认A4横放。", "Paper of the page, such as A3; A4, where not given."),
      valueName: words("纸张", "paper")))
  var paper: String?

  func run() throws {
    try Terminal.run {
      var question = FlowQuestion()
      (question.drive, question.period) = (drive.drive, by)
      question.from = try from.map { text throws(Refusal) in try AsOf(text) }
      let workspace = try ledger.open()
      if let path = output.drawnFile {
        var wishes = ChartWishes()
        (wishes.ink, wishes.paper) = (ink, paper)
        let answer = try workspace.conversionFlowPage(question, asOf: try day.day(), wishes: wishes, to: path)
        Terminal.show(TerminalPage.text(of: answer.page))
      } else {
        try output.emit(try workspace.conversionFlow(question, asOf: try day.day()))
      }
    }
  }
}

/// `fulian conversion forecast`: when all will be done.
struct ConversionForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: words("预测：照过去的节奏何时办完，50%和85%两个日期，附样本大小。", "When all will be done at the past pace: 50% and 85% dates."),
    aliases: ["预测"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var drive: DriveOptions
  @Option(
    help: ArgumentHelp(
      words("只看最近这么多个月；默认从首家启动起全部。", "Only so many of the latest months; all since the first start."),
      valueName: words("月数", "months")))
  var months: Int?
  @Flag(help: ArgumentHelp(words("在过去每个月末问一遍，看日期兑现了没有。", "Ask on every past month end, and see what held.")))
  var backtest = false

  func run() throws {
    try Terminal.run {
      var question = ForecastQuestion()
      (question.drive, question.months, question.isTested) = (drive.drive, months, backtest)
      try output.emit(try ledger.open().conversionForecast(question, asOf: try day.day()))
    }
  }
}
