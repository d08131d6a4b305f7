import ArgumentParser
import Workspace

/// The command line. On its own it prints the state of the network today and what to do next.
struct Fulian: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fulian",
    abstract: words("区妇联组织网络台账：概况、覆盖、会改联、核对、组织网络图。", "The organisational network of a district women's federation."),
    discussion: words(
      "单独运行fulian，看今天的概况和下一步。每个子命令都有中文名，如“fulian 概况”。",
      "On its own, fulian prints today's state and what to do next."),
    version: "0.1.0",
    subcommands: [
      InitCommand.self, ImportCommand.self, ExportCommand.self, StatusCommand.self, CoverageCommand.self,
      GapsCommand.self, ConversionCommand.self, TermsCommand.self, CompareCommand.self, TrendCommand.self,
      TargetCommand.self,
      ScorecardCommand.self, StarsCommand.self, ReportCommand.self,
      ReconcileCommand.self,
      LineageCommand.self, DuplicatesCommand.self, MergeCommand.self,
      CheckCommand.self, PlanCommand.self, ChartCommand.self, HistoryCommand.self, UndoCommand.self,
      TableCommand.self, TemplateCommand.self, ServeCommand.self,
    ])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run {
      guard Workspace.exists(ledger.path) else { return Terminal.show(FirstSteps.withoutLedger(ledger.path)) }
      try output.emit(try ledger.open().status(asOf: try day.day()))
      if output.isForPeople { Terminal.show(FirstSteps.next) }
    }
  }
}
