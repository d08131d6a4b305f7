/// The rows of one kind on a day: which are in force, and where they stand in their tree.
struct Placement<E: Entity> {
  let rows: [E]
  let inForce: [Bool]
  /// Rows whose period ends before it starts; they are never in force.
  let faults: [GraphFault]

  init(of rows: [E], on day: PartialDate) {
    self.rows = rows
    inForce = rows.map { $0.validity.isInForce(on: day) }
    faults = rows.enumerated().compactMap { row, entity in
      entity.validity.endsBeforeItStarts
        ? GraphFault(kind: .endsBeforeItStarts, entity: E.kind, row: row, id: entity.id, other: nil) : nil
    }
  }

  /// The rows in force, the first of each identity only.
  var distinct: [E] {
    var seen = Set<String>()
    return rows.indices.compactMap { inForce[$0] && seen.insert(rows[$0].id).inserted ? rows[$0] : nil }
  }

  /// The rows in force whose identity an earlier one has.
  var duplicates: [GraphFault] {
    var seen = Set<String>()
    return rows.indices.compactMap { row in
      guard inForce[row], !seen.insert(rows[row].id).inserted else { return nil }
      return GraphFault(
        kind: .duplicateIdentity, entity: E.kind, row: row, id: rows[row].id, other: rows[row].id)
    }
  }

  func place(parent: (E) -> String?, order: [Int], isHead: (E) -> Bool) -> Placed<E> {
    let (tree, faults) = Hierarchy.build(
      HierarchyRows(
        ids: rows.map(\.id), parents: rows.map(parent), inForce: inForce, order: order,
        preferredRoot: rows.indices.first { inForce[$0] && parent(rows[$0]) == nil && isHead(rows[$0]) }))
    var isOutside = inForce
    for row in tree.row { isOutside[Int(row)] = false }
    for fault in faults where fault.kind == .duplicateIdentity { isOutside[fault.row] = false }
    let outsideRows = rows.indices.filter { isOutside[$0] }
    return Placed(
      inTree: tree.row.map { rows[Int($0)] }, tree: tree, outside: outsideRows.map { rows[$0] },
      outsideRows: outsideRows,
      faults: faults.map { fault in
        GraphFault(
          kind: fault.kind, entity: E.kind, row: fault.row, id: fault.row >= 0 ? rows[fault.row].id : "",
          other: fault.other)
      })
  }
}

/// Where the rows of one kind stand.
struct Placed<E: Entity> {
  let inTree: [E]
  let tree: Hierarchy
  let outside: [E]
  let outsideRows: [Int]
  let faults: [GraphFault]

  var all: [E] { inTree + outside }

  /// A wrong level is named and kept: the tree stands all the same, and no name is lost from chart or count. Rows outside
  /// the tree are looked at too, so that all faults come to light at once.
  func wrongLevels(parent: (E) -> String?, allows: (E, E) -> Bool) -> [GraphFault] {
    func fault(_ entity: E, row: Int, under above: E) -> GraphFault? {
      if allows(entity, above) { return nil }
      return GraphFault(kind: .wrongLevel, entity: E.kind, row: row, id: entity.id, other: above.id)
    }
    let inside = tree.parent.indices.compactMap { position -> GraphFault? in
      let above = Int(tree.parent[position])
      return above < 0 ? nil : fault(inTree[position], row: Int(tree.row[position]), under: inTree[above])
    }
    if outside.isEmpty { return inside }
    let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return inside
      + zip(outside, outsideRows).compactMap { entity, row in
        guard let id = parent(entity), id != entity.id, let above = byID[id] else { return nil }
        return fault(entity, row: row, under: above)
      }
  }
}
