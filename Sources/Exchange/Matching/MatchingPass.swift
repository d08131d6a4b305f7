import OrganisationGraph

/// One walk over the drafts of an import, kind by kind, so that what is referred to is known before what refers to it.
struct MatchingPass {
  var register: Register
  var fresh: FreshIdentities
  /// The complete rows, without those that are taken together with another.
  private(set) var rows: [IncomingRow] = []
  var findings: [Finding] = []
  /// Sheet rows that a finding keeps out.
  var refused: Set<Place> = []
  /// What every draft so far was found to be.
  private(set) var identities: [RecordHandle: String] = [:]
  /// By handle of a person's draft, the draft of the post that she is to hold.
  private(set) var posts: [RecordHandle: DraftRecord] = [:]
  private var positions: [EntityKind: [String: Int]] = [:]

  init(register: Register, fresh: FreshIdentities) {
    self.register = register
    self.fresh = fresh
  }

  /// Finds what all drafts, in reading order, speak of.
  mutating func resolve(_ drafts: [DraftRecord]) {
    for post in drafts where post.kind == .post {
      if case .record(let person) = post.value("person") { posts[person] = post }
    }
    for kind in EntityKind.allCases {
      let ofKind = drafts.filter { $0.kind == kind }
      var pending: [(draft: DraftRecord, values: [Int: FieldValue], isNew: Bool)] = []
      for draft in ofKind {
        guard var values = references(of: draft, toOwnKind: false) else { continue }
        let identified = identify(draft, &values)
        guard let identified else { continue }
        identities[draft.handle] = identified.id
        values[0] = .text(identified.id)
        pending.append((draft, values, identified.isNew))
        register.add(record(kind, values, over: register.version(of: kind, identified.id)))
      }
      for (draft, values, isNew) in pending { complete(draft, values, isNew: isNew) }
    }
  }

  /// Takes a row in. A record that several rows state alike besides what they are about is stated once.
  mutating func take(_ row: IncomingRow) {
    if !row.isMain, let position = positions[row.kind]?[row.id] {
      let earlier = rows[position]
      let agrees = row.values.allSatisfy { key, value in earlier.values[key] == nil || earlier.values[key] == value }
      if !earlier.isMain, agrees {
        rows[position] = IncomingRow(
          kind: row.kind, isMain: false, values: earlier.values.merging(row.values) { old, _ in old },
          place: earlier.place, columns: earlier.columns)
        return
      }
    }
    positions[row.kind, default: [:]][row.id] = rows.count
    rows.append(row)
  }

  /// Whether the row cannot be taken: because of another of its records, or since a required value is not there.
  mutating func refuseMissing(_ draft: DraftRecord, _ record: EntityRecord) -> Bool {
    if refused.contains(draft.place) { return true }
    for (position, field) in draft.kind.schema.enumerated()
    where field.isRequired && record.values[position] == .missing {
      refuse(draft, field.name, Finding(rule: "import.missingValue", severity: .error))
      return true
    }
    return false
  }

  /// A record of these values, over another one.
  func record(_ kind: EntityKind, _ values: [Int: FieldValue], over old: EntityRecord?) -> EntityRecord {
    EntityRecord(kind: kind, values: kind.schema.indices.map { values[$0] ?? old?.values[$0] ?? .missing })
  }
}
