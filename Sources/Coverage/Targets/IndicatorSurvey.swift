public import OrganisationGraph

/// Reads the indicators of a day from the figures of coverage, the gaps and the findings of the checks. What was accepted
/// is read as it stands.
public struct IndicatorSurvey {
  private let evidence: Evidence
  private let rules: CoverageRules
  private let survey: CoverageSurvey
  private let inBeing: [Organisation]

  /// Reads from `evidence` under `rules`.
  public init(_ evidence: Evidence, rules: CoverageRules) {
    self.evidence = evidence
    self.rules = rules
    survey = CoverageSurvey(evidence.graph, rules: rules)
    inBeing = evidence.graph.inBeing
  }

  /// What `indicator` reads. Nil for 会改联 and 换届, which are counted by their own rules.
  public func reading(_ indicator: ScoreIndicator) -> IndicatorReading? {
    switch indicator {
    case .communityFederation: coverage(.communityFederation, indicator)
    case .emergingUnits: coverage(.emergingUnits, indicator)
    case .institutions: coverage(.institutions, indicator)
    case .womensSocialOrganisations: coverage(.womensSocialOrganisations, indicator)
    case .microHomes: coverage(.microHomes, indicator)
    case .conversions, .termInTime: nil
    case .chairInPost: chairs
    case .executivesEnough: executives
    case .chairInTwoCommittees: twoCommittees
    case .communitiesComplete: complete
    case .townshipBalance: balance
    case .notOnFew: dependence
    case .microHomesActive: activeHomes
    case .microHomesWithHead:
      IndicatorReading(indicator, base: homes.count, missing: items(MicroHomeWithoutHead().findings(in: evidence)))
    case .leaderTrainings: lastYear(.leaderTrainings, indicator)
    case .collectiveAwards: lastYear(.collectiveAwards, indicator)
    }
  }

  private func coverage(_ measure: CoverageMeasure, _ indicator: ScoreIndicator) -> IndicatorReading {
    let entries = survey.entries(of: measure)
    let parts = entries.reduce(CoverageParts()) { $0 + $1.parts }
    let missing = entries.filter { $0.belongs(to: .missing, at: .organisation) }
    return IndicatorReading(
      indicator, base: parts.eligible,
      missing: missing.map { FigureItem(RecordKey($0.kind, $0.id), name: $0.name) }, unknown: parts.unknown)
  }

  private var federations: [Organisation] { inBeing.filter(\.kind.isFederation) }

  private var homes: [Organisation] { inBeing.filter { $0.kind == .microHome } }

  private var chairs: IndicatorReading {
    IndicatorReading(
      .chairInPost, base: federations.count, missing: items(ChairNotOne().findings(in: evidence)))
  }

  private var executives: IndicatorReading {
    let check = TooFewExecutives(rules: rules)
    let rolls = PostRoll(evidence.graph)
    let due = inBeing.filter { rules.minimumExecutives(of: $0.kind) != nil }
    let known = due.filter { check.executives(of: $0, rolls) != nil }
    return IndicatorReading(
      .executivesEnough, base: known.count, missing: items(check.findings(in: evidence)),
      unknown: due.count - known.count)
  }

  private var twoCommittees: IndicatorReading {
    let bodies = Set(inBeing.filter { $0.kind == .communityFederation }.map(\.id))
    let stated = evidence.graph.posts.filter {
      $0.role == .chair && $0.inTwoCommittees != nil && bodies.contains($0.organisation)
    }
    let known = Set(stated.map(\.organisation)).count
    return IndicatorReading(
      .chairInTwoCommittees, base: known, missing: items(ChairOutsideTwoCommittees().findings(in: evidence)),
      unknown: bodies.count - known)
  }

  private var complete: IndicatorReading {
    let gaps = survey.communityGaps()
    let missing = gaps.filter { $0.lacking > 0 }.map(\.community)
    return IndicatorReading(.communitiesComplete, base: gaps.count, missing: missing.map(item))
  }

  /// The townships whose rate is below that of all together pull it down.
  private var balance: IndicatorReading {
    let spread = survey.spread(of: .emergingUnits)
    let (amount, base) = spread.shares.reduce((0, 0)) { ($0.0 + $1.amount, $0.1 + $1.base) }
    let below = spread.shares.filter { $0.base > 0 && $0.amount * base < amount * $0.base }
    return IndicatorReading(
      .townshipBalance, ratio: spread.worstToBest, missing: below.map { item($0.region) })
  }

  private var dependence: IndicatorReading {
    let found = Dependence(evidence, rules: rules).communities.map(\.community)
    return IndicatorReading(.notOnFew, base: evidence.graph.communities.count, missing: found.map(item))
  }

  private var activeHomes: IndicatorReading {
    let idle = IdleMicroHome(rules: rules).findings(in: evidence)
    let resting = homes.filter { $0.status != .active }
    return IndicatorReading(
      .microHomesActive, base: homes.count, missing: LedgerCount.items(resting) + items(idle))
  }

  /// What a count has on the day and did not have 365 days before.
  private func lastYear(_ metric: Metric, _ indicator: ScoreIndicator) -> IndicatorReading {
    var target = Target()
    target.metric = metric
    let before = target.counted(Evidence(evidence.facts, on: evidence.day.adding(days: -365))) ?? []
    let known = Set(before.map(\.record))
    let new = (target.counted(evidence) ?? []).filter { !known.contains($0.record) }
    return IndicatorReading(indicator, number: new.reduce(0) { $0 + $1.value })
  }

  private func item(_ region: Region) -> FigureItem { FigureItem(RecordKey(.region, region.id), name: region.name) }

  /// The records that findings are about, each once.
  private func items(_ findings: [Finding]) -> [FigureItem] {
    var seen = Set<RecordKey>()
    return findings.compactMap { finding in
      guard let subject = finding.subject else { return nil }
      let item = FigureItem(RecordKey(subject.kind, subject.id), name: subject.name)
      return seen.insert(item.record).inserted ? item : nil
    }
  }
}
