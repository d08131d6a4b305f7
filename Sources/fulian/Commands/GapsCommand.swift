import ArgumentParser
import Workspace

/// `fulian gaps`: what is blank, where to build first, and on whom all hangs.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: words("空白：哪里没有、先建哪里、街道乡镇差多少、靠着谁。", "What is blank, what to build first, how uneven it is."),
    aliases: ["空白"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var scope: CoverageScopeOptions
  @Option(help: ArgumentHelp(words("每张表在屏幕上最多几行。", "Rows of each list on the screen."), valueName: words("行数", "rows")))
  var top = 15
  @Flag(help: ArgumentHelp(words("每张表全部列出。", "Every list whole.")))
  var all = false

  func run() throws {
    try Terminal.run {
      var question = GapsQuestion()
      (question.region, question.scheme, question.top) = (scope.region, scope.scheme, all ? nil : top)
      if !output.isForPeople { question.top = nil }
      try output.emit(try ledger.open().gaps(question, asOf: try day.day()))
    }
  }
}
