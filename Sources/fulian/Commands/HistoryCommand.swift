import ArgumentParser
import Workspace

/// `fulian history`: the batches, or one of them.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: words("历史：每一批是谁在何时从哪个文件改了什么。", "Who changed what, when, from which file."),
    aliases: ["历史"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(words("批次号；不填则列出全部。", "A batch; all, where not given."), valueName: words("批次", "batch")))
  var number: Int?

  func run() throws {
    try Terminal.run {
      let workspace = try ledger.open()
      try output.emit(
        try number.map { number throws(Refusal) in try workspace.history(of: number) } ?? workspace.history())
    }
  }
}
