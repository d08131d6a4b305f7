import ArgumentParser
import Workspace

/// `fulian check`: what is wrong in the ledger.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: words("核对：哪里有问题，在哪张表哪一行。", "What is wrong, in which sheet and row."),
    subcommands: [CheckAcceptCommand.self, CheckAssignCommand.self, CheckReopenCommand.self], aliases: ["核对"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Flag(help: ArgumentHelp(words("有错误或警告时退出码为1。", "Exit with 1 where there is an error or a warning.")))
  var strict = false
  @Flag(help: ArgumentHelp(words("连同已认可的一起列出。", "List what was accepted, too.")))
  var all = false

  func run() throws {
    try Terminal.run {
      let answer = try ledger.open().check(asOf: try day.day(), listsAccepted: all)
      try output.emit(answer)
      if strict, !answer.isClean { throw ExitCode(1) }
    }
  }
}
