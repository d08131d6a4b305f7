public import OrganisationGraph

/// What a box says: an organisation, or anything else that a page lists.
public struct ChartItem: Sendable, Hashable {
  /// Identity of the organisation; empty for a heading.
  public var id: String
  /// Its kind, which decides the look; nil for a heading.
  public var kind: OrganisationKind?
  /// The name as printed.
  public var name: String
  /// The name in full, told to pointers and screen readers.
  public var fullName: String
  /// Whether it is only planned: dashed, and in no count.
  public var isPlanned = false
  /// Whether it is no more: its name is struck through, and it is in no count.
  public var isWithdrawn = false
  /// What stands beside the name: chair and executives, or counts.
  public var trailing = ""
  /// What stands below the name, in pieces that are never broken.
  public var details: [String] = []
  /// Badges at the right end.
  public var badges: [ChartBadge] = []
  /// The organisation whose page a book names at the right end.
  public var reference: String?

  /// An item.
  public init(id: String, kind: OrganisationKind?, name: String, fullName: String? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
    self.fullName = fullName ?? name
  }
}

extension ChartItem {
  /// The organisation, nil for a heading.
  var organisation: String? { id.isEmpty ? nil : id }
}

/// Items under a heading: a sector, a stage.
public struct ChartGroup: Sendable, Hashable {
  /// The heading.
  public var title: String
  /// What stands at the right of the heading, as 9家.
  public var note: String
  /// What it holds, in order.
  public var items: [ChartItem]

  /// A group.
  public init(title: String, note: String, items: [ChartItem]) {
    self.title = title
    self.note = note
    self.items = items
  }
}
