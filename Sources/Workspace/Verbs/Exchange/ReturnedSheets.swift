import Exchange
import Foundation
import Ledger
import OrganisationGraph
import Tables

/// Finds among the files of an import those that were sent out by this ledger and have come back.
struct ReturnedSheets {
  /// What was found, by file.
  private var stamps: [(stamp: ReturnStamp, place: Place, folder: String, isText: Bool)] = []
  /// The sheets of each file, by their positions in the import.
  private var sheets: [(file: String, folder: String, isText: Bool, positions: Range<Int>)] = []

  /// Takes the hidden part out of a book, so that it is read as no sheet.
  mutating func takeStamp(from book: inout Book, at path: String) {
    let isText = book.encoding != nil
    for sheet in book.sheets {
      guard let stamp = ReturnStamp(sheet) else { continue }
      let place = Place(file: SourceFile.name(path), sheet: isText ? nil : sheet.name)
      stamps.append((stamp, place, Self.folder(path), isText))
    }
    book.sheets.removeAll { ReturnStamp($0) != nil }
  }

  /// Notes which sheets of the import a file gave.
  mutating func note(_ positions: Range<Int>, of path: String, isText: Bool) {
    sheets.append((SourceFile.name(path), Self.folder(path), isText, positions))
  }

  /// The returns, each with what was sent out, and what keeps a file from being one.
  func returns(to ledger: Ledger) throws -> (returns: [SheetReturn], findings: [Finding]) {
    var returns: [SheetReturn] = []
    var findings: [Finding] = []
    if stamps.isEmpty { return ([], []) }
    let identity = try ledger.identity()
    let last = try ledger.lastBatchNumber()
    for found in stamps {
      if found.stamp.ledger != identity {
        findings.append(Finding(rule: "merge.otherLedger", severity: .error, place: found.place))
      } else if !(0...last).contains(found.stamp.batch) {
        findings.append(
          Finding(
            rule: "merge.laterBatch", severity: .error, place: found.place,
            arguments: ["batch": String(found.stamp.batch), "last": String(last)]))
      } else {
        let all = try ledger.records(asOfBatch: found.stamp.batch)
        let base = TownshipSlice(found.stamp.township, of: all).records(in: all)
        let members = sheets.filter { sheet in
          found.isText
            ? sheet.isText && sheet.folder == found.folder
            : sheet.file == found.place.file && sheet.folder == found.folder
        }
        returns.append(SheetReturn(sheets: members.flatMap(\.positions), base: base))
      }
    }
    return (returns, findings)
  }

  private static func folder(_ path: String) -> String { URL(fileURLWithPath: path).deletingLastPathComponent().path }
}
