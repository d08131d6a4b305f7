public import OrganisationGraph

/// Plans pages: which box stands where, and how large the text can be.
public enum ChartPlan {
  /// The district at a glance: its townships with counts and communities, and blocks of the bodies directly under it.
  ///
  /// Without an orientation the one with the larger text is taken.
  public static func overview(
    of graph: OrganisationGraph, content: ChartContent, paper: Paper = .a4, orientation: Orientation? = nil,
    style: ChartStyle = .standard, words: ChartWords = .chinese
  ) throws(ChartError) -> ChartPage {
    let body = OverviewBody(of: graph, content: content, style: style, words: words)
    return try PageComposer(content: content, style: style, words: words)
      .page(of: body, paper: paper, orientation: orientation)
  }

  /// One township with everything under it, in hanging columns that break with 续 when they are full.
  ///
  /// Any organisation of the tree may stand at the head, so that a community has its page too.
  public static func township(
    _ id: String, of graph: OrganisationGraph, content: ChartContent, paper: Paper = .a4,
    orientation: Orientation? = nil, style: ChartStyle = .standard, words: ChartWords = .chinese
  ) throws(ChartError) -> ChartPage {
    guard let position = graph.position(of: id) else { throw .unknownOrganisation(id) }
    let body = TownshipBody(at: position, of: graph, content: content, style: style, words: words)
    return try PageComposer(content: content, style: style, words: words)
      .page(of: body, paper: paper, orientation: orientation)
  }
}
