import ArgumentParser
import Workspace

/// `fulian init`: makes a new ledger.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: words("建一本新台账。", "Make a new ledger."), aliases: ["建账"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      words(
        "区划代码文件夹，内有areas.csv、streets.csv、villages.csv（或.gz）。",
        "Folder with areas.csv, streets.csv and villages.csv (or .gz)."),
      valueName: words("文件夹", "folder")))
  var divisions: String?
  @Option(
    help: ArgumentHelp(words("区县的6位代码。", "Six-digit code of the district."), valueName: words("代码", "code")))
  var district: String?

  func validate() throws {
    if (divisions == nil) != (district == nil) {
      throw ValidationError(words("--divisions和--district要一起用。", "--divisions and --district go together."))
    }
  }

  func run() throws {
    try Terminal.run {
      if let divisions, let district {
        let made = try Workspace.create(
          ledger.path, divisions: divisions, district: district, language: runLanguage)
        return try output.emit(made.answer)
      }
      try output.emit(try Workspace.create(ledger.path, language: runLanguage).founded())
    }
  }
}
