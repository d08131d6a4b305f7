import ArgumentParser
import Workspace

/// `fulian duplicates`: what may have been entered twice.
struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: words("疑似重复：同一区域里名称相近的单位和组织。", "Units and organisations whose names are alike."),
    aliases: ["疑似重复"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Terminal.run { try output.emit(try ledger.open().duplicates(asOf: try day.day())) }
  }
}

/// `fulian merge`: one record into another, after a preview.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: words("合并两个单位或组织；记作一批，可以撤销。", "Merge two units or organisations; it can be undone."),
    aliases: ["合并"])

  @OptionGroup var ledger: LedgerOption
  /// The day of the merger.
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Argument(help: ArgumentHelp(words("保留的编号。", "ID of the one that stays."), valueName: words("保留", "kept")))
  var kept: String
  @Argument(help: ArgumentHelp(words("并进去的编号。", "ID of the one that goes into it."), valueName: words("并入", "merged")))
  var merged: String
  @Flag(help: ArgumentHelp(words("从来就是一个，登记了两遍。", "The two have always been one.")))
  var double = false
  @Flag(help: ArgumentHelp(words("不再询问，直接合并。", "Merge without asking.")))
  var yes = false
  @Flag(help: ArgumentHelp(words("只预览。", "Preview only.")))
  var dryRun = false

  func run() throws {
    try Terminal.run {
      let workspace = try ledger.openForWriting()
      let prepared = try workspace.prepareMerge(kept, merged, on: try day.day(), isDouble: double)
      if dryRun || output.isForPeople { try output.emit(prepared.preview) }
      if dryRun { return }
      guard try yes || agrees(to: prepared) else {
        return Terminal.complain(words("没有合并。", "Nothing was merged."))
      }
      try output.emit(try workspace.take(prepared))
    }
  }

  /// On a terminal the user is asked; elsewhere `--yes` must say it.
  private func agrees(to prepared: PreparedMerge) throws -> Bool {
    guard Terminal.isInteractive else {
      Terminal.complain(
        words("没有合并：不在终端上运行时，请加“--yes”。", "Nothing was merged: away from a terminal, --yes is needed."))
      throw ExitCode(Refusal.Kind.usage.rawValue)
    }
    let count = prepared.changeCount
    return Terminal.confirms(words("合并并改动以上\(count)条吗？（是/否）", "Merge, changing these \(count) records? (y/n) "))
  }
}
