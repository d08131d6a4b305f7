import ArgumentParser
import Workspace

/// What the two tables of scores have in common.
struct ScoreOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(words("列出拉低每项指标的每一条。", "List every row that pulls an indicator down.")))
  var rows = false
  @Option(
    help: ArgumentHelp(
      words("把指标、权重、档次写成表格（.xlsx或.csv）来改。", "Write indicators, weights and steps as a sheet to edit."),
      valueName: words("文件", "file")))
  var write: String?
  @Option(
    help: ArgumentHelp(words("装入改好的表格。", "Take an edited sheet into the ledger."), valueName: words("文件", "file")))
  var load: String?

  func validate() throws {
    if write != nil, load != nil {
      throw ValidationError(words("--write和--load不能同时用。", "--write and --load exclude each other."))
    }
  }

  func answer(_ kind: ScoreKind, _ ledger: LedgerOption, _ day: DayOption) throws -> Answer {
    if let load { return try ledger.openForWriting().loadScoreTable(kind, from: load) }
    if let write { return try ledger.open().writeScoreTable(kind, to: write) }
    return try ledger.open().score(kind, asOf: try day.day(), rows: rows)
  }
}

/// `fulian scorecard`: 强基增效.
struct ScorecardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scorecard",
    abstract: words("强基增效评分：强根基、扩覆盖、补短板、增活力，各项差在哪里。", "Scorecard of four aims, and what pulls each indicator down."),
    aliases: ["强基增效"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var score: ScoreOptions

  func run() throws {
    try Terminal.run { try output.emit(try score.answer(.scorecard, ledger, day)) }
  }
}

/// `fulian stars`: 破难争星.
struct StarsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stars",
    abstract: words("破难争星对照：各项到第几星，差在哪里。", "Star list: the star of each indicator, and what pulls it down."),
    aliases: ["破难争星"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var score: ScoreOptions

  func run() throws {
    try Terminal.run { try output.emit(try score.answer(.stars, ledger, day)) }
  }
}
