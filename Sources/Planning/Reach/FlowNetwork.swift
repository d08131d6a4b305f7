/// The greatest flow through a network with whole capacities, by Dinic's method: shortest paths, all of one length at once.
struct FlowNetwork {
  private var heads: [[Int]]
  private var targets: [Int] = []
  private var room: [Int] = []
  private var levels: [Int] = []
  private var nextEdge: [Int] = []

  init(nodes: Int) { heads = Array(repeating: [], count: nodes) }

  /// Adds an edge and gives its number.
  mutating func connect(_ source: Int, _ target: Int, capacity: Int) -> Int {
    heads[source].append(targets.count)
    targets.append(target)
    room.append(capacity)
    heads[target].append(targets.count)
    targets.append(source)
    room.append(0)
    return targets.count - 2
  }

  /// What flows through an edge.
  func flow(_ edge: Int) -> Int { room[edge ^ 1] }

  /// Gives an edge more room. What flows stays.
  mutating func widen(_ edge: Int, by capacity: Int) { room[edge] += capacity }

  /// Sends as much more as there is room for. What already arrives at the sink through an edge is never taken back from it.
  mutating func fill(from source: Int, to sink: Int) {
    while rank(from: source, to: sink) {
      nextEdge = Array(repeating: 0, count: heads.count)
      while push(from: source, to: sink) {}
    }
  }

  private mutating func rank(from source: Int, to sink: Int) -> Bool {
    levels = Array(repeating: -1, count: heads.count)
    levels[source] = 0
    var queue = [source]
    var first = 0
    while first < queue.count {
      let node = queue[first]
      first += 1
      for edge in heads[node] where room[edge] > 0 && levels[targets[edge]] < 0 {
        levels[targets[edge]] = levels[node] + 1
        queue.append(targets[edge])
      }
    }
    return levels[sink] >= 0
  }

  /// Sends flow along one path of the ranks; false where none is left.
  private mutating func push(from source: Int, to sink: Int) -> Bool {
    var path: [Int] = []
    var node = source
    while node != sink {
      var advanced = false
      while nextEdge[node] < heads[node].count {
        let edge = heads[node][nextEdge[node]]
        if room[edge] > 0, levels[targets[edge]] == levels[node] + 1 {
          path.append(edge)
          node = targets[edge]
          advanced = true
          break
        }
        nextEdge[node] += 1
      }
      if advanced { continue }
      guard let last = path.popLast() else { return false }
      node = targets[last ^ 1]
      nextEdge[node] += 1
    }
    let amount = path.map { room[$0] }.min() ?? 0
    for edge in path {
      room[edge] -= amount
      room[edge ^ 1] += amount
    }
    return true
  }
}
