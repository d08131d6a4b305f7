/// Takes the entries of a file into a style, noting everything that is of the wrong form.
struct StyleReading {
  private(set) var file: StyleFile
  var faults: [StyleFault] = []
  private let groups: Set<[String]>
  private let keys: [[String]: StyleKey.Value]

  init(file: StyleFile) {
    self.file = file
    let all = StyleKey.all
    keys = Dictionary(all.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    groups = Set(all.flatMap { key in key.path.indices.map { Array(key.path[..<$0]) } })
  }

  /// Takes every entry that `value` holds, in its order.
  mutating func read(_ value: StyleValue) { read(value, at: []) }

  private mutating func read(_ value: StyleValue, at path: [String]) {
    if let key = keys[path] {
      if let rule = set(key, to: value) { note(path, value, rule) }
    } else if !groups.contains(path) {
      note(path, value, .unknown)
    } else if case .object(let entries) = value {
      var names: Set<String> = []
      for entry in entries {
        if names.insert(entry.name).inserted {
          read(entry.value, at: path + [entry.name])
        } else {
          note(path + [entry.name], entry.value, .once)
        }
      }
    } else {
      note(path, value, .entries)
    }
  }

  private mutating func note(_ path: [String], _ value: StyleValue, _ rule: StyleRule) {
    faults.append(StyleFault(path: path.joined(separator: "."), value: value.text, rule: rule))
  }

  /// Nil where the value was taken.
  private mutating func set(_ key: StyleKey.Value, to value: StyleValue) -> StyleRule? {
    switch (key, value) {
    case (.colour(let path), .text(let text)):
      guard let colour = Colour(text) else { return .colour }
      file[keyPath: path] = colour.text
    case (.ground(let path), .nothing):
      file[keyPath: path] = nil
    case (.ground(let path), .text(let text)):
      guard let colour = Colour(text) else { return .colour }
      file[keyPath: path] = colour.text
    case (.number(let path, let range), .number(let number)):
      guard range.contains(number) else { return .number(range) }
      file[keyPath: path] = number
    case (.flag(let path), .flag(let flag)):
      file[keyPath: path] = flag
    case (.text(let path, let mayBeEmpty), .text(let text)):
      let isEmpty = text.allSatisfy(\.isWhitespace)
      guard mayBeEmpty || !isEmpty, text.unicodeScalars.allSatisfy(DotText.isPrintable), text.count <= 60 else {
        return .text(mayBeEmpty: mayBeEmpty)
      }
      file[keyPath: path] = text
    case (.frame(let path), .text(let text)):
      guard let frame = BadgeStyle.Frame(rawValue: text) else { return Self.rule(of: key) }
      file[keyPath: path] = frame
    case (.colours(let path), .list(let values)):
      let colours = values.compactMap { value in
        if case .text(let text) = value { Colour(text)?.text } else { nil }
      }
      guard colours.count == values.count, colours.count == file[keyPath: path].count else {
        return .colours(file[keyPath: path].count)
      }
      file[keyPath: path] = colours
    case (.fonts(let path), .list(let values)):
      let fonts = values.compactMap { value in
        if case .text(let text) = value { ChartFont(styled: text) } else { nil }
      }
      guard fonts.count == values.count, !fonts.isEmpty else { return .fonts }
      file[keyPath: path] = fonts
    default:
      return Self.rule(of: key)
    }
    return nil
  }

  /// What a value of the wrong form is told.
  private static func rule(of key: StyleKey.Value) -> StyleRule {
    switch key {
    case .colour, .ground: .colour
    case .number(_, let range): .number(range)
    case .flag: .flag
    case .text(_, let mayBeEmpty): .text(mayBeEmpty: mayBeEmpty)
    case .frame: .choice(BadgeStyle.Frame.allCases.map(\.rawValue))
    case .colours: .colours(ChartStyle.standard.scale.count)
    case .fonts: .fonts
    }
  }
}
