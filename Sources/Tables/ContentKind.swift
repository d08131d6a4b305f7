/// What a file is, told by its content and never by its name.
enum ContentKind: Equatable {
  case empty
  /// A zip archive: a workbook, or something that only looks like one.
  case archive
  /// The container of 1997–2003: an old workbook, or a new one locked by a password.
  case compound
  case gzip
  case text
  /// Something that is surely no table.
  case other(String)
  case legacy(String)

  /// Looks at the first bytes; a few hundred are enough.
  init(of head: [UInt8]) {
    if head.isEmpty {
      self = .empty
    } else if let (_, kind) = Self.signatures.first(where: { head.starts(with: $0.0) }) {
      self = kind
    } else {
      self = Self.markup(head) ?? .text
    }
  }

  private static let signatures: [([UInt8], ContentKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], .archive),
    ([0x50, 0x4B, 0x05, 0x06], .archive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    ([0x1F, 0x8B, 0x08], .gzip),
    // Workbooks of the early nineties are a bare stream of records.
    ([0x09, 0x00, 0x04, 0x00], .legacy("xls")),
    ([0x09, 0x02, 0x06, 0x00], .legacy("xls")),
    ([0x09, 0x04, 0x06, 0x00], .legacy("xls")),
    ([0x09, 0x08, 0x10, 0x00], .legacy("xls")),
    (Array("%PDF-".utf8), .other("pdf")),
    (Array("{\\rtf".utf8), .other("rtf")),
    (Array("Rar!".utf8), .other("rar")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .other("7z")),
    ([0x89, 0x50, 0x4E, 0x47], .other("png")),
    ([0xFF, 0xD8, 0xFF], .other("jpeg")),
    ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65], .other("sqlite")),
  ]

  /// Pages saved under the name of a workbook, as many office systems export them, and the XML form of 2003.
  private static func markup(_ head: [UInt8]) -> ContentKind? {
    let text = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard start.first == "<" else { return nil }
    if start.contains("progid=\"excel.sheet\"") || start.contains("urn:schemas-microsoft-com:office:spreadsheet") {
      return .legacy("xml2003")
    }
    if ["<html", "<!doctype html", "<table", "<meta", "<style", "<head"].contains(where: start.hasPrefix) {
      return .other("html")
    }
    return start.hasPrefix("<?xml") ? .other("xml") : nil
  }

  /// Why a compound file is refused: it names its streams in UTF-16.
  static func refusal(ofCompound bytes: [UInt8]) -> TableRefusal {
    func names(_ stream: String) -> Bool {
      let pattern = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      return bytes.withUnsafeBufferPointer { bytes in
        guard bytes.count >= pattern.count else { return false }
        // Entries of the directory begin at multiples of 128 bytes.
        return stride(from: 512, through: bytes.count - pattern.count, by: 128).contains { start in
          pattern.indices.allSatisfy { bytes[start + $0] == pattern[$0] }
        }
      }
    }
    if names("EncryptedPackage") { return TableRefusal(.encryptedWorkbook) }
    if names("Workbook") || names("Book") { return TableRefusal(.legacyWorkbook, value: "xls") }
    return TableRefusal(.notATable, value: names("WordDocument") ? "doc" : "binary")
  }
}
