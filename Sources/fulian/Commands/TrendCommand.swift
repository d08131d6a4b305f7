import ArgumentParser
import Workspace

/// `fulian trend`: every figure year by year, quarter by quarter, month by month.
struct TrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: words("趋势：按年、按季或按月看各项数字。", "The figures by year, quarter or month."),
    aliases: ["趋势"])

  @OptionGroup var ledger: LedgerOption
  /// The day to end with.
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      words("year（年）、quarter（季）或month（月）。", "year, quarter or month."), valueName: words("期间", "period")))
  var by = "year"
  @Option(
    help: ArgumentHelp(
      words("从哪一天起；默认往前五期。", "The first day; five periods back, where not given."), valueName: words("日期", "date")))
  var from: String?

  func run() throws {
    try Terminal.run {
      let first = try from.map { text throws(Refusal) in try AsOf(text) }
      try output.emit(try ledger.open().trend(by: by, from: first, to: try day.day()))
    }
  }
}
