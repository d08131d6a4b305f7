public import OrganisationGraph

/// What a book holds beside the network itself; the caller knows sectors, stages and the order of an index.
public struct ChartBookParts: Sendable {
  /// The cover.
  public var cover: ChartContent
  /// The table of contents.
  public var contents: ChartContent
  /// The overview, in counts.
  public var overview: ChartContent
  /// The page of a township, by its identity.
  public var townships: [String: ChartContent]
  /// The page of the bodies directly under the district.
  public var direct: ChartContent
  /// Lists under headings: the emerging fields by sector, 会改联 by stage.
  public var lists: [ChartBookList]
  /// Title of the index, and its lines in order.
  public var index: ChartContent
  /// Every organisation under the initial by which it is found.
  public var entries: [ChartIndexEntry]

  /// Parts.
  public init(
    cover: ChartContent, contents: ChartContent, overview: ChartContent, townships: [String: ChartContent],
    direct: ChartContent,
    lists: [ChartBookList], index: ChartContent, entries: [ChartIndexEntry]
  ) {
    self.cover = cover
    self.contents = contents
    self.overview = overview
    self.townships = townships
    self.direct = direct
    self.lists = lists
    self.index = index
    self.entries = entries
  }
}

/// A chapter of lists under headings.
public struct ChartBookList: Sendable {
  /// What stands under the title on the left, from the root down.
  public var path: [String]
  /// Title and figures.
  public var content: ChartContent
  /// The lists.
  public var groups: [ChartGroup]

  /// A chapter.
  public init(path: [String], content: ChartContent, groups: [ChartGroup]) {
    self.path = path
    self.content = content
    self.groups = groups
  }
}

/// A line of an index.
public struct ChartIndexEntry: Sendable, Hashable {
  /// The organisation.
  public var organisation: String
  /// Its name.
  public var name: String
  /// The letter that it stands under.
  public var initial: String

  /// A line.
  public init(organisation: String, name: String, initial: String) {
    self.organisation = organisation
    self.name = name
    self.initial = initial
  }
}

extension ChartPlan {
  /// The network as a book: cover, overview, a page or more for each township, the bodies directly under the district,
  /// lists, and an index with page numbers.
  ///
  /// A page that would fall under `options.minimumPoints` is broken by branch; second superiors and the index name the
  /// page on which an organisation stands.
  /// - Parameter day: the day shown, as `2022-12-31`.
  public static func book(
    of graph: OrganisationGraph, parts: ChartBookParts, day: String, options: ChartOptions = ChartOptions()
  ) throws(ChartError) -> ChartDocument {
    // Room for page numbers has to be kept before there are any; a second attempt is for books beyond a hundred pages.
    for digits in [2, 3, 4] {
      let plan = try BookPlan(of: graph, parts: parts, options: options, digits: digits)
      if String(plan.pageCount).count <= digits { return plan.document(day: day) }
    }
    throw .doesNotFit(needed: "", minimum: options.least)
  }
}
