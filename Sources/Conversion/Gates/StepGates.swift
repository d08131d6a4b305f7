public import OrganisationGraph

/// The gates of a step: what must be there before a case takes it.
public struct StepGates {
  private let step: ProposedStep
  private let state: CaseState
  private let facts: Facts
  private let rules: ConversionRules
  private let subject: Subject

  /// The gates of `step` for the case whose whole history `state` is.
  /// - Parameter state: the case with every step on record, also those after the step's day.
  public init(_ step: ProposedStep, of state: CaseState, in facts: Facts, rules: ConversionRules) {
    self.step = step
    self.state = state
    self.facts = facts
    self.rules = rules
    let unit = state.conversionCase.unit.flatMap { id in facts.units.last { $0.id == id }?.name }
    let region = state.conversionCase.region.flatMap { id in facts.regions.last { $0.id == id }?.name }
    subject = Subject(
      kind: .conversionCase, id: state.conversionCase.id, name: unit ?? region ?? state.conversionCase.id)
  }

  /// What stands in its way.
  public var report: GateReport {
    var report = GateReport()
    guard isOfDrive else {
      report.refusals = [finding("gate.stage", ["drive": state.drive.name, "words": words])]
      return report
    }
    report.refusals = dateRefusals + unitRefusals + repetition + laterVersions
    report.missing = missingSteps + missingReason + missingPapers + missingNeeds
    report.warnings = unusual + electionFaults
    return report
  }

  private var event: CaseEvent { step.event }
  private var isAside: Bool { state.drive.sideStages.contains(event.stage) }
  private var rule: StageRule? { state.drive.rule(of: event.stage) }
  private var isOfDrive: Bool { rule != nil || isAside }

  private var words: String {
    (state.drive.stages.map(\.stage) + state.drive.sideStages).map { Glossary.word($0).chinese }
      .joined(separator: "、")
  }

  // MARK: What cannot be

  private var dateRefusals: [Finding] {
    guard let date = event.date else { return [finding("gate.date")] }
    if step.today.isCertainlyBefore(date) {
      return [finding("gate.future", ["date": date.description, "today": step.today.description])]
    }
    return contradictions(date)
  }

  /// A step that is entered after others fits in between them on the road; one that follows all others may also go back.
  private func contradictions(_ date: PartialDate) -> [Finding] {
    let road = state.drive.stages.map(\.stage)
    guard let position = road.firstIndex(of: event.stage) else { return [] }
    return state.events.compactMap { other in
      guard let otherDate = other.date, date.isCertainlyBefore(otherDate),
        let place = road.firstIndex(of: other.stage), place <= position
      else { return nil }
      return finding(
        "gate.order",
        [
          "date": date.description, "other": other.stage.rawValue, "otherDate": otherDate.description,
        ])
    }
  }

  private var unitRefusals: [Finding] {
    guard !isAside, let date = event.date, let unit = state.conversionCase.unit else { return [] }
    let versions = facts.units.filter { $0.id == unit }
    if versions.isEmpty || versions.contains(where: { $0.validity.isInForce(on: date) }) { return [] }
    let end = versions.compactMap(\.validity.to).max { $0.dayNumber < $1.dayNumber }
    return [finding("gate.unitEnded", ["date": date.description, "ended": end?.description ?? "—"])]
  }

  private var repetition: [Finding] {
    let same = state.events.contains {
      $0.stage == event.stage && $0.date == event.date && $0.documentTitle == event.documentTitle
        && $0.documentNumber == event.documentNumber
    }
    return same ? [finding("gate.repeated", ["date": event.date?.description ?? "—"])] : []
  }

  /// The body that the step would end is not changed on a later day already.
  private var laterVersions: [Finding] {
    guard let date = event.date, completes, let old = state.conversionCase.oldOrganisation else { return [] }
    let later = facts.organisations.first {
      $0.id == old && ($0.validity.from.map { date.isCertainlyBefore($0) } ?? false)
    }
    return later.map {
      [finding("gate.laterVersion", ["name": $0.name, "from": $0.validity.from?.description ?? "—"])]
    } ?? []
  }

