import OrganisationGraph

extension Evidence {
  /// One finding for each fault of `kind` that the graph names; the arguments `other` and `otherID` are the second record.
  func findings(
    of kind: HierarchyFaultKind, rule: String, severity: Severity = .error, entity: EntityKind? = nil,
    arguments: (GraphFault) -> [String: String] = { _ in [:] }
  ) -> [Finding] {
    let faults = graph.faults.filter { $0.kind == kind && (entity == nil || $0.entity == entity) }
    guard !faults.isEmpty else { return [] }
    let organisations = byIdentity(facts.organisations)
    let regions = byIdentity(facts.regions)
    return faults.map { fault in
      let other = fault.other ?? ""
      let name = fault.entity == .region ? regions[other]?.name : organisations[other]?.name
      let named = ["other": IdentityNumber.masked(name ?? other), "otherID": IdentityNumber.masked(other)]
      return Finding(
        rule: rule, severity: severity, subject: subject(of: fault),
        arguments: named.merging(arguments(fault)) { _, own in own })
    }
  }

  private func subject(of fault: GraphFault) -> Subject? {
    guard fault.row >= 0 else { return nil }
    switch fault.entity {
    case .region: return Subject(facts.regions[fault.row])
    case .unit: return Subject(facts.units[fault.row])
    case .organisation: return Subject(facts.organisations[fault.row])
    default:
      return Subject(kind: fault.entity, id: IdentityNumber.masked(fault.id), name: IdentityNumber.masked(fault.id))
    }
  }
}
