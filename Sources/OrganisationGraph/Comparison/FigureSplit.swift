/// How one figure came from its value on one day to that on another.
public struct FigureSplit<Figure: Hashable & Sendable>: Sendable {
  /// Which figure.
  public let figure: Figure
  /// Its value on the earlier day.
  public let before: Int
  /// Its value on the later day.
  public let after: Int
  /// Every item that began, ceased or changed to add to it, in the order in which that happened. Their sum is `after` −
  /// `before`, always.
  public let steps: [FigureStep]

  /// The change of the figure.
  public var difference: Int { after - before }

  /// The steps by the cause that they have, in the order of the causes; each sum is what the cause did to the figure.
  public var byCause: [(cause: FigureCause, steps: [FigureStep])] {
    let grouped = Dictionary(grouping: steps, by: \.cause)
    return grouped.keys.sorted().map { ($0, grouped[$0] ?? []) }
  }
}

/// One item that came to add more or less to a figure, on one day.
public struct FigureStep: Sendable, Hashable {
  /// The day from which it does.
  public let day: PartialDate
  /// The item; as it was before, where it is no longer counted.
  public let item: FigureItem
  /// What the figure has more (or, negative, less).
  public let difference: Int
  /// The change of the network that is the reason; nil where no single one is.
  public let reason: NetworkChange?

  /// The cause under which the step is counted.
  public var cause: FigureCause {
    FigureCause(entity: reason?.entity ?? item.record.kind, cause: reason?.cause ?? .detailChanged)
  }
}

/// A cause of change together with the kind of record that changed: 单位新建 and 组织新建 are two.
public struct FigureCause: Sendable, Hashable, Comparable {
  /// What changed.
  public let entity: EntityKind
  /// In what way.
  public let cause: ChangeCause

  /// Organisations first, then what they cover; by cause within each.
  public static func < (left: Self, right: Self) -> Bool {
    left.place.lexicographicallyPrecedes(right.place)
  }

  private var place: [Int] {
    let kinds: [EntityKind] = [.organisation, .conversionCase, .cover, .unit, .region]
    return [kinds.firstIndex(of: entity) ?? kinds.count, ChangeCause.allCases.firstIndex(of: cause) ?? 0]
  }
}
