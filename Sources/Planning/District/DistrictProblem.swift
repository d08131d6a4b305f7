/// A request of an office as a problem of selection.
///
/// Residents and staff are demands of their own. They compete for the same money, where there is a budget; there a
/// woman counts the same in both, and nowhere are the two added up for people to read.
public struct DistrictProblem: Sendable {
  /// The places, in the order of the problem's demands.
  public let places: [PlanPlace]
  /// What could be built, in the order of the problem's sites.
  public let candidates: [PlanCandidate]
  /// What was asked.
  public let request: PlanRequest
  /// The problem.
  public private(set) var problem: SelectionProblem
  /// What is sought.
  public private(set) var question: Question
  /// Identities of the townships by the group that each kind of women forms there.
  public let groups: [PlanGroup]
  /// What each limit of the problem means.
  private var meanings: [OfficeRule] = []

  /// The problem of `request`. Candidates of other kinds, and those of which no place is known, are left out.
  public init(places: [PlanPlace], candidates: [PlanCandidate], request: PlanRequest) {
    let asked = Set(request.kinds.map(\.women))
    let kept = places.filter { asked.contains($0.women) }.sorted {
      ($0.women.rawValue, $0.id) < ($1.women.rawValue, $1.id)
    }
    let numbers = Dictionary(kept.enumerated().map { ($1.key, $0) }) { first, _ in first }
    let built = candidates.filter { candidate in
      request.kinds.contains(candidate.kind)
        && candidate.covers.contains { numbers[PlanPlace.key($0, candidate.kind.women)] != nil }
    }.sorted { $0.id < $1.id }
    var groups: [PlanGroup] = []
    let demands = kept.map { place in
      let group = PlanGroup(women: place.women, township: place.township)
      let number = groups.firstIndex(of: group) ?? groups.endIndex
      if number == groups.endIndex { groups.append(group) }
      return Demand(women: place.count, reached: place.reached, group: number)
    }
    let sites = built.map { candidate in
      Site(cost: candidate.cost, capacity: candidate.capacity, standing: request.standing(of: candidate))
    }
    let covers = built.map { candidate in
      Set(candidate.covers.compactMap { numbers[PlanPlace.key($0, candidate.kind.women)] }).sorted()
    }
    self.places = kept
    self.candidates = built
    self.request = request
    self.groups = groups
    problem = SelectionProblem(demands: demands, sites: sites, covers: CoverLists(covers), years: request.years)
    question = Question([])
    addGoal()
    addRules()
    question = Question(stages)
  }

  private mutating func limit(
    _ rule: OfficeRule, _ terms: [Limit.Term], lower: Int? = nil, upper: Int? = nil, year: Int? = nil
  ) {
    meanings.append(rule)
    problem.limits.append(Limit("\(rule)", terms: terms, lower: lower, upper: upper, year: year))
  }

  private func terms(_ isMeant: (PlanCandidate) -> Bool) -> [Limit.Term] {
    candidates.indices.filter { isMeant(candidates[$0]) }.map { Limit.Term(site: $0, coefficient: 1) }
  }

  private mutating func addGoal() {
    switch request.goal {
    case .counts(let counts):
      for kind in BuildKind.allCases where request.kinds.contains(kind) {
        for year in 0..<request.years {
          limit(
            .count(kind, year: year), terms { $0.kind == kind },
            upper: request.share(of: counts[kind] ?? 0, upTo: year), year: year)
        }
      }
    case .budget(let amount):
      let costs = candidates.enumerated().map { Limit.Term(site: $0, coefficient: $1.cost) }
      for year in 0..<request.years {
        limit(.budget(year: year), costs, upper: request.share(of: amount, upTo: year), year: year)
      }
    case .reach(let numerator, let denominator):
      if let share = Share(numerator, of: denominator) {
        problem.floors.append(WomenFloor("reach", women: share.atLeast(of: problem.women)))
      }
    case .everyone: problem.everyone = true
    }
  }

  private mutating func addRules() {
    if request.eachCommunity {
      for place in places where place.women == .residents && !place.hasMicroHome {
        limit(.community(place.id), terms { $0.kind == .microHome && $0.community == place.id }, lower: 1)
      }
    }
    for (number, quota) in request.quotas.enumerated() {
      limit(
        .quota(number), terms { $0.township == quota.township && $0.kind == quota.kind ?? $0.kind }, lower: quota.lower,
        upper: quota.upper)
    }
  }

  /// What is sought, the most important first. Ties go to the places that are covered least today.
  private var stages: [Question.Stage] {
    var stages: [Question.Stage] = []
    switch request.goal {
    case .reach, .everyone: stages.append(.init(.leastCost))
    case .counts, .budget: break
    }
    if request.worstFirst { stages.append(.init(.fairest(steps: 200))) }
    let given = request.emergingFirst.flatMap { Share($0, of: 1000) } ?? .none
    stages.append(.init(.mostWomen, concession: given))
    if request.emergingFirst != nil {
      stages.append(.init(.mostSites(candidates.indices.filter { candidates[$0].kind == .emerging })))
    }
    stages.append(.init(.leastWeight(candidates.map(\.weight))))
    return stages
  }

  /// What a rule of the problem means to the office.
  public func meaning(of rule: Rule) -> OfficeRule {
    switch rule {
    case .limit(let number): meanings[number]
    case .floor: .reach
    case .everyone: .everyone
    case .chosen(let site):
      candidates[site].planned != nil && !request.must.contains(candidates[site].id)
        ? .planned(candidates[site].id) : .must(candidates[site].id)
    }
  }

  /// Number of the limit that counts a kind over the whole time.
  public func limit(counting kind: BuildKind) -> Int? { meanings.firstIndex(of: .count(kind, year: request.years - 1)) }
}

/// Women of a kind in a township.
public struct PlanGroup: Hashable, Sendable {
  /// Whether they live or work there.
  public let women: WomenKind
  /// Identity of the township; nil is the district itself.
  public let township: String?
}

extension PlanPlace {
  /// Communities and units have identities of their own lists.
  static func key(_ id: String, _ women: WomenKind) -> String { "\(women.rawValue) \(id)" }

  var key: String { Self.key(id, women) }
}

extension PlanRequest {
  func standing(of candidate: PlanCandidate) -> Site.Standing {
    if mustNot.contains(candidate.id) { return .excluded }
    return must.contains(candidate.id) || (keepsPlanned && candidate.planned != nil) ? .chosen : .free
  }

  /// What may be used up to the end of a year; the earlier years have the larger parts.
  func share(of amount: Int, upTo year: Int) -> Int { (amount * (year + 1) + years - 1) / years }
}
