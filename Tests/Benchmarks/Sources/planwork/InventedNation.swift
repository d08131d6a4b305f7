import Planning

/// An invented country for measuring, the same for the same seed: 2,803 districts of 30 to 400 communities, 600,000 in
/// all, with 200 to 2,490 women each, of whom 35 % of the communities are covered already; 1,000,000 candidates, each in a
/// community, that cover from one to nine of the communities of the square around it. No candidate covers over a boundary.
struct InventedNation {
  static let districts = 2803
  static let communities = 600_000
  static let candidates = 1_000_000

  private var random: Generator

  init(seed: UInt64) { random = Generator(state: seed) }

  /// The problem with at most so many new sites.
  mutating func problem(sites: Int) -> SelectionProblem {
    let sizes = shares(of: Self.communities)
    let counts = shares(of: Self.candidates, like: sizes)
    var demands: [Demand] = []
    var covers = CoverLists()
    for (district, size) in sizes.enumerated() {
      let first = demands.count
      for _ in 0..<size {
        let women = number(200...2490)
        demands.append(Demand(women: women, reached: number(1...100) <= 35 ? women : 0, group: district))
      }
      let side = (1...size).first { $0 * $0 >= size } ?? 1
      for _ in 0..<counts[district] {
        covers.append(around(number(0...size - 1), side: side, size: size).map { first + $0 })
      }
    }
    var problem = SelectionProblem(
      demands: demands, sites: Array(repeating: Site(), count: covers.count), covers: covers)
    problem.limits = [Limit("sites", sites: problem.sites.indices, upper: sites)]
    return problem
  }

  /// A community and some of the eight around it, in a district laid out in rows.
  private mutating func around(_ centre: Int, side: Int, size: Int) -> [Int] {
    let (row, column) = (centre / side, centre % side)
    var near: [Int] = []
    for other in max(0, row - 1)...row + 1 {
      for place in max(0, column - 1)...min(side - 1, column + 1) {
        let community = other * side + place
        if community != centre, community < size { near.append(community) }
      }
    }
    let wanted = min(number(0...8), near.count)
    for place in 0..<wanted { near.swapAt(place, number(place...near.count - 1)) }
    return [centre] + near.prefix(wanted)
  }

  /// A whole split over the districts, between 30 and 400 parts each at first.
  private mutating func shares(of whole: Int, like sizes: [Int]? = nil) -> [Int] {
    let weights = sizes ?? (0..<Self.districts).map { _ in number(30...400) }
    let sum = weights.reduce(0, +)
    var shares = weights.map { $0 * whole / sum }
    let missing = whole - shares.reduce(0, +)
    for place in 0..<missing { shares[place % shares.count] += 1 }
    return shares
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.count))
  }

  /// SplitMix64.
  private struct Generator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
