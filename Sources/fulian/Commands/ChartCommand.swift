import ArgumentParser
import Workspace

/// `fulian chart`: organisational charts.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: words("出图：组织网络图。", "Draw organisational charts."),
    subcommands: [
      ChartSheetCommand.self, ChartBookCommand.self, ChartOverviewCommand.self, ChartTownshipCommand.self,
      ChartEmergingCommand.self, ChartConversionCommand.self, ChartOrganisationCommand.self,
      ChartComparisonCommand.self, ChartStyleCommand.self,
    ], aliases: ["出图"])
}

/// `fulian chart sheet`: the whole network on one page.
struct ChartSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: words("全图：全部组织一张。", "Every organisation on one sheet."), aliases: ["全图"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptionGroup

  func run() throws { try chart.draw(.sheet, ledger, day) }
}

/// `fulian chart book`: the whole network as a book.
struct ChartBookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book", abstract: words("图册：封面、目录、总图、分图、名录。", "The network as a book."), aliases: ["图册"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptionGroup

  func run() throws { try chart.draw(.book, ledger, day) }
}

/// `fulian chart overview`: the district on one page.
struct ChartOverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview", abstract: words("总图：全区一页。", "The district on one page."), aliases: ["总图"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptionGroup

  func run() throws { try chart.draw(.overview, ledger, day) }
}

/// `fulian chart township`: a township and everything under it on one page.
struct ChartTownshipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "township", abstract: words("分图：一个街道乡镇一页。", "A township on one page."), aliases: ["街道乡镇"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptionGroup
  @Argument(
    help: ArgumentHelp(words("区划代码、组织编号或名称。", "Division code, ID or name."), valueName: words("街道乡镇", "township")))
  var township: String

  func run() throws { try chart.draw(.township(township), ledger, day) }
}

/// `fulian chart emerging`: the bodies of the emerging fields by sector.
struct ChartEmergingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emerging", abstract: words("四新组织按行业。", "Bodies of the emerging fields by sector."), aliases: ["四新"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptionGroup

  func run() throws { try chart.draw(.emerging, ledger, day) }
}

/// `fulian chart conversion`: the institutions of 会改联 by stage.
struct ChartConversionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conversion", abstract: words("会改联按环节。", "Institutions of the conversion by stage."),
    aliases: ["会改联"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptionGroup

  func run() throws { try chart.draw(.conversion, ledger, day) }
}

/// `fulian chart organisation`: one organisation with its superiors and what it covers.
struct ChartOrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: words("关系图：一个组织的上级、第二上级和覆盖。", "One organisation, its superiors and what it covers."),
    aliases: ["关系图"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var chart: ChartOptionGroup
  @Argument(help: ArgumentHelp(words("组织编号或名称。", "ID or name."), valueName: words("组织", "organisation")))
  var organisation: String

  func run() throws { try chart.draw(.organisation(organisation), ledger, day) }
}

/// `fulian chart compare`: what changed between two days.
struct ChartComparisonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: words("对比图：两个日期之间的新增、撤销、变动。", "What changed between two days."),
    aliases: ["对比图"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var chart: ChartOptionGroup
  @Argument(help: ArgumentHelp(words("较早的日期。", "The earlier day."), valueName: words("自", "from")))
  var earlier: String
  @Argument(help: ArgumentHelp(words("较晚的日期。", "The later day."), valueName: words("至", "to")))
  var later: String

  func run() throws {
    try chart.draw(.comparison(since: try AsOf(earlier)), ledger, try DayOption.parse(["--as-of", later]))
  }
}

/// `fulian chart style`: the look of charts as a file that an office can change.
struct ChartStyleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "style", abstract: words("样式：写出可以改的样式文件。", "Write the style as a file to change."), aliases: ["样式"])

  @OptionGroup var file: FileOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if file.out == nil {
      throw ValidationError(words("请用--out指明文件，如“--out 样式.json”。", "Name the file with --out, such as style.json."))
    }
  }

  func run() throws {
    try Terminal.run {
      let answer = try Workspace.chartStyle(to: file.out ?? "", language: runLanguage)
      Terminal.show(TerminalPage.text(of: answer.page))
    }
  }
}
