import ArgumentParser
import Workspace

/// `fulian lineage`: what a name has stood for, old names and merged villages included.
struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: words("沿革：用新名旧名都能查到它从哪来、并到哪去。", "Where something came from and went, by any of its names."),
    aliases: ["沿革"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      words("名称、简称、编号或代码，新旧都行。", "A name, old or new, an ID or a code."), valueName: words("名称", "name")))
  var name: String

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().lineage(of: name, asOf: try day.day())) }
  }
}
