public import OrganisationGraph

/// Plans charts: which box stands where, and how large the text can be.
public enum ChartPlan {
  /// The whole network on one page, every organisation by name.
  public static func sheet(
    of graph: OrganisationGraph, content: ChartContent, options: ChartOptions = ChartOptions()
  ) throws(ChartError) -> [ChartPage] {
    try network(of: graph, at: 0, content: content, options: options, form: .sheet)
  }

  /// The district at a glance: its townships with counts and communities, and blocks of the bodies directly under it.
  public static func overview(
    of graph: OrganisationGraph, content: ChartContent, options: ChartOptions = ChartOptions()
  ) throws(ChartError) -> ChartPage {
    let body = OverviewBody(of: graph, content: content, style: options.style, words: options.words)
    return try PageComposer(content: content, options: options).page(of: body)
  }

  /// One township with everything under it; any organisation of the tree may stand at the head.
  public static func township(
    _ id: String, of graph: OrganisationGraph, content: ChartContent, options: ChartOptions = ChartOptions()
  ) throws(ChartError) -> [ChartPage] {
    guard let position = graph.position(of: id) else { throw .unknownOrganisation(id) }
    return try network(of: graph, at: position, content: content, options: options, form: .page)
  }

  /// Lists under headings, as the bodies of the emerging fields by sector.
  /// - Parameter path: what stands under the title on the left.
  public static func groups(
    _ groups: [ChartGroup], path: [String], content: ChartContent, options: ChartOptions = ChartOptions()
  ) throws(ChartError) -> [ChartPage] {
    let made = GroupForest(groups, path: path, content: content, style: options.style).made
    let (forest, subject) = groups.isEmpty ? (.saying(options.words.nothing, options.style), made.subject) : made
    return numbered(
      try NetworkPages(content: content, options: options).parts(of: forest, subject: subject).map(\.page))
  }

  /// One organisation with its superiors, its second superiors, what stands under it and what it covers.
  public static func relations(
    of id: String, in graph: OrganisationGraph, content: ChartContent, options: ChartOptions = ChartOptions()
  ) throws(ChartError) -> ChartPage {
    guard let position = graph.position(of: id) else { throw .unknownOrganisation(id) }
    let network = NetworkForest(graph: graph, content: content, style: options.style, words: options.words)
    let body = try RelationsBody(at: position, of: network, words: options.words)
    return try PageComposer(content: content, options: options).page(of: body)
  }

  private static func network(
    of graph: OrganisationGraph, at position: Int, content: ChartContent, options: ChartOptions, form: FrameForm
  ) throws(ChartError) -> [ChartPage] {
    if options.manner == .classic {
      return [try classic(of: graph, content: content, options: options)]
    }
    let network = NetworkForest(graph: graph, content: content, style: options.style, words: options.words)
    let (forest, subject) = position < graph.organisations.count ? network.tree(at: position) : network.nothing
    let parts = try NetworkPages(content: content, options: options, form: form).parts(of: forest, subject: subject)
    return numbered(parts.map(\.page))
  }

  private static func numbered(_ pages: [PlannedPage]) -> [ChartPage] {
    pages.enumerated().map { $1.page(index: $0, of: pages.count) }
  }
}
