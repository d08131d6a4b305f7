import Conversion
import Coverage
import OrganisationGraph
import Planning

/// Where women are and what could be built, from a ledger on a day: the places and candidates of its plans.
struct PlanSurvey {
  /// Communities with their residents, units with their staff.
  private(set) var places: [PlanPlace] = []
  /// What could be built.
  private(set) var candidates: [PlanCandidate] = []
  /// Names of communities and units of which the women are not known, and so in no plan.
  private(set) var unknown: [String] = []
  /// Institutions that are due, and not ripe.
  private(set) var unripe = 0
  /// Units of the emerging fields that are said not to be ripe.
  private(set) var notReady = 0
  /// Women whom a micro-home of each host type reaches.
  let capacities: [MicroHomeHost: Int]

  private let graph: OrganisationGraph
  private let rules: PlanningRules
  private let survey: CoverageSurvey

  /// - Parameters:
  ///   - reachesAll: makes as many candidates for micro-homes as would reach everybody.
  ///   - joint: also proposes federations for several units.
  init(_ evidence: Evidence, _ settings: Settings, reachesAll: Bool, joint: Bool) {
    graph = evidence.graph
    rules = settings.planning
    survey = CoverageSurvey(evidence.graph, rules: settings.coverage)
    capacities = Self.capacities(graph, settings)
    addCommunities(reachesAll: reachesAll)
    addPlannedHomes()
    let progress = ConversionProgress(evidence, kind: .institutionCommittee, rules: settings.conversion)
    let ripe = Set(ConversionSummary(progress, evidence).subjects.filter(\.isRipe).map(\.id))
    addUnits(.institutions, ripe: ripe)
    addUnits(.emergingUnits, ripe: ripe)
    if joint { addJoint() }
  }

  /// What the homes of each type in being reach in the middle, up to what the rules let one reach.
  private static func capacities(_ graph: OrganisationGraph, _ settings: Settings) -> [MicroHomeHost: Int] {
    let most = settings.coverage.womenPerMicroHome
    let homes = graph.inBeing.filter { $0.kind == .microHome && $0.womenServed != nil }
    let byType = Dictionary(grouping: homes, by: \.hostType).mapValues { $0.compactMap(\.womenServed).sorted() }
    return Dictionary(
      uniqueKeysWithValues: settings.planning.hosts.map { host in
        let served = byType[host.type] ?? []
        let median = served.isEmpty ? most : served[(served.count - 1) / 2]
        return (host.type, max(0, min(most, host.capacity ?? median)))
      })
  }

  // MARK: Communities

  private mutating func addCommunities(reachesAll: Bool) {
    let homes = Dictionary(
      survey.communityGaps().map { ($0.community.id, $0.microHomes) }, uniquingKeysWith: { first, _ in first })
    for entry in survey.entries(of: .womenResidents) {
      guard let women = entry.women, women >= 0 else {
        unknown.append(entry.name)
        continue
      }
      let place = PlanPlace(
        id: entry.id, name: entry.name, women: .residents, township: township(of: entry.region), count: women,
        reached: entry.parts.organisation, hasMicroHome: homes[entry.id, default: 0] > 0)
      places.append(place)
      addHomes(in: place, reachesAll: reachesAll)
    }
  }

  /// The types that reach most first; every further home weighs what those before it would have reached.
  private mutating func addHomes(in place: PlanPlace, reachesAll: Bool) {
    let types = rules.hosts.sorted {
      (capacities[$1.type] ?? 0, $0.type.rawValue) < (capacities[$0.type] ?? 0, $1.type.rawValue)
    }
    var reached = place.reached
    func home(_ type: MicroHomeHost, _ number: Int) -> PlanCandidate {
      PlanCandidate(
        id: "微家/\(place.id)/\(type.rawValue)" + (number > 1 ? "/\(number)" : ""), kind: .microHome,
        name: place.name + Glossary.word(type).chinese + "微家" + (number > 1 ? "（\(number)）" : ""), form: type.rawValue,
        community: place.id, township: place.township, covers: [place.id], capacity: capacities[type],
        cost: rules.cost(of: .microHome), weight: Self.thousandths(reached, of: place.count))
    }
    for host in types {
      for number in 1...max(1, host.perCommunity) where host.perCommunity > 0 {
        candidates.append(home(host.type, number))
        reached += capacities[host.type] ?? 0
      }
    }
    guard reachesAll, let first = types.first, let capacity = capacities[first.type], capacity > 0 else { return }
    var number = max(1, first.perCommunity)
    while reached < place.count {
      number += 1
      candidates.append(home(first.type, number))
      reached += capacity
    }
  }

