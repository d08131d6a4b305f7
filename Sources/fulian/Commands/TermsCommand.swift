import ArgumentParser
import Workspace

/// `fulian terms`: whose term ends when, which seats are empty, who holds which posts.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: words("换届：谁的任期已满、将满，哪里要增补，谁任什么职。", "Terms of office: overdue, to be prepared, empty seats, posts."),
    discussion: words(
      "默认列出已逾期、应着手准备、今年内届满、需要届中增补的，和随组织终止的职务。--ics写成日历，Outlook、WPS和手机都能打开。",
      "Lists overdue, to be prepared, due this year, by-elections and ended posts. --ics writes a calendar for Outlook, WPS, phones."
    ),
    aliases: ["换届"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      words("只看这个街道乡镇：区划代码、编号或名称。", "Only this township, by code, ID or name."), valueName: words("代码", "code")))
  var township: String?
  @Option(
    help: ArgumentHelp(
      words("只看这类组织，如社区村妇联。", "Only this kind, such as communityFederation."), valueName: words("类别", "kind")))
  var kind: String?
  @Option(
    help: ArgumentHelp(
      words("届满前多少天着手准备；默认依设置（90）。", "Days of preparation; by the settings (90)."), valueName: words("天数", "days")))
  var within: Int?
  @Option(
    help: ArgumentHelp(
      words("离任和终止的职务从哪天起列；默认一年内。", "Since when ended posts are listed; a year."), valueName: words("日期", "date")))
  var since: String?
  @Flag(help: ArgumentHelp(words("逐个列出任期：状态、依据、在哪张表第几行。", "Every term: state, basis, row of its sheet.")))
  var rows = false
  @Flag(help: ArgumentHelp(words("只列缺额：主席空缺，副主席、执委不足。", "Only empty seats: chair, vice-chairs, executives.")))
  var seats = false
  @Flag(help: ArgumentHelp(words("只列人：谁是哪里的主席，谁一人多职。", "Only persons: who chairs what, who holds several posts.")))
  var persons = false
  @Option(
    help: ArgumentHelp(words("把日历写到这个文件，如换届.ics。", "Write a calendar to this file."), valueName: words("文件", "file")))
  var ics: String?
  @Option(help: ArgumentHelp(words("每张表在屏幕上最多几行。", "Rows of each list on the screen."), valueName: words("行数", "rows")))
  var top = 30
  @Flag(help: ArgumentHelp(words("每张表全部列出。", "Every list whole.")))
  var all = false

  func run() throws {
    try Terminal.run {
      var question = TermsQuestion()
      (question.township, question.kind, question.within) = (township, kind, within)
      question.since = try since.map { text throws(Refusal) in try AsOf(text) }
      let asked: [(Bool, TermsQuestion.Part)] = [(rows, .rows), (seats, .seats), (persons, .persons)]
      question.parts = Set(asked.filter(\.0).map(\.1))
      question.top = all || !output.isForPeople ? nil : top
      question.calendar = ics
      let workspace = ics == nil ? try ledger.open() : try ledger.openForWriting()
      try output.emit(try workspace.terms(question, asOf: try day.day()))
    }
  }
}
