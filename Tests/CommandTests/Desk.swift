import Foundation
import Testing

/// A folder of its own in which the built program is run, as an officer would at her desk; removed when the test is over.
final class Desk {
  let folder: URL

  /// The program beside the bundle of the tests.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("fulian")

  /// The demonstration sheets.
  static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("seeds/kuangqu").path

  /// A ledger with the demonstration sheets taken in, made once and copied for each desk.
  private static let demonstration = Result { () throws -> Data in
    let desk = try Desk()
    try desk.run("init").expect()
    try desk.run("import \(seeds) --yes").expect()
    try desk.run("status").expect()
    return try desk.bytes("fulian.sqlite")
  }

  /// A desk with nothing on it.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A desk with the demonstration ledger as `fulian.sqlite`.
  static func withDemonstration() throws -> Desk {
    let desk = try Desk()
    try demonstration.get().write(to: desk.url("fulian.sqlite"))
    return desk
  }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }
  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

  /// The bytes of a ledger, but for the counters in SQLite's header: opening moves them, since the library makes and
  /// drops an empty table each time (and takes a page for it the first time).
  func ledger(_ name: String = "fulian.sqlite") throws -> Data {
    var bytes = try bytes(name)
    for counter in [24..<28, 40..<44, 92..<96] { bytes.replaceSubrange(counter, with: [0, 0, 0, 0]) }
    return bytes
  }

  /// Puts a file on the desk, as lines of text in UTF-8.
  func put(_ name: String, _ lines: String...) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url(name))
  }

  /// The files of a folder with their bytes.
  func files(in name: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: url(name).path)
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try bytes("\(name)/\($0)")) })
  }

  /// Runs the program with these words, set apart by spaces.
  /// - Parameter typing: what is typed at a terminal; without it there is none.
  func run(_ words: String, environment: [String: String] = [:], typing: String? = nil) throws -> Run {
    let outputs = ["out", "err"].map { folder.appendingPathComponent(".\($0)-\(UUID().uuidString)") }
    for output in outputs { try Data().write(to: output) }
    defer { for output in outputs { try? FileManager.default.removeItem(at: output) } }
    let process = Process()
    process.executableURL = Self.program
    process.arguments = words.split(separator: " ").map(String.init)
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = try typing.map(Self.terminal) ?? FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputs[0])
    process.standardError = try FileHandle(forWritingTo: outputs[1])
    try process.run()
    process.waitUntilExit()
    return Run(
      words: words, code: process.terminationStatus, data: try Data(contentsOf: outputs[0]),
      complaints: String(decoding: try Data(contentsOf: outputs[1]), as: UTF8.self))
  }

  /// Starts the program with these words, and does not wait for it.
  func start(_ words: String) throws -> RunningSearch {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = words.split(separator: " ").map(String.init)
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
    return try RunningSearch(process, words: words, output: url(".out-\(UUID().uuidString)"))
  }

  /// Whether the machine gives out pseudo-terminals; a bare container may not.
  static let hasTerminals: Bool = {
    var keyboard: Int32 = -1
    var line: Int32 = -1
    guard openpty(&keyboard, &line, nil, nil, nil) == 0 else { return false }
    close(keyboard)
    close(line)
    return true
  }()

  /// The keyboard's end of a terminal at which `text` has been typed.
  private static func terminal(_ text: String) throws -> FileHandle {
    var keyboard: Int32 = -1
    var line: Int32 = -1
    try #require(openpty(&keyboard, &line, nil, nil, nil) == 0)
    try FileHandle(fileDescriptor: keyboard).write(contentsOf: Data(text.utf8))
    return FileHandle(fileDescriptor: line, closeOnDealloc: true)
  }
}

/// What a run of the program gave.
struct Run {
  let words: String
  /// The exit code.
  let code: Int32
  /// The bytes of the answer.
  let data: Data
  /// What was written to standard error.
  let complaints: String

  /// The answer.
  var text: String { String(decoding: data, as: UTF8.self) }
  /// Answer and complaints.
  var all: String { text + complaints }
  /// The lines of the answer.
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// Holds that the run ended with `code`, and that what it wrote contains all of `phrases`.
  @discardableResult
  func expect(_ code: Int32 = 0, _ phrases: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Run {
    #expect(self.code == code, "fulian \(words): \(all)", sourceLocation: sourceLocation)
    for phrase in phrases { #expect(all.contains(phrase), "fulian \(words)", sourceLocation: sourceLocation) }
    return self
  }

  /// The answer as JSON.
  func json() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: data)
    return try #require(object as? [String: Any], "fulian \(words)")
  }

  /// A number in the answer, by its keys.
  func number(_ path: String) throws -> Int {
    var value: Any? = try json()
    for key in path.split(separator: ".") { value = (value as? [String: Any])?[String(key)] }
    return try #require(value as? Int, "\(path) in fulian \(words)")
  }
}
