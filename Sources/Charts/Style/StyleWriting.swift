/// A style as the file that would set it.
enum StyleWriting {
  /// A group of entries, or the text of one.
  private indirect enum Part {
    case group([(name: String, part: Part)])
    case entry(String)
  }

  static func text(of file: StyleFile) -> String {
    var root: [(name: String, part: Part)] = []
    for key in StyleKey.all { insert(key.path[...], entry(key.value, of: file).text, into: &root) }
    return written(root, indent: "") + "\n"
  }

  private static func insert(_ path: ArraySlice<String>, _ text: String, into group: inout [(name: String, part: Part)])
  {
    guard let name = path.first else { return }
    guard path.count > 1 else {
      group.append((name, .entry(text)))
      return
    }
    var inner: [(name: String, part: Part)] = []
    if let place = group.firstIndex(where: { $0.name == name }) {
      if case .group(let known) = group[place].part { inner = known }
      insert(path.dropFirst(), text, into: &inner)
      group[place].part = .group(inner)
    } else {
      insert(path.dropFirst(), text, into: &inner)
      group.append((name, .group(inner)))
    }
  }

  /// Groups of entries alone stand on one line each where they are short, so that the tiers read as a table.
  private static func written(_ group: [(name: String, part: Part)], indent: String) -> String {
    let isFlat = group.allSatisfy { if case .entry = $0.part { true } else { false } }
    let parts = group.map { name, part in
      switch part {
      case .entry(let text): "\(StyleValue.quoted(name)): \(text)"
      case .group(let inner): "\(StyleValue.quoted(name)): \(written(inner, indent: indent + "  "))"
      }
    }
    let line = "{" + parts.joined(separator: ", ") + "}"
    if isFlat, line.count < 200 { return line }
    return "{\n" + parts.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)}"
  }

  private static func entry(_ key: StyleKey.Value, of file: StyleFile) -> StyleValue {
    switch key {
    case .colour(let path): .text(file[keyPath: path])
    case .ground(let path): file[keyPath: path].map { .text($0) } ?? .nothing
    case .number(let path, _): .number(file[keyPath: path])
    case .flag(let path): .flag(file[keyPath: path])
    case .text(let path, _): .text(file[keyPath: path])
    case .frame(let path): .text(file[keyPath: path].rawValue)
    case .colours(let path): .list(file[keyPath: path].map { .text($0) })
    case .fonts(let path): .list(file[keyPath: path].map { .text($0.styled) })
    }
  }
}
