import ArgumentParser
import Workspace

/// `fulian conversion`: how far 会改联 has come, from every side.
struct ConversionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conversion", abstract: words("会改联：各环节家数，办理中的单位和滞留天数。", "How far conversion has come."),
    subcommands: [
      ConversionTableCommand.self, ConversionBoardCommand.self, ConversionAgeingCommand.self,
      ConversionReportCommand.self, ConversionMissingCommand.self, ConversionFlowCommand.self,
      ConversionForecastCommand.self,
    ], defaultSubcommand: ConversionTableCommand.self, aliases: ["会改联"])
}

/// `fulian conversion table`, which is what `fulian conversion` alone does.
struct ConversionTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: words("各环节家数和办理中的单位。", "Cases by stage, and those in progress."), aliases: ["表"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var drive: DriveOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().conversion(asOf: try day.day(), drive: drive.drive)) }
  }
}
