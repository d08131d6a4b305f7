import ArgumentParser
import Foundation
import Workspace

/// Which ledger.
struct LedgerOption: ParsableArguments {
  @Option(
    name: .customLong("ledger"),
    help: ArgumentHelp(
      words("台账文件；默认取$FULIAN_LEDGER，再默认当前文件夹的fulian.sqlite。", "The ledger; else $FULIAN_LEDGER, else ./fulian.sqlite."),
      valueName: words("文件", "file")))
  var file: String?

  /// Path of the ledger.
  var path: String {
    if let file { return file }
    if let named = ProcessInfo.processInfo.environment["FULIAN_LEDGER"], !named.isEmpty { return named }
    return "fulian.sqlite"
  }

  /// The ledger to look at.
  func open() throws(Refusal) -> Workspace { try Workspace.open(path, language: runLanguage, readOnly: true) }

  /// The ledger to write to.
  func openForWriting() throws(Refusal) -> Workspace { try Workspace.open(path, language: runLanguage) }
}
