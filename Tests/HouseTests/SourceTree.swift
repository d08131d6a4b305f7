import Foundation

/// The project's files, as the house rules look at them.
struct SourceTree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct SwiftFile {
    /// Folder directly under `Sources` or `Tests`.
    let module: String
    let path: String
    let lines: [String]

    /// Modules that the file imports, whatever the access level or attribute in front.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
          words[..<position].allSatisfy({
            $0.hasPrefix("@") || ["public", "internal", "package", "private"].contains($0)
          })
        else { return nil }
        let isKind = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"].contains(
          words[position + 1])
        guard let name = isKind ? words.dropFirst(position + 2).first : words[position + 1] else { return nil }
        return String(name.prefix { $0 != "." })
      }
    }
  }

  /// Every Swift file under a folder of the root.
  static func swiftFiles(in folder: String) -> [SwiftFile] {
    let base = root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: base.appendingPathComponent(path), encoding: .utf8) else { return nil }
      let module = path.split(separator: "/").first.map(String.init) ?? ""
      return SwiftFile(module: module, path: folder + "/" + path, lines: text.components(separatedBy: "\n"))
    }
  }

  static func text(of path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
