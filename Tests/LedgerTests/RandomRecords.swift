import Ledger
import OrganisationGraph

extension EntityRecord {
  /// A record with random values; references go to one of `others`, and are left out where there is none.
  static func random(
    _ kind: EntityKind, _ id: String, among others: [EntityRecord], _ random: inout SplitMix
  ) -> EntityRecord {
    let values = kind.schema.map { field -> FieldValue in
      if !field.isRequired, random.once(in: 2) { return .missing }
      switch field.type {
      case .identity: return .text(id)
      case .count: return .integer(Int.random(in: 0...99, using: &random))
      case .flag: return .integer(Int.random(in: 0...1, using: &random))
      case .date: return .text(["2018", "2019-02", "2020-02-29", "2021"].randomElement(using: &random) ?? "2018")
      case .choice(_, let words, _): return words.randomElement(using: &random).map(FieldValue.text) ?? .missing
      case .reference(let other):
        return others.filter { $0.kind == other }.randomElement(using: &random).map { .text($0.id) } ?? .missing
      case .text, .phone, .code: return .text("\(field.name) \(Int.random(in: 0...9, using: &random))")
      }
    }
    return EntityRecord(kind: kind, values: values)
  }
}

/// Writes random batches, some of which the ledger must refuse.
struct RandomWriter {
  let ledger: Ledger
  var random: SplitMix
  private var identities = 0

  init(_ ledger: Ledger, seed: Int) {
    self.ledger = ledger
    random = SplitMix(seed)
  }

  private static let kinds: [EntityKind] = [.region, .unit, .organisation, .relation, .person, .post, .cover]

  /// Tries one batch; nil where the ledger refused it or nothing changed.
  mutating func write() throws -> Int? {
    var stored = try Self.kinds.flatMap { try ledger.records(of: $0) }
    var changes: [RecordChange] = []
    for _ in 0..<Int.random(in: 1...5, using: &random) { changes.append(change(of: &stored)) }
    do {
      return try ledger.apply(changes, as: .edit())?.number
    } catch {
      guard case .failed = error else { throw error }
      return nil
    }
  }

  /// Something to do to one of `stored`, or to a new record; what is changed is no longer in `stored`.
  private mutating func change(of stored: inout [StoredRecord]) -> RecordChange {
    let all = stored.map(\.record)
    let action = Int.random(in: 0..<10, using: &random)
    guard action < 6, let place = stored.indices.randomElement(using: &random) else {
      identities += 1
      let kind = Self.kinds.randomElement(using: &random) ?? .person
      return RecordChange(old: nil, new: .random(kind, "new\(identities)", among: all, &random))
    }
    if action < 2 { return .remove(stored.remove(at: place)) }
    let old = stored[place]
    if action == 5 {
      return RecordChange(old: nil, new: .random(old.record.kind, old.record.id, among: all, &random))
    }
    stored.remove(at: place)
    return RecordChange(old: old, new: changed(old.record, among: all))
  }

  /// The record with one or two fields as in another random one.
  private mutating func changed(_ record: EntityRecord, among others: [EntityRecord]) -> EntityRecord {
    let other = EntityRecord.random(record.kind, record.id, among: others, &random)
    var changed = record
    for _ in 0...1 {
      if let position = changed.values.indices.randomElement(using: &random) {
        changed.values[position] = other.values[position]
      }
    }
    return changed
  }
}
