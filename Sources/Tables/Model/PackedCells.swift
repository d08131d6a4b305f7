/// The values of a row end to end, in the bytes that they take: a sheet of a hundred thousand rows would be twice as
/// large as an array of values per row, and its texts would each have memory of their own.
struct PackedCells: Sendable {
  private var bytes: [UInt8] = []
  // Shared where cells share them.
  private var longTexts: [String] = []

  /// Texts of more bytes than this are kept as they are.
  static let longestText = 64

  // What a value is; the highest bit says that its column is not the next one and follows in four bytes.
  private enum Tag: UInt8 {
    case text, longText, number, whole, no, yes, date, time, duration, error, longError
    static let hasColumn: UInt8 = 0x80
  }

  init(_ cells: [PlacedCell]) {
    var packed: [UInt8] = []
    packed.reserveCapacity(cells.count * 16)
    var next = 0
    for cell in cells {
      let place = packed.count
      append(cell.value, to: &packed, isNext: cell.column == next, Int32(cell.column))
      if cell.column != next { packed[place] |= Tag.hasColumn }
      next = cell.column + 1
    }
    // A copy of the exact size.
    bytes = packed.withUnsafeBufferPointer { Array($0) }
  }

  private mutating func append(_ value: Cell, to packed: inout [UInt8], isNext: Bool, _ column: Int32) {
    func head(_ tag: Tag) {
      packed.append(tag.rawValue)
      if !isNext { Self.append(column, to: &packed) }
    }
    switch value {
    case .text(let text), .error(let text):
      let isText = if case .text = value { true } else { false }
      if text.utf8.count > Self.longestText {
        head(isText ? .longText : .longError)
        longTexts.append(text)
      } else {
        head(isText ? .text : .error)
        packed.append(UInt8(text.utf8.count))
        packed.append(contentsOf: text.utf8)
      }
    case .number(let number):
      if let whole = Int32(exactly: number), Double(whole).bitPattern == number.bitPattern {
        head(.whole)
        Self.append(whole, to: &packed)
      } else {
        head(.number)
        Self.append(number.bitPattern, to: &packed)
      }
    case .boolean(let isTrue): head(isTrue ? .yes : .no)
    case .date(let date):
      head(.date)
      Self.append(date.packed, to: &packed)
    case .time(let seconds):
      head(.time)
      Self.append(seconds.bitPattern, to: &packed)
    case .duration(let seconds):
      head(.duration)
      Self.append(seconds.bitPattern, to: &packed)
    }
  }

  private static func append(_ value: some FixedWidthInteger, to packed: inout [UInt8]) {
    withUnsafeBytes(of: value) { packed.append(contentsOf: $0) }
  }

  /// Whether there is no value.
  var isEmpty: Bool { bytes.isEmpty }

  /// The values and their columns.
  func unpacked() -> [PlacedCell] {
    var cells: [PlacedCell] = []
    bytes.withUnsafeBytes { bytes in
      var reader = Reader(bytes: bytes, longTexts: longTexts)
      while let cell = reader.next() { cells.append(cell) }
    }
    return cells
  }

  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    let longTexts: [String]
    var position = 0
    var column: Int32 = 0
    var longCount = 0

    mutating func next() -> PlacedCell? {
      guard position < bytes.count else { return nil }
      let head = take(UInt8.self)
      if head & Tag.hasColumn != 0 { column = take(Int32.self) }
      guard let tag = Tag(rawValue: head & ~Tag.hasColumn) else { return nil }
      defer { column += 1 }
      return PlacedCell(column: Int(column), value: value(tag))
    }

    private mutating func value(_ tag: Tag) -> Cell {
      switch tag {
      case .text: .text(takeText())
      case .longText: .text(takeLongText())
      case .number: .number(takeDouble())
      case .whole: .number(Double(take(Int32.self)))
      case .no: .boolean(false)
      case .yes: .boolean(true)
      case .date: .date(CellDate(packed: take(UInt64.self)))
      case .time: .time(takeDouble())
      case .duration: .duration(takeDouble())
      case .error: .error(takeText())
      case .longError: .error(takeLongText())
      }
    }

    private mutating func take<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number {
      defer { position += MemoryLayout<Number>.size }
      return bytes.loadUnaligned(fromByteOffset: position, as: Number.self)
    }

    private mutating func takeDouble() -> Double { Double(bitPattern: take(UInt64.self)) }

    private mutating func takeText() -> String {
      let count = Int(take(UInt8.self))
      defer { position += count }
      return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    private mutating func takeLongText() -> String {
      defer { longCount += 1 }
      return longTexts[longCount]
    }
  }
}
