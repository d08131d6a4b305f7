import Tables

/// Reads any bytes as a file whose kind is told by its content: mostly text, whatever its encoding and separator.
@_cdecl("LLVMFuzzerTestOneInput")
public func readBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  checkReading { () throws(TableRefusal) in
    try TableFile.read(bytes: Array(UnsafeBufferPointer(start: start, count: count)), name: "fuzz.csv")
  }
  return 0
}
