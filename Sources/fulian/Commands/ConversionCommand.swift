import ArgumentParser
import Workspace

/// `fulian conversion`: how far 会改联 has come, and everything that is done with a case.
struct ConversionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conversion",
    abstract: words("会改联：进展、办理、材料、看板、报表、预测。", "Conversion: how far it is, steps, papers, board, report, forecast."),
    subcommands: [
      ConversionTableCommand.self, ConversionShowCommand.self, ConversionOpenCommand.self,
      ConversionAdvanceCommand.self, ConversionSetCommand.self, ConversionTemplateCommand.self,
      ConversionBoardCommand.self, ConversionAgeingCommand.self, ConversionReportCommand.self,
      ConversionMissingCommand.self, ConversionFlowCommand.self, ConversionForecastCommand.self,
      ConversionRulesCommand.self,
    ],
    defaultSubcommand: ConversionTableCommand.self, aliases: ["会改联"])
}

/// `fulian conversion table`, which is what `fulian conversion` alone does.
struct ConversionTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: words("各环节家数和办理中的单位。", "Cases by stage, and those in progress."), aliases: ["表"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var drive: DriveOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().conversion(asOf: try day.day(), drive: drive.drive)) }
  }
}
