import ArgumentParser
import Workspace

/// `fulian plan`: where to build next.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: words("规划：下一步建在哪里，为什么，还差多少。", "Where to build next, and why."),
    discussion: words(
      """
      例：fulian plan --micro-homes 30 --emerging 10 --institutions 5，各建这么多，建在哪里覆盖的妇女最多。
      fulian plan --budget 120，120人天怎么用；fulian plan --reach 40% --kinds 微家，最省怎么够到；fulian plan --everyone，全部够到要多少。
      """,
      "Example: fulian plan --micro-homes 30 --emerging 10 --institutions 5."),
    subcommands: [
      PlanAskCommand.self, PlanSaveCommand.self, PlanListCommand.self, PlanShowCommand.self, PlanCompareCommand.self,
      PlanAdoptCommand.self, PlanProgressCommand.self, PlanDropCommand.self, PlanSolveCommand.self,
    ], defaultSubcommand: PlanAskCommand.self, aliases: ["规划"])
}

/// `fulian plan ask`, which is what `fulian plan` does: a plan for what is asked.
struct PlanAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: words("求一个规划（可省略不写）。", "Ask for a plan; may be left out."), aliases: ["求"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var wishes: PlanOptions

  func run() throws {
    try Terminal.run {
      let stop = Interruption.stop()
      let say: @Sendable (String) -> Void = { Terminal.complain($0) }
      try output.emit(
        try ledger.open().plan(
          wishes.wishes, asOf: try day.day(), stop: stop, progress: Terminal.isWatched ? say : nil))
    }
  }
}
