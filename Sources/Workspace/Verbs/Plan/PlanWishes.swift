import OrganisationGraph
import Planning

/// What a user asks of a plan, in her words.
public struct PlanWishes: Sendable {
  /// So many 妇女微家.
  public var microHomes: Int?
  /// So many 四新妇联.
  public var emerging: Int?
  /// So many 机关事业单位妇联.
  public var institutions: Int?
  /// Staff-days.
  public var budget: Int?
  /// A share of the women, such as `95%`.
  public var reach: String?
  /// Everybody who can be reached.
  public var everyone = false
  /// What may be built, where no numbers are given: 微家, 四新, 会改联.
  public var kinds: [String] = []
  /// Keeps what is planned already.
  public var keep = false
  /// A micro-home at least in each community.
  public var eachCommunity = false
  /// Quotas such as `天轮街道:微家:5-10`.
  public var quotas: [String] = []
  /// As many 四新 as can be, for at most this share of the women, such as `2%`.
  public var emergingFirst: String?
  /// The worst township first.
  public var worstFirst = false
  /// Over so many years.
  public var years = 1
  /// What must be built: identity or name of a candidate, a unit or a community.
  public var must: [String] = []
  /// What must not be built, named likewise.
  public var mustNot: [String] = []
  /// Also proposes federations for several units.
  public var joint = false
  /// A sheet with further candidates, neighbours and coordinates.
  public var sheet: String?
  /// Seconds for the search.
  public var seconds = 60.0
  /// Women for whom one more is worth it; that of the rules, where nil.
  public var worth: Int?

  /// Nothing asked yet.
  public init() {}

  /// What is sought.
  func goal() throws(Refusal) -> PlanRequest.Goal {
    let counts: [BuildKind: Int] = [.microHome: microHomes, .emerging: emerging, .institution: institutions]
      .compactMapValues { $0 }
    let asked = [!counts.isEmpty, budget != nil, reach != nil, everyone].count { $0 }
    guard asked == 1 else { throw PlanRefusals.oneGoal }
    if counts.values.contains(where: { $0 < 0 }) || budget ?? 0 < 0 { throw PlanRefusals.negative }
    if counts.values.contains(where: { $0 > 100_000 }) || budget ?? 0 > 100_000_000 { throw PlanRefusals.tooMuch }
    if !counts.isEmpty { return .counts(counts) }
    if let budget { return .budget(budget) }
    guard let reach else { return .everyone }
    guard let share = Share(reach), share.numerator <= share.denominator else { throw SolveSentences.noShare(reach) }
    return .reach(numerator: share.numerator, denominator: share.denominator)
  }

  /// What may be built; nil where the numbers say it.
  func chosenKinds() throws(Refusal) -> Set<BuildKind>? {
    if kinds.isEmpty { return nil }
    if microHomes != nil || emerging != nil || institutions != nil { throw PlanRefusals.kindsWithCounts }
    var chosen: Set<BuildKind> = []
    for word in kinds {
      guard let kind = BuildKind(named: word) else { throw PlanRefusals.noKind(word) }
      chosen.insert(kind)
    }
    return chosen
  }

  /// The whole request for the places and candidates of `survey`.
  func request(_ survey: PlanSurvey, townships: [(id: String, name: String)]) throws(Refusal) -> PlanRequest {
    var request = PlanRequest(try goal(), kinds: try chosenKinds())
    if case .reach = request.goal, Set(request.kinds.map(\.women)).count > 1 { throw PlanRefusals.reachOfBoth }
    guard (1...10).contains(years) else { throw PlanRefusals.years }
    request.keepsPlanned = keep
    request.eachCommunity = eachCommunity
    request.worstFirst = worstFirst
    request.years = years
    if let emergingFirst {
      guard let share = Share(emergingFirst), share.numerator <= share.denominator else {
        throw SolveSentences.noShare(emergingFirst)
      }
      request.emergingFirst = share.atMost(of: 1000)
    }
    for quota in quotas { request.quotas.append(try Self.quota(quota, townships)) }
    for name in must { request.must.insert(try survey.candidate(name, among: request.kinds).id) }
    for name in mustNot { request.mustNot.formUnion(try survey.candidates(at: name, among: request.kinds)) }
    return request
  }

  /// `township:kind:5-10`, `township:5`, `township:kind:5-`, `township:-3`.
  private static func quota(_ text: String, _ townships: [(id: String, name: String)]) throws(Refusal)
    -> PlanRequest.Quota
  {
    let parts = text.split { ":：".contains($0) }.map(String.init)
    guard (2...3).contains(parts.count), let range = parts.last else { throw PlanRefusals.quota(text) }
    guard let township = townships.first(where: { $0.id == parts[0] || $0.name == parts[0] }) else {
      throw PlanRefusals.noTownship(parts[0], townships.map(\.name))
    }
    var kind: BuildKind?
    if parts.count == 3 {
      guard let named = BuildKind(named: parts[1]) else { throw PlanRefusals.noKind(parts[1]) }
      kind = named
    }
    let ends = range.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let numbers = ends.map { $0.isEmpty ? nil : Int($0) }
    let isRead =
      ends.count <= 2 && zip(ends, numbers).allSatisfy { $0.isEmpty || $1 != nil } && !ends.allSatisfy(\.isEmpty)
    guard isRead else { throw PlanRefusals.quota(text) }
    let lower = numbers[0]
    let upper = ends.count == 1 ? numbers[0] : numbers[1]
    if let lower, let upper, lower > upper { throw PlanRefusals.quota(text) }
    return PlanRequest.Quota(township: township.id, kind: kind, lower: lower, upper: upper)
  }
}

extension BuildKind {
  /// The kind that a user means: by its word, its stored name or the option's.
  init?(named word: String) {
    let names: [BuildKind: [String]] = [
      .microHome: ["微家", "妇女微家", "microHome", "micro-homes"], .emerging: ["四新", "四新妇联", "emerging"],
      .institution: ["会改联", "机关事业单位", "机关事业单位妇联", "institution", "institutions"],
    ]
    guard let kind = BuildKind.allCases.first(where: { names[$0]?.contains(word) ?? false }) else { return nil }
    self = kind
  }
}

extension PlanSurvey {
  /// The candidate that a user means: by identity or name, its unit's or, the one that reaches most, its community's.
  func candidate(_ name: String, among kinds: Set<BuildKind>) throws(Refusal) -> PlanCandidate {
    let found = candidates.filter { kinds.contains($0.kind) && isAt($0, name) }
    guard let best = found.max(by: { ($0.capacity ?? .max, $1.id) < ($1.capacity ?? .max, $0.id) }) else {
      throw PlanRefusals.noCandidate(name)
    }
    return found.first { $0.id == name || $0.name == name } ?? best
  }

  /// All candidates that a user means.
  func candidates(at name: String, among kinds: Set<BuildKind>) throws(Refusal) -> [String] {
    let found = candidates.filter { kinds.contains($0.kind) && isAt($0, name) }.map(\.id)
    if found.isEmpty { throw PlanRefusals.noCandidate(name) }
    return found
  }

  private func isAt(_ candidate: PlanCandidate, _ name: String) -> Bool {
    if candidate.id == name || candidate.name == name || candidate.unit == name || candidate.community == name {
      return true
    }
    let place = places.first { $0.name == name }
    return place.map { place in
      place.women == .residents
        ? candidate.community == place.id && candidate.kind == .microHome : candidate.unit == place.id
    } ?? false
  }
}
