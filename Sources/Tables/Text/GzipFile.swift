import CZlib
import Foundation

/// A file read in chunks; one compressed by gzip is inflated on the way, any other is read as it is.
final class GzipFile {
  private let file: gzFile
  private static let chunkBytes = 128 << 10

  init(path: String) throws(TableRefusal) {
    errno = 0
    guard let file = gzopen(path, "rb") else {
      throw TableRefusal(.unreadableFile, value: String(cString: strerror(errno)))
    }
    self.file = file
    gzbuffer(file, UInt32(Self.chunkBytes))
  }

  deinit { gzclose_r(file) }

  /// Puts the next bytes in the place of the old ones; false at the end of the file.
  func read(into chunk: inout [UInt8]) throws(TableRefusal) -> Bool {
    if chunk.count != Self.chunkBytes { chunk = [UInt8](repeating: 0, count: Self.chunkBytes) }
    let count = chunk.withUnsafeMutableBytes { gzread(file, $0.baseAddress, UInt32($0.count)) }
    var status: Int32 = 0
    let message = String(cString: gzerror(file, &status))
    // A file cut off in the middle reads short, with this status.
    if count < 0 || status == Z_BUF_ERROR { throw TableRefusal(.damagedArchive, value: message) }
    chunk.removeLast(chunk.count - Int(count))
    return count > 0
  }

  /// The whole content, refused above `limit` bytes.
  func readAll(limit: Int) throws(TableRefusal) -> [UInt8] {
    var all: [UInt8] = []
    var chunk: [UInt8] = []
    while try read(into: &chunk) {
      all += chunk
      if all.count > limit { throw TableRefusal(.fileSize) }
    }
    return all
  }
}
