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
    help: ArgumentHelp(
      words("只写这个街道乡镇的表（区划代码、组织编号或名称），供它改好交回。", "Only the sheets of this township, by code, ID or name."),
      valueName: words("街道乡镇", "township")))
  var township: String?
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      words(
        "csv、gb18030（给旧版表格软件的csv）或xlsx；全部导出默认csv，街道乡镇默认xlsx。",
        "csv, gb18030 (csv for old programs) or xlsx; csv for all, xlsx for a township.")))
  var form: ExportForm?
  @Flag(help: ArgumentHelp(words("电话只留前三后四位（对外报送用；不能再导入）。", "Hide the middle of telephone numbers.")))
  var maskPhones = false
  @Flag(help: ArgumentHelp(words("覆盖同名文件。", "Overwrite files of the same name.")))
  var replace = false

  func run() throws {
    try Terminal.run {
      let workspace = try ledger.openForWriting()
      let answer =
        if let township {
          try workspace.export(
            township: township, to: folder, as: form ?? .xlsx, maskPhones: maskPhones, replace: replace)
        } else {
          try workspace.export(to: folder, as: form ?? .csv, maskPhones: maskPhones, replace: replace)
        }
      Terminal.show(TerminalPage.text(of: answer.page))
    }
  }
}
