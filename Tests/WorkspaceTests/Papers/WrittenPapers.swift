import Foundation

/// A folder that is removed when the test is over.
final class WrittenPapers {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "papers-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }
}
