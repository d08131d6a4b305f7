import Foundation
import Synchronization
import Workspace

/// The ledger that is served, or the place where one will be.
final class LedgerDesk: Sendable {
  /// Path of the ledger.
  let path: String
  /// Folder of the demonstration sheets; nil where they are not at hand.
  let seeds: String?
  private let opened: Mutex<Workspace?>

  init(path: String, seeds: String?) throws {
    (self.path, self.seeds) = (path, seeds)
    opened = Mutex(Workspace.exists(path) ? try Workspace.openRemembering(path, language: .fallback) : nil)
  }

  /// The ledger; nil as long as there is none.
  var workspace: Workspace? {
    if let workspace = opened.withLock({ $0 }) { return workspace }
    guard Workspace.exists(path), let workspace = try? Workspace.openRemembering(path, language: .fallback) else {
      return nil
    }
    opened.withLock { $0 = workspace }
    return workspace
  }

  /// Makes a ledger and takes the demonstration sheets in. Nothing is left behind where that fails.
  func beginWithSeeds(_ folder: String, _ language: AnswerLanguage) throws {
    let made = try Workspace.create(path, language: language)
    do {
      let prepared = try made.prepareImport([folder])
      if let refusal = prepared.refusal { throw refusal }
      _ = try made.take(prepared)
    } catch {
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
      throw error
    }
  }

  /// Makes a ledger from division codes.
  func begin(divisions folder: String, district: String, _ language: AnswerLanguage) throws {
    _ = try Workspace.create(path, divisions: folder, district: district, language: language)
  }

  /// Makes an empty ledger.
  func beginEmpty(_ language: AnswerLanguage) throws { _ = try Workspace.create(path, language: language) }
}
