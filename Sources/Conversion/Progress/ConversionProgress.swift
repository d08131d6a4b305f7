public import OrganisationGraph

/// How far the cases of a kind, or of one drive, had come on a day. Kinds never share a total.
public struct ConversionProgress: Sendable {
  /// The day.
  public let asOf: PartialDate
  /// The rules it was counted by.
  public let rules: ConversionRules
  /// What is changed or founded.
  public let kind: ConversionKind
  /// The drive whose stages are listed: the first of the kind, or the one asked for.
  public let drive: Drive
  /// Every case, in the order of the ledger.
  public let states: [CaseState]
  /// Institutions (or villages) that are done; each once, whatever number of cases it has.
  public let done: Int
  /// Those under way and not done.
  public let inProgress: Int
  /// Those that the drive means: every institution in force of the kinds in the rules that has women enough and is not
  /// exempt, and whatever is done or under way besides; so `done` never exceeds it. In the other drives, whatever has a
  /// case, unless it is ineligible or abolished.
  public var eligible: Int { eligibleSubjects.count }
  /// The institutions (or villages) behind `eligible`, in the ledger's order, those without a case of the drive last.
  public let eligibleSubjects: [Subject]

  /// All cases of `kind` as `evidence` has them.
  public init(_ evidence: Evidence, kind: ConversionKind, rules: ConversionRules = ConversionRules()) {
    self.init(evidence, drive: rules.drive(of: kind), rules: rules) { $0.kind == kind }
  }

  /// The cases of `drive` alone.
  public init(_ evidence: Evidence, drive: Drive, rules: ConversionRules) {
    self.init(evidence, drive: drive, rules: rules) { rules.drive(of: $0) == drive }
  }

  private init(_ evidence: Evidence, drive: Drive, rules: ConversionRules, holds: (ConversionCase) -> Bool) {
    let kind = drive.kind
    let history = CaseHistory(evidence.facts, until: evidence.day, rules: rules)
    let units = Dictionary(evidence.graph.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let states = evidence.facts.cases.filter(holds).map { conversionCase in
      CaseState(
        conversionCase, in: rules.drive(of: conversionCase), unit: conversionCase.unit.flatMap { units[$0] },
        events: history.steps(of: conversionCase.id), on: evidence.day)
    }
    let done = Set(states.filter(\.isDone).map(\.subjectID))
    let inProgress = Set(states.filter(\.isInProgress).map(\.subjectID)).subtracting(done)
    let meant =
      switch kind {
      case .institutionCommittee: Self.institutions(evidence.graph.units, states: states, rules: rules)
      case .villageCongress, .emergingFounding, .microHomeFounding:
        Set(states.filter { $0.stage != .ineligible && $0.stage != .abolished }.map(\.subjectID))
      }
    asOf = evidence.day
    self.rules = rules
    self.kind = kind
    self.drive = drive
    self.states = states
    self.done = done.count
    self.inProgress = inProgress.count
    eligibleSubjects = Self.subjects(meant.union(done).union(inProgress), states: states, units: evidence.graph.units)
  }

  /// The subjects with these identities, under the names that they have on the day.
  private static func subjects(_ ids: Set<String>, states: [CaseState], units: [Unit]) -> [Subject] {
    var rest = ids
    let withCase = states.compactMap { state -> Subject? in
      guard rest.remove(state.subjectID) != nil else { return nil }
      let conversion = state.conversionCase
      let kind: EntityKind =
        state.subjectID == conversion.unit
        ? .unit : state.subjectID == conversion.region ? .region : .conversionCase
      return Subject(kind: kind, id: state.subjectID, name: state.unit?.name ?? state.subjectID)
    }
    let withoutCase = units.filter { rest.contains($0.id) }
    return withCase + withoutCase.map { Subject(kind: .unit, id: $0.id, name: $0.name) }
  }

  /// How many cases stand at each stage, in the order of the drive, its empty ones included.
  public var byStage: [(stage: ConversionStage, count: Int)] {
    var counts: [ConversionStage: Int] = [:]
    for state in states { counts[state.stage, default: 0] += 1 }
    return drive.allStages.map { ($0, counts[$0, default: 0]) }.filter { stage, count in
      count > 0 || drive.rule(of: stage) != nil || drive.sideStages.contains(stage)
    }
  }

  /// Institutions with women enough, by the unit's own number or else by the survey of its case.
  private static func institutions(_ units: [Unit], states: [CaseState], rules: ConversionRules) -> Set<String> {
    var surveyed: [String: Int] = [:]
    for state in states {
      if let unit = state.unit, let women = state.conversionCase.womenStaff { surveyed[unit.id] = women }
    }
    let kinds = Set(rules.institutionKinds)
    let meant = units.filter { unit in
      kinds.contains(unit.kind) && unit.readiness != .exempt
        && (unit.womenStaff ?? surveyed[unit.id] ?? 0) >= rules.minimumWomen
    }
    return Set(meant.map(\.id))
  }
}
