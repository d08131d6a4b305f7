import ArgumentParser
import Workspace

/// `fulian plan solve`: a plain covering problem.
struct PlanSolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: words("求解覆盖问题文件：选哪些点，覆盖最多或花费最少，并给出证明。", "Solve a covering problem from a file, with the proof."),
    aliases: ["求解"])

  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp(words("问题文件。", "The file of the problem."), valueName: words("文件", "file")))
  var file: String
  @Option(help: ArgumentHelp(words("最多选几个点。", "At most so many sites."), valueName: words("个数", "number")))
  var sites: Int?
  @Option(help: ArgumentHelp(words("总费用不超过多少。", "At most this cost."), valueName: words("费用", "cost")))
  var budget: Int?
  @Option(
    help: ArgumentHelp(
      words("至少覆盖多大比例，如95%。", "Reach this share at least, such as 95%."), valueName: words("比例", "share")))
  var reach: String?
  @Flag(help: ArgumentHelp(words("凡能覆盖的都要覆盖。", "Cover all that can be covered.")))
  var coverAll = false
  @Option(help: ArgumentHelp(words("最多算几秒；默认60。", "At most so many seconds; 60."), valueName: words("秒", "seconds")))
  var seconds = 60.0

  func validate() throws {
    let asked = [sites != nil, budget != nil, reach != nil, coverAll].count { $0 }
    guard asked == 1 else {
      throw ValidationError(
        words("--sites、--budget、--reach、--cover-all须选一个。", "Give one of --sites, --budget, --reach, --cover-all."))
    }
    if let number = sites ?? budget, number < 0 {
      throw ValidationError(words("个数和费用不能是负数。", "Number and cost cannot be negative."))
    }
    guard seconds > 0, seconds <= 1_000_000 else {
      throw ValidationError(words("--seconds应大于0。", "--seconds must be above 0."))
    }
  }

  func run() throws {
    try Terminal.run {
      let stop = Interruption.stop()
      let say: @Sendable (String) -> Void = { Terminal.complain($0) }
      try output.emit(
        try SolveVerb.solve(
          file, question, seconds: seconds, stop: stop, language: runLanguage,
          progress: Terminal.isWatched ? say : nil))
    }
  }

  private var question: SolveQuestion {
    if let sites { return .sites(sites) }
    if let budget { return .budget(budget) }
    return reach.map { .reach($0) } ?? .everyone
  }
}
