import ArgumentParser
import Workspace

/// `fulian compare`: what happened between two days, and what it did to every figure.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: words("对比两个日期：哪些变了，每个数字为什么增减。", "What changed between two days, and why each figure did."),
    aliases: ["对比"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp(words("前一日，如2021-12-31。", "The earlier day."), valueName: words("前一日", "from")))
  var first: String
  @Argument(
    help: ArgumentHelp(
      words("后一日；默认取--as-of，再默认今天。", "The later day; else --as-of, else today."), valueName: words("后一日", "to")))
  var second: String?
  @Option(
    help: ArgumentHelp(
      words("只列这一种变动，如新建、更名、任职变动。", "List the rows of this cause only, such as founded."),
      valueName: words("事项", "cause")))
  var cause: String?
  @Flag(help: ArgumentHelp(words("列出全部变动，连同任职、覆盖、换届等。", "List every row, posts and covers too.")))
  var all = false

  func run() throws {
    try Terminal.run {
      let later = try second.map { text throws(Refusal) in try AsOf(text) } ?? day.day()
      try output.emit(try ledger.open().compare(try AsOf(first), later, cause: cause, listsAll: all))
    }
  }
}
