import OrganisationGraph

/// Every record that another one names is in the ledger; superiors are L02. A cover names a unit or a region.
struct DanglingReference: Check {
  let rule = "L04"

  func findings(in evidence: Evidence) -> [Finding] {
    let known = Dictionary(uniqueKeysWithValues: EntityKind.allCases.map { ($0, evidence.facts.identities(of: $0)) })
    let nothing = evidence.facts.covers.filter { $0.unit == nil && $0.region == nil }.map {
      Finding(rule: "L04.nothing", severity: .error, subject: Subject($0, name: $0.id))
    }
    return nothing
      + EntityKind.allCases.flatMap { kind in
        let fields = kind.schema
        let references = fields.indices.compactMap { place -> (place: Int, target: EntityKind)? in
          guard case .reference(let target) = fields[place].type, fields[place].name != "parent" else { return nil }
          return (place, target)
        }
        return evidence.facts.scan(kind) { record in
          references.compactMap { reference in
            guard let other = record.values[reference.place].text,
              !(known[reference.target]?.contains(other) ?? false)
            else { return nil }
            return Finding(
              rule: kind == .cover ? "L04.cover" : "L04.reference", severity: .error,
              subject: Subject(record, fields: fields),
              arguments: [
                "entity": kind.rawValue, "field": fields[reference.place].name, "other": IdentityNumber.masked(other),
              ])
          }
        }
      }
  }
}
