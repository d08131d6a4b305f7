import ArgumentParser
import Workspace

/// `fulian conversion advance`: a step of a case, checked at its gates.
struct ConversionAdvanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advance",
    abstract: words(
      "登记一步：先查缺什么，最后一步自动转为妇联；记作一批，可以撤回。",
      "Enter a step: what is missing is said; the last one makes the federation. It can be undone."),
    aliases: ["办理"])

  @OptionGroup var subject: CaseArgument
  @Argument(
    help: ArgumentHelp(
      words("到了哪一步，如请示、批复、选举、结果批复。", "The stage reached, such as 请示 or requested."), valueName: words("环节", "stage")))
  var stage: String
  @OptionGroup var ledger: LedgerOption
  @Option(help: ArgumentHelp(words("哪天，如2023-05-06。", "The day, such as 2023-05-06."), valueName: words("日期", "date")))
  var date: String?
  @Option(help: ArgumentHelp(words("文件标题。", "Title of the paper."), valueName: words("标题", "title")))
  var paper: String?
  @Option(help: ArgumentHelp(words("文号。", "Number of the paper."), valueName: words("文号", "number")))
  var number: String?
  @Option(help: ArgumentHelp(words("批准单位。", "Who decided."), valueName: words("单位", "body")))
  var approver: String?
  @Option(
    help: ArgumentHelp(
      words("结果；暂缓、退回等写原因。", "The outcome; the reason, where a case is laid aside."), valueName: words("结果", "text")))
  var result: String?
  @Option(
    help: ArgumentHelp(
      words("缺项先登的原因。", "Why the step is taken although something is missing."), valueName: words("原因", "reason")))
  var waive: String?
  @OptionGroup(title: words("选举结果", "Results of an election")) var election: ElectionOptions
  @Flag(help: ArgumentHelp(words("只试，不写入。", "Try only; nothing is written."))) var dryRun = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run {
      var request = StepRequest(subject.name, to: stage)
      request.date = date
      request.paper = paper
      request.number = number
      request.approver = approver
      request.result = result
      request.waiver = waive
      request.election = election.request
      try output.emit(try ledger.openForWriting().advance(request, isTrial: dryRun))
    }
  }
}

/// What an election gave.
struct ElectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("妇女大会或妇女代表大会；不写按女职工数定。", "assembly or congress; by the number of women, where not given."),
      valueName: words("形式", "form")))
  var assembly: String?
  @Option(help: ArgumentHelp(words("应到人数。", "Voters due."), valueName: words("人数", "number"))) var due: Int?
  @Option(help: ArgumentHelp(words("实到人数。", "Voters present."), valueName: words("人数", "number"))) var present: Int?
  @Option(help: ArgumentHelp(words("发出选票。", "Ballots issued."), valueName: words("张", "number"))) var issued: Int?
  @Option(help: ArgumentHelp(words("收回选票。", "Ballots returned."), valueName: words("张", "number"))) var returned: Int?
  @Option(help: ArgumentHelp(words("有效选票。", "Valid ballots."), valueName: words("张", "number"))) var valid: Int?
  @Option(help: ArgumentHelp(words("执委候选人数。", "Candidates for executive."), valueName: words("人数", "number")))
  var candidates: Int?
  @Option(
    help: ArgumentHelp(
      words("选出执委数（含主席、副主席）。", "Executives elected, chairs included."), valueName: words("人数", "number")))
  var executives: Int?
  @Option(help: ArgumentHelp(words("主席：姓名或人员编号。", "The chair, by name or ID."), valueName: words("姓名", "name")))
  var chair: String?
  @Option(
    help: ArgumentHelp(
      words("副主席，可多次：姓名/兼职。", "A vice-chair, repeatable: NAME/partTime."), valueName: words("姓名", "name")))
  var vice: [String] = []
  @Option(
    help: ArgumentHelp(
      words("执委，可多次，或用顿号隔开。", "An executive, repeatable, or several with commas."), valueName: words("姓名", "name")))
  var executive: [String] = []

  var request: ElectionRequest {
    var request = ElectionRequest()
    request.assembly = assembly
    request.due = due
    request.present = present
    request.issued = issued
    request.returned = returned
    request.valid = valid
    request.candidates = candidates
    request.executives = executives
    request.chair = chair
    request.vices = vice
    request.members = executive
    return request
  }
}
