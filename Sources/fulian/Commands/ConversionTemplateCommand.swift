import ArgumentParser
import Workspace

/// `fulian conversion template`: the papers of a case as drafts.
struct ConversionTemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: words(
      "按台账填好一套材料草稿（请示、批复、选举办法、主持词、选举结果请示、备案表），没有的留空并列出。",
      "Draft the papers of a case from the ledger; what is not known stays a marked blank."),
    aliases: ["材料"])

  @OptionGroup var subject: CaseArgument
  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @Option(
    help: ArgumentHelp(words("只要这一种，可多次，如请示。", "Only this paper; repeatable."), valueName: words("材料", "paper")))
  var only: [String] = []
  @Option(
    help: ArgumentHelp(words("写到这个文件夹；默认“会改联材料”。", "The folder to write to."), valueName: words("文件夹", "folder")))
  var folder = "会改联材料"
  @Flag(help: ArgumentHelp(words("已有同名文件的，重写。", "Replace files of the same name."))) var replace = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run {
      try output.emit(
        try ledger.open().papers(
          of: subject.name, kinds: only, to: folder, replace: replace, asOf: try day.day()))
    }
  }
}
