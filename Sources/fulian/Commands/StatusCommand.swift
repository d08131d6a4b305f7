import ArgumentParser
import Workspace

/// `fulian status`: the state of the network on a day.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: words("概况：各类组织、妇女数、会改联、核对结果。", "The state of the network."), aliases: ["概况"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().status(asOf: try day.day())) }
  }
}
