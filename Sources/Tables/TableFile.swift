/// Reads files of tables: workbooks (`.xlsx`) and separated text (`.csv`), told apart by their content.
public enum TableFile {
  /// Reads a whole file.
  ///
  /// A text file compressed by gzip is inflated first.
  /// - Parameter path: the file; its ending does not matter.
  /// - Throws: `TableRefusal` with at least one fault if the file as a whole cannot be used.
  public static func read(at path: String) throws(TableRefusal) -> Book {
    let name = sheetName(of: path)
    switch ContentKind(of: try firstBytes(4096, ofFileAt: path)) {
    case .archive:
      return try ZipArchive.withArchive(at: path) { (archive) throws(TableRefusal) in try readWorkbook(archive) }
    case .gzip: return try readTextTable(try GzipFile(path: path).readAll(limit: TableLimit.textBytes), name: name)
    case .text: return try read(bytes: try readBytes(ofFileAt: path, limit: TableLimit.textBytes), name: name)
    default: return try read(bytes: try readBytes(ofFileAt: path, limit: TableLimit.workbookBytes), name: name)
    }
  }

  /// Reads a file that is already in memory, such as an upload.
  ///
  /// - Parameters:
  ///   - bytes: the whole content.
  ///   - name: the file's name or path, which names the sheet of a text file.
  /// - Throws: `TableRefusal` with at least one fault if the file as a whole cannot be used.
  public static func read(bytes: [UInt8], name: String) throws(TableRefusal) -> Book {
    if bytes.count > TableLimit.workbookBytes { throw TableRefusal(.fileSize) }
    switch ContentKind(of: [UInt8](bytes.prefix(4096))) {
    case .empty: throw TableRefusal(.emptyFile)
    case .archive:
      return try ZipArchive.withArchive(of: bytes) { (archive) throws(TableRefusal) in try readWorkbook(archive) }
    case .compound: throw ContentKind.refusal(ofCompound: bytes)
    case .gzip: throw TableRefusal(.notATable, value: "gzip")
    case .legacy(let form): throw TableRefusal(.legacyWorkbook, value: form)
    case .other(let kind): throw TableRefusal(.notATable, value: kind)
    case .text: return try readTextTable(bytes, name: sheetName(of: name))
    }
  }

  /// The last part of a path without its ending.
  private static func sheetName(of path: String) -> String {
    let file = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}
