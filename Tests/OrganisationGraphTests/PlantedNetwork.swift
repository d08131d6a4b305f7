import OrganisationGraph

/// A random network of organisations that is well formed but for the faults planted in it, each on rows of its own.
struct PlantedNetwork {
  private(set) var organisations: [Organisation] = []
  /// The faults that the graph must name, and no others.
  private(set) var planted: [GraphFaultName] = []

  /// Rows of the tree, by row the row above.
  private var above: [Int: Int] = [:]
  private var untouched: Set<Int> = []
  private let root: Int
  private let isRootless: Bool
  private var random: SplitMix

  static let day = date("2022-12-31")

  init(seed: Int) {
    random = SplitMix(seed)
    let count = Int.random(in: 2...30, using: &random)
    let places = (0..<count).shuffled(using: &random)
    organisations = [Organisation](repeating: Organisation(), count: count)
    for number in 0..<count {
      var organisation = Organisation()
      (organisation.id, organisation.kind) = ("o\(number)", number == 0 ? .districtFederation : .emergingFederation)
      organisation.status = OrganisationStatus.allCases.randomElement(using: &random) ?? .active
      organisation.validity.from = random.once(in: 2) ? date("2018") : nil
      if number > 0 {
        let parent = Int.random(in: 0..<number, using: &random)
        organisation.parent = "o\(parent)"
        above[places[number]] = places[parent]
      }
      organisations[places[number]] = organisation
    }
    (root, untouched) = (places[0], Set(places))
    isRootless = random.once(in: 6)
    append("ended", under: "o0") { $0.validity = period("2018…2022-12-31") }
    if isRootless { plantRootless() }
    for _ in 0..<Int.random(in: 0...6, using: &random) { plantAny() }
  }

  /// The rows that must be in the tree: those whose chain of parents reaches the root.
  var rowsInTree: Set<Int> {
    Set(organisations.indices.filter { isAlive($0) && reachesRoot($0, steps: organisations.count) })
  }

  /// The rows that must stand outside it.
  var rowsOutside: Set<Int> { Set(organisations.indices.filter(isAlive)).subtracting(rowsInTree) }

  private func isAlive(_ row: Int) -> Bool { row == root || above[row] != nil }

  private func reachesRoot(_ row: Int, steps: Int) -> Bool {
    guard let parent = organisations[row].parent else { return row == root }
    guard steps > 0, let next = organisations.firstIndex(where: { $0.id == parent }), isAlive(next) else {
      return false
    }
    return reachesRoot(next, steps: steps - 1)
  }

  private mutating func plantRootless() {
    untouched.remove(root)
    planted.append(GraphFaultName(.noRoot, row: -1, id: "", other: nil))
    if random.once(in: 2) { plant(.missingParent, on: root, parent: "nobody") } else { plantCycle(at: root) }
    if organisations[root].parent == nil { plant(.selfParent, on: root, parent: "o0") }
  }

  private mutating func plantAny() {
    let rows = untouched.subtracting([root]).sorted()
    guard let row = rows.randomElement(using: &random) else { return }
    let own = organisations[row].id
    switch Int.random(in: 0..<8, using: &random) {
    case 0: plant(.missingParent, on: row, parent: "nobody")
    case 1: plant(.parentNotAlive, on: row, parent: "ended")
    case 2: plant(.selfParent, on: row, parent: own)
    case 3: if !isRootless { plant(.severalRoots, on: row, parent: nil, other: "o0") }
    case 4: plantCycle(at: row)
    case 5: plantWrongLevel(at: row)
    case 6:
      append(own, under: random.once(in: 2) ? nil : "o0")
      planted.append(GraphFaultName(.duplicateIdentity, row: organisations.count - 1, id: own, other: own))
    default:
      let id = "never\(organisations.count)"
      append(id, under: "o0") { $0.validity = period("2022-06…2022") }
      planted.append(GraphFaultName(.endsBeforeItStarts, row: organisations.count - 1, id: id, other: nil))
    }
  }

  private mutating func plant(_ kind: HierarchyFaultKind, on row: Int, parent: String?, other: String? = nil) {
    organisations[row].parent = parent
    untouched.remove(row)
    planted.append(GraphFaultName(kind, row: row, id: organisations[row].id, other: other ?? parent))
  }

  /// Hangs a row under one of its own descendants; every row between is on the circle. The
  /// district federation may stand under nothing at all, so that its level is wrong besides.
  private mutating func plantCycle(at row: Int) {
    let paths = untouched.sorted().compactMap { pathUp(from: $0, to: row) }
    guard let path = paths.filter({ $0.dropLast().allSatisfy(untouched.contains) }).randomElement(using: &random)
    else { return }
    for member in path.dropLast() { plant(.cycle, on: member, parent: organisations[member].parent) }
    plant(.cycle, on: row, parent: organisations[path[0]].id)
    if row == root { plant(.wrongLevel, on: row, parent: organisations[path[0]].id) }
  }

  private mutating func plantWrongLevel(at row: Int) {
    guard !above.values.contains(row) else { return }
    organisations[row].kind = .communityFederation
    plant(.wrongLevel, on: row, parent: organisations[row].parent)
  }

  /// The rows from `row` up to `end`, both included; nil where `end` is not above it.
  private func pathUp(from row: Int, to end: Int) -> [Int]? {
    var path = [row]
    while let last = path.last, last != end {
      guard let next = above[last] else { return nil }
      path.append(next)
    }
    return path.count > 1 ? path : nil
  }

  private mutating func append(_ id: String, under parent: String?, _ change: (inout Organisation) -> Void = { _ in }) {
    var organisation = Organisation()
    (organisation.id, organisation.kind, organisation.parent) = (id, .emergingFederation, parent)
    change(&organisation)
    organisations.append(organisation)
  }
}

/// A fault by all that identifies it.
struct GraphFaultName: Hashable {
  let kind: HierarchyFaultKind
  let row: Int
  let id: String
  let other: String?

  init(_ kind: HierarchyFaultKind, row: Int, id: String, other: String?) {
    (self.kind, self.row, self.id, self.other) = (kind, row, id, other)
  }

  init(_ fault: GraphFault) {
    self.init(fault.kind, row: fault.row, id: fault.id, other: fault.other)
  }
}
