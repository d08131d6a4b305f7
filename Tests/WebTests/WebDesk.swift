import Foundation
import Testing

/// A folder in which the built program serves, as it does on an officer's machine.
final class WebDesk: Sendable {
  /// The program beside the bundle of the tests.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("fulian")
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folders = FileManager.default.temporaryDirectory

  let folder: URL
  let client: PageClient
  private let identifier: Int32

  /// The demonstration ledger with some names made dangerous, served once for all tests that only look.
  static let demonstration = Result { () throws -> WebDesk in
    let folder = try newFolder()
    try run(["init"], in: folder)
    try run(["import", root.appendingPathComponent("seeds/kuangqu").path, "--yes"], in: folder)
    let sheet = folder.appendingPathComponent("危险.csv")
    let quoted = "\"\(WebDesk.danger.replacing("\"", with: "\"\""))\""
    let rows = ["编号,名称,组织类别,上级组织编号,状态,起始日期", "X-900,\(quoted),妇女微家,Z-001,正常,2023-06-01"]
    try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: sheet)
    let (code, output) = try run(["import", sheet.path, "--yes"], in: folder)
    if code != 0 { Issue.record("\(output)") }
    return try WebDesk(folder: folder)
  }

  /// A name that would be markup, were it not escaped.
  static let danger = "<script>alert(1)</script>&\"'微家"

  /// Serves what is in a folder.
  init(folder: URL) throws {
    self.folder = folder
    let process = Process()
    process.executableURL = Self.program
    process.arguments = ["serve", "--port", "0", "--no-browser"]
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    identifier = process.processIdentifier
    Servers.add(identifier)
    var said = ""
    while !said.contains("\n"), case let data = pipe.fileHandleForReading.availableData, !data.isEmpty {
      said += String(decoding: data, as: UTF8.self)
    }
    let address = try #require(said.firstMatch(of: /127\.0\.0\.1:([0-9]+)/), "\(said)")
    client = PageClient(port: try #require(Int(address.1)))
  }

  deinit {
    kill(identifier, SIGTERM)
    try? FileManager.default.removeItem(at: folder)
  }

  static func newFolder() throws -> URL {
    let folder = folders.appendingPathComponent("web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @discardableResult
  static func run(_ arguments: [String], in folder: URL) throws -> (code: Int32, data: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    let output = folder.appendingPathComponent(".out-\(UUID().uuidString)")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: output), as: UTF8.self))
  }
}

/// The servers that still run when the tests end are told to stop then.
private enum Servers {
  nonisolated(unsafe) private static var running: [Int32] = []
  private static let lock = NSLock()
  private static let registered: Void = { atexit { Servers.stop() } }()

  static func add(_ identifier: Int32) {
    _ = registered
    lock.withLock { running.append(identifier) }
  }

  static func stop() { for identifier in lock.withLock({ running }) { kill(identifier, SIGTERM) } }
}
