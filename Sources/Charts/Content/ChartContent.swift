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
  /// What stands below a name, in pieces that are never broken, by organisation.
  public var details: [String: [String]] = [:]
  /// Organisations that are no more, drawn with their names struck through and in no count.
  public var withdrawn: Set<String> = []
  /// How much a box says.
  public var detail = ChartDetail.names
  /// A line under the title in place of the path, as 内部资料.
  public var notice: String?
  /// The page's number and the number of pages; nil for a page that stands alone.
  public var pageNumber: PageNumber?
  /// Further rows under the counts that the chart makes itself, as 比上年.
  public var countRows: [ChartCountRow] = []
  /// Figures for the corner table of a page that counts something else than organisations by kind.
  public var tally: ChartTally?

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

/// How much a box says beside its name.
public enum ChartDetail: String, Sendable, Hashable, CaseIterable {
  /// Nothing.
  case names
  /// Chair and number of executives, as on a wall.
  case `public`
  /// The same and what the office needs: further officers, end of term, women, telephone.
  case desk
  /// How many there are, in place of everything below communities.
  case counts
}

/// Which page of how many.
public struct PageNumber: Sendable, Hashable {
  /// From 1.
  public var number: Int
  /// How many there are.
  public var count: Int

  /// A number.
  public init(_ number: Int, of count: Int) {
    self.number = number
    self.count = count
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

/// Figures for the corner of a page: the last column is always the sum of those before it.
public struct ChartTally: Sendable, Hashable {
  /// Heads of the columns.
  public var heads: [String]
  /// The rows: what they count, and their figures.
  public var rows: [Row]

  /// A row of figures.
  public struct Row: Sendable, Hashable {
    /// What it counts.
    public var label: String
    /// One figure for each head.
    public var numbers: [Int]
    /// Whether the figures are changes, printed with their sign.
    public var isChange: Bool

    /// A row.
    public init(label: String, numbers: [Int], isChange: Bool = false) {
      self.label = label
      self.numbers = numbers
      self.isChange = isChange
    }
  }

  /// A table.
  public init(heads: [String], rows: [Row]) {
    self.heads = heads
    self.rows = rows
  }
}

/// A framed word at the right end of a box.
public struct ChartBadge: Sendable, Hashable {
  /// What it tells, which decides its form.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// 逾期, 临期, 休眠, 新增, 撤销, what else changed, and the second superior.
    case overdue, soon, dormant, added, withdrawn, changed, secondSuperior
  }

  /// What it tells.
  public var kind: Kind
  /// The word, usually of two characters.
  public var word: String
  /// The organisation that it names; a book adds the page on which that stands.
  public var target: String?
  /// What the legend says of it; nil for the usual words.
  public var meaning: String?

  /// A badge.
  public init(kind: Kind, word: String, target: String? = nil, meaning: String? = nil) {
    self.kind = kind
    self.word = word
    self.target = target
    self.meaning = meaning
  }
}
