import Foundation

/// Reads a file in chunks of a megabyte.
func forEachChunk(
  ofFileAt path: String, _ body: (UnsafeRawBufferPointer) throws(TableRefusal) -> Void
) throws(TableRefusal) {
  guard let file = fopen(path, "rb") else { throw unreadable() }
  defer { fclose(file) }
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
  defer { buffer.deallocate() }
  while true {
    let count = fread(buffer.baseAddress, 1, buffer.count, file)
    if ferror(file) != 0 { throw unreadable() }
    if count == 0 { return }
    try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
  }
}

/// The whole content of a file, refused above `limit` bytes.
func readBytes(ofFileAt path: String, limit: Int) throws(TableRefusal) -> [UInt8] {
  var bytes: [UInt8] = []
  try forEachChunk(ofFileAt: path) { (chunk) throws(TableRefusal) in
    if bytes.count + chunk.count > limit { throw TableRefusal(.fileSize) }
    bytes += chunk
  }
  return bytes
}

/// The first bytes of a file, as many as there are up to `count`.
func firstBytes(_ count: Int, ofFileAt path: String) throws(TableRefusal) -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw unreadable() }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: count)
  let found = fread(&bytes, 1, count, file)
  if ferror(file) != 0 { throw unreadable() }
  return [UInt8](bytes[..<found])
}

private func unreadable() -> TableRefusal {
  TableRefusal(.unreadableFile, value: String(cString: strerror(errno)))
}
