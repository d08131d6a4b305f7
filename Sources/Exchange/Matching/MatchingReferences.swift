import OrganisationGraph

extension MatchingPass {
  /// The draft's values with its references found; nil where one is not.
  mutating func references(of draft: DraftRecord, toOwnKind: Bool) -> [Int: FieldValue]? {
    var values: [Int: FieldValue] = [:]
    var isSound = !refused.contains(draft.place)
    for (position, value) in draft.values.sorted(by: { $0.key < $1.key }) {
      let field = draft.kind.schema[position]
      switch value {
      case .known(let known): if !toOwnKind { values[position] = known }
      case .record(let handle):
        if handle.place == draft.place || identities[handle] != nil {
          values[position] = identities[handle].map(FieldValue.text)
        }
      case .named(let written):
        guard case .reference(let target) = field.type else {
          if !toOwnKind { values[position] = .text(written) }
          continue
        }
        if target == draft.kind, !toOwnKind {
          // What its own kind states may come later in the sheets; what is known already helps to tell what the row is.
          if case .one(let id) = lookup.find(written, target, within: context(of: draft, values, looksFor: target)) {
            values[position] = .text(id)
          }
          continue
        }
        if target != draft.kind, toOwnKind { continue }
        switch lookup.find(written, target, within: context(of: draft, values, looksFor: target)) {
        case .one(let id): values[position] = .text(id)
        case let fault:
          isSound = false
          refuse(draft, field.name, Self.finding(fault, written, target, register))
        }
      }
    }
    return isSound ? values : nil
  }

  var lookup: Lookup { Lookup(register: register) }

  /// The regions within which a name of the row is looked up: those that the row, its block or the title name. The
  /// innermost say most, so that a township within a district that is named too stands for itself.
  func context(of draft: DraftRecord, _ values: [Int: FieldValue], looksFor target: EntityKind) -> [String] {
    var named = lookup.regions(draft.regionNames)
    if target != .region, let region = draft.kind.position(of: "region").flatMap({ values[$0]?.text }) {
      named.append(region)
    }
    return named.filter { outer in !named.contains { $0 != outer && register.region($0, liesIn: outer) } }
  }
}
