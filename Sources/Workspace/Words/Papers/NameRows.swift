/// Sets names out in rows, as papers do: those of two characters are spread to the width of three.
enum NameRows {
  /// The rows, with line feeds between; a row holds as many names as fit in `width` full-width characters.
  static func text(_ names: [String], width: Int) -> String {
    var rows: [String] = []
    for name in names.map(spread) {
      if let row = rows.last, row.count + 2 + name.count <= width {
        rows[rows.count - 1] = row + "　　" + name
      } else {
        rows.append(name)
      }
    }
    return rows.joined(separator: "\n")
  }

  /// 张三 → 张　三.
  static func spread(_ name: String) -> String {
    guard name.count == 2, let first = name.first, let last = name.last, !name.utf8.contains(where: { $0 < 128 }) else {
      return name
    }
    return "\(first)　\(last)"
  }
}
