import ArgumentParser
import Workspace

/// Which finding a decision is about.
struct FindingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words("规则号，如L19或L19.noHead。", "The rule, such as L19 or L19.noHead."), valueName: words("规则", "rule")))
  var rule: String
  @Argument(help: ArgumentHelp(words("问题所在记录的编号或名称。", "ID or name of the record."), valueName: words("对象", "record")))
  var subject: String

  var choice: FindingChoice { FindingChoice(rule: rule, subject: subject) }
}

/// `fulian check accept`: a finding that is right as it is.
struct CheckAcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: words("认可一条问题并写明理由；情况不变就不再列出。", "Accept a finding with a reason, until its facts change."),
    aliases: ["认可"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var finding: FindingOptions
  @Option(help: ArgumentHelp(words("理由。", "Why."), valueName: words("理由", "reason")))
  var reason: String

  func run() throws {
    try Terminal.run {
      try output.emit(
        try ledger.openForWriting().accept(finding.choice, reason: reason, asOf: try day.day()))
    }
  }
}

/// `fulian check assign`: who sees to a finding, and by when.
struct CheckAssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: words("交办一条问题：责任人和期限。", "Say who sees to a finding, and by when."), aliases: ["交办"]
  )

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var finding: FindingOptions
  @Option(help: ArgumentHelp(words("责任人。", "Who sees to it."), valueName: words("姓名", "name")))
  var owner: String?
  @Option(help: ArgumentHelp(words("期限，如2023-03-31。", "By when."), valueName: words("日期", "date")))
  var due: String?

  func run() throws {
    try Terminal.run {
      let due = try due.map { text throws(Refusal) in try AsOf(text) }
      try output.emit(
        try ledger.openForWriting().assign(finding.choice, owner: owner, due: due, asOf: try day.day()))
    }
  }
}

/// `fulian check reopen`: takes an acceptance back.
struct CheckReopenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: words("取消认可，重新列出。", "Take an acceptance back."), aliases: ["重开"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var finding: FindingOptions

  func run() throws {
    try Terminal.run {
      try output.emit(try ledger.openForWriting().reopen(finding.choice, asOf: try day.day()))
    }
  }
}
