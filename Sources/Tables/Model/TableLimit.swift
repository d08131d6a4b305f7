/// What a file may not pass. Every limit is well above what offices send and keeps a hostile file within a few
/// seconds and 300 MB.
public enum TableLimit: String, Sendable, CaseIterable {
  /// Bytes of the file itself.
  case fileSize
  /// Bytes of a workbook's parts after decompression.
  case inflatedSize
  /// Memory taken by the values read.
  case contentSize
  /// Bytes of all cells' texts, however often cells share one.
  case textSize
  /// Rows of one sheet.
  case rows
  /// Columns of one sheet.
  case columns
  /// Bytes of one cell's text.
  case cellLength
  /// Sheets, merged ranges, styles or archive entries: small lists that are never long.
  case listLength
  /// Elements within elements of a workbook's part.
  case elementDepth
  /// Elements of a workbook's parts, empty ones included.
  case elements

  /// A workbook of 500,000 rows takes less; what is larger is read as a stream, not as sheets.
  static let workbookBytes = 64 << 20
  /// A text file is held in memory once as bytes and once decoded.
  static let textBytes = 32 << 20
  /// About 500,000 rows of eight columns; inflating and parsing it takes some three seconds.
  static let inflatedBytes = 256 << 20
  /// Leaves 100 MB of the 300 to the program, the file and growing arrays.
  static let contentBytes = 192 << 20
  /// 500,000 rows of eight columns with thirty bytes each. A text of 200 KB that a million cells share takes no memory
  /// until it is written out.
  static let shownTextBytes = 128 << 20
  /// The height of a sheet in every current spreadsheet program.
  static let rowCount = 1_048_576
  /// The width of a sheet in every current spreadsheet program (`XFD`).
  static let columnCount = 16_384
  /// A cell holds at most 32,767 characters in spreadsheet programs; this is eight bytes for each.
  static let cellBytes = 256 << 10
  /// A list of styles, merged ranges or entries longer than this is an attack.
  static let listCount = 100_000
  /// Four times the longest number format, sheet name or path that programs write.
  static let attributeBytes = 1024
  /// Number formats and relations: programs keep a few hundred at most.
  static let namedThings = 10_000
  /// No number or date takes more characters, however it is written.
  static let numberBytes = 64
  /// Sheets beyond this number would each be opened for nothing.
  static let sheetCount = 1000
  /// Parts of workbooks go some ten elements deep; the parser keeps memory for every open one.
  static let openElements = 256
  /// Over 600,000 rows of eight columns; that many empty ones take three seconds and no memory to be noticed by.
  static let elementCount = 16_000_000
  /// A single tag longer than this is an attack: the parser must hold it whole.
  static let tagBytes = 1 << 20
  /// More faults of one kind than this are only counted.
  static let listedFaults = 200
}

/// Counts what a file has used up and refuses it at the limit.
final class Allowance {
  private var inflated = 0
  private var content = 0
  private var shownText = 0
  @exclusivity(unchecked) private var elements = 0

  /// Counts bytes that came out of decompression.
  func spend(inflated count: Int) throws(TableRefusal) {
    inflated += count
    if inflated > TableLimit.inflatedBytes { throw TableRefusal(.inflatedSize) }
  }

  /// Counts an element.
  func spendElement() throws(TableRefusal) {
    elements += 1
    if elements > TableLimit.elementCount { throw TableRefusal(.elements) }
  }

  /// Counts the text of a cell, whether or not it shares its memory.
  func spend(shownText count: Int) throws(TableRefusal) {
    shownText += count
    if shownText > TableLimit.shownTextBytes { throw TableRefusal(.textSize) }
  }

  /// Counts memory that stays taken.
  func spend(content count: Int) throws(TableRefusal) {
    content += count
    if content > TableLimit.contentBytes { throw TableRefusal(.contentSize) }
  }

  /// What a text of so many bytes takes beside its cell: long ones have memory of their own.
  static func cost(ofText byteCount: Int) -> Int {
    byteCount > PackedCells.longestText ? 48 + byteCount : byteCount > 15 ? byteCount : 0
  }
  /// What a placed cell takes, a short text included, once its row is unpacked.
  static let costOfCell = MemoryLayout<PlacedCell>.stride
  /// What a row takes beside its cells: itself and the head of its bytes.
  static let costOfRow = 72
}

/// Gathers faults and shortens endless lists of the same.
struct FaultList {
  private var listed: [TableFault] = []
  private var counts: [TableRule: Int] = [:]

  mutating func append(_ fault: TableFault) {
    counts[fault.rule, default: 0] += 1
    if counts[fault.rule, default: 0] <= TableLimit.listedFaults { listed.append(fault) }
  }

  /// The listed faults, and for every shortened kind how many there were.
  var faults: [TableFault] {
    let shortened = TableRule.allCases.filter { counts[$0, default: 0] > TableLimit.listedFaults }
    return listed
      + shortened.map {
        TableFault(rule: .furtherFaults, value: "\($0.rawValue) \(counts[$0, default: 0] - TableLimit.listedFaults)")
      }
  }
}
