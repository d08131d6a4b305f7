import ArgumentParser
import Workspace

/// `fulian report`: what is sent up: a workbook, a page, the paragraphs of a work summary.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: words("报告：总结文字、上报工作簿、一图一表，数字同出一源。", "Summary, workbook and page of one set of figures."),
    discussion: words(
      "不写--xlsx、--pdf时打印总结文字，文后逐个数字列出口径和查证命令。几种可以一次都要。",
      "Without --xlsx and --pdf the summary is printed, with the rule and command of every figure. Several go at once."),
    aliases: ["报告"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      words("只报这个街道乡镇：区划代码、组织编号或名称。", "Only this township, by code, ID or name."),
      valueName: words("街道乡镇", "township")))
  var township: String?
  @Option(
    help: ArgumentHelp(
      words("写上报工作簿：概览、各街道乡镇、四新、会改联、微家、任职任期、核对、口径，带图表。", "Write the workbook, with charts."),
      valueName: words("文件", "file")))
  var xlsx: String?
  @Option(
    help: ArgumentHelp(
      words("画一图一表，一页A4，留盖章处。", "Draw one A4 page: figures, chart, table, room for the seal."),
      valueName: words("文件", "file")))
  var pdf: String?
  @Flag(help: ArgumentHelp(words("打印总结文字，写了--xlsx、--pdf时也打印。", "Print the summary, also beside --xlsx and --pdf.")))
  var text = false
  @Option(
    help: ArgumentHelp(
      words("一图一表的着色：colour、grey或line。", "Ink of the page: colour, grey or line."), valueName: words("着色", "ink")))
  var ink: String?
  @Option(
    help: ArgumentHelp(
      words("一图一表左上角标记，如附件1。", "Mark at the top left of the page."), valueName: words("标记", "mark")))
  var attachment: String?

  @Option(
    help: ArgumentHelp(
      words("一图一表的纸张，如A3；默认A4。", "Paper of the page, such as A3; A4, where not given."),
      valueName: words("纸张", "paper")))
  var paper: String?
  @Option(
    help: ArgumentHelp(
      words("一图一表最小几磅；默认7。", "Smallest text of the page in points; 7."), valueName: words("磅", "points")))
  var minText: Double?

  func run() throws {
    try Terminal.run {
      let workspace = try ledger.open()
      let day = try day.day()
      let drawn = [pdf, output.drawnFile].compactMap { $0 }
      let isOnlyFiles = !text && (xlsx != nil || !drawn.isEmpty)
      if xlsx != nil || !isOnlyFiles {
        let answer = try workspace.report(township: township, asOf: day)
        if let xlsx {
          try answer.writeWorkbook(to: xlsx)
        }
        if !isOnlyFiles { try output.emit(answer) }
      }
      var wishes = ChartWishes()
      (wishes.ink, wishes.attachment, wishes.paper, wishes.minimumText) = (ink, attachment, paper, minText)
      for path in drawn {
        Terminal.show(
          TerminalPage.text(
            of: try workspace.reportPage(township: township, asOf: day, wishes: wishes, to: path).page))
      }
    }
  }
}
