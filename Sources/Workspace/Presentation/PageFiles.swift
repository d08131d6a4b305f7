public import Foundation
import Tables

/// Tables as files, for pages that show a part of an answer: filtered, or in another order.
public enum PageFiles {
  /// A workbook with a sheet for each table.
  public static func workbook(_ tables: [PageTable]) throws(Refusal) -> Data {
    try written { path throws(Refusal) in
      do {
        try XLSXWriter.write(tables.map(\.draft), to: path)
      } catch {
        throw Refusal.unwritable(path)
      }
    }
  }

  /// The workbook of an answer, with the sheets that it brings.
  public static func workbook(_ answer: Answer) throws(Refusal) -> Data {
    try written { path throws(Refusal) in try answer.writeWorkbook(to: path) }
  }

  /// Separated text, as an answer writes it.
  public static func csv(_ tables: [PageTable]) -> Data {
    var data = Data()
    for (number, table) in tables.enumerated() {
      if number > 0 { data.append(contentsOf: [13, 10]) }
      data.append(contentsOf: CSVWriter.bytes(of: table.draft, encoding: number == 0 ? .utf8WithBOM : .utf8))
    }
    return data
  }

  private static func written(_ write: (String) throws(Refusal) -> Void) throws(Refusal) -> Data {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("fulian-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: url) }
    try write(url.path)
    guard let data = FileManager.default.contents(atPath: url.path) else { throw Refusal.unwritable(url.path) }
    return data
  }
}

extension PageTable.Cell {
  /// The value in words, as everywhere: 未知 for what nobody has stated, — for what does not apply.
  public var words: String { TerminalPage.word(self) }
}
