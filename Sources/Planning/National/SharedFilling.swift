/// A choice of sites over all parts that keeps every limit: filled up with the sites that bring most for what they use of
/// the shared limit, emptied of those that bring least.
struct SharedFilling {
  private(set) var state: CoverState
  private let shared: Int
  private let weights: [Int]

  /// The sites that every plan has.
  init(_ stage: Stage, shared: Int, weights: [Int]) {
    state = CoverState(stage)
    self.shared = shared
    self.weights = weights
  }

  /// Women that a unit of the shared limit brings at a site.
  private func density(_ site: Int) -> Double {
    weights[site] == 0 ? Double(state.worth[site]) * 1e12 : Double(state.worth[site]) / Double(weights[site])
  }

  /// Whether every limit holds.
  var keepsLimits: Bool { zip(state.limits, state.sums).allSatisfy { $1 <= $0.upper ?? .max } }

  /// Puts in these sites, whatever they use of the shared limit.
  mutating func take(_ sites: [Int]) {
    for site in sites where !state.isChosen[site] { state.choose(site) }
  }

  /// Adds the site that brings most for what it uses until none may be added, and gives what the last one brought for each
  /// unit. What a site brings only falls while others are added, so that the first of the queue that has not fallen is best.
  mutating func fill(deadline: Deadline? = nil) -> Double {
    let sites = state.isChosen.indices.filter {
      !state.isChosen[$0] && state.standing[$0] == .free && state.worth[$0] > 0
    }
    var queue = SiteQueue(sites.map { (density($0), $0) })
    var last = 0.0
    var looks = 0
    while let (known, site) = queue.first {
      looks += 1
      if looks % 1024 == 0, deadline?.ending != nil { break }
      let now = density(site)
      if now < known {
        if now > 0 { queue.lowerFirst(to: now) } else { queue.removeFirst() }
        continue
      }
      queue.removeFirst()
      guard state.allows(in: site) else { continue }
      state.choose(site)
      if weights[site] > 0 { last = now }
    }
    return last
  }

  /// Takes out the sites that bring least for what they use until the shared limit holds. What a chosen site brings only
  /// grows while others leave.
  mutating func empty() {
    guard let upper = state.limits[shared].upper, state.sums[shared] > upper else { return }
    let sites = state.isChosen.indices.filter {
      state.isChosen[$0] && state.standing[$0] == .free && weights[$0] > 0
    }
    var queue = SiteQueue(sites.map { (-density($0), $0) })
    while state.sums[shared] > upper, let (known, site) = queue.first {
      let now = -density(site)
      if now < known {
        queue.lowerFirst(to: now)
        continue
      }
      queue.removeFirst()
      state.leave(site)
    }
  }

  /// Lets chosen sites that bring little make room for others that bring more, anywhere, until a whole pass gains nothing.
  mutating func exchange(deadline: Deadline) {
    for _ in 0..<20 where deadline.ending == nil {
      let women = state.women
      let leaving = state.isChosen.indices.filter { state.isChosen[$0] && state.standing[$0] == .free }
        .sorted { (state.worth[$0], $0) < (state.worth[$1], $1) }
      guard let least = leaving.first.map({ state.worth[$0] }) else { return }
      let joining = state.isChosen.indices.filter {
        !state.isChosen[$0] && state.standing[$0] == .free && state.worth[$0] > least
      }.sorted { (state.worth[$1], $0) < (state.worth[$0], $1) }
      var place = 0
      for site in leaving {
        while place < joining.count, state.worth[joining[place]] <= state.worth[site] { place += 1 }
        guard place < joining.count else { break }
        let other = joining[place]
        guard state.allows(in: other, out: site) else {
          place += 1
          continue
        }
        state.leave(site)
        state.choose(other)
        place += 1
      }
      if state.women == women { return }
    }
  }
}

/// Sites by what is known of them, the greatest first; of equals the smaller number.
private struct SiteQueue {
  private var heap: [(key: Double, site: Int32)]

  init(_ entries: some Sequence<(Double, Int)>) {
    heap = entries.map { ($0.0, Int32($0.1)) }
    for place in (0..<heap.count / 2).reversed() { sink(place) }
  }

  var first: (Double, Int)? { heap.first.map { ($0.key, Int($0.site)) } }

  mutating func lowerFirst(to key: Double) {
    heap[0].key = key
    sink(0)
  }

  mutating func removeFirst() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    if !heap.isEmpty { sink(0) }
  }

  private func isBefore(_ first: Int, _ second: Int) -> Bool {
    (heap[second].key, heap[first].site) < (heap[first].key, heap[second].site)
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var next = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && isBefore(child, next) { next = child }
      if next == place { return }
      heap.swapAt(place, next)
      place = next
    }
  }
}
