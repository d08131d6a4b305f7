/// The texts that the cells of a workbook share.
final class SharedStrings: PartReader {
  private(set) var strings = PackedTexts()
  private var current: [UInt8] = []
  private var isInText = false
  private var phoneticDepth = 0
  private let allowance: Allowance
  private var texts: CellText

  init(_ allowance: Allowance) {
    self.allowance = allowance
    texts = CellText(allowance)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(TableRefusal) {
    switch name {
    case "si": current.removeAll(keepingCapacity: true)
    case "t": isInText = phoneticDepth == 0
    case "rPh": phoneticDepth += 1
    default: break
    }
  }

  func end(_ name: XMLName) throws(TableRefusal) {
    switch name {
    case "t": isInText = false
    case "rPh": phoneticDepth -= 1
    case "si":
      // Twice: the list of short texts is copied as it grows.
      try allowance.spend(content: 2 * MemoryLayout<UInt32>.stride + min(current.count, PackedCells.longestText))
      strings.append(try texts.string(current))
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableRefusal) {
    guard isInText else { return }
    current.append(contentsOf: bytes)
    if current.count > TableLimit.cellBytes { throw TableRefusal(.cellLength) }
  }
}
