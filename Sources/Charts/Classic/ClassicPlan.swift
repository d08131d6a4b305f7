public import OrganisationGraph

extension ChartPlan {
  /// The whole network in the manner of office walls (传统样式): the district in the middle, its townships on a bus, the
  /// communities written downwards in equal boxes with the numbers of their members under them, and the other bodies in
  /// grids.
  ///
  /// Every organisation is named but women's groups and micro-homes, which are counted; the line under the title says so.
  /// `ChartPage.bodyPoints` is the size of the grids' text, the smaller one. Without an orientation the one with the larger
  /// text is taken.
  public static func classic(
    of graph: OrganisationGraph, content: ChartContent, paper: Paper = .a3, orientation: Orientation? = nil,
    style: ChartStyle = .standard, words: ChartWords = .chinese
  ) throws(ChartError) -> ChartPage {
    // A network without anybody looks the same in every manner.
    guard !graph.organisations.isEmpty else {
      return try overview(
        of: graph, content: content, paper: paper, orientation: orientation, style: style, words: words)
    }
    let body = ClassicBody(of: graph, content: content, style: style, words: words)
    let composer = PageComposer(content: content, style: style, words: words)
    if let orientation { return try composer.page(of: body, paper: paper, orientation: orientation) }
    let pages = Orientation.allCases.compactMap { orientation in
      try? composer.page(of: body, paper: paper, orientation: orientation)
    }
    // Walls and offices expect the long side across; the other way has to give much larger text.
    guard let landscape = pages.first else { return try composer.page(of: body, paper: paper, orientation: nil) }
    return pages.dropFirst().first { ClassicBody.worth(of: $0) > ClassicBody.worth(of: landscape) * 1.15 } ?? landscape
  }
}
