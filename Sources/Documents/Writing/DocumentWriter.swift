import Foundation

/// Writes documents as Office Open XML (ISO/IEC 29500, .docx) on an office's paper: A4 with the margins, types, line and
/// character pitch of GB/T 9704-2012, 22 lines of 28 characters, page numbers at the outer edge.
///
/// The wanted typefaces are named first, those that stand in for them in the table of fonts. The same document always
/// gives the same bytes.
public enum DocumentWriter {
  /// The file of a document.
  public static func bytes(of document: Document) throws(DocumentRefusal) -> [UInt8] {
    try ZipPackage.bytes(of: FixedParts.all(of: document))
  }

  /// Writes the file of a document, which appears under its name only when it is complete.
  /// - Parameter path: the file, replaced if it exists.
  public static func write(_ document: Document, to path: String) throws(DocumentRefusal) {
    let bytes = try bytes(of: document)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .unwritableFile((error as NSError).localizedDescription)
    }
  }
}
