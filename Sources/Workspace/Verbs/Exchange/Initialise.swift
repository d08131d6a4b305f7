import Exchange
import Foundation
import Ledger
public import OrganisationGraph

extension Workspace {
  /// Makes a new ledger with the default rules and nothing else in it (建账).
  public static func create(_ path: String, language: Language) throws(Refusal) -> Workspace {
    try Refusal.wrapping {
      let ledger = try Ledger.create(at: path, configuration: try Settings(stored: [:]).stored())
      _ = try ledger.identity()
      return Workspace(ledger: ledger, language: language)
    }
  }

  /// Makes a new ledger with every township and community of a district, and a federation for each, from the public
  /// division codes.
  /// - Parameters:
  ///   - folder: holds `areas.csv`, `streets.csv` and `villages.csv`, or the same compressed (`.gz`).
  ///   - district: six-digit code.
  public static func create(
    _ path: String, divisions folder: String, district: String, language: Language
  ) throws(Refusal) -> (workspace: Workspace, answer: Answer) {
    let start = try Refusal.wrapping { try DivisionLedger(folder: folder, district: district) }
    let sources = try Refusal.wrapping { try divisionSources(folder) }
    let workspace = try create(path, language: language)
    let batch: Batch?
    do {
      batch = try Refusal.wrapping {
        try workspace.ledger.apply(
          start.records.map { RecordChange(old: nil, new: $0) }, as: .now(.initial, sources: sources))
      }
    } catch {
      // Half a beginning is none.
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
      throw error
    }
    var page = Page(title: Term("建账", "A new ledger")(language))
    let townships = start.regions.filter { $0.level == .township }.count
    let communities = start.regions.filter { $0.level == .community }.count
    let name = start.regions.first?.name ?? district
    page.say(
      Term(
        "“\(path)”已建好：\(name)，街道乡镇\(townships)个，社区村\(communities)个，各建妇联一个（第\(batch?.number ?? 0)批）。",
        "“\(path)” holds \(name): \(townships) townships and \(communities) communities, each with its federation "
          + "(batch \(batch?.number ?? 0)).")(language))
    let json = InitialisedJSON(
      ledger: path, district: name, townships: townships, communities: communities,
      organisations: start.organisations.count)
    return (workspace, Answer(page, json: json))
  }

  /// What is said of a new, empty ledger.
  public func founded() -> Answer {
    var page = Page(title: Term("建账", "A new ledger")(language))
    page.say(
      Term(
        "空台账“\(path)”已建好。下一步：fulian import 表格文件夹 --ledger \(path)",
        "The empty ledger “\(path)” is made. Next: fulian import FOLDER --ledger \(path)")(language))
    return Answer(
      page, json: InitialisedJSON(ledger: path, district: nil, townships: 0, communities: 0, organisations: 0))
  }

  private static func divisionSources(_ folder: String) throws -> [BatchSource] {
    try DivisionLedger.files(in: folder).map { path in
      BatchSource(file: URL(fileURLWithPath: path).lastPathComponent, sha256: try SourceFile.sha256(path))
    }
  }
}

/// A new ledger for programs.
struct InitialisedJSON: Encodable, Sendable {
  let ledger: String
  let district: String?
  let townships: Int
  let communities: Int
  let organisations: Int
}
