import OrganisationGraph

extension MatchingPass {
  mutating func complete(_ draft: DraftRecord, _ known: [Int: FieldValue], isNew: Bool) {
    guard let own = references(of: draft, toOwnKind: true) else { return }
    var values = known.merging(own) { $1 }
    let id = values[0]?.text ?? ""
    for (position, field) in draft.kind.schema.enumerated() where field.isRequired && values[position] == .missing {
      values[position] = nil
    }
    leaveDates(draft, id, &values, isNew: isNew)
    if draft.kind == .organisation { follow(draft, &values, isNew: isNew) }
    if !isNew { keepWritten(draft, id, &values) }
    if draft.kind == .person { keepMasked(id, &values) }
    if draft.kind == .post { succeed(draft, &values, isNew: isNew) }
    let old = isNew ? nil : register.version(of: draft.kind, id)
    if refuseMissing(draft, record(draft.kind, values, over: old)) { return }
    register.add(record(draft.kind, values, over: old))
    take(
      IncomingRow(
        kind: draft.kind, isMain: draft.isMain, values: values, place: draft.place, columns: draft.columns))
  }

  /// A sheet that states the founding of something that has versions speaks of it as it is now.
  private mutating func leaveDates(
    _ draft: DraftRecord, _ id: String, _ values: inout [Int: FieldValue], isNew: Bool
  ) {
    guard let from = draft.kind.position(of: "validFrom"), let to = draft.kind.position(of: "validTo") else { return }
    for end in [from, to] where values[end] == .missing { values[end] = nil }
    guard !isNew, draft.kind.isVersioned, let stated = values[from] else { return }
    let versions = register.versions(of: draft.kind, id)
    if versions.first?["validFrom"] == stated || versions.count > 1 { values[from] = nil }
    if versions.count > 1, let first = versions.first, first["validFrom"] != stated {
      findings.append(
        Finding(
          rule: "match.otherFounding", severity: .warning, place: draft.place(of: "validFrom"),
          arguments: ["value": stated.text ?? "", "stored": first["validFrom"].text ?? "", "id": id]))
    }
  }

  private mutating func follow(_ draft: DraftRecord, _ values: inout [Int: FieldValue], isNew: Bool) {
    guard let parent = draft.kind.position(of: "parent"), let region = draft.kind.position(of: "region"),
      let status = draft.kind.position(of: "status")
    else { return }
    let old = isNew ? nil : register.versions(of: .organisation, values[0]?.text ?? "").last
    if isNew, values[status] == nil { values[status] = .text(OrganisationStatus.active.rawValue) }
    if isNew, values[region] == nil {
      let named = context(of: draft, [:], looksFor: .region)
      values[region] = named.count == 1 ? .text(named[0]) : nil
    }
    let hasMoved = values[region].map { $0 != old?["region"] } ?? false
    if values[parent] != nil && values[parent] != .missing || !isNew && !hasMoved { return }
    let record = record(.organisation, values, over: old)
    if let id = ParentRule.parent(of: record, lookup) {
      values[parent] = .text(id)
    } else if record["kind"].text != OrganisationKind.districtFederation.rawValue {
      let name = record["region"].text.flatMap { register.record(.region, $0)?.name } ?? ""
      refuse(
        draft, "region",
        Finding(
          rule: name.isEmpty ? "match.noRegionForNew" : "match.noParent", severity: .error,
          arguments: ["value": record.name, "region": name]))
    }
  }

  /// A name by which the record was found, only written in another way, is no new name; with an identity beside it, it is.
  private func keepWritten(_ draft: DraftRecord, _ id: String, _ values: inout [Int: FieldValue]) {
    guard draft.values[0] == nil || draft.values[0] == .known(.missing), let name = draft.kind.position(of: "name"),
      let written = values[name]?.text, let stored = register.versions(of: draft.kind, id).last?["name"].text,
      register.names.normalised(written) == register.names.normalised(stored)
    else { return }
    values[name] = nil
  }

  /// A telephone number that an earlier list masked says nothing new.
  private func keepMasked(_ id: String, _ values: inout [Int: FieldValue]) {
    guard let phone = EntityKind.person.position(of: "phone"), let written = values[phone]?.text,
      let stored = register.versions(of: .person, id).last?["phone"].text, PhoneNumber.masked(stored) == written
    else { return }
    values[phone] = nil
  }

  /// The post's last holder gives it up on the day on which the new one takes it.
  private mutating func succeed(_ draft: DraftRecord, _ values: inout [Int: FieldValue], isNew: Bool) {
    let post = record(.post, values, over: nil)
    guard isNew, let from = draft.kind.position(of: "validFrom"), let to = draft.kind.position(of: "validTo") else {
      return
    }
    let ending = PostMatching(register: register).ending(
      for: post["person"].text ?? "", post["organisation"].text ?? "", post["role"].text ?? "")
    for old in ending where old.id != post.id && !identities.values.contains(old.id) {
      let start = values[from]?.text ?? register.day.description
      values[from] = .text(start)
      take(
        IncomingRow(
          kind: .post, isMain: false, values: [0: .text(old.id), to: .text(start)], place: draft.place, columns: [:]))
    }
  }
}