  // MARK: What is missing

  private var missingSteps: [Finding] {
    guard let rule else { return [] }
    let taken = Set(state.events.filter { !isAfter($0) }.map(\.stage))
    return rule.after.filter { !taken.contains($0) }.map { finding("gate.after", ["before": $0.rawValue]) }
  }

  private func isAfter(_ other: CaseEvent) -> Bool {
    guard let date = event.date, let otherDate = other.date else { return false }
    return date.isCertainlyBefore(otherDate)
  }

  /// To lay a case aside, or to take it back along the road, needs a reason.
  private var missingReason: [Finding] {
    let hasReason = !(event.result ?? "").isEmpty || !(event.waiver ?? "").isEmpty
    if isAside { return hasReason ? [] : [finding("gate.reason")] }
    let road = state.drive.stages.map(\.stage)
    guard let place = road.firstIndex(of: event.stage), let standing = road.firstIndex(of: state.stage),
      place < standing, let latest = state.events.last?.date, let date = event.date, !date.isCertainlyBefore(latest),
      event.stage != .ready, !hasReason
    else { return [] }
    return [finding("gate.back", ["from": state.stage.rawValue])]
  }

  private var missingPapers: [Finding] {
    guard let rule, let paper = rule.papers.first else { return [] }
    let filed = state.events.filter { $0.stage == event.stage }
    var found: [Finding] = []
    if (event.documentTitle ?? "").isEmpty, !filed.contains(where: { $0.documentTitle != nil }) {
      found.append(finding("gate.paper", ["paper": paper.title]))
    }
    if rule.papers.contains(where: \.hasNumber), (event.documentNumber ?? "").isEmpty {
      found.append(finding("gate.number", ["paper": paper.title]))
    }
    if rule.papers.contains(where: \.hasApprover), (event.approver ?? "").isEmpty {
      found.append(finding("gate.approver", ["paper": paper.title]))
    }
    return found
  }

  private var missingNeeds: [Finding] {
    var needs = rule?.needs ?? []
    // Who elects and is done with it has results, whatever the stage at which the office asks for them.
    if completes, state.conversionCase.kind.isConversion, !needs.contains(.election) { needs.append(.election) }
    return needs.filter { !has($0) }.map { finding("gate.need", ["need": $0.rawValue]) }
  }

  private func has(_ need: CaseNeed) -> Bool {
    switch need {
    case .womenStaff: state.women != nil
    case .quota: state.conversionCase.executiveQuota != nil
    case .election: election?.isComplete ?? false
    case .owner: !(state.conversionCase.owner ?? "").isEmpty
    }
  }

  private var election: ElectionResult? {
    step.election ?? ElectionResult(of: state.conversionCase.id, in: facts, until: event.date ?? step.today)
  }

  // MARK: What is unusual

  private var unusual: [Finding] {
    guard let rule else { return [] }
    let taken = Set(state.events.filter { !isAfter($0) }.map(\.stage))
    return rule.expects.filter { !taken.contains($0) }.map { finding("gate.expects", ["before": $0.rawValue]) }
  }

  private var electionFaults: [Finding] {
    guard event.stage == .elected, let election, election.isComplete else { return [] }
    let persons = Dictionary(facts.persons.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var faults = ElectionFaults(
      result: election, women: state.women, rules: rules.election, subject: subject, persons: persons
    ).findings
    if let quota = state.conversionCase.executiveQuota, let seats = election.executives, seats != quota {
      faults.append(finding("gate.quota", ["number": String(seats), "limit": String(quota)]))
    }
    return faults
  }

  /// Whether the case is done with the step and was not before.
  public var completes: Bool {
    let taken = Set(state.events.map(\.stage))
    return !state.isDone && state.drive.isDone(taken: taken.union([event.stage]), at: event.stage)
  }

  private func finding(_ rule: String, _ arguments: [String: String] = [:]) -> Finding {
    Finding(
      rule: rule, severity: .error, subject: subject,
      arguments: arguments.merging(["stage": event.stage.rawValue]) { own, _ in own })
  }
}
