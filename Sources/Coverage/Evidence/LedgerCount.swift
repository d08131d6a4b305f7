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
  func count(of figure: ReportedFigure) -> Int? {
    guard let scope = scope(of: figure) else { return nil }
    switch figure.metric {
    case .districtFederations: return organisations(.districtFederation, in: scope)
    case .townshipFederations: return organisations(.townshipFederation, in: scope)
    case .communityFederations: return organisations(.communityFederation, in: scope)
    case .emergingFederations: return organisations(.emergingFederation, in: scope)
    case .microHomes: return organisations(.microHome, in: scope)
    case .leaderTrainings:
      return evidence.facts.activities
        .filter { $0.kind == .leaderTraining && hasCome($0.date) && scope.holds(place(of: $0.organisation)) }
        .reduce(0) { $0 + ($1.sessions ?? 1) }
    case .collectiveAwards: return awards(.collective, named: figure.name, in: scope)
    case .individualAwards: return awards(.individual, named: figure.name, in: scope)
    case .women:
      return evidence.graph.communities.filter { scope.holds($0.id) }.reduce(0) { $0 + ($1.womenCount ?? 0) }
    case .other: return award(named: figure.name, in: scope)
    case .conversionsDone: return nil
    }
  }

  private func organisations(_ kind: OrganisationKind, in scope: Scope) -> Int {
    inBeing.reduce(0) { $0 + ($1.kind == kind && scope.holds(placeOfOrganisation[$1.id]) ? 1 : 0) }
  }

  /// Awards given by the day. A figure that carries the name of an award counts only that one.
  private func awards(_ kind: AwardScope, named name: String, in scope: Scope) -> Int {
    award(named: name, in: scope) ?? number(of: evidence.facts.awards.filter { $0.scope == kind }, in: scope)
  }

  /// The awards of that name given by the day; nil where the ledger has no award of the name.
  private func award(named name: String, in scope: Scope) -> Int? {
    let named = evidence.facts.awards.filter { $0.name == name }
    return named.isEmpty ? nil : number(of: named, in: scope)
  }

  private func number(of awards: [Award], in scope: Scope) -> Int {
    awards.filter { award in
      hasCome(award.date)
        && scope.holds(place(of: award.organisation) ?? award.unit.flatMap { placeOfUnit[$0] })
    }.reduce(0) { $0 + ($1.number ?? 1) }
  }

  private func place(of organisation: String?) -> String? { organisation.flatMap { placeOfOrganisation[$0] } }

  private func hasCome(_ date: PartialDate?) -> Bool { (date?.dayNumber ?? .min) <= evidence.day.dayNumber }

  /// The whole ledger, or the regions of one subtree.
  private struct Scope {
    let regions: Set<String>?
    func holds(_ region: String?) -> Bool {
      guard let regions else { return true }
      return region.map(regions.contains) ?? false
    }
  }

  private func scope(of figure: ReportedFigure) -> Scope? {
    guard let region = figure.region else { return Scope(regions: nil) }
    let graph = evidence.graph
    guard let position = graph.regionPosition(of: region) else { return nil }
    // The district's own figures also count what no region of its tree holds.
    if position == 0 || graph.regions[position].level == .district { return Scope(regions: nil) }
    return Scope(regions: Set(graph.regionTree.subtree(of: position).map { graph.regions[$0].id }))
  }
}
