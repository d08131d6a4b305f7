import OrganisationGraph

/// What was found under a name.
enum Found {
  case one(String)
  case several([EntityRecord])
  case none(near: [String])
}

/// Finds what a sheet means by a reference: an identity, a division code, a credit code, or a name within the regions in
/// which the row stands.
struct Lookup {
  let register: Register

  /// - Parameter context: regions, by identity, in which the name is looked up; empty for the whole district.
  func find(_ written: String, _ kind: EntityKind, within context: [String]) -> Found {
    let text = halfWidth(oneLine(written))
    if register.knows(kind, text) { return .one(text) }
    if kind == .region, let region = region(ofCode: text) { return .one(region) }
    if kind == .unit, let unit = unit(ofCreditCode: text) { return .one(unit) }
    var candidates = named(text, kind).filter { lies($0, within: context) }
    if kind == .region, candidates.isEmpty { candidates = cores(text).filter { lies($0, within: context) } }
    if candidates.count == 1 { return .one(candidates[0].id) }
    if candidates.count > 1 { return .several(candidates) }
    return .none(near: near(text, kind, context))
  }

  /// The regions that names written in a row, a caption or a title mean; those that mean none or several are left out.
  func regions(_ names: [String]) -> [String] {
    names.compactMap { if case .one(let id) = find($0, .region, within: []) { id } else { nil } }
  }

  /// The unit in force with this credit code; a code whose check character is wrong belongs to none.
  func unit(ofCreditCode code: String) -> String? {
    guard CreditCode.isSound(code) else { return nil }
    return register.records(.unit, where: "creditCode", is: code)?.first?.id
  }

  /// The region in force with this division code.
  func region(ofCode code: String) -> String? {
    guard code.count >= 6, code.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return register.records(.region, where: "code", is: code)?.first?.id
  }

  /// The federation of a region: its own, or the joint one that covers it.
  func federation(of region: String) -> String? {
    let kinds: Set<String> = ["districtFederation", "townshipFederation", "communityFederation", "jointFederation"]
    let own = (register.records(.organisation, where: "region", is: region) ?? []).filter {
      kinds.contains($0["kind"].text ?? "")
    }
    if own.count == 1 { return own[0].id }
    let joint = (register.records(.cover, where: "region", is: region) ?? []).compactMap { $0["organisation"].text }
      .filter { register.record(.organisation, $0)?["kind"].text == OrganisationKind.jointFederation.rawValue }
    return Set(joint).count == 1 ? joint.first : nil
  }

  /// Whether a record lies in one of the regions; where there are none, everything does.
  func lies(_ record: EntityRecord, within context: [String]) -> Bool {
    if context.isEmpty { return true }
    guard let region = record.kind == .region ? record.id : record["region"].text else { return false }
    return context.contains { register.region(region, liesIn: $0) }
  }

  private func named(_ text: String, _ kind: EntityKind) -> [EntityRecord] {
    let called = register.called(text, kind)
    guard kind == .organisation, called.isEmpty else { return called }
    // 朝晖社区 in a column of organisations is that community's federation.
    return register.called(text, .region).compactMap { federation(of: $0.id) }
      .compactMap { register.record(.organisation, $0) }
  }

  private func cores(_ text: String) -> [EntityRecord] {
    let core = NameForm.core(ofRegion: register.names.normalised(text))
    guard core == register.names.normalised(text) else { return [] }
    return register.records(.region).filter {
      NameForm.core(ofRegion: register.names.normalised($0.name)) == core
    }
  }

  private func near(_ text: String, _ kind: EntityKind, _ context: [String]) -> [String] {
    let records = register.records(kind).filter { lies($0, within: context) }
    let forms = Dictionary(
      records.map { (register.names.normalised($0.name), $0.name) }, uniquingKeysWith: { first, _ in first })
    return NearNames.near(register.names.normalised(text), among: forms.keys).compactMap { forms[$0] }
  }
}
