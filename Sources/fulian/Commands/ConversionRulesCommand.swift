import ArgumentParser
import Workspace

/// `fulian conversion rules`: the stages, gates, papers and limits of every drive.
struct ConversionRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: words(
      "专项的环节、门槛、文件、限期和完成口径；“--write 规则.xlsx”写出来改，改好用“--load”装入。",
      "Stages, gates, papers, limits and what done means; --write gives a sheet to edit, --load takes it."),
    aliases: ["规则"])

  @OptionGroup var ledger: LedgerOption
  @Option(
    help: ArgumentHelp(
      words("把环节写成表格（.xlsx或.csv）来改。", "Write the stages as a sheet to edit."), valueName: words("文件", "file")))
  var write: String?
  @Option(
    help: ArgumentHelp(words("装入改好的表格。", "Take an edited sheet into the ledger."), valueName: words("文件", "file")))
  var load: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run {
      if let load {
        try output.emit(try ledger.openForWriting().loadConversionRules(from: load))
      } else {
        try output.emit(try ledger.open().conversionRules(to: write))
      }
    }
  }
}
