import OrganisationGraph

/// A book whose pages are laid out and wait for their numbers.
struct BookPlan {
  private struct Chapter {
    var title: String
    var pages: [PlannedPage]
    /// The organisations that have their place on each page.
    var residents: [[String]] = []
  }

  private let parts: ChartBookParts
  private let references: PageReferences
  private var chapters: [Chapter] = []
  private var options: ChartOptions

  /// How many pages there are, the cover included.
  private(set) var pageCount = 0

  init(of graph: OrganisationGraph, parts: ChartBookParts, options: ChartOptions, digits: Int) throws(ChartError) {
    self.parts = parts
    self.options = options
    self.options.splits = true
    references = PageReferences(digits: digits, words: options.words)
    guard !graph.organisations.isEmpty else { throw .unknownOrganisation("") }
    try addOverview(of: graph)
    for child in graph.tree.children(of: 0) where isTownship(child, of: graph) { try addTownship(child, of: graph) }
    try addDirectBodies(of: graph)
    for list in parts.lists { try addList(list) }
    let network = network(graph, parts.index)
    let whole = network.subject(of: 0, showing: ChartForest())
    try addLists(whole)
    let cover = CoverPage(content: parts.cover, options: options, subject: whole)
    chapters.insert(Chapter(title: parts.cover.title, pages: [try cover.page()]), at: 0)
    pageCount = chapters.reduce(0) { $0 + $1.pages.count }
  }

  /// The book with its numbers.
  func document(day: String) -> ChartDocument {
    var pages: [PlannedPage] = []
    var bookmarks: [ChartBookmark] = []
    var references = references
    for chapter in chapters {
      bookmarks.append(ChartBookmark(title: chapter.title, page: pages.count))
      references.chapters.append(pages.count)
      for (offset, residents) in chapter.residents.enumerated() {
        for id in residents where references.pages[id] == nil { references.pages[id] = pages.count + offset }
      }
      pages += chapter.pages
    }
    return ChartDocument(
      title: parts.cover.title, author: parts.cover.unitName, day: day,
      pages: pages.enumerated().map { $1.page(index: $0, of: pages.count, references: references) },
      bookmarks: bookmarks)
  }

  /// The index behind everything, and the table of contents before it.
  private mutating func addLists(_ whole: ChartSubject) throws(ChartError) {
    var initial = ""
    var lines: [ListLine] = []
    for entry in parts.entries {
      if entry.initial != initial {
        initial = entry.initial
        lines.append(ListLine(text: initial, target: nil, isHeading: true))
      }
      lines.append(ListLine(text: entry.name, target: .organisation(entry.organisation)))
    }
    let index = try ListPages(
      lines, subject: whole, content: numbered(parts.index), options: options, widest: references.width)
    chapters.append(Chapter(title: parts.index.title, pages: index.pages))
    // The cover comes before all, the contents behind it.
    let contents = try ListPages(
      chapters.enumerated().map { ListLine(text: $1.title, target: .chapter($0 + 2)) }, subject: whole,
      content: numbered(parts.contents), options: options, widest: references.width)
    chapters.insert(Chapter(title: parts.contents.title, pages: contents.pages), at: 0)
  }

  private func numbered(_ content: ChartContent) -> ChartContent {
    var content = content
    content.pageNumber = PageNumber(1, of: 1)
    return content
  }

  private func isTownship(_ node: Int, of graph: OrganisationGraph) -> Bool {
    graph.organisations[node].kind == .townshipFederation
  }

  private func network(_ graph: OrganisationGraph, _ content: ChartContent) -> NetworkForest {
    NetworkForest(
      graph: graph, content: content, style: options.style, words: options.words, references: references)
  }

  private mutating func add(
    _ made: (forest: ChartForest, subject: ChartSubject), content: ChartContent, areResidents: Bool
  ) throws(ChartError) {
    let pages = NetworkPages(content: numbered(content), options: options, references: references)
    let found = try pages.parts(of: made.forest, subject: made.subject)
    chapters.append(
      Chapter(
        title: content.title, pages: found.map(\.page),
        residents: areResidents
          ? found.map { part in part.forest.nodes.filter { !$0.isContinued }.compactMap(\.entry.item.organisation) }
          : []))
  }

  private mutating func addOverview(of graph: OrganisationGraph) throws(ChartError) {
    var content = parts.overview
    content.detail = .counts
    var network = network(graph, content)
    network.namesPages = true
    try add(network.tree(at: 0), content: content, areResidents: false)
  }

  private mutating func addTownship(_ node: Int, of graph: OrganisationGraph) throws(ChartError) {
    let content = parts.townships[graph.organisations[node].id] ?? parts.overview
    try add(network(graph, content).tree(at: node), content: content, areResidents: true)
  }

  /// Everything under the district that no township's page shows.
  private mutating func addDirectBodies(of graph: OrganisationGraph) throws(ChartError) {
    let content = parts.direct
    let network = network(graph, content)
    let (forest, subject) = network.tree(at: 0) { !isTownship($0, of: graph) }
    try add((forest, subject), content: content, areResidents: true)
  }

  private mutating func addList(_ list: ChartBookList) throws(ChartError) {
    guard !list.groups.isEmpty else { return }
    let made = GroupForest(
      list.groups, path: list.path, content: list.content, style: options.style, references: references
    ).made
    try add(made, content: list.content, areResidents: false)
  }
}
