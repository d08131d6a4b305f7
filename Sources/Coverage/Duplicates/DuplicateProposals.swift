public import OrganisationGraph

/// Two records that may be one, to be looked at by a person. Nothing is ever merged by likeness alone.
public struct DuplicateProposal: Sendable, Hashable {
  /// The one that was entered first.
  public let first: Subject
  /// The other one.
  public let second: Subject
  /// Name of the region in which both lie.
  public let region: String
  /// In what way they are alike.
  public let likeness: NameLikeness
  /// How much, up to 1.
  public let score: Double
}

/// Finds units and organisations that may have been entered twice.
public enum DuplicateProposals {
  /// Pairs of one kind in one region whose names are alike, and units of one credit code wherever they lie; the most alike
  /// first, among equals in the ledger's order.
  /// - Parameter least: the score from which on a pair is proposed.
  public static func find(in evidence: Evidence, least: Double = 0.75) -> [DuplicateProposal] {
    let graph = evidence.graph
    let regions = RegionNames(graph)
    let units = Dictionary(grouping: graph.units) { [$0.region ?? ""] }.values
      .flatMap { units in
        pairs(units, name: \.name, apart: \.creditCode, subject: Subject.init, region: { regions.name(of: $0.region) })
      }
    let organisations = Dictionary(grouping: graph.inBeing) { [$0.region ?? "", $0.kind.rawValue] }.values
      .flatMap { organisations in
        pairs(
          organisations, name: \.name, apart: \.unit, subject: Subject.init, region: { regions.name(of: $0.region) })
      }
    let coded = sameCode(graph.units, regions)
    let known = Set(coded.map { [$0.first.id, $0.second.id] })
    let all = coded + (units + organisations).filter { !known.contains([$0.first.id, $0.second.id]) }
    let order = place(graph)
    return all.filter { $0.score >= least }.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      return (order[left.second.id] ?? 0, left.second.id) < (order[right.second.id] ?? 0, right.second.id)
    }
  }

  /// - Parameter apart: what tells two records apart where both state it: one character more or less is then no slip of the
  ///   pen, as in 民政局 and 财政局.
  private static func pairs<Item: Entity>(
    _ items: [Item], name: (Item) -> String, apart: (Item) -> String?, subject: (Item) -> Subject,
    region: (Item) -> String
  ) -> [DuplicateProposal] {
    items.indices.flatMap { later in
      items[..<later].compactMap { earlier in
        guard let found = NameScore.of(name(earlier), name(items[later])) else { return nil }
        if found.likeness == .oneCharacter, let one = apart(earlier), let other = apart(items[later]), one != other {
          return nil
        }
        return DuplicateProposal(
          first: subject(earlier), second: subject(items[later]), region: region(items[later]),
          likeness: found.likeness, score: found.score)
      }
    }
  }

  private static func sameCode(_ units: [Unit], _ regions: RegionNames) -> [DuplicateProposal] {
    var first: [String: Unit] = [:]
    return units.compactMap { unit in
      guard let code = unit.creditCode, !code.isEmpty else { return nil }
      guard let earlier = first[code] else {
        first[code] = unit
        return nil
      }
      return DuplicateProposal(
        first: Subject(earlier), second: Subject(unit), region: regions.name(of: unit.region), likeness: .sameCode,
        score: 1)
    }
  }

  private static func place(_ graph: OrganisationGraph) -> [String: Int] {
    let ids = graph.units.map(\.id) + graph.organisations.map(\.id)
    return Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}
