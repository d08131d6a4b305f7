public import OrganisationGraph

/// The rules of terms of office (换届): how long a term is, when its end is prepared, and the vice-chairs that are due.
/// Printed with every table. Executives that are due stand in the rules of coverage.
///
/// A file of rules may state only what differs: whatever it leaves out keeps the default named here.
public struct TermRules: Codable, Sendable, Hashable {
  /// Years of a term by the kind's stored name; a kind that is not named has no terms, as micro-homes have none. County
  /// federations and above have 5, township and village federations 5 since the round of 2021; committees in organs 3 to
  /// 5, groups 2 to 4 (Fuzhou), of which the defaults here are ours. An organisation that states its own length has that.
  public var termYears = [
    "districtFederation": 5, "townshipFederation": 5, "communityFederation": 5, "jointFederation": 5,
    "institutionFederation": 5, "emergingFederation": 5, "womensCommittee": 5, "womensGroup": 3,
  ]
  /// Days before the end of a term from which its elections are prepared: two to three months by the published rule.
  public var preparationDays = 90
  /// Days before the end of a term at which a calendar reminds once more. Ours.
  public var reminderDays = 30
  /// Days for which posts that have ended are looked back upon. Ours.
  public var lookBackDays = 365
  /// Vice-chairs that each kind must have at least, by the kind's stored name. Three for townships is one county's
  /// published number (祁东); one for the others is ours: published bodies have one to three.
  public var minimumViceChairs = [
    "districtFederation": 1, "townshipFederation": 3, "communityFederation": 1, "jointFederation": 1,
    "institutionFederation": 1,
  ]

  /// The defaults.
  public init() {}

  /// Reads the rules that are stated and keeps the default of the rest.
  public init(from decoder: any Decoder) throws {
    let stated = try decoder.container(keyedBy: CodingKeys.self)
    func take<Value: Decodable>(_ key: CodingKeys, _ value: inout Value) throws {
      value = try stated.decodeIfPresent(Value.self, forKey: key) ?? value
    }
    try take(.termYears, &termYears)
    try take(.preparationDays, &preparationDays)
    try take(.reminderDays, &reminderDays)
    try take(.lookBackDays, &lookBackDays)
    try take(.minimumViceChairs, &minimumViceChairs)
  }

  /// Years of a term of `organisation`: its own, else those of its kind; nil where it has no terms.
  public func termYears(of organisation: Organisation) -> Int? {
    (organisation.termYears ?? termYears[organisation.kind.rawValue]).flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether `organisation` is elected for a term: a term has a length, or an end is stated.
  public func hasTerm(_ organisation: Organisation) -> Bool {
    organisation.termEnd != nil || termYears(of: organisation) != nil
  }

  /// Vice-chairs that an organisation of `kind` must have at least, nil where the rules set none.
  public func minimumViceChairs(of kind: OrganisationKind) -> Int? { minimumViceChairs[kind.rawValue] }
}
