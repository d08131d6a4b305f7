import CZip

/// Packs the parts of a file. Every part is of the first day of 1980, so that equal parts are equal files.
enum ZipPackage {
  static func bytes(of parts: [(name: String, text: String)]) throws(DocumentRefusal) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .unpackable("no memory") }
    // The archive lets go of the source when it closes; what was written is read from it afterwards.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw .unpackable("no archive")
    }
    // The library reads the parts when it closes.
    let buffers = parts.map { part in
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, part.text.utf8.count))
      _ = buffer.initialize(from: part.text.utf8)
      return (name: part.name, content: UnsafeBufferPointer(rebasing: buffer[..<part.text.utf8.count]), buffer)
    }
    defer { for buffer in buffers { buffer.2.deallocate() } }
    do throws(DocumentRefusal) {
      for buffer in buffers { try add(buffer.name, buffer.content, to: archive) }
      if zip_close(archive) != 0 { throw .unpackable(String(cString: zip_strerror(archive))) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try content(of: target)
  }

  private static func add(
    _ name: String, _ content: UnsafeBufferPointer<UInt8>, to archive: OpaquePointer
  ) throws(DocumentRefusal) {
    let source = zip_source_buffer(archive, content.baseAddress, zip_uint64_t(content.count), 0)
    guard let source else { throw .unpackable(String(cString: zip_strerror(archive))) }
    let index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      throw .unpackable(String(cString: zip_strerror(archive)))
    }
    let firstDay: zip_uint16_t = 1 << 5 | 1
    guard zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0 else {
      throw .unpackable(String(cString: zip_strerror(archive)))
    }
  }

  private static func content(of source: OpaquePointer) throws(DocumentRefusal) -> [UInt8] {
    var facts = zip_stat_t()
    guard zip_source_stat(source, &facts) == 0, zip_source_open(source) == 0 else {
      throw .unpackable("nothing written")
    }
    defer { zip_source_close(source) }
    let count = Int(facts.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(count))))
    }
    guard bytes.count == count else { throw .unpackable("cannot be read back") }
    return bytes
  }
}
