import OrganisationGraph

/// What `Hierarchy.build` must give, worked out the slow way: by dictionaries, walks and recursion.
struct HierarchyOracle {
  private(set) var row: [Int32] = []
  private(set) var parent: [Int32] = []
  private(set) var depth: [Int32] = []
  private(set) var subtreeEnd: [Int32] = []
  private(set) var faults: [HierarchyFault] = []

  private let rows: HierarchyRows
  private var above: [Int: Int] = [:]

  init(_ rows: HierarchyRows) {
    self.rows = rows
    let all = Array(rows.ids.indices)
    let alive = all.filter { rows.inForce.isEmpty || rows.inForce[$0] }
    let first = Dictionary(alive.map { (rows.ids[$0], $0) }, uniquingKeysWith: { first, _ in first })
    let distinct = alive.filter { first[rows.ids[$0]] == $0 }
    for row in alive where !distinct.contains(row) { name(.duplicateIdentity, row, rows.ids[row]) }
    for row in distinct {
      guard let parent = rows.parents[row] else { continue }
      if parent == rows.ids[row] {
        name(.selfParent, row, parent)
      } else if let found = first[parent] {
        above[row] = found
      } else {
        name(rows.ids.contains(parent) ? .parentNotAlive : .missingParent, row, parent)
      }
    }
    for row in distinct where isOnCycle(row) { name(.cycle, row, rows.parents[row]) }
    let roots = distinct.filter { rows.parents[$0] == nil }
    let root = rows.preferredRoot.flatMap { roots.contains($0) ? $0 : nil } ?? roots.first
    if let root {
      for row in roots where row != root { name(.severalRoots, row, rows.ids[root]) }
      place(root, under: -1, order: rows.order.isEmpty ? all : rows.order)
    } else if !alive.isEmpty {
      name(.noRoot, -1, nil)
    }
  }

  /// In what `Hierarchy.build` differs from this, nil where it does not.
  func difference() -> String? {
    let (tree, named) = Hierarchy.build(rows)
    let problem: String? =
      if tree.row != row {
        "rows \(tree.row), not \(row)"
      } else if tree.parent != parent {
        "parents \(tree.parent), not \(parent)"
      } else if tree.depth != depth {
        "depths \(tree.depth), not \(depth)"
      } else if tree.subtreeEnd != subtreeEnd {
        "subtree ends \(tree.subtreeEnd), not \(subtreeEnd)"
      } else if Set(named) != Set(faults) || named.count != faults.count {
        "faults \(named), not \(faults)"
      } else {
        nil
      }
    return problem.map { "\(rows): \($0)" }
  }

  private mutating func name(_ kind: HierarchyFaultKind, _ row: Int, _ other: String?) {
    faults.append(HierarchyFault(kind, row: row, other: other))
  }

  private func isOnCycle(_ row: Int) -> Bool {
    var next = above[row]
    for _ in rows.ids where next != row { next = next.flatMap { above[$0] } }
    return next == row
  }

  private mutating func place(_ row: Int, under position: Int32, order: [Int]) {
    let own = self.row.count
    self.row.append(Int32(row))
    parent.append(position)
    depth.append(position < 0 ? 0 : depth[Int(position)] + 1)
    subtreeEnd.append(0)
    for child in order where above[child] == row { place(child, under: Int32(own), order: order) }
    subtreeEnd[own] = Int32(self.row.count)
  }
}
