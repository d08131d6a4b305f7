import ArgumentParser
import Workspace

/// `fulian chart`: organisational charts.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: words("出图：组织网络图。", "Draw organisational charts."),
    subcommands: [ChartOverviewCommand.self, ChartTownshipCommand.self], aliases: ["出图"])
}

/// What every chart is asked.
struct ChartOptions: ParsableArguments {
  @OptionGroup var file: FileOption
  @Option(
    help: ArgumentHelp(
      words("纸张：A4、A3、A2、A1、A0或如420x297mm。", "Paper: A4 to A0, or 420x297mm."), valueName: words("纸张", "paper")))
  var paper = "A4"
  @Option(
    help: ArgumentHelp(
      words("landscape（横）或portrait（竖）；默认取字大的。", "landscape or portrait; else the one with larger text."),
      valueName: words("方向", "orientation")))
  var orientation: String?
  @OptionGroup var language: LanguageOption

  /// The file to draw into.
  var out: String { file.out ?? "" }

  func validate() throws {
    if file.out == nil {
      throw ValidationError(
        words(
          "请用--out指明文件，如“--out 总图.pdf”；结尾.svg、.pdf、.png或.gv决定形式。",
          "Name the file with --out, such as network.pdf; its ending .svg, .pdf, .png or .gv says the form."))
    }
  }
}

/// `fulian chart overview`: the district on one page.
struct ChartOverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview", abstract: words("总图：全区一页。", "The district on one page."), aliases: ["总图"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptions

  func run() throws {
    try Terminal.run {
      let answer = try ledger.open().chart(
        .overview, asOf: try day.day(), paper: chart.paper, orientation: chart.orientation, to: chart.out)
      Terminal.show(TerminalPage.text(of: answer.page))
    }
  }
}

/// `fulian chart township`: a township and everything under it on one page.
struct ChartTownshipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "township", abstract: words("分图：一个街道乡镇一页。", "A township on one page."), aliases: ["街道乡镇"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptions
  @Argument(
    help: ArgumentHelp(words("区划代码、组织编号或名称。", "Division code, ID or name."), valueName: words("街道乡镇", "township")))
  var township: String

  func run() throws {
    try Terminal.run {
      let answer = try ledger.open().chart(
        .township(township), asOf: try day.day(), paper: chart.paper, orientation: chart.orientation, to: chart.out)
      Terminal.show(TerminalPage.text(of: answer.page))
    }
  }
}
