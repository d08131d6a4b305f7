import ArgumentParser
import Workspace

/// `fulian template`: an empty sheet to be filled in.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: words("模板：一张空表，带表头、下拉选项、填写说明和示例。", "An empty sheet to be filled in."),
    aliases: ["模板"])

  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      words("要哪种表，如微家、四新、会改联、社区妇联、人员。", "Which sheet: a kind of record or of organisation."),
      valueName: words("种类", "kind")))
  var kind: String?
  @Flag(help: ArgumentHelp(words("列出有哪些模板。", "List the kinds.")))
  var list = false
  @Flag(help: ArgumentHelp(words("覆盖同名文件。", "Overwrite a file of the same name.")))
  var replace = false

  func validate() throws {
    if kind == nil, !list {
      throw ValidationError(
        words("请写明要哪种表，如“fulian template 微家”；“--list”列出全部。", "Name a kind, or see --list."))
    }
  }

  func run() throws {
    try Terminal.run {
      guard let kind, !list else { return try output.emit(TemplateVerb.list(language: runLanguage)) }
      let answer = try TemplateVerb.write(kind, to: output.file.out, replace: replace, language: runLanguage)
      Terminal.show(TerminalPage.text(of: answer.page))
    }
  }
}
