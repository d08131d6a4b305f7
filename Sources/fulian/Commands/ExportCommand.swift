public import ArgumentParser
public import Workspace

extension ExportForm: ExpressibleByArgument {}

/// `fulian export`: the ledger as sheets.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: words("导出全部表格，可原样再导入。", "Write the ledger as sheets that import again."),
    aliases: ["导出"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var language: LanguageOption
  @Argument(help: ArgumentHelp(words("写到这个文件夹。", "The folder to write to."), valueName: words("文件夹", "folder")))
  var folder: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(words("csv、gb18030（给旧版表格软件的csv）或xlsx。", "csv, gb18030 (csv for old programs) or xlsx.")))
  var form: ExportForm = .csv
  @Flag(help: ArgumentHelp(words("电话只留前三后四位（对外报送用；不能再导入）。", "Hide the middle of telephone numbers.")))
  var maskPhones = false
  @Flag(help: ArgumentHelp(words("覆盖同名文件。", "Overwrite files of the same name.")))
  var replace = false

  func run() throws {
    try Terminal.run {
      let answer = try ledger.open().export(to: folder, as: form, maskPhones: maskPhones, replace: replace)
      Terminal.show(TerminalPage.text(of: answer.page))
    }
  }
}
