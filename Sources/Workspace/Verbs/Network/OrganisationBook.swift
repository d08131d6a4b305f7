import OrganisationGraph

/// Which words mean an organisation in force on a day, or a case: for pages that lead from the word to the thing.
public struct OrganisationBook: Sendable {
  private let identities: [String: String]
  private let cases: Set<String>

  init(_ evidence: Evidence) {
    var identities: [String: String] = [:]
    var shared = Set<String>()
    for organisation in evidence.graph.organisations {
      identities[organisation.id] = organisation.id
      if identities.updateValue(organisation.id, forKey: organisation.name) != nil { shared.insert(organisation.name) }
    }
    for name in shared { identities[name] = nil }
    self.identities = identities
    cases = Set(evidence.facts.cases.map(\.id))
  }

  /// The identity of the one organisation with this identity or name; nil where there is none, or more than one.
  public func identity(of text: String) -> String? { identities[text] }

  /// Whether this is the identity of a case.
  public func isCase(_ text: String) -> Bool { cases.contains(text) }
}

extension Workspace {
  /// Which words mean an organisation on a day.
  public func organisationBook(asOf day: AsOf) throws(Refusal) -> OrganisationBook {
    try remembering("book \(day.date)") { OrganisationBook(try evidence(on: day)) }
  }
}
