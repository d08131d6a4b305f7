import Foundation
import Ledger
public import OrganisationGraph

/// A ledger at work: the product's verbs, which the command line and the web pages share.
public struct Workspace: Sendable {
  /// Path of the ledger's file.
  public let path: String
  /// The language of the answers.
  public let language: Language
  let ledger: Ledger

  init(ledger: Ledger, language: Language) {
    self.ledger = ledger
    self.language = language
    path = ledger.path
  }

  /// Opens a ledger, to write to it or only to look at it.
  public static func open(
    _ path: String, language: Language, readOnly: Bool = false
  ) throws(Refusal) -> Workspace {
    try Refusal.wrapping {
      Workspace(ledger: try Ledger.open(at: path, for: readOnly ? .reading : .writing), language: language)
    }
  }

  /// Whether there is a file at `path`.
  public static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  func evidence(on day: AsOf) throws(Refusal) -> Evidence {
    let facts = try Refusal.wrapping { try ledger.facts() }
    return Evidence(facts, on: day.date)
  }

  func settings() throws(Refusal) -> Settings {
    try Refusal.wrapping { try Settings(stored: ledger.configuration()) }
  }
}
