import ArgumentParser
import Workspace

/// `fulian undo`: reverses a batch; undoing the reversal brings it back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: words("撤销一批；再撤销那次撤销，就恢复。", "Reverse a batch; undo the undo to bring it back."),
    aliases: ["撤销"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp(words("批次号。", "The batch."), valueName: words("批次", "batch")))
  var number: Int

  func run() throws {
    try Terminal.run { try output.emit(try ledger.openForWriting().undo(number)) }
  }
}
