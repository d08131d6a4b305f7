/// A drawn file.
public struct ChartFile: Sendable, Hashable {
  /// What stands between the file's name and its ending: nothing, or `-01`, `-02` … where a document makes several files.
  public var suffix: String
  /// What it holds.
  public var bytes: [UInt8]

  /// The suffix of a page, from 0, of so many.
  static func suffix(page: Int, of pages: Int) -> String {
    guard pages > 1 else { return "" }
    let number = String(page + 1)
    return "-" + String(repeating: "0", count: max(2, String(pages).count) - number.count) + number
  }
}
