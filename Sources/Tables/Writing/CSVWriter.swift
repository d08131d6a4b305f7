/// The encoding of a text file to be written.
public enum TextEncoding: Sendable {
  /// UTF-8 with the mark by which spreadsheet programs recognise it.
  case utf8WithBOM
  /// UTF-8 as other programs expect it.
  case utf8
  /// The national encoding, for programs that know no other.
  case gb18030
}

/// Writes a sheet as separated text.
public enum CSVWriter {
  /// The headings and rows, separated by commas, lines ended by CR LF, quoted only where needed.
  ///
  /// Title and notes are left out: other programs take the first line for the headings.
  public static func bytes(of sheet: SheetDraft, encoding: TextEncoding) -> [UInt8] {
    var text = encoding == .utf8WithBOM ? "\u{FEFF}" : ""
    appendRecord(sheet.columns.map(\.heading), to: &text)
    for row in sheet.rows {
      let missing = max(0, sheet.columns.count - row.count)
      appendRecord(row.map { $0?.text ?? "" } + Array(repeating: "", count: missing), to: &text)
    }
    return encoding == .gb18030 ? GB18030.encode(text) : [UInt8](text.utf8)
  }

  private static func appendRecord(_ fields: [String], to text: inout String) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      // A lone empty field would read as a blank line.
      let needsQuotes = field.utf8.contains(where: isSpecial) || (fields.count == 1 && field.isEmpty)
      text += needsQuotes ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
    }
    text += "\r\n"
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
