import OrganisationGraph

/// Fills a sentence: `{name}` is replaced by the argument of that name, an argument that is not there by nothing.
///
/// Arguments that are words of the model stay raw in a finding; the sentence says which list they are of, and the word
/// is put in: `{stage:ConversionStage}`, `{kind:EntityKind}`, and `{field:Field}` for a field of the kind `{entity}`.
enum Wording {
  static func fill(_ template: String, _ arguments: [String: String], _ language: Language) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += word(for: rest[rest.index(after: open)..<close], arguments, language)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func word(for slot: Substring, _ arguments: [String: String], _ language: Language) -> String {
    let parts = slot.split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = parts.first, let value = arguments[name] else { return "" }
    guard parts.count == 2 else { return value }
    switch parts[1] {
    case "EntityKind": return EntityKind(rawValue: value).map { Glossary.entity($0)(language) } ?? value
    case "Field":
      let kind = arguments["entity"].flatMap { EntityKind(rawValue: $0) }
      return kind.map { Glossary.field(value, of: $0)(language) } ?? value
    default: return Glossary.choice(parts[1], value)(language)
    }
  }
}
