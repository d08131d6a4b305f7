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
  private let memory: LedgerMemory?

  init(ledger: Ledger, language: Language, memory: LedgerMemory? = nil) {
    self.ledger = ledger
    self.language = language
    self.memory = memory
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

  /// Opens a ledger for a program that answers many questions: what was read is kept until anybody writes to the ledger.
  public static func openRemembering(_ path: String, language: Language) throws(Refusal) -> Workspace {
    try Refusal.wrapping {
      let ledger = try Ledger.open(at: path, for: .writing)
      return Workspace(ledger: ledger, language: language, memory: try LedgerMemory(path))
    }
  }

  /// The same ledger, with answers in another language.
  public func speaking(_ language: Language) -> Workspace {
    Workspace(ledger: ledger, language: language, memory: memory)
  }

  /// The state of the ledger, as far as this process is concerned: a number that differs from an earlier one where
  /// anybody has written in between. Always 0 where nothing is remembered.
  public func version() throws(Refusal) -> Int {
    try Refusal.wrapping { try memory?.version() ?? 0 }
  }

  /// Whether there is a file at `path`.
  public static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  func facts() throws(Refusal) -> Facts {
    try Refusal.wrapping { try memory?.facts(ledger.facts) ?? ledger.facts() }
  }

  func evidence(on day: AsOf) throws(Refusal) -> Evidence {
    let make = { Evidence(try facts(), on: day.date) }
    return try Refusal.wrapping { try memory?.evidence(on: day.date, make) ?? make() }
  }

  func settings() throws(Refusal) -> Settings {
    try Refusal.wrapping {
      try Settings(stored: try memory?.configuration(ledger.configuration) ?? ledger.configuration())
    }
  }

  /// Something that is long to make from the ledger, made once for each state of it where anything is remembered.
  func remembering<Value: Sendable>(_ name: String, _ make: () throws -> Value) throws(Refusal) -> Value {
    try Refusal.wrapping { try memory?.extra(name, make) ?? make() }
  }
}
