import Foundation
import OrganisationGraph

/// The JSON form of a record's changed fields: `{"name": ["old", "new"], "star": [null, 3]}`.
enum FieldChangeCoding {
  static func encode(_ fields: [FieldChange]) throws -> String {
    let object = Dictionary(uniqueKeysWithValues: fields.map { ($0.field, [json($0.old), json($0.new)]) })
    let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  /// The fields in the order of the kind's sheet; a field that this version no longer has comes last.
  static func decode(_ text: String, of kind: EntityKind) throws -> [FieldChange] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [Any]] ?? [:]
    let order = Dictionary(uniqueKeysWithValues: kind.schema.enumerated().map { ($0.element.name, $0.offset) })
    return object.sorted { (order[$0.key] ?? .max, $0.key) < (order[$1.key] ?? .max, $1.key) }.compactMap {
      name, pair in
      guard pair.count == 2 else { return nil }
      return FieldChange(field: name, old: value(pair[0]), new: value(pair[1]))
    }
  }

  private static func json(_ value: FieldValue) -> Any {
    switch value {
    case .missing: NSNull()
    case .text(let text): text
    case .integer(let number): number
    }
  }

  private static func value(_ json: Any) -> FieldValue {
    switch json {
    case let text as String: .text(text)
    case let number as Int: .integer(number)
    default: .missing
    }
  }
}
