import ArgumentParser
import Workspace

/// `fulian conversion`: how far 会改联 has come.
struct ConversionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conversion", abstract: words("会改联：各环节家数，办理中的单位和滞留天数。", "How far conversion has come."),
    aliases: ["会改联"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().conversion(asOf: try day.day())) }
  }
}
