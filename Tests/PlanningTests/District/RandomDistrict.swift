import Planning

/// An invented district with two townships, a few communities and units, the same for the same seed.
struct RandomDistrict {
  private var random: SplitMix
  private(set) var places: [PlanPlace] = []
  private(set) var candidates: [PlanCandidate] = []

  init(_ seed: Int) {
    random = SplitMix(seed)
    for number in 0..<self.number(1...3) {
      let women = self.number(0...1) == 0 ? self.number(0...9) * 10 : self.number(20...90)
      let reached = random.once(in: 2) ? 0 : self.number(0...women)
      places.append(
        PlanPlace(
          id: "社区\(number)", name: "社区\(number)", women: .residents, township: township(), count: women,
          reached: reached,
          hasMicroHome: reached > 0))
    }
    for number in 0..<self.number(1...4) {
      let women = self.number(0...40)
      places.append(
        PlanPlace(
          id: "单位\(number)", name: "单位\(number)", women: .staff, township: random.once(in: 4) ? nil : township(),
          count: women, reached: random.once(in: 4) ? women : 0))
    }
    addCandidates()
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func township() -> String { random.once(in: 2) ? "东街" : "西街" }

  private mutating func addCandidates() {
    let residents = places.filter { $0.women == .residents }
    for place in residents {
      for number in 0..<self.number(0...2) {
        candidates.append(
          PlanCandidate(
            id: "微家/\(place.id)/\(number)", kind: .microHome, name: "\(place.name)微家\(number)", community: place.id,
            township: place.township, covers: [place.id], capacity: self.number(0...4) * 10, cost: self.number(0...3),
            planned: random.once(in: 6) ? "W\(place.id)\(number)" : nil, weight: self.number(0...5)))
      }
    }
    for place in places where place.women == .staff && place.reached < place.count {
      candidates.append(
        PlanCandidate(
          id: place.id, kind: random.once(in: 2) ? .emerging : .institution, name: place.name, township: place.township,
          unit: place.id, covers: [place.id], cost: number(1...6), planned: random.once(in: 6) ? "S\(place.id)" : nil))
    }
    let staff = places.filter { $0.women == .staff }.map(\.id)
    if random.once(in: 2), staff.count > 1 {
      candidates.append(
        PlanCandidate(id: "联建", kind: .emerging, name: "联建", township: "东街", covers: staff, cost: number(1...6)))
    }
  }

  /// A request; `rules` says which are switched on, bit by bit.
  mutating func request(_ goal: Int, rules: Int) -> PlanRequest {
    var request: PlanRequest
    switch goal {
    case 0:
      request = PlanRequest(
        .counts([.microHome: number(0...3), .emerging: number(0...2), .institution: number(0...2)]))
    case 1: request = PlanRequest(.budget(number(0...12)))
    case 2:
      request = PlanRequest(
        .reach(numerator: number(0...100), denominator: 100),
        kinds: random.once(in: 2) ? [.microHome] : [.emerging, .institution])
    default: request = PlanRequest(.everyone)
    }
    request.keepsPlanned = rules & 1 != 0
    request.eachCommunity = rules & 2 != 0
    if rules & 4 != 0 {
      let lower = number(0...2)
      let kind: BuildKind? = random.once(in: 2) ? nil : .microHome
      request.quotas = [.init(township: "东街", kind: kind, lower: lower, upper: random.once(in: 2) ? lower + 1 : nil)]
    }
    request.worstFirst = rules & 8 != 0
    if rules & 16 != 0, let one = candidates.filter({ request.kinds.contains($0.kind) }).first {
      request.must = [one.id]
    }
    if rules & 32 != 0, let one = candidates.last, !request.must.contains(one.id) { request.mustNot = [one.id] }
    return request
  }
}
