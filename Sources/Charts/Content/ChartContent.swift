public import OrganisationGraph

/// What a page says beside the graph itself. The caller supplies it, so that charts ask no other module.
public struct ChartContent: Sendable, Hashable {
  /// Title of the page.
  public var title: String
  /// Unit that issues the chart, printed with room for its seal.
  public var unitName: String
  /// The day in words, as 2022年12月31日.
  public var asOfWords: String
  /// Mark above the title on the left, as 附件1.
  public var attachment: String?
  /// What a box says in place of the full name, by organisation.
  public var labels: [String: String] = [:]
  /// Name of the chair, by organisation.
  public var chairs: [String: String] = [:]
  /// Number of executives, by organisation.
  public var executives: [String: Int] = [:]
  /// Badges, by organisation. A dormant organisation gets its badge without being named here.
  public var badges: [String: [ChartBadge]] = [:]
  /// Further rows under the counts that the chart makes itself, as 比上年.
  public var countRows: [ChartCountRow] = []

  /// Content of a page.
  public init(title: String, unitName: String, asOfWords: String) {
    self.title = title
    self.unitName = unitName
    self.asOfWords = asOfWords
  }

  /// What the box of an organisation says: its label, else its name, else its identity.
  func label(of organisation: Organisation) -> String {
    let name = labels[organisation.id] ?? organisation.name
    return name.isEmpty ? organisation.id : name
  }
}

/// A row of the count table. Its total is always the sum of its counts.
public struct ChartCountRow: Sendable, Hashable {
  /// What it counts.
  public var label: String
  /// Counts by kind.
  public var counts: [OrganisationKind: Int]
  /// Whether the counts are changes, printed with their sign.
  public var isChange: Bool

  /// A row.
  public init(label: String, counts: [OrganisationKind: Int], isChange: Bool = false) {
    self.label = label
    self.counts = counts
    self.isChange = isChange
  }
}

/// A framed word at the right end of a box.
public struct ChartBadge: Sendable, Hashable {
  /// What it tells, which decides its form.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// 逾期, 临期, 休眠, 新增, and the second superior.
    case overdue, soon, dormant, added, secondSuperior
  }

  /// What it tells.
  public var kind: Kind
  /// The word, usually of two characters.
  public var word: String

  /// A badge.
  public init(kind: Kind, word: String) {
    self.kind = kind
    self.word = word
  }
}
