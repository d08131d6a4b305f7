import ArgumentParser
import Workspace

/// `fulian coverage`: what is covered, by measure and region.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: words("覆盖：应建、已建、未建、未知、不适用和覆盖率。", "What is covered, and what is not."),
    aliases: ["覆盖"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      words("表里细到哪一层：district（区）、township（街道乡镇）或community（社区村）。", "Lowest tier shown: district, township, community."),
      valueName: words("层级", "tier")))
  var level = "township"

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().coverage(asOf: try day.day(), deepest: level)) }
  }
}
