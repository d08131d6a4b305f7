import Foundation
import Tables

/// A folder that is removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "tables-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }
}

/// A workbook made by hand from the text of its parts, stored without compression.
struct HandMadeWorkbook {
  var parts: [(name: String, text: String)]

  /// A workbook of one sheet called `A`.
  init(sheet: String, styles: String? = nil, shared: String? = nil, workbookProperties: String = "") {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    parts = [
      (
        "_rels/.rels",
        #"<Relationships><Relationship Id="a" Type="\#(type)officeDocument" Target="xl/book.xml"/></Relationships>"#
      ),
      (
        "xl/book.xml",
        #"<workbook>\#(workbookProperties)<sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/book.xml.rels",
        #"<Relationships><Relationship Id="r1" Type="\#(type)worksheet" Target="/xl/leaf.xml"/>"#
          + #"<Relationship Id="r2" Type="\#(type)styles" Target="styles.xml"/>"#
          + #"<Relationship Id="r3" Type="\#(type)sharedStrings" Target="strings.xml"/></Relationships>"#
      ),
      ("xl/leaf.xml", sheet),
    ]
    if let styles { parts.append(("xl/styles.xml", styles)) }
    if let shared { parts.append(("xl/strings.xml", shared)) }
  }

  /// A workbook of one sheet with these rows.
  init(rows: String, styles: String? = nil, shared: String? = nil, workbookProperties: String = "") {
    self.init(
      sheet: "<worksheet><sheetData>\(rows)</sheetData></worksheet>", styles: styles, shared: shared,
      workbookProperties: workbookProperties)
  }

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in parts {
      let content = Array(text.utf8)
      let facts =
        little(0, 2) + little(0, 2) + little(0, 4) + little(Int(crc32(content)), 4) + little(content.count, 4)
        + little(content.count, 4) + little(name.utf8.count, 2) + little(0, 2)
      directory += [0x50, 0x4B, 0x01, 0x02] + little(20, 2) + little(20, 2) + facts
      directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(archive.count, 4)
      directory += Array(name.utf8)
      archive += [0x50, 0x4B, 0x03, 0x04] + little(20, 2) + facts + Array(name.utf8) + content
    }
    let end =
      [0x50, 0x4B, 0x05, 0x06] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
      + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
    return archive + directory + end
  }

  func read() throws(TableRefusal) -> Book { try TableFile.read(bytes: bytes, name: "hand.xlsx") }
}

private func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) } }

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  var sum: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
  return ~sum
}

extension Book {
  /// The cells of the first sheet by name.
  var cells: [String: Cell] {
    var cells: [String: Cell] = [:]
    for row in sheets.first?.rows ?? [] {
      for cell in row.cells { cells[CellRange.cellName(row: row.number, column: cell.column)] = cell.value }
    }
    return cells
  }

  /// The rows of the first sheet as plain words, gaps filled with empty ones.
  var texts: [[String]] {
    (sheets.first?.rows ?? []).map { row in
      var texts: [String] = []
      for cell in row.cells {
        texts += Array(repeating: "", count: cell.column - texts.count) + [cell.value.text]
      }
      return texts
    }
  }
}

/// The rules for which reading is refused.
func refusedRules(_ read: () throws(TableRefusal) -> Book) -> [TableRule] {
  do throws(TableRefusal) {
    _ = try read()
    return []
  } catch {
    return error.faults.map(\.rule)
  }
}
