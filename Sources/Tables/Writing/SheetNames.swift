/// Makes the names of sheets such as spreadsheet programs allow: not empty, at most 31 characters, each only once,
/// without `[ ] : * ? / \` and without an apostrophe at either end.
struct SheetNames {
  private var taken: Set<String> = ["history"]
  private static let longest = 31

  /// The name to use for the wanted one.
  mutating func add(_ wanted: String) -> String {
    let allowed = String(wanted.map { "[]:*?/\\\r\n\t\0".contains($0) ? "_" : $0 })
    let trimmed = allowed.drop { $0 == "'" || $0 == " " }
    let base = trimmed.isEmpty ? "Sheet" : String(trimmed)
    var name = Self.cut(base, to: Self.longest)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " (\(number))"
      name = Self.cut(base, to: Self.longest - suffix.count) + suffix
      number += 1
    }
    return name
  }

  private static func cut(_ name: String, to length: Int) -> String {
    var cut = name
    while cut.utf16.count > length || cut.last == "'" { cut.removeLast() }
    return cut.isEmpty ? "Sheet" : cut
  }
}
