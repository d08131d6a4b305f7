import GRDB
import OrganisationGraph

extension FieldValue {
  /// The value as SQLite holds it.
  var databaseValue: DatabaseValue {
    switch self {
    case .missing: .null
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    }
  }

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: self = .missing
    case .int64(let number): self = .integer(Int(number))
    case .double(let number): self = .integer(Int(number))
    case .string(let text): self = .text(text)
    }
  }
}
