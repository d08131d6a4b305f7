import ArgumentParser
import Workspace

/// The case that a command speaks of.
struct CaseArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words("会改联编号（如H-001）或单位全名。", "ID of the case, such as H-001, or the full name of its unit."),
      valueName: words("会改联", "case")))
  var name: String
}

/// `fulian conversion show`: a case's whole story, and what comes next.
struct ConversionShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: words("一件的全过程，下一步和要备的文件。", "The whole story of a case, and what comes next."),
    aliases: ["详情"])

  @OptionGroup var subject: CaseArgument
  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().showCase(subject.name, asOf: try day.day())) }
  }
}

/// `fulian conversion open`: begins a case.
struct ConversionOpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: words("新立一件。", "Begin a case."), aliases: ["立项"])

  @Argument(
    help: ArgumentHelp(
      words("单位（或社区、村）的编号或全名。", "ID or full name of the unit, or of the community."), valueName: words("单位", "place")))
  var place: String
  @OptionGroup var ledger: LedgerOption
  @OptionGroup var drive: DriveOptions
  @OptionGroup var facts: CaseFactOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run {
      var wishes = facts.wishes
      wishes.drive = drive.drive
      try output.emit(try ledger.openForWriting().openCase(place, wishes))
    }
  }
}

/// `fulian conversion set`: corrects what a case states.
struct ConversionSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: words("改一件的责任人、存在问题、名额等。", "Change a case's owner, blocker, seats and so on."),
    aliases: ["修改"])

  @OptionGroup var subject: CaseArgument
  @OptionGroup var ledger: LedgerOption
  @OptionGroup var facts: CaseFactOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.openForWriting().setCase(subject.name, facts.wishes)) }
  }
}

/// What a case states beside its steps.
struct CaseFactOptions: ParsableArguments {
  @Option(help: ArgumentHelp(words("摸底女职工数。", "Women found."), valueName: words("人数", "number")))
  var women: Int?
  @Option(help: ArgumentHelp(words("责任人；写\"\"清空。", "Who follows it; \"\" clears it."), valueName: words("姓名", "name")))
  var owner: String?
  @Option(
    help: ArgumentHelp(words("存在问题；写\"\"清空。", "What it is stuck on; \"\" clears it."), valueName: words("问题", "text")))
  var blocker: String?
  @Option(help: ArgumentHelp(words("拟成立组织的名称。", "What the new body is to be called."), valueName: words("名称", "name")))
  var name: String?
  @Option(
    help: ArgumentHelp(words("批复的执委名额。", "Executives that the approval allows."), valueName: words("人数", "number")))
  var seats: Int?
  @Option(
    help: ArgumentHelp(words("批复的副主席名额。", "Vice-chairs that the approval allows."), valueName: words("人数", "number")))
  var viceSeats: Int?
  @Option(help: ArgumentHelp(words("原组织编号。", "ID of the old committee."), valueName: words("编号", "ID")))
  var old: String?

  var wishes: CaseWishes {
    var wishes = CaseWishes()
    wishes.women = women
    wishes.owner = owner
    wishes.blocker = blocker
    wishes.name = name
    wishes.executives = seats
    wishes.vices = viceSeats
    wishes.old = old
    return wishes
  }
}
