public import OrganisationGraph

/// One step of a rule, and what it leaves. The steps of a measure are its rule, spelt out.
public struct CoverageStep: Sendable, Hashable {
  /// What a step does.
  public enum Kind: String, Sendable, Hashable {
    /// Everything in force on the day.
    case unitsInForce, communitiesInForce
    /// Takes those of the host types, or names, that the measure means.
    case ofType
    /// Takes out what is stated to be not applicable.
    case notExempt
    /// Takes out what has no number of women.
    case womenKnown
    /// Takes out what has too few.
    case enoughWomen
    /// Goes over from units or communities to their women.
    case theirWomen
    /// What is covered by an organisation, a backstop not being one.
    case organisation
    /// Of the rest, what is served at work level.
    case work
    /// Of the rest, what is reached by activities.
    case activity
    /// Covered at the level asked for: the numerator.
    case covered
    /// What is left: the gap.
    case missing
  }

  /// What it does.
  public let kind: Kind
  /// How many are left, or taken, by it.
  public let count: Int
  /// How many it took out of the step before; nil where it takes none out.
  public let removed: Int?
  /// Rules that it applies, by their names in the configuration.
  public let rules: [String]

  init(_ kind: Kind, _ count: Int, removed: Int? = nil, rules: [String] = []) {
    (self.kind, self.count, self.removed, self.rules) = (kind, count, removed, rules)
  }
}

extension CoverageSurvey {
  /// The rule of `measure` in steps, with what each leaves.
  /// - Parameter level: from which level on something counts as covered.
  public func steps(
    of measure: CoverageMeasure, at level: CoverLevel = .organisation, in region: String? = nil
  ) -> [CoverageStep] {
    let entries = entries(of: measure, in: region)
    let parts = entries.reduce(CoverageParts()) { $0 + $1.parts }
    let front = measure.isOfUnits ? unitSteps(measure, entries, parts, region) : communitySteps(measure, entries, parts)
    return front + [
      CoverageStep(.organisation, parts.organisation, rules: measure.organisationRules),
      CoverageStep(.work, parts.work), CoverageStep(.activity, parts.activity),
      CoverageStep(.covered, parts.covered(at: level)),
      CoverageStep(.missing, parts.eligible - parts.covered(at: level)),
    ]
  }

  private func unitSteps(
    _ measure: CoverageMeasure, _ entries: [CoverageEntry], _ parts: CoverageParts, _ region: String?
  ) -> [CoverageStep] {
    let all = graph.units.filter { unit in region.map { holds(lines.region(of: unit), in: $0) } ?? true }.count
    var left = entries.count
    var steps = [
      CoverageStep(.unitsInForce, all, rules: ["countingLine"]),
      CoverageStep(.ofType, left, removed: all - left, rules: measure.typeRules),
    ]
    func take(_ kind: CoverageStep.Kind, _ removed: Int, _ rules: [String] = []) {
      left -= removed
      steps.append(CoverageStep(kind, left, removed: removed, rules: rules))
    }
    take(.notExempt, parts.exempt)
    if measure != .womensSocialOrganisations {
      take(.womenKnown, parts.unknown)
      take(.enoughWomen, parts.belowMinimum, measure.thresholdRules)
    }
    if measure.countsWomen { steps.append(CoverageStep(.theirWomen, parts.eligible)) }
    return steps
  }

  private func communitySteps(
    _ measure: CoverageMeasure, _ entries: [CoverageEntry], _ parts: CoverageParts
  ) -> [CoverageStep] {
    let all = CoverageStep(.communitiesInForce, entries.count)
    guard measure.countsWomen else { return [all] }
    return [
      all, CoverageStep(.womenKnown, entries.count - parts.unknown, removed: parts.unknown),
      CoverageStep(.theirWomen, parts.eligible),
    ]
  }

  /// Units that `measure` considers whose organisation has a second superior (双重隶属); each counts once all the same.
  public func dualUnits(of measure: CoverageMeasure, in region: String? = nil) -> [CoverageEntry] {
    let dual = Set(graph.units.filter(lines.isDual).map(\.id))
    return measure.isOfUnits ? entries(of: measure, in: region).filter { dual.contains($0.id) } : []
  }
}

extension CoverageMeasure {
  /// Rules that say which host types it means.
  var typeRules: [String] {
    switch self {
    case .emergingUnits: ["emergingScheme", "schemes"]
    case .institutions: ["institutionKinds"]
    case .womensSocialOrganisations: ["womensSocialKinds", "womensSocialSectors", "womensSocialWords"]
    case .womenStaff: ["emergingScheme", "schemes", "institutionKinds"]
    case .communityFederation, .microHomes, .womenResidents: []
    }
  }

  /// Rules that say from how many women on a unit is due.
  var thresholdRules: [String] {
    switch self {
    case .emergingUnits: ["minimumWomenEmerging"]
    case .institutions: ["minimumWomenInstitution"]
    case .womenStaff: ["minimumWomenEmerging", "minimumWomenInstitution"]
    case .womensSocialOrganisations, .communityFederation, .microHomes, .womenResidents: []
    }
  }

  /// Rules that say what passes for an organisation.
  var organisationRules: [String] {
    switch self {
    case .communityFederation: ["excludedBuildModes"]
    case .microHomes: ["microHomesPerCommunity"]
    case .womenResidents: ["womenPerMicroHome"]
    default: ["coveringKinds", "excludedBuildModes"]
    }
  }
}
