/// Places rows in a tree and names every row that cannot be placed.
///
/// The rest that is returned is the tree of all rows whose chain of parents reaches the root; a row cut off by a fault
/// takes its subtree with it, and only the row that caused it is named. Time is linear in the number of rows.
struct HierarchyBuilder {
  private let rows: HierarchyRows
  private var faults: [HierarchyFault] = []
  /// For each row the row of its parent; `root`, or `cutOff` where it has no place.
  private var parentRow: [Int32]

  private static let root: Int32 = -1
  private static let cutOff: Int32 = -2

  init(_ rows: HierarchyRows) {
    self.rows = rows
    parentRow = Array(repeating: Self.cutOff, count: rows.ids.count)
  }

  mutating func build() -> (hierarchy: Hierarchy, faults: [HierarchyFault]) {
    linkParents()
    let root = chooseRoot()
    nameCycles()
    let hierarchy = root.map(preorder(from:)) ?? Hierarchy(parent: [], subtreeEnd: [], depth: [], row: [])
    return (hierarchy, faults)
  }

  private func isInForce(_ row: Int) -> Bool { rows.inForce.isEmpty || rows.inForce[row] }

  private mutating func linkParents() {
    var holder: [String: Int32] = [:]
    holder.reserveCapacity(rows.ids.count)
    var duplicate = Set<Int>()
    for row in rows.ids.indices where isInForce(row) {
      if holder[rows.ids[row]] == nil {
        holder[rows.ids[row]] = Int32(row)
      } else {
        duplicate.insert(row)
        faults.append(HierarchyFault(.duplicateIdentity, row: row, other: rows.ids[row]))
      }
    }
    var notInForce: Set<String>?
    for row in rows.ids.indices where isInForce(row) && !duplicate.contains(row) {
      guard let parent = rows.parents[row] else {
        parentRow[row] = Self.root
        continue
      }
      if parent == rows.ids[row] {
        faults.append(HierarchyFault(.selfParent, row: row, other: parent))
      } else if let above = holder[parent] {
        parentRow[row] = above
      } else {
        if notInForce == nil { notInForce = Set(rows.ids.indices.filter { !isInForce($0) }.map { rows.ids[$0] }) }
        let known = notInForce?.contains(parent) ?? false
        faults.append(HierarchyFault(known ? .parentNotAlive : .missingParent, row: row, other: parent))
      }
    }
  }

  private mutating func chooseRoot() -> Int? {
    let candidates = parentRow.indices.filter { parentRow[$0] == Self.root }
    guard let first = candidates.first else {
      if rows.ids.indices.contains(where: isInForce) { faults.append(HierarchyFault(.noRoot, row: -1)) }
      return nil
    }
    var chosen = first
    if let preferred = rows.preferredRoot, parentRow[preferred] == Self.root { chosen = preferred }
    for row in candidates where row != chosen {
      parentRow[row] = Self.cutOff
      faults.append(HierarchyFault(.severalRoots, row: row, other: rows.ids[chosen]))
    }
    return chosen
  }

  /// Follows each chain of parents until it ends or meets itself; each row is stepped over once.
  private mutating func nameCycles() {
    var walk = [Int32](repeating: 0, count: parentRow.count)
    var number: Int32 = 0
    for start in parentRow.indices where walk[start] == 0 {
      number += 1
      var row = Int32(start)
      while row >= 0, walk[Int(row)] == 0 {
        walk[Int(row)] = number
        row = parentRow[Int(row)]
      }
      guard row >= 0, walk[Int(row)] == number else { continue }
      var member = row
      repeat {
        faults.append(HierarchyFault(.cycle, row: Int(member), other: rows.ids[Int(parentRow[Int(member)])]))
        member = parentRow[Int(member)]
      } while member != row
    }
  }

  private func preorder(from root: Int) -> Hierarchy {
    let (first, children) = childrenByParent()
    var parent: [Int32] = []
    var depth: [Int32] = []
    var row: [Int32] = []
    var stack: [(row: Int32, parent: Int32)] = [(Int32(root), Self.root)]
    while let next = stack.popLast() {
      let position = Int32(row.count)
      row.append(next.row)
      parent.append(next.parent)
      depth.append(next.parent < 0 ? 0 : depth[Int(next.parent)] + 1)
      for child in children[first[Int(next.row)]..<first[Int(next.row) + 1]].reversed() {
        stack.append((child, position))
      }
    }
    var subtreeEnd = (0..<Int32(row.count)).map { $0 + 1 }
    for position in stride(from: row.count - 1, to: 0, by: -1) {
      let above = Int(parent[position])
      subtreeEnd[above] = max(subtreeEnd[above], subtreeEnd[position])
    }
    return Hierarchy(parent: parent, subtreeEnd: subtreeEnd, depth: depth, row: row)
  }

  /// The children of every row behind one another, in sibling order: those of row `r` are `children[first[r]..<first[r+1]]`.
  private func childrenByParent() -> (first: [Int], children: [Int32]) {
    var first = [Int](repeating: 0, count: parentRow.count + 1)
    for above in parentRow where above >= 0 { first[Int(above) + 1] += 1 }
    for row in parentRow.indices { first[row + 1] += first[row] }
    var next = first
    var children = [Int32](repeating: 0, count: first.last ?? 0)
    let order = rows.order.isEmpty ? Array(parentRow.indices) : rows.order
    for row in order where parentRow[row] >= 0 {
      let above = Int(parentRow[row])
      children[next[above]] = Int32(row)
      next[above] += 1
    }
    return (first, children)
  }
}

extension Hierarchy {
  /// Builds the tree of `rows`.
  /// - Returns: the well-formed rest, and **all** faults, each with its row, in no particular order of importance.
  public static func build(_ rows: HierarchyRows) -> (hierarchy: Hierarchy, faults: [HierarchyFault]) {
    var builder = HierarchyBuilder(rows)
    return builder.build()
  }
}
