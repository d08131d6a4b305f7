import ArgumentParser
import Workspace

/// `fulian conversion`: how far 会改联 has come, and everything that is done with a case.
struct ConversionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conversion",
    abstract: words("会改联：进展、台账、办理、看板、预测。", "Conversion: how far it is, cases, steps, board, forecast."),
    subcommands: [
      ConversionTableCommand.self, ConversionShowCommand.self, ConversionOpenCommand.self,
      ConversionAdvanceCommand.self, ConversionSetCommand.self, ConversionTemplateCommand.self,
      ConversionRulesCommand.self,
    ],
    defaultSubcommand: ConversionTableCommand.self, aliases: ["会改联"])
}

/// `fulian conversion table`: cases by stage, and those under way.
struct ConversionTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: words("各环节家数，办理中的单位和滞留天数。", "Cases by stage, and those under way."),
    aliases: ["进展"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var drive: DriveOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().conversion(asOf: try day.day(), drive: drive.name)) }
  }
}
