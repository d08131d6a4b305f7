import OrganisationGraph

/// The state of the network for programs.
struct StatusJSON: Encodable, Sendable {
  struct Organisations: Encodable, Sendable {
    let total: Int
    let byKind: [String: Int]
  }
  struct Conversion: Encodable, Sendable {
    let done: Int
    let inProgress: Int
    let eligible: Int
  }
  struct Findings: Encodable, Sendable {
    let error: Int
    let warning: Int
    let info: Int
  }

  let asOf: PartialDate
  let organisations: Organisations
  /// Null where no community states a number.
  @WrittenAsNull var women: Int?
  let conversion: Conversion
  let findings: Findings
}
