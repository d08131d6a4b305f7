import OrganisationGraph

extension MatchingPass {
  mutating func refuse(_ draft: DraftRecord, _ field: String, _ finding: Finding) {
    var finding = finding
    finding.place = draft.place(of: field)
    finding.arguments["heading"] = Glossary.field(field, of: draft.kind).chinese
    findings.append(finding)
    refused.insert(draft.place)
  }

  static func finding(
    _ found: Found, _ written: String, _ kind: EntityKind, _ register: Register
  ) -> Finding {
    let arguments = ["value": oneLine(written), "kind": Glossary.entity(kind).chinese]
    switch found {
    case .one: return Finding(rule: "match.unknownName", severity: .error, arguments: arguments)
    case .several(let records):
      return Finding(
        rule: "match.several", severity: .error,
        arguments: arguments.merging(["candidates": list(records, register)]) { $1 })
    case .none(let near):
      let names = near.map { "“\($0)”" }.joined(separator: "、")
      return Finding(
        rule: near.isEmpty ? "match.unknownName" : "match.nearName", severity: .error,
        arguments: arguments.merging(["near": names]) { $1 })
    }
  }

  /// The candidates with identity and region: 阳光妇女微家（W-0006，绞车房社区）.
  static func list(_ records: [EntityRecord], _ register: Register) -> String {
    records.map { record in
      let region = (record.kind == .region ? record["parent"] : record["region"]).text
      let name = region.flatMap { register.record(.region, $0)?.name }
      return "\(record.name)（\([record.id, name].compactMap { $0 }.joined(separator: "，"))）"
    }.joined(separator: "、")
  }
}
