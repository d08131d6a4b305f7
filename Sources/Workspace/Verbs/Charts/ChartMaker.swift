import Charts
import Conversion
import Coverage
import OrganisationGraph

/// Makes the pages of a chart from the ledger's facts.
struct ChartMaker {
  let facts: ChartFacts
  var options: ChartOptions
  /// How much the user wants a box to say; nil for what is usual for the chart.
  let detail: ChartDetail?
  let conversionRules: ConversionRules
  let language: Language
  let day: AsOf

  private var graph: OrganisationGraph { facts.evidence.graph }

  /// The whole network on one page.
  func sheet() throws(ChartError) -> ChartDocument {
    document(try ChartPlan.sheet(of: graph, content: content(titled: facts.titles.network), options: options))
  }

  func overview() throws(ChartError) -> ChartDocument {
    document([
      try ChartPlan.overview(of: graph, content: content(titled: facts.titles.network, .public), options: options)
    ])
  }

  func township(_ head: Organisation) throws(ChartError) -> ChartDocument {
    let content = townshipContent(head)
    if options.manner == .classic {
      return document(try ChartPlan.sheet(of: branch(of: head), content: content, options: options))
    }
    return document(try ChartPlan.township(head.id, of: graph, content: content, options: options))
  }

  func relations(_ organisation: Organisation) throws(ChartError) -> ChartDocument {
    let isRoot = organisation.id == graph.organisations.first?.id
    let content = content(titled: facts.titles.relations(of: organisation, isRoot: isRoot), .public)
    return document([try ChartPlan.relations(of: organisation.id, in: graph, content: content, options: options)])
  }

  /// The whole network with marks for what changed; `facts` are those of `comparison`.
  func comparison(_ comparison: ChartComparison, since: AsOf) throws(ChartError) -> ChartDocument {
    let plain = content(titled: facts.titles.comparison(since: since))
    let marked = comparison.marked(plain, words: options.words, earlierWords: since.words(language))
    return document(try ChartPlan.sheet(of: graph, content: marked, options: options))
  }

  func emerging() throws(ChartError) -> ChartDocument {
    let list = emergingList
    return document(
      try ChartPlan.groups(list.groups, path: list.path, content: list.content, options: options))
  }

  func conversion() throws(ChartError) -> ChartDocument {
    let list = conversionList
    return document(
      try ChartPlan.groups(list.groups, path: list.path, content: list.content, options: options))
  }

  /// The book: its pages keep to 12 points unless told otherwise, since they are read in the hand.
  func book() throws(ChartError) -> ChartDocument {
    guard !graph.organisations.isEmpty else { return try overview() }
    var options = options
    // Pages that lie in different directions cannot be bound.
    options.orientation = options.orientation ?? .landscape
    options.minimumPoints = options.minimumPoints ?? 12 * min(1, options.paper.stepFromA4)
    let titles = facts.titles
    var townships: [String: ChartContent] = [:]
    for organisation in graph.organisations where organisation.kind == .townshipFederation {
      townships[organisation.id] = townshipContent(organisation)
    }
    let index = content(titled: titles.index)
    let parts = ChartBookParts(
      cover: content(titled: titles.book), contents: content(titled: titles.contents),
      overview: content(titled: titles.network), townships: townships,
      direct: content(titled: titles.direct, .public), lists: [emergingList, conversionList], index: index,
      entries: ChartIndex(graph: graph, content: index).entries)
    var book = try ChartPlan.book(of: graph, parts: parts, day: day.date.description, options: options)
    book.organisationsWord = options.words.organisations
    return book
  }

  /// The network below `head` alone, since the classic manner draws whole networks.
  private func branch(of head: Organisation) -> OrganisationGraph {
    var facts = facts.evidence.facts
    facts.organisations =
      graph.position(of: head.id).map { position in
        graph.tree.subtree(of: position).map { graph.organisations[$0] }
      } ?? []
    if !facts.organisations.isEmpty { facts.organisations[0].parent = nil }
    return OrganisationGraph(facts, on: self.facts.evidence.day)
  }

  private func townshipContent(_ head: Organisation) -> ChartContent {
    let isRoot = head.id == graph.organisations.first?.id
    return content(titled: facts.titles.page(of: head, isRoot: isRoot), .public)
  }

  private var emergingList: ChartBookList {
    let lists = ChartLists(facts: facts, language: language)
    let content = content(titled: facts.titles.emerging)
    return ChartBookList(
      path: [facts.district.federation], content: content, groups: lists.emerging(content, words: options.words))
  }

  private var conversionList: ChartBookList {
    let lists = ChartLists(facts: facts, language: language)
    let progress = ConversionProgress(facts.evidence, kind: .institutionCommittee, rules: conversionRules)
    let groups = lists.conversion(progress)
    var content = content(titled: facts.titles.conversion)
    content.tally = lists.tally(groups, label: Term("家数", "Institutions")(language))
    return ChartBookList(path: [facts.district.federation], content: content, groups: groups)
  }

  private func content(titled title: String, _ usual: ChartDetail = .names) -> ChartContent {
    facts.content(titled: title, detail: usual, asked: detail)
  }

  private func document(_ pages: [ChartPage]) -> ChartDocument {
    let title = pages.first?.title ?? facts.titles.network
    return ChartDocument(
      title: title, author: facts.content(titled: title).unitName, day: day.date.description, pages: pages,
      bookmarks: pages.indices.map { ChartBookmark(title: pages[$0].title, page: $0) },
      organisationsWord: options.words.organisations)
  }
}
