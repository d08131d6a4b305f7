/// The looks and the words of an office's charts, as one file that it can change.
///
/// A file holds any part of the entries; whatever it leaves out stays as it was. `StyleFile().json` is the whole of what
/// the product brings, to start from.
public struct StyleFile: Sendable, Hashable {
  /// The looks.
  public var style: ChartStyle
  /// The words.
  public var words: ChartWords

  /// The looks and words of the product, or others.
  public init(style: ChartStyle = .standard, words: ChartWords = .chinese) {
    self.style = style
    self.words = words
  }

  /// Reads a file over the entries of `base`.
  /// - Throws: every fault of the file: entries that are unknown or of the wrong form; and, where there are none of those,
  ///   text with a contrast under 4.5 to its ground, lines under 3 to the paper, and pairs of tiers that a black-and-white
  ///   print could not tell apart.
  public init(json: [UInt8], over base: StyleFile = StyleFile()) throws(StyleRefusal) {
    self = base
    var reading = StyleReading(file: base)
    reading.read(try StyleText.read(json))
    if reading.faults.isEmpty { reading.faults = StyleCheck(reading.file).faults }
    guard reading.faults.isEmpty else { throw StyleRefusal(faults: reading.faults) }
    self = reading.file
  }

  /// Every entry with its value, in groups, ready to be changed.
  public var json: String { StyleWriting.text(of: self) }
}
