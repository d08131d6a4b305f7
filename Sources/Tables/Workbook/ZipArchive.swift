import CZip
import Foundation

/// The parts of a workbook's archive. Names are found whatever their case and slashes.
final class ZipArchive {
  private let archive: OpaquePointer
  private var entries: [String: zip_uint64_t] = [:]
  private static let chunkBytes = 64 << 10

  private init(_ archive: OpaquePointer) throws(TableRefusal) {
    self.archive = archive
    let count = zip_get_num_entries(archive, 0)
    if count > Int64(TableLimit.listCount) { throw TableRefusal(.listLength) }
    for index in 0..<zip_uint64_t(max(0, count)) {
      guard let name = zip_get_name(archive, index, ZIP_FL_ENC_GUESS) else { continue }
      // No part that matters has a name as long as hostile ones.
      if strnlen(name, TableLimit.attributeBytes) == TableLimit.attributeBytes { continue }
      // Of two entries with one name the first counts, as in spreadsheet programs.
      let key = Self.key(String(cString: name))
      if entries[key] == nil { entries[key] = index }
    }
  }

  /// Opens the archive in a file for the time of `body`.
  static func withArchive<Value>(
    at path: String, _ body: (ZipArchive) throws(TableRefusal) -> Value
  ) throws(TableRefusal) -> Value {
    var bytes = stat()
    if stat(path, &bytes) == 0, bytes.st_size > TableLimit.workbookBytes { throw TableRefusal(.fileSize) }
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else { throw TableRefusal(.damagedArchive) }
    defer { zip_discard(archive) }
    return try body(try ZipArchive(archive))
  }

  /// Opens an archive in memory for the time of `body`.
  static func withArchive<Value>(
    of bytes: [UInt8], _ body: (ZipArchive) throws(TableRefusal) -> Value
  ) throws(TableRefusal) -> Value {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(TableRefusal) -> Value in
        let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil)
        guard let source else { throw TableRefusal(.damagedArchive) }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
          zip_source_free(source)
          throw TableRefusal(.damagedArchive)
        }
        defer { zip_discard(archive) }
        return try body(try ZipArchive(archive))
      }
    }
    return try result.get()
  }

  func contains(_ part: String) -> Bool { entries[Self.key(part)] != nil }

  /// The first part whose name ends so, in the order of the archive.
  func part(endingIn ending: String) -> String? {
    entries.filter { $0.key.hasSuffix(ending) }.min { $0.value < $1.value }?.key
  }

  /// Inflates a part chunk by chunk.
  func read(
    _ part: String, _ allowance: Allowance, _ body: (UnsafeRawBufferPointer) throws(TableRefusal) -> Void
  ) throws(TableRefusal) {
    guard let index = entries[Self.key(part)] else { throw TableRefusal(.missingPart, value: part) }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    if zip_stat_index(archive, index, 0, &facts) == 0 {
      if facts.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0, facts.encryption_method != ZIP_EM_NONE {
        throw TableRefusal(.encryptedWorkbook)
      }
      // The archive's own word is enough to refuse, and too little to trust: what comes out is counted as well.
      if facts.valid & zip_uint64_t(ZIP_STAT_SIZE) != 0, facts.size > TableLimit.inflatedBytes {
        throw TableRefusal(.inflatedSize)
      }
    }
    guard let file = zip_fopen_index(archive, index, 0) else { throw TableRefusal(.damagedArchive, value: part) }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkBytes, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      guard let start = buffer.baseAddress else { return }
      let count = zip_fread(file, start, zip_uint64_t(buffer.count))
      if count < 0 { throw TableRefusal(.damagedArchive, value: part) }
      if count == 0 { return }
      try allowance.spend(inflated: Int(count))
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)]))
    }
  }

  private static func key(_ name: String) -> String {
    let slashed = String(decoding: name.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self).lowercased()
    return slashed.hasPrefix("/") ? String(slashed.dropFirst()) : slashed
  }
}
