public import OrganisationGraph

/// A person on whom several organisations hang: she alone leads each of them.
public struct KeyPerson: Sendable, Hashable {
  /// Who; nil where the ledger has only her identity.
  public let person: Person?
  /// Her identity.
  public let personID: String
  /// Organisations of which she is the only chair, group head or micro-home head, in the order of the network.
  public let organisations: [Organisation]
}

/// Who is in post in the organisations of one community.
public struct CommunityPersons: Sendable, Hashable {
  /// The community.
  public let community: Region
  /// Persons with a post in an active organisation there, each once.
  public let persons: [String]
  /// Active organisations there.
  public let organisations: Int
}

/// On how few persons the network rests on a day.
public struct Dependence: Sendable {
  /// Persons on whom as many organisations hang as the rules name, or more; most organisations first.
  public let keyPersons: [KeyPerson]
  /// Communities with so few persons in post that the rules name them, fewest first. One without any organisation is a gap
  /// of another sort, and is here with nobody.
  public let communities: [CommunityPersons]

  private static let leading: Set<PostRole> = [.chair, .groupHead, .microHomeHead]

  /// Looks at the posts of `evidence`.
  /// - Parameter region: only organisations and communities that count in this region; all, where nil.
  public init(_ evidence: Evidence, rules: CoverageRules, in region: String? = nil) {
    let graph = evidence.graph
    let survey = CoverageSurvey(graph, rules: rules)
    let units = byIdentity(graph.units)
    let inBeing = graph.inBeing.filter { organisation in
      let place = organisation.region ?? organisation.unit.flatMap { units[$0]?.region }
      return region.map { survey.holds(place, in: $0) } ?? true
    }
    keyPersons = Self.keyPersons(evidence, inBeing, atLeast: rules.dependentOrganisations)
    communities = Self.communities(graph, inBeing, units, atMost: rules.fewActivePersons).filter { found in
      region.map { survey.holds(found.community.id, in: $0) } ?? true
    }
  }

  private static func keyPersons(
    _ evidence: Evidence, _ organisations: [Organisation], atLeast limit: Int
  ) -> [KeyPerson] {
    let roll = PostRoll(evidence.graph)
    var led: [String: [Organisation]] = [:]
    for organisation in organisations {
      let heads = roll.holders(organisation.id, leading)
      if heads.count == 1 { led[heads[0], default: []].append(organisation) }
    }
    let persons = byIdentity(evidence.facts.persons)
    let found = led.filter { $0.value.count >= max(2, limit) }.map { person, organisations in
      KeyPerson(person: persons[person], personID: person, organisations: organisations)
    }
    return found.sorted { ($1.organisations.count, $0.personID) < ($0.organisations.count, $1.personID) }
  }

  private static func communities(
    _ graph: OrganisationGraph, _ organisations: [Organisation], _ units: [String: Unit], atMost limit: Int
  ) -> [CommunityPersons] {
    let regions = graph.regionsByID
    var place: [String: String] = [:]
    var counts: [String: Int] = [:]
    for organisation in organisations where organisation.status == .active {
      var located = organisation
      located.region = organisation.region ?? organisation.unit.flatMap { units[$0]?.region }
      guard let community = CommunityCover.community(of: located, in: regions) else { continue }
      place[organisation.id] = community
      counts[community, default: 0] += 1
    }
    var persons: [String: Set<String>] = [:]
    for post in graph.posts {
      if let community = place[post.organisation] { persons[community, default: []].insert(post.person) }
    }
    let found = graph.communities.map { community in
      CommunityPersons(
        community: community, persons: (persons[community.id] ?? []).sorted(),
        organisations: counts[community.id] ?? 0)
    }.filter { $0.persons.count <= limit }
    return found.enumerated().sorted { ($0.element.persons.count, $0.offset) < ($1.element.persons.count, $1.offset) }
      .map(\.element)
  }
}
