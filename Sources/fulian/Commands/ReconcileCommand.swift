import ArgumentParser
import Workspace

/// `fulian reconcile`: reported figures against the ledger.
struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", abstract: words("对账：上报数字与台账差在哪几条。", "Reported figures against the ledger, row by row."),
    aliases: ["对账"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      words("上报数字的编号，可写多个；不填则全部。", "IDs of reported figures; all, where none is given."),
      valueName: words("编号", "figures")))
  var figures: [String] = []
  @Flag(help: ArgumentHelp(words("有说明不了的差额时退出码为1。", "Exit with 1 where something stays unexplained.")))
  var strict = false

  func run() throws {
    try Terminal.run {
      let answer = try ledger.open().reconcile(asOf: try day.day(), figures: figures)
      try output.emit(answer)
      if strict, !answer.isClean { throw ExitCode(1) }
    }
  }
}
