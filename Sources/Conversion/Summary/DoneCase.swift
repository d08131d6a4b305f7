public import OrganisationGraph

/// A case that is done, as the list sent up names it.
public struct DoneCase: Sendable {
  /// Where it stands.
  public let state: CaseState
  /// Day of the step by which it became done, and since which it has been; nil where that step has no date.
  public let date: PartialDate?
  /// Name of the body that it started from; nil where none is named.
  public let oldBody: String?
  /// Name of the federation that it led to; nil where none is named.
  public let newBody: String?
  /// Identity of that federation, where it is in being on the day.
  public let federationInBeing: String?
  /// Who leads it on the day.
  public let officers: FederationOfficers?
  /// The step that put up the name plate, or the day that the federation states.
  public let plaque: PartialDate?
  /// The step by which it was filed, or the day that the federation states.
  public let filed: PartialDate?

  /// The last step 批复, with its paper.
  public var approval: CaseEvent? { state.events.last { $0.stage == .approved } }

  init(_ state: CaseState, bodies: SummaryBodies) {
    self.state = state
    date = Self.turn(of: state)?.date
    let conversion = state.conversionCase
    let federation = conversion.newOrganisation.flatMap { bodies.inBeing[$0] }
    oldBody = conversion.oldOrganisation.map { bodies.names[$0] ?? $0 }
    newBody = conversion.newOrganisation.map { bodies.names[$0] ?? $0 }
    federationInBeing = federation?.id
    officers = federation.map(bodies.officers)
    plaque = Self.first(.plaque, of: state) ?? bodies.past(federation?.plaqueDate)
    filed = Self.first(.filed, of: state) ?? bodies.past(federation?.filedDate)
  }

  /// The step after which the case has been done without a break.
  private static func turn(of state: CaseState) -> CaseEvent? {
    var turn: CaseEvent?
    var taken = Set<ConversionStage>()
    for event in state.events {
      taken.insert(event.stage)
      let isDone = state.drive.isDone(taken: taken, at: event.stage)
      turn = isDone ? turn ?? event : nil
    }
    return turn
  }

  private static func first(_ stage: ConversionStage, of state: CaseState) -> PartialDate? {
    state.events.first { $0.stage == stage && $0.date != nil }?.date
  }
}

/// The organisations of a ledger under the names that they last bore, and who leads those in being.
struct SummaryBodies {
  let names: [String: String]
  let inBeing: [String: Organisation]
  private let day: PartialDate
  private let posts: [String: [Post]]
  private let persons: [String: String]

  init(_ evidence: Evidence) {
    day = evidence.day
    names = LastVersions(evidence.facts.organisations, until: evidence.day).byID.mapValues(\.name)
    inBeing = Dictionary(evidence.graph.inBeing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    posts = Dictionary(grouping: evidence.graph.posts, by: \.organisation)
    persons = Dictionary(evidence.facts.persons.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func officers(of organisation: Organisation) -> FederationOfficers {
    FederationOfficers(of: organisation, posts: posts[organisation.id] ?? [], names: persons)
  }

  /// `date`, unless it lies after the day: a sheet that was filled in later may know it already.
  func past(_ date: PartialDate?) -> PartialDate? {
    date.flatMap { $0.dayNumber <= day.dayNumber ? $0 : nil }
  }
}
