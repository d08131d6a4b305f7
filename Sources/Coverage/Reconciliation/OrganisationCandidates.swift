import OrganisationGraph

/// What may lie behind a difference in a number of organisations.
struct OrganisationCandidates {
  private let kind: OrganisationKind?
  private let figure: ReportedFigure
  private let ledger: LedgerCount
  private let evidence: Evidence
  private let counted: [Organisation]

  init(_ evidence: Evidence, ledger: LedgerCount, figure: ReportedFigure) {
    self.evidence = evidence
    self.figure = figure
    self.ledger = ledger
    let kind = figure.metric.organisationKind
    self.kind = kind
    counted = evidence.graph.inBeing.filter { $0.kind == kind && ledger.lies($0, inRegionOf: figure) }
  }

  /// All that there are, the likeliest first; none for figures that count no organisations.
  var all: [ReconciliationCandidate] {
    kind == nil ? [] : [dormant, planned, doubles, neighbours, region]
  }

  private var dormant: ReconciliationCandidate {
    ReconciliationCandidate(
      .dormant, left: LedgerCount.items(counted.filter { $0.status == .dormant || $0.status == .suspended }))
  }

  private var planned: ReconciliationCandidate {
    let graph = evidence.graph
    let planned = (graph.organisations + graph.outside).filter { organisation in
      organisation.status == .planned && organisation.kind == kind && ledger.lies(organisation, inRegionOf: figure)
    }
    return ReconciliationCandidate(.planned, added: LedgerCount.items(planned))
  }

  /// All but the first of those that have one name in one region.
  private var doubles: ReconciliationCandidate {
    var seen = Set<[String?]>()
    let twice = counted.filter { !seen.insert([PlainName.of($0.name), $0.region]).inserted }
    return ReconciliationCandidate(.doubleEntry, left: LedgerCount.items(twice))
  }

  /// Kinds that sheets put under one heading: 联合妇联 among 社区村妇联, 妇女小组 among 妇女微家.
  private static let neighbours: [OrganisationKind: Set<OrganisationKind>] = [
    .communityFederation: [.jointFederation], .microHome: [.womensGroup], .emergingFederation: [.jointFederation],
  ]

  private var neighbours: ReconciliationCandidate {
    let kinds = kind.flatMap { Self.neighbours[$0] } ?? []
    let near = evidence.graph.inBeing.filter { kinds.contains($0.kind) && ledger.lies($0, inRegionOf: figure) }
    return ReconciliationCandidate(.kind, added: LedgerCount.items(near))
  }

  /// A township's figure may go by who leads instead of by place, the district's leaves out what lies nowhere.
  private var region: ReconciliationCandidate {
    let graph = evidence.graph
    guard let region = figure.region, let own = graph.inBeing.first(where: { isHead($0, of: region) }),
      let position = graph.position(of: own.id)
    else {
      let nowhere = counted.filter { $0.region.flatMap { graph.regionPosition(of: $0) } == nil && $0.unit == nil }
      return ReconciliationCandidate(.region, left: LedgerCount.items(nowhere))
    }
    let led = Set(graph.tree.subtree(of: position).map { graph.organisations[$0].id })
    let here = Set(counted.map(\.id))
    let elsewhere = graph.inBeing.filter { $0.kind == kind && led.contains($0.id) && !here.contains($0.id) }
    return ReconciliationCandidate(
      .region, added: LedgerCount.items(elsewhere), left: LedgerCount.items(counted.filter { !led.contains($0.id) }))
  }

  private func isHead(_ organisation: Organisation, of region: String) -> Bool {
    organisation.region == region
      && (organisation.kind == .townshipFederation || organisation.kind == .communityFederation)
  }
}
