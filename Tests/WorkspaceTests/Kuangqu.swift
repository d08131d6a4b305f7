import Foundation
import GRDB
import OrganisationGraph
import Testing

@testable import Workspace

/// The demonstration district as a ledger, made once for all tests, only read, and removed at the end.
enum Kuangqu {
  private static let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "kuangqu-\(UUID().uuidString)")

  private static let path = Result { () throws -> String in
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: Kuangqu.folder) }
    let path = folder.appendingPathComponent("fulian.sqlite").path
    let workspace = try Workspace.create(path, language: .chinese)
    _ = try workspace.take(try workspace.prepareImport([SourceTree.seeds.path]))
    return path
  }

  /// The days for which everything is counted.
  static let days = ["2018-12-31", "2019-12-31", "2020-12-31", "2021-12-31", "2022-12-31", "2023-06-30"]

  static func workspace(_ language: Language = .chinese) throws -> Workspace {
    try Workspace.open(try path.get(), language: language)
  }

  /// Counts in the ledger's file itself, with none of the product's own code between. `:day` stands for the day.
  static func sql(_ query: String, on day: String) throws -> [[Int]] {
    try rows(query, on: day).map { row in (0..<row.count).map { row[$0] as Int? ?? -1 } }
  }

  /// The same for texts; empty for none.
  static func texts(_ query: String, on day: String) throws -> [[String]] {
    try rows(query, on: day).map { row in (0..<row.count).map { row[$0] as String? ?? "" } }
  }

  private static func rows(_ query: String, on day: String) throws -> [Row] {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(30)
    let queue = try DatabaseQueue(path: try path.get(), configuration: configuration)
    return try queue.read { database in
      let statement = try database.makeStatement(sql: query)
      let arguments: StatementArguments = query.contains(":day") ? ["day": day] : [:]
      return try Row.fetchAll(statement, arguments: arguments)
    }
  }

  /// The one number that a query gives.
  static func count(_ query: String, on day: String) throws -> Int {
    try #require(try sql(query, on: day).first?.first, "\(query)")
  }
}

/// The files of the project, from the place of this one.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let seeds = root.appendingPathComponent("seeds/kuangqu")

  /// The texts of all Swift files below a folder of `Sources`, by name.
  static func texts(in folder: String) throws -> [String: String] {
    let folder = root.appendingPathComponent("Sources/\(folder)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var texts: [String: String] = [:]
    for case let file as URL in files where file.pathExtension == "swift" {
      texts[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
    }
    return texts
  }
}

extension Answer {
  /// The answer for programs, as any program would read it.
  func object() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: jsonData()) as? [String: Any])
  }

  /// The keys of the answer, those within an object behind a point; of a list those of its elements together.
  func keys() throws -> Set<String> { Self.keys(of: try object(), under: "") }

  private static func keys(of value: Any, under prefix: String) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(of: $1, under: prefix)) } }
    guard let object = value as? [String: Any] else { return [prefix] }
    return object.reduce(into: []) { keys, entry in
      keys.formUnion(Self.keys(of: entry.value, under: prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"))
    }
  }

  /// A number by its keys.
  func number(_ path: String) throws -> Int {
    var value: Any? = try object()
    for key in path.split(separator: ".") { value = (value as? [String: Any])?[String(key)] }
    return try #require(value as? Int, "\(path)")
  }
}
