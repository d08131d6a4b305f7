import ArgumentParser
import Workspace

/// `fulian target`: the targets, what is missing and how fast it must go; `fulian target set` sets one.
struct TargetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target",
    abstract: words("目标：现状、还差多少、每年每季须增多少、近四季四年增了多少。", "Targets: state, gap, pace needed and pace so far."),
    subcommands: [TargetSetCommand.self], aliases: ["目标"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().targets(asOf: try day.day())) }
  }
}

/// `fulian target set`: a number to reach by a day.
struct TargetSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: words("定一个目标；同一指标、区域、日期已有的，改成新数。", "Set a target, or change its number."),
    aliases: ["定"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      words("指标，如四新、微家、会改联。", "What is counted, such as 四新, 微家, 会改联."), valueName: words("指标", "figure")))
  var figure: String
  @Argument(help: ArgumentHelp(words("要达到的数。", "The number to reach."), valueName: words("目标值", "number")))
  var value: Int
  @Option(
    help: ArgumentHelp(words("截止日期，如2027-12-31。", "By when, such as 2027-12-31."), valueName: words("日期", "date")))
  var by: String
  @Option(
    help: ArgumentHelp(
      words("只算这个区域：编号、区划代码或全名。", "Only this region, by ID, code or name."), valueName: words("区域", "region")))
  var region: String?

  func run() throws {
    try Terminal.run {
      let deadline = try AsOf(by)
      try output.emit(
        try ledger.openForWriting().setTarget(figure, value, by: deadline, in: region, asOf: try day.day()))
    }
  }
}
