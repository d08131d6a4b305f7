import Conversion
import Coverage
import OrganisationGraph

/// What an overview counts on one day.
struct OverviewSurvey {
  let evidence: Evidence
  let settings: Settings
  let count: NetworkCount
  let conversion: ConversionProgress
  let terms: TermSurvey
  let findings: [Finding]
  private let townshipOf: [String: String]

  init(_ evidence: Evidence, settings: Settings, findings: [Finding]) {
    (self.evidence, self.settings, self.findings) = (evidence, settings, findings)
    let graph = evidence.graph
    count = NetworkCount(graph)
    conversion = ConversionProgress(evidence, kind: .institutionCommittee, rules: settings.conversion)
    terms = TermSurvey(evidence, rules: settings.terms)
    var townships: [String: String] = [:]
    for (position, region) in graph.regions.enumerated() where region.level == .township {
      for below in graph.regionTree.subtree(of: position) { townships[graph.regions[below].id] = region.id }
    }
    townshipOf = townships
  }

  /// Dormant micro-homes.
  var dormantHomes: Int { evidence.graph.inBeing.count { $0.kind == .microHome && $0.status == .dormant } }

  /// Units that 四新 organisations cover.
  var unitsCoveredByEmerging: Int {
    let emerging = Set(evidence.graph.inBeing.filter { $0.kind == .emergingFederation }.map(\.id))
    return Set(evidence.graph.covers.filter { emerging.contains($0.organisation) }.compactMap(\.unit)).count
  }

  /// Cases over the limit of their stage, the worst first.
  var lateCases: [CaseAge] { ConversionAgeing(conversion).open().filter { $0.daysOver != nil } }

  /// Units of the emerging fields of which it is not known whether they shall have an organisation.
  var unknownUnits: Int {
    CoverageSurvey(evidence.graph, rules: settings.coverage).entries(of: .emergingUnits).reduce(0) {
      $0 + $1.parts.unknown
    }
  }

  /// The region of the township in which an organisation lies.
  func township(of organisation: Organisation) -> String? {
    if let region = organisation.region { return townshipOf[region] }
    let unit = organisation.unit.flatMap { id in evidence.graph.units.first { $0.id == id } }
    return unit?.region.flatMap { townshipOf[$0] }
  }

  /// How many of `organisations` lie in which township, most first: 东城街道2.
  func spread(_ organisations: [Organisation]) -> [(name: String, count: Int)] {
    let names = Dictionary(evidence.graph.regions.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let counts = Dictionary(organisations.compactMap(township).map { ($0, 1) }, uniquingKeysWith: +)
    return counts.map { (names[$0.key] ?? $0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  func townships() -> [Overview.Township] {
    let graph = evidence.graph
    let unitRegions = Dictionary(graph.units.map { ($0.id, $0.region) }, uniquingKeysWith: { first, _ in first })
    var byTownship: [String: [Organisation]] = [:]
    var homes: [String: Int] = [:]
    for organisation in graph.inBeing {
      let region = organisation.region ?? organisation.unit.flatMap { unitRegions[$0] ?? nil }
      guard let region, let township = townshipOf[region] else { continue }
      byTownship[township, default: []].append(organisation)
      if organisation.kind == .microHome { homes[region, default: 0] += 1 }
    }
    return graph.regions.indices.filter { graph.regions[$0].level == .township }.map { position in
      let region = graph.regions[position]
      let communities = graph.regionTree.subtree(of: position).filter { graph.regions[$0].level == .community }
      let organisations = byTownship[region.id] ?? []
      return Overview.Township(
        name: region.name, organisation: organisations.first { $0.kind == .townshipFederation }?.id ?? "",
        communities: communities.count, emerging: organisations.count { $0.kind == .emergingFederation },
        microHomes: organisations.count { $0.kind == .microHome },
        homesByCommunity: communities.map { community in
          graph.regionTree.subtree(of: community).reduce(0) { $0 + homes[graph.regions[$1].id, default: 0] }
        })
    }
  }
}