  private mutating func addPlannedHomes() {
    for home in graph.organisations where home.status == .planned && home.kind == .microHome {
      guard let community = ancestor(of: home.region, at: .community),
        let place = places.first(where: { $0.id == community && $0.women == .residents })
      else { continue }
      let capacity = home.hostType.flatMap { capacities[$0] } ?? capacities.values.max()
      candidates.append(
        PlanCandidate(
          id: home.id, kind: .microHome, name: home.name, form: home.hostType?.rawValue, community: community,
          township: place.township, covers: [community],
          capacity: home.womenServed.map { min($0, survey.rules.womenPerMicroHome) } ?? capacity,
          cost: rules.cost(of: .microHome), planned: home.id, weight: Self.thousandths(place.reached, of: place.count)))
    }
  }

  // MARK: Units

  private mutating func addUnits(_ measure: CoverageMeasure, ripe: Set<String>) {
    let kind = measure == .institutions ? BuildKind.institution : .emerging
    for entry in survey.entries(of: measure) where !places.contains(where: { $0.id == entry.id && $0.women == .staff })
    {
      guard entry.parts.eligible > 0, let women = entry.women else {
        if entry.parts.unknown > 0 { unknown.append(entry.name) }
        continue
      }
      let isCovered = entry.level == .organisation
      let place = PlanPlace(
        id: entry.id, name: entry.name, women: .staff, township: township(of: entry.region), count: women,
        reached: isCovered ? women : 0)
      places.append(place)
      if isCovered { continue }
      let planned = graph.organisations.first { body in
        body.status == .planned && body.kind != .microHome
          && (body.unit == entry.id || graph.covers.contains { $0.organisation == body.id && $0.unit == entry.id })
      }
      if planned == nil {
        if kind == .institution, !ripe.contains(entry.id) {
          unripe += 1
          continue
        }
        if entry.readiness == .notReady {
          notReady += 1
          continue
        }
      }
      candidates.append(
        PlanCandidate(
          id: planned?.id ?? entry.id, kind: kind, name: planned?.name ?? entry.name + "妇联",
          form: kind == .emerging ? BuildMode.standalone.rawValue : nil,
          community: ancestor(of: entry.region, at: .community), township: place.township, unit: entry.id,
          covers: [entry.id], cost: rules.cost(of: kind), planned: planned?.id))
    }
  }

  /// Federations for all open units of a community, or of a trade in a township.
  private mutating func addJoint() {
    let open = Set(candidates.filter { $0.kind == .emerging && $0.planned == nil }.map(\.id))
    let entries = survey.entries(of: .emergingUnits).filter { open.contains($0.id) }
    for (key, entries) in Self.groups(entries, by: { ancestor(of: $0.region, at: .community) }) {
      guard let key, entries.count >= rules.jointUnits else { continue }
      add(.areaJoint, key, name(of: key) + "四新领域联合妇联", entries, community: key)
    }
    for (key, entries) in Self.groups(
      entries, by: { entry in entry.sector.map { [$0, township(of: entry.region) ?? ""] } })
    {
      guard let key, entries.count >= rules.jointUnits else { continue }
      add(.industryWide, key.joined(separator: "/"), name(of: key[1]) + key[0] + "行业妇联", entries, community: nil)
    }
  }

  private static func groups<Key: Hashable>(
    _ entries: [CoverageEntry], by key: (CoverageEntry) -> Key
  ) -> [(key: Key, value: [CoverageEntry])] {
    Dictionary(grouping: entries, by: key).sorted { ($0.value.first?.id ?? "") < ($1.value.first?.id ?? "") }
  }

  private mutating func add(
    _ mode: BuildMode, _ key: String, _ name: String, _ entries: [CoverageEntry], community: String?
  ) {
    candidates.append(
      PlanCandidate(
        id: "\(mode.rawValue)/\(key)", kind: .emerging, name: name, form: mode.rawValue, community: community,
        township: township(of: entries.first?.region), covers: entries.map(\.id), cost: rules.cost(of: .emerging)))
  }

  // MARK: Places

  private func ancestor(of region: String?, at level: RegionLevel) -> String? {
    guard let position = region.flatMap({ graph.regionPosition(of: $0) }) else { return nil }
    return graph.regionTree.path(to: position).last { graph.regions[$0].level == level }.map { graph.regions[$0].id }
  }

  private func township(of region: String?) -> String? { ancestor(of: region, at: .township) }

  private func name(of region: String?) -> String {
    region.flatMap { graph.regionPosition(of: $0) }.map { graph.regions[$0].name } ?? ""
  }

  private static func thousandths(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 1000 : min(1000, part * 1000 / whole)
  }

  /// Adds what a sheet of the office proposes.
  mutating func add(_ more: [PlanCandidate]) { candidates += more }
}
