import ArgumentParser
import Workspace

/// `fulian plan save`: a plan kept under a name.
struct PlanSaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: words("存：求一个规划，按名称存下。", "Make a plan and keep it under a name."), aliases: ["存"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var wishes: PlanOptions
  @OptionGroup var name: PlanName
  @Flag(help: ArgumentHelp(words("已有同名的，换掉。", "Replace one of the name.")))
  var replace = false

  func run() throws {
    try Terminal.run {
      let stop = Interruption.stop()
      try output.emit(
        try ledger.open().savePlan(name.name, wishes.wishes, asOf: try day.day(), replace: replace, stop: stop))
    }
  }
}

/// Which plan.
struct PlanName: ParsableArguments {
  @Argument(help: ArgumentHelp(words("规划的名称。", "Name of the plan."), valueName: words("名称", "name")))
  var name: String
}

/// `fulian plan list`: the plans that are kept.
struct PlanListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: words("列出存下的规划。", "The plans that are kept."), aliases: ["列表"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions

  func run() throws { try Terminal.run { try output.emit(try ledger.open().listPlans()) } }
}

/// `fulian plan show`: one plan that is kept.
struct PlanShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: words("看一个存下的规划。", "One plan that is kept."), aliases: ["看"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var name: PlanName

  func run() throws { try Terminal.run { try output.emit(try ledger.open().showPlan(name.name)) } }
}

/// `fulian plan drop`: forgets a plan.
struct PlanDropCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: words("删去一个存下的规划，台账不动。", "Forget a plan; the ledger stays."), aliases: ["删去"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var name: PlanName

  func run() throws { try Terminal.run { try output.emit(try ledger.open().dropPlan(name.name)) } }
}

/// `fulian plan compare`: two plans side by side.
struct PlanCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: words("对比两个存下的规划。", "Two plans side by side."), aliases: ["对比"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var name: PlanName
  @Argument(help: ArgumentHelp(words("另一个规划的名称。", "Name of the other."), valueName: words("名称", "name")))
  var other: String

  func run() throws { try Terminal.run { try output.emit(try ledger.open().comparePlans(name.name, other)) } }
}

/// `fulian plan adopt`: planned organisations in the ledger.
struct PlanAdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: words("采纳：把规划记入台账，作为筹建的组织，图上画虚线，不计数。", "Take a plan into the ledger as planned organisations."),
    aliases: ["采纳"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var name: PlanName
  @Option(
    help: ArgumentHelp(words("第一年从哪天起；默认今天。", "First day of its first year; today."), valueName: words("日期", "date")))
  var from: String?

  func run() throws {
    try Terminal.run {
      let day = try from.map { try AsOf($0) } ?? .today
      try output.emit(try ledger.open().adoptPlan(name.name, from: day))
    }
  }
}

/// `fulian plan progress`: what has become of an adopted plan.
struct PlanProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: words("进度：采纳的规划建了几个，晚了几个，被代替的几个。", "What has become of an adopted plan."),
    aliases: ["进度"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var name: PlanName

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().planProgress(name.name, asOf: try day.day())) }
  }
}
