public import ArgumentParser
public import Workspace

extension MissingRows: ExpressibleByArgument {}
extension ConflictRule: ExpressibleByArgument {}

/// `fulian import`: sheets into the ledger, after a preview; whole or not at all.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: words("导入表格：先预览，再入账。", "Take in sheets, after a preview."), aliases: ["导入"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions
  /// The day from which changes hold; without one they correct what there is.
  @OptionGroup var day: DayOption
  @Argument(
    help: ArgumentHelp(
      words("表格文件（.xlsx、.csv），或整个文件夹。", "Sheets (.xlsx, .csv), or a whole folder."), valueName: words("文件或文件夹", "paths")
    ))
  var paths: [String]
  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      words("说明某一列是什么：列=字段，列写列号或表头，“-”为不导入；可写多次。", "Say what a column is; may be repeated; “-” leaves it out."),
      valueName: words("列=字段", "column=field")))
  var corrections: [String] = []
  @Flag(help: ArgumentHelp(words("不再询问，直接入账。", "Take them without asking.")))
  var yes = false
  @Flag(help: ArgumentHelp(words("只预览，不入账。", "Preview only.")))
  var dryRun = false
  @Option(
    help: ArgumentHelp(
      words(
        "台账有、表里没有的：keep保留（默认）、dissolve从--as-of起撤销、refuse整批不收。",
        "What the sheets leave out: keep it, dissolve it as of --as-of, or refuse the import.")))
  var missing: MissingRows = .keep
  @Option(
    help: ArgumentHelp(
      words(
        "交回的表与台账都改过的：refuse（不收，列出三个值）、ledger（以台账为准）或sheet（以表为准）。",
        "Where returned sheet and ledger both changed: refuse, ledger or sheet.")))
  var conflicts: ConflictRule = .refuse

  func run() throws {
    try Terminal.run {
      let workspace = try ledger.openForWriting()
      let prepared = try workspace.prepareImport(
        paths, corrections: corrections, conflicts: conflicts, asOf: day.text == nil ? nil : try day.day(),
        missing: missing)
      if dryRun || output.isForPeople || prepared.refusal != nil { try output.emit(prepared.preview) }
      if let refusal = prepared.refusal {
        let lines = output.isForPeople ? refusal.sentences(in: runLanguage) : refusal.lines(in: runLanguage)
        Terminal.complain(lines.joined(separator: "\n"))
        throw ExitCode(refusal.kind.rawValue)
      }
      if dryRun { return }
      guard try prepared.changeCount == 0 || yes || agrees(to: prepared) else {
        return Terminal.complain(words("没有入账。", "Nothing was taken."))
      }
      try output.emit(try workspace.take(prepared))
    }
  }

  /// On a terminal the user is asked; elsewhere `--yes` must say it.
  private func agrees(to prepared: PreparedImport) throws -> Bool {
    guard Terminal.isInteractive else {
      Terminal.complain(
        words("没有入账：不在终端上运行时，请加“--yes”。", "Nothing was taken: away from a terminal, --yes is needed."))
      throw ExitCode(Refusal.Kind.usage.rawValue)
    }
    let count = prepared.changeCount
    return Terminal.confirms(words("以上\(count)条入账吗？（是/否）", "Take these \(count) records? (y/n) "))
  }
}
