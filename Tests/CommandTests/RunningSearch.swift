import Foundation
import Testing

/// The program at work, with a terminal for what it says on standard error.
final class RunningSearch {
  private let process: Process
  private let words: String
  private let output: URL
  private let screen: FileHandle
  private var shown = Data()

  /// Starts the program.
  init(_ process: Process, words: String, output: URL) throws {
    var screen: Int32 = -1
    var line: Int32 = -1
    try #require(openpty(&screen, &line, nil, nil, nil) == 0)
    try Data().write(to: output)
    let written = FileHandle(fileDescriptor: line)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = written
    try process.run()
    try written.close()
    self.process = process
    self.words = words
    self.output = output
    self.screen = FileHandle(fileDescriptor: screen, closeOnDealloc: true)
  }

  deinit { if process.isRunning { process.terminate() } }

  /// What is on the screen once it shows a phrase; what there is in the end where it never does.
  func readScreen(until phrase: String) throws -> String {
    while true {
      let text = String(decoding: shown, as: UTF8.self)
      if text.contains(phrase) { return text }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(screen.fileDescriptor, &bytes, bytes.count)
      if count <= 0 { return text }
      shown.append(contentsOf: bytes.prefix(count))
    }
  }

  /// Presses Ctrl-C.
  func interrupt() { process.interrupt() }

  /// Waits for the end.
  func finish() throws -> Run {
    process.waitUntilExit()
    return Run(
      words: words, code: process.terminationStatus, data: try Data(contentsOf: output),
      complaints: String(decoding: shown, as: UTF8.self))
  }
}
