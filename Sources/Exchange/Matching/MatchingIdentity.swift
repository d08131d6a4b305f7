import OrganisationGraph

extension MatchingPass {
  /// The draft's identity, and whether the record is new; nil where that cannot be told.
  mutating func identify(
    _ draft: DraftRecord, _ values: inout [Int: FieldValue]
  ) -> (id: String, isNew: Bool)? {
    if let id = values[0]?.text {
      let isNew = !register.knows(draft.kind, id)
      if isNew { fill(&values, with: draft.defaults) }
      return (id, isNew)
    }
    let record = record(draft.kind, values, over: nil)
    let candidates: [EntityRecord]
    switch draft.kind {
    case .person:
      candidates = person(draft, record).map { [$0] } ?? []
    case .post:
      let post = PostMatching(register: register).post(
        of: record["person"].text ?? "", record["organisation"].text ?? "", record["role"].text ?? "")
      candidates = post.map { [$0] } ?? []
    case .region, .unit, .organisation:
      guard let named = sameName(draft, record) else { return nil }
      candidates = named
    default: candidates = NaturalKeys.matches(record, in: register)
    }
    if candidates.count > 1 {
      refuse(draft, "name", Self.finding(.several(candidates), record.name, draft.kind, register))
      return nil
    }
    if let match = candidates.first { return (match.id, false) }
    fill(&values, with: draft.defaults)
    return (fresh.next(for: self.record(draft.kind, values, over: nil)), true)
  }

  private func fill(_ values: inout [Int: FieldValue], with defaults: [Int: FieldValue]) {
    for (position, value) in defaults where values[position] ?? .missing == .missing { values[position] = value }
  }

  /// The person whom the row names, where she holds the post that it names.
  private func person(_ draft: DraftRecord, _ record: EntityRecord) -> EntityRecord? {
    guard let post = posts[draft.handle], let role = post.value("role").flatMap(Self.text) else { return nil }
    let organisation: String? =
      switch post.value("organisation") {
      case .record(let handle): identities[handle]
      case .known(let value): value.text
      case .named(let written):
        if case .one(let id) = lookup.find(
          written, .organisation, within: context(of: post, [:], looksFor: .organisation))
        {
          id
        } else {
          nil
        }
      case nil: nil
      }
    return organisation.flatMap { PostMatching(register: register).person(called: record.name, $0, role) }
  }

  private static func text(_ value: DraftValue) -> String? {
    if case .known(let known) = value { known.text } else { nil }
  }

  /// Regions, units and organisations of this name where the row stands; nil where that cannot be told.
  private mutating func sameName(_ draft: DraftRecord, _ record: EntityRecord) -> [EntityRecord]? {
    if draft.kind == .region, let id = record["code"].text.flatMap(lookup.region) {
      return register.record(.region, id).map { [$0] }
    }
    if draft.kind == .unit, let id = record["creditCode"].text.flatMap(lookup.unit) {
      return register.record(.unit, id).map { [$0] }
    }
    if let federation = federation(record) { return [federation] }
    guard let name = record["name"].text else {
      refuse(draft, "name", Finding(rule: "import.missingValue", severity: .error))
      return nil
    }
    // Of another tier, or of another kind, is another thing of the same name.
    let sort = draft.kind == .region ? "level" : draft.kind == .organisation ? "kind" : nil
    let alike = register.called(name, draft.kind).filter { stored in
      sort.map { record[$0] == .missing || stored[$0] == record[$0] } ?? true
    }
    if alike.isEmpty { return [] }
    guard let scope = scope(of: draft, record) else {
      let found = Finding(
        rule: "match.noRegion", severity: .error,
        arguments: ["value": name, "candidates": Self.list(alike, register)])
      refuse(draft, "name", found)
      return nil
    }
    return alike.filter { lookup.lies($0, within: scope) }
  }

  /// The regions within which the draft's own name is unique enough: empty for the whole district, which is enough for
  /// registered names, institutions and, where nothing more is said, communities; nil where it cannot be told.
  private func scope(of draft: DraftRecord, _ record: EntityRecord) -> [String]? {
    let stated = record[draft.kind == .region ? "parent" : "region"].text
    if let stated { return [stated] }
    let named = context(of: draft, [:], looksFor: .region)
    if !named.isEmpty { return named }
    let ofDistrict: Set<String> = [
      "institutionFederation", "womensCommittee", "districtFederation", "townshipFederation",
    ]
    return draft.kind != .organisation || ofDistrict.contains(record["kind"].text ?? "") ? [] : nil
  }

  /// A community or township has one federation, whatever a sheet calls it.
  private func federation(_ record: EntityRecord) -> EntityRecord? {
    let kinds: Set<String> = ["communityFederation", "townshipFederation"]
    guard record.kind == .organisation, kinds.contains(record["kind"].text ?? ""), let region = record["region"].text
    else { return nil }
    return lookup.federation(of: region).flatMap { register.record(.organisation, $0) }
      .flatMap { $0["kind"] == record["kind"] ? $0 : nil }
  }
}
