import OrganisationGraph

/// What the ledger counts for a reported figure, on one day.
struct LedgerCount {
  private let evidence: Evidence
  private let inBeing: [Organisation]
  private let placeOfOrganisation: [String: String]
  private let placeOfUnit: [String: String]

  init(_ evidence: Evidence) {
    self.evidence = evidence
    inBeing = evidence.graph.inBeing
    var units: [String: String] = [:]
    for unit in evidence.graph.units { units[unit.id] = unit.region }
    var organisations: [String: String] = [:]
    for organisation in inBeing {
      organisations[organisation.id] = organisation.region ?? organisation.unit.flatMap { units[$0] }
    }
    placeOfUnit = units
    placeOfOrganisation = organisations
  }

  /// The count behind `figure`; nil where the ledger does not count it here, or does not know its region.
  func count(of figure: ReportedFigure) -> Int? { items(of: figure).map { $0.reduce(0) { $0 + $1.value } } }

  /// The rows behind `figure`; nil where the ledger does not count it here, or does not know its region.
  func items(of figure: ReportedFigure) -> [FigureItem]? {
    guard let scope = scope(of: figure) else { return nil }
    if let kind = figure.metric.organisationKind {
      return Self.items(inBeing.filter { $0.kind == kind && lies($0, in: scope) })
    }
    switch figure.metric {
    case .leaderTrainings:
      return evidence.facts.activities
        .filter { $0.kind == .leaderTraining && hasCome($0.date) && scope.holds(place(of: $0.organisation)) }
        .map { FigureItem(RecordKey(.activity, $0.id), name: $0.name, value: $0.sessions ?? 1) }
    case .collectiveAwards: return awards(.collective, named: figure.name, in: scope)
    case .individualAwards: return awards(.individual, named: figure.name, in: scope)
    case .women:
      return evidence.graph.communities.filter { scope.holds($0.id) }
        .map { FigureItem(RecordKey(.region, $0.id), name: $0.name, value: $0.womenCount ?? 0) }
    case .other: return award(named: figure.name, in: scope)
    default: return nil
    }
  }

  /// Whether `organisation` lies in the region of `figure`.
  func lies(_ organisation: Organisation, inRegionOf figure: ReportedFigure) -> Bool {
    scope(of: figure).map { lies(organisation, in: $0) } ?? false
  }

  /// Whether `organisation` lies in the regions of `scope`.
  func lies(_ organisation: Organisation, in scope: RegionScope) -> Bool {
    scope.holds(placeOfOrganisation[organisation.id] ?? organisation.region)
  }

  /// Organisations as rows.
  static func items(_ organisations: [Organisation]) -> [FigureItem] {
    organisations.map { FigureItem(RecordKey(.organisation, $0.id), name: $0.name) }
  }

  /// Awards given by the day. A figure that carries the name of an award counts only that one.
  private func awards(_ kind: AwardScope, named name: String, in scope: RegionScope) -> [FigureItem] {
    award(named: name, in: scope) ?? items(of: evidence.facts.awards.filter { $0.scope == kind }, in: scope)
  }

  /// The awards of that name given by the day; nil where the ledger has no award of the name.
  private func award(named name: String, in scope: RegionScope) -> [FigureItem]? {
    let named = evidence.facts.awards.filter { $0.name == name }
    return named.isEmpty ? nil : items(of: named, in: scope)
  }

  private func items(of awards: [Award], in scope: RegionScope) -> [FigureItem] {
    awards.filter { award in
      hasCome(award.date)
        && scope.holds(place(of: award.organisation) ?? award.unit.flatMap { placeOfUnit[$0] })
    }.map { FigureItem(RecordKey(.award, $0.id), name: $0.name, value: $0.number ?? 1) }
  }

  private func place(of organisation: String?) -> String? { organisation.flatMap { placeOfOrganisation[$0] } }

  private func hasCome(_ date: PartialDate?) -> Bool { (date?.dayNumber ?? .min) <= evidence.day.dayNumber }

  private func scope(of figure: ReportedFigure) -> RegionScope? { RegionScope(figure.region, in: evidence.graph) }
}

extension Metric {
  /// The kind of organisation that the figure counts; nil where it counts something else.
  var organisationKind: OrganisationKind? {
    switch self {
    case .districtFederations: .districtFederation
    case .townshipFederations: .townshipFederation
    case .communityFederations: .communityFederation
    case .emergingFederations: .emergingFederation
    case .microHomes: .microHome
    case .conversionsDone, .leaderTrainings, .collectiveAwards, .individualAwards, .women, .other: nil
    }
  }
}
