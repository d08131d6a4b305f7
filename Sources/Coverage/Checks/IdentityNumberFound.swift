import OrganisationGraph

/// No field holds anything like a citizen's identity number. In the field of credit codes, which look alike, only a number
/// that is no credit code and beyond doubt an identity number counts.
struct IdentityNumberFound: Check {
  let rule = "L26"

  func findings(in evidence: Evidence) -> [Finding] {
    EntityKind.allCases.flatMap { kind in
      let fields = kind.schema
      return evidence.facts.scan(kind) { record in
        fields.indices.compactMap { place in
          guard let text = record.values[place].text, text.utf8.count >= 18, IdentityNumber.isIn(text) else {
            return nil
          }
          if fields[place].name == "creditCode", CreditCode.isSound(text) || !IdentityNumber.isGenuine(text) {
            return nil
          }
          return Finding(
            rule: rule, severity: .error, subject: Subject(record, fields: fields),
            arguments: ["entity": kind.rawValue, "field": fields[place].name])
        }
      }
    }
  }
}
