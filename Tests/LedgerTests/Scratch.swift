import Foundation
import Ledger
import OrganisationGraph

/// A folder of a test's own, gone when the test is over.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String = "a.fulian") -> String { folder.appending(path: name).path }

  func ledger(_ name: String = "a.fulian") throws -> Ledger { try Ledger.create(at: path(name)) }

  func write(_ bytes: Data, to name: String) throws -> String {
    try bytes.write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Every file of the folder with its bytes.
  func files() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: path($0)) ?? Data()) })
  }
}

extension BatchHeader {
  static func edit(_ who: String = "tester") -> BatchHeader {
    BatchHeader(kind: .edit, who: who, at: "2022-12-31T08:00:00+08:00")
  }
  static let undo = BatchHeader(kind: .undo, who: "tester", at: "2023-01-01T08:00:00+08:00")
}

extension EntityRecord {
  /// A record with what must be there, and with `fields`.
  static func make(_ kind: EntityKind, _ id: String, _ fields: [String: FieldValue] = [:]) -> EntityRecord {
    let values = kind.schema.map { field -> FieldValue in
      if let value = fields[field.name] { return value }
      guard field.isRequired else { return .missing }
      switch field.type {
      case .identity: return .text(id)
      case .choice(_, let words, _): return .text(words[0])
      default: return .text(field.name)
      }
    }
    return EntityRecord(kind: kind, values: values)
  }

  subscript(_ field: String) -> FieldValue {
    get { kind.schema.firstIndex { $0.name == field }.map { values[$0] } ?? .missing }
    set { if let position = kind.schema.firstIndex(where: { $0.name == field }) { values[position] = newValue } }
  }

  func with(_ field: String, _ value: FieldValue) -> EntityRecord {
    var copy = self
    copy[field] = value
    return copy
  }
}

extension RecordChange {
  static func put(_ kind: EntityKind, _ id: String, _ fields: [String: FieldValue] = [:]) -> RecordChange {
    RecordChange(old: nil, new: .make(kind, id, fields))
  }
  static func set(_ stored: StoredRecord, _ field: String, _ value: FieldValue) -> RecordChange {
    RecordChange(old: stored, new: stored.record.with(field, value))
  }
  static func remove(_ stored: StoredRecord) -> RecordChange { RecordChange(old: stored, new: nil) }
}

extension Ledger {
  struct NoSuchRecord: Error {}
  struct NothingWritten: Error {}

  /// The one record of an identity; the first version of several.
  func stored(_ kind: EntityKind, _ id: String) throws -> StoredRecord {
    guard let found = try records(of: kind).first(where: { $0.record.id == id }) else { throw NoSuchRecord() }
    return found
  }

  /// Writes changes that must change something; the number of their batch.
  @discardableResult func write(_ changes: RecordChange...) throws -> Int {
    guard let batch = try apply(changes, as: .edit()) else { throw NothingWritten() }
    return batch.number
  }

  /// Everything in it, with row numbers and in order.
  func contents() throws -> [[StoredRecord]] { try EntityKind.allCases.map { try records(of: $0) } }
}
