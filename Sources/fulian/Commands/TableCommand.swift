import ArgumentParser
import Workspace

/// `fulian table`: any sheet as cells.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: words("读表：把任何表格读成单元格。", "Read any sheet as cells."), aliases: ["读表"])

  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp(words("表格文件。", "The file."), valueName: words("文件", "file")))
  var file: String

  func run() throws {
    try Terminal.run {
      do {
        try output.emit(try TableVerb.read(file, language: runLanguage))
      } catch let refusal as Refusal where output.format == .json {
        Terminal.show(try TableVerb.json(of: refusal, language: runLanguage))
        throw refusal
      }
    }
  }
}
